import assert from "node:assert/strict";
import { test } from "node:test";

import { made_up_session, phase_named } from "./fixture.ts";
import { moment_at, places, session_chapter } from "./session.ts";

const session = made_up_session();
const left = phase_named(session, "hold-left");
const right = phase_named(session, "hold-right");

test("the moment names phase, chapter and the seconds left as people count them", () => {
  const moment = moment_at(session, left.start_ms);
  assert.equal(moment?.phase.id, "hold-left");
  assert.equal(moment?.chapter.kind, "session");
  assert.equal(moment?.seconds_left, 30);
  assert.equal(moment_at(session, left.start_ms + 1)?.seconds_left, 30);
  assert.equal(moment_at(session, left.end_ms - 1)?.seconds_left, 1);
});

test("a phase begins at its first millisecond and its last belongs to it", () => {
  assert.equal(moment_at(session, left.end_ms - 1)?.phase.id, "hold-left");
  assert.equal(moment_at(session, left.end_ms)?.phase.id, "return-left");
});

test("nothing is going on in the silence before the ways out, nor past the end", () => {
  assert.equal(moment_at(session, session.session_end_ms), null);
  assert.equal(moment_at(session, session.session_end_ms + 100_000), null);
  assert.equal(moment_at(session, session.end_ms), null);
});

test("the ways out are found by their place on the track", () => {
  for (const chapter of session.chapters) {
    assert.equal(moment_at(session, chapter.start_ms)?.chapter.id, chapter.id);
    assert.equal(moment_at(session, chapter.end_ms - 1)?.chapter.id, chapter.id);
  }
});

test("a caption stays until its phase is over", () => {
  assert.equal(moment_at(session, left.start_ms + 100)?.cue?.key, "say-hold-left");
  assert.equal(moment_at(session, left.end_ms - 100)?.cue?.key, "say-hold-left");
  assert.equal(moment_at(session, right.start_ms + 100)?.cue?.key, "say-hold-right");
});

test("the share of a phase runs from 0 to 1", () => {
  assert.equal(moment_at(session, left.start_ms)?.share, 0);
  assert.equal(moment_at(session, left.start_ms + 15_000)?.share, 0.5);
});

test("the bar has one step a place and covers the session without holes", () => {
  const steps = places(session_chapter(session));
  assert.deepEqual(steps.map((step) => step.place), [1, 2, 3, 4, 5, 6]);
  assert.equal(steps[0]?.start_ms, 0);
  steps.slice(1).forEach((step, i) => assert.equal(step.start_ms, steps[i]?.end_ms));
  assert.equal(steps.at(-1)?.end_ms, session.session_end_ms);
});
