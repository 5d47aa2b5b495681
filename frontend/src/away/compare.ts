/**
 * What may be done where the server cannot be reached: what was put by, held against what this device has been told
 * since. It can only tighten. Pure: `now` is an ISO time with this device's offset.
 */

import type { Bundle, Report, Rule, Then, Variant, Worded } from "./bundle.ts";

export type Away = "emergency" | "closed" | "locked" | "expired" | "rest" | "not_today" | "check_in" | "ready";

/** An entry as it is sent. */
export interface Told {
  kind: string;
  id: string;
  at: string;
  session?: string | null;
  [field: string]: unknown;
}

export interface Due {
  kind: Report;
  session: string;
  opens: string;
  until: string;
  day?: string;
}

export interface Compared {
  state: Away;
  /** Which sentence of the bundle says it; null where the bundle's `closed` does. */
  says: Worded | null;
  /** The reason behind it; empty where the sentence is enough. */
  why: string;
  /** Never "normal" unless nothing at all was above usual. */
  variant: Variant;
  until?: string;
  due: Due[];
}

/** Phones that ask the network for the time are off by seconds; assumed. */
const CLOCK_MAY_BE_OFF_MS = 10 * 60_000;

interface Matched {
  rule: Rule;
  told: Told;
}

export function compare(bundle: Bundle, entries: readonly Told[], now: string): Compared {
  const known = new Set(bundle.knows);
  const told = entries.filter((entry) => !known.has(entry.id));
  const matched = told.flatMap((entry) => bundle.rules.filter((rule) => matches(rule, entry)).map((rule) => ({ rule, told: entry })));
  return { variant: variant_of(bundle, matched, now), due: due(bundle, told, now), ...state_of(bundle, told, matched, now) };
}

type Found = Pick<Compared, "state" | "says" | "why"> & { until?: string };

function state_of(bundle: Bundle, told: readonly Told[], matched: readonly Matched[], now: string): Found {
  const moment = Date.parse(now);
  const first = (then: Then): Matched | undefined => matched.find(({ rule }) => rule.then === then);
  const because = (state: Away, says: Worded, match?: Matched): Found => ({ state, says, why: match?.rule.why ?? "" });

  const emergency = first("emergency");
  if (emergency) return because("emergency", "emergency", emergency);
  if (bundle.closed) return { state: "closed", says: null, why: bundle.closed.reason };
  const locked = first("locked");
  if (locked) return because("locked", "locked", locked);
  if (strikes(matched) > bundle.gate.strikes) return because("locked", "locked", matched.findLast(is_strike));
  if (first("stale") || told.some((entry) => is_older(entry, bundle))) return because("expired", "stale");
  if (is_wrong(bundle) || moment < made_ms(bundle)) return because("expired", "too_early");
  if (!(moment < Date.parse(bundle.until))) return because("expired", "expired");

  const rested = rest_until(bundle, told);
  if (moment < rested) return { ...because("rest", "rest"), until: new Date(rested).toISOString() };
  const today = matched.find((match) => match.rule.then === "none_today" && is_of_day(match.told.at, now));
  if (today || at_most(bundle, now) === "none") return because("not_today", "not_today", today);
  // a light day after a step down would be two steps down, and nothing so gentle was put by
  if (is_light(bundle, matched, now) && strikes(matched) > 0) return because("not_today", "not_today", matched.findLast(is_strike));
  const check_in = check_in_that_holds(bundle, told, now);
  if (!check_in) return because("check_in", "check_in");
  if (bundle.gate.needs_someone && check_in.someone_in_room !== "yes") return because("not_today", "alone");
  return because("ready", variant_of(bundle, matched, now) === "gentler" ? "gentler" : "ready");
}

/** What was told before this was put by, and did not reach the server by then, may have made it another. */
function is_older(entry: Told, bundle: Bundle): boolean {
  return bundle.rules.some((rule) => rule.entry === entry.kind) && Date.parse(entry.at) < made_ms(bundle);
}

/** When it was put by, by the clock of this device: one that goes a little behind tells nothing of before. */
function made_ms(bundle: Bundle): number {
  return Date.parse(bundle.made_at) + Math.min(0, bundle.clock_ahead_ms);
}

