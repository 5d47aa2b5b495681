/** What a person chose on the start screen of this device: sound, speed, where the phone lies, picture, volume, keys. */

import type { Rate, Session, Side, SoundKind } from "./session.ts";
import type { Choice } from "./sitting.ts";

export const CHOICES_KEY = "backrack-player-choices";
const VOLUME_STEP_PERCENT = 10;

export interface Choices {
  sound?: SoundKind;
  rate?: Rate;
  side?: Side;
  turn_deg?: number;
  volume_percent?: number;
  /** Whether letters are keys too: who dictates, or touches a key unawares, switches them off (WCAG 2.1.4). */
  letters?: "on" | "off";
}

interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export function chosen(shelf: Shelf): Choices {
  try {
    const read = JSON.parse(shelf.getItem(CHOICES_KEY) ?? "{}") as Choices | null;
    return typeof read === "object" && read !== null ? read : {};
  } catch {
    return {};
  }
}

export function choose(shelf: Shelf, more: Choices): Choices {
  const all = { ...chosen(shelf), ...more };
  try {
    shelf.setItem(CHOICES_KEY, JSON.stringify(all));
  } catch {
    // a full or forbidden shelf: the choice holds for this session
  }
  return all;
}

/** The address of the session as chosen; what was not chosen, the person's settings decide. */
export function session_address(url: string, choices: Choices, back: { sitting: string; given: string } | null): string {
  const asked = { sound: choices.sound, rate: choices.rate, side: choices.side, ...back };
  const query = Object.entries(asked).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  return query.length > 0 ? `${url}?${query.join("&")}` : url;
}

export function is_other(session: Session, { sound, rate, side }: Choices): boolean {
  const same = (wanted: string | undefined, has: string) => wanted === undefined || wanted === has;
  return !(same(sound, session.sound) && same(rate, session.rate) && same(side, session.side));
}

/** Whether a key does something: letters may be off, all others always do. */
export function is_key(key: string, { letters }: Choices): boolean {
  return letters !== "off" || key.length > 1 || key === " ";
}

export function turned(turn_deg: number): number {
  return (turn_deg + 90) % 360;
}

export function louder(percent: number, steps: number): number {
  return Math.max(0, Math.min(100, percent + steps * VOLUME_STEP_PERCENT));
}

export function as_chosen({ sound, rate, side }: Choice): Choices {
  return { sound, rate, side };
}

/** Nothing chosen here stands any longer: the settings decide. */
export function forget_choices(): void {
  try {
    window.localStorage.removeItem(CHOICES_KEY);
  } catch {
    // a forbidden shelf holds no choices
  }
}
