import assert from "node:assert/strict";
import { test } from "node:test";

import { made_up_session } from "./fixture.ts";
import { moment_at } from "./session.ts";
import { destination, outcome_here, outcome_of_chapter } from "./ways_out.ts";

const session = made_up_session();
const from = (at_ms: number, way: "ease" | "off") => destination(session, moment_at(session, at_ms), way);

test("from a hold, too much leads to ease and stop leads off", () => {
  assert.deepEqual(from(60_000, "ease"), { kind: "chapter", id: "ease-left", start_ms: 420_000 });
  assert.deepEqual(from(60_000, "off"), { kind: "chapter", id: "off-lying", start_ms: 440_000 });
});

test("before lying down and while getting off, both end the session", () => {
  for (const at_ms of [0, 49_999, 115_000]) {
    assert.equal(from(at_ms, "ease").kind, "finish");
    assert.equal(from(at_ms, "off").kind, "finish");
  }
});

test("too much on the eased way leads off", () => {
  assert.deepEqual(from(425_000, "ease"), { kind: "chapter", id: "off-lying", start_ms: 440_000 });
});

test("stop on the way off, and after the end, finishes", () => {
  assert.equal(from(445_000, "off").kind, "finish");
  assert.equal(from(300_000, "off").kind, "finish");
});

test("ending before lying down is leaving, while getting off it is done, on the way off it is coming off", () => {
  assert.equal(outcome_here(moment_at(session, 10_000)), "left");
  assert.equal(outcome_here(moment_at(session, 115_000)), "completed");
  assert.equal(outcome_here(moment_at(session, 445_000)), "came_off");
  assert.equal(outcome_here(moment_at(session, 425_000)), "came_off");
});

test("a chapter heard to its end says how it went", () => {
  assert.deepEqual((["session", "ease", "off"] as const).map(outcome_of_chapter), ["completed", "eased", "came_off"]);
});
