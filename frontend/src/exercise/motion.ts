/** <back-motion>: the movement of an exercise, fetched when asked for. Where less motion is wanted, its two ends. */

import { renderFrame } from "../figure.ts";
import { for_this_person } from "../person.ts";
import { moment_at, type Sequence } from "./sequence.ts";

const SVG = "http://www.w3.org/2000/svg";

class BackMotion extends HTMLElement {
  #side = "left";
  #loaded = new Map<string, Sequence>();
  #about = "";
  #begun_at: number | null = null;
  #run = 0;

  connectedCallback(): void {
    this.#about = this.#slot("caption").textContent ?? "";
    this.#slot("controls").hidden = false;
    this.addEventListener("change", (event) => void this.#choose(event.target as HTMLInputElement));
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.#play.hidden = true;
      this.#when_seen(() => void this.#show_ends());
    } else {
      this.#play.addEventListener("click", () => void this.#toggle());
    }
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  get #play(): HTMLElement {
    return this.#slot("play");
  }

  #slot(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-slot=${name}]`);
    if (!found) throw new Error(`<back-motion> lacks ${name}`);
    return found;
  }

  #when_seen(act: () => void): void {
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      watcher.disconnect();
      act();
    });
    watcher.observe(this);
  }

  async #choose(chosen: HTMLInputElement): Promise<void> {
    if (chosen.name !== "side") return;
    this.#side = chosen.value;
    const playing = this.#begun_at !== null;
    this.#stop();
    if (this.dataset.state === "stills") await this.#show_ends();
    else if (playing) await this.#toggle();
    else await this.#show_start();
  }

  async #toggle(): Promise<void> {
    if (this.#begun_at !== null) {
      this.#stop();
      return;
    }
    const run = ++this.#run;
    const sequence = await this.#sequence();
    if (!sequence || run !== this.#run) return;
    const [svg] = this.#stage(sequence, 1);
    this.#begun_at = performance.now();
    this.#play.textContent = this.#play.dataset.stop ?? "";
    this.dataset.state = "playing";
    let shown = -1;
    const draw = (): void => {
      if (run !== this.#run || this.#begun_at === null || !svg) return;
      const { step, share, over } = moment_at(sequence.steps, performance.now() - this.#begun_at);
      this.#draw(svg, sequence, step, share);
      if (step !== shown) this.#slot("caption").textContent = sequence.steps[(shown = step)]?.title ?? "";
      if (over) this.#stop();
      else requestAnimationFrame(draw);
    };
    draw();
  }

  #stop(): void {
    this.#run += 1;
    if (this.#begun_at === null) return;
    this.#begun_at = null;
    this.#play.textContent = this.#play.dataset.play ?? "";
    this.#slot("caption").textContent = this.#about;
    this.dataset.state = "stopped";
  }

  /** The first picture of the other side, so that the choice is seen before it moves. */
  async #show_start(): Promise<void> {
    const sequence = await this.#sequence();
    if (!sequence) return;
    const [svg] = this.#stage(sequence, 1);
    if (svg) this.#draw(svg, sequence, sequence.main, 1);
  }

  async #show_ends(): Promise<void> {
    const sequence = await this.#sequence();
    if (!sequence) return;
    const motion = sequence.steps[sequence.main]?.motion;
    // nothing moves on from here, so the step alone fills the picture
    if (motion) this.#stage(sequence, 2).forEach((svg, end) => renderFrame(svg, motion, end));
    this.#slot("stills").hidden = false;
    this.#slot("caption").textContent = sequence.steps[sequence.main]?.title ?? "";
    this.dataset.state = "stills";
  }

  #stage(sequence: Sequence, count: number): SVGSVGElement[] {
    const title = sequence.steps[sequence.main]?.title ?? "";
    const pictures = Array.from({ length: count }, () => {
      const svg = document.createElementNS(SVG, "svg");
      svg.setAttribute("role", "img");
      svg.setAttribute("aria-label", title);
      return svg;
    });
    this.#slot("stage").replaceChildren(...pictures);
    return pictures;
  }

  #draw(svg: SVGSVGElement, sequence: Sequence, step: number, share: number): void {
    const shown = sequence.steps[step];
    if (!shown) return;
    renderFrame(svg, shown.motion, share);
    svg.setAttribute("viewBox", shown.frame.join(" "));
  }

  async #sequence(): Promise<Sequence | null> {
    const side = this.#side;
    const known = this.#loaded.get(side);
    if (known) return known;
    const caption = this.#slot("caption");
    caption.textContent = this.dataset.loading ?? "";
    try {
      const answer = await fetch(`${this.dataset.from ?? ""}?side=${side}`, { headers: for_this_person() });
      if (!answer.ok) throw new Error(String(answer.status));
      const sequence = (await answer.json()) as Sequence;
      this.#loaded.set(side, sequence);
      caption.textContent = this.#about;
      return sequence;
    } catch {
      caption.textContent = this.dataset.failed ?? "";
      this.dataset.state = "failed";
      return null;
    }
  }
}

customElements.define("back-motion", BackMotion);
