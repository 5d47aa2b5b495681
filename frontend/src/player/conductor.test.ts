import assert from "node:assert/strict";
import { test } from "node:test";

import { ready } from "./conductor.ts";
import { made_up_session, phase_named } from "./fixture.ts";
import { World } from "./world.ts";

const begun = () => new World().begin();
const done_in = (world: World) => Object.fromEntries(world.finished?.phases.map(({ phase, done_ms }) => [phase, done_ms]) ?? []);

// ---------------------------------------------------------------- the sound test

test("the tap that starts plays the sound test and nothing else", () => {
  const world = new World();
  world.tell({ kind: "start", session_id: "a", entry_id: "b", sound: true });
  assert.equal(world.state.mode, "hearing");
  assert.equal(world.heard, "hear");
  world.pass(20_000);
  assert.equal(world.state.mode, "hearing");
  assert.equal(world.playing, false);
  assert.equal(world.kept, null);
});

test("yes begins; no helps, and lets it be tried again, changed, or done without", () => {
  const world = new World();
  world.tell({ kind: "start", session_id: "a", entry_id: "b", sound: true });
  world.tell({ kind: "not_heard" });
  assert.deepEqual([world.state.mode, world.playing], ["unheard", false]);
  world.tell({ kind: "start", session_id: "a", entry_id: "b", sound: true });
  assert.deepEqual([world.state.mode, world.heard], ["hearing", "hear"]);
  world.tell({ kind: "not_heard" });
  world.tell({ kind: "another_sound" });
  assert.equal(world.state.mode, "ready");
  world.begin();
  assert.deepEqual([world.state.mode, world.heard, world.track_ms], ["playing", "session", 0]);
});

test("without any sound the session begins at once", () => {
  const world = new World();
  world.tell({ kind: "start", session_id: "a", entry_id: "b", sound: false });
  assert.equal(world.state.mode, "playing");
});

// ---------------------------------------------------------------- a whole session

for (const [speed, step_ms] of [[1, 16], [1, 250], [0.85, 250], [16, 17], [16, 250], [1, 60_000]] as const) {
  test(`a session led at ${speed} times, seen every ${step_ms} ms, counts every hold to the millisecond`, () => {
    const world = begun();
    world.speed = speed;
    for (let tries = 0; world.state.mode !== "over" && tries < 100_000; tries++) world.pass(step_ms, step_ms);
    assert.deepEqual(done_in(world), { "hold-left": 30_000, "hold-right": 30_000 });
    assert.equal(world.finished?.outcome, "completed");
    assert.equal(world.left, 1);
    assert.equal(world.kept, null);
  });
}

test("the record says how long it took, and that nothing of it was a pause", () => {
  const world = begun();
  world.pass(world.session.session_end_ms);
  const { started_at, ended_at, paused_ms } = world.finished!;
  assert.equal(Date.parse(ended_at) - Date.parse(started_at), world.session.session_end_ms);
  assert.equal(paused_ms, 0);
});

// ---------------------------------------------------------------- pause

test("time on the rack is counted while it is led: no pause, no way out, nothing twice", () => {
  const world = new World().begin().until("settle", 10_000);
  world.tell({ kind: "pause" });
  world.pass(50_000);
  world.tell({ kind: "go_on" });
  world.until("ready-left").tell({ kind: "back" });
  world.until("rest", 4_000).tell({ kind: "ease" });
  world.pass(60_000);
  assert.equal(world.finished?.outcome, "eased");
  const before_rest_ms = world.lain.filter(({ id }) => id !== "rest").reduce((sum_ms, each) => sum_ms + each.end_ms - each.start_ms, 0);
  assert.equal(world.finished.on_rack_ms, before_rest_ms + 4_000);
});

test("a pause in a hold leads the leg down first, then is quiet", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "tap" });
  assert.equal(world.heard, "pause.left");
  world.pass(11_000);
  assert.equal(world.heard, "wait.quiet");
  world.pass(30_000);
  assert.equal(world.heard, "wait.quiet");
  assert.equal(world.done_ms("hold-left"), 10_000);
});

test("after a pause the hold is got ready for again, and lasts what is still owed", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "tap" });
  world.pass(20_000);
  world.tell({ kind: "tap" });
  assert.equal(world.track_ms, phase_named(world.session, "ready-left").start_ms);
  world.until("hold-left", 1);
  const owed_ms = phase_named(world.session, "hold-left").end_ms - world.track_ms;
  assert.ok(owed_ms <= 20_000 && owed_ms >= 19_900, String(owed_ms));
  world.pass(400_000);
  assert.equal(done_in(world)["hold-left"], 30_000);
  assert.ok((world.played_ms["hold-left"] ?? 0) <= 30_001);
});

