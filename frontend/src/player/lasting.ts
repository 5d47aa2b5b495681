/**
 * How long this browser keeps what lies on this device. Asked for only once a person has entered something, as some
 * browsers show a question of their own; and told in time where it may be cleared before it could be sent.
 */

/** The part of `navigator.storage` that is used; older browsers have none of it. */
export interface Storing {
  persist?(): Promise<boolean>;
  persisted?(): Promise<boolean>;
  estimate?(): Promise<{ usage?: number; quota?: number }>;
}

export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** null: this browser does not say. */
export interface Lasting {
  persistent: boolean | null;
  used_bytes: number | null;
  quota_bytes: number | null;
}

export type Warning = "full" | "old" | null;

export const ASKED_KEY = "backrack-asked-to-keep";
const DAY_MS = 86_400_000;
/** A browser that said no decides anew when it knows us better; assumed. */
export const ASK_AGAIN_MS = 7 * DAY_MS;
/** Safari clears a site after seven days of use without a visit to it (WebKit, ITP 2.3); half of them left; assumed. */
export const OLD_MS = 3 * DAY_MS;
/** Assumed. */
export const FULL_SHARE = 0.9;

/** Asks the browser to keep it all, at most once a week, and never again once it said yes. True where it keeps it. */
export async function ask_to_keep(storing: Storing | undefined, shelf: Shelf, now_ms: number): Promise<boolean> {
  if (!storing?.persist) return false;
  try {
    if (await storing.persisted?.()) return true;
    const asked_ms = Number(shelf.getItem(ASKED_KEY) ?? NaN);
    if (Math.abs(now_ms - asked_ms) < ASK_AGAIN_MS) return false;
    shelf.setItem(ASKED_KEY, String(now_ms));
    return await storing.persist();
  } catch {
    return false; // a forbidden shelf or store: then nothing is promised
  }
}

export async function how_it_lasts(storing: Storing | undefined): Promise<Lasting> {
  const persistent = (await asked(storing?.persisted && (() => storing.persisted!()))) ?? null;
  const { usage, quota } = (await asked(storing?.estimate && (() => storing.estimate!()))) ?? {};
  return { persistent, used_bytes: usage ?? null, quota_bytes: quota ?? null };
}

/** What a person must know of entries that wait; `made` are their times, ISO 8601. */
export function warning_of(lasting: Lasting, made: readonly (string | undefined)[], unshelved: boolean, now_ms: number): Warning {
  if (made.length === 0) return null;
  if (unshelved || is_nearly_full(lasting)) return "full";
  const is_old = made.some((at) => at === undefined || !(now_ms - Date.parse(at) < OLD_MS));
  return is_old && lasting.persistent !== true ? "old" : null;
}

export function is_nearly_full({ used_bytes, quota_bytes }: Lasting): boolean {
  return used_bytes !== null && quota_bytes !== null && used_bytes >= FULL_SHARE * quota_bytes;
}

/** "1.2 MB", in the words of a language. Never rounded down to nothing. */
export function size(bytes: number, language: string): string {
  const [unit, of] = bytes < 1e9 ? (["megabyte", 1e6] as const) : (["gigabyte", 1e9] as const);
  const shown = Math.max(bytes / of, 0.1);
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(shown);
}

async function asked<T>(ask: (() => Promise<T>) | undefined): Promise<T | undefined> {
  try {
    return await ask?.();
  } catch {
    return undefined;
  }
}
