/** <back-lasting>: how much this browser holds for backrack, and how long; with a way to ask it to keep it. */

import { outbox_to, storing } from "../player/kept.ts";
import { how_it_lasts, is_nearly_full, size, type Lasting } from "../player/lasting.ts";

const ENTRIES = "/api/entries";

class BackLasting extends HTMLElement {
  connectedCallback(): void {
    this.#part("ask").addEventListener("click", () => void this.#ask());
    void this.#show().then(() => (this.dataset.ready = ""));
  }

  async #ask(): Promise<void> {
    const promised = await storing()?.persist?.().catch(() => false);
    await this.#show();
    this.#part("refused").hidden = promised === true;
  }

  async #show(): Promise<void> {
    const lasting = await how_it_lasts(storing());
    const waiting = outbox_to(ENTRIES).kept().length;
    const used = this.#used(lasting);
    if (used) this.#part("used").textContent = used;
    this.#part("waits").hidden = waiting === 0;
    this.#part("waits").querySelector("b")!.textContent = String(waiting);
    this.#part("full").hidden = !is_nearly_full(lasting);
    this.#part("keeps").hidden = lasting.persistent !== true;
    this.#part("may-clear").hidden = lasting.persistent !== false;
    this.#part("unknown").hidden = lasting.persistent !== null;
    this.#part("ask").hidden = lasting.persistent === true || !storing()?.persist;
  }

  #used({ used_bytes, quota_bytes }: Lasting): string {
    if (used_bytes === null || quota_bytes === null) return "";
    const [used, room] = [used_bytes + on_the_shelf(), quota_bytes].map((bytes) => size(bytes, document.documentElement.lang));
    return (this.dataset.used ?? "").replace("{used}", used!).replace("{room}", room!);
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

/** What lies in the shelf, which browsers leave out of their estimate: two bytes a character. */
function on_the_shelf(): number {
  try {
    return 2 * Object.entries(localStorage).reduce((sum, [key, value]) => sum + key.length + String(value).length, 0);
  } catch {
    return 0;
  }
}

customElements.define("back-lasting", BackLasting);
