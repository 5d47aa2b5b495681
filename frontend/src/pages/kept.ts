/** On every page: what could not be sent is sent now, and a session that waits can be gone on with. */

import { look_at_what_waits, page_of } from "../player/kept.ts";
import type { KeptSitting } from "../player/sitting.ts";

const PAGE = "/session";

/** The words of the bar come from the page. */
function show_bar(kept: KeptSitting | null): void {
  const bar = document.querySelector<HTMLElement>("[data-waits]");
  const way = bar?.querySelector("a");
  if (!bar || !way) return;
  bar.hidden = kept === null;
  if (kept) way.href = page_of(kept, PAGE);
}

void look_at_what_waits("/api/entries", show_bar);
