/** What the device can do for someone lying on the floor: stay lit, and listen to its own buttons. Best effort. */

export class ScreenLight {
  #lock: WakeLockSentinel | null = null;
  #wanted = false;

  constructor() {
    // the browser takes the lock away whenever the page is hidden
    document.addEventListener("visibilitychange", () => {
      if (this.#wanted && document.visibilityState === "visible") void this.#request();
    });
  }

  keep_on(): void {
    this.#wanted = true;
    void this.#request();
  }

  let_go(): void {
    this.#wanted = false;
    void this.#lock?.release().catch(() => undefined);
    this.#lock = null;
  }

  async #request(): Promise<void> {
    try {
      this.#lock = (await navigator.wakeLock?.request("screen")) ?? null;
    } catch {
      this.#lock = null;
    }
  }
}

export function listen_to_media_keys(title: string, play: () => void, pause: () => void): void {
  if (!("mediaSession" in navigator)) return;
  navigator.mediaSession.metadata = new MediaMetadata({ title });
  navigator.mediaSession.setActionHandler("play", play);
  navigator.mediaSession.setActionHandler("pause", pause);
}
