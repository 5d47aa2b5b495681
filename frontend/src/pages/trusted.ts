/**
 * <back-trusted>: says whether the browser trusts the connection. It asks the browser itself: over a connection that was
 * only let through in spite of a warning, no service worker may be registered.
 */

class BackTrusted extends HTMLElement {
  connectedCallback(): void {
    void this.#ask().then((found) => this.#say(found));
  }

  async #ask(): Promise<"trusted" | "untrusted"> {
    try {
      const { probe, scope } = this.dataset;
      const registered = await navigator.serviceWorker.register(probe!, { scope: scope! });
      await registered.unregister();
      return "trusted";
    } catch {
      return "untrusted";
    }
  }

  #say(found: string): void {
    this.dataset.found = found;
    for (const each of this.querySelectorAll<HTMLElement>("[data-says]")) each.hidden = each.dataset.says !== found;
  }
}

customElements.define("back-trusted", BackTrusted);
