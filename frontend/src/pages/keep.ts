/**
 * <back-keep>: one button that keeps one entry the server wrote, or takes one back.
 *
 * data-to: where it goes; data-entry: the entry as JSON, without id and time; data-next: the page after it, or this one
 * anew; data-left-ms: so long after the page was made it keeps nothing, and the page is asked anew what it may do.
 */

import { keep_and_send, outbox_to } from "../player/kept.ts";
import { local_time, new_id } from "../send.ts";

class BackKeep extends HTMLElement {
  readonly #opened_ms = Date.now();
  #body = "";

  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", (event) => void this.#keep(event.currentTarget as HTMLButtonElement));
    this.dataset.ready = "";
  }

  async #keep(button: HTMLButtonElement): Promise<void> {
    if (button.ariaBusy === "true") return;
    // a length of time, as the clock of this device may be wrong
    const { leftMs } = this.dataset;
    if (leftMs && Date.now() - this.#opened_ms > Number(leftMs)) return location.reload();
    button.ariaBusy = "true";
    // pressed again after a fault it is the same entry: then it is stored once
    this.#body ||= JSON.stringify({ ...JSON.parse(this.dataset.entry ?? "{}"), id: new_id(), at: local_time(new Date()) });
    const fault = await keep_and_send(outbox_to(this.dataset.to ?? ""), this.#body);
    button.ariaBusy = null;
    if (fault === null) return this.#go_on();
    const place = this.querySelector<HTMLElement>("[role=alert]");
    if (place) place.textContent = fault.sentence;
  }

  #go_on(): void {
    if (this.dataset.next) location.assign(this.dataset.next);
    else location.reload();
  }
}

customElements.define("back-keep", BackKeep);
