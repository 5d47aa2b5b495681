/**
 * Leads through a session: state, event and times in, state and effects out. Pure, so that every way through it can be
 * tried.
 *
 * One track is heard from beginning to end of a sitting, pauses included: what is said in a pause is a chapter of it
 * too, so that it is heard while the phone is locked.
 */

import { session_done, stop_sign, type SessionDone } from "./entry.ts";
import { counted, owed_ms } from "./ledger.ts";
import { back_ms, destination, forward_ms, lowered_ms, outcome_here, outcome_of_chapter, resume_ms, step_start_ms, type Outcome, type Way } from "./moves.ts";
import { chapter_of, phase_in, session_chapter, type Chapter, type Phase, type Session } from "./session.ts";
import type { Asked, Effect, Event, PauseBy, State, Times } from "./state.ts";

/** A pause so long asks whether the person is all right, offers the way off, and ends the sitting. */
export const ASKS_AFTER_MS = 60_000;
export const OFFERS_AFTER_MS = 180_000;
export const CLOSES_AFTER_MS = 30 * 60_000;
/** How often the sitting is put by while it goes on, against a crash; assumed. */
export const KEEP_EVERY_MS = 5000;
/** Media may run ahead of the clock by this much between two looks (timer jitter); assumed. */
const SLACK_MS = 250;
/** The silence of a pause is begun again so long before its end, as looks may come late; assumed. */
const LOOP_EARLY_MS = 1000;
/** A second tap so soon after *stop* is the same tap; assumed. */
const SAME_TAP_MS = 1500;
/** The sign that leads to shifting and going on, the first time it is told. */
const ON_THE_BONE = "on_the_bone";

export interface Turn {
  state: State;
  effects: Effect[];
}

export function ready(session: Session): State {
  return {
    mode: "ready",
    session_id: "",
    entry_id: "",
    started_at: "",
    place: { chapter: session_chapter(session).id, at_ms: 0 },
    aside: null,
    then: null,
    media_ms: 0,
    was_playing: false,
    seen_ms: 0,
    inside: null,
    done: {},
    elapsed_ms: 0,
    led_ms: 0,
    kept_at_ms: 0,
    pause: null,
    panel: null,
    told: [],
    stopped: null,
  };
}

export function conduct(session: Session, state: State, event: Event, times: Times): Turn {
  const run = new Run(session, { ...state }, times);
  run.look();
  run.take(event);
  run.follow();
  if (event.kind !== "tick") run.keep();
  else run.keep_in_time();
  return { state: run.state, effects: run.effects };
}

/** The record of a sitting as if it ended now. */
export function account(session: Session, state: State, outcome: Outcome, local: string): SessionDone {
  return session_done(session, state, outcome, local);
}

/** Is a sitting going on, so that it must not be lost? */
export function going_on({ mode }: State): boolean {
  return mode === "playing" || mode === "paused" || mode === "spasm" || mode === "stuck";
}

/** One event taken: works on its own copy of the state. */
class Run {
  readonly state: State;
  readonly effects: Effect[] = [];
  readonly #session: Session;
  readonly #times: Times;

  constructor(session: Session, state: State, times: Times) {
    this.#session = session;
    this.state = state;
    this.#times = times;
  }

  // ------------------------------------------------------------------ what has passed

