/** A sitting as it is kept on this device, so that it can be gone on with after a reload, a crash or a closed page. */

import type { SessionDone } from "./entry.ts";
import type { Rate, Side, SoundKind } from "./session.ts";
import type { Asked, Panel, PauseBy } from "./state.ts";

export const SITTING_KEY = "backrack-sitting";
/** So long after it was last kept a sitting can be gone on with. */
export const WAITS_MS = 30 * 60_000;
/** A sitting kept so recently may still be led in another window; it is kept every few seconds. Assumed. */
const STILL_LED_MS = 15_000;

export interface Choice {
  sound: SoundKind;
  rate: Rate;
  side: Side;
}

export interface KeptPlace {
  chapter: string;
  phase: string;
  into_ms: number;
}

/** Places are kept by name, as another sound has other times. */
export interface KeptSitting {
  session_id: string;
  entry_id: string;
  started_at: string;
  given: string;
  plan: string;
  choice: Choice;
  place: KeptPlace;
  stopped: KeptPlace | null;
  done: Record<string, number>;
  elapsed_ms: number;
  led_ms: number;
  paused: { since_ms: number; asked: Asked; by: PauseBy } | null;
  panel: Panel | null;
  told: string[];
  kept_at_wall_ms: number;
  /** The record to send if nobody comes back. */
  left: SessionDone;
}

/** Time between the last keep and now: never less than nothing, and no more than a sitting waits. */
export function gap_ms(kept: { kept_at_wall_ms: number }, wall_ms: number): number {
  return Math.max(0, Math.min(wall_ms - kept.kept_at_wall_ms, WAITS_MS));
}

/** How much longer a sitting is left alone, in ms; 0 once it is over. A clock put back makes it no older. */
export function waits_ms(kept: KeptSitting, wall_ms: number): number {
  return Math.max(0, (ended_by_sign(kept.told) ? STILL_LED_MS : WAITS_MS) - gap_ms(kept, wall_ms));
}

/** A sign after which this sitting is not gone on with: only the way off is still led. */
export function ended_by_sign(told: readonly string[]): boolean {
  const bone = told.filter((sign) => sign === "on_the_bone").length;
  return bone > 1 || told.some((sign) => sign !== "spasm" && sign !== "on_the_bone");
}

interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The one sitting kept on this device. A full or forbidden shelf stops nothing. */
export class SittingShelf {
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  read(): KeptSitting | null {
    try {
      const kept = JSON.parse(this.#shelf.getItem(SITTING_KEY) ?? "null") as KeptSitting | null;
      return kept?.session_id && kept.left ? kept : null;
    } catch {
      return null;
    }
  }

  /** False where it could not be kept. */
  keep(kept: KeptSitting): boolean {
    try {
      this.#shelf.setItem(SITTING_KEY, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  /** Takes it away, if it is still that one. */
  remove(session_id: string): void {
    if (this.read()?.session_id === session_id) this.#shelf.removeItem(SITTING_KEY);
  }
}
