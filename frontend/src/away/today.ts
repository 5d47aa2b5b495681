/** <back-away>: today, from what was put by and what this device was told since. */

import { outbox_to } from "../player/kept.ts";
import { local_time } from "../send.ts";
import type { Bundle, SessionPutBy } from "./bundle.ts";
import type { Compared, Due } from "./compare.ts";
import { held_against } from "./gate.ts";
import { day_in_words, put, short_day, weekday_in_words, when_in_words } from "./wording.ts";

/** Everywhere else the page stands in for one that was not put by. */
const STANDS_FOR = ["/", "/today", "/done", "/refusal", "/decision", "/session", "/away", "/check-in", "/after", "/settled", "/morning"];
const PICTURED = ["ready", "check_in", "rest"];
const SHUT = ["emergency", "locked", "closed", "expired"];
const OPEN_TODAY = ["ready", "check_in"];
/** A session that has begun to rest, or a day, changes what is shown while the page stays open. */
const LOOK_EVERY_MS = 60_000;

class BackAway extends HTMLElement {
  #words: Record<string, string> = {};
  #shown = "";

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset.words ?? "{}") as Record<string, string>;
    this.#part("elsewhere").hidden = STANDS_FOR.includes(location.pathname);
    void this.#look().then(() => (this.dataset.ready = ""));
    setInterval(() => void this.#look(), LOOK_EVERY_MS);
    window.addEventListener("online", () => void this.#look_for_the_server());
  }

  /** A network is not yet the server. */
  async #look_for_the_server(): Promise<void> {
    const answer = await fetch("/built.json", { headers: { "X-Backrack-Keep": "1" } }).catch(() => null);
    if (answer?.ok) location.reload();
  }

  async #look(): Promise<void> {
    const now = new Date();
    const held = await held_against(now);
    const shown = JSON.stringify([held?.found, outbox_to("").kept().length]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (held) this.#show(held.bundle, held.found, now);
  }

  #show(bundle: Bundle, found: Compared, now: Date): void {
    const { made_at, until, closed, words } = bundle;
    const said = found.says ? words[found.says] : { title: closed?.title ?? "", what: closed?.what_to_do ?? "" };
    const session = found.state === "ready" ? bundle.sessions[found.variant] : undefined;
    this.dataset.state = found.state;
    this.#say("line", { made: this.#day(made_at), until: this.#day(until) });
    this.#part("line").hidden = closed !== null;
    this.#part("title").textContent = session ? put(this.#words.title ?? "", { title: session.title, minutes: String(session.minutes) }) : said.title;
    this.#part("what").textContent = said.what;
    this.#put("why", session?.why || found.why);
    this.#part("until").hidden = !found.until;
    if (found.until) this.#say("until", { when: this.#when(found.until, now) });
    for (const picture of this.querySelectorAll<HTMLElement>("[data-pictured]")) {
      picture.hidden = !PICTURED.includes(found.state) || picture.dataset.pictured !== found.variant;
    }
    for (const part of this.querySelectorAll<HTMLElement>("[data-state]")) part.hidden = !part.dataset.state!.split(" ").includes(found.state);
    this.#show_due(found.due, now);
    this.#show_session(session);
    this.#show_days(bundle, found, now);
  }

  #show_session(session: SessionPutBy | undefined): void {
    (this.#part("begin") as HTMLAnchorElement).href = session?.page ?? "/today";
    const needs = this.#part("needs");
    needs.hidden = !session;
    const told = (session?.needs ?? []).map((need) => {
      const line = document.createElement("li");
      line.append(element("span", need));
      return line;
    });
    needs.querySelector("ul")!.replaceChildren(...told);
  }

  /** One filled button: what is to be told comes before anything else. */
  #show_due(due: readonly Due[], now: Date): void {
    let any_open = false;
    for (const card of this.querySelectorAll<HTMLElement>("[data-due]")) {
      const asked = due.find(({ kind }) => kind === card.dataset.due);
      const is_open = asked !== undefined && Date.parse(asked.opens) <= now.getTime();
      card.hidden = asked === undefined;
      for (const part of card.querySelectorAll<HTMLElement>("[data-open]")) part.hidden = !is_open;
      const later = card.querySelector<HTMLElement>("[data-later]")!;
      later.hidden = is_open;
      if (asked) later.textContent = put(later.dataset.words ?? "", { when: this.#when(asked.opens, now) });
      card.querySelector(".button")?.classList.toggle("second", any_open);
      any_open ||= is_open;
    }
    this.#part("pressing").hidden = due.length === 0;
    for (const name of ["ready", "check_in"]) this.querySelector(`a[data-state="${name}"]`)?.classList.toggle("second", any_open);
  }

  /** From today on, or from tomorrow where today is over. */
  #show_days({ days }: Bundle, { state }: Compared, now: Date): void {
    const today = local_time(now).slice(0, 10);
    const ahead = SHUT.includes(state) ? [] : days.filter(({ date }) => (OPEN_TODAY.includes(state) ? date >= today : date > today));
    this.#part("days").hidden = ahead.length === 0;
    const rows = ahead.map(({ date, session }) => {
      const day = new Date(`${date}T12:00`);
      const row = document.createElement("div");
      const name = `${weekday_in_words(day, this.#language)}, ${short_day(day, this.#language)}`;
      row.append(element("dt", name), element("dd", (session ? this.#words.session : this.#words.rest) ?? ""));
      return row;
    });
    this.#part("days").querySelector("dl")!.replaceChildren(...rows);
  }

  #say(name: string, values: Record<string, string>): void {
    const part = this.#part(name);
    part.textContent = put(part.dataset.words ?? "", values);
  }

  #put(name: string, words: string): void {
    this.#part(name).hidden = words === "";
    this.#part(name).textContent = words;
  }

  #day(iso: string): string {
    return day_in_words(new Date(iso), this.#language);
  }

  #when(iso: string, now: Date): string {
    return when_in_words(new Date(iso), now, this.#words, this.#language);
  }

  get #language(): string {
    return document.documentElement.lang;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

function element(name: string, words: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: words });
}

customElements.define("back-away", BackAway);
