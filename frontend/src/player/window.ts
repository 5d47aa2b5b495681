/** One window leads at a time. By Web Locks where there are any, else by a sign of life on the shelf. */

const NAME = "backrack-player";
/** A window that shows no life for so long is gone; assumed. */
const GONE_AFTER_MS = 6000;
const BEAT_EVERY_MS = 2000;
/** So long the other window may take to put its sitting by and let go; assumed. */
const GIVES_WITHIN_MS = 1500;

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export class OneWindow {
  readonly #id: string;
  readonly #taken: () => void;
  readonly #beat: Beat;
  readonly #channel = "BroadcastChannel" in window ? new BroadcastChannel(NAME) : null;
  #held = false;
  #let_go: (() => void) | null = null;

  constructor(id: string, shelf: Shelf | null, taken: () => void) {
    this.#id = id;
    this.#taken = taken;
    this.#beat = new Beat(id, shelf, () => this.#lose());
    this.#channel?.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (event.data !== this.#id) this.#lose();
    });
  }

  /** True if this window leads now; false if another does. */
  async hold(): Promise<boolean> {
    if (this.#held) return true;
    return "locks" in navigator ? this.#lock({ ifAvailable: true }) : this.#beat_if_alone();
  }

  /** Asks the window that leads to let go, and takes its place in any case. */
  async take(): Promise<void> {
    this.#channel?.postMessage(this.#id);
    this.#beat.take();
    if (!("locks" in navigator)) {
      this.#held = true;
      return;
    }
    const given = await this.#lock({ signal: AbortSignal.timeout(GIVES_WITHIN_MS) });
    if (!given) await this.#lock({ steal: true });
  }

  release(): void {
    this.#held = false;
    this.#let_go?.();
    this.#let_go = null;
    this.#beat.stop();
  }

  #beat_if_alone(): boolean {
    if (this.#beat.other_lives()) return false;
    this.#beat.take();
    this.#held = true;
    return true;
  }

  #lock(options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      const until_let_go = (lock: Lock | null) => {
        if (!lock) return resolve(false);
        this.#held = true;
        this.#beat.take();
        resolve(true);
        return new Promise<void>((let_go) => (this.#let_go = let_go));
      };
      navigator.locks.request(NAME, options, until_let_go).catch(() => {
        resolve(false);
        this.#lose(); // taken away, or not to be had in time
      });
    });
  }

  #lose(): void {
    if (!this.#held) return;
    this.#taken();
    this.release();
  }
}

/** Who leads, as other windows of this browser can read it. */
class Beat {
  readonly #id: string;
  readonly #shelf: Shelf | null;
  #timer = 0;

  constructor(id: string, shelf: Shelf | null, lost: () => void) {
    this.#id = id;
    this.#shelf = shelf;
    window.addEventListener("storage", (event) => {
      if (event.key === NAME && event.newValue && !event.newValue.startsWith(this.#id)) lost();
    });
  }

  other_lives(): boolean {
    const [id = "", at_ms = "0"] = (this.#read() ?? "").split(" ");
    const age_ms = Date.now() - Number(at_ms);
    return id !== "" && id !== this.#id && age_ms >= 0 && age_ms < GONE_AFTER_MS;
  }

  take(): void {
    this.#write();
    window.clearInterval(this.#timer);
    this.#timer = window.setInterval(() => this.#write(), BEAT_EVERY_MS);
  }

  stop(): void {
    window.clearInterval(this.#timer);
    try {
      if (this.#read()?.startsWith(this.#id)) this.#shelf?.removeItem(NAME);
    } catch {
      // a forbidden shelf
    }
  }

  #read(): string | null {
    try {
      return this.#shelf?.getItem(NAME) ?? null;
    } catch {
      return null;
    }
  }

  #write(): void {
    try {
      this.#shelf?.setItem(NAME, `${this.#id} ${Date.now()}`);
    } catch {
      // a full or forbidden shelf: windows then do not know of each other
    }
  }
}
