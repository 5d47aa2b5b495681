/** A small made-up session for tests: lie down, one hold a side, come off; then all the other chapters. */

import { chapter_of, type Chapter, type Phase, type Session, type WaysOut } from "./session.ts";

type Row = [id: string, state: string, seconds: number, place?: number, side?: "left" | "right"];

const ON_RACK = new Set(["settle", "get_ready", "move", "hold", "return", "change_side", "rest"]);
const RAISED = new Set(["move", "hold", "return"]);

function chapter(id: string, kind: Chapter["kind"], start_ms: number, rows: Row[]): Chapter {
  let at_ms = start_ms;
  const phases = rows.map(([phase_id, state, seconds, place = 1, side]): Phase => {
    const phase = {
      id: phase_id,
      state,
      exercise: side ? "single_leg_raise" : "starting_position",
      catalogue_phase: side ? `raise_${side}` : "settle",
      side: side ?? null,
      start_ms: at_ms,
      end_ms: at_ms + seconds * 1000,
      counted_ms: state === "hold" ? seconds * 1000 : 0,
      on_rack: kind === "session" && ON_RACK.has(state),
      label: state,
      part: `${side ?? "no"} part`,
      move: state,
      place,
      of: 6,
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

const ROWS: Row[] = [
  ["opening", "opening", 20, 1],
  ["get-on", "get_on", 20, 1],
  ["get-on-2", "get_on", 10, 1],
  ["settle", "settle", 20, 2],
  ["ready-left", "get_ready", 5, 3, "left"],
  ["move-left", "move", 5, 3, "left"],
  ["hold-left", "hold", 30, 3, "left"],
  ["return-left", "return", 5, 3, "left"],
  ["change", "change_side", 10, 3],
  ["ready-right", "get_ready", 5, 4, "right"],
  ["move-right", "move", 5, 4, "right"],
  ["hold-right", "hold", 30, 4, "right"],
  ["return-right", "return", 5, 4, "right"],
  ["rest", "rest", 10, 5],
  ["get-off", "get_off", 10, 6],
  ["get-off-2", "get_off", 10, 6],
  ["end", "end", 5, 6],
];

/** Each context's other chapters: the starting position, and either leg raised. */
function others(from_ms: number): Chapter[] {
  const found: Chapter[] = [];
  let at_ms = from_ms;
  const add = (id: string, kind: Chapter["kind"], rows: Row[]) => {
    const made = chapter(id, kind, at_ms, rows);
    found.push(made);
    at_ms = made.end_ms + 20_000;
  };
  for (const context of ["lying", "left", "right"] as const) {
    const lower = (kind: string): Row[] =>
      context === "lying" ? [] : [[`${kind}.${context}.return`, "return", 5, 1, context]];
    const off = (kind: string): Row[] => [
      [`${kind}.${context}.get-off`, "get_off", 20],
      [`${kind}.${context}.end`, "end", 5],
    ];
    add(`ease.${context}`, "ease", [...lower("ease"), [`ease.${context}.rest`, "rest", 20], ...off("ease")]);
    add(`off.${context}`, "off", [...lower("off"), [`off.${context}.rest`, "rest", 5], ...off("off")]);
    add(`pause.${context}`, "pause", [...lower("pause"), [`pause.${context}.said`, "pause", 5]]);
    add(`spasm.${context}`, "spasm", [...lower("spasm"), [`spasm.${context}.calm`, "spasm", 20]]);
  }
  add("hear", "hear", [["hear.said", "hear", 5]]);
  add("wait.quiet", "wait", [["wait.quiet.phase", "wait", 10]]);
  add("wait.ask", "wait", [["wait.ask.phase", "wait", 4]]);
  add("wait.offer", "wait", [["wait.offer.phase", "wait", 6]]);
  add("stuck", "stuck", [["stuck.calm", "stuck", 40]]);
  return found;
}

function ways_from(session: Session, { kind, id }: Chapter, phase: Phase): WaysOut {
  const up = RAISED.has(phase.state) && phase.side !== null;
  const context = up ? phase.side : "lying";
  const lying = !["opening", "get_on", "get_off", "end"].includes(phase.state);
  const ways = { ease: kind === "ease" ? id : `ease.${context}`, off: `off.${context}`, spasm: `spasm.${context}` };
  const found: WaysOut = { ...(lying && kind !== "off" ? ways : {}), pause: `pause.${context}` };
  if (!chapter_of(session, found.pause)) throw new Error(`no ${found.pause}`);
  return found;
}

function resume_from(of: Chapter, phase: Phase): number | null {
  if (["get_ready", "move", "hold"].includes(phase.state)) {
    return of.phases.filter((each) => each.state === "get_ready" && each.start_ms <= phase.start_ms).at(-1)!.start_ms;
  }
  if (phase.state === "return") return phase.end_ms;
  return ["settle", "rest"].includes(phase.state) ? null : phase.start_ms;
}

export function made_up_session(): Session {
  const first = chapter("session", "session", 0, ROWS);
  const rest = others(first.end_ms + 300_000);
  const session: Session = {
    plan: "plan-digest",
    stage: 1,
    light: false,
    pressed: [{ region: "low_back", stage: 1, total_n: 170, left_n: 85, right_n: 85 }],
    date: "2026-11-22",
    title: "made up",
    language: "en",
    voice: "made-up",
    versions: { catalogue: "1" },
    sound: "voice",
    rate: "normal",
    side: "left",
    audio_url: "/track.mp3",
    bells_url: null,
    given: "token",
    settings: { volume_percent: 100, picture_turn_deg: 0, hand: "right" },
    session_end_ms: first.end_ms,
    end_ms: rest.at(-1)!.end_ms,
    chapters: [first, ...rest],
    ways_out: {},
    resume_ms: {},
    stop_signs: [
      { sign: "spreading", words: "It spreads", advice: "stay off", grave: false },
      { sign: "chest_pain", words: "Chest pain", advice: "call", grave: true },
      { sign: "on_the_bone", words: "On the bone", advice: "shift", grave: false },
    ],
    emergency_number: "112",
    motions: [],
  };
  for (const of of session.chapters.filter(({ kind }) => ["session", "ease", "off"].includes(kind))) {
    for (const phase of of.phases) {
      session.ways_out[phase.id] = ways_from(session, of, phase);
      session.resume_ms[phase.id] = resume_from(of, phase);
    }
  }
  return session;
}

/** The phase of that id, wherever it is. */
export function phase_named(session: Session, id: string): Phase {
  const found = session.chapters.flatMap(({ phases }) => phases).find((phase) => phase.id === id);
  if (!found) throw new Error(`no phase ${id}`);
  return found;
}
