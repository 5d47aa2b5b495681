/** Sends, from whatever page is opened next, the sessions that could not be sent when they ended. */

import { new_id } from "../send.ts";
import { Outbox, type Shelf } from "./outbox.ts";

/** What is kept on this device, sent to `address` with the token of this page. */
export function outbox_to(address: string): Outbox {
  const send = async (body: string, keepalive: boolean) => {
    const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? "";
    const headers = { "Content-Type": "application/json", "X-CSRFToken": token };
    return (await fetch(address, { method: "POST", headers, body, keepalive })).status;
  };
  return new Outbox(shelf(), send, new_id);
}

/** The page was made without these sessions, so once they are stored it is asked for anew. */
export async function send_kept(address: string): Promise<void> {
  const outbox = outbox_to(address);
  const before = outbox.kept().length;
  if (before === 0) return;
  const wait_ms = await outbox.deliver_kept();
  if (outbox.kept().length < before) window.location.reload();
  else if (wait_ms !== null) window.setTimeout(() => void send_kept(address), wait_ms);
}

/** The browser's store, or none where the person has forbidden it. */
function shelf(): Shelf {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}
