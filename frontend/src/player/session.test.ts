import assert from "node:assert/strict";
import { test } from "node:test";

import { made_up_session } from "./fixture.ts";
import { moment_at, places, session_chapter } from "./session.ts";

const session = made_up_session();

test("the moment names phase, chapter and the seconds left as people count them", () => {
  const moment = moment_at(session, 50_000);
  assert.equal(moment?.phase.id, "hold-left");
  assert.equal(moment?.chapter.kind, "session");
  assert.equal(moment?.seconds_left, 30);
  assert.equal(moment_at(session, 50_001)?.seconds_left, 30);
  assert.equal(moment_at(session, 79_999)?.seconds_left, 1);
});

test("a phase begins at its first millisecond and its last belongs to it", () => {
  assert.equal(moment_at(session, 79_999)?.phase.id, "hold-left");
  assert.equal(moment_at(session, 80_000)?.phase.id, "hold-right");
});

test("nothing is going on in the silence before the ways out, nor past the end", () => {
  assert.equal(moment_at(session, session.session_end_ms), null);
  assert.equal(moment_at(session, 300_000), null);
  assert.equal(moment_at(session, session.end_ms), null);
});

test("the ways out are found by their place on the track", () => {
  assert.equal(moment_at(session, 420_000)?.chapter.id, "ease-left");
  assert.equal(moment_at(session, 459_999)?.chapter.id, "off-lying");
});

test("a caption stays until its phase is over", () => {
  assert.equal(moment_at(session, 50_100)?.cue?.key, "say-hold-left");
  assert.equal(moment_at(session, 79_000)?.cue?.key, "say-hold-left");
  assert.equal(moment_at(session, 80_100)?.cue?.key, "say-hold-right");
});

test("the share of a phase runs from 0 to 1", () => {
  assert.equal(moment_at(session, 50_000)?.share, 0);
  assert.equal(moment_at(session, 65_000)?.share, 0.5);
});

test("the bar has one step a place and covers the session without holes", () => {
  const steps = places(session_chapter(session));
  assert.deepEqual(steps.map((step) => step.place), [1, 2, 3, 4]);
  assert.deepEqual(steps.map((step) => step.start_ms), [0, 50_000, 80_000, 110_000]);
  assert.equal(steps.at(-1)?.end_ms, session.session_end_ms);
});