  /** Time and track have moved on since the last event. */
  look(): void {
    const { state: s } = this;
    const t = this.#times;
    const passed_ms = Math.max(0, t.now_ms - s.seen_ms);
    s.seen_ms = t.now_ms;
    if (going_on(s)) s.elapsed_ms += passed_ms;
    const run_ms = t.seeking || !(t.playing || s.was_playing) ? 0 : t.media_ms - s.media_ms;
    const heard_ms = Math.max(0, Math.min(run_ms, (passed_ms + SLACK_MS) * t.speed));
    if (heard_ms > 0 && going_on(s)) this.#hear(t.media_ms - heard_ms, t.media_ms, Math.min(passed_ms, heard_ms / t.speed));
    s.was_playing = t.playing && !t.seeking;
    s.media_ms = t.media_ms;
    if (s.mode === "playing" && !s.aside) s.place = { ...s.place, at_ms: this.#inside_led(t.media_ms) };
  }

  #hear(from_ms: number, to_ms: number, passed_ms: number): void {
    const { state: s } = this;
    if (!s.aside && s.mode === "playing") s.done = counted(s.done, this.#led, from_ms, to_ms);
    if (!s.aside || s.then || s.mode === "spasm" || s.mode === "stuck") s.led_ms += passed_ms;
    const lowers = s.pause && chapter_of(this.#session, s.aside ?? "");
    if (s.pause && lowers?.kind === "pause" && to_ms >= lowered_ms(lowers)) s.pause = { ...s.pause, leg_down: true };
  }

  get #led(): Chapter {
    return chapter_of(this.#session, this.state.place.chapter) ?? session_chapter(this.#session);
  }

  get #phase(): Phase {
    return phase_in(this.#led, this.state.place.at_ms);
  }

  #inside_led(at_ms: number): number {
    return Math.max(this.#led.start_ms, Math.min(at_ms, this.#led.end_ms));
  }

  // ------------------------------------------------------------------ what is asked

  take(event: Event): void {
    const { state: s } = this;
    if (event.kind === "taken") return this.#taken();
    if (s.mode === "over") return this.#take_when_over(event);
    if (!going_on(s)) return this.#take_before(event);
    switch (event.kind) {
      case "tap":
        return s.mode === "playing" ? this.#pause("person") : s.mode === "paused" ? this.#go_on() : this.#rest_after();
      case "pause":
        return s.mode === "playing" ? this.#pause("person") : undefined;
      case "go_on":
        return s.mode === "playing" ? undefined : this.#go_on();
      case "back":
        return this.#back();
      case "forward":
        return this.#forward();
      case "ease":
      case "off":
        return this.#way_out(event.kind);
      case "spasm":
      case "stuck":
        return this.#help(event.kind, event.id);
      case "sound_paused":
        return this.#silenced();
      case "sound_playing":
      case "shown":
        return this.#sound_again(event.kind === "shown");
      case "not_allowed":
        return this.#not_allowed();
      default:
        return this.#take_panel(event);
    }
  }

  #take_before(event: Event): void {
    const { state: s } = this;
    if (event.kind === "start" && s.mode === "ready") {
      s.session_id = event.session_id;
      s.entry_id = event.entry_id;
      this.effects.push({ do: "light", on: true });
      if (event.sound && chapter_of(this.#session, "hear")) this.#test_sound();
      else this.#begin();
    } else if (event.kind === "start" && s.mode === "unheard") this.#test_sound();
    else if (event.kind === "heard" && s.mode !== "ready") this.#begin();
    else if (event.kind === "not_heard" && s.mode === "hearing") this.#before("unheard");
    else if (event.kind === "another_sound" && s.mode !== "elsewhere") this.#before("ready");
    else if (event.kind === "not_allowed" && s.mode === "hearing") this.#before("unheard");
  }

  #test_sound(): void {
    this.state.mode = "hearing";
    this.#say("hear");
  }

  #before(mode: "unheard" | "ready"): void {
    this.state.mode = mode;
    this.state.aside = null;
    this.effects.push({ do: "still" });
    if (mode === "ready") this.effects.push({ do: "light", on: false });
  }

  #begin(): void {
    const { state: s } = this;
    if (s.mode === "elsewhere") return;
    s.mode = "playing";
    s.started_at = this.#times.local;
    this.#go(s.place.chapter, s.place.at_ms);
  }

