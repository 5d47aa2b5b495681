/** The records the player makes, as `SessionDone` and `StopSign` of `person.json`. */

import { on_rack_ms, type Done } from "./ledger.ts";
import type { Outcome } from "./moves.ts";
import { session_chapter, type Pressed, type Session, type Side } from "./session.ts";

export interface PhaseDone {
  phase: string;
  exercise: string;
  side: Side | null;
  prescribed_ms: number;
  done_ms: number;
  source: "player-timed";
}

interface Entry {
  id: string;
  at: string;
  versions: Record<string, string>;
  session: string;
}

export interface SessionDone extends Entry {
  kind: "session";
  plan: string;
  stage: number;
  started_at: string;
  ended_at: string;
  outcome: Outcome;
  phases: PhaseDone[];
  paused_ms: number;
  supersedes: string | null;
  light: boolean;
  pressed: Pressed[];
  /** Time led on the rack, settling and holds alike; never a pause, never more than was led. */
  on_rack_ms: number;
}

export interface StopSignTold extends Entry {
  kind: "stop_sign";
  sign: string;
}

/** What is known of a sitting when it ends, or would end. */
export interface Account {
  session_id: string;
  entry_id: string;
  started_at: string;
  elapsed_ms: number;
  led_ms: number;
  done: Done;
}

/** Every hold of the plan, done or not, and what was held on the way out. */
export function phases_done(session: Session, done: Done): PhaseDone[] {
  const planned = session_chapter(session);
  const phases = session.chapters.flatMap((chapter) => chapter.phases.map((phase) => ({ chapter, phase })));
  return phases
    .filter(({ chapter, phase }) => phase.counted_ms > 0 && (chapter === planned || (done[phase.id] ?? 0) > 0))
    .map(({ phase }) => ({
      phase: phase.id,
      exercise: phase.exercise,
      side: phase.side,
      prescribed_ms: phase.counted_ms,
      done_ms: Math.round(done[phase.id] ?? 0),
      source: "player-timed",
    }));
}

export function session_done(session: Session, account: Account, outcome: Outcome, now: string): SessionDone {
  const elapsed_ms = Math.round(account.elapsed_ms);
  const led_ms = Math.min(elapsed_ms, Math.round(account.led_ms));
  return {
    kind: "session",
    id: account.entry_id,
    at: now,
    versions: session.versions,
    session: account.session_id,
    plan: session.plan,
    stage: session.stage,
    started_at: account.started_at,
    ended_at: later(account.started_at, elapsed_ms),
    outcome,
    phases: phases_done(session, account.done),
    paused_ms: elapsed_ms - led_ms,
    supersedes: null,
    light: session.light,
    pressed: session.pressed,
    on_rack_ms: Math.min(led_ms, on_rack_ms(session, account.done)),
  };
}

export function stop_sign(session: Session, session_id: string, sign: string, id: string, now: string): StopSignTold {
  return { kind: "stop_sign", id, at: now, versions: session.versions, session: session_id, sign };
}

/** So many ms after an ISO time, with the same offset: a clock put forward or back meanwhile changes nothing. */
export function later(iso: string, passed_ms: number): string {
  const [, offset = "Z"] = /(Z|[+-]\d\d:\d\d)$/.exec(iso) ?? [];
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  const ahead_ms = (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  const local = new Date(Date.parse(iso) + passed_ms + ahead_ms).toISOString().slice(0, -1);
  return local + offset;
}
