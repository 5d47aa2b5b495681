/** What the conductor knows, hears and asks for. Plain data: nothing here has a clock, a sound or a screen. */

import type { SessionDone, StopSignTold } from "./entry.ts";
import type { Done } from "./ledger.ts";

export type Mode =
  | "ready" // waiting for the tap
  | "hearing" // the test sound: "Did you hear this?"
  | "unheard" // it was not heard: what may help
  | "playing"
  | "paused"
  | "spasm" // calm words for a spasm
  | "stuck" // how to get up
  | "elsewhere" // another window leads
  | "over";

/** What a pause comes from. */
export type PauseBy = "person" | "system" | "return" | "spasm" | "stuck" | "bone";

/** What was asked in a pause so far. */
export type Asked = "nothing" | "ask" | "offer";

export interface Pause {
  by: PauseBy;
  /** `elapsed_ms` when it began. */
  since_ms: number;
  asked: Asked;
  /** The leg that was up has been led down. */
  leg_down: boolean;
}

/** What lies over the stage. */
export type Panel =
  | { kind: "signs"; from: "stop" | "pause" }
  | { kind: "advice"; sign: string; then: "off" | "go_on" }
  | { kind: "more" };

/** A place on the track that is led: in the session itself or on a way out. */
export interface Place {
  chapter: string;
  at_ms: number;
}

export interface State {
  mode: Mode;
  session_id: string;
  entry_id: string;
  started_at: string;
  /** Where the session stands; a pause does not move it. */
  place: Place;
  /** The chapter heard instead: the sound test, a pause, a spasm ... */
  aside: string | null;
  /** The leg is led down first; then it goes on there. */
  then: { until_ms: number; at_ms: number } | null;
  /** Where the track was when last looked at. */
  media_ms: number;
  was_playing: boolean;
  seen_ms: number;
  /** The hold that was entered, so that what is owed of it is settled once. */
  inside: string | null;
  done: Done;
  /** Since the start, on a clock that cannot run backwards. */
  elapsed_ms: number;
  /** The part of it in which something was led. */
  led_ms: number;
  kept_at_ms: number;
  pause: Pause | null;
  panel: Panel | null;
  /** Stop signs told in this sitting. */
  told: readonly string[];
  /** Where *stop* was tapped last, and when. */
  stopped: (Place & { since_ms: number }) | null;
}

/** What an event is told with: the track and the clocks at that moment. */
export interface Times {
  /** A clock that only runs forward while the page lives. */
  now_ms: number;
  /** This device's own clock, as ISO text with its offset and as ms. */
  local: string;
  wall_ms: number;
  media_ms: number;
  playing: boolean;
  seeking: boolean;
  /** Media ms a ms. */
  speed: number;
}

export type Event =
  | { kind: "start"; session_id: string; entry_id: string; sound: boolean }
  | { kind: "heard" | "not_heard" | "another_sound" }
  | { kind: "tap" | "pause" | "go_on" | "back" | "forward" | "ease" | "off" }
  | { kind: "spasm" | "stuck"; id: string }
  | { kind: "signs" | "more" | "close_panel" | "no_sign" }
  | { kind: "sign"; sign: string; id: string }
  | { kind: "tick" | "sound_paused" | "sound_playing" | "not_allowed" | "shown" | "leaving" | "taken" };

export type Effect =
  | { do: "play" | "still" }
  | { do: "seek"; to_ms: number }
  | { do: "light"; on: boolean }
  | { do: "keep" }
  | { do: "send"; entry: StopSignTold }
  | { do: "finish"; entry: SessionDone }
  /** Nothing is left to be read: to the page after the session. */
  | { do: "leave" }
  | { do: "release" };
