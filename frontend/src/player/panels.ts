/** What lies over the stage: why the person stopped, what that means, and more to choose. */

import { show_small_map } from "../pressure/small.ts";
import { new_id } from "../send.ts";
import type { Session, StopSign } from "./session.ts";
import type { Event, Panel } from "./state.ts";

export class Panels {
  readonly #root: HTMLElement;
  readonly #tell: (event: Event) => void;
  #session: Session | null = null;
  #signs: StopSign[] = [];
  #number: string | null = null;
  #shown = "";
  #came_from: HTMLElement | null = null;

  constructor(root: HTMLElement, tell: (event: Event) => void) {
    this.#root = root;
    this.#tell = tell;
  }

  open(session: Session): void {
    this.#session = session;
    this.#signs = session.stop_signs;
    this.#number = session.emergency_number;
    this.#slot("sign-list").replaceChildren(...this.#signs.map((sign) => this.#item(sign)));
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>("[data-emergency]")) {
      link.href = `tel:${(this.#number ?? "").replace(/[^\d+*#]/g, "")}`;
      link.querySelector("[data-number]")!.textContent = this.#number ?? "";
    }
    this.#root.dataset.number = this.#number === null ? "no" : "yes";
  }

  show(panel: Panel | null): void {
    const key = panel ? JSON.stringify(panel) : "";
    if (key === this.#shown) return;
    const before = this.#shown;
    this.#shown = key;
    if (!before) this.#came_from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.#root.dataset.panel = panel?.kind ?? "";
    this.#root.dataset.from = panel?.kind === "signs" ? panel.from : "";
    if (panel?.kind === "advice") this.#show_advice(panel.sign, panel.then);
    if (panel?.kind === "more") void this.#show_map();
    for (const sheet of this.#root.querySelectorAll<HTMLElement>("[data-sheet]")) {
      sheet.hidden = sheet.dataset.sheet !== panel?.kind;
      if (!sheet.hidden) sheet.querySelector<HTMLElement>("[data-sheet-title]")?.focus();
      sheet.scrollTop = 0;
    }
    this.#root.querySelector<HTMLElement>(".stage")!.inert = panel !== null;
    if (!panel) this.#came_from?.focus({ preventScroll: true });
  }

  /** Where the weight goes in the posture that the person is in, or comes from; nothing where they do not lie. */
  async #show_map(): Promise<void> {
    const map = this.#root.querySelector<HTMLElement>("[data-map]")!;
    map.hidden = true;
    const phases = this.#session?.chapters.flatMap((chapter) => chapter.phases) ?? [];
    const phase = phases.find(({ id }) => id === this.#root.dataset.phase);
    if (!phase) return;
    const holder = this.#slot("map");
    await show_small_map(holder, phase.exercise, phase.catalogue_phase);
    map.hidden = holder.hidden;
  }

  /** Escape closes what lies over a pause, and nothing that must be read. */
  close(): boolean {
    const panel = this.#shown ? (JSON.parse(this.#shown) as Panel) : null;
    if (panel?.kind === "more" || (panel?.kind === "signs" && panel.from === "pause")) this.#tell({ kind: "close_panel" });
    return panel !== null;
  }

  #item(sign: StopSign): HTMLElement {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.sign = sign.sign;
    button.textContent = sign.words;
    button.addEventListener("click", () => this.#tell({ kind: "sign", sign: sign.sign, id: new_id() }));
    item.append(button);
    return item;
  }

  #show_advice(name: string, then: "off" | "go_on"): void {
    const sign = this.#signs.find((each) => each.sign === name);
    this.#slot("advice-title").textContent = sign?.words ?? "";
    this.#slot("advice").textContent = sign?.advice ?? "";
    this.#root.dataset.grave = sign?.grave ? "yes" : "no";
    this.#root.dataset.then = then;
  }

  #slot(name: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-slot="${name}"]`);
    if (!found) throw new Error(`The page has no place for "${name}".`);
    return found;
  }
}
