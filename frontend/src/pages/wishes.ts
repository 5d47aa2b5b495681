/** Reads the settings of one group of controls, and joins them to all the others into a whole entry. */

import type { Fields, Value } from "./fields.ts";

export type Whole = Record<string, Value | readonly Value[]>;

/** One control: what it is called, how its value is sent, and whether it is chosen (typed values always are). */
export interface Wish {
  name: string;
  type: string;
  value: string;
  chosen: boolean;
  many: boolean;
}

/** The fields that a group gives; null where nothing is typed. Several may be chosen where `many` says so. */
export function wished(controls: readonly Wish[]): Whole {
  const fields: Whole = {};
  for (const { name, type, value, chosen, many } of controls) {
    if (many) fields[name] = [...((fields[name] as Value[] | undefined) ?? []), ...(chosen ? [read(type, value)] : [])];
    else if (chosen) fields[name] = read(type, value);
  }
  return fields;
}

function read(type: string, value: string): Value {
  const text = value.trim().replace(/\s+/g, " ");
  if (text === "") return null;
  return type === "whole" ? Number(text) : text;
}

/** The time of an entry that must stand above an earlier one, even if this device's clock was ahead then. */
export function later_than(earlier: string, now: Date): Date {
  return new Date(Math.max(now.getTime(), Date.parse(earlier) + 1));
}

interface Given {
  kind: string;
  id: string;
  at?: string;
}

/** The newest settings among entries that wait, if they are newer than those that are stored. */
export function newest<E extends Given>(entries: readonly E[], stored_at: string): (E & { at: string }) | null {
  const dated = entries.filter((entry): entry is E & { at: string } => entry.kind === "settings" && entry.at !== undefined);
  const times = (one: { at: string }): number => Date.parse(one.at);
  const last = dated.sort((one, other) => times(one) - times(other)).at(-1);
  return last && !(times(last) <= Date.parse(stored_at)) ? last : null;
}

/** The fields of an entry that are settings: those that are known as such. */
export function given_by(entry: Given, known: Whole): Whole {
  const fields = entry as unknown as Whole;
  return Object.fromEntries(Object.keys(known).map((name) => [name, fields[name] ?? null]));
}

/** Whether both of two are given and differ, or neither is given. */
export function both_or_none(first: Value | undefined, second: Value | undefined): boolean {
  return (first === null) === (second === null) && (first === null || first !== second);
}

export function entry_of(fixed: Fields, whole: Whole, id: string, at: string): string {
  return JSON.stringify({ ...fixed, ...whole, id, at });
}
