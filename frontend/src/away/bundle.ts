/** What the server puts by for the time it cannot be reached. All times are ISO 8601 with an offset. */

export type Then = "emergency" | "locked" | "stale" | "none_today" | "gentler_today" | "strike";
export type Variant = "normal" | "gentler";
export type Report = "after" | "settled" | "morning";

/** One figure to hold an entry against. The server found it; here it is only compared. */
export interface Rule {
  entry: string;
  /** A field of the entry, with dots; "worst" is the worst of a morning's regions, "kind" the entry's own. */
  field: string;
  at_least?: number;
  /** Matches any other answer than these. */
  other_than?: string[];
  among?: string[];
  then: Then;
  why: string;
}

export interface Gate {
  check_in_holds_ms: number;
  apart_ms: number;
  rest_until: string | null;
  needs_someone: boolean;
  /** How often something may be above usual before everything stops; once leads to the gentler session. */
  strikes: number;
  today: { date: string; at_most: Variant | "none" };
  /** The check-in that the server had when it put this by. */
  checked_in_at: string | null;
}

export interface DueTimes {
  after_for_ms: number;
  settled_after_ms: number;
  settled_for_ms: number;
  morning_after_ms: number;
  morning_until_ms: number;
  /** The time of day from which on it is morning, "05:00". */
  morning_from: string;
}

export interface SittingKnown {
  session: string;
  ended_at: string;
  told: Report[];
}

export interface Sentence {
  title: string;
  what: string;
}

export type Worded = "emergency" | "locked" | "stale" | "expired" | "too_early" | "rest" | "not_today" | "alone" | "check_in" | "ready" | "gentler";

export interface SessionPutBy {
  title: string;
  minutes: number;
  why: string;
  needs: string[];
  page: string;
  url: string;
  tracks: string[];
}

export interface Bundle {
  format: 1;
  id: string;
  made_at: string;
  until: string;
  /** The server's time when it gave this. */
  now: string;
  /** How far this device's clock was ahead of it then: noted by the device when it came. */
  clock_ahead_ms: number;
  person: string;
  language: string;
  closed: { kind: string; title: string; reason: string; what_to_do: string } | null;
  knows: string[];
  gate: Gate;
  rules: Rule[];
  words: Record<Worded, Sentence>;
  due: DueTimes;
  sittings: SittingKnown[];
  sessions: Partial<Record<Variant, SessionPutBy>>;
  days: { date: string; label: string; session: boolean }[];
  pages: string[];
  asks: string[];
}
