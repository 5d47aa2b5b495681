/** <back-forget>: deletes everything, after two deliberate steps: going on, and ticking that it is meant. */

import { take_all_away } from "../away/stored.ts";
import { send } from "../send.ts";

class BackForget extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("[data-on]")?.addEventListener("click", () => this.#ask());
    this.querySelector("[data-now]")?.addEventListener("click", () => void this.#forget());
    this.dataset.ready = "";
  }

  #ask(): void {
    this.querySelector<HTMLElement>("[data-first]")!.hidden = true;
    const second = this.querySelector<HTMLElement>("[data-second]")!;
    second.hidden = false;
    second.querySelector<HTMLElement>("h2")?.focus();
  }

  async #forget(): Promise<void> {
    if (!this.querySelector<HTMLInputElement>("input")?.checked) return this.#fault(this.dataset.lacking ?? "");
    const fault = await send(this.dataset.to ?? "", JSON.stringify({ delete_everything: true }));
    if (fault !== null) return this.#fault(fault.sentence);
    forget_here();
    await take_all_away();
    location.replace(this.dataset.next ?? "/");
  }

  #fault(sentence: string): void {
    this.querySelector("[role=alert]")!.textContent = sentence;
  }
}

/** What this browser keeps for our pages, unsent sessions included. */
function forget_here(): void {
  for (const shelf of ["localStorage", "sessionStorage"] as const) {
    try {
      window[shelf].clear();
    } catch {
      // a forbidden shelf keeps nothing
    }
  }
}

customElements.define("back-forget", BackForget);
