import assert from "node:assert/strict";
import { test } from "node:test";

import type { Movement } from "../figure.ts";
import { eased, moment_at, type MotionStep } from "./sequence.ts";

const still: Movement = { kind: "move", view_box: [0, 0, 10, 10], transform: null, paths: [], frames: [[]] };
const step = (move_ms: number): MotionStep => ({
  phase: "a",
  title: "A",
  move_ms,
  still_ms: 2000,
  frame: [0, 0, 10, 10],
  motion: still,
});
const steps = [step(0), step(4000), step(4000)];

test("each step moves for its time, then stays, then the next begins", () => {
  assert.deepEqual(moment_at(steps, 0), { step: 0, share: 1, over: false });
  assert.deepEqual(moment_at(steps, 2000), { step: 1, share: 0, over: false });
  assert.deepEqual(moment_at(steps, 4000), { step: 1, share: 0.5, over: false });
  assert.deepEqual(moment_at(steps, 7999), { step: 1, share: 1, over: false });
  assert.deepEqual(moment_at(steps, 8000), { step: 2, share: 0, over: false });
});

test("it is over after the last step, in its posture", () => {
  assert.deepEqual(moment_at(steps, 14_000), { step: 2, share: 1, over: true });
  assert.deepEqual(moment_at([], 5), { step: 0, share: 1, over: true });
});

test("a movement is slow at both ends and never leaves them", () => {
  assert.deepEqual([-1, 0, 0.5, 1, 2].map(eased), [0, 0, 0.5, 1, 1]);
  assert.ok(eased(0.1) < 0.1 && eased(0.9) > 0.9);
});
