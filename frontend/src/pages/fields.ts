/** Reads what a person chose into the fields of an entry. */

export type Value = string | number | boolean | null | Fields;
export interface Fields {
  [name: string]: Value;
}

/** One filled-in control: its dotted name ("after_last.tingling"), its type and its text. */
export interface Filled {
  name: string;
  type: string;
  text: string;
}

export function fields_of(filled: readonly Filled[]): Fields {
  const fields: Fields = {};
  for (const { name, type, text } of filled) {
    if (text.trim() !== "") place(fields, name.split("."), read(type, text.trim()));
  }
  return fields;
}

function read(type: string, text: string): Value {
  return type === "number" || type === "whole" ? Number(text.replace(",", ".")) : text;
}

function place(fields: Fields, path: readonly string[], value: Value): void {
  const [first, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) {
    fields[first] = value;
    return;
  }
  const inner = (fields[first] ?? {}) as Fields;
  fields[first] = inner;
  place(inner, rest, value);
}

/** Whether a condition such as "answer=no|not_sure" holds; several, with "&" between, must all hold. */
export function holds(condition: string | undefined, values: ReadonlyMap<string, string>): boolean {
  if (!condition) return true;
  return condition.split("&").every((part) => {
    const [name, wanted = ""] = part.split("=") as [string, string?];
    return wanted.split("|").includes(values.get(name) ?? "");
  });
}