/** A clock so far off would shorten a rest, or keep what was put by for too long. */
function is_wrong({ clock_ahead_ms }: Bundle): boolean {
  return !(Math.abs(clock_ahead_ms) <= CLOCK_MAY_BE_OFF_MS);
}

// -------------------------------------------------------------------------------- rules

function matches(rule: Rule, entry: Told): boolean {
  if (rule.entry !== entry.kind) return false;
  const value = field_of(entry, rule.field);
  if (value === null || value === undefined) return false;
  if (rule.at_least !== undefined) return typeof value !== "number" || value >= rule.at_least;
  if (rule.other_than) return !rule.other_than.includes(String(value));
  return rule.among?.includes(String(value)) ?? false;
}

function field_of(entry: Told, field: string): unknown {
  if (field === "worst") return most([entry.back, entry.neck, entry.hip]);
  const [name, part] = field.split(".");
  const value = entry[name!];
  if (part === undefined || value === null || typeof value !== "object") return part === undefined ? value : null;
  const inner = value as Record<string, unknown>;
  if (part === "furthest") return most(Object.values(inner));
  if (part === "both_legs") return Math.min(Number(inner.left_leg ?? 0), Number(inner.right_leg ?? 0));
  return inner[part];
}

function most(scores: unknown[]): number | null {
  const given = scores.filter((score) => typeof score === "number");
  return given.length ? Math.max(...given) : null;
}

function is_strike({ rule }: Matched): boolean {
  return rule.then === "strike" || rule.then === "none_today";
}

/** All that is told of one session counts once, and all else that is told of one day. */
function strikes(matched: readonly Matched[]): number {
  return new Set(matched.filter(is_strike).map(({ told }) => told.session && told.kind !== "morning" ? told.session : day_of(told.at))).size;
}

function variant_of(bundle: Bundle, matched: readonly Matched[], now: string): Variant {
  return is_light(bundle, matched, now) || strikes(matched) > 0 ? "gentler" : "normal";
}

function is_light(bundle: Bundle, matched: readonly Matched[], now: string): boolean {
  const told = matched.some((match) => match.rule.then === "gentler_today" && is_of_day(match.told.at, now));
  return told || at_most(bundle, now) !== "normal";
}

function at_most(bundle: Bundle, now: string): Variant | "none" {
  const { date, at_most } = bundle.gate.today;
  return date === day_of(now) ? at_most : "normal";
}

// -------------------------------------------------------------------------------- sessions

/** Any session with a hold in it asks for the rest after it, so far as this device can tell. */
function rest_until(bundle: Bundle, told: readonly Told[]): number {
  const ends = told.filter(was_lain).map((entry) => Date.parse(String(entry.ended_at)) + bundle.gate.apart_ms);
  const known = bundle.gate.rest_until ? [Date.parse(bundle.gate.rest_until)] : [];
  return Math.max(-Infinity, ...ends, ...known);
}

function was_lain(entry: Told): boolean {
  if (entry.kind !== "session") return false;
  const phases = (entry.phases ?? []) as { prescribed_ms: number; done_ms: number }[];
  return entry.outcome === "completed" || phases.some((phase) => phase.prescribed_ms > 0 && phase.done_ms > 0);
}

/** The latest check-in, if it is fresh, of today, and no session came after it. */
function check_in_that_holds(bundle: Bundle, told: readonly Told[], now: string): Partial<Told> | null {
  const { checked_in_at, check_in_holds_ms } = bundle.gate;
  const known = checked_in_at ? [{ at: checked_in_at, someone_in_room: "yes" }] : [];
  const latest = latest_by_time([...known, ...told.filter((entry) => entry.kind === "check_in")]);
  if (!latest?.at) return null;
  const [at, moment] = [Date.parse(latest.at), Date.parse(now)];
  const fresh = 0 <= moment - at && moment - at <= check_in_holds_ms && day_of(latest.at, now) === day_of(now);
  const after_all = told.every((entry) => entry.kind !== "session" || Date.parse(String(entry.ended_at)) < at);
  return fresh && after_all ? latest : null;
}

