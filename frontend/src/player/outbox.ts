/**
 * Keeps entries on this device until the server has them: of a sitting the newest record, which says it all, and every
 * stop sign. Sending one twice changes nothing, because its id stays the same.
 */

const KEY = "backrack-sessions";
const SAME_ID_OTHER_CONTENT = 409;
/** Answers that sending the same again cannot change. */
const REFUSED = new Set([400, 412, 413, 422]);
/** A clock that was put back: once it is later, the entry is taken. */
const NOT_YET = "future";

export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface Answer {
  status: number;
  reason?: string;
}

/** Sends one entry; resolves to the answer, rejects without one. */
export type Send = (body: string, keepalive: boolean) => Promise<Answer>;

export interface Sendable {
  kind: string;
  id: string;
  session: string;
  supersedes?: string | null;
}

interface Kept {
  entry: Sendable;
}

export class Outbox {
  readonly #shelf: Shelf;
  readonly #send: Send;
  readonly #new_id: () => string;
  /** What the shelf would not take: it is lost only with this page. */
  #unshelved: Record<string, Kept> = {};

  constructor(shelf: Shelf, send: Send, new_id: () => string) {
    this.#shelf = shelf;
    this.#send = send;
    this.#new_id = new_id;
  }

  kept(): Sendable[] {
    return Object.values(this.#read()).map(({ entry }) => entry);
  }

  /** Puts by what is to be sent; a page that ends before it is sent loses nothing. */
  keep(entry: Sendable): void {
    this.#write({ ...this.#read(), [key_of(entry)]: { entry } });
  }

  /** Keeps and sends; true once the server has it. Until then it stays here. */
  async deliver(entry: Sendable, keepalive = false, replacing = true): Promise<boolean> {
    this.keep(entry);
    try {
      const { status, reason } = await this.#send(JSON.stringify(entry), keepalive);
      const replaces = entry.kind === "session" && replacing;
      if (status === SAME_ID_OTHER_CONTENT && replaces) return await this.deliver(this.#replacing(entry), keepalive, false);
      const stored = status >= 200 && status < 300;
      if (stored || (REFUSED.has(status) && reason !== NOT_YET)) this.#forget(entry);
      return stored;
    } catch {
      return false;
    }
  }

  /** Sends what an earlier page could not. */
  async deliver_kept(): Promise<void> {
    for (const entry of this.kept()) await this.deliver(entry);
  }

  /** The id names an earlier state of the same sitting, sent from another window: this one takes its place. */
  #replacing(entry: Sendable): Sendable {
    return { ...entry, id: this.#new_id(), supersedes: entry.id };
  }

  #forget(entry: Sendable): void {
    const all = this.#read();
    const key = key_of(entry);
    if (all[key]?.entry.id !== entry.id) return;
    delete all[key];
    this.#write(all);
  }

  #read(): Record<string, Kept> {
    try {
      return { ...(JSON.parse(this.#shelf.getItem(KEY) ?? "{}") as Record<string, Kept>), ...this.#unshelved };
    } catch {
      return this.#unshelved;
    }
  }

  #write(entries: Record<string, Kept>): void {
    try {
      this.#shelf.setItem(KEY, JSON.stringify(entries));
      this.#unshelved = {};
    } catch {
      // a full or forbidden shelf must not stop the session: what it would not take is sent from here
      this.#unshelved = { ...entries };
    }
  }
}

function key_of(entry: Sendable): string {
  return entry.kind === "session" ? entry.session : entry.id;
}
