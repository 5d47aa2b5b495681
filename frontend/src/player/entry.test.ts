import assert from "node:assert/strict";
import { test } from "node:test";

import { session_done } from "./entry.ts";
import { made_up_session } from "./fixture.ts";
import { Played } from "./played.ts";

const session = made_up_session();
const sitting = { session_id: "sitting", started_at: "2026-11-22T10:00:00Z", supersedes: null };

test("the entry names every hold of the plan, done or not, with its dose and its source", () => {
  const played = new Played(session, { "hold-left": 12_345 });
  const entry = session_done(session, sitting, played, "came_off", "id", "2026-11-22T10:05:00Z");
  assert.deepEqual(
    entry.phases.map(({ phase, side, prescribed_ms, done_ms, source }) => [phase, side, prescribed_ms, done_ms, source]),
    [
      ["hold-left", "left", 30_000, 12_345, "player-timed"],
      ["hold-right", "right", 30_000, 0, "player-timed"],
    ],
  );
  assert.equal(entry.outcome, "came_off");
  assert.equal(entry.plan, "plan-digest");
  assert.equal(entry.ended_at, "2026-11-22T10:05:00Z");
});
