/** What is on the screen: finds the places the page left for it, and fills them. No words of its own. */

import { Camera, type Box } from "./camera.ts";
import { places, session_chapter, type Chapter, type Moment, type Session } from "./session.ts";

/** Draws one phase: `motion` at `t` from 0 (posture before) to 1 (posture reached). */
export type DrawMotion<Motion> = (svg: SVGSVGElement, motion: Motion, t: number) => void;

/** A change of posture is drawn in the time a person takes for it, however long its phase lasts (3 to 5 s). */
const MOVEMENT_MS = 5000;
/** States in which counting down helps; in the others people take the time they need. */
const COUNTED = new Set(["settle", "get_ready", "move", "hold", "return", "change_side", "rest"]);

export class Screen<Motion> {
  readonly #root: HTMLElement;
  readonly #draw: DrawMotion<Motion>;
  readonly #still = window.matchMedia("(prefers-reduced-motion: reduce)");
  #session: Session<Motion> | null = null;
  #shown_phase = "";
  #shown_cue = "";
  #shown_second = -1;
  #shown_t = -1;
  #shown_led = "";
  #shown_motion: Motion | null = null;
  readonly #camera = new Camera();

  constructor(root: HTMLElement, draw: DrawMotion<Motion>) {
    this.#root = root;
    this.#draw = draw;
  }

  slot<E extends Element = HTMLElement>(name: string): E {
    const found = this.#root.querySelector<E>(`[data-slot="${name}"]`);
    if (!found) throw new Error(`The page has no place for "${name}".`);
    return found;
  }

  open(session: Session<Motion>): void {
    this.#session = session;
    this.#build_bar(session_chapter(session));
  }

  /** What the person sees of one moment: what is heard now, in the session that is led. */
  show(moment: Moment, led: Moment): void {
    if (!this.#session) return;
    const phase_changed = moment.phase.id !== this.#shown_phase;
    if (phase_changed) this.#show_phase(moment);
    if (led.phase.id !== this.#shown_led) this.#show_led(led);
    this.#show_cue(moment, phase_changed);
    this.#show_seconds(moment);
    this.#show_bar(led);
    this.#show_figure(moment, this.#session);
  }

  /** What a live region says, once. */
  announce(text: string): void {
    this.slot("live").textContent = text;
  }

  /** A still of the session's first hold, to try turns and sides on. */
  preview(figure: SVGSVGElement): void {
    const phases = this.#session ? session_chapter(this.#session).phases : [];
    const held = phases.find((phase) => phase.counted_ms > 0) ?? phases[0];
    const motion = this.#session?.motions[held?.motion ?? -1];
    if (motion !== undefined) this.#draw(figure, motion, 1);
  }

  #show_led({ chapter, phase }: Moment): void {
    this.#shown_led = phase.id;
    this.#root.dataset.chapter = chapter.kind;
    this.slot("place").textContent = String(phase.place);
    this.slot("of").textContent = String(phase.of);
  }

  #show_phase({ phase }: Moment): void {
    this.#shown_phase = phase.id;
    this.#shown_t = -1;
    this.#shown_second = -1;
    this.#root.dataset.phase = phase.id;
    this.#root.dataset.phaseState = phase.state;
    this.slot("label").textContent = phase.label;
    this.slot("part").textContent = phase.part;
    this.slot("part").dataset.length = length_step(phase.part);
    this.slot("move").textContent = phase.move;
    restart_animation(this.slot("cue"));
  }

  #show_cue({ phase, cue }: Moment, phase_changed: boolean): void {
    const key = cue ? `${cue.key}@${cue.at_ms}` : "";
    if (key === this.#shown_cue && !phase_changed) return;
    this.#shown_cue = key;
    for (const place of this.#root.querySelectorAll('[data-slot="caption"]')) place.textContent = cue?.caption ?? "";
    const said = phase_changed ? [phase.label, `${phase.part} ${phase.move}`, cue?.caption] : [cue?.caption];
    this.announce(sentences(said));
  }

  #show_seconds({ phase, seconds_left }: Moment): void {
    if (seconds_left === this.#shown_second) return;
    this.#shown_second = seconds_left;
    const text = COUNTED.has(phase.state) ? clock_text(seconds_left) : "";
    const digits = this.slot("digits");
    digits.textContent = text;
    digits.dataset.length = String(text.length);
  }

  #show_figure({ phase, share }: Moment, session: Session<Motion>): void {
    const motion = phase.motion === null ? undefined : session.motions[phase.motion];
    if (motion === undefined) return;
    const figure = this.slot<SVGSVGElement>("figure");
    const duration_ms = phase.end_ms - phase.start_ms;
    const t = this.#still.matches ? 1 : ease_in_out(Math.min(1, (share * duration_ms) / Math.min(duration_ms, MOVEMENT_MS)));
    if (t !== this.#shown_t || motion !== this.#shown_motion) this.#draw(figure, motion, t);
    if (motion !== this.#shown_motion) this.#camera.aim(box_of(figure));
    this.#shown_t = t;
    this.#shown_motion = motion;
    const box = this.#camera.step(performance.now(), this.#still.matches);
    if (box) figure.setAttribute("viewBox", box.map((value) => value.toFixed(1)).join(" "));
  }

  #build_bar(chapter: Chapter): void {
    const bar = this.slot("bar");
    bar.replaceChildren(
      ...places(chapter).map((step) => {
        const part = document.createElement("i");
        part.append(document.createElement("b"));
        part.dataset.start = String(step.start_ms);
        part.dataset.end = String(step.end_ms);
        part.style.flexGrow = String(Math.sqrt(step.end_ms - step.start_ms));
        return part;
      }),
    );
  }

  /** Each part fills with its place of the session; on a way out the bar is not shown. */
  #show_bar({ phase, chapter, share }: Moment): void {
    if (chapter.kind !== "session") return;
    const at_ms = phase.start_ms + share * (phase.end_ms - phase.start_ms);
    for (const part of this.slot("bar").children as HTMLCollectionOf<HTMLElement>) {
      const [start_ms, end_ms] = [Number(part.dataset.start), Number(part.dataset.end)];
      const done = Math.max(0, Math.min(1, (at_ms - start_ms) / (end_ms - start_ms)));
      (part.firstElementChild as HTMLElement).style.transform = `scaleX(${done.toFixed(3)})`;
      part.dataset.now = done > 0 && done < 1 ? "yes" : "no";
    }
  }
}

/** The box that drawing a motion set. */
function box_of(figure: SVGSVGElement): Box {
  const { x, y, width, height } = figure.viewBox.baseVal;
  return [x, y, width, height];
}

function sentences(said: (string | undefined)[]): string {
  return said.filter(Boolean).map((each) => each?.trim().replace(/[.]$/, "")).join(". ");
}

/** 75 becomes 1:15; under a hundred seconds people count in seconds. */
export function clock_text(seconds: number): string {
  if (seconds < 100) return String(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Slow at both ends, as a leg is moved. */
export function ease_in_out(t: number): number {
  return t * t * (3 - 2 * t);
}

/** About nine letters fit a phone at full size; longer words shrink by steps. */
function length_step(text: string): string {
  const longest = Math.max(...text.split(" ").map((word) => word.length), Math.ceil(text.length / 2));
  if (text.length <= 10) return "short";
  return longest <= 10 ? "middle" : "long";
}

function restart_animation(element: HTMLElement): void {
  for (const animation of element.getAnimations()) {
    animation.cancel();
    animation.play();
  }
}
