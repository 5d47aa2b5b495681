/** Where in a movement of several steps a moment lies. Pure: no page, no clock. */

import type { Motion } from "../figure.ts";

export interface MotionStep {
  phase: string;
  title: string;
  move_ms: number;
  still_ms: number;
  /** The part of the drawing to show: x, y, width, height; one for all pictures seen from the same place. */
  frame: [number, number, number, number];
  motion: Motion;
}

export interface Sequence {
  /** The step whose two ends stand for the whole where nothing may move. */
  main: number;
  steps: MotionStep[];
}

export interface Moment {
  step: number;
  /** Share of the step's movement, eased, from 0 to 1. */
  share: number;
  over: boolean;
}

export function moment_at(steps: readonly MotionStep[], at_ms: number): Moment {
  let start = 0;
  for (const [step, { move_ms, still_ms }] of steps.entries()) {
    const end = start + move_ms + still_ms;
    if (at_ms < end) return { step, share: move_ms > 0 ? eased((at_ms - start) / move_ms) : 1, over: false };
    start = end;
  }
  return { step: Math.max(0, steps.length - 1), share: 1, over: true };
}

/** Slow at both ends, as limbs move. */
export function eased(share: number): number {
  const held = Math.min(1, Math.max(0, share));
  return held * held * (3 - 2 * held);
}
