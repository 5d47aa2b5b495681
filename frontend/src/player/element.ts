/** `<backrack-player>`: leads through the session by the clock of one audio element. */

import { local_time, new_id } from "../send.ts";
import { AudioClock, SilentClock, type Clock } from "./clock.ts";
import { listen_to_media_keys, ScreenLight } from "./device.ts";
import { session_done, type Sitting } from "./entry.ts";
import { outbox_to } from "./kept.ts";
import { Played } from "./played.ts";
import { Screen, type DrawMotion } from "./screen.ts";
import { moment_at, session_chapter, type Chapter, type Session } from "./session.ts";
import { destination, outcome_here, outcome_of_chapter, type Outcome, type Way } from "./ways_out.ts";

type State =
  | "preparing" // the track is being made
  | "ready" // waiting for the tap
  | "playing"
  | "paused"
  | "storing" // over, the record is on its way
  | "unsent" // over, the record is kept on this device
  | "refused" // there is no session to play
  | "broken"; // the session could not be had

const ASK_AGAIN_MS = 1000;
/** How often the record is put by while playing, against a crash; assumed. */
const KEEP_EVERY_MS = 5000;
/** A track that stands still for so long while it should play will not come back by itself; assumed. */
const STALLED_MS = 5000;
/** Half the time a stalled track is first left alone; assumed. */
const TRY_AGAIN_MS = 1000;