  #take_panel(event: Event): void {
    const { state: s } = this;
    if (event.kind === "signs") {
      if (s.mode === "playing") this.#pause("person");
      s.panel = { kind: "signs", from: "pause" };
    } else if (event.kind === "more") {
      if (s.mode === "playing") this.#pause("person");
      s.panel = s.panel?.kind === "more" ? null : { kind: "more" };
    } else if (event.kind === "close_panel") this.#close_panel();
    else if (event.kind === "no_sign") this.#no_sign();
    else if (event.kind === "sign") this.#sign(event.sign, event.id);
  }

  /** All is stored or kept; only what is still to be read keeps the page open. */
  #take_when_over(event: Event): void {
    const { state: s } = this;
    if (event.kind === "sign") {
      this.#tell(event.sign, event.id);
      s.panel = { kind: "advice", sign: event.sign, then: "off" };
    } else if (event.kind === "close_panel" || event.kind === "no_sign") {
      s.panel = null;
      this.effects.push({ do: "leave" });
    }
  }

  // ------------------------------------------------------------------ going from place to place

  #seek(to_ms: number): void {
    this.state.media_ms = to_ms;
    this.effects.push({ do: "seek", to_ms });
  }

  /** To a place of a chapter that is led. A hold begun before is entered where what is owed of it remains. */
  #go(chapter: string, at_ms: number): void {
    const { state: s } = this;
    s.place = { chapter, at_ms };
    s.aside = null;
    s.then = null;
    s.inside = null;
    this.#enter_hold();
    this.#seek(s.place.at_ms);
    this.effects.push({ do: "play" });
  }

  #enter_hold(): boolean {
    const { state: s } = this;
    const phase = this.#phase;
    const hold = phase.counted_ms > 0 && s.place.at_ms < this.#led.end_ms ? phase : null;
    if (!hold || hold.id === s.inside) {
      s.inside = hold?.id ?? null;
      return false;
    }
    s.inside = hold.id;
    const owed_from_ms = hold.end_ms - owed_ms(s.done, hold);
    if (owed_from_ms <= s.place.at_ms) return false;
    s.place = { ...s.place, at_ms: owed_from_ms };
    return true;
  }

  /** Another chapter is heard; the session stays where it is. */
  #say(chapter_id: string, from_ms?: number): boolean {
    const chapter = chapter_of(this.#session, chapter_id);
    if (!chapter) return false;
    this.state.aside = chapter.id;
    this.#seek(from_ms ?? chapter.start_ms);
    this.effects.push({ do: "play" });
    return true;
  }

  #quiet(): void {
    if (!this.#say("wait.quiet")) this.effects.push({ do: "still" });
  }

  // ------------------------------------------------------------------ pause and go on

  #pause(by: PauseBy): void {
    const { state: s } = this;
    const lowers = chapter_of(this.#session, this.#session.ways_out[this.#phase.id]?.pause);
    const lowering = s.then !== null;
    s.mode = "paused";
    s.then = null;
    s.pause = { by, since_ms: s.elapsed_ms, asked: "nothing", leg_down: false };
    if (by === "system") s.aside = null;
    else if (lowering) return;
    else if (!lowers || !this.#say(lowers.id)) this.#quiet();
    if (lowers && lowered_ms(lowers) === lowers.start_ms) s.pause.leg_down = true;
  }

  #go_on(): void {
    const { state: s } = this;
    const bone = s.pause?.by === "bone";
    if (s.panel?.kind === "advice" && s.panel.then === "off") return;
    s.mode = "playing";
    s.pause = null;
    s.panel = null;
    const at_ms = s.place.at_ms;
    const to_ms = bone ? step_start_ms(this.#led, at_ms) : resume_ms(this.#session, this.#led, at_ms);
    this.#go(s.place.chapter, to_ms);
  }

  /** The words for a spasm or for getting up are over, or were tapped away: now there is time. */
  #rest_after(): void {
    const { state: s } = this;
    const by: PauseBy = s.mode === "stuck" ? "stuck" : "spasm";
    s.mode = "paused";
    s.pause = { by, since_ms: s.elapsed_ms, asked: "nothing", leg_down: true };
    this.#quiet();
  }

  /** Somebody else stopped the sound: a call coming in, headphones pulled out, the system. */
  #silenced(): void {
    const { state: s } = this;
    const heard_out = s.aside ? this.#aside_over(0) : s.place.at_ms >= this.#led.end_ms;
    if (this.#times.playing || heard_out) return;
    if (s.mode !== "paused") this.#pause("system");
    else s.aside = null;
  }

  /** The sound may be had again. Nobody is hurried: it asks first. */
  #sound_again(shown: boolean): void {
    const { state: s } = this;
    if (s.mode !== "paused" || s.aside || !s.pause || s.pause.by === "return") return;
    if (shown && s.pause.by !== "system") return;
    if (s.pause.asked === "nothing") this.#ask("ask");
    else this.#quiet();
  }

  #not_allowed(): void {
    if (this.state.mode !== "paused") this.#pause("system");
    else this.state.aside = null;
    this.effects.push({ do: "still" });
  }

  #ask(asked: Exclude<Asked, "nothing">): void {
    const { state: s } = this;
    if (s.pause) s.pause = { ...s.pause, asked };
    if (!this.#say(`wait.${asked}`)) this.#quiet();
  }

  // ------------------------------------------------------------------ back and forward

  #back(): void {
    const to_ms = back_ms(this.#session, this.#led, this.state.place.at_ms, this.state.done);
    this.#step_to(to_ms);
  }

  #forward(): void {
    const { state: s } = this;
    const to_ms = forward_ms(this.#session, this.#led, s.place.at_ms, s.pause?.leg_down ?? false);
    if (to_ms === null) return;
    s.mode = "playing";
    s.pause = null;
    s.panel = null;
    this.#go(s.place.chapter, to_ms);
  }

  /** A leg that is up is led down before a step begins again. */
  #step_to(to_ms: number): void {
    const { state: s } = this;
    const lowers = chapter_of(this.#session, this.#session.ways_out[this.#phase.id]?.pause);
    const down = s.pause?.leg_down || !lowers || lowered_ms(lowers) === lowers.start_ms;
    s.mode = "playing";
    s.pause = null;
    s.panel = null;
    if (down) return this.#go(s.place.chapter, to_ms);
    this.#say(lowers.id);
    s.place = { ...s.place, at_ms: to_ms };
    s.then = { until_ms: lowered_ms(lowers), at_ms: to_ms };
  }

  // ------------------------------------------------------------------ ways out

  #way_out(way: Way): void {
    const { state: s } = this;
    if (s.stopped && s.elapsed_ms - s.stopped.since_ms < SAME_TAP_MS) return;
    const to = destination(this.#session, { chapter: this.#led, phase: this.#phase }, way);
    if (to.kind === "finish") return this.#finish(outcome_here({ chapter: this.#led, phase: this.#phase }));
    const chapter = chapter_of(this.#session, to.id)!;
    s.stopped = { ...s.place, since_ms: s.elapsed_ms };
    const answered = s.panel?.kind === "advice";
    s.panel = chapter.kind === "off" && !answered ? { kind: "signs", from: "stop" } : null;
    this.#lead_out(chapter);
  }

  #lead_out(chapter: Chapter): void {
    const { state: s } = this;
    const from_ms = s.pause?.leg_down ? lowered_ms(chapter) : chapter.start_ms;
    s.mode = "playing";
    s.pause = null;
    this.#go(chapter.id, from_ms);
  }

  #help(kind: "spasm" | "stuck", id: string): void {
    const { state: s } = this;
    const chapter = chapter_of(this.#session, kind === "stuck" ? "stuck" : this.#spasm_here());
    if (!chapter) return;
    this.#tell(kind === "stuck" ? "cannot_get_up" : "spasm", id);
    const from_ms = s.pause?.leg_down ? lowered_ms(chapter) : chapter.start_ms;
    s.mode = kind;
    s.pause = null;
    s.panel = null;
    s.then = null;
    this.#say(chapter.id, from_ms);
  }

  /** Where no words were made for this phase, those for a person whose legs are down. */
  #spasm_here(): string | undefined {
    const chapters = this.#session.chapters.filter(({ kind }) => kind === "spasm");
    const plain = chapters.find((chapter) => lowered_ms(chapter) === chapter.start_ms);
    return this.#session.ways_out[this.#phase.id]?.spasm ?? plain?.id;
  }

  #tell(sign: string, id: string): void {
    const { state: s } = this;
    s.told = [...s.told, sign];
    this.effects.push({ do: "send", entry: stop_sign(this.#session, s.session_id, sign, id, this.#times.local) });
  }

  #sign(sign: string, id: string): void {
    const { state: s } = this;
    this.#tell(sign, id);
    const first = s.told.filter((told) => told === ON_THE_BONE).length === 1;
    if (sign === ON_THE_BONE && first && this.#may_lie_on()) return this.#shift_and_go_on(sign);
    s.panel = { kind: "advice", sign, then: "off" };
    this.#come_off();
  }

  /** It was told from lying on the rack, or on the way off from there: one can lie down again, and begin the step anew. */
  #may_lie_on(): boolean {
    const off = this.#led.kind === "off";
    const place = off ? this.state.stopped : this.state.place;
    const led = chapter_of(this.#session, place?.chapter);
    if (!place || led?.kind !== "session" || (off && this.#phase.state === "end")) return false;
    return destination(this.#session, { chapter: led, phase: phase_in(led, place.at_ms) }, "off").kind === "chapter";
  }

  #shift_and_go_on(sign: string): void {
    const { state: s } = this;
    const leg_down = s.pause?.leg_down ?? false;
    if (this.#led.kind === "off" && s.stopped) {
      const down = this.#phase.state !== "return";
      s.place = { chapter: s.stopped.chapter, at_ms: s.stopped.at_ms };
      s.mode = "paused";
      this.#pause("bone");
      if (down) this.#leg_is_down();
    } else {
      this.#pause("bone");
      if (leg_down) this.#leg_is_down();
    }
    s.panel = { kind: "advice", sign, then: "go_on" };
  }

  #leg_is_down(): void {
    const { state: s } = this;
    if (s.pause) s.pause = { ...s.pause, leg_down: true };
    const said = chapter_of(this.#session, s.aside ?? "");
    if (said) this.#say(said.id, lowered_ms(said));
  }

  #no_sign(): void {
    const { state: s } = this;
    s.panel = null;
    this.#come_off();
  }

  /** The way off, unless it is being led already. */
  #come_off(): void {
    const { state: s } = this;
    if (this.#led.kind === "off") return this.#leave_pause();
    const to = destination(this.#session, { chapter: this.#led, phase: this.#phase }, "off");
    const chapter = to.kind === "chapter" ? chapter_of(this.#session, to.id) : null;
    if (!chapter) return this.#finish(outcome_here({ chapter: this.#led, phase: this.#phase }));
    s.stopped = { ...s.place, since_ms: s.elapsed_ms };
    this.#lead_out(chapter);
  }

  #leave_pause(): void {
    const { state: s } = this;
    if (s.mode === "playing") return;
    s.mode = "playing";
    s.pause = null;
    this.#go(s.place.chapter, resume_ms(this.#session, this.#led, s.place.at_ms));
  }

  #close_panel(): void {
    const { state: s } = this;
    if (s.panel?.kind === "signs" && s.panel.from === "stop") return this.#no_sign();
    s.panel = null;
  }

  // ------------------------------------------------------------------ what follows by itself

  follow(): void {
    const { state: s } = this;
    if (s.mode === "hearing") return this.#end_of_test();
    if (s.mode === "playing" && s.then) return this.#leg_down_then_on();
    if (s.mode === "playing" && !s.aside) return this.#lead();
    if (s.mode === "paused") return this.#wait();
    if ((s.mode === "spasm" || s.mode === "stuck") && this.#aside_over(0)) this.#rest_after();
  }

  #aside_over(early_ms: number): boolean {
    const chapter = chapter_of(this.#session, this.state.aside ?? "");
    return chapter !== null && this.state.media_ms >= chapter.end_ms - early_ms;
  }

  #end_of_test(): void {
    if (!this.#aside_over(0)) return;
    this.state.aside = null;
    this.effects.push({ do: "still" });
  }

  #leg_down_then_on(): void {
    const { state: s } = this;
    if (s.then && s.media_ms >= s.then.until_ms) this.#go(s.place.chapter, s.then.at_ms);
  }

  #lead(): void {
    const { state: s } = this;
    if (s.place.at_ms >= this.#led.end_ms) return this.#finish(outcome_of_chapter(this.#led.kind));
    if (this.#enter_hold()) this.#seek(s.place.at_ms);
  }

  #wait(): void {
    const { state: s } = this;
    if (!s.pause) return;
    const waited_ms = s.elapsed_ms - s.pause.since_ms;
    if (waited_ms >= CLOSES_AFTER_MS) {
      const here = { chapter: this.#led, phase: this.#phase };
      return this.#finish(this.#led.kind === "session" ? "left" : outcome_here(here));
    }
    const due: Asked = waited_ms >= OFFERS_AFTER_MS ? "offer" : waited_ms >= ASKS_AFTER_MS ? "ask" : "nothing";
    const said = ["nothing", "ask", "offer"];
    if (due !== "nothing" && said.indexOf(due) > said.indexOf(s.pause.asked)) {
      if (s.aside) this.#ask(due);
      else s.pause = { ...s.pause, asked: due };
    } else if (this.#aside_over(s.aside === "wait.quiet" ? LOOP_EARLY_MS : 0)) this.#quiet();
  }

  // ------------------------------------------------------------------ the end

  #finish(outcome: Outcome): void {
    const { state: s } = this;
    s.mode = "over";
    s.aside = null;
    s.then = null;
    s.pause = null;
    if (s.panel?.kind === "more") s.panel = null;
    this.effects.push({ do: "still" }, { do: "light", on: false });
    this.effects.push({ do: "finish", entry: account(this.#session, s, outcome, this.#times.local) });
    if (!s.panel) this.effects.push({ do: "leave" });
  }

  /** Another window goes on from what is kept: this one keeps still, and keeps nothing more. */
  #taken(): void {
    const { state: s } = this;
    if (going_on(s)) this.effects.push({ do: "keep" });
    if (s.mode !== "over") {
      s.mode = "elsewhere";
      this.effects.push({ do: "still" }, { do: "light", on: false }, { do: "release" });
    }
  }

  keep(): void {
    if (!going_on(this.state)) return;
    this.state.kept_at_ms = this.state.elapsed_ms;
    this.effects.push({ do: "keep" });
  }

  keep_in_time(): void {
    if (this.state.elapsed_ms - this.state.kept_at_ms >= KEEP_EVERY_MS) this.keep();
  }
}
