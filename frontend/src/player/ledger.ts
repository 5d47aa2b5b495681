/**
 * How much of each hold was really played: phase id to ms.
 *
 * Only media time that passed while the audio played inside a hold counts: no seek, no gap, no pause, never more than
 * prescribed.
 */

import type { Chapter, Phase, Session } from "./session.ts";

export type Done = Readonly<Record<string, number>>;

/** `done` and what was played of `chapter` from one place on the track to another. */
export function counted(done: Done, chapter: Chapter, from_ms: number, to_ms: number): Done {
  const more: Record<string, number> = {};
  for (const phase of chapter.phases) {
    if (phase.counted_ms === 0) continue;
    const inside_ms = Math.min(to_ms, phase.end_ms) - Math.max(from_ms, phase.start_ms);
    if (inside_ms > 0) more[phase.id] = Math.min((done[phase.id] ?? 0) + inside_ms, phase.counted_ms);
  }
  return Object.keys(more).length > 0 ? { ...done, ...more } : done;
}

/** What is left of a hold. */
export function owed_ms(done: Done, phase: Phase): number {
  return phase.counted_ms - (done[phase.id] ?? 0);
}

/** What an earlier page had counted, or the server knows of, as far as it can be true of this session. */
export function believed(session: Session, done: Record<string, unknown>): Done {
  const holds = session.chapters.flatMap(({ phases }) => phases).filter((phase) => phase.counted_ms > 0);
  const kept = holds.map((phase): [string, number] => {
    const ms = [done[phase.id], session.held_ms?.[phase.id], 0].map(Number).filter(Number.isFinite);
    return [phase.id, Math.min(Math.max(...ms), phase.counted_ms)];
  });
  return Object.fromEntries(kept.filter(([, ms]) => ms > 0));
}
