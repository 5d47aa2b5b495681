/** What the device can do for someone lying on the floor: stay lit, and listen to its own buttons. Best effort. */

/** "on": it stays lit. "refused": this time it was not allowed. "unknown": this browser has no way to ask. */
export type Light = "off" | "on" | "refused" | "unknown";

export class ScreenLight {
  readonly #changed: (light: Light) => void;
  #lock: WakeLockSentinel | null = null;
  #wanted = false;

  constructor(changed: (light: Light) => void) {
    this.#changed = changed;
    // the browser takes the lock away whenever the page is hidden
    document.addEventListener("visibilitychange", () => {
      if (this.#wanted && document.visibilityState === "visible") void this.#request();
    });
  }

  keep_on(): void {
    this.#wanted = true;
    if (!this.#lock) void this.#request();
  }

  let_go(): void {
    this.#wanted = false;
    void this.#lock?.release().catch(() => undefined);
    this.#lock = null;
    this.#changed("off");
  }

  async #request(): Promise<void> {
    if (!("wakeLock" in navigator)) return this.#changed("unknown");
    try {
      const lock = await navigator.wakeLock.request("screen");
      this.#lock = lock;
      this.#changed("on");
      lock.addEventListener("release", () => this.#released(lock));
    } catch {
      this.#lock = null;
      this.#changed("refused");
    }
  }

  #released(lock: WakeLockSentinel): void {
    if (this.#lock !== lock) return;
    this.#lock = null;
    if (this.#wanted) this.#changed("refused");
  }
}

/** Lock screen, headset buttons, media keys. */
export type MediaKey = "play" | "pause" | "stop" | "previoustrack" | "nexttrack" | "seekbackward" | "seekforward";

const MEDIA_KEYS: readonly MediaKey[] = ["play", "pause", "stop", "previoustrack", "nexttrack", "seekbackward", "seekforward"];

export function listen_to_media_keys(pressed: (key: MediaKey) => void): void {
  if (!("mediaSession" in navigator)) return;
  for (const key of MEDIA_KEYS) {
    try {
      navigator.mediaSession.setActionHandler(key, () => pressed(key));
    } catch {
      // a browser that does not know this key
    }
  }
}

export function show_on_lock_screen(title: string, artist: string, state: MediaSessionPlaybackState): void {
  if (!("mediaSession" in navigator)) return;
  const { metadata } = navigator.mediaSession;
  if (metadata?.title !== title || metadata.artist !== artist) {
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist });
  }
  if (navigator.mediaSession.playbackState !== state) navigator.mediaSession.playbackState = state;
}
