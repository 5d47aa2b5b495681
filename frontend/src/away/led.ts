/** The session that is being led with the server, put by whole: a network that goes in mid-hold takes nothing away. */

import { whose_page } from "../person.ts";
import type { Session } from "../player/session.ts";
import { can_put_by, LED } from "./stored.ts";

const LOOSELY = { ignoreSearch: true, ignoreVary: true };
const PAGE = "/session";
const PAYLOAD = "/api/session";

function name(): string {
  return LED + whose_page();
}

/** The whole track, also for browsers without a worker: then the browser's own cache has it. */
export async function put_track_by(url: string): Promise<void> {
  try {
    const known = can_put_by() && (await caches.match(url, LOOSELY));
    if (known) return;
    const answer = await fetch(url);
    const track = await answer.blob();
    if (can_put_by() && answer.ok) {
      const headers = { "Content-Type": answer.headers.get("Content-Type") ?? "" };
      await (await caches.open(name())).put(url, new Response(track, { headers }));
    }
  } catch {
    // it is played as far as it comes
  }
}

/** Page and timeline, for coming back without the server. What was put by for an earlier session goes. */
export async function put_session_by(session: Session<unknown>): Promise<void> {
  if (!can_put_by()) return;
  try {
    const cache = await caches.open(name());
    await take_other_tracks_away(cache, [session.audio_url, session.bells_url]);
    await cache.put(PAYLOAD, Response.json(session));
    const page = await fetch(location.href, { headers: { "X-Backrack-Keep": "1" } });
    if (page.ok && !page.redirected) await cache.put(PAGE, page);
  } catch {
    // then a closed page comes back when the server does
  }
}

async function take_other_tracks_away(cache: Cache, urls: (string | null)[]): Promise<void> {
  const paths = urls.flatMap((url) => (url ? [new URL(url, location.href).pathname] : []));
  const others = (await cache.keys()).filter(({ url }) => !paths.includes(new URL(url).pathname));
  await Promise.all(others.map((request) => cache.delete(request)));
}

/** Whether a sitting that was led with the server could be gone on with here. */
export async function is_put_by(): Promise<boolean> {
  return can_put_by() && (await caches.has(name())) && (await (await caches.open(name())).match(PAGE, LOOSELY)) !== undefined;
}

export async function take_led_away(): Promise<void> {
  if (can_put_by()) await caches.delete(name());
}
