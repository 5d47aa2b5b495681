/** <back-tiles>: eleven number tiles; the number chosen, its face and what it means stand large above them. */

class BackTiles extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", (event) => this.#say(event.target as HTMLInputElement));
    const chosen = this.querySelector<HTMLInputElement>("input[type=radio]:checked");
    if (chosen) this.#say(chosen);
  }

  #say(tile: HTMLInputElement): void {
    if (tile.type !== "radio") return;
    const face = tile.parentElement?.querySelector(".face")?.cloneNode(true);
    this.#part("[data-face]")?.replaceChildren(...(face ? [face] : []));
    this.#write("[data-number]", tile.value);
    this.#write("[data-meaning]", tile.dataset.meaning ?? "");
    this.#write("[data-changed]", tile.dataset.changes ?? "");
    const changed = this.#part("[data-changed]");
    if (!changed) return;
    changed.hidden = !tile.dataset.changes;
    changed.dataset.kind = tile.dataset.kind ?? "";
  }

  #write(place: string, words: string): void {
    const found = this.#part(place);
    if (found) found.textContent = words;
  }

  #part(place: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(place);
  }
}

customElements.define("back-tiles", BackTiles);
