/** Keeps the person where they are on the screen when one picture needs more room than the one before. */

/** Time in which most of the way to the new frame is gone. */
const SETTLES_MS = 220;

export type Box = readonly [number, number, number, number];

export class Camera {
  #aim: Box | null = null;
  #box: Box | null = null;
  #seen_at_ms = 0;

  /** The picture now needs `box`. The first is taken at once. */
  aim(box: Box): void {
    this.#aim = box;
    this.#box ??= box;
  }

  /** What to show at `now_ms`; null once there is nothing left to change. */
  step(now_ms: number, at_once: boolean): Box | null {
    const passed_ms = now_ms - this.#seen_at_ms;
    this.#seen_at_ms = now_ms;
    if (!this.#aim || !this.#box || this.#box === this.#aim) return null;
    const share = at_once ? 1 : 1 - Math.exp(-passed_ms / SETTLES_MS);
    this.#box = nearer(this.#box, this.#aim, share);
    return this.#box;
  }
}

function nearer(from: Box, to: Box, share: number): Box {
  const box = from.map((value, i) => value + ((to[i] ?? value) - value) * share) as unknown as Box;
  return box.every((value, i) => Math.abs(value - (to[i] ?? value)) < 0.5) ? to : box;
}
