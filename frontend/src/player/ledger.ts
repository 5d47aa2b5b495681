/**
 * How much of each hold, and of all other time on the rack, was really played: phase id to ms.
 *
 * Only media time that passed while the audio played inside such a phase counts: no seek, no gap, no pause, never more
 * than prescribed or planned, however often it is gone back to.
 */

import type { Chapter, Phase, Session } from "./session.ts";

export type Done = Readonly<Record<string, number>>;

/** `done` and what was played of `chapter` from one place on the track to another. */
export function counted(done: Done, chapter: Chapter, from_ms: number, to_ms: number): Done {
  const more: Record<string, number> = {};
  for (const phase of chapter.phases) {
    const most_ms = most_of(phase);
    if (most_ms === 0) continue;
    const inside_ms = Math.min(to_ms, phase.end_ms) - Math.max(from_ms, phase.start_ms);
    if (inside_ms > 0) more[phase.id] = Math.min((done[phase.id] ?? 0) + inside_ms, most_ms);
  }
  return Object.keys(more).length > 0 ? { ...done, ...more } : done;
}

/** As much of a phase as can ever count: the dose of a hold, the length of other time on the rack. */
function most_of(phase: Phase): number {
  return phase.counted_ms > 0 ? phase.counted_ms : phase.on_rack ? phase.end_ms - phase.start_ms : 0;
}

/** How long the session led while the person lay on the rack, in whole ms. */
export function on_rack_ms(session: Session, done: Done): number {
  const lain = session.chapters.flatMap(({ phases }) => phases).filter((phase) => phase.on_rack);
  return Math.round(lain.reduce((sum_ms, phase) => sum_ms + (done[phase.id] ?? 0), 0));
}

/** What is left of a hold. */
export function owed_ms(done: Done, phase: Phase): number {
  return phase.counted_ms - (done[phase.id] ?? 0);
}

/** What an earlier page had counted, or the server knows of, as far as it can be true of this session. */
export function believed(session: Session, done: Record<string, unknown>): Done {
  const phases = session.chapters.flatMap((chapter) => chapter.phases).filter((phase) => most_of(phase) > 0);
  const kept = phases.map((phase): [string, number] => {
    const ms = [done[phase.id], session.held_ms?.[phase.id], 0].map(Number).filter(Number.isFinite);
    return [phase.id, Math.min(Math.max(...ms), most_of(phase))];
  });
  return Object.fromEntries(kept.filter(([, ms]) => ms > 0));
}
