/** What the player's first screen says of a session that was put by. */

import { put } from "./wording.ts";
import type { SessionPutBy } from "./bundle.ts";

export function show_about(root: HTMLElement, { title, minutes, why, needs }: SessionPutBy): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-put-by="${name}"]`);
  const [head, about, reason, list] = ["title", "about", "why", "needs"].map(part);
  if (head) head.textContent = title;
  if (about) about.textContent = put(about.dataset.words ?? "", { minutes: String(minutes) });
  if (reason) reason.textContent = why;
  list?.replaceChildren(...needs.map((need) => Object.assign(document.createElement("li"), { textContent: need })));
}
