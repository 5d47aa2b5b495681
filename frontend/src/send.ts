/** The one JSON call that stores anything. Every sentence it can fail with comes from the server or from the page. */

import { as_this_person } from "./person.ts";

export interface Fault {
  reason: string;
  sentence: string;
  /** It lies on this device and is sent later. */
  waits?: boolean;
}

/** Resolves to null once the server has stored it, or to what went wrong. */
export async function send(address: string, body: string): Promise<Fault | null> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      credentials: "same-origin",
      headers: as_this_person(),
      body,
    });
    return answer.ok ? null : await fault_in(answer);
  } catch {
    return { reason: "unreachable", sentence: document.body.dataset.unreachable ?? "" };
  }
}

async function fault_in(answer: Response): Promise<Fault> {
  const said = (await answer.json().catch(() => ({}))) as { reason?: string; error?: string };
  return { reason: said.reason ?? "unknown", sentence: said.error ?? document.body.dataset.unreachable ?? "" };
}

/** A random version 4 UUID; `crypto.randomUUID` is missing where the page is not served from this machine. */
export function new_id(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** ISO time with this device's own offset, so that "this morning" stays this morning. */
export function local_time(now: Date): string {
  const ahead = -now.getTimezoneOffset();
  const shifted = new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, -1);
  const two = (count: number): string => String(Math.floor(Math.abs(count))).padStart(2, "0");
  return `${shifted}${ahead < 0 ? "-" : "+"}${two(ahead / 60)}:${two(ahead % 60)}`;
}
