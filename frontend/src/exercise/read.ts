/** <back-read>: the page read aloud when asked for, by our own voice; by the device's where we have none. */

import { for_this_person } from "../person.ts";

interface Stretch {
  from_ms: number;
  to_ms: number;
}

interface Reading {
  url: string;
  stretches: Stretch[];
}

const ASK_AGAIN_MS = 700;

class BackRead extends HTMLElement {
  #audio: HTMLAudioElement | null = null;
  #reading: Reading | null = null;
  /** Counts up with every start and stop: what was begun before knows that it is over. */
  #run = 0;
  #by_device = false;

  connectedCallback(): void {
    this.hidden = false;
    this.#slot("play").addEventListener("click", () => this.#tapped());
    this.#slot("stop").addEventListener("click", () => this.#stop());
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #slot(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-slot=${name}]`);
    if (!found) throw new Error(`<back-read> lacks ${name}`);
    return found;
  }

  #tapped(): void {
    const state = this.dataset.state;
    if (state === "playing") this.#pause();
    else if (state === "paused") this.#resume();
    else if (state !== "preparing") void this.#start();
  }

  async #start(): Promise<void> {
    const run = ++this.#run;
    this.#enter("preparing", this.dataset.preparing);
    // made in the tap itself: later a browser may not let it sound
    this.#audio ??= this.#new_audio();
    const reading = this.#reading ?? (await this.#ask(run));
    if (run !== this.#run) return;
    if (!reading) {
      this.#read_by_device(run);
      return;
    }
    this.#reading = reading;
    if (!this.#audio.src) this.#audio.src = reading.url;
    this.#audio.currentTime = 0;
    try {
      await this.#audio.play();
      if (run === this.#run) this.#enter("playing");
    } catch {
      if (run === this.#run) this.#read_by_device(run);
    }
  }

  #new_audio(): HTMLAudioElement {
    const audio = new Audio();
    audio.addEventListener("timeupdate", () => this.#follow(audio.currentTime * 1000));
    audio.addEventListener("ended", () => this.#stop());
    audio.addEventListener("pause", () => {
      if (this.dataset.state === "playing" && !audio.ended) this.#enter("paused");
    });
    this.append(audio);
    return audio;
  }

  /** The reading, or null where no voice can be had or the server is away. */
  async #ask(run: number): Promise<Reading | null> {
    try {
      while (run === this.#run) {
        const answer = await fetch(this.dataset.from ?? "", { headers: for_this_person() });
        if (answer.status === 200) return (await answer.json()) as Reading;
        if (answer.status !== 202) return null;
        await new Promise((again) => setTimeout(again, ASK_AGAIN_MS));
      }
    } catch {
      // no answer is as good as no voice
    }
    return null;
  }

  #follow(at_ms: number): void {
    if (this.dataset.state !== "playing" && this.dataset.state !== "paused") return; // the last word of a stopped one
    const stretches = this.#reading?.stretches ?? [];
    this.#mark(stretches.findLastIndex(({ from_ms }) => at_ms >= from_ms));
  }

  #mark(number: number): void {
    for (const part of this.#parts()) part.classList.toggle("being-read", part.dataset.read === String(number));
  }

  #parts(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>("[data-read]")];
  }

  #read_by_device(run: number): void {
    const voices = "speechSynthesis" in window ? speechSynthesis.getVoices() : [];
    if (voices.length === 0) {
      this.#stop();
      this.#enter("failed", this.dataset.failed);
      return;
    }
    this.#by_device = true;
    this.#enter("playing", this.dataset.device);
    this.#utter(run, this.#parts());
  }

  #utter(run: number, parts: HTMLElement[]): void {
    const [first, ...rest] = parts;
    if (run !== this.#run) return;
    if (!first) {
      this.#stop();
      return;
    }
    const words = new SpeechSynthesisUtterance(first.dataset.say ?? "");
    words.lang = document.documentElement.lang;
    words.addEventListener("start", () => this.#mark(Number(first.dataset.read)));
    words.addEventListener("end", () => this.#utter(run, rest));
    words.addEventListener("error", () => run === this.#run && this.#stop());
    speechSynthesis.speak(words);
  }

  #pause(): void {
    if (this.#by_device) speechSynthesis.pause();
    else this.#audio?.pause();
    this.#enter("paused");
  }

  #resume(): void {
    if (this.#by_device) speechSynthesis.resume();
    else void this.#audio?.play();
    this.#enter("playing");
  }

  #stop(): void {
    this.#run += 1;
    if (this.#by_device) speechSynthesis.cancel();
    this.#by_device = false;
    this.#enter("stopped");
    this.#audio?.pause();
    this.#mark(-1);
  }

  #enter(state: string, says = ""): void {
    this.dataset.state = state;
    this.#slot("status").textContent = says;
    const play = this.#slot("play");
    const name = state === "playing" ? "pause" : state === "paused" ? "resume" : "play";
    play.textContent = play.dataset[name] ?? "";
    play.setAttribute("aria-busy", String(state === "preparing"));
    const stop = this.#slot("stop");
    const going = state === "playing" || state === "paused" || state === "preparing";
    // the keyboard's place is not lost with the button it was on
    if (!going && stop === document.activeElement) play.focus();
    stop.hidden = !going;
  }
}

customElements.define("back-read", BackRead);
