/**
 * Asks for one thing at a time and keeps only the last wish: while an answer is on its way, newer wishes replace each
 * other, and the newest goes out when it has come. So a slider never piles up questions, and shows every answer it gets.
 */

import { for_this_person } from "../person.ts";

export class Latest {
  #busy = false;
  #next: { address: string; resolve: (value: null) => void } | null = null;
  readonly #fetch: typeof fetch;

  constructor(ask: typeof fetch = (address, how) => fetch(address, { ...how, headers: for_this_person() })) {
    this.#fetch = ask;
  }

  /** The answer; "unreachable" without one; null where a newer wish has taken this one's place. */
  async ask<T>(address: string): Promise<T | "unreachable" | null> {
    if (this.#busy) {
      this.#next?.resolve(null);
      const waited = await new Promise<null | "go">((resolve) => (this.#next = { address, resolve: resolve as never }));
      if (waited === null) return null;
    }
    this.#busy = true;
    try {
      const answer = await this.#fetch(address, { credentials: "same-origin" });
      return (await answer.json()) as T;
    } catch {
      return "unreachable";
    } finally {
      this.#busy = false;
      const next = this.#next as { resolve: (value: "go") => void } | null;
      this.#next = null;
      next?.resolve("go");
    }
  }
}