function latest_by_time<Entry extends { at?: string }>(entries: Entry[]): Entry | null {
  return entries.reduce<Entry | null>((latest, each) => (latest && Date.parse(latest.at!) > Date.parse(each.at!) ? latest : each), null);
}

// -------------------------------------------------------------------------------- reports

/** What is to be told, most pressing first, as the server would ask for it. */
function due(bundle: Bundle, told: readonly Told[], now: string): Due[] {
  const moment = Date.parse(now);
  const found = [...settled_due(bundle, told), ...after_due(bundle, told), ...morning_due(bundle, told, now)];
  return found.filter((each) => moment <= Date.parse(each.until));
}

function sittings(bundle: Bundle, told: readonly Told[]): { session: string; ended_ms: number }[] {
  const ends = new Map(bundle.sittings.map((each) => [each.session, Date.parse(each.ended_at)]));
  for (const entry of told) if (was_lain(entry)) ends.set(entry.session!, Date.parse(String(entry.ended_at)));
  return [...ends].map(([session, ended_ms]) => ({ session, ended_ms })).sort((one, other) => one.ended_ms - other.ended_ms);
}

function is_told(bundle: Bundle, told: readonly Told[], kind: Report, session: string): boolean {
  const known = bundle.sittings.some((each) => each.session === session && each.told.includes(kind));
  return known || told.some((entry) => entry.kind === kind && entry.session === session);
}

function after_due(bundle: Bundle, told: readonly Told[]): Due[] {
  const last = sittings(bundle, told).at(-1);
  if (!last || is_told(bundle, told, "after", last.session)) return [];
  return [{ kind: "after", session: last.session, opens: iso(last.ended_ms), until: iso(last.ended_ms + bundle.due.after_for_ms) }];
}

/** Whatever was new is asked again; the locks that it has set stay, whatever is answered. */
function settled_due(bundle: Bundle, told: readonly Told[]): Due[] {
  return told
    .filter((entry) => entry.kind === "after" && has_anything_new(entry) && !is_told(bundle, told, "settled", entry.session!))
    .map((entry) => {
      const at = Date.parse(entry.at);
      const [opens, until] = [iso(at + bundle.due.settled_after_ms), iso(at + bundle.due.settled_for_ms)];
      return { kind: "settled", session: entry.session!, opens, until };
    });
}

function has_anything_new(entry: Told): boolean {
  const answers = [entry.anything_new, entry.tingling, entry.weakness, entry.numbness_bladder_bowel];
  return Number(field_of(entry, "limbs.furthest") ?? 0) > 0 || answers.some((answer) => answer === "yes" || answer === "not_sure");
}

function morning_due(bundle: Bundle, told: readonly Told[], now: string): Due[] {
  const last = sittings(bundle, told).at(-1);
  const today = day_of(now);
  const of_today = told.some((entry) => entry.kind === "morning" && entry.day === today);
  if (!last || of_today || is_told(bundle, told, "morning", last.session)) return [];
  if (today <= day_of(iso(last.ended_ms), now)) return [];
  const begins = Date.parse(`${today}T${bundle.due.morning_from}:00${offset_of(now)}`);
  const opens = Math.max(last.ended_ms + bundle.due.morning_after_ms, begins);
  return [{ kind: "morning", session: last.session, opens: iso(opens), until: iso(last.ended_ms + bundle.due.morning_until_ms), day: today }];
}

// -------------------------------------------------------------------------------- days

function iso(moment_ms: number): string {
  return new Date(moment_ms).toISOString();
}

/** The day of a time, by the clock where it was told; or, with `where`, by the clock there. */
function day_of(time: string, where?: string): string {
  if (!where) return time.slice(0, 10);
  return iso(Date.parse(time) + offset_ms(where)).slice(0, 10);
}

/** Whether a time lies on the day of `now`, by the clock where it was told or by the clock here. */
function is_of_day(time: string, now: string): boolean {
  return day_of(time) === day_of(now) || day_of(time, now) === day_of(now);
}

function offset_of(time: string): string {
  return /(Z|[+-]\d\d:\d\d)$/.exec(time)?.[1] ?? "Z";
}

function offset_ms(time: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
}
