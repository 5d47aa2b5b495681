import assert from "node:assert/strict";
import { test } from "node:test";

import { font_stays } from "./font_display.ts";
import { following, text_size_follows } from "./text_size.ts";

test("a size in pixels becomes a share of the reader's own size, times the chosen scale", () => {
  assert.equal(following("18px"), "calc(1.125rem * var(--text, 1))");
  assert.equal(following("640 20px / 1.2 var(--font)"), "640 calc(1.25rem * var(--text, 1)) / 1.2 var(--font)");
  assert.equal(
    following("clamp(34px, 9.6vw, 40px)"),
    "clamp(calc(2.125rem * var(--text, 1)), 9.6vw, calc(2.5rem * var(--text, 1)))",
  );
});

test("what is no size in pixels stays as it is", () => {
  for (const value of ["1.5em", "12pt", "var(--part)", "calc(var(--part) * 0.86)", "inherit", "var(--s-12px)"]) {
    assert.equal(following(value), value);
  }
});

test("only text follows, and following twice changes nothing", () => {
  const declared = (prop: string, value: string) => {
    const declaration = { prop, value };
    text_size_follows.Declaration(declaration);
    text_size_follows.Declaration(declaration);
    return declaration.value;
  };
  assert.equal(declared("width", "18px"), "18px");
  assert.equal(declared("font-size", "32px"), "calc(2rem * var(--text, 1))");
});

test("letters that come late change nothing that is shown", () => {
  const late = { prop: "font-display", value: "swap" };
  const other = { prop: "display", value: "swap" };
  for (const declaration of [late, other]) font_stays.Declaration(declaration);
  assert.deepEqual([late.value, other.value], ["optional", "swap"]);
});
