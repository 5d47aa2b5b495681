import assert from "node:assert/strict";
import { test } from "node:test";

import { later, session_done, stop_sign } from "./entry.ts";
import { made_up_session } from "./fixture.ts";

const session = made_up_session();
const account = {
  session_id: "sitting",
  entry_id: "id",
  started_at: "2026-11-22T10:00:00.000+01:00",
  elapsed_ms: 300_000.4,
  led_ms: 120_000,
  done: { "hold-left": 12_345 },
};

test("the entry names every hold of the plan, done or not, with its dose and its source", () => {
  const entry = session_done(session, account, "came_off", "2026-11-22T10:06:00.000+01:00");
  assert.deepEqual(
    entry.phases.map(({ phase, side, prescribed_ms, done_ms, source }) => [phase, side, prescribed_ms, done_ms, source]),
    [
      ["hold-left", "left", 30_000, 12_345, "player-timed"],
      ["hold-right", "right", 30_000, 0, "player-timed"],
    ],
  );
  assert.equal(entry.outcome, "came_off");
  assert.equal(entry.plan, "plan-digest");
});

test("it keeps how hard it was meant to press, and whether it was a light day", () => {
  const entry = session_done({ ...session, light: true }, account, "completed", "2026-11-22T10:06:00.000+01:00");
  assert.deepEqual(entry.pressed, [{ region: "low_back", stage: 1, total_n: 170, left_n: 85, right_n: 85 }]);
  assert.deepEqual([entry.light, session_done(session, account, "left", "2026-11-22T10:06:00Z").light], [true, false]);
});

test("it ends when as much time has passed as was counted, whatever the device's clock says by then", () => {
  const entry = session_done(session, account, "left", "2020-01-01T00:00:00.000+01:00");
  assert.equal(entry.ended_at, "2026-11-22T10:05:00.000+01:00");
  assert.equal(entry.paused_ms, 180_000);
});

test("it keeps the time on the rack: settling, moves, rests and holds, and never more than was led", () => {
  const done = { settle: 20_000, "ready-left": 5_000, "hold-left": 12_345.4, rest: 10_000, "get-on": 9_000, "ease.lying.rest": 8_000 };
  const entry = session_done(session, { ...account, done }, "completed", "2026-11-22T10:06:00.000+01:00");
  assert.equal(entry.on_rack_ms, 20_000 + 5_000 + 12_345 + 10_000);
  const barely_led = session_done(session, { ...account, done, led_ms: 30_000 }, "completed", "2026-11-22T10:06:00Z");
  assert.equal(barely_led.on_rack_ms, 30_000);
  assert.deepEqual(entry.phases.map(({ phase }) => phase), ["hold-left", "hold-right"]);
});

test("time is added to a moment in its own offset", () => {
  assert.equal(later("2026-11-22T23:59:59.000-03:30", 2_000), "2026-11-23T00:00:01.000-03:30");
  assert.equal(later("2026-11-22T10:00:00Z", 1), "2026-11-22T10:00:00.001Z");
});

test("a stop sign names its sitting", () => {
  const { kind, session: sitting, sign, at } = stop_sign(session, "sitting", "sharp", "id", "now");
  assert.deepEqual([kind, sitting, sign, at], ["stop_sign", "sitting", "sharp", "now"]);
});
