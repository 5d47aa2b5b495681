/** The small map of one phase, for pages that change posture without being loaded anew. */

import { for_this_person } from "../person.ts";
import { put_picture } from "./picture.ts";

export interface SmallMap {
  map: string;
  title: string;
  sentence: string;
  advice: string;
}

const known = new Map<string, Promise<SmallMap | null>>();

/** The map of an exercise's phase against the person's starting position; null where one does not lie on the rack. */
export function small_map(exercise: string, phase: string): Promise<SmallMap | null> {
  const address = `/api/pressure/small?${new URLSearchParams({ exercise, phase })}`;
  let asked = known.get(address);
  if (!asked) known.set(address, (asked = ask(address)));
  return asked;
}

/** Shows the map of a phase in `holder`, or hides it where there is none. */
export async function show_small_map(holder: HTMLElement, exercise: string, phase: string): Promise<void> {
  const wanted = `${exercise}.${phase}`;
  holder.dataset.wanted = wanted;
  const found = await small_map(exercise, phase);
  if (holder.dataset.wanted !== wanted) return; // the session has moved on meanwhile
  holder.hidden = found === null;
  if (found) put_picture(holder, found.map);
}

async function ask(address: string): Promise<SmallMap | null> {
  try {
    const answer = await fetch(address, { credentials: "same-origin", headers: for_this_person() });
    return answer.ok ? ((await answer.json()) as SmallMap) : null;
  } catch {
    return null;
  }
}
