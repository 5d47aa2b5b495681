/** Held against what was put by: what a page may show, and whether a session may open. */

import { shelf } from "../player/kept.ts";
import { local_time } from "../send.ts";
import type { Bundle, SessionPutBy, Variant } from "./bundle.ts";
import { compare, type Away, type Compared } from "./compare.ts";
import { since } from "./since.ts";
import { bundle_put_by, take_sessions_away } from "./stored.ts";

/** Then no address on this device leads to a session. */
const SHUT: readonly Away[] = ["emergency", "locked", "closed"];

export interface Held {
  bundle: Bundle;
  found: Compared;
}

export async function held_against(now: Date): Promise<Held | null> {
  const bundle = await bundle_put_by();
  if (!bundle) return null;
  const found = compare(bundle, since(shelf()), local_time(now));
  if (SHUT.includes(found.state)) await take_sessions_away();
  return { bundle, found };
}

/** A sitting is gone on with unless it was shut meanwhile; a new one opens only where it is ready, and only that one. */
export async function what_opens(variant: Variant, coming_back: boolean): Promise<SessionPutBy | null> {
  const held = await held_against(new Date());
  if (!held) return null;
  const { state, variant: allowed } = held.found;
  const open = coming_back ? !SHUT.includes(state) : state === "ready" && allowed === variant;
  return open ? (held.bundle.sessions[variant] ?? null) : null;
}
