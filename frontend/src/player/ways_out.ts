/** Where *too much* and *stop* lead from any moment. */

import type { Moment, Session } from "./session.ts";

export type Way = "ease" | "off";

/** A place on the track to go to, or the end. */
export type Destination = { kind: "chapter"; id: string; start_ms: number } | { kind: "finish" };

const FINISH: Destination = { kind: "finish" };

/**
 * Before lying down and while getting off there is nothing to come out of: both ways end the session.
 * Whoever asks for ease a second time is brought off.
 */
export function destination(session: Session, moment: Moment | null, way: Way): Destination {
  if (!moment || moment.chapter.kind === "off") return FINISH;
  const ways = session.ways_out[moment.phase.id];
  if (!ways) return FINISH;
  const wanted = way === "ease" && ways.ease === moment.chapter.id ? ways.off : ways[way];
  const chapter = session.chapters.find((candidate) => candidate.id === wanted);
  return chapter ? { kind: "chapter", id: chapter.id, start_ms: chapter.start_ms } : FINISH;
}

export type Outcome = "completed" | "eased" | "came_off" | "left";

/** How a sitting ends that ends here, without another chapter. */
export function outcome_here(moment: Moment | null): Outcome {
  if (!moment) return "completed";
  if (moment.chapter.kind === "off") return "came_off";
  const getting_off = moment.phase.state === "get_off" || moment.phase.state === "end";
  if (moment.chapter.kind === "ease") return getting_off ? "eased" : "came_off";
  return getting_off ? "completed" : "left";
}

/** How a sitting ends whose chapter was heard to its end. */
export function outcome_of_chapter(kind: Moment["chapter"]["kind"]): Outcome {
  return { session: "completed", ease: "eased", off: "came_off" }[kind] as Outcome;
}
