/** `<backrack-player>`: feeds what happens to the conductor, and carries out what it asks for. */

import type { Variant } from "../away/bundle.ts";
import { show_about } from "../away/about.ts";
import { what_opens } from "../away/gate.ts";
import { is_put_by, put_session_by, take_led_away } from "../away/led.ts";
import { goes_on_away } from "../away/stored.ts";
import { local_time, new_id } from "../send.ts";
import { as_chosen, is_key, is_other, session_address, type Choices } from "./choices.ts";
import { come_back, to_keep } from "./coming_back.ts";
import { conduct, going_on, ready, type Turn } from "./conductor.ts";
import { show_by_state } from "./conditions.ts";
import { listen_to_media_keys, ScreenLight, show_on_lock_screen, type MediaKey } from "./device.ts";
import { close_sitting, outbox_to, page_of, shelf, variant_of } from "./kept.ts";
import { Lobby } from "./lobby.ts";
import { Panels } from "./panels.ts";
import { Screen, type DrawMotion } from "./screen.ts";
import { chapter_of, moment_of, phase_in, session_chapter, type Moment, type Session } from "./session.ts";
import { SittingShelf, waits_ms, type KeptSitting } from "./sitting.ts";
import { Sound, type Heard } from "./sound.ts";
import type { Effect, Event, State, Times } from "./state.ts";
import { OneWindow } from "./window.ts";

/** Where the session is had from, and whether it is still there. */
type Lobbying = "preparing" | "refused" | "broken" | "lost";

const ASK_AGAIN_MS = 1000;
/** Looks while no frame is drawn and no sound says so. */
const LOOK_EVERY_MS = 500;

const ON_KEYS: Record<MediaKey, Event["kind"]> = {
  play: "go_on",
  pause: "tap", // in a pause the track plays on, so a headset's one button says "pause" again
  stop: "off",
  previoustrack: "back",
  nexttrack: "forward",
  seekbackward: "back",
  seekforward: "forward",
};
const KEYS: Record<string, Event> = {
  " ": { kind: "tap" },
  Escape: { kind: "off" },
  e: { kind: "ease" },
  m: { kind: "more" },
  ArrowLeft: { kind: "back" },
  ArrowRight: { kind: "forward" },
};

