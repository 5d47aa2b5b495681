/** A small made-up session for tests: lie down, one hold a side, come off; then the ways out. */

import type { Chapter, Phase, Session } from "./session.ts";

type Row = [id: string, state: string, seconds: number, place: number, side?: "left" | "right"];

function chapter(id: string, kind: Chapter["kind"], start_ms: number, rows: Row[]): Chapter {
  let at_ms = start_ms;
  const phases = rows.map(([phase_id, state, seconds, place, side]): Phase => {
    const phase = {
      id: phase_id,
      state,
      exercise: side ? "single_leg_raise" : "starting_position",
      side: side ?? null,
      start_ms: at_ms,
      end_ms: at_ms + seconds * 1000,
      counted_ms: state === "hold" ? seconds * 1000 : 0,
      label: state,
      part: `${side ?? "no"} part`,
      move: state,
      place,
      of: 4,
      motion: 0,
    };
    at_ms = phase.end_ms;
    return phase;
  });
  const cues = phases.map((phase) => ({
    key: `say-${phase.id}`,
    at_ms: phase.start_ms,
    duration_ms: 1500,
    caption: `caption of ${phase.id}`,
  }));
  return { id, kind, start_ms, end_ms: at_ms, phases, cues };
}

export function made_up_session(): Session {
  const session = chapter("session", "session", 0, [
    ["opening", "opening", 20, 1],
    ["get-on", "get_on", 30, 1],
    ["hold-left", "hold", 30, 2, "left"],
    ["hold-right", "hold", 30, 3, "right"],
    ["get-off", "get_off", 10, 4],
  ]);
  const ease = chapter("ease-left", "ease", 420_000, [["ease-left-rest", "rest", 20, 1]]);
  const off = chapter("off-lying", "off", 440_000, [["off-lying-get-off", "get_off", 20, 1]]);
  const way = { ease: ease.id, off: off.id };
  return {
    plan: "plan-digest",
    stage: 1,
    date: "2026-11-22",
    title: "A made-up session",
    language: "en",
    voice: "bells",
    versions: { catalogue: "1" },
    audio_url: null,
    bells_url: null,
    session_end_ms: session.end_ms,
    end_ms: off.end_ms,
    chapters: [session, ease, off],
    ways_out: { "hold-left": way, "hold-right": way, "ease-left-rest": way },
    motions: [],
  };
}
