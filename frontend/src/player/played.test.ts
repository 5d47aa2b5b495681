import assert from "node:assert/strict";
import { test } from "node:test";

import { made_up_session } from "./fixture.ts";
import { Played } from "./played.ts";

const session = made_up_session();

/** Plays media time `from_ms` to `to_ms` in looks of `step_ms` of wall time. */
function play(played: Played, from_ms: number, to_ms: number, rate = 1, step_ms = 250, wall_ms = 0): number {
  let media_ms = from_ms;
  let clock_ms = wall_ms;
  played.advance(media_ms, clock_ms, rate);
  while (media_ms < to_ms) {
    media_ms = Math.min(media_ms + step_ms * rate, to_ms);
    clock_ms += step_ms;
    played.advance(media_ms, clock_ms, rate);
  }
  played.interrupt();
  return clock_ms;
}

for (const [rate, step_ms] of [[1, 16], [1, 250], [0.85, 250], [16, 17], [16, 250], [1, 60_000]] as const) {
  test(`a session played through at ${rate} times, seen every ${step_ms} ms, counts every hold to the millisecond`, () => {
    const played = new Played(session);
    play(played, 0, session.session_end_ms, rate, step_ms);
    assert.deepEqual(played.all(), { "hold-left": 30_000, "hold-right": 30_000 });
  });
}

test("only what was played inside the hold counts", () => {
  const played = new Played(session);
  play(played, 45_000, 60_000);
  assert.equal(played.done_ms("hold-left"), 10_000);
  assert.equal(played.done_ms("hold-right"), 0);
});

test("a seek over a hold counts nothing", () => {
  const played = new Played(session);
  played.advance(49_000, 0, 1);
  played.interrupt();
  played.advance(81_000, 100, 1);
  assert.deepEqual(played.all(), { "hold-left": 0, "hold-right": 0 });
});

test("a leap nobody announced counts no more than the wall clock allows", () => {
  const played = new Played(session);
  played.advance(50_000, 0, 1);
  played.advance(79_000, 100, 1);
  assert.ok(played.done_ms("hold-left") <= 350);
});

test("a pause counts nothing, however long", () => {
  const played = new Played(session);
  play(played, 50_000, 55_000);
  play(played, 55_000, 60_000, 1, 250, 3_600_000);
  assert.equal(played.done_ms("hold-left"), 10_000);
});

test("a hold heard twice is never more than prescribed", () => {
  const played = new Played(session);
  play(played, 50_000, 80_000);
  play(played, 50_000, 80_000, 1, 250, 60_000);
  assert.equal(played.done_ms("hold-left"), 30_000);
});

test("counting goes on from what was done before", () => {
  const played = new Played(session, { "hold-left": 12_000, "hold-right": 99_000 });
  play(played, 60_000, 65_000);
  assert.equal(played.done_ms("hold-left"), 17_000);
  assert.equal(played.done_ms("hold-right"), 30_000);
});

test("any run of plays, leaps and pauses counts no hold beyond its dose, nor more than was played", () => {
  let seed = 7;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  for (let run = 0; run < 200; run++) {
    const played = new Played(session);
    let media_ms = 0;
    let wall_ms = 0;
    let really_played_ms = 0;
    for (let step = 0; step < 60; step++) {
      const passed_ms = random() * 3000;
      wall_ms += passed_ms;
      const what = random();
      if (what < 0.7) {
        played.advance(media_ms, wall_ms, 1);
        media_ms += passed_ms;
        wall_ms += passed_ms;
        really_played_ms += passed_ms;
        played.advance(media_ms, wall_ms, 1);
      }
      played.interrupt();
      if (what > 0.85) media_ms = random() * session.end_ms;
    }
    const counted = Object.values(played.all());
    assert.ok(counted.every((done_ms) => done_ms <= 30_000));
    assert.ok(counted.reduce((sum, done_ms) => sum + done_ms, 0) <= really_played_ms + 1);
  }
});
