/** What waits on this device: entries to send from whatever page is opened next, and a sitting to go on with. */

import { Noting } from "../away/since.ts";
import { take_all_away } from "../away/stored.ts";
import { as_this_person, OwnShelf, whose_page, type Drawer } from "../person.ts";
import { new_id, type Fault } from "../send.ts";
import { ask_to_keep, type Storing } from "./lasting.ts";
import { Outbox, type Sendable } from "./outbox.ts";
import { ended_by_sign, SittingShelf, waits_ms, type KeptSitting } from "./sitting.ts";

/** A call without an answer is given up: what it sent is kept, and sent again later. Assumed. */
const GIVE_UP_MS = 30_000;

/** What is kept on this device, sent to `address` with the token of this page. */
export function outbox_to(address: string): Outbox {
  const send = async (body: string, keepalive: boolean) => {
    const signal = AbortSignal.timeout(GIVE_UP_MS);
    const answer = await fetch(address, { method: "POST", headers: as_this_person(), body, keepalive, signal });
    const said = answer.ok ? {} : ((await answer.json().catch(() => ({}))) as { reason?: string; error?: string });
    return { status: answer.status, reason: said.reason, sentence: said.error };
  };
  const noting = new Noting(shelf(), () => void take_all_away());
  // not before somebody entered something: some browsers ask them a question of their own
  return new Outbox(noting, send, new_id, () => void ask_to_keep(storing(), shelf(), Date.now()));
}

/** The browser's own word on how long it keeps things; none where the page comes over a line it does not trust. */
export function storing(): Storing | undefined {
  return (navigator as { storage?: Storing }).storage;
}

/** Keeps an entry that was made on a page, and sends it. Resolves to null once it is stored, or to what went wrong. */
export async function keep_and_send(outbox: Outbox, body: string): Promise<Fault | null> {
  const entry = JSON.parse(body) as Sendable;
  const { fate, reason, sentence } = await outbox.tell(entry);
  if (fate === "stored") return null;
  document.dispatchEvent(new Event(STILL_HERE));
  const { keptHere = "", unreachable = "" } = document.body.dataset;
  const waits = fate === "waiting" && outbox.is_shelved(entry);
  return { reason: reason ?? "unreachable", sentence: waits ? keptHere : (sentence ?? unreachable), waits };
}

/** Told to the page when something that was made on it stays on this device. */
export const STILL_HERE = "backrack-still-here";

/** A sitting that can no longer be gone on with becomes an entry to send. */
export function close_sitting(outbox: Outbox, kept: KeptSitting): void {
  outbox.keep(kept.left);
  new SittingShelf(shelf()).remove(kept.session_id);
}

/** Where a sitting is gone on with: one that began without the server, on the page put by for it. */
export function page_of(kept: KeptSitting, page: string): string {
  const variant = variant_of(kept);
  return `${variant ? `/away/session/${variant}` : page}?sitting=${kept.session_id}&given=${encodeURIComponent(kept.given)}`;
}

/** Which of the sessions put by it is; undefined for one that the server gave. */
export function variant_of({ given }: KeptSitting): string | undefined {
  return /^away:([a-z]+)$/.exec(given)?.[1];
}

/** Sends what waits, and shows a sitting that can be gone on with. It is neither sent nor over until its time is up. */
export async function look_at_what_waits(
  address: string,
  show: (kept: KeptSitting | null) => void,
  arriving = true,
): Promise<void> {
  const outbox = outbox_to(address);
  const sitting = new SittingShelf(shelf()).read();
  const wait_ms = sitting ? waits_ms(sitting, Date.now()) : 0;
  show(sitting && wait_ms > 0 && !ended_by_sign(sitting.told) ? sitting : null);
  if (wait_ms > 0) window.setTimeout(() => void look_at_what_waits(address, show, false), wait_ms + 1000);
  else if (sitting) close_sitting(outbox, sitting);
  const before = outbox.kept().length;
  if (before === 0) return;
  await outbox.deliver_kept();
  // the page was made without these, so it is asked for anew, unless somebody has begun to write on it
  if (arriving && outbox.kept().length < before) window.location.reload();
}

let own_shelf: OwnShelf | null = null;

/** The browser's store as this page's person may use it, or none where it is forbidden. */
export function shelf(): OwnShelf {
  return (own_shelf ??= new OwnShelf(drawer(), whose_page(), document.body.dataset.away === undefined));
}

function drawer(): Drawer {
  try {
    return window.localStorage;
  } catch {
    return NO_DRAWER;
  }
}

const NO_DRAWER: Drawer = {
  length: 0,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem: () => undefined,
};
