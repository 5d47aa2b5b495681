import assert from "node:assert/strict";
import { test } from "node:test";

import { in_metric } from "./units.ts";

test("centimetres, feet and inches, stones and pounds become metric", () => {
  assert.equal(in_metric([{ text: "172", factor: 0.01 }]), 1.72);
  assert.equal(in_metric([{ text: "5", factor: 0.3048 }, { text: "8", factor: 0.0254 }]), 1.727);
  assert.equal(in_metric([{ text: "11", factor: 6.35029318 }, { text: "4", factor: 0.45359237 }]), 71.668);
  assert.equal(in_metric([{ text: "71,5", factor: 1 }]), 71.5);
});

test("inches alone may be left out, an empty or worded box is no number", () => {
  assert.equal(in_metric([{ text: "6", factor: 0.3048 }, { text: "", factor: 0.0254 }]), 1.829);
  assert.equal(in_metric([{ text: " ", factor: 0.01 }]), null);
  assert.equal(in_metric([{ text: "tall", factor: 0.01 }]), null);
});
