import assert from "node:assert/strict";
import { test } from "node:test";

import { made_up_session, phase_named } from "./fixture.ts";
import { destination, lowered_ms, outcome_here, outcome_of_chapter } from "./moves.ts";
import { chapter_of, moment_at } from "./session.ts";

const session = made_up_session();
const moment = (id: string) => moment_at(session, phase_named(session, id).start_ms)!;

test("from a hold, too much leads to ease and stop leads off", () => {
  for (const way of ["ease", "off"] as const) {
    const id = `${way}.left`;
    const to = { kind: "chapter", id, start_ms: chapter_of(session, id)?.start_ms };
    assert.deepEqual(destination(session, moment("hold-left"), way), to);
  }
});

test("before lying down and while getting off, both end the session", () => {
  for (const id of ["opening", "get-on", "get-off", "end", "off.left.rest"]) {
    assert.equal(destination(session, moment(id), "ease").kind, "finish");
    assert.equal(destination(session, moment(id), "off").kind, "finish");
  }
});

test("too much on the eased way leads off", () => {
  const to = destination(session, moment("ease.left.rest"), "ease");
  assert.equal(to.kind === "chapter" && to.id, "off.lying");
});

test("ending before lying down is leaving, while getting off it is done, on the way off it is coming off", () => {
  assert.equal(outcome_here(moment("opening")), "left");
  assert.equal(outcome_here(moment("get-off")), "completed");
  assert.equal(outcome_here(moment("off.lying.rest")), "came_off");
  assert.equal(outcome_here(moment("ease.left.rest")), "came_off");
  assert.equal(outcome_here(moment("ease.left.get-off")), "eased");
});

test("a chapter heard to its end says how it went", () => {
  assert.deepEqual((["session", "ease", "off"] as const).map(outcome_of_chapter), ["completed", "eased", "came_off"]);
});

test("a leg is down where the chapter's first lowering ends, or was never up", () => {
  assert.equal(lowered_ms(chapter_of(session, "pause.left")!), phase_named(session, "pause.left.said").start_ms);
  assert.equal(lowered_ms(chapter_of(session, "pause.lying")!), chapter_of(session, "pause.lying")!.start_ms);
});
