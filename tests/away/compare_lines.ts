/** Compares one question a line, as a device does: {bundle, entries, now} in, what it would show out. */

import { createInterface } from "node:readline";

import { compare } from "../../frontend/src/away/compare.ts";

for await (const line of createInterface({ input: process.stdin })) {
  const { bundle, entries, now } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(compare(bundle, entries, now))}\n`);
}
