/**
 * <back-limbs>: the drawn body and the list under it are one answer. A tap on a part of the body chooses how far down
 * that limb it reaches; a second tap on the same part takes it back.
 */

class BackLimbs extends HTMLElement {
  connectedCallback(): void {
    this.querySelector(".body-map")?.addEventListener("click", (event) => this.#tap(event.target as SVGElement));
    this.addEventListener("change", (event) => this.#changed(event.target as HTMLInputElement));
    this.#show();
  }

  #tap(part: SVGElement): void {
    const { limb, level } = part.dataset;
    if (!limb || !level) return;
    const [chosen, none] = [this.#radio(limb, level), this.#radio(limb, "0")];
    const next = chosen?.checked ? none : chosen;
    if (!next) return;
    next.checked = true;
    next.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #changed(control: HTMLInputElement): void {
    if (control.dataset.none !== undefined) for (const limb of this.#limbs()) this.#check(this.#radio(limb, "0"));
    if (control.dataset.limb !== undefined) this.#somewhere();
    this.#show();
  }

  /** "In no arm or leg" is said by itself only: with no part chosen any more, nothing is said. */
  #somewhere(): void {
    const some = this.querySelector<HTMLInputElement>("[data-some]");
    const none = this.querySelector<HTMLInputElement>("[data-none]");
    if (some) some.checked = this.#chosen().length > 0;
    if (none) none.checked = false;
  }

  #show(): void {
    const chosen = this.#chosen();
    for (const part of this.querySelectorAll<SVGElement>("[data-level]")) {
      const furthest = Number(chosen.find((radio) => radio.dataset.limb === part.dataset.limb)?.value ?? 0);
      const level = Number(part.dataset.level);
      part.classList.toggle("reached", level <= furthest);
      part.classList.toggle("furthest", level === furthest);
    }
    const said = this.querySelector<HTMLElement>("[data-said]");
    if (said) said.textContent = chosen.map((radio) => radio.dataset.words).join(" ") || (said.dataset.none ?? "");
  }

  #chosen(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("[data-limb]:checked")].filter((radio) => radio.value !== "0");
  }

  #limbs(): Set<string> {
    return new Set([...this.querySelectorAll<HTMLInputElement>("input[data-limb]")].map((radio) => radio.dataset.limb ?? ""));
  }

  #radio(limb: string, level: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[data-limb="${limb}"][value="${level}"]`);
  }

  #check(radio: HTMLInputElement | null): void {
    if (radio) radio.checked = true;
  }
}

customElements.define("back-limbs", BackLimbs);
