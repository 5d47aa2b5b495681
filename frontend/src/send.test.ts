import assert from "node:assert/strict";
import { test } from "node:test";

import { local_time, new_id } from "./send.ts";

test("local time names the same instant, with an offset", () => {
  const now = new Date("2026-11-22T14:23:05.123Z");
  assert.match(local_time(now), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
  assert.equal(new Date(local_time(now)).getTime(), now.getTime());
});

test("ids are version 4 UUIDs, and no two are the same", () => {
  const ids = Array.from({ length: 100 }, new_id);
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(new Set(ids).size, 100);
});
