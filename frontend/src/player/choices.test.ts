import assert from "node:assert/strict";
import { test } from "node:test";

import { is_key } from "./choices.ts";

test("letters are keys until they are switched off, and all other keys always are", () => {
  for (const key of ["e", "M", " ", "Escape", "ArrowLeft"]) {
    assert.equal(is_key(key, {}), true);
    assert.equal(is_key(key, { letters: "on" }), true);
  }
  const off = ["e", "M", "é", "?", " ", "Escape", "ArrowLeft"].map((key) => is_key(key, { letters: "off" }));
  assert.deepEqual(off, [false, false, false, false, true, true, true]);
});
