/** What is put by on this device, in its caches: whose it is, and how it goes away. */

import { whose_page } from "../person.ts";
import { shelf } from "../player/kept.ts";
import type { Bundle } from "./bundle.ts";

export const AWAY = "backrack-away-";
export const LED = "backrack-led-";
const SEEN = "backrack-seen-";
export const BUNDLE = "/api/away";
const KEPT_KEY = "backrack-away";
const LOOSELY = { ignoreSearch: true, ignoreVary: true };

/** What this device knows of what it has put by. */
export interface PutBy {
  cache: string;
  id: string;
  made_at: string;
  until: string;
  looked_at_ms: number;
  bytes: number;
  /** The same as long as nothing in it is other than it was. */
  content: string;
  /** What pages look like that are about nobody, and when they were last fetched. */
  look: string;
  whole_at_ms: number;
}

/** False on a page that came over a line the browser does not trust, and in browsers without. */
export function can_put_by(): boolean {
  return "caches" in window && "serviceWorker" in navigator;
}

export function put_by(): PutBy | null {
  try {
    return JSON.parse(shelf().getItem(KEPT_KEY) ?? "null") as PutBy | null;
  } catch {
    return null;
  }
}

export function note_put_by(kept: PutBy): void {
  shelf().setItem(KEPT_KEY, JSON.stringify(kept));
}

export async function bundle_put_by(): Promise<Bundle | null> {
  const kept = can_put_by() ? put_by() : null;
  try {
    if (!kept || !(await caches.has(kept.cache))) return null;
    const found = await (await caches.open(kept.cache)).match(BUNDLE, LOOSELY);
    const bundle = found ? ((await found.json()) as Bundle) : null;
    return bundle?.person === whose_page() ? bundle : null;
  } catch {
    return null; // a browser that forbids it, or has cleared half of it
  }
}

/** Whether pages go on where nothing can be sent: what was entered is kept, and the next page is put by. */
export function goes_on_away(): boolean {
  if (document.body.dataset.away !== undefined) return true;
  return Boolean(navigator.serviceWorker?.controller) && put_by() !== null;
}

/** Sessions may not be opened from here any more, by whatever address. */
export async function take_sessions_away(): Promise<void> {
  for (const name of await names(AWAY)) {
    const cache = await caches.open(name);
    const sessions = (await cache.keys()).filter(({ url }) => is_of_a_session(new URL(url).pathname));
    await Promise.all(sessions.map((request) => cache.delete(request)));
  }
}

export function is_of_a_session(pathname: string): boolean {
  return /^\/(api\/)?away\/session\/|^\/api\/session\/track\//.test(pathname);
}

/** What belongs to another person than this page's. */
export async function take_others_away(): Promise<void> {
  const mark = whose_page();
  if (!can_put_by() || !mark) return;
  const others = (await names(AWAY, LED, SEEN)).filter((name) => !name.includes(`-${mark}`));
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** All that is kept of anybody; built files are nobody's. */
export async function take_all_away(): Promise<void> {
  if (!can_put_by()) return;
  await Promise.all((await names(AWAY, LED, SEEN)).map((name) => caches.delete(name)));
}

async function names(...begins: string[]): Promise<string[]> {
  return (await caches.keys()).filter((name) => begins.some((begin) => name.startsWith(begin)));
}
