/**
 * Keeps entries on this device until the server has them, one a sitting: the newest says it all.
 * Sending one twice changes nothing, because its id stays the same.
 */

const KEY = "backrack-sessions";
/** A sitting kept so recently may still be going on in another window, which will send it itself; assumed. */
const STILL_GOING_MS = 15_000;
const SAME_ID_OTHER_CONTENT = 409;
/** Answers that sending the same again cannot change. */
const REFUSED = new Set([400, 413, 422]);

export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Sends one entry; resolves to the status of the answer, rejects without one. */
export type Send = (body: string, keepalive: boolean) => Promise<number>;

export interface Sendable {
  id: string;
  session: string;
  supersedes: string | null;
}

interface Kept {
  entry: Sendable;
  /** When it was put here while the sitting went on; null once that is over. */
  going_on_at_ms: number | null;
}

export class Outbox {
  readonly #shelf: Shelf;
  readonly #send: Send;
  readonly #new_id: () => string;
  readonly #now_ms: () => number;

  constructor(shelf: Shelf, send: Send, new_id: () => string, now_ms: () => number = Date.now) {
    this.#shelf = shelf;
    this.#send = send;
    this.#new_id = new_id;
    this.#now_ms = now_ms;
  }

  /** Puts by a sitting that goes on, so that a crash loses nothing. */
  keep(entry: Sendable): void {
    this.#write({ ...this.#read(), [entry.session]: { entry, going_on_at_ms: this.#now_ms() } });
  }

  kept(): Sendable[] {
    return Object.values(this.#read()).map(({ entry }) => entry);
  }

  /** Sends a sitting that is over; true once the server has it. Until then it stays here. */
  async deliver(entry: Sendable, keepalive = false, replacing = true): Promise<boolean> {
    this.#write({ ...this.#read(), [entry.session]: { entry, going_on_at_ms: null } });
    try {
      const status = await this.#send(JSON.stringify(entry), keepalive);
      if (status === SAME_ID_OTHER_CONTENT && replacing) return await this.deliver(this.#replacing(entry), keepalive, false);
      const stored = status >= 200 && status < 300;
      if (stored || REFUSED.has(status)) this.#forget(entry);
      return stored;
    } catch {
      return false;
    }
  }

  /** Sends what an earlier page could not; resolves to the time in ms after which to look again, or null. */
  async deliver_kept(): Promise<number | null> {
    const waits: number[] = [];
    for (const { entry, going_on_at_ms } of Object.values(this.#read())) {
      const wait_ms = going_on_at_ms === null ? 0 : going_on_at_ms + STILL_GOING_MS - this.#now_ms();
      if (wait_ms > 0 && wait_ms <= STILL_GOING_MS) waits.push(wait_ms);
      else await this.deliver(entry);
    }
    return waits.length > 0 ? Math.min(...waits) : null;
  }

  /** The id names an earlier state of the same sitting, sent from another window: this one takes its place. */
  #replacing(entry: Sendable): Sendable {
    return { ...entry, id: this.#new_id(), supersedes: entry.id };
  }

  #forget(entry: Sendable): void {
    const all = this.#read();
    if (all[entry.session]?.entry.id !== entry.id) return;
    delete all[entry.session];
    this.#write(all);
  }

  #read(): Record<string, Kept> {
    try {
      return JSON.parse(this.#shelf.getItem(KEY) ?? "{}") as Record<string, Kept>;
    } catch {
      return {};
    }
  }

  #write(entries: Record<string, Kept>): void {
    try {
      this.#shelf.setItem(KEY, JSON.stringify(entries));
    } catch {
      // a full or forbidden shelf must not stop the session: the entry is still sent at its end
    }
  }
}