test("where to go on after a pause: the phase before it, its end, or the same place", () => {
  const at: [string, string, number][] = [
    ["settle", "settle", 2000],
    ["move-left", "ready-left", 0],
    ["return-left", "change", 0],
    ["change", "change", 0],
    ["rest", "rest", 2000],
    ["get-off-2", "get-off-2", 0],
  ];
  for (const [phase, goes_on, into_ms] of at) {
    const world = begun().until(phase, 2000);
    world.tell({ kind: "tap" });
    world.pass(3000);
    world.tell({ kind: "go_on" });
    assert.equal(world.track_ms, phase_named(world.session, goes_on).start_ms + into_ms, phase);
  }
});

for (const [waited_ms, asked] of [[59_000, "nothing"], [61_000, "ask"], [179_000, "ask"], [181_000, "offer"]] as const) {
  test(`after a pause of ${waited_ms / 1000} s it has asked: ${asked}`, () => {
    const world = begun().until("settle", 1000);
    world.tell({ kind: "tap" });
    world.pass(waited_ms);
    assert.equal(world.state.pause?.asked, asked);
    assert.equal(world.going_on, true);
    world.tell({ kind: "tap" });
    assert.equal(world.state.mode, "playing");
  });
}

test("what a long pause asks is said on the track, once, and then it is quiet again", () => {
  const world = begun().until("settle", 1000);
  world.tell({ kind: "tap" });
  world.pass(60_000);
  assert.equal(world.heard, "wait.ask");
  world.pass(5000);
  assert.equal(world.heard, "wait.quiet");
  world.pass(115_000);
  assert.equal(world.heard, "wait.offer");
  world.pass(600_000);
  assert.equal(world.heard, "wait.quiet");
});

test("after half an hour of pause it closes as partly done, and the pause is not hold time", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "tap" });
  world.pass(30 * 60_000 - 1000);
  assert.equal(world.going_on, true);
  world.pass(1000);
  assert.equal(world.finished?.outcome, "left");
  assert.equal(done_in(world)["hold-left"], 10_000);
  assert.equal(world.finished?.paused_ms, 30 * 60_000);
});

test("a call coming in is a pause that says nothing; when it ends, it asks", () => {
  const world = begun().until("hold-left", 5000);
  world.playing = false;
  world.tell({ kind: "sound_paused" });
  assert.deepEqual([world.state.mode, world.state.pause?.by], ["paused", "system"]);
  world.pass(20_000);
  assert.equal(world.playing, false);
  world.playing = true;
  world.tell({ kind: "sound_playing" });
  assert.equal(world.heard, "wait.ask");
  assert.equal(world.done_ms("hold-left"), 5000);
});

test("the page shown again after a call asks too, and a sound that is not allowed stays a pause", () => {
  const world = begun().until("settle", 5000);
  world.playing = false;
  world.tell({ kind: "sound_paused" });
  world.tell({ kind: "shown" });
  assert.equal(world.heard, "wait.ask");
  world.tell({ kind: "not_allowed" });
  assert.deepEqual([world.state.mode, world.playing], ["paused", false]);
});

test("our own pause of the track is nobody else's", () => {
  const world = begun().until("settle", 5000);
  world.tell({ kind: "tap" });
  world.tell({ kind: "sound_paused" });
  assert.equal(world.state.pause?.by, "person");
});

// ---------------------------------------------------------------- back and forward

test("back leads to the start of the step, with the leg led down first", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "back" });
  assert.equal(world.heard, "pause.left");
  world.pass(5250);
  assert.equal(world.heard, "session");
  assert.ok(Math.abs(world.track_ms - phase_named(world.session, "ready-left").start_ms) <= 250);
  world.pass(400_000);
  assert.equal(done_in(world)["hold-left"], 30_000);
});

test("back at the start of a step leads to the one before, unless nothing of that is owed", () => {
  const start = (world: World, id: string) => phase_named(world.session, id).start_ms;
  const first = begun().until("ready-left", 1000);
  first.tell({ kind: "back" });
  assert.equal(first.track_ms, start(first, "settle"));
  const second = begun().until("ready-right", 1000);
  second.tell({ kind: "back" });
  assert.equal(second.track_ms, start(second, "ready-right"));
});

