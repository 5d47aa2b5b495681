import assert from "node:assert/strict";
import { test } from "node:test";

import { fields_of, holds } from "./fields.ts";

test("numbers are numbers, names with dots nest, what is empty is left out", () => {
  const fields = fields_of([
    { name: "pain_now", type: "whole", text: "3" },
    { name: "mass_kg", type: "number", text: "71,5" },
    { name: "after_last.distal_level", type: "whole", text: "0" },
    { name: "after_last.tingling", type: "text", text: "not_sure" },
    { name: "sex", type: "text", text: "" },
  ]);
  assert.deepEqual(fields, {
    pain_now: 3,
    mass_kg: 71.5,
    after_last: { distal_level: 0, tingling: "not_sure" },
  });
});

test("a condition holds when its field has one of the values", () => {
  const values = new Map([["tingling", "not_sure"], ["centred", "no"]]);
  assert.ok(holds(undefined, values));
  assert.ok(holds("tingling=yes|not_sure", values));
  assert.ok(!holds("tingling=yes", values));
  assert.ok(!holds("tingling=not_sure&centred=yes", values));
  assert.ok(!holds("unasked=yes", values));
});
