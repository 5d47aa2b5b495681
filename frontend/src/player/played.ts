/**
 * How much of each hold was really played.
 *
 * Only media time that passed while the audio played inside a phase counts: no seek, no gap, no pause, never twice,
 * never more than prescribed.
 */

import type { Phase, Session } from "./session.ts";

/** Media may run ahead of the wall clock by this much between two looks (timer jitter); assumed. */
const SLACK_MS = 250;

export class Played {
  readonly #phases: Phase[];
  readonly #done_ms = new Map<string, number>();
  #media_ms: number | null = null;
  #wall_ms = 0;

  constructor(session: Session, done_ms: Record<string, number> = {}) {
    this.#phases = session.chapters.flatMap((chapter) => chapter.phases).filter((phase) => phase.counted_ms > 0);
    for (const phase of this.#phases) this.#done_ms.set(phase.id, Math.min(done_ms[phase.id] ?? 0, phase.counted_ms));
  }

  /** The track plays, and stands at `media_ms` when the wall clock says `wall_ms`. */
  advance(media_ms: number, wall_ms: number, rate: number): void {
    if (this.#media_ms !== null) {
      const believable_ms = (wall_ms - this.#wall_ms) * rate + SLACK_MS * rate;
      this.#count(Math.max(this.#media_ms, media_ms - believable_ms), media_ms);
    }
    this.#media_ms = media_ms;
    this.#wall_ms = wall_ms;
  }

  /** The track stands still or goes elsewhere: what comes between now and the next look is a gap. */
  interrupt(): void {
    this.#media_ms = null;
  }

  done_ms(phase_id: string): number {
    return Math.round(this.#done_ms.get(phase_id) ?? 0);
  }

  all(): Record<string, number> {
    return Object.fromEntries(this.#phases.map((phase) => [phase.id, this.done_ms(phase.id)]));
  }

  #count(from_ms: number, to_ms: number): void {
    for (const phase of this.#phases) {
      const inside_ms = Math.min(to_ms, phase.end_ms) - Math.max(from_ms, phase.start_ms);
      if (inside_ms > 0) {
        const so_far_ms = this.#done_ms.get(phase.id) ?? 0;
        this.#done_ms.set(phase.id, Math.min(so_far_ms + inside_ms, phase.counted_ms));
      }
    }
  }
}
