import assert from "node:assert/strict";
import { test } from "node:test";

import { both_or_none, entry_of, given_by, later_than, newest, wished, type Wish } from "./wishes.ts";

const control = (name: string, value: string, more: Partial<Wish> = {}): Wish => ({
  name,
  value,
  type: "text",
  chosen: true,
  many: false,
  ...more,
});

test("of several to choose one from, the one chosen is read; numbers are numbers", () => {
  const turns = ["0", "90"].map((value) => control("turn", value, { type: "whole", chosen: value === "90" }));
  assert.deepEqual(wished(turns), { turn: 90 });
});

test("of many, all that are chosen are read, in order; none is an empty list", () => {
  const days = ["1", "2", "3"].map((value) => control("days", value, { type: "whole", many: true, chosen: value !== "2" }));
  assert.deepEqual(wished(days), { days: [1, 3] });
  assert.deepEqual(wished(days.map((day) => ({ ...day, chosen: false }))), { days: [] });
});

test("what is typed loses its outer spaces, doubled ones become one, and nothing is null", () => {
  assert.deepEqual(wished([control("number", "  0 1  23 ")]), { number: "0 1 23" });
  assert.deepEqual(wished([control("number", "  ")]), { number: null });
});

test("both times or neither, and not twice the same", () => {
  assert.ok(both_or_none(null, null));
  assert.ok(both_or_none("22:00", "07:00"));
  assert.ok(!both_or_none("22:00", null));
  assert.ok(!both_or_none(null, "07:00"));
  assert.ok(!both_or_none("22:00", "22:00"));
});

test("a change stands above the settings before it, even if the clock was ahead when they were kept", () => {
  const now = new Date("2026-03-02T09:00:00Z");
  assert.equal(later_than("2026-03-01T09:00:00Z", now).toISOString(), now.toISOString());
  assert.equal(later_than("2026-03-02T11:00:00+01:00", now).toISOString(), "2026-03-02T10:00:00.001Z");
});

test("an entry holds what is fixed, every setting, its id and its time", () => {
  const entry = JSON.parse(entry_of({ kind: "settings" }, { hand: "left", session_days: [1] }, "an id", "a time"));
  assert.deepEqual(entry, { kind: "settings", hand: "left", session_days: [1], id: "an id", at: "a time" });
});

test("of settings that wait the newest holds, if it is newer than what is stored; a time that cannot be read is not", () => {
  const one = (id: string, at?: string, kind = "settings") => ({ kind, id, at });
  const waiting = [one("b", "2026-03-02T11:00:00+01:00"), one("a", "2026-03-02T09:00:00Z"), one("c", "2026-03-03T09:00:00Z", "note"), one("d")];
  assert.equal(newest(waiting, "2026-03-01T09:00:00Z")?.id, "b");
  assert.equal(newest(waiting, "2026-03-02T10:00:00Z"), null);
  assert.equal(newest(waiting, "")?.id, "b");
  assert.equal(newest([], ""), null);
});

test("what an entry that waits gives is every setting that is known, and nothing else of it", () => {
  const entry = { kind: "settings", id: "a", at: "a time", hand: "left" };
  assert.deepEqual(given_by(entry, { hand: "right", quiet_from: "22:00:00" }), { hand: "left", quiet_from: null });
});
