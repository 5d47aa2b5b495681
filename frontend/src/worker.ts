/**
 * The service worker: answers where the server cannot. It decides nothing: what may be done without the server is
 * compared on the pages (away/compare.ts). What is kept for that is put by from pages too (away/keep.ts).
 *
 * The server writes `backrack` before this code (web/installable.py): every built file, so a new build is a new worker.
 * Of workbox only the cutting of ranges is used: with its routing, strategies and precache this file would weigh three
 * times as much (2.1 kB to 6.2, compressed, measured), and still have to say what follows.
 */

import { createPartialResponse } from "workbox-range-requests/createPartialResponse.js";

declare const self: ServiceWorkerGlobalScope & {
  backrack: { version: string; files: string[]; nothing: string };
};

const BUILT = "backrack-built-";
const OURS = BUILT + self.backrack.version;
/** Whole only with the bundle in it, which is put last. */
const AWAY = "backrack-away-";
const BUNDLE = "/api/away";
/** The session that is being led with the server: its page, its payload, its track. */
const LED = "backrack-led-";
/** What the explorer asked for last. */
const SEEN = "backrack-seen-";
const SEEN_MOST = 60;
/** A page that takes longer is taken for one that will not come, where another can stand in for it; assumed. */
const PATIENCE_MS = 6000;
/** After one that did not come; assumed. */
const LESS_PATIENCE_MS = 2000;

/** Where a page leads to when the server cannot be reached. */
const SISTERS: Record<string, string> = {
  "/": "/away",
  "/today": "/away",
  "/done": "/away",
  "/refusal": "/away",
  "/decision": "/away",
  "/session": "/away",
  "/check-in": "/away/check-in",
  "/after": "/away/after",
  "/settled": "/away/settled",
  "/morning": "/away/morning",
};
const PLAYERS = /^\/(session|away\/session\/[a-z]+)$/;
const TRACK = "/api/session/track/";
/** What pages fetch to put it by comes from the server, or not at all. */
const TO_KEEP = "X-Backrack-Keep";

let patience_ms = PATIENCE_MS;

const LOOSELY = { ignoreSearch: true, ignoreVary: true };

self.addEventListener("install", (event) => event.waitUntil(put_by_what_is_built()));
self.addEventListener("activate", (event) => event.waitUntil(take_the_place()));
self.addEventListener("message", (event) => {
  if (event.data === "take-over") event.waitUntil(take_over());
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || request.headers.has(TO_KEEP)) return;
  const answer = answer_to(event, request, url);
  if (answer) event.respondWith(answer);
});

function answer_to(event: FetchEvent, request: Request, url: URL): Promise<Response> | null {
  const { pathname, searchParams } = url;
  if (request.mode === "navigate") return page(event, url);
  if (pathname.startsWith("/static/")) return built(request);
  if (pathname.startsWith(TRACK) && !searchParams.has("download")) return track(request);
  // what was compared is what is played, also when the server is back
  if (pathname.startsWith("/api/away/session/")) return kept(pathname).then((found) => found ?? fetch(request));
  if (pathname === "/api/session" && searchParams.has("sitting")) return from_net_or(request, () => led(pathname));
  if (/^\/api\/(pressure|exercises)\b/.test(pathname)) return newest(event, request);
  return null;
}

// -------------------------------------------------------------------- one worker after another

async function put_by_what_is_built(): Promise<void> {
  const cache = await caches.open(OURS);
  await Promise.all(
    self.backrack.files.map(async (address) => {
      // names of built files tell their content, so an earlier worker's will do
      const before = address.includes("/built/") ? await caches.match(address, LOOSELY) : undefined;
      const file = before ?? (await fetch(address, { cache: "no-cache" }));
      if (!file.ok) throw new Error(`${address}: ${file.status}`);
      await cache.put(address, file);
    }),
  );
}

