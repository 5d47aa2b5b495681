/** <back-tiles>: eleven number tiles; the number chosen and what it means stand large above them. */

class BackTiles extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", (event) => this.#say(event.target as HTMLInputElement));
    const chosen = this.querySelector<HTMLInputElement>("input:checked");
    if (chosen) this.#say(chosen);
  }

  #say(tile: HTMLInputElement): void {
    const number = this.querySelector<HTMLElement>("[data-number]");
    const meaning = this.querySelector<HTMLElement>("[data-meaning]");
    if (number) number.textContent = tile.value;
    if (meaning) meaning.textContent = tile.dataset.meaning ?? "";
  }
}

customElements.define("back-tiles", BackTiles);