test("back never leads from lying to getting on, nor from getting off to lying", () => {
  const lying = begun().until("settle", 1000);
  lying.tell({ kind: "back" });
  assert.equal(lying.track_ms, phase_named(lying.session, "settle").start_ms);
  const off = begun().until("get-off", 1000);
  off.tell({ kind: "back" });
  assert.equal(off.track_ms, phase_named(off.session, "get-off").start_ms);
});

test("forward leads to the next step, and what is passed over is not counted", () => {
  const world = begun().until("ready-left", 1000);
  world.tell({ kind: "forward" });
  assert.equal(world.track_ms, phase_named(world.session, "ready-right").start_ms);
  world.pass(400_000);
  assert.deepEqual(done_in(world), { "hold-left": 0, "hold-right": 30_000 });
});

test("forward in a hold leads the leg down; from a pause, with the leg down, to the next step", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "forward" });
  assert.equal(world.track_ms, phase_named(world.session, "return-left").start_ms);
  const paused = begun().until("hold-left", 10_000);
  paused.tell({ kind: "tap" });
  paused.pass(8000);
  paused.tell({ kind: "forward" });
  assert.equal(paused.track_ms, phase_named(paused.session, "ready-right").start_ms);
});

test("forward passes no question before lying down, nor anything on a way out", () => {
  const world = begun().until("opening", 1000);
  world.tell({ kind: "forward" });
  assert.equal(world.phase, "opening");
  const eased = begun().until("settle", 1000);
  eased.tell({ kind: "ease" });
  eased.tell({ kind: "forward" });
  assert.equal(eased.heard, "ease.lying");
});

// ---------------------------------------------------------------- too much, stop

test("too much is at its chapter within the same turn, and so is stop", () => {
  for (const [way, chapter] of [["ease", "ease.left"], ["off", "off.left"]] as const) {
    const world = begun().until("hold-left", 10_000);
    const effects = world.tell({ kind: way });
    assert.deepEqual(effects[0], { do: "seek", to_ms: world.session.chapters.find(({ id }) => id === chapter)?.start_ms });
    assert.equal(world.heard, chapter);
  }
});

test("too much ends as eased, twice leads off, and a chapter heard to its end ends the sitting", () => {
  const eased = begun().until("hold-left", 10_000);
  eased.tell({ kind: "ease" });
  eased.pass(60_000);
  assert.equal(eased.finished?.outcome, "eased");
  const twice = begun().until("hold-left", 10_000);
  twice.tell({ kind: "ease" });
  twice.pass(10_000);
  twice.tell({ kind: "ease" });
  assert.equal(twice.heard, "off.lying");
});

test("from a pause, with the leg down, the way off does not lead it down again", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "tap" });
  world.pass(8000);
  world.tell({ kind: "off" });
  assert.equal(world.track_ms, phase_named(world.session, "off.left.rest").start_ms);
});

test("a second tap at once on stop is the same tap; a later one ends", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "off" });
  world.pass(500);
  world.tell({ kind: "off" });
  assert.equal(world.going_on, true);
  world.tell({ kind: "no_sign" });
  world.pass(3000);
  world.tell({ kind: "off" });
  assert.equal(world.finished?.outcome, "came_off");
});

test("before lying down both ways end the session, and while getting off it is done", () => {
  for (const way of ["ease", "off"] as const) {
    const before = begun().until("get-on", 1000);
    before.tell({ kind: way });
    assert.deepEqual([before.finished?.outcome, before.left], ["left", 1]);
    const after = begun().until("get-off", 1000);
    after.tell({ kind: way });
    assert.equal(after.finished?.outcome, "completed");
  }
});

// ---------------------------------------------------------------- stop signs

test("after stop it asks what made you stop while it leads off, and waits for no answer", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "off" });
  assert.deepEqual(world.state.panel, { kind: "signs", from: "stop" });
  assert.equal(world.heard, "off.left");
  world.pass(60_000);
  assert.equal(world.finished?.outcome, "came_off");
  assert.equal(world.left, 0);
  world.tell({ kind: "no_sign" });
  assert.equal(world.left, 1);
});

test("a sign is sent at once, its advice shown, and the way off goes on", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "off" });
  world.tell({ kind: "sign", sign: "spreading", id: "sign" });
  assert.deepEqual(world.sent.map(({ id, sign, session }) => [id, sign, session]), [["sign", "spreading", world.state.session_id]]);
  assert.deepEqual(world.state.panel, { kind: "advice", sign: "spreading", then: "off" });
  assert.equal(world.heard, "off.left");
  world.pass(60_000);
  assert.equal(world.left, 0);
  world.tell({ kind: "close_panel" });
  assert.equal(world.left, 1);
});