export function make_player<Motion>(draw: DrawMotion<Motion>): CustomElementConstructor {
  return class Player extends HTMLElement {
    readonly #light = new ScreenLight();
    readonly #outbox = outbox_to(this.dataset.entriesUrl ?? "");
    #screen!: Screen<Motion>;
    #audio!: HTMLAudioElement;
    #clock!: Clock;
    #session: Session<Motion> | null = null;
    #chapter: Chapter | null = null;
    #played: Played | null = null;
    #sitting: Sitting | null = null;
    #entry_id = "";
    #kept_at_ms = 0;
    #wanted = false;
    #moved_ms = 0;
    #moved_at_ms = 0;
    #stalled = false;
    #try_again_ms = TRY_AGAIN_MS;
    #url: string | null = null;
    #bells_chosen = false;

    connectedCallback(): void {
      this.#screen = new Screen<Motion>(this, draw);
      const audio = this.querySelector("audio");
      if (!audio) throw new Error("The page has no audio element.");
      this.#audio = audio;
      this.#clock = new AudioClock(audio);
      this.#listen();
      void this.#outbox.deliver_kept();
      void this.#fetch_session();
    }

    // ------------------------------------------------------------------ before

    async #fetch_session(): Promise<void> {
      this.#become("preparing");
      try {
        const answer = await fetch(this.dataset.sessionUrl ?? "", { headers: { Accept: "application/json" } });
        if (answer.status === 202) {
          window.setTimeout(() => void this.#fetch_session(), ASK_AGAIN_MS);
        } else if (answer.status === 409) {
          this.#become("refused");
        } else if (answer.ok) {
          this.#open((await answer.json()) as Session<Motion>);
        } else {
          this.#become("broken");
        }
      } catch {
        this.#become("broken");
      }
    }

    #open(session: Session<Motion>): void {
      this.#session = session;
      this.#chapter = session_chapter(session);
      this.#played = new Played(session);
      this.#screen.open(session);
      this.#choose_sound();
      this.#become("ready");
      if (this.#wanted) this.#start();
    }

    #choose_sound(): void {
      if (!this.#session || this.#sitting) return;
      const chosen = this.querySelector<HTMLInputElement>('input[name="sound"]:checked')?.value;
      const { audio_url, bells_url } = this.#session;
      const url = chosen === "bells" ? (bells_url ?? audio_url) : (audio_url ?? bells_url);
      this.#url = url;
      this.#bells_chosen = chosen === "bells";
      this.#say_which_sound();
      if (url === null) return this.#go_silent();
      this.#clock = new AudioClock(this.#audio);
      if (this.#audio.getAttribute("src") !== url) {
        this.#audio.src = url;
        // the whole file, so that a lost connection cannot keep a way out from being heard
        void fetch(url).then((answer) => answer.blob()).catch(() => undefined);
      }
    }

    #say_which_sound(): void {
      if (this.#url === null) this.dataset.sound = "none";
      else if (this.#url === this.#session?.audio_url) this.dataset.sound = "voice";
      else this.dataset.sound = this.#bells_chosen ? "bells" : "bells-only";
    }

    /** The tap that starts also gives the page leave to make sound. */
    #start(): void {
      if (this.dataset.state !== "ready" || !this.#session) {
        this.#wanted = true;
        return;
      }
      this.#sitting = { session_id: new_id(), started_at: local_time(new Date()), supersedes: null };
      this.#entry_id = new_id();
      this.#light.keep_on();
      listen_to_media_keys(this.#session.title, () => this.#resume(), () => this.#pause());
      this.#resume();
      this.#screen.slot("tap").focus({ preventScroll: true });
    }

    // ------------------------------------------------------------------ while it plays

    #resume(): void {
      if (!this.#sitting || this.#over()) return;
      this.#moved_at_ms = performance.now(); // time spent before or in a pause is no stall
      this.#clock.play().then(
        () => this.#become("playing"),
        (fault: unknown) => this.#not_playing(fault),
      );
      this.#become("playing");
    }

    #not_playing(fault: unknown): void {
      if (fault instanceof DOMException && fault.name === "AbortError") return;
      // a browser that wants another tap gets one; anything else is a track that cannot be played
      if (fault instanceof DOMException && fault.name === "NotAllowedError") this.#become("paused");
      else this.#sound_lost();
    }

    #pause(): void {
      this.#clock.pause();
      if (this.dataset.state === "playing") this.#become("paused");
    }

    #toggle(): void {
      if (this.dataset.state === "playing") this.#pause();
      else if (this.dataset.state === "paused") this.#resume();
    }

    #look(): void {
      if (!this.#session || !this.#chapter || !this.#sitting || this.#over()) return;
      this.#watch_for_stall();
      if (this.#clock.seeking) {
        this.#played?.interrupt();
        return;
      }
      const at_ms = Math.min(this.#clock.now_ms, this.#chapter.end_ms);
      if (this.#clock.paused) this.#played?.interrupt();
      else this.#played?.advance(at_ms, performance.now(), this.#clock.rate);
      this.#screen.show(moment_at(this.#session, at_ms), at_ms);
      if (performance.now() - this.#kept_at_ms > KEEP_EVERY_MS) this.#keep();
      if (at_ms >= this.#chapter.end_ms) void this.#finish(outcome_of_chapter(this.#chapter.kind));
    }

    #take(way: Way): void {
      if (!this.#session || !this.#sitting || this.#over()) return;
      this.#look();
      const moment = moment_at(this.#session, this.#clock.now_ms);
      const to = destination(this.#session, moment, way);
      if (to.kind === "finish") {
        void this.#finish(outcome_here(moment));
        return;
      }
      this.#played?.interrupt();
      this.#chapter = this.#session.chapters.find((chapter) => chapter.id === to.id) ?? this.#chapter;
      this.#clock.seek(to.start_ms);
      this.#screen.show(moment_at(this.#session, to.start_ms), to.start_ms);
      this.#resume();
    }

    #watch_for_stall(): void {
      const now_ms = performance.now();
      if (this.#stalled) {
        const ready = !this.#audio.seeking && this.#audio.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
        if (ready && now_ms - this.#moved_at_ms > this.#try_again_ms) this.#sound_back();
      } else if (this.#clock.paused || (this.#clock.now_ms !== this.#moved_ms && !this.#clock.seeking)) {
        this.#moved_ms = this.#clock.now_ms;
        this.#moved_at_ms = now_ms;
      } else if (now_ms - this.#moved_at_ms > STALLED_MS) {
        this.#stalled = true;
        this.#moved_at_ms = now_ms;
        this.#try_again_ms *= 2; // a track that keeps stalling is left alone for longer and longer
        this.#go_silent();
      }
    }

    /** The track can be heard again: the sound comes in where the person is by now. */
    #sound_back(): void {
      const at_ms = this.#clock.now_ms;
      this.#stalled = false;
      this.#played?.interrupt();
      this.#clock = new AudioClock(this.#audio);
      this.#moved_at_ms = performance.now();
      this.#clock.seek(at_ms);
      this.#say_which_sound();
      if (this.dataset.state === "playing") this.#resume();
    }

    /** The sound is gone: words, pictures and counting lead on from the same moment. */
    #sound_lost(): void {
      this.#stalled = false; // there is nothing left to come back
      if (this.#clock instanceof SilentClock || !this.#session) return;
      const { bells_url } = this.#session;
      if (!this.#sitting && bells_url && this.dataset.sound === "voice") {
        this.#session.audio_url = null;
        this.#choose_sound();
        return;
      }
      this.#go_silent();
    }

    #go_silent(): void {
      this.#played?.interrupt();
      const from_ms = this.#clock.now_ms;
      this.#clock = new SilentClock(from_ms);
      this.#audio.pause();
      this.dataset.sound = "none";
      if (this.dataset.state === "playing") void this.#clock.play();
    }

    // ------------------------------------------------------------------ the record

    #entry(outcome: Outcome): ReturnType<typeof session_done> | null {
      if (!this.#session || !this.#sitting || !this.#played) return null;
      const now = local_time(new Date());
      return session_done(this.#session, this.#sitting, this.#played, outcome, this.#entry_id, now);
    }

    #keep(): void {
      const entry = this.#entry("left");
      if (entry) this.#outbox.keep(entry);
      this.#kept_at_ms = performance.now();
    }

    async #finish(outcome: Outcome): Promise<void> {
      const entry = this.#entry(outcome);
      if (!entry || this.#over()) return;
      this.#become("storing");
      this.#clock.pause();
      this.#light.let_go();
      this.dataset.outcome = outcome;
      if (await this.#outbox.deliver(entry, true)) window.location.assign(this.dataset.doneUrl ?? "/");
      else this.#become("unsent");
    }

    /** Leaving always saves. Whoever comes back goes on with a new entry that replaces this one. */
    #left(): void {
      if (!this.#sitting || this.#over()) return;
      this.#look();
      this.#pause();
      const entry = this.#entry("left");
      if (!entry) return;
      void this.#outbox.deliver(entry, true);
      this.#sitting = { ...this.#sitting, supersedes: entry.id };
      this.#entry_id = new_id();
    }

    async #send_again(): Promise<void> {
      this.#become("storing");
      await this.#outbox.deliver_kept();
      if (this.#outbox.kept().length === 0) window.location.assign(this.dataset.doneUrl ?? "/");
      else this.#become("unsent");
    }

    // ------------------------------------------------------------------ ears and hands

    #listen(): void {
      const on_tap = (name: string, act: () => void) => this.#screen.slot(name).addEventListener("click", act);
      on_tap("start", () => this.#start());
      on_tap("tap", () => this.#toggle());
      on_tap("ease", () => this.#take("ease"));
      on_tap("off", () => this.#take("off"));
      on_tap("again", () => void this.#send_again());
      on_tap("retry", () => void this.#fetch_session());
      for (const choice of this.querySelectorAll('input[name="sound"]')) {
        choice.addEventListener("change", () => this.#choose_sound());
      }
      document.addEventListener("keydown", (event) => this.#key(event));
      const look = () => this.#look();
      this.#audio.addEventListener("timeupdate", look); // also comes while the page is hidden
      this.#audio.addEventListener("ended", look);
      this.#audio.addEventListener("seeking", () => this.#played?.interrupt());
      this.#audio.addEventListener("pause", () => this.#heard_pause());
      this.#audio.addEventListener("play", () => this.#heard_play());
      this.#audio.addEventListener("error", () => this.#sound_lost());
      const every_frame = () => {
        look();
        requestAnimationFrame(every_frame);
      };
      requestAnimationFrame(every_frame);
      window.addEventListener("pagehide", () => this.#left());
    }

    /** A headset button, a call coming in, the system: somebody else paused or went on. */
    #heard_pause(): void {
      this.#played?.interrupt();
      if (this.#clock instanceof SilentClock) return;
      if (this.dataset.state === "playing" && !this.#audio.ended) this.#become("paused");
    }

    #heard_play(): void {
      if (this.#clock instanceof SilentClock) this.#audio.pause();
      else if (this.dataset.state === "paused") this.#become("playing");
    }

    #key(event: KeyboardEvent): void {
      if (!this.#sitting || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const on_button = event.target instanceof HTMLElement && event.target.closest("button, a, input") !== null;
      if (event.key === " " && !on_button) this.#toggle();
      else if (event.key === "Escape") this.#take("off");
      else if (event.key.toLowerCase() === "e") this.#take("ease");
      else return;
      event.preventDefault();
    }

    #over(): boolean {
      return this.dataset.state === "storing" || this.dataset.state === "unsent";
    }

    #become(state: State): void {
      if (this.dataset.state === state) return;
      this.dataset.state = state;
    }
  };
}
