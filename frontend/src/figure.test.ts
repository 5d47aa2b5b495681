import assert from "node:assert/strict";
import { test } from "node:test";

import { moving_paths, type Movement } from "./figure.ts";

const movement: Movement = {
  kind: "move",
  view_box: [0, 0, 10, 10],
  transform: null,
  paths: [
    { class: "bf-mat", part: "mat", d: "M0 0" },
    { class: "bf-top", part: "top", commands: "MCZ" },
    { class: "bf-hair", part: "hair", commands: "M" },
  ],
  frames: [
    [0, 0, 1, 1, 2, 2, 3, 3, 10, 20],
    [2, 4, 1, 1, 2, 2, 3, 3, 10, 20],
    [4, 8, 1, 1, 2, 2, 3, 3, 30, 20],
  ],
};

test("a moment between two frames lies between them, number by number", () => {
  assert.deepEqual(moving_paths(movement, 0.25), ["M1.0 2.0C1.0 1.0 2.0 2.0 3.0 3.0Z", "M10.0 20.0"]);
});

test("the last moment is the last frame, and times outside are held at the ends", () => {
  assert.deepEqual(moving_paths(movement, 1), ["M4.0 8.0C1.0 1.0 2.0 2.0 3.0 3.0Z", "M30.0 20.0"]);
  assert.deepEqual(moving_paths(movement, 7), moving_paths(movement, 1));
  assert.deepEqual(moving_paths(movement, -1), moving_paths(movement, 0));
});

test("a still has one frame and shows it at any time", () => {
  const still: Movement = { ...movement, frames: movement.frames.slice(1, 2) };
  assert.deepEqual(moving_paths(still, 0.7), ["M2.0 4.0C1.0 1.0 2.0 2.0 3.0 3.0Z", "M10.0 20.0"]);
});