test("a sign told in a pause leads off; nothing told leads off too", () => {
  for (const event of [{ kind: "sign", sign: "chest_pain", id: "a" }, { kind: "no_sign" }] as const) {
    const world = begun().until("hold-left", 10_000);
    world.tell({ kind: "signs" });
    assert.deepEqual([world.state.mode, world.heard], ["paused", "pause.left"]);
    world.pass(8000);
    world.tell(event);
    assert.equal(world.heard, "off.left");
  }
});

test("the list in a pause can be closed again", () => {
  const world = begun().until("settle", 10_000);
  world.tell({ kind: "signs" });
  world.tell({ kind: "close_panel" });
  assert.deepEqual([world.state.mode, world.state.panel], ["paused", null]);
});

test("on the bone: shift, and begin the step again; the second time it leads off", () => {
  for (const from of ["off", "signs"] as const) {
    const world = begun().until("hold-left", 10_000);
    world.tell({ kind: from });
    world.pass(2000);
    world.tell({ kind: "sign", sign: "on_the_bone", id: "a" });
    assert.deepEqual([world.state.mode, world.state.pause?.by, world.heard], ["paused", "bone", "pause.left"]);
    world.pass(20_000);
    world.tell({ kind: "go_on" });
    assert.equal(world.track_ms, phase_named(world.session, "ready-left").start_ms);
    world.until("hold-left", 5000);
    world.tell({ kind: from });
    world.tell({ kind: "sign", sign: "on_the_bone", id: "b" });
    assert.deepEqual(world.state.panel, { kind: "advice", sign: "on_the_bone", then: "off" });
    assert.equal(world.heard, "off.left");
    assert.equal(world.sent.length, 2);
  }
});

test("on the bone, told half way off, still leads back; once off, it does not", () => {
  const half = begun().until("hold-left", 10_000);
  half.tell({ kind: "off" });
  half.pass(15_000);
  half.tell({ kind: "sign", sign: "on_the_bone", id: "a" });
  assert.equal(half.track_ms, phase_named(half.session, "pause.left.said").start_ms);
  assert.equal(half.phase, "hold-left");
  const off = begun().until("settle", 10_000);
  off.tell({ kind: "off" });
  off.pass(26_000);
  off.tell({ kind: "sign", sign: "on_the_bone", id: "a" });
  assert.deepEqual([off.heard, off.phase], ["off.lying", "off.lying.end"]);
});

test("advice that ends the session cannot be tapped away into going on", () => {
  const world = begun().until("settle", 10_000);
  world.tell({ kind: "signs" });
  world.tell({ kind: "sign", sign: "spreading", id: "a" });
  world.tell({ kind: "pause" });
  world.tell({ kind: "go_on" });
  assert.equal(world.state.place.chapter, "off.lying");
});

// ---------------------------------------------------------------- spasm, cannot get up

test("a spasm: the leg down, calm words, then time; it is told at once", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "spasm", id: "a" });
  assert.deepEqual([world.state.mode, world.heard, world.sent[0]?.sign], ["spasm", "spasm.left", "spasm"]);
  world.pass(26_000);
  assert.deepEqual([world.state.mode, world.state.pause?.by, world.heard], ["paused", "spasm", "wait.quiet"]);
  world.tell({ kind: "go_on" });
  assert.equal(world.track_ms, phase_named(world.session, "ready-left").start_ms);
});

test("I cannot get up: on the way off, and then on from there", () => {
  const world = begun().until("settle", 10_000);
  world.tell({ kind: "off" });
  world.tell({ kind: "no_sign" });
  world.pass(8000);
  world.tell({ kind: "stuck", id: "a" });
  assert.deepEqual([world.state.mode, world.heard, world.sent[0]?.sign], ["stuck", "stuck", "cannot_get_up"]);
  world.pass(41_000);
  assert.equal(world.state.pause?.by, "stuck");
  world.tell({ kind: "go_on" });
  assert.equal(world.phase, "off.lying.get-off");
});

// ---------------------------------------------------------------- reload, crash, another window

