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

/** Whether both of two are given and differ, or neither is given. */
export function both_or_none(first: Value | undefined, second: Value | undefined): boolean {
  return (first === null) === (second === null) && (first === null || first !== second);
}

export function entry_of(fixed: Fields, whole: Whole, id: string, at: string): string {
  return JSON.stringify({ ...fixed, ...whole, id, at });
}
