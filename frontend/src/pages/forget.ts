/** <back-forget>: deletes everything, after two deliberate steps: going on, and ticking that it is meant. */

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
    await forget_here();
    location.replace(this.dataset.next ?? "/");
  }

  #fault(sentence: string): void {
    this.querySelector("[role=alert]")!.textContent = sentence;
  }
}

/** Longer than a browser needs to clear it; a page of another window can hold a database open. Assumed. */
const CLEARED_WITHIN_MS = 3000;

/** All that this browser keeps for our pages, unsent sessions included. The server asks it to do the same. */
async function forget_here(): Promise<void> {
  for (const shelf of ["localStorage", "sessionStorage"] as const) {
    try {
      window[shelf].clear();
    } catch {
      // a forbidden shelf keeps nothing
    }
  }
  const late = new Promise((resolve) => setTimeout(resolve, CLEARED_WITHIN_MS));
  await Promise.race([late, Promise.allSettled([without_workers().then(without_caches), without_databases()])]);
}

async function without_workers(): Promise<void> {
  // before the caches: a worker that goes on could fill them again
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
}

async function without_caches(): Promise<void> {
  if (!("caches" in window)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}

async function without_databases(): Promise<void> {
  for (const { name } of (await indexedDB.databases?.()) ?? []) {
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name ?? "");
      request.onsuccess = request.onerror = request.onblocked = resolve;
    });
  }
}

customElements.define("back-forget", BackForget);
