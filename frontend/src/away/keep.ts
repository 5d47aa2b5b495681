/**
 * Puts by what works without the server: today's pages, two sessions with their tracks, and the bundle that says what
 * may be done with them. In the background of a page that the server gave; whole or not at all.
 */

import { for_this_person, whose_page } from "../person.ts";
import { outbox_to, shelf } from "../player/kept.ts";
import { SittingShelf } from "../player/sitting.ts";
import type { Bundle, SessionPutBy } from "./bundle.ts";
import { drop_known, since } from "./since.ts";
import { AWAY, BUNDLE, bundle_put_by, can_put_by, note_put_by, put_by, take_others_away, take_sessions_away, type PutBy } from "./stored.ts";

const LOOK_EVERY_MS = 10 * 60_000;
/** Pages about exercises are the same from day to day. */
const WHOLE_EVERY_MS = 24 * 3_600_000;
const ASK_AGAIN_MS = 1000;
/** Two tracks are made in a minute or two the first time; assumed. */
const ASKS_AT_MOST = 600;
const TO_KEEP = { "X-Backrack-Keep": "1" };
const LOCK = "backrack-away";
const LOOSELY = { ignoreSearch: true, ignoreVary: true };

export type Kept = "kept" | "same" | "busy" | "not_now" | "failed";

/** Whether it is time to look again: at once after something was entered, else now and then. */
export function is_time(now_ms: number): boolean {
  const kept = put_by();
  if (!kept) return true;
  const told = since(shelf()).some(({ at }) => Date.parse(at) >= kept.looked_at_ms);
  return told || Math.abs(now_ms - kept.looked_at_ms) > LOOK_EVERY_MS;
}

/** `waiting`: after another page of ours that is at it, not instead. */
export async function keep_away(waiting = false): Promise<Kept> {
  if (!can_put_by() || !whose_page()) return "not_now";
  await take_others_away();
  // what a sitting without the server goes on with is left alone
  if (new SittingShelf(shelf()).read()?.given.startsWith("away:")) return "not_now";
  if (!("locks" in navigator)) return keep();
  return navigator.locks.request(LOCK, { ifAvailable: !waiting }, (lock) => (lock ? keep() : "busy"));
}

async function keep(): Promise<Kept> {
  const looked_at_ms = Date.now();
  try {
    const bundle = with_our_clock((await asked(BUNDLE).then((answer) => answer.json())) as Bundle);
    if (bundle.person !== whose_page()) return "not_now";
    if (bundle.closed) await close_at_once(bundle);
    const build = (await asked("/built.json").then((answer) => answer.json())) as Build;
    const [content, look] = [await content_of(bundle, build), look_of(bundle, build)];
    const before = (await bundle_put_by()) ? put_by() : null;
    const same = before?.content === content;
    const kept = same ? before : await filled(bundle, build.files, before?.look === look ? before : null);
    await (await caches.open(kept.cache)).put(BUNDLE, Response.json(bundle));
    const { cache, bytes, whole_at_ms } = kept;
    note({ cache, bytes, whole_at_ms, content, look, looked_at_ms, id: bundle.id, made_at: bundle.made_at, until: bundle.until });
    drop_known(shelf(), bundle.knows, outbox_to("").kept(), Date.now());
    await take_older_away(cache);
    return same ? "same" : "kept";
  } catch {
    return "failed";
  }
}

function with_our_clock(bundle: Bundle): Bundle {
  return { ...bundle, clock_ahead_ms: Date.now() - Date.parse(bundle.now) };
}

interface Build {
  version: string;
  files: string[];
}

/** Times and tickets are other ones each time it is asked for. */
async function content_of(bundle: Bundle, { version }: Build): Promise<string> {
  const sessions = Object.values(bundle.sessions).map(({ tracks, ...rest }) => [rest, tracks.map((track) => track.split("?")[0])]);
  const whole = JSON.stringify([version, looks(), { ...bundle, id: "", made_at: "", until: "", now: "", clock_ahead_ms: 0, sessions }]);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(whole));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function look_of({ language }: Bundle, { version }: Build): string {
  return [version, language, ...looks()].join(" ");
}

