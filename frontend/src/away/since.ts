/**
 * What was entered on this device since the bundle was made: sent or not, it is compared before a session opens without
 * the server. An entry leaves when a bundle knows it, or long after it was sent.
 */

import type { Shelf } from "../player/outbox.ts";
import type { Told } from "./compare.ts";

export const SINCE_KEY = "backrack-since";
/** Where the outbox keeps what it has (player/outbox.ts). */
const OUTBOX_KEY = "backrack-sessions";
/** Longer than any bundle holds. */
const KEPT_FOR_MS = 8 * 24 * 3_600_000;

/** Newer states of a sitting take the place of older ones, as in the outbox. */
type Since = Record<string, Told>;

export interface Drawer extends Shelf {
  removeItem(key: string): void;
}

/** The shelf as the outbox writes on it: whatever it puts by is noted here too. */
export class Noting implements Shelf {
  readonly #shelf: Drawer;
  readonly #cannot: () => void;

  /** `cannot`: what is told can no longer be compared. */
  constructor(shelf: Drawer, cannot: () => void) {
    this.#shelf = shelf;
    this.#cannot = cannot;
  }

  getItem(key: string): string | null {
    return this.#shelf.getItem(key);
  }

  setItem(key: string, value: string): void {
    // first here: what the outbox could not put by is compared all the same
    if (key === OUTBOX_KEY) this.#note(value);
    this.#shelf.setItem(key, value);
  }

  #note(outbox: string): void {
    try {
      const kept = Object.entries(JSON.parse(outbox) as Record<string, { entry: Told }>);
      const told = Object.fromEntries(kept.map(([key, { entry }]) => [key, entry]));
      this.#shelf.setItem(SINCE_KEY, JSON.stringify({ ...read(this.#shelf), ...told }));
    } catch {
      this.#cannot();
    }
  }
}

/** Oldest first. */
export function since(shelf: Shelf): Told[] {
  return Object.values(read(shelf)).sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Takes off what the server has put into its bundle, and what was sent so long ago that no bundle is older. */
export function drop_known(shelf: Drawer, knows: readonly string[], unsent: readonly { id: string }[], now_ms: number): void {
  const [known, waiting] = [new Set(knows), new Set(unsent.map(({ id }) => id))];
  const left = Object.entries(read(shelf)).filter(([, told]) => {
    if (waiting.has(told.id)) return true;
    return !known.has(told.id) && now_ms - Date.parse(told.at) < KEPT_FOR_MS;
  });
  try {
    shelf.setItem(SINCE_KEY, JSON.stringify(Object.fromEntries(left)));
  } catch {
    // what stays on the list is compared once more
  }
}

function read(shelf: Shelf): Since {
  try {
    return JSON.parse(shelf.getItem(SINCE_KEY) ?? "{}") as Since;
  } catch {
    return {};
  }
}