async function take_the_place(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(BUILT) && name !== OURS);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Only when no session is under way in any window: what it still loads belongs to the worker it began with. */
async function take_over(): Promise<void> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (!windows.some(({ url }) => PLAYERS.test(new URL(url).pathname))) await self.skipWaiting();
}

// -------------------------------------------------------------------- pages

async function page(event: FetchEvent, url: URL): Promise<Response> {
  // a sitting that began without the server goes on with what it began with
  const sitting = url.searchParams.get("given")?.startsWith("away:") && (await kept(url.pathname));
  if (sitting) return sitting;
  const asked = from_net(event);
  event.waitUntil(asked);
  const stands_for_it = stand_in(url).catch(() => undefined);
  const in_time = await Promise.race([asked, too_late(stands_for_it)]);
  patience_ms = in_time ? PATIENCE_MS : LESS_PATIENCE_MS;
  return in_time ?? (await stands_for_it) ?? (await asked) ?? (await kept("/away")) ?? nothing();
}

/** Null when a page has been waited for long enough; never where nothing could stand in for it. */
async function too_late(stands_for_it: Promise<Response | undefined>): Promise<null> {
  if (!(await stands_for_it)) return new Promise(() => undefined);
  return new Promise((resolve) => setTimeout(() => resolve(null), patience_ms));
}

/** What the server says; null where nobody answers, or only a proxy before it. */
async function from_net(event: FetchEvent): Promise<Response | null> {
  try {
    const answer = await fetch(event.request);
    const is_ours = answer.headers.has("Content-Language");
    return [502, 504].includes(answer.status) || (answer.status === 503 && !is_ours) ? null : answer;
  } catch {
    return null;
  }
}

/** Shown at the address that was asked for, so that loading it again asks the server again. */
async function stand_in({ pathname, searchParams }: URL): Promise<Response | undefined> {
  const under_way = pathname === "/session" && searchParams.has("sitting") ? await led(pathname) : undefined;
  return under_way ?? kept(SISTERS[pathname] ?? pathname);
}

function nothing(): Response {
  return new Response(self.backrack.nothing, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

// -------------------------------------------------------------------- what pages ask for

async function built(request: Request): Promise<Response> {
  return (await caches.match(request, LOOSELY)) ?? fetch(request);
}

/** Players ask for parts; a cache has wholes alone. */
async function track(request: Request): Promise<Response> {
  const whole = await caches.match(request, LOOSELY);
  if (!whole) return fetch(request);
  return request.headers.has("range") ? createPartialResponse(request, whole) : whole;
}

async function newest(event: FetchEvent, request: Request): Promise<Response> {
  const mark = request.headers.get("X-Backrack-Person");
  return from_net_or(
    request,
    () => caches.match(request, { ignoreVary: true }),
    (answer) => mark && event.waitUntil(remember(SEEN + mark, request, answer)),
  );
}

async function remember(name: string, request: Request, answer: Response): Promise<void> {
  const cache = await caches.open(name);
  await cache.put(request, answer);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - SEEN_MOST)).map((key) => cache.delete(key)));
}

async function from_net_or(
  request: Request,
  otherwise: () => Promise<Response | undefined>,
  had: (answer: Response) => unknown = () => undefined,
): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (answer.ok) had(answer.clone());
    return answer;
  } catch (fault) {
    const found = await otherwise();
    if (found) return found;
    throw fault;
  }
}

// -------------------------------------------------------------------- what is kept

/** Out of the newest bundle that is whole. */
async function kept(pathname: string): Promise<Response | undefined> {
  for (const cache of await all(AWAY)) {
    if (await cache.match(BUNDLE, LOOSELY)) return cache.match(pathname, LOOSELY);
  }
  return undefined;
}

async function led(pathname: string): Promise<Response | undefined> {
  for (const cache of await all(LED)) {
    const found = await cache.match(pathname, LOOSELY);
    if (found) return found;
  }
  return undefined;
}

async function all(begin: string): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(begin)).reverse();
  return Promise.all(names.map((name) => caches.open(name)));
}
