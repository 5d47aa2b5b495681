import assert from "node:assert/strict";
import { test } from "node:test";

import { as_file } from "./unsent.ts";

test("the file holds every entry whole, as the call for entries takes it", () => {
  const entries = [{ kind: "stop_sign", id: "a", sign: "sharp" }, { kind: "session", id: "b", session: "one" }];
  assert.deepEqual(JSON.parse(as_file(entries)), entries);
});
