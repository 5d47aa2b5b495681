/**
 * <back-measure>: a height or a mass in the units a person thinks in; what is sent is metric.
 *
 * Each unit is a [data-unit] with parts [data-factor] (metric per unit); the metric value lies in [data-metric].
 */

import { in_metric } from "./units.ts";

class BackMeasure extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("input", () => this.#convert());
    this.addEventListener("change", (event) => {
      const chosen = event.target as HTMLInputElement;
      if (chosen.dataset.unitChoice === undefined) return;
      for (const unit of this.#units()) unit.hidden = unit.dataset.unit !== chosen.value;
      this.#convert();
    });
    this.#convert();
  }

  #convert(): void {
    const unit = this.#units().find((each) => !each.hidden);
    const metric = this.querySelector<HTMLInputElement>("[data-metric]");
    if (!unit || !metric) return;
    const parts = [...unit.querySelectorAll<HTMLInputElement>("[data-factor]")];
    const read = in_metric(parts.map((part) => ({ text: part.value, factor: Number(part.dataset.factor) })));
    metric.value = read === null ? "" : String(read);
  }

  #units(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-unit]")];
  }
}

customElements.define("back-measure", BackMeasure);
