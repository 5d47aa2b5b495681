/** Whatever happens, in whatever order: what is recorded is what was heard. */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import type { Event } from "./state.ts";
import { World } from "./world.ts";

type Act = (world: World) => void;

const RUNS = 300;
const tell = (make: (world: World) => Event): Act => (world) => void world.tell(make(world));
const plain = ["tap", "pause", "go_on", "go_on", "tap", "back", "back", "forward", "more", "close_panel"] as const;
const ending = ["ease", "off", "signs", "no_sign"] as const;
const others = ["tick", "shown", "leaving", "not_allowed", "sound_playing", "heard", "not_heard", "another_sound"] as const;

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plain).map((kind) => tell(() => ({ kind }))) },
  { weight: 1, arbitrary: fc.constantFrom(...ending).map((kind) => tell(() => ({ kind }))) },
  { weight: 2, arbitrary: fc.constantFrom(...others).map((kind) => tell(() => ({ kind }))) },
  // ticks of any size, from a frame to a page that was frozen
  {
    weight: 10,
    arbitrary: fc.tuple(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom(16, 250, 1000, 60_000)).map(
      ([ms, step_ms]): Act => (world) => void world.pass(ms, step_ms),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(0.5, 1, 1.25, 16).map((speed): Act => (world) => void (world.speed = speed)) },
  { weight: 1, arbitrary: fc.constantFrom("spasm" as const, "stuck" as const).map((kind) => tell((world) => ({ kind, id: world.id() }))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("spreading", "chest_pain", "on_the_bone").map((sign) => tell((world) => ({ kind: "sign", sign, id: world.id() }))),
  },
  // killed and opened again, with a device clock that may have jumped meanwhile
  {
    weight: 2,
    arbitrary: fc.tuple(fc.integer({ min: 0, max: 2_400_000 }), fc.integer({ min: -7_200_000, max: 600_000 })).map(
      ([gap_ms, off_ms]): Act => (world) => void (world.going_on && world.kill(gap_ms, off_ms)),
    ),
  },
  // reloaded: put by first
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 100_000 }).map((gap_ms): Act => (world) => {
      world.tell({ kind: "leaving" });
      if (world.going_on) world.kill(gap_ms);
    }),
  },
  // another window takes over from what is kept
  {
    weight: 1,
    arbitrary: fc.constant<Act>((world) => {
      const going_on = world.going_on;
      world.tell({ kind: "taken" });
      if (going_on) world.kill(0);
    }),
  },
  // the system takes the sound away
  {
    weight: 1,
    arbitrary: fc.constant<Act>((world) => {
      world.playing = false;
      world.tell({ kind: "sound_paused" });
    }),
  },
  // the device's clock jumps
  { weight: 1, arbitrary: fc.integer({ min: -86_400_000, max: 86_400_000 }).map((ms): Act => (world) => void (world.wall_ms += ms)) },
);

/** A session that has got somewhere: half of them into a hold. */
const begun = fc
  .tuple(fc.constantFrom("opening", "settle", "move-left", "hold-left", "hold-left", "hold-right", "return-right"), fc.integer({ min: 0, max: 4000 }))
  .map(([phase, into_ms]) => () => new World().begin().until(phase, into_ms));

const SOME_MS = 0.001; // adding up fractions

function check(world: World): void {
  for (const hold of world.holds) {
    const done_ms = world.done_ms(hold.id);
    assert.ok(done_ms <= (world.played_ms[hold.id] ?? 0) + SOME_MS, `${hold.id}: ${done_ms} of ${world.played_ms[hold.id]}`);
    assert.ok(done_ms <= hold.counted_ms, `${hold.id} beyond its dose`);
  }
  for (const { id, start_ms, end_ms } of world.lain) {
    const lain_ms = world.done_ms(id);
    assert.ok(lain_ms <= (world.played_ms[id] ?? 0) + SOME_MS, `${id}: ${lain_ms} of ${world.played_ms[id]}`);
    assert.ok(lain_ms <= end_ms - start_ms, `${id} beyond its length`);
  }
  assert.ok(world.state.led_ms <= world.state.elapsed_ms + SOME_MS, "more led than time passed");
}

/** Whatever is on the shelf is never more than was heard, and never older than the last keep. */
function check_kept(world: World, done_at_keep: Record<string, number>): void {
  const kept = world.kept;
  if (!kept) return;
  for (const hold of world.holds) assert.equal(kept.done[hold.id] ?? 0, done_at_keep[hold.id] ?? 0);
  for (const { phase, done_ms } of kept.left.phases) assert.equal(done_ms, Math.round(kept.done[phase] ?? 0));
}

