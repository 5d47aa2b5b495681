/** <back-bring>: takes a person.json that was kept elsewhere, and says what came of it. */

import { send } from "../send.ts";

class BackBring extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", (event) => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      // chosen again after a fault, the same file must be a change
      if (file) void this.#bring(file).finally(() => (input.value = ""));
    });
    this.dataset.ready = "";
  }

  async #bring(file: File): Promise<void> {
    let sentence = "";
    const fault = await send(this.dataset.to ?? "", await file.text(), (said) => {
      sentence = (said as { sentence?: string }).sentence ?? "";
    });
    this.querySelector("[role=status]")!.textContent = sentence;
    this.querySelector("[role=alert]")!.textContent = fault?.sentence ?? "";
    this.querySelector<HTMLElement>("[data-next]")!.hidden = fault !== null;
  }
}

customElements.define("back-bring", BackBring);