test("in every state a killed page comes back to the same place, and the gap is time but no hold", () => {
  const states: Record<string, (world: World) => unknown> = {
    playing: () => undefined,
    paused: (world) => world.tell({ kind: "tap" }),
    spasm: (world) => world.tell({ kind: "spasm", id: "a" }),
    signs: (world) => world.tell({ kind: "signs" }),
    more: (world) => world.tell({ kind: "more" }),
  };
  for (const [name, enter] of Object.entries(states)) {
    const world = begun().until("hold-left", 10_000);
    enter(world);
    const elapsed_ms = world.state.elapsed_ms;
    world.kill(120_000);
    assert.deepEqual([world.state.mode, world.phase], ["paused", "hold-left"], name);
    assert.equal(world.state.elapsed_ms - elapsed_ms, 120_000, name);
    assert.equal(world.done_ms("hold-left"), 10_000, name);
    world.tell({ kind: "go_on" });
    assert.equal(world.track_ms, phase_named(world.session, "ready-left").start_ms, name);
    world.pass(400_000);
    assert.deepEqual(done_in(world), { "hold-left": 30_000, "hold-right": 30_000 }, name);
    assert.ok(world.finished!.paused_ms >= 120_000, name);
  }
});

test("killed on a way out, it goes on on that way out, and what must be read is still there", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "off" });
  world.tell({ kind: "sign", sign: "chest_pain", id: "a" });
  world.kill(5000);
  assert.deepEqual([world.state.place.chapter, world.state.panel?.kind], ["off.left", "advice"]);
  world.tell({ kind: "close_panel" });
  world.tell({ kind: "go_on" });
  world.pass(60_000);
  assert.equal(world.finished?.outcome, "came_off");
});

test("after a sign that ends the session it is not come back to, but for a moment of reloading", () => {
  const help = begun().until("settle", 10_000);
  help.tell({ kind: "stuck", id: "a" });
  help.kill(10_000);
  assert.equal(help.going_on, true);
  help.kill(16_000);
  assert.deepEqual([help.going_on, help.finished?.outcome], [false, "left"]);
});

test("a crash loses at most five seconds of a hold", () => {
  const world = begun().until("hold-left", 14_000);
  world.kill(1000);
  assert.ok(world.done_ms("hold-left") >= 9000 && world.done_ms("hold-left") <= 14_050);
});

test("a clock put back or forward moves nothing but the gap, and that within half an hour", () => {
  for (const [off_ms, passed_ms] of [[-3_600_000, 0], [600_000, 660_000]] as const) {
    const world = begun().until("settle", 5000);
    world.tell({ kind: "tap" });
    const elapsed_ms = world.state.elapsed_ms;
    world.kill(60_000, off_ms);
    assert.equal(world.state.elapsed_ms - elapsed_ms, passed_ms);
  }
});

test("after half an hour the record kept is sent as left", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "leaving" });
  world.kill(30 * 60_000);
  assert.equal(world.finished?.outcome, "left");
  assert.equal(done_in(world)["hold-left"], 10_000);
});

test("what the server knows was held is not led again", () => {
  const world = begun().until("hold-left", 10_000);
  world.session.held_ms = { "hold-left": 25_000, "hold-right": 99_000 };
  world.kill(1000);
  assert.deepEqual([world.done_ms("hold-left"), world.done_ms("hold-right")], [25_000, 30_000]);
});

test("a sitting of another plan is not come back to", () => {
  const world = begun().until("settle", 1000);
  world.tell({ kind: "leaving" });
  const kept = world.kept!;
  world.kept = { ...kept, plan: "another" };
  const before = world.state;
  world.kill(1000);
  assert.equal(world.state, before);
});

test("taken over by another window, this one keeps still and keeps nothing more", () => {
  const world = begun().until("hold-left", 10_000);
  world.tell({ kind: "taken" });
  assert.deepEqual([world.state.mode, world.playing], ["elsewhere", false]);
  const kept = world.kept;
  world.pass(20_000);
  world.tell({ kind: "tap" });
  world.tell({ kind: "heard" });
  world.tell({ kind: "another_sound" });
  assert.deepEqual([world.state.mode, world.playing, world.kept], ["elsewhere", false, kept]);
});

test("the record of a sitting ends only once", () => {
  const world = begun().until("get-on", 1000);
  world.tell({ kind: "off" });
  const { finished } = world;
  for (const kind of ["off", "ease", "tap", "back", "forward", "signs", "leaving", "taken"] as const) world.tell({ kind });
  assert.equal(world.finished, finished);
});

test("nothing is led before the tap", () => {
  const world = new World();
  for (const kind of ["tap", "ease", "off", "back", "forward", "signs", "more", "sound_playing", "heard"] as const) world.tell({ kind });
  assert.deepEqual({ ...world.state, seen_ms: 0 }, { ...ready(made_up_session()), seen_ms: 0 });
});
