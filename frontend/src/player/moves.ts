/** Where *too much*, *stop*, back and forward lead from any moment. */

import { owed_ms, type Done } from "./ledger.ts";
import { chapter_of, phase_in, session_chapter, type Chapter, type Moment, type Phase, type Session } from "./session.ts";

export type Way = "ease" | "off";

/** A place on the track to go to, or the end. */
export type Destination = { kind: "chapter"; id: string; start_ms: number } | { kind: "finish" };

const FINISH: Destination = { kind: "finish" };
/** So long after the start of a step, back leads to that start and not to the step before; assumed. */
const JUST_BEGUN_MS = 3000;
const BEFORE = new Set(["opening", "get_on"]);
const AFTER = new Set(["get_off", "end"]);
/** Each of these phases is a step of its own. */
const ALONE = new Set(["get_on", "get_off", "ask", "end"]);
const LEG_UP = new Set(["move", "hold"]);

/**
 * Before lying down and while getting off there is nothing to come out of: both ways end the session.
 * Whoever asks for ease a second time is brought off.
 */
export function destination(session: Session, moment: Pick<Moment, "chapter" | "phase">, way: Way): Destination {
  if (moment.chapter.kind === "off") return FINISH;
  const ways = session.ways_out[moment.phase.id];
  const wanted = way === "ease" && ways?.ease === moment.chapter.id ? ways.off : ways?.[way];
  const chapter = chapter_of(session, wanted);
  return chapter ? { kind: "chapter", id: chapter.id, start_ms: chapter.start_ms } : FINISH;
}

export type Outcome = "completed" | "eased" | "came_off" | "left";

/** How a sitting ends that ends here, without another chapter. */
export function outcome_here({ chapter, phase }: Pick<Moment, "chapter" | "phase">): Outcome {
  if (chapter.kind === "off") return "came_off";
  if (chapter.kind === "ease") return AFTER.has(phase.state) ? "eased" : "came_off";
  return AFTER.has(phase.state) ? "completed" : "left";
}

/** How a sitting ends whose chapter was heard to its end. */
export function outcome_of_chapter(kind: Chapter["kind"]): Outcome {
  return kind === "ease" ? "eased" : kind === "off" ? "came_off" : "completed";
}

/** Where the leg that a chapter lowers first is down; its start where no leg is up. */
export function lowered_ms(chapter: Chapter): number {
  const other = chapter.phases.find((phase) => phase.state !== "return");
  return other ? other.start_ms : chapter.end_ms;
}

/** Where to go on after a pause in this moment. */
export function resume_ms(session: Session, chapter: Chapter, at_ms: number): number {
  const phase = phase_in(chapter, at_ms);
  const to_ms = session.resume_ms[phase.id];
  return to_ms === null ? at_ms : (to_ms ?? phase.start_ms);
}

/** The start of this step or, where it has only just begun, of the one before, if anything of that is still owed. */
export function back_ms(session: Session, chapter: Chapter, at_ms: number, done: Done): number {
  const here = stretch(phase_in(chapter, at_ms));
  const starts = steps(chapter).filter((step) => step.start_ms <= at_ms && stretch(step.phases[0]!) === here);
  const now = starts.at(-1);
  const before = starts.at(-2);
  if (!now) return resume_ms(session, chapter, at_ms);
  if (at_ms - now.start_ms > JUST_BEGUN_MS || !before) return now.start_ms;
  const holds = before.phases.filter((phase) => phase.counted_ms > 0);
  const nothing_owed = holds.length > 0 && holds.every((phase) => owed_ms(done, phase) < 1);
  return nothing_owed ? now.start_ms : before.start_ms;
}

export function step_start_ms(chapter: Chapter, at_ms: number): number {
  return steps(chapter).filter((step) => step.start_ms <= at_ms).at(-1)?.start_ms ?? chapter.start_ms;
}

/**
 * The next step, or null where there is none to go to. The questions before lying down are not passed over; a leg that
 * is up comes down first.
 */
export function forward_ms(session: Session, chapter: Chapter, at_ms: number, leg_down: boolean): number | null {
  if (chapter !== session_chapter(session)) return null;
  const phase = phase_in(chapter, at_ms);
  if (phase.state === "opening") return null;
  const next = steps(chapter).find((step) => step.start_ms > at_ms)?.start_ms ?? null;
  if (leg_down || !LEG_UP.has(phase.state)) return next;
  const lowers = chapter.phases.find((each) => each.start_ms > at_ms && each.state === "return");
  return lowers && (next === null || lowers.start_ms < next) ? lowers.start_ms : next;
}

interface Step {
  start_ms: number;
  phases: Phase[];
}

function steps(chapter: Chapter): Step[] {
  const found: Step[] = [];
  let before: Phase | null = null;
  for (const phase of chapter.phases) {
    const same = before && before.place === phase.place && !ALONE.has(phase.state) && !ALONE.has(before.state);
    if (same) found.at(-1)!.phases.push(phase);
    else found.push({ start_ms: phase.start_ms, phases: [phase] });
    before = phase;
  }
  return found;
}

/** Before lying down, lying, getting off: back never leads from one to another. */
function stretch(phase: Phase): "before" | "lying" | "after" {
  return BEFORE.has(phase.state) ? "before" : AFTER.has(phase.state) ? "after" : "lying";
}
