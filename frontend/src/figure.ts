/** Draws one moment of a movement into an SVG. The server drew the frames; this only blends neighbouring ones. */

export interface FigurePath {
  class: string;
  part: string;
  /** A path that stays as it is. */
  d?: string;
  /** Stroke width of a path of dots or lines. */
  width?: number;
  /** The commands of a moving path, without their numbers: M takes two, C six, Z none. */
  commands?: string;
}

export interface Movement {
  kind: "move";
  view_box: [number, number, number, number];
  /** Of the whole scene, for a person seen from the other side. */
  transform: string | null;
  paths: FigurePath[];
  /** Each frame: the numbers of all moving paths, one after another. */
  frames: number[][];
}

/** No drawn movement leads from one to the other: the first picture fades into the second. */
export interface Fade {
  kind: "fade";
  stills: [Movement, Movement];
}

export type Motion = Movement | Fade;

const SVG = "http://www.w3.org/2000/svg";
const TAKES: Record<string, number> = { M: 2, C: 6, Z: 0 };

interface Scene {
  motion: Motion;
  groups: SVGGElement[];
  moving: SVGPathElement[];
}

/** What was built in an SVG for which motion. */
const built = new WeakMap<SVGSVGElement, Scene>();

/** Shows `motion` at `t`, from 0 (posture before) to 1 (posture reached). Where less motion is wanted only the ends show. */
export function renderFrame(svg: SVGSVGElement, motion: Motion, t: number): void {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const share = Math.min(1, Math.max(0, still && t > 0 ? 1 : t));
  let scene = built.get(svg);
  if (scene?.motion !== motion) built.set(svg, (scene = build(svg, motion)));
  if (motion.kind === "fade") {
    scene.groups.forEach((group, i) => group.setAttribute("opacity", String(i === 0 ? 1 - share : share)));
    return;
  }
  const strings = moving_paths(motion, share);
  scene.moving.forEach((path, i) => path.setAttribute("d", strings[i] ?? ""));
}

/** Path strings of the moving paths at `t`: neighbouring frames blended number by number. */
export function moving_paths(motion: Movement, t: number): string[] {
  const last = motion.frames.length - 1;
  const at = Math.min(1, Math.max(0, t)) * last;
  const low = Math.min(Math.floor(at), Math.max(last - 1, 0));
  const before = motion.frames[low] ?? [];
  const after = motion.frames[Math.min(low + 1, last)] ?? before;
  const numbers = before.map((value, i) => value + ((after[i] ?? value) - value) * (at - low));
  let index = 0;
  const take = (letter: string): string => {
    const count = TAKES[letter] ?? 0;
    index += count;
    return letter + numbers.slice(index - count, index).map((value) => value.toFixed(1)).join(" ");
  };
  return motion.paths.flatMap(({ commands }) => (commands === undefined ? [] : [[...commands].map(take).join("")]));
}

function build(svg: SVGSVGElement, motion: Motion): Scene {
  const movements = motion.kind === "fade" ? motion.stills : [motion];
  const scene: Scene = { motion, groups: [], moving: [] };
  for (const movement of movements) {
    const group = document.createElementNS(SVG, "g");
    if (movement.transform !== null) group.setAttribute("transform", movement.transform);
    const strings = moving_paths(movement, 0);
    for (const path of movement.paths) {
      const element = path_element(path);
      if (path.commands !== undefined) {
        element.setAttribute("d", strings.shift() ?? "");
        if (motion.kind === "move") scene.moving.push(element);
      }
      group.append(element);
    }
    scene.groups.push(group);
  }
  svg.classList.add("bf");
  svg.setAttribute("viewBox", common_box(movements).join(" "));
  svg.querySelectorAll(":scope > :not(title, desc, style)").forEach((old) => old.remove());
  svg.append(...scene.groups);
  return scene;
}

function path_element(path: FigurePath): SVGPathElement {
  const element = document.createElementNS(SVG, "path");
  element.setAttribute("class", path.class);
  element.dataset.part = path.part;
  if (path.width !== undefined) element.setAttribute("stroke-width", String(path.width));
  if (path.d !== undefined) element.setAttribute("d", path.d);
  return element;
}

function common_box(movements: Movement[]): number[] {
  const left = Math.min(...movements.map(({ view_box }) => view_box[0]));
  const top = Math.min(...movements.map(({ view_box }) => view_box[1]));
  const right = Math.max(...movements.map(({ view_box }) => view_box[0] + view_box[2]));
  const bottom = Math.max(...movements.map(({ view_box }) => view_box[1] + view_box[3]));
  return [left, top, right - left, bottom - top];
}
