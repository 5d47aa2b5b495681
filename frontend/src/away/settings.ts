/** <back-put-by>: what this device has put by for when the server cannot be reached, how large it is, and doing it now. */

import { keep_away, PUT_BY } from "./keep.ts";
import { bundle_put_by, can_put_by, put_by } from "./stored.ts";
import { day_in_words, put } from "./wording.ts";

const PARTS = ["cannot", "nothing", "closed", "kept"] as const;
const BYTES_PER_MB = 1_000_000;

class BackPutBy extends HTMLElement {
  connectedCallback(): void {
    const now = this.#part("now") as HTMLButtonElement;
    now.hidden = !can_put_by();
    now.addEventListener("click", () => void this.#put_by(now));
    document.addEventListener(PUT_BY, () => void this.#show());
    void this.#show().then(() => (this.dataset.ready = ""));
  }

  async #put_by(button: HTMLButtonElement): Promise<void> {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    const said = this.#part("said");
    said.textContent = said.dataset.doing ?? "";
    const kept = await keep_away(true);
    button.ariaBusy = null;
    said.textContent = (kept === "kept" || kept === "same" ? said.dataset.done : said.dataset.failed) ?? "";
  }

  async #show(): Promise<void> {
    const bundle = await bundle_put_by();
    const kept = put_by();
    const shown = !can_put_by() ? "cannot" : !bundle || !kept ? "nothing" : bundle.closed ? "closed" : "kept";
    for (const name of PARTS) this.#part(name).hidden = name !== shown;
    if (shown !== "kept" || !kept) return;
    const language = document.documentElement.lang;
    const day = (iso: string) => day_in_words(new Date(iso), language);
    const size = Math.max(1, Math.round(kept.bytes / BYTES_PER_MB));
    const part = this.#part("kept");
    part.textContent = put(part.dataset.words ?? "", { size: String(size), made: day(kept.made_at), until: day(kept.until) });
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

customElements.define("back-put-by", BackPutBy);
