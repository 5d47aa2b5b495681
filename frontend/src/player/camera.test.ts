import assert from "node:assert/strict";
import { test } from "node:test";

import { Camera } from "./camera.ts";

test("the first picture is framed at once", () => {
  const camera = new Camera();
  camera.aim([0, 0, 10, 10]);
  assert.equal(camera.step(0, false), null);
});

test("the frame glides to where the next picture is and rests there", () => {
  const camera = new Camera();
  camera.aim([0, 0, 100, 100]);
  camera.step(0, false);
  camera.aim([-50, 0, 200, 100]);
  const widths: number[] = [];
  for (let now_ms = 16; now_ms < 5000; now_ms += 16) {
    const box = camera.step(now_ms, false);
    if (box) widths.push(box[2]);
  }
  assert.ok(widths.every((width, i) => width > (widths[i - 1] ?? 100)));
  assert.equal(widths.at(-1), 200);
});

test("whoever wants less motion gets the new frame at once", () => {
  const camera = new Camera();
  camera.aim([0, 0, 100, 100]);
  camera.aim([-50, 0, 200, 100]);
  assert.deepEqual(camera.step(16, true), [-50, 0, 200, 100]);
});
