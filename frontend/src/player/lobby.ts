/** The start screen's choices: what is heard, how fast, how loud, and how the picture lies. */

import { choose, chosen, louder, turned, type Choices } from "./choices.ts";
import { shelf } from "./kept.ts";
import type { Session } from "./session.ts";

export interface Wishes {
  chosen(choices: Choices): void;
  volume(percent: number): void;
  preview(figure: SVGSVGElement): void;
}

const CHOSEN = ["sound", "rate", "side"] as const;

export class Lobby {
  readonly #root: HTMLElement;
  readonly #wishes: Wishes;
  #choices = chosen(shelf());
  #turn_deg = 0;
  #volume_percent = 100;

  constructor(root: HTMLElement, wishes: Wishes) {
    this.#root = root;
    this.#wishes = wishes;
    for (const name of CHOSEN) {
      for (const input of this.#inputs(name)) input.addEventListener("change", () => this.#choose({ [name]: input.value }));
    }
    for (const [name, steps] of [["quieter", -1], ["louder", 1]] as const) {
      for (const button of this.#slots(name)) button.addEventListener("click", () => this.#make_louder(steps));
    }
    for (const input of this.#inputs("letters")) {
      input.checked = input.value === (this.#choices.letters ?? "on");
      input.addEventListener("change", () => (this.#choices = choose(shelf(), { letters: input.value as "on" | "off" })));
    }
    for (const button of this.#slots("turn")) button.addEventListener("click", () => this.#turn());
  }

  get choices(): Choices {
    return this.#choices;
  }

  /** Shows what this session is like. */
  open(session: Session): void {
    for (const name of CHOSEN) {
      for (const input of this.#inputs(name)) input.checked = input.value === session[name];
    }
    const { settings } = session;
    this.#root.dataset.hand = settings.hand;
    this.#turn_deg = this.#choices.turn_deg ?? settings.picture_turn_deg;
    this.#volume_percent = this.#choices.volume_percent ?? settings.volume_percent;
    for (const figure of this.#slots("preview")) this.#wishes.preview(figure as unknown as SVGSVGElement);
    this.#show();
  }

  #choose(more: Record<string, string>): void {
    this.#choices = choose(shelf(), more as Choices);
    this.#wishes.chosen(this.#choices);
  }

  #make_louder(steps: number): void {
    this.#volume_percent = louder(this.#volume_percent, steps);
    this.#choices = choose(shelf(), { volume_percent: this.#volume_percent });
    this.#show();
  }

  #turn(): void {
    this.#turn_deg = turned(this.#turn_deg);
    this.#choices = choose(shelf(), { turn_deg: this.#turn_deg });
    this.#show();
  }

  #show(): void {
    this.#root.dataset.turn = String(this.#turn_deg);
    for (const place of this.#slots("volume")) place.textContent = String(this.#volume_percent);
    this.#wishes.volume(this.#volume_percent);
  }

  #inputs(name: string): NodeListOf<HTMLInputElement> {
    return this.#root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`);
  }

  #slots(name: string): NodeListOf<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>(`[data-slot="${name}"]`);
  }
}
