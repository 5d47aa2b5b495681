/**
 * <back-explorer>: the page answers every change of a control by asking the server for the same view again.
 *
 * Without this script the form does it by itself, a page at a time. The server words and draws everything; here it is
 * only put in place. What a screen reader hears waits until the hand rests.
 */

import { put_picture } from "./picture.ts";
import { Latest } from "./latest.ts";

interface Place {
  band: string;
  word: string;
  likely: string;
}

interface Level {
  left: string;
  right: string;
}

export interface Told {
  title: string;
  sentence: string;
  sure: string;
  note: string;
  picture: string;
  map: string;
  balance: { words: string; where: string; left: number; right: number; left_band: string; right_band: string };
  hip: number | null;
  sided: boolean;
  places: Place[];
  levels: Level[];
  address: string;
}

interface Wrong {
  error: string;
}

const SPEAK_AFTER_MS = 700; // assumed: longer than between two steps of a slider

class BackExplorer extends HTMLElement {
  readonly #latest = new Latest();
  #speaking = 0;

  connectedCallback(): void {
    const form = this.#form();
    form.addEventListener("input", (event) => this.#changed(event.target as HTMLElement));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#ask();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>("[data-step]"))
      button.addEventListener("click", () => this.#step(Number(button.dataset.step)));
    this.querySelector("[data-without-script]")?.remove();
    this.dataset.ready = "";
  }

  #form(): HTMLFormElement {
    return this.querySelector("form")!;
  }

  #slot<E extends Element = HTMLElement>(name: string): E {
    return this.querySelector<E>(`[data-slot="${name}"]`)!;
  }

  #changed(control: HTMLElement): void {
    const hip = this.#hip();
    if (control.id === "position") hip.dataset.usual = "";
    else if (control === hip) this.#show_hip(Number(hip.value));
    void this.#ask();
  }

  #hip(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>("#hip")!;
  }

  #step(by: number): void {
    const hip = this.#hip();
    const next = Math.min(Number(hip.max), Math.max(Number(hip.min), Number(hip.value) + by));
    hip.value = String(next);
    this.#show_hip(next);
    void this.#ask();
  }

  #show_hip(deg: number): void {
    const hip = this.#hip();
    const words = (hip.dataset.words ?? "*").replace("*", String(deg));
    hip.setAttribute("aria-valuetext", words);
    this.#slot("hip").textContent = words;
  }

  /** The controls as a query. A position just chosen is first shown at its own angle. */
  #query(): URLSearchParams {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form())) query.set(name, String(value));
    if (this.#hip().dataset.usual !== undefined) query.delete("hip");
    return query;
  }

  async #ask(): Promise<void> {
    const address = `${this.dataset.call}?${this.#query()}`;
    const answer = await this.#latest.ask<Told | Wrong>(address);
    if (answer === null) return;
    if (answer === "unreachable") this.#slot("fault").textContent = document.body.dataset.unreachable ?? "";
    else if ("error" in answer) this.#slot("fault").textContent = answer.error;
    else this.#show(answer);
  }

  #show(told: Told): void {
    this.#slot("fault").textContent = "";
    for (const name of ["title", "sentence", "sure", "note"] as const) this.#slot(name).textContent = told[name];
    put_picture(this.#slot("picture"), told.picture);
    put_picture(this.#slot("map"), told.map);
    this.#slot("sides").hidden = !told.sided;
    this.#show_angle(told.hip);
    this.#show_balance(told.balance);
    this.#show_numbers(told);
    history.replaceState(null, "", `?${told.address}`);
    window.clearTimeout(this.#speaking);
    this.#speaking = window.setTimeout(() => (this.#slot("live").textContent = told.sentence), SPEAK_AFTER_MS);
    this.dataset.shown = told.address;
  }

  #show_angle(deg: number | null): void {
    const hip = this.#hip();
    this.#slot("hip-card").hidden = deg === null;
    hip.disabled = deg === null;
    if (hip.dataset.usual === undefined) return;
    delete hip.dataset.usual;
    if (deg === null) return;
    hip.value = String(deg);
    this.#show_hip(deg);
  }

  #show_balance(balance: Told["balance"]): void {
    const bar = this.#slot<SVGSVGElement>("balance");
    const [left, right, gap] = bar.querySelectorAll("rect");
    left!.setAttribute("class", `share-${balance.left_band}`);
    left!.setAttribute("width", String(balance.left));
    right!.setAttribute("class", `share-${balance.right_band}`);
    right!.setAttribute("x", String(balance.left));
    right!.setAttribute("width", String(balance.right));
    gap!.setAttribute("x", String(balance.left));
    bar.setAttribute("aria-label", balance.words);
    this.#slot("balance-where").textContent = balance.where;
    for (const side of ["left", "right"] as const) {
      const share = this.#slot(`balance-${side}`);
      share.textContent = (share.textContent ?? "").replace(/\d+/, String(balance[side]));
    }
  }

  #show_numbers(told: Told): void {
    this.#slot("places").querySelectorAll("tr").forEach((row, i) => {
      const place = told.places[i];
      if (!place) return;
      row.querySelector("path")!.setAttribute("class", `bf-${place.band}`);
      row.querySelector(".word span")!.textContent = place.word;
      row.querySelector(".likely")!.textContent = place.likely;
    });
    this.#slot("levels").querySelectorAll("tr").forEach((row, i) => {
      const [left, right] = row.querySelectorAll("td");
      left!.textContent = told.levels[i]?.left ?? "";
      right!.textContent = told.levels[i]?.right ?? "";
    });
  }
}

customElements.define("back-explorer", BackExplorer);
