/** The record of a session: what was really done, phase by phase, as `SessionDone` of `person.json`. */

import type { Played } from "./played.ts";
import { session_chapter, type Session } from "./session.ts";
import type { Outcome } from "./ways_out.ts";

export interface PhaseDone {
  phase: string;
  exercise: string;
  side: "left" | "right" | null;
  prescribed_ms: number;
  done_ms: number;
  source: "player-timed";
}

export interface SessionDone {
  kind: "session";
  id: string;
  at: string;
  versions: Record<string, string>;
  session: string;
  plan: string;
  stage: number;
  started_at: string;
  ended_at: string;
  outcome: Outcome;
  phases: PhaseDone[];
  supersedes: string | null;
}

export interface Sitting {
  session_id: string;
  started_at: string;
  /** The entry already stored about this sitting, which the next one replaces. */
  supersedes: string | null;
}

/** Every hold of the plan, done or not, and what was held on the way out. */
export function phases_done(session: Session, played: Played): PhaseDone[] {
  const planned = session_chapter(session);
  const phases = session.chapters.flatMap((chapter) => chapter.phases.map((phase) => ({ chapter, phase })));
  return phases
    .filter(({ chapter, phase }) => phase.counted_ms > 0 && (chapter === planned || played.done_ms(phase.id) > 0))
    .map(({ phase }) => ({
      phase: phase.id,
      exercise: phase.exercise,
      side: phase.side,
      prescribed_ms: phase.counted_ms,
      done_ms: played.done_ms(phase.id),
      source: "player-timed",
    }));
}

export function session_done(
  session: Session,
  sitting: Sitting,
  played: Played,
  outcome: Outcome,
  id: string,
  now: string,
): SessionDone {
  return {
    kind: "session",
    id,
    at: now,
    versions: session.versions,
    session: sitting.session_id,
    plan: session.plan,
    stage: session.stage,
    started_at: sitting.started_at,
    ended_at: now,
    outcome,
    phases: phases_done(session, played),
    supersedes: sitting.supersedes,
  };
}
