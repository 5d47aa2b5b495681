/** What is heard: one audio element on one track, or, where that fails, silence in which the same time goes on. */

import { put_track_by } from "../away/led.ts";
import { AudioClock, SilentClock, type Clock } from "./clock.ts";

/** A track that stands still for so long while it should play will not come back by itself; assumed. */
const STALLED_MS = 5000;
/** Half the time a stalled track is first left alone; assumed. */
const TRY_AGAIN_MS = 1000;

/** "voice" is whatever voice was chosen; "bells-only" bells in its place. */
export type Heard = "voice" | "bells" | "bells-only" | "none";

export interface Ears {
  paused(): void;
  playing(): void;
  not_allowed(): void;
  /** Another track, or none, is heard from now on. */
  changed(heard: Heard): void;
  look(): void;
}

export class Sound {
  readonly #audio: HTMLAudioElement;
  readonly #ears: Ears;
  #clock: Clock;
  #urls: { url: string; heard: Heard }[] = [];
  #heard: Heard = "none";
  #end_ms = 0;
  #moved_ms = 0;
  #moved_at_ms = 0;
  #stalled = false;
  #try_again_ms = TRY_AGAIN_MS;

  constructor(audio: HTMLAudioElement, ears: Ears) {
    this.#audio = audio;
    this.#ears = ears;
    this.#clock = new AudioClock(audio);
    audio.addEventListener("timeupdate", () => ears.look()); // also comes while the page is hidden
    audio.addEventListener("seeking", () => ears.look());
    audio.addEventListener("ended", () => ears.look());
    audio.addEventListener("pause", () => this.#silent || ears.paused());
    audio.addEventListener("play", () => (this.#silent ? audio.pause() : ears.playing()));
    audio.addEventListener("error", () => this.#lost());
  }

  /** The tracks to try, best first; all on the same times. */
  open(urls: { url: string | null; heard: Heard }[], end_ms: number): void {
    this.#urls = urls.flatMap(({ url, heard }) => (url === null ? [] : [{ url, heard }]));
    this.#end_ms = end_ms;
    this.#next();
  }

  get media_ms(): number {
    return !this.#silent && this.#audio.ended ? Math.max(this.#clock.now_ms, this.#end_ms) : this.#clock.now_ms;
  }

  get playing(): boolean {
    return !this.#clock.paused;
  }

  get seeking(): boolean {
    return this.#clock.seeking;
  }

  get speed(): number {
    return this.#clock.rate;
  }

  get any(): boolean {
    return this.#heard !== "none";
  }

  set volume(share: number) {
    this.#audio.volume = Math.max(0, Math.min(share, 1));
  }

  play(): void {
    this.#moved_at_ms = performance.now(); // time spent before or in a pause is no stall
    this.#clock.play().catch((fault: unknown) => this.#not_playing(fault));
  }

  still(): void {
    this.#clock.pause();
  }

  seek(to_ms: number): void {
    this.#moved_ms = to_ms;
    this.#clock.seek(to_ms);
  }

  /** To be called often: notices a track that has stalled, and one that can be heard again. */
  watch(should_play: boolean): void {
    const now_ms = performance.now();
    if (this.#stalled) {
      const ready = !this.#audio.seeking && this.#audio.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
      if (ready && now_ms - this.#moved_at_ms > this.#try_again_ms) this.#back(should_play);
    } else if (this.#clock.paused || (this.#clock.now_ms !== this.#moved_ms && !this.#clock.seeking)) {
      this.#moved_ms = this.#clock.now_ms;
      this.#moved_at_ms = now_ms;
    } else if (now_ms - this.#moved_at_ms > STALLED_MS && !this.#audio.ended) {
      this.#stalled = true;
      this.#moved_at_ms = now_ms;
      this.#try_again_ms *= 2; // a track that keeps stalling is left alone for longer and longer
      this.#go_silent();
    }
  }

  get #silent(): boolean {
    return this.#clock instanceof SilentClock;
  }

  #next(): void {
    const next = this.#urls.shift();
    if (!next) return this.#go_silent();
    this.#stalled = false;
    this.#clock = new AudioClock(this.#audio);
    if (this.#audio.getAttribute("src") !== next.url) {
      this.#audio.src = next.url;
      // the whole file, so that a lost connection cannot keep a way out from being heard
      void put_track_by(next.url);
    }
    this.#become(next.heard);
  }

  #not_playing(fault: unknown): void {
    if (fault instanceof DOMException && fault.name === "AbortError") return;
    // a browser that wants another tap gets one; anything else is a track that cannot be played
    if (fault instanceof DOMException && fault.name === "NotAllowedError") this.#ears.not_allowed();
    else this.#lost();
  }

  /** The track is gone: another leads on from the same moment, or words, pictures and counting alone. */
  #lost(): void {
    if (this.#silent && !this.#stalled) return;
    this.#stalled = false; // there is nothing left to come back
    const at_ms = this.#clock.now_ms;
    const playing = this.playing;
    this.#next();
    if (!this.#silent) this.#clock.seek(at_ms);
    if (playing) this.play();
  }

  #go_silent(): void {
    const from_ms = this.#clock.now_ms;
    const playing = this.playing;
    this.#clock = new SilentClock(from_ms);
    this.#audio.pause();
    if (playing) void this.#clock.play();
    this.#become("none");
  }

  /** The track can be heard again: the sound comes in where the person is by now. */
  #back(should_play: boolean): void {
    const at_ms = this.#clock.now_ms;
    this.#stalled = false;
    this.#clock = new AudioClock(this.#audio);
    this.seek(at_ms);
    if (should_play) this.play();
    this.#become(this.#before);
  }

  #before: Heard = "none";

  #become(heard: Heard): void {
    if (heard !== "none") this.#before = heard;
    this.#heard = heard;
    this.#ears.changed(heard);
  }
}
