import assert from "node:assert/strict";
import { test } from "node:test";

import type { Bundle, Rule } from "./bundle.ts";
import { compare, type Told } from "./compare.ts";

const HOUR_MS = 3_600_000;
const NOW = "2026-03-20T10:00:00+01:00";
const SENTENCE = { title: "", what: "" };

const RULES: Rule[] = [
  { entry: "check_in", field: "numbness_bladder_bowel", other_than: ["no"], then: "emergency", why: "numb" },
  { entry: "check_in", field: "new_weakness", other_than: ["no"], then: "locked", why: "weak" },
  { entry: "check_in", field: "after_last.distal_level", at_least: 1, then: "locked", why: "further" },
  { entry: "check_in", field: "pain_now", at_least: 6, then: "none_today", why: "pain" },
  { entry: "check_in", field: "pain_now", at_least: 5, then: "gentler_today", why: "light" },
  { entry: "after", field: "limbs.both_legs", at_least: 2, then: "emergency", why: "both legs" },
  { entry: "after", field: "limbs.furthest", at_least: 1, then: "locked", why: "further" },
  { entry: "after", field: "peak", at_least: 6, then: "strike", why: "above" },
  { entry: "morning", field: "worst", at_least: 6, then: "locked", why: "morning" },
  { entry: "morning", field: "worst", at_least: 4, then: "strike", why: "above" },
  { entry: "stop_sign", field: "sign", among: ["chest_pain"], then: "emergency", why: "sign" },
  { entry: "answer", field: "kind", among: ["answer"], then: "stale", why: "stale" },
];

const BUNDLE: Bundle = {
  format: 1,
  id: "1",
  made_at: "2026-03-20T08:00:00+01:00",
  until: "2026-03-27T08:00:00+01:00",
  now: "2026-03-20T08:00:00+01:00",
  clock_ahead_ms: 0,
  person: "somebody",
  language: "en",
  closed: null,
  knows: [],
  gate: {
    check_in_holds_ms: 2 * HOUR_MS,
    apart_ms: 20 * HOUR_MS,
    rest_until: null,
    needs_someone: false,
    strikes: 1,
    today: { date: "2026-03-20", at_most: "normal" },
    checked_in_at: null,
  },
  rules: RULES,
  words: {
    emergency: SENTENCE,
    locked: SENTENCE,
    stale: SENTENCE,
    expired: SENTENCE,
    too_early: SENTENCE,
    rest: SENTENCE,
    not_today: SENTENCE,
    alone: SENTENCE,
    check_in: SENTENCE,
    ready: SENTENCE,
    gentler: SENTENCE,
  },
  due: {
    after_for_ms: 6 * HOUR_MS,
    settled_after_ms: HOUR_MS / 4,
    settled_for_ms: 2 * HOUR_MS,
    morning_after_ms: 5 * HOUR_MS,
    morning_until_ms: 36 * HOUR_MS,
    morning_from: "05:00",
  },
  sittings: [],
  sessions: {},
  days: [],
  pages: [],
  asks: [],
};

let count = 0;

function told(kind: string, at: string, fields: Record<string, unknown> = {}): Told {
  return { kind, id: `id ${++count}`, at, ...fields };
}

function check_in(at: string, fields: Record<string, unknown> = {}): Told {
  const calm = { pain_now: 2, numbness_bladder_bowel: "no", new_weakness: "no", after_last: { distal_level: 0 } };
  return told("check_in", at, { ...calm, ...fields });
}

function session(ended_at: string, fields: Record<string, unknown> = {}): Told {
  return told("session", ended_at, { session: `session ${++count}`, ended_at, outcome: "completed", phases: [], ...fields });
}

function with_gate(gate: Partial<Bundle["gate"]>): Bundle {
  return { ...BUNDLE, gate: { ...BUNDLE.gate, ...gate } };
}

const state = (entries: Told[], now = NOW, bundle = BUNDLE): string => compare(bundle, entries, now).state;
const variant = (entries: Told[], now = NOW, bundle = BUNDLE): string => compare(bundle, entries, now).variant;

test("nothing_is_ready_before_the_check_in", () => {
  assert.equal(state([]), "check_in");
  assert.equal(state([check_in("2026-03-20T09:50:00+01:00")]), "ready");
});

test("a_check_in_grows_old_after_two_hours", () => {
  assert.equal(state([check_in("2026-03-20T08:00:00+01:00")]), "ready");
  assert.equal(state([check_in("2026-03-20T08:00:00+01:00")], "2026-03-20T10:00:01+01:00"), "check_in");
});

