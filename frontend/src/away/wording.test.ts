import assert from "node:assert/strict";
import { test } from "node:test";

import { day_in_words, put, when_in_words } from "./wording.ts";

const WORDS = { today: "today at {time}", tomorrow: "tomorrow at {time}", on: "{weekday} at {time}" };

test("words get their values; a place without one stays to be seen", () => {
  assert.equal(put("until {until}, {title}", { until: "7 December" }), "until 7 December, {title}");
});

test("times are told by the day they are on, not by the hours between", () => {
  const now = new Date(2026, 10, 30, 23, 50);
  const said = (day: number, hour: number, minute: number) => when_in_words(new Date(2026, 11, day, hour, minute), now, WORDS, "en");
  assert.equal(when_in_words(new Date(2026, 10, 30, 23, 59), now, WORDS, "en"), "today at 23:59");
  assert.equal(said(1, 0, 5), "tomorrow at 0:05");
  assert.equal(said(2, 9, 0), "Wednesday at 9:00");
});

test("days are written as the language writes them", () => {
  const day = new Date(2026, 11, 7);
  assert.equal(day_in_words(day, "en"), "7 December");
  assert.equal(day_in_words(day, "de"), "7. Dezember");
});
