import assert from "node:assert/strict";
import { test } from "node:test";

import { SilentClock } from "./clock.ts";

test("without sound, time runs only while playing and goes where it is sent", () => {
  let wall_ms = 1000;
  const clock = new SilentClock(5000, () => wall_ms);
  wall_ms += 700;
  assert.equal(clock.now_ms, 5000);
  void clock.play();
  wall_ms += 300;
  assert.equal(clock.now_ms, 5300);
  clock.seek(9000);
  wall_ms += 50;
  assert.equal(clock.now_ms, 9050);
  clock.pause();
  wall_ms += 10_000;
  assert.equal(clock.now_ms, 9050);
});