/** How the person wants to see pages. */
function looks(): string[] {
  const { text = "", contrast = "", hand = "" } = document.documentElement.dataset;
  return [text, contrast, hand];
}

/** The cache is whole before anything points to it. */
function note(kept: PutBy): void {
  note_put_by(kept);
  document.dispatchEvent(new Event(PUT_BY));
}

/** Told to the page when something was put by. */
export const PUT_BY = "backrack-put-by";

/** A refusal waits for nothing else to be fetched. */
async function close_at_once(bundle: Bundle): Promise<void> {
  const before = put_by();
  if (before && (await caches.has(before.cache))) await (await caches.open(before.cache)).put(BUNDLE, Response.json(bundle));
  await take_sessions_away();
}

async function take_older_away(now: string): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(AWAY) && name !== now);
  await Promise.all(older.map((name) => caches.delete(name)));
}

type Filled = Pick<PutBy, "cache" | "bytes" | "whole_at_ms">;

async function filled(bundle: Bundle, files: string[], before: PutBy | null): Promise<Filled> {
  const name = `${AWAY}${bundle.person}-${bundle.id}`;
  await caches.delete(name); // one that broke off
  const cache = await caches.open(name);
  try {
    return { cache: name, ...(await fill(cache, bundle, files, before)) };
  } catch (fault) {
    await caches.delete(name);
    throw fault;
  }
}

async function fill(cache: Cache, bundle: Bundle, files: string[], before: PutBy | null): Promise<Pick<PutBy, "bytes" | "whole_at_ms">> {
  const sessions = Object.values(bundle.sessions) as SessionPutBy[];
  const needed = [...sessions.flatMap(({ page, url }) => [page, url]), ...bundle.pages.filter(is_away)];
  const also = [...bundle.asks, ...bundle.pages.filter((page) => !is_away(page))];
  const fresh = before !== null && Math.abs(Date.now() - before.whole_at_ms) < WHOLE_EVERY_MS;
  const older = fresh ? await caches.open(before.cache) : null;
  let bytes = 0;
  // their names tell their content
  const tracks = sessions.flatMap((session) => session.tracks.slice(0, 1)); // the others stand in where none can be had
  for (const address of [...files, ...tracks]) bytes += await put(cache, address, caches);
  for (const address of new Set(needed)) bytes += await put(cache, address);
  for (const address of new Set(also)) bytes += await put(cache, address, older).catch(() => 0);
  return { bytes, whole_at_ms: fresh ? before.whole_at_ms : Date.now() };
}

function is_away(address: string): boolean {
  return address.startsWith("/away");
}

/** Out of `from` if it is there; the size of what was put by, in bytes. */
async function put(cache: Cache, address: string, from: Pick<Cache, "match"> | null = null): Promise<number> {
  const before = await from?.match(address, LOOSELY);
  const answer = before ?? (await asked(address));
  const body = await answer.blob();
  const headers = { "Content-Type": answer.headers.get("Content-Type") ?? "", ...policy_of(answer) };
  await cache.put(address, new Response(body, { headers }));
  return body.size;
}

/** A kept page allows itself no more than it did when it came. */
function policy_of(answer: Response): Record<string, string> {
  const names = ["Content-Security-Policy", "Permissions-Policy", "Referrer-Policy", "X-Content-Type-Options", "Cross-Origin-Opener-Policy"];
  return Object.fromEntries(names.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name)!]] : [])));
}

/** What the server says by and by; 202 while it is being made. A page that leads elsewhere is not the one meant. */
async function asked(address: string): Promise<Response> {
  for (let times = 0; times < ASKS_AT_MOST; times++) {
    const answer = await fetch(address, { headers: { ...for_this_person(), ...TO_KEEP } });
    if (answer.status !== 202) {
      if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  throw new Error(`${address}: not made in time`);
}
