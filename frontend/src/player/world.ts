/** For tests: a world in which the conductor is played, with a track, clocks, windows and a shelf of its own. */

import { come_back, to_keep } from "./coming_back.ts";
import { conduct, going_on, ready } from "./conductor.ts";
import type { SessionDone, StopSignTold } from "./entry.ts";
import { made_up_session, phase_named } from "./fixture.ts";
import { chapter_of, type Phase, type Session } from "./session.ts";
import { waits_ms, type KeptSitting } from "./sitting.ts";
import type { Effect, Event, State, Times } from "./state.ts";

const STARTED = Date.parse("2026-11-22T10:00:00Z");

export class World {
  readonly session: Session;
  readonly holds: Phase[];
  /** All that is counted at all: holds, and whatever else is time on the rack. */
  readonly lain: Phase[];
  /** Independent of the player's own count: what the track played of each such phase while it was played. */
  readonly played_ms: Record<string, number> = {};
  readonly sent: StopSignTold[] = [];
  readonly effects: Effect[] = [];
  state: State;
  kept: KeptSitting | null = null;
  finished: SessionDone | null = null;
  left = 0;
  track_ms = 0;
  playing = false;
  speed = 1;
  now_ms = 1000;
  wall_ms = STARTED;
  /** How much time has really passed since the start. */
  real_ms = 0;
  #ids = 0;

  constructor(session: Session = made_up_session()) {
    this.session = session;
    const phases = session.chapters.flatMap((chapter) => chapter.phases);
    this.holds = phases.filter((phase) => phase.counted_ms > 0);
    this.lain = phases.filter((phase) => phase.on_rack);
    this.state = ready(session);
  }

  get times(): Times {
    return {
      now_ms: this.now_ms,
      local: new Date(this.wall_ms).toISOString(),
      wall_ms: this.wall_ms,
      media_ms: this.track_ms,
      playing: this.playing,
      seeking: false,
      speed: this.speed,
    };
  }

  id(): string {
    return `id-${this.#ids++}`;
  }

  tell(event: Event): Effect[] {
    const { state, effects } = conduct(this.session, this.state, event, this.times);
    this.state = state;
    this.effects.push(...effects);
    for (const effect of effects) this.#carry_out(effect);
    return effects;
  }

  /** Start and Yes: the session is led from its beginning. */
  begin(): this {
    this.tell({ kind: "start", session_id: this.id(), entry_id: this.id(), sound: true });
    this.tell({ kind: "heard" });
    return this;
  }

  /** Time passes; the track runs if it is on. Looked at every `step_ms`, or only in the end. */
  pass(ms: number, step_ms = 250): this {
    for (let left_ms = ms; left_ms > 0; left_ms -= step_ms) {
      this.elapse(Math.min(step_ms, left_ms));
      this.tell({ kind: "tick" });
    }
    return this;
  }

  elapse(ms: number): void {
    this.now_ms += ms;
    this.wall_ms += ms;
    this.real_ms += ms;
    if (this.playing) this.#run(ms * this.speed);
  }

  /** Plays on until the session is led in that phase, `into_ms` of it. */
  until(phase_id: string, into_ms = 0): this {
    const phase = phase_named(this.session, phase_id);
    for (let tries = 0; tries < 10_000 && this.place_ms < phase.start_ms + into_ms; tries++) {
      this.pass(Math.max(1, Math.min(1000, phase.start_ms + into_ms - this.place_ms)), 1000);
    }
    if (this.phase !== phase_id) throw new Error(`at ${this.phase}, not ${phase_id}`);
    return this;
  }

  /** The page is gone; after `gap_ms` it is opened again. The device's clock may be off by then. */
  kill(gap_ms: number, clock_off_ms = 0): this {
    this.playing = false;
    this.track_ms = 0;
    this.wall_ms += gap_ms + clock_off_ms;
    this.real_ms += gap_ms;
    this.now_ms = 5000;
    const { kept } = this;
    if (!kept || waits_ms(kept, this.wall_ms) === 0) {
      if (kept) this.finished = kept.left;
      this.kept = null;
      this.state = { ...this.state, mode: "over" };
      return this;
    }
    this.state = come_back(this.session, kept, this.wall_ms, this.now_ms) ?? this.state;
    return this;
  }

  get place_ms(): number {
    return this.state.place.at_ms;
  }

  /** The phase in which the session stands. */
  get phase(): string | undefined {
    const chapter = chapter_of(this.session, this.state.place.chapter);
    return chapter?.phases.find((phase) => this.place_ms < phase.end_ms)?.id;
  }

  /** What the track plays. */
  get heard(): string | undefined {
    if (!this.playing) return undefined;
    return this.session.chapters.find((each) => each.start_ms <= this.track_ms && this.track_ms < each.end_ms)?.id;
  }

  done_ms(phase_id: string): number {
    return this.state.done[phase_id] ?? 0;
  }

  get going_on(): boolean {
    return going_on(this.state);
  }

  #run(ms: number): void {
    const from_ms = this.track_ms;
    this.track_ms = Math.min(from_ms + ms, this.session.end_ms);
    for (const phase of new Set([...this.holds, ...this.lain])) {
      const inside_ms = Math.min(this.track_ms, phase.end_ms) - Math.max(from_ms, phase.start_ms);
      if (inside_ms > 0) this.played_ms[phase.id] = (this.played_ms[phase.id] ?? 0) + inside_ms;
    }
    if (this.track_ms === this.session.end_ms) this.playing = false;
  }

  #carry_out(effect: Effect): void {
    if (effect.do === "play") this.playing = true;
    else if (effect.do === "still") this.playing = false;
    else if (effect.do === "seek") this.track_ms = effect.to_ms;
    else if (effect.do === "keep") this.kept = to_keep(this.session, this.state, this.wall_ms, this.times.local);
    else if (effect.do === "send") this.sent.push(effect.entry);
    else if (effect.do === "leave") this.left++;
    else if (effect.do === "finish") {
      this.finished = effect.entry;
      this.kept = null;
    }
  }
}