test("a_check_in_of_before_midnight_does_not_hold_after_it", () => {
  assert.equal(state([check_in("2026-03-20T23:50:00+01:00")], "2026-03-21T00:10:00+01:00"), "check_in");
});

test("a_check_in_that_the_server_had_counts", () => {
  assert.equal(state([], NOW, with_gate({ checked_in_at: "2026-03-20T07:59:00+01:00" })), "check_in");
  assert.equal(state([], NOW, with_gate({ checked_in_at: "2026-03-20T08:00:00+01:00" })), "ready");
});

test("a_sign_of_an_emergency_stands_above_all_else", () => {
  const entries = [check_in(NOW, { numbness_bladder_bowel: "not_sure", new_weakness: "yes" })];
  assert.equal(state(entries), "emergency");
  assert.equal(state(entries, "2026-05-01T10:00:00+01:00"), "emergency");
  assert.equal(state(entries, NOW, { ...BUNDLE, closed: { kind: "paused", title: "", reason: "pause", what_to_do: "" } }), "emergency");
});

test("new_weakness_locks_and_a_calm_check_in_later_does_not_open", () => {
  const entries = [check_in("2026-03-20T09:00:00+01:00", { new_weakness: "yes" }), check_in(NOW)];
  assert.equal(state(entries), "locked");
  assert.equal(compare(BUNDLE, entries, NOW).why, "weak");
});

test("what_the_server_knows_is_not_compared_again", () => {
  const entry = check_in(NOW, { new_weakness: "yes" });
  assert.equal(state([entry], NOW, { ...BUNDLE, knows: [entry.id] }), "check_in");
});

test("pain_just_below_at_and_above_each_figure", () => {
  const at = (pain_now: number): [string, string] => [state([check_in(NOW, { pain_now })]), variant([check_in(NOW, { pain_now })])];
  assert.deepEqual(at(4), ["ready", "normal"]);
  assert.deepEqual(at(5), ["ready", "gentler"]);
  assert.deepEqual(at(6)[0], "not_today");
});

test("a_day_off_is_over_the_next_day_and_leaves_the_gentler_session", () => {
  const entries = [check_in("2026-03-20T09:00:00+01:00", { pain_now: 7 }), check_in("2026-03-21T09:00:00+01:00")];
  assert.equal(state(entries, "2026-03-21T09:10:00+01:00"), "ready");
  assert.equal(variant(entries, "2026-03-21T09:10:00+01:00"), "gentler");
});

test("two_days_with_something_above_usual_lock", () => {
  const first = told("morning", "2026-03-20T09:00:00+01:00", { back: 4, neck: null });
  const second = told("morning", "2026-03-21T09:00:00+01:00", { back: 1, neck: 4 });
  assert.equal(variant([first]), "gentler");
  assert.equal(state([first, check_in(NOW)]), "ready");
  assert.equal(state([first, second], "2026-03-21T10:00:00+01:00"), "locked");
});

test("what_is_told_twice_of_one_session_counts_once", () => {
  const one = { session: "s", peak: 7 };
  const entries = [told("after", "2026-03-20T09:00:00+01:00", one), told("after", "2026-03-20T09:30:00+01:00", one)];
  assert.equal(state([...entries, check_in(NOW)]), "ready");
});

test("where_nothing_is_borne_the_first_time_locks", () => {
  const entry = told("after", "2026-03-20T09:00:00+01:00", { session: "s", peak: 6 });
  assert.equal(state([entry], NOW, with_gate({ strikes: 0 })), "locked");
});

test("a_light_day_after_something_above_usual_is_a_day_off", () => {
  const morning = told("morning", "2026-03-20T09:00:00+01:00", { back: 4 });
  assert.equal(state([morning, check_in(NOW, { pain_now: 5 })]), "not_today");
});

test("symptoms_in_one_leg_lock_and_in_both_call_for_help", () => {
  const after = (limbs: Record<string, number>): Told => told("after", "2026-03-20T09:00:00+01:00", { session: "s", limbs });
  assert.equal(state([after({ left_leg: 2, right_leg: 1 })]), "locked");
  assert.equal(state([after({ left_leg: 2, right_leg: 2 })]), "emergency");
});

test("what_was_not_told_matches_nothing", () => {
  assert.equal(state([told("after", "2026-03-20T09:00:00+01:00", { session: "s", peak: null, limbs: null }), check_in(NOW)]), "ready");
});

