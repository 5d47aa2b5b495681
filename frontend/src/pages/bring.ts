/** <back-bring>: takes a person.json that was kept elsewhere. */

import { send } from "../send.ts";

class BackBring extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", (event) => {
      const file = (event.target as HTMLInputElement).files?.[0];
      if (file) void this.#bring(file);
    });
  }

  async #bring(file: File): Promise<void> {
    const fault = await send(this.dataset.to ?? "", await file.text());
    if (fault === null) return location.assign(this.dataset.next ?? "/");
    const place = this.querySelector<HTMLElement>("[role=alert]");
    if (place) place.textContent = fault.sentence;
  }
}

customElements.define("back-bring", BackBring);
