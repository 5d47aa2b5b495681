/**
 * <back-settings>: each change is kept and sent at once, as one whole new entry; "Kept" stands beside what was changed.
 *
 * data-standing: the settings as JSON; data-given-at: their time; data-fixed: the other fields of an entry.
 * A [data-choice] is one group of controls. What waits on this device holds here already; what the server would not
 * take goes back to what is kept, so the page never lies.
 */

import { forget_choices } from "../player/choices.ts";
import { keep_and_send, outbox_to, STILL_HERE } from "../player/kept.ts";
import type { Sendable } from "../player/outbox.ts";
import { local_time, new_id } from "../send.ts";
import type { Fields } from "./fields.ts";
import { both_or_none, entry_of, given_by, later_than, newest, wished, type Whole, type Wish } from "./wishes.ts";

const LOOKS: Record<string, string> = { text_size: "text", contrast: "contrast", hand: "hand" };

class BackSettings extends HTMLElement {
  #kept: Whole = {};
  #given_at = "";
  #before: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.#kept = JSON.parse(this.dataset.standing ?? "{}") as Whole;
    this.#given_at = this.dataset.givenAt ?? "";
    this.#show_what_waits();
    this.addEventListener("change", (event) => this.#changed(event.target as HTMLElement));
    this.addEventListener("click", (event) => {
      const clear = (event.target as HTMLElement).closest("[data-clear]");
      if (clear) this.#clear(clear.closest<HTMLElement>("[data-choice]")!);
    });
    this.dataset.ready = "";
  }

  /** The page was made without them, and the next change is to stand on them. */
  #show_what_waits(): void {
    const waits = newest(outbox_to(this.dataset.to ?? "").kept(), this.#given_at);
    if (!waits) return;
    [this.#kept, this.#given_at] = [given_by(waits, this.#kept), waits.at];
    show_looks(this.#kept);
    for (const group of this.querySelectorAll<HTMLElement>("[data-choice]")) {
      this.#put_back(group);
      for (const control of controls(group)) if (!ticked(control)) control.value = String(this.#kept[control.name] ?? "");
      show_number(group, this.#kept);
    }
  }

  #clear(group: HTMLElement): void {
    for (const control of controls(group)) control.value = "";
    this.#changed(group);
  }

  #changed(target: HTMLElement): void {
    const group = target.closest<HTMLElement>("[data-choice]");
    if (!group) return;
    say(group, "", "");
    const wish = wished(controls(group).map(as_wish));
    if (lacks(group, wish)) {
      say(group, "", group.dataset.lacking ?? "");
      if (group.dataset.many !== undefined) this.#put_back(group);
      return;
    }
    show_looks(wish);
    // one after the other, so that the last change is the last to be stored
    this.#before = this.#before.then(() => this.#keep(group, wish));
  }

  async #keep(group: HTMLElement, wish: Whole): Promise<void> {
    const whole = { ...this.#kept, ...wish };
    const at = local_time(later_than(this.#given_at, new Date()));
    const fixed = JSON.parse(this.dataset.fixed ?? "{}") as Fields;
    const outbox = outbox_to(this.dataset.to ?? "");
    const body = entry_of(fixed, whole, new_id(), at);
    const entry = JSON.parse(body) as Sendable;
    const fault = await keep_and_send(outbox, body);
    if (fault === null || fault.waits) {
      this.#kept = whole;
      forget_choices(); // what the start screen was told last yields to what is settled here
      this.#given_at = at;
      say(group, (fault ? this.dataset.keptHere : this.dataset.kept) ?? "", "");
      show_number(group, wish);
      return;
    }
    // told here and put back here: it need not be told on every page
    outbox.forget(entry);
    document.dispatchEvent(new Event(STILL_HERE));
    say(group, "", fault.sentence);
    this.#put_back(group);
    show_looks(this.#kept);
  }

  /** What is ticked goes back to what is kept; what is typed stays, to be mended. */
  #put_back(group: HTMLElement): void {
    for (const control of controls(group)) {
      const kept = this.#kept[control.name];
      if (ticked(control)) control.checked = (Array.isArray(kept) ? kept : [kept]).map(String).includes(control.value);
    }
  }
}

function controls(group: HTMLElement): HTMLInputElement[] {
  return [...group.querySelectorAll("input")];
}

function ticked(control: HTMLInputElement): boolean {
  return control.type === "radio" || control.type === "checkbox";
}

function as_wish(control: HTMLInputElement): Wish {
  return {
    name: control.name,
    type: control.dataset.type ?? "text",
    value: control.value,
    chosen: !ticked(control) || control.checked,
    many: control.type === "checkbox",
  };
}

function lacks(group: HTMLElement, wish: Whole): boolean {
  if (group.dataset.many !== undefined) return Object.values(wish).some((value) => Array.isArray(value) && value.length === 0);
  // without a network too, as nobody could mend it when it is sent
  if (controls(group).some((control) => control.dataset.pattern && !new RegExp(control.dataset.pattern).test(control.value))) return true;
  const times = controls(group).filter((control) => control.type === "time");
  // a time half typed reads as empty, so it is told apart from one left out
  if (times.some((control) => control.validity.badInput)) return true;
  const [since, until] = times.map((control) => wish[control.name] as string | null);
  return times.length === 2 && !both_or_none(since, until);
}

function say(group: HTMLElement, kept: string, fault: string): void {
  group.querySelector("[role=status]")!.textContent = kept;
  group.querySelector("[role=alert]")!.textContent = fault;
}

/** The page itself changes at once; every other page does when it is opened. */
function show_looks(wish: Whole): void {
  for (const [name, look] of Object.entries(LOOKS)) {
    if (typeof wish[name] === "string") document.documentElement.dataset[look] = wish[name];
  }
}

/** The number that is shown from now on, large enough to check it. */
function show_number(group: HTMLElement, wish: Whole): void {
  const place = group.querySelector<HTMLElement>(".shown-number");
  if (!place) return;
  const own = typeof wish.emergency_number === "string" ? wish.emergency_number : "";
  const shown = own || (place.dataset.installation ?? "");
  const states: Record<string, boolean> = { number: shown !== "", own: own !== "", installed: own === "" && shown !== "", none: shown === "" };
  for (const [name, holds] of Object.entries(states)) place.querySelector<HTMLElement>(`[data-${name}]`)!.hidden = !holds;
  place.querySelector("[data-number]")!.textContent = shown;
}

customElements.define("back-settings", BackSettings);
