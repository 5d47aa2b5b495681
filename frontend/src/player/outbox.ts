/**
 * Keeps entries on this device until the server has them, one a sitting: the newest says it all.
 * Sending one twice changes nothing, because its id stays the same.
 */

const KEY = "backrack-sessions";

export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Sends one entry; resolves to the status of the answer, rejects without one. */
export type Send = (body: string, keepalive: boolean) => Promise<number>;

export interface Sendable {
  id: string;
  session: string;
}

/** Answers that sending the same again cannot change. */
const REFUSED = new Set([400, 409, 413, 422]);

export class Outbox {
  readonly #shelf: Shelf;
  readonly #send: Send;

  constructor(shelf: Shelf, send: Send) {
    this.#shelf = shelf;
    this.#send = send;
  }

  keep(entry: Sendable): void {
    this.#write({ ...this.#read(), [entry.session]: entry });
  }

  kept(): Sendable[] {
    return Object.values(this.#read());
  }

  /** True once the server has the entry; until then it stays here. */
  async deliver(entry: Sendable, keepalive = false): Promise<boolean> {
    this.keep(entry);
    try {
      const status = await this.#send(JSON.stringify(entry), keepalive);
      const stored = status >= 200 && status < 300;
      if (stored || REFUSED.has(status)) this.#forget(entry);
      return stored;
    } catch {
      return false;
    }
  }

  /** Sends what an earlier page could not, oldest first. */
  async deliver_kept(): Promise<void> {
    for (const entry of this.kept()) await this.deliver(entry);
  }

  #forget(entry: Sendable): void {
    const entries = this.#read();
    if (entries[entry.session]?.id !== entry.id) return;
    delete entries[entry.session];
    this.#write(entries);
  }

  #read(): Record<string, Sendable> {
    try {
      return JSON.parse(this.#shelf.getItem(KEY) ?? "{}") as Record<string, Sendable>;
    } catch {
      return {};
    }
  }

  #write(entries: Record<string, Sendable>): void {
    try {
      this.#shelf.setItem(KEY, JSON.stringify(entries));
    } catch {
      // a full or forbidden shelf must not stop the session: the entry is still sent at its end
    }
  }
}