test("any sequence of events records no more than was heard, counts no gap, keeps the dose and loses nothing", () => {
  fc.assert(
    fc.property(begun, fc.array(act, { minLength: 1, maxLength: 40 }), (begin, acts) => {
      const world = begin();
      for (const each of acts) {
        const signs_before = world.sent.length;
        each(world);
        check(world);
        assert.ok(world.sent.length >= signs_before);
        if (world.kept) check_kept(world, world.kept.done);
        if (world.going_on) assert.ok(world.kept, "a sitting that goes on is kept");
        if (world.going_on) assert.ok(world.state.elapsed_ms - world.kept!.elapsed_ms <= 1_800_000 + 90_000);
      }
      if (world.going_on) world.pass(31 * 60_000 + world.session.end_ms, 1000);
      if (world.going_on) {
        world.tell({ kind: "pause" });
        world.pass(31 * 60_000, 1000);
      }
      check(world);
      assert.ok(world.finished, "in the end there is a record");
      const { phases, started_at, ended_at, paused_ms, on_rack_ms } = world.finished;
      const took_ms = Date.parse(ended_at) - Date.parse(started_at);
      for (const { phase, done_ms, prescribed_ms } of phases) {
        assert.ok(done_ms <= Math.round(world.played_ms[phase] ?? 0) && done_ms <= prescribed_ms);
      }
      assert.ok(took_ms >= 0 && paused_ms >= 0 && paused_ms <= took_ms);
      const played_ms = world.lain.reduce((sum_ms, { id }) => sum_ms + (world.played_ms[id] ?? 0), 0);
      assert.ok(on_rack_ms >= 0 && on_rack_ms <= took_ms - paused_ms && on_rack_ms <= Math.round(played_ms));
    }),
    { numRuns: RUNS },
  );
});

test("nothing done is lost: what was counted when it was last kept is in the record, whatever follows", () => {
  fc.assert(
    fc.property(begun, fc.array(act, { minLength: 1, maxLength: 40 }), (begin, acts) => {
      const world = begin();
      let at_least: Record<string, number> = {};
      let lain_before_ms = 0;
      for (const each of acts) {
        each(world);
        const now: Record<string, number> = world.kept?.done ?? world.finished?.phases.reduce((all, { phase, done_ms }) => ({ ...all, [phase]: done_ms }), {}) ?? {};
        for (const { id } of world.holds) assert.ok((now[id] ?? 0) >= (at_least[id] ?? 0) - 1, `${id} lost`);
        const lain_ms = world.kept?.left.on_rack_ms ?? world.finished?.on_rack_ms ?? 0;
        assert.ok(lain_ms >= lain_before_ms - 1, "time on the rack lost");
        lain_before_ms = lain_ms;
        at_least = { ...now };
      }
    }),
    { numRuns: RUNS },
  );
});

test("with nobody interfering, a person is led through every hold to the millisecond after any run of pauses", () => {
  const pause = fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 200_000 }));
  fc.assert(
    fc.property(fc.array(pause, { maxLength: 8 }), (pauses) => {
      const world = new World().begin();
      for (const [play_ms, pause_ms] of pauses) {
        world.pass(play_ms);
        world.tell({ kind: "pause" });
        world.pass(pause_ms);
        world.tell({ kind: "go_on" });
      }
      world.pass(2 * world.session.session_end_ms);
      assert.equal(world.finished?.outcome, "completed");
      const length_ms = (lain: typeof world.lain) => lain.reduce((sum_ms, { start_ms, end_ms }) => sum_ms + end_ms - start_ms, 0);
      const { on_rack_ms } = world.finished;
      // a pause that lowers the leg itself leaves out the way down it came in
      const least_ms = length_ms(world.lain.filter(({ state }) => pauses.length === 0 || state !== "return"));
      assert.ok(on_rack_ms >= least_ms && on_rack_ms <= length_ms(world.lain), `${on_rack_ms} ms on the rack`);
      for (const { phase, done_ms, prescribed_ms } of world.finished.phases) {
        assert.equal(done_ms, prescribed_ms);
        // nor is a hold led for longer than its dose, but for the look at which it is seen to begin again
        assert.ok((world.played_ms[phase] ?? 0) <= prescribed_ms + SOME_MS, `${phase} was held for too long`);
      }
    }),
    { numRuns: 200 },
  );
});
