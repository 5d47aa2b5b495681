/**
 * <back-steps>: one thing a screen, then one entry sent. The server wrote every step; here they are shown in turn.
 *
 * data-to: where the entry goes; data-fixed: its fixed fields as JSON; data-next: the page after it;
 * data-closed: the page where the way is closed. A step may carry data-when, a condition on earlier answers, and
 * data-goes-on, where a tap on an answer goes on by itself. "{id}" in data-next becomes the id of what was sent.
 */

import { goes_on_away } from "../away/stored.ts";
import { keep_and_send, outbox_to } from "../player/kept.ts";
import type { Sendable } from "../player/outbox.ts";
import { local_time, new_id, send, type Fault } from "../send.ts";
import { type Fields, fields_of, type Filled, holds } from "./fields.ts";

/** How long an answer stands to be read before the tap goes on; assumed. */
const GOES_ON_MS = 450;

const ENTRIES = "/api/entries";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

class BackSteps extends HTMLElement {
  readonly #outbox = outbox_to(ENTRIES);
  #at = 0;
  #sent = { content: "", body: "", id: "" };
  #by_touch = false;
  #going = 0;

  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#go_on();
    });
    this.querySelector("[data-back]")?.addEventListener("click", (event) => {
      if (this.#at === 0) return;
      event.preventDefault();
      history.back();
    });
    addEventListener("popstate", (event) => this.#show(Number((event.state as { step?: number } | null)?.step ?? 0)));
    history.replaceState({ step: 0 }, "");
    this.addEventListener("pointerdown", () => (this.#by_touch = true));
    this.addEventListener("keydown", () => (this.#by_touch = false));
    this.addEventListener("change", (event) => {
      this.#fault("");
      this.#count();
      this.#go_on_soon(event.target as Control);
    });
    this.#count();
    this.dataset.ready = "";
  }

  /** A tapped answer goes on by itself; arrow keys pass over answers on the way to another, so they never do. */
  #go_on_soon(control: Control): void {
    clearTimeout(this.#going);
    const step = this.#step();
    if (!this.#by_touch || control.type !== "radio" || step.dataset.goesOn === undefined) return;
    this.#going = window.setTimeout(() => {
      if (step === this.#step() && !step.hidden) void this.#go_on();
    }, GOES_ON_MS);
  }

  async #go_on(): Promise<void> {
    clearTimeout(this.#going);
    const step = this.#step();
    const wrong = this.#wrong(step);
    if (wrong) return this.#fault(wrong);
    const following = this.#path().find((index) => index > this.#at);
    if (following === undefined) return this.#finish();
    history.pushState({ step: following }, "");
    this.#show(following);
  }

  async #finish(): Promise<void> {
    const button = this.#step().querySelector<HTMLButtonElement>("[type=submit]");
    if (button?.ariaBusy === "true") return;
    if (button) button.ariaBusy = "true";
    const fault = await this.#send(this.#body());
    if (button) button.ariaBusy = null;
    const goes_on = fault?.waits && fault.reason === "unreachable" && goes_on_away();
    if (fault === null || goes_on) location.assign((this.dataset.next ?? "/").replace("{id}", this.#sent.id));
    else if (fault.reason === "closed" && this.dataset.closed) location.assign(this.dataset.closed);
    else this.#fault(fault.sentence);
  }

  /** An age is not kept here: that of somebody under age is stored nowhere. */
  #send(body: string): Promise<Fault | null> {
    const to = this.dataset.to ?? "";
    return to === ENTRIES ? keep_and_send(this.#outbox, body) : send(to, body);
  }

  /** The same answers, sent again, keep their id and time: then sending twice stores once. */
  #body(): string {
    const fixed = JSON.parse(this.dataset.fixed ?? "{}") as Fields;
    const content = { ...fixed, ...fields_of(this.#filled()) };
    const known = JSON.stringify(content);
    if (known !== this.#sent.content) {
      const id = new_id();
      // other answers take the place of those that were not stored
      if (this.#sent.body) this.#outbox.forget(JSON.parse(this.#sent.body) as Sendable);
      this.#sent = { content: known, id, body: JSON.stringify({ ...content, id, at: local_time(new Date()) }) };
    }
    return this.#sent.body;
  }

  #filled(): Filled[] {
    const steps = this.#steps();
    const shown = this.#path().flatMap((index) => this.#controls(steps[index]!)).filter(chosen);
    const also = shown.flatMap((control) => Object.entries(JSON.parse(control.dataset.also ?? "{}") as Record<string, string>));
    return [
      ...also.map(([name, text]) => ({ name, type: "text", text })),
      ...shown
        .filter((control) => control.name && !control.name.startsWith("_"))
        .map((control) => ({ name: control.name, type: control.dataset.type ?? "text", text: control.value })),
    ];
  }

  #wrong(step: HTMLElement): string {
    const controls = this.#controls(step).filter((control) => !control.closest("[hidden]") || control.type === "hidden");
    const lacking = controls.some((control) => control.required && !this.#given(step, control));
    if (lacking) return step.dataset.lacking ?? "";
    const out = controls.find((control) => control.type !== "radio" && (!control.checkValidity() || outside(control)));
    return out ? (out.dataset.out ?? step.dataset.lacking ?? "") : "";
  }

  #given(step: HTMLElement, control: Control): boolean {
    if (control.type !== "radio" && control.type !== "checkbox") return control.value.trim() !== "";
    return this.#controls(step).some((other) => other.name === control.name && chosen(other));
  }

  #show(index: number): void {
    this.#at = index;
    this.#steps().forEach((step, place) => {
      step.hidden = place !== index;
    });
    this.#count();
    scrollTo({ top: 0 });
    this.#step().querySelector<HTMLElement>("h1, h2")?.focus({ preventScroll: true });
  }

  /** Indexes of the steps that the answers so far lead through. */
  #path(): number[] {
    const steps = this.#steps();
    const values = new Map<string, string>();
    const path: number[] = [];
    steps.forEach((step, index) => {
      if (!holds(step.dataset.when, values)) return;
      path.push(index);
      for (const control of this.#controls(step)) if (chosen(control)) values.set(control.name, control.value);
    });
    return path;
  }

  #count(): void {
    const path = this.#path();
    const [first, last] = [path.indexOf(this.#at) + 1, path.length];
    const words = this.querySelector<HTMLElement>("[data-count]");
    if (words) words.textContent = (words.dataset.count ?? "").replace("{n}", `${first}`).replace("{total}", `${last}`);
    const bar = this.querySelector<HTMLProgressElement>("progress[data-steps]");
    if (bar) [bar.max, bar.value] = [last, first];
  }

  #fault(sentence: string): void {
    const place = this.#step().querySelector<HTMLElement>("[role=alert]");
    if (place) place.textContent = sentence;
  }

  #step(): HTMLElement {
    return this.#steps()[this.#at]!;
  }

  #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-step]")];
  }

  #controls(step: HTMLElement): Control[] {
    return [...step.querySelectorAll<Control>("input, textarea, select")];
  }
}

function chosen(control: Control): boolean {
  const ticked = control.type === "radio" || control.type === "checkbox";
  return ticked ? (control as HTMLInputElement).checked : control.value.trim() !== "";
}

/** Whether a number lies outside what its box allows; a word is outside. */
function outside(control: Control): boolean {
  const { type, min, max } = control.dataset;
  if (min === undefined || max === undefined || control.value.trim() === "") return false;
  const number = Number(control.value.replace(",", "."));
  return !(number >= Number(min) && number <= Number(max)) || (type === "whole" && !Number.isInteger(number));
}

customElements.define("back-steps", BackSteps);
