/** Whose page this is. Several people may use one browser after each other: nobody meets what another one left. */

/** What only one person's pages keep here begins so. */
const OURS = "backrack-";
export const OWNER_KEY = "backrack-person";

export type Drawer = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The mark of the person this page was made for; empty where the page does not say. */
export function whose_page(): string {
  return globalThis.document?.querySelector<HTMLMetaElement>('meta[name="person"]')?.content ?? "";
}

/**
 * What a call carries that stores something: whose page it is, so that it is never taken as somebody else's, and what
 * this device takes for the time, so that the server knows how far its clock is off.
 */
export function as_this_person(): Record<string, string> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? "";
  const mark = whose_page();
  return {
    "Content-Type": "application/json",
    "X-CSRFToken": token,
    "X-Backrack-Clock": new Date().toISOString(),
    ...(mark && { "X-Backrack-Person": mark }),
  };
}

/** What a call carries that only reads, where its answer may be put by for this person alone. */
export function for_this_person(): Record<string, string> {
  const mark = whose_page();
  return mark ? { "X-Backrack-Person": mark } : {};
}

/**
 * The browser's store as one person may use it. What an earlier person left is removed when another one's page is
 * opened; a page of the earlier person that is still open then reads nothing and keeps nothing.
 */
export class OwnShelf {
  readonly #drawer: Drawer;
  readonly #mark: string;

  /** `may_claim`: false for a page that was put by, which may be of somebody who has left since. */
  constructor(drawer: Drawer, mark: string, may_claim = true) {
    this.#drawer = drawer;
    this.#mark = mark;
    try {
      if (mark && may_claim && !this.#is_mine()) this.#claim();
    } catch {
      // a full or forbidden drawer is nobody's
    }
  }

  getItem(key: string): string | null {
    return this.#is_mine() ? this.#drawer.getItem(key) : null;
  }

  /** Throws where nothing can be kept, as the browser's store does. */
  setItem(key: string, value: string): void {
    if (!this.#is_mine()) throw new Error("The shelf is somebody else's.");
    this.#drawer.setItem(key, value);
  }

  removeItem(key: string): void {
    if (this.#is_mine()) this.#drawer.removeItem(key);
  }

  #is_mine(): boolean {
    return this.#mark !== "" && this.#drawer.getItem(OWNER_KEY) === this.#mark;
  }

  #claim(): void {
    const keys = Array.from({ length: this.#drawer.length }, (_, place) => this.#drawer.key(place));
    for (const key of keys) if (key?.startsWith(OURS)) this.#drawer.removeItem(key);
    this.#drawer.setItem(OWNER_KEY, this.#mark);
  }
}