test("a_session_asks_for_twenty_hours_of_rest", () => {
  const entries = [session("2026-03-20T12:00:00+01:00"), check_in("2026-03-21T07:59:00+01:00")];
  assert.equal(state(entries, "2026-03-21T07:59:59+01:00"), "rest");
  assert.equal(state(entries, "2026-03-21T08:00:00+01:00"), "ready");
  assert.equal(compare(BUNDLE, entries, "2026-03-21T07:00:00+01:00").until, "2026-03-21T07:00:00.000Z");
});

test("a_session_that_was_only_opened_asks_for_no_rest_but_for_a_new_check_in", () => {
  const phases = [{ prescribed_ms: 30_000, done_ms: 0 }];
  const entries = [check_in("2026-03-20T09:00:00+01:00"), session("2026-03-20T09:10:00+01:00", { outcome: "left", phases })];
  assert.equal(state(entries), "check_in");
});

test("it_holds_from_when_it_was_put_by_until_its_end", () => {
  assert.equal(compare(BUNDLE, [], "2026-03-20T07:59:59+01:00").says, "too_early");
  assert.equal(state([], "2026-03-27T07:59:59+01:00"), "check_in");
  assert.equal(compare(BUNDLE, [], "2026-03-27T08:00:00+01:00").says, "expired");
});

test("a_clock_that_goes_a_little_behind_or_ahead_is_borne", () => {
  const behind = { ...BUNDLE, clock_ahead_ms: -5 * 60_000 };
  assert.equal(state([check_in("2026-03-20T07:56:00+01:00")], "2026-03-20T07:57:00+01:00", behind), "ready");
  assert.equal(state([check_in(NOW)], NOW, { ...BUNDLE, clock_ahead_ms: 10 * 60_000 }), "ready");
});

test("a_clock_that_is_far_off_offers_nothing", () => {
  for (const clock_ahead_ms of [-601_000, 601_000, NaN]) {
    assert.equal(compare({ ...BUNDLE, clock_ahead_ms }, [check_in(NOW)], NOW).says, "too_early");
  }
});

test("what_was_told_before_it_was_put_by_and_never_arrived_asks_for_the_server", () => {
  assert.equal(compare(BUNDLE, [check_in("2026-03-20T07:00:00+01:00")], NOW).says, "stale");
  assert.equal(compare(BUNDLE, [told("note", "2026-03-20T07:00:00+01:00")], NOW).says, "check_in");
});

test("an_answer_to_a_suitability_question_asks_for_the_server", () => {
  assert.equal(compare(BUNDLE, [told("answer", NOW)], NOW).says, "stale");
});

test("someone_has_to_be_there_where_someone_is_needed", () => {
  const bundle = with_gate({ needs_someone: true });
  assert.equal(compare(bundle, [check_in(NOW)], NOW).says, "alone");
  assert.equal(state([check_in(NOW, { someone_in_room: "yes" })], NOW, bundle), "ready");
});

test("a_day_that_the_server_has_closed_stays_closed_for_that_day_only", () => {
  const bundle = with_gate({ today: { date: "2026-03-20", at_most: "none" } });
  assert.equal(state([check_in(NOW)], NOW, bundle), "not_today");
  assert.equal(state([check_in("2026-03-21T10:00:00+01:00")], "2026-03-21T10:00:00+01:00", bundle), "ready");
});

test("reports_are_asked_for_as_the_server_would", () => {
  const done = session("2026-03-20T09:00:00+01:00");
  assert.deepEqual(compare(BUNDLE, [done], NOW).due.map((each) => each.kind), ["after"]);
  const after = told("after", "2026-03-20T09:05:00+01:00", { session: done.session, anything_new: "yes" });
  const [settled] = compare(BUNDLE, [done, after], NOW).due;
  assert.deepEqual([settled?.kind, settled?.opens], ["settled", "2026-03-20T08:20:00.000Z"]);
  const [morning] = compare(BUNDLE, [done], "2026-03-21T07:00:00+01:00").due;
  assert.deepEqual([morning?.kind, morning?.day, morning?.opens], ["morning", "2026-03-21", "2026-03-21T04:00:00.000Z"]);
  assert.deepEqual(compare(BUNDLE, [done], "2026-03-21T21:00:01+01:00").due, []);
});

test("a_morning_that_was_told_is_not_asked_for_again", () => {
  const done = session("2026-03-20T09:00:00+01:00");
  const morning = told("morning", "2026-03-21T06:00:00+01:00", { session: done.session, day: "2026-03-21", back: 2 });
  assert.deepEqual(compare(BUNDLE, [done, morning], "2026-03-21T07:00:00+01:00").due, []);
});
