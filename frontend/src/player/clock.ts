/** What the player goes by: the audio element, or, where no sound can be had, time itself. */

export interface Clock {
  readonly now_ms: number;
  readonly rate: number;
  readonly paused: boolean;
  /** On the way to another place: nothing is being heard. */
  readonly seeking: boolean;
  play(): Promise<void>;
  pause(): void;
  seek(to_ms: number): void;
}

export class AudioClock implements Clock {
  readonly #audio: HTMLAudioElement;

  constructor(audio: HTMLAudioElement) {
    this.#audio = audio;
  }

  get now_ms(): number {
    return this.#audio.currentTime * 1000;
  }

  get rate(): number {
    return this.#audio.playbackRate;
  }

  get paused(): boolean {
    return this.#audio.paused;
  }

  get seeking(): boolean {
    return this.#audio.seeking;
  }

  play(): Promise<void> {
    return this.#audio.play();
  }

  pause(): void {
    this.#audio.pause();
  }

  seek(to_ms: number): void {
    this.#audio.currentTime = to_ms / 1000;
  }
}

/** Runs on when there is no sound: words, pictures and counting still lead through the session. */
export class SilentClock implements Clock {
  readonly rate = 1;
  readonly seeking = false;
  readonly #wall_ms: () => number;
  #at_ms: number;
  #since_ms: number | null = null;

  constructor(from_ms: number, wall_ms: () => number = () => performance.now()) {
    this.#at_ms = from_ms;
    this.#wall_ms = wall_ms;
  }

  get now_ms(): number {
    return this.#since_ms === null ? this.#at_ms : this.#at_ms + this.#wall_ms() - this.#since_ms;
  }

  get paused(): boolean {
    return this.#since_ms === null;
  }

  play(): Promise<void> {
    this.#since_ms ??= this.#wall_ms();
    return Promise.resolve();
  }

  pause(): void {
    this.#at_ms = this.now_ms;
    this.#since_ms = null;
  }

  seek(to_ms: number): void {
    this.#at_ms = to_ms;
    if (this.#since_ms !== null) this.#since_ms = this.#wall_ms();
  }
}
