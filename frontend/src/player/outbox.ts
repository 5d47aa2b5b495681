/**
 * Keeps what a person entered on this device until the server has it: of a sitting the newest record, which says it all,
 * every stop sign, every report. Sending one twice changes nothing, because its id stays the same. What the server will
 * not take stays here too, and is told: only what is stored, or is somebody else's, leaves.
 */

const KEY = "backrack-sessions";
const SAME_ID_OTHER_CONTENT = 409;
const SOMEBODY_ELSES = 412;
/** Answers about the entry itself: sending the same again at once cannot change them. */
const REFUSED = new Set([400, SAME_ID_OTHER_CONTENT, 413, 422]);

export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface Answer {
  status: number;
  reason?: string;
  /** What the server says to the person. */
  sentence?: string;
}

/** "waiting": nobody answered, or the answer was not about the entry. */
export type Fate = "stored" | "refused" | "waiting";

export interface Told extends Answer {
  fate: Fate;
}

/** Sends one entry; resolves to the answer, rejects without one. */
export type Send = (body: string, keepalive: boolean) => Promise<Answer>;

export interface Sendable {
  kind: string;
  id: string;
  at?: string;
  session?: string | null;
  supersedes?: string | null;
}

interface Kept {
  entry: Sendable;
  /** Why the server would not take it. */
  refused?: string;
}

export class Outbox {
  readonly #shelf: Shelf;
  readonly #send: Send;
  readonly #new_id: () => string;
  readonly #kept_one: () => void;
  /** What the shelf would not take: it is lost only with this page. */
  #unshelved: Record<string, Kept> = {};

  /** `kept_one` is told each time something was put by. */
  constructor(shelf: Shelf, send: Send, new_id: () => string, kept_one: () => void = () => undefined) {
    this.#shelf = shelf;
    this.#send = send;
    this.#new_id = new_id;
    this.#kept_one = kept_one;
  }

  kept(): Sendable[] {
    return Object.values(this.#read()).map(({ entry }) => entry);
  }

  /** Those of them that the server would not take. */
  refused(): Sendable[] {
    return Object.values(this.#read()).flatMap(({ entry, refused }) => (refused === undefined ? [] : [entry]));
  }

  /** Puts by what is to be sent; a page that ends before it is sent loses nothing. */
  keep(entry: Sendable): void {
    this.#write({ ...this.#read(), [key_of(entry)]: { entry } });
    this.#kept_one();
  }

  /** Keeps and sends; true once the server has it. Until then it stays here. */
  async deliver(entry: Sendable, keepalive = false): Promise<boolean> {
    return (await this.tell(entry, keepalive)).fate === "stored";
  }

  /** The same, with what became of it. */
  async tell(entry: Sendable, keepalive = false): Promise<Told> {
    this.keep(entry);
    return this.#try(entry, keepalive, entry.kind === "session");
  }

  /** Sends what an earlier page could not, as it stands here by then. */
  async deliver_kept(): Promise<void> {
    for (const key of Object.keys(this.#read())) {
      const kept = this.#read()[key];
      if (kept) await this.#try(kept.entry, false, kept.entry.kind === "session");
    }
  }

  /** Whether it would outlive this page. */
  is_shelved(entry: Sendable): boolean {
    return !(key_of(entry) in this.#unshelved) && this.#holds(entry);
  }

  /** Takes away what the person has replaced, or has saved elsewhere and wants gone. */
  forget(entry: Sendable): void {
    if (!this.#holds(entry)) return;
    const all = this.#read();
    delete all[key_of(entry)];
    this.#write(all);
  }

  async #try(entry: Sendable, keepalive: boolean, replacing: boolean): Promise<Told> {
    try {
      const answer = await this.#send(JSON.stringify(entry), keepalive);
      const { status, reason } = answer;
      if (status === SAME_ID_OTHER_CONTENT && replacing) {
        const whole = this.#replacing(entry);
        // what was kept meanwhile is newer, and is sent by whoever kept it
        if (this.#holds(entry)) this.keep(whole);
        return await this.#try(whole, keepalive, false);
      }
      const fate = fate_of(status);
      if (fate === "stored" || status === SOMEBODY_ELSES) this.forget(entry);
      else if (fate === "refused" && this.#holds(entry)) this.#note(entry, reason ?? String(status));
      return { ...answer, fate };
    } catch {
      return { fate: "waiting", status: 0 };
    }
  }

  /** The id names an earlier state of the same sitting, sent from another window: this one takes its place. */
  #replacing(entry: Sendable): Sendable {
    return { ...entry, id: this.#new_id(), supersedes: entry.id };
  }

  #note(entry: Sendable, refused: string): void {
    this.#write({ ...this.#read(), [key_of(entry)]: { entry, refused } });
  }

  /** Whether this very state is kept, and no newer one of the same sitting. */
  #holds(entry: Sendable): boolean {
    return JSON.stringify(this.#at(entry)?.entry) === JSON.stringify(entry);
  }

  #at(entry: Sendable): Kept | undefined {
    return this.#read()[key_of(entry)];
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

function fate_of(status: number): Fate {
  if (status >= 200 && status < 300) return "stored";
  return REFUSED.has(status) || status === SOMEBODY_ELSES ? "refused" : "waiting";
}

function key_of(entry: Sendable): string {
  return (entry.kind === "session" && entry.session) || entry.id;
}
