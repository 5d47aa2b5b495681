/** From a state to what is kept of it, and back again on another page. */

import { account, ready } from "./conductor.ts";
import { believed } from "./ledger.ts";
import { chapter_of, phase_in, type Session } from "./session.ts";
import { gap_ms, type KeptPlace, type KeptSitting } from "./sitting.ts";
import type { Place, State } from "./state.ts";

export function to_keep(session: Session, state: State, wall_ms: number, local: string): KeptSitting {
  const { sound, rate, side } = session;
  return {
    session_id: state.session_id,
    entry_id: state.entry_id,
    started_at: state.started_at,
    given: session.given,
    plan: session.plan,
    choice: { sound, rate, side },
    place: named(session, state.place.chapter, state.place.at_ms),
    stopped: state.stopped && named(session, state.stopped.chapter, state.stopped.at_ms),
    done: { ...state.done },
    elapsed_ms: state.elapsed_ms,
    led_ms: state.led_ms,
    paused: state.pause && { since_ms: state.pause.since_ms, asked: state.pause.asked, by: state.pause.by },
    panel: state.panel,
    told: [...state.told],
    kept_at_wall_ms: wall_ms,
    left: account(session, state, "left", local),
  };
}

function named(session: Session, chapter_id: string, at_ms: number): KeptPlace {
  const chapter = chapter_of(session, chapter_id);
  if (!chapter) throw new Error(`no chapter ${chapter_id}`);
  const phase = phase_in(chapter, at_ms);
  return { chapter: chapter.id, phase: phase.id, into_ms: at_ms - phase.start_ms };
}

/**
 * The state to go on from: paused at the same place, the gap counted as time that passed and never as hold. Null where
 * the session is another one than was kept.
 */
export function come_back(session: Session, kept: KeptSitting, wall_ms: number, now_ms: number): State | null {
  const place = found(session, kept.place);
  if (!place || kept.plan !== session.plan) return null;
  const stopped = kept.stopped && found(session, kept.stopped);
  return {
    ...ready(session),
    mode: "paused",
    session_id: kept.session_id,
    entry_id: kept.entry_id,
    started_at: kept.started_at,
    place,
    media_ms: 0,
    seen_ms: now_ms,
    done: believed(session, kept.done),
    elapsed_ms: kept.elapsed_ms + gap_ms(kept, wall_ms),
    led_ms: kept.led_ms,
    kept_at_ms: kept.elapsed_ms,
    pause: {
      by: kept.paused?.by === "bone" ? "bone" : "return",
      since_ms: kept.paused?.since_ms ?? kept.elapsed_ms,
      asked: kept.paused?.asked ?? "nothing",
      leg_down: false,
    },
    panel: kept.panel?.kind === "more" ? null : kept.panel,
    told: kept.told,
    stopped: stopped && { ...stopped, since_ms: -Infinity },
  };
}

function found(session: Session, { chapter: chapter_id, phase: phase_id, into_ms }: KeptPlace): Place | null {
  const chapter = chapter_of(session, chapter_id);
  const phase = chapter?.phases.find(({ id }) => id === phase_id);
  if (!chapter || !phase) return null;
  return { chapter: chapter.id, at_ms: phase.start_ms + Math.max(0, Math.min(into_ms, phase.end_ms - phase.start_ms)) };
}
