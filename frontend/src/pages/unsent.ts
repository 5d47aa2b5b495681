/** What is still on this device as a file: a list of entries, as the call for entries takes it. */

import type { Sendable } from "../player/outbox.ts";

export const UNSENT_FILE = "backrack-unsent.json";

export function as_file(entries: readonly Sendable[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}