export function make_player<Motion>(draw: DrawMotion<Motion>): CustomElementConstructor {
  return class Player extends HTMLElement {
    readonly #outbox = outbox_to(this.dataset.entriesUrl ?? "");
    readonly #shelf = new SittingShelf(shelf());
    /** Which of the sessions put by this page plays; undefined where the server gives it. */
    readonly #variant = this.dataset.variant as Variant | undefined;
    #screen!: Screen<Motion>;
    #sound!: Sound;
    #light!: ScreenLight;
    #lobby!: Lobby;
    #panels!: Panels;
    #window!: OneWindow;
    #session: Session<Motion> | null = null;
    #state: State | null = null;
    #kept: KeptSitting | null = null;
    #lobbying: Lobbying | null = "preparing";
    #wanted = false;
    #asked = 0;
    #delivered: boolean | null = null;
    #leaving = false;
    #shown_pause = "";
    #settle: () => void = () => undefined;

    connectedCallback(): void {
      const audio = this.querySelector("audio");
      if (!audio) throw new Error("The page has no audio element.");
      this.#settle = show_by_state(this);
      this.#screen = new Screen<Motion>(this, draw);
      this.#light = new ScreenLight((light) => this.#mark("light", light));
      this.#sound = new Sound(audio, {
        paused: () => this.#tell({ kind: "sound_paused" }),
        playing: () => this.#tell({ kind: "sound_playing" }),
        not_allowed: () => this.#tell({ kind: "not_allowed" }),
        changed: (heard) => this.#heard(heard),
        look: () => this.#tell({ kind: "tick" }),
      });
      this.#lobby = new Lobby(this, {
        chosen: (choices) => this.#chosen(choices),
        volume: (percent) => (this.#sound.volume = percent / 100),
        preview: (figure) => this.#screen.preview(figure),
      });
      this.#panels = new Panels(this, (event) => this.#tell(event));
      this.#window = new OneWindow(new_id(), shelf(), () => this.#tell({ kind: "taken" }));
      this.#listen();
      void this.#outbox.deliver_kept();
      void this.#arrive();
    }

    // ------------------------------------------------------------------ before

    /** A sitting that waits on this device is come back to, however the page was opened. */
    async #arrive(): Promise<void> {
      const kept = this.#shelf.read();
      this.#kept = kept && waits_ms(kept, Date.now()) > 0 ? kept : null;
      if (kept && !this.#kept) this.#close(kept);
      if (this.#kept && (await this.#belongs_elsewhere(this.#kept))) return;
      if (!this.#kept && location.search) history.replaceState(null, "", location.pathname);
      if (!this.#kept) return this.#fetch_session();
      history.replaceState(null, "", page_of(this.#kept, location.pathname));
      if (await this.#window.hold()) return this.#fetch_session();
      this.#led_elsewhere();
    }

    /** One that began with the server is not gone on with from what was put by, nor the other way round. */
    async #belongs_elsewhere(kept: KeptSitting): Promise<boolean> {
      const variant = variant_of(kept);
      if (variant === this.#variant) return false;
      if (variant || (await is_put_by())) {
        location.replace(page_of(kept, "/session"));
        return true;
      }
      this.#close(kept);
      this.#kept = null;
      return false;
    }

    #led_elsewhere(): void {
      this.#asked++; // no answer on its way opens it here
      this.#state = null;
      this.#mark("state", "elsewhere");
      this.#focus();
    }

    async #take_over(): Promise<void> {
      await this.#window.take();
      this.#state = null;
      this.#delivered = null;
      await this.#arrive();
    }

    async #fetch_session(): Promise<void> {
      const asked = ++this.#asked; // only the latest choice is answered
      this.#become("preparing");
      const kept = this.#kept;
      const choices = kept ? as_chosen(kept.choice) : this.#lobby.choices;
      const back = kept && { sitting: kept.session_id, given: kept.given };
      try {
        if (this.#variant) {
          const opens = await what_opens(this.#variant, kept !== null);
          if (!opens) return this.#is_shut(kept);
          show_about(this, opens);
        }
        const from = this.dataset.sessionUrl ?? "";
        const url = this.#variant ? from : session_address(from, choices, back);
        const answer = await fetch(url, { headers: { Accept: "application/json" } });
        if (asked !== this.#asked) return;
        if (answer.status === 202) window.setTimeout(() => asked === this.#asked && void this.#fetch_session(), ASK_AGAIN_MS);
        else if (answer.status === 409 && kept) this.#cannot_go_on(kept);
        else if (answer.status === 409) this.#become("refused");
        else if (answer.ok) this.#open((await answer.json()) as Session<Motion>);
        else this.#become("broken");
      } catch {
        if (asked === this.#asked) this.#become("broken");
      }
    }

    /** What was put by may not be opened, whatever the address: the page before it says why. */
    #is_shut(kept: KeptSitting | null): void {
      if (kept) this.#close(kept);
      location.replace(this.dataset.doneUrl ?? "/");
    }

    #open(session: Session<Motion>): void {
      this.#lobbying = null;
      this.#session = session;
      this.#screen.open(session);
      this.#lobby.open(session);
      this.#panels.open(session);
      this.#state = this.#kept ? come_back(session, this.#kept, Date.now(), performance.now()) : ready(session);
      if (!this.#state) return this.#cannot_go_on(this.#kept!);
      const voice: Heard = session.sound === "bells" ? "bells" : "voice";
      const bells: Heard = session.sound === "bells" ? "bells" : "bells-only";
      this.#sound.open([{ url: session.audio_url, heard: voice }, { url: session.bells_url, heard: bells }], session.end_ms);
      if (!this.#variant) void put_session_by(session);
      listen_to_media_keys((key) => this.#tell({ kind: ON_KEYS[key] } as Event));
      if (this.#kept) this.#light.keep_on();
      this.#show();
      if (this.#wanted && !this.#kept) void this.#start();
    }

    /** The session cannot be had again: what was done of it is kept and sent. */
    #cannot_go_on(kept: KeptSitting): void {
      this.#close(kept);
      this.#window.release();
      this.#state = null;
      this.#become("lost");
    }

    #close(kept: KeptSitting): void {
      close_sitting(this.#outbox, kept);
      history.replaceState(null, "", location.pathname);
      void this.#outbox.deliver_kept();
    }

    #chosen(choices: Choices): void {
      if (this.#kept || (this.#state && this.#state.mode !== "ready") || this.#lobbying === "refused") return;
      if (!this.#session || is_other(this.#session, choices)) void this.#fetch_session();
    }

    /** The tap that starts also gives the page leave to make sound. */
    async #start(): Promise<void> {
      this.#wanted = true;
      if (this.#state?.mode !== "ready" || this.#lobbying) return;
      this.#wanted = false;
      this.#tell({ kind: "start", session_id: new_id(), entry_id: new_id(), sound: this.#sound.any });
      if (await this.#window.hold()) return;
      this.#tell({ kind: "taken" });
    }

    // ------------------------------------------------------------------ while it goes on

    #tell(event: Event): void {
      if (event.kind === "taken" && this.#lobbying) return this.#led_elsewhere();
      if (!this.#session || !this.#state || this.#lobbying) return;
      if (event.kind === "tick") this.#sound.watch(going_on(this.#state) && this.#state.was_playing);
      const turn: Turn = conduct(this.#session, this.#state, event, this.#times());
      this.#state = turn.state;
      for (const effect of turn.effects) this.#carry_out(effect);
      this.#show();
    }

    #times(): Times {
      const now = new Date();
      return {
        now_ms: performance.now(),
        local: local_time(now),
        wall_ms: now.getTime(),
        media_ms: this.#sound.media_ms,
        playing: this.#sound.playing,
        seeking: this.#sound.seeking,
        speed: this.#sound.speed,
      };
    }

    #carry_out(effect: Effect): void {
      switch (effect.do) {
        case "play":
          return this.#sound.play();
        case "still":
          return this.#sound.still();
        case "seek":
          return this.#sound.seek(effect.to_ms);
        case "light":
          return effect.on ? this.#light.keep_on() : this.#light.let_go();
        case "keep":
          return this.#keep();
        case "send":
          return void this.#outbox.deliver(effect.entry, true);
        case "finish":
          return void this.#finish(effect.entry);
        case "leave":
          this.#leaving = true;
          return this.#leave();
        case "release":
          return this.#window.release();
      }
    }

    #keep(): void {
      if (!this.#session || !this.#state) return;
      const now = new Date();
      const kept = to_keep(this.#session, this.#state, now.getTime(), local_time(now));
      this.#mark("kept", this.#shelf.keep(kept) ? "yes" : "no");
      if (!location.search) history.replaceState(null, "", page_of(kept, location.pathname));
    }

    async #finish(entry: Extract<Effect, { do: "finish" }>["entry"]): Promise<void> {
      this.#mark("outcome", entry.outcome);
      this.#outbox.keep(entry);
      this.#shelf.remove(entry.session);
      this.#window.release();
      this.#delivered = null;
      const { fate, status } = await this.#outbox.tell(entry, true);
      // where nobody answers it is kept, and the next page is one that was put by
      this.#delivered = fate === "stored" || (status === 0 && this.#outbox.is_shelved(entry) && goes_on_away());
      void take_led_away();
      this.#show();
      this.#leave();
    }

    #leave(): void {
      if (this.#leaving && this.#delivered) window.location.assign(this.dataset.doneUrl ?? "/");
    }

    async #send_again(): Promise<void> {
      this.#delivered = null;
      this.#show();
      await this.#outbox.deliver_kept();
      // what the server will not take does not hold the page up: the pages after it tell of that
      this.#delivered = this.#outbox.kept().length === this.#outbox.refused().length;
      this.#show();
      this.#leave();
    }

    // ------------------------------------------------------------------ ears and hands

    #listen(): void {
      const on_tap = (name: string, act: () => void) => {
        for (const slot of this.querySelectorAll(`[data-slot="${name}"]`)) slot.addEventListener("click", act);
      };
      on_tap("start", () => void this.#start());
      on_tap("test-again", () => void this.#tell({ kind: "start", session_id: new_id(), entry_id: new_id(), sound: true }));
      on_tap("take-over", () => void this.#take_over());
      on_tap("again", () => void this.#send_again());
      on_tap("retry", () => void this.#fetch_session());
      const simple = ["heard", "not_heard", "another_sound", "tap", "back", "forward", "ease", "off", "go_on"] as const;
      for (const kind of [...simple, "signs", "more", "close_panel", "no_sign"] as const) on_tap(kind, () => this.#tell({ kind }));
      for (const kind of ["spasm", "stuck"] as const) on_tap(kind, () => this.#tell({ kind, id: new_id() }));
      document.addEventListener("keydown", (event) => this.#key(event));
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") this.#tell({ kind: "shown" });
        else this.#tell({ kind: "leaving" });
      });
      window.addEventListener("pagehide", () => this.#tell({ kind: "leaving" }));
      // a page brought back whole may be long behind what is kept
      window.addEventListener("pageshow", (event) => event.persisted && location.reload());
      window.setInterval(() => this.#tell({ kind: "tick" }), LOOK_EVERY_MS);
      const every_frame = () => {
        this.#tell({ kind: "tick" });
        requestAnimationFrame(every_frame);
      };
      requestAnimationFrame(every_frame);
    }

    #key(event: KeyboardEvent): void {
      if (!this.#state || !going_on(this.#state) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const on_button = event.target instanceof HTMLElement && event.target.closest("button, a, input, summary") !== null;
      if (!is_key(event.key, this.#lobby.choices)) return;
      const told = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!told || (event.key === " " && on_button)) return;
      if (event.key === "Escape" && this.#panels.close()) return event.preventDefault();
      this.#tell(told);
      event.preventDefault();
    }

    #heard(heard: Heard): void {
      this.#mark("sound", heard);
      this.#tell({ kind: "tick" });
    }

    // ------------------------------------------------------------------ what is seen

    /** Only what changes is written: whatever depends on it is shown anew. */
    #mark(name: string, value: string): void {
      if (this.dataset[name] !== value) this.dataset[name] = value;
    }

    #become(lobbying: Lobbying): void {
      this.#lobbying = lobbying;
      this.#mark("state", lobbying);
    }

    #show(): void {
      const state = this.#state;
      if (!this.#session || !state) return;
      const was = this.dataset.state;
      const over = this.#delivered === false ? "unsent" : "storing";
      this.#mark("state", state.mode === "over" ? over : state.mode);
      this.#mark("pause", pause_words(state));
      this.#panels.show(state.panel);
      if (state.mode !== "ready") this.#show_moment(this.#session, state);
      if (was !== this.dataset.state) this.#focus();
    }

    #show_moment(session: Session<Motion>, state: State): void {
      const led = moment_in(session, state.place.chapter, state.place.at_ms);
      const now = state.aside ? moment_in(session, state.aside, state.media_ms) : led;
      this.#screen.show(now, led);
      this.#mark("ways", led.chapter.kind === "off" || ["get_off", "end"].includes(led.phase.state) ? "coming-off" : "lying");
      if (this.dataset.pause !== this.#shown_pause) this.#say_pause();
      const playback = state.mode === "paused" ? "paused" : going_on(state) ? "playing" : "none";
      show_on_lock_screen([now.phase.part, now.phase.move].join(" "), session.title, playback);
    }

    #say_pause(): void {
      const key = this.dataset.pause ?? "";
      this.#shown_pause = key;
      const words = this.querySelector<HTMLElement>(`.pause [data-when-pause="${key}"]`)?.textContent;
      if (words) this.#screen.announce(words.replace(/\s+/g, " ").trim());
    }

    /** A screen that takes the place of another takes the focus too. */
    #focus(): void {
      this.#settle(); // what is still hidden takes no focus
      const first = this.querySelector<HTMLElement>(`[data-focus~="${this.dataset.state}"]`);
      first?.focus({ preventScroll: true });
    }
  };
}

/** Which words a pause shows. */
function pause_words({ mode, pause }: State): string {
  if (mode !== "paused" || !pause) return "";
  return pause.asked === "nothing" ? pause.by : pause.asked;
}

function moment_in(session: Session, chapter_id: string, at_ms: number): Moment {
  const chapter = chapter_of(session, chapter_id) ?? session_chapter(session);
  const inside_ms = Math.max(chapter.start_ms, Math.min(at_ms, chapter.end_ms - 1));
  return moment_of(chapter, phase_in(chapter, inside_ms), inside_ms);
}
