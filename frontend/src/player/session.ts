/** The guided session as the server sends it. All times are whole milliseconds of one track. */

export type ChapterKind = "session" | "ease" | "off" | "hear" | "pause" | "wait" | "spasm" | "stuck";

export type SoundKind = "voice" | "short" | "bells";
export type Rate = "slow" | "normal" | "quick";
export type Side = "left" | "right";

export interface Phase {
  id: string;
  state: string;
  exercise: string;
  /** The phase of the exercise as the catalogue names it. */
  catalogue_phase: string;
  side: Side | null;
  start_ms: number;
  end_ms: number;
  /** Hold time that is dose; 0 where nothing is counted. */
  counted_ms: number;
  /** The person lies on the rack in it, and the session leads: settling, rests and holds alike. */
  on_rack: boolean;
  /** The state in one or two words. */
  label: string;
  /** What the person reads first: side and part. */
  part: string;
  move: string;
  place: number;
  of: number;
  /** Index into `motions`; null where the picture on the screen stays as it is. */
  motion: number | null;
}

export interface Cue {
  key: string;
  at_ms: number;
  duration_ms: number;
  caption: string;
  /** False where the chosen sound leaves it silent. */
  spoken?: boolean;
}

export interface Chapter {
  id: string;
  kind: ChapterKind;
  start_ms: number;
  end_ms: number;
  phases: Phase[];
  cues: Cue[];
}

/** Chapters that can be gone to from one phase. */
export interface WaysOut {
  ease?: string;
  off?: string;
  pause?: string;
  spasm?: string;
}

export interface StopSign {
  sign: string;
  words: string;
  advice: string;
  /** A call for help at once. */
  grave: boolean;
}

export interface Settings {
  volume_percent: number;
  picture_turn_deg: number;
  hand: "right" | "left";
}

export interface Pressed {
  region: string;
  stage: number;
  total_n: number;
  left_n: number;
  right_n: number;
}

export interface Session<Motion = unknown> {
  plan: string;
  stage: number;
  /** A day on which less is done than usual, and which does not count. */
  light: boolean;
  /** How hard the session is meant to press each region: an estimate, kept with what was done. */
  pressed: Pressed[];
  date: string;
  title: string;
  language: string;
  voice: string | null;
  versions: Record<string, string>;
  sound: SoundKind;
  rate: Rate;
  side: Side;
  audio_url: string | null;
  bells_url: string | null;
  /** Kept with a sitting, and sent when coming back to it. */
  given: string;
  settings: Settings;
  session_end_ms: number;
  end_ms: number;
  chapters: Chapter[];
  ways_out: Record<string, WaysOut>;
  /** Where to go on after a pause in a phase; null in place. */
  resume_ms: Record<string, number | null>;
  /** What the server knows was held of a sitting that is come back to, by phase. */
  held_ms?: Record<string, number>;
  stop_signs: StopSign[];
  emergency_number: string | null;
  motions: Motion[];
}

/** What is going on at one moment of the track. */
export interface Moment {
  chapter: Chapter;
  phase: Phase;
  cue: Cue | null;
  /** Whole seconds left in the phase, counted as people count: the last one is 1. */
  seconds_left: number;
  /** How much of the phase is over, 0 to 1. */
  share: number;
}

export function session_chapter(session: Session): Chapter {
  const found = session.chapters.find((chapter) => chapter.kind === "session");
  if (!found) throw new Error("The session has no chapter of its own.");
  return found;
}

export function chapter_of(session: Session, id: string | undefined): Chapter | null {
  return session.chapters.find((chapter) => chapter.id === id) ?? null;
}

export function chapter_at(session: Session, at_ms: number): Chapter | null {
  return session.chapters.find((chapter) => chapter.start_ms <= at_ms && at_ms < chapter.end_ms) ?? null;
}

/** The phase of a chapter at `at_ms`; its first before it and its last after it. */
export function phase_in(chapter: Chapter, at_ms: number): Phase {
  const found = chapter.phases.find((phase) => at_ms < phase.end_ms) ?? chapter.phases.at(-1);
  if (!found) throw new Error(`Chapter ${chapter.id} has no phases.`);
  return found;
}

/** What to show at `at_ms`; null in the silence between chapters and past the end. */
export function moment_at(session: Session, at_ms: number): Moment | null {
  const chapter = chapter_at(session, at_ms);
  const phase = chapter?.phases.find((candidate) => candidate.start_ms <= at_ms && at_ms < candidate.end_ms);
  return chapter && phase ? moment_of(chapter, phase, at_ms) : null;
}

export function moment_of(chapter: Chapter, phase: Phase, at_ms: number): Moment {
  return {
    chapter,
    phase,
    cue: last_cue(chapter, phase, at_ms),
    seconds_left: Math.ceil((phase.end_ms - at_ms) / 1000),
    share: (at_ms - phase.start_ms) / (phase.end_ms - phase.start_ms),
  };
}

/** The last thing said, kept on the screen until something else is said or the phase changes. */
function last_cue(chapter: Chapter, phase: Phase, at_ms: number): Cue | null {
  const said = chapter.cues.filter((cue) => cue.caption && cue.at_ms <= at_ms && cue.at_ms + cue.duration_ms > phase.start_ms);
  return said.at(-1) ?? null;
}

/** The steps of the bar: each place with the time it takes, in order. */
export function places(chapter: Chapter): { place: number; start_ms: number; end_ms: number }[] {
  const steps = new Map<number, { place: number; start_ms: number; end_ms: number }>();
  for (const phase of chapter.phases) {
    const step = steps.get(phase.place) ?? { place: phase.place, start_ms: phase.start_ms, end_ms: phase.end_ms };
    steps.set(phase.place, { ...step, end_ms: phase.end_ms });
  }
  return [...steps.values()];
}
