/** On every page: what could not be sent is sent now, and told if it stays; a session that waits can be gone on with. */

import { look_at_what_waits, outbox_to, page_of, STILL_HERE, storing } from "../player/kept.ts";
import { how_it_lasts, warning_of } from "../player/lasting.ts";
import type { KeptSitting } from "../player/sitting.ts";
import type { Outbox } from "../player/outbox.ts";
import { as_file, UNSENT_FILE } from "./unsent.ts";

const PAGE = "/session";
const ENTRIES = "/api/entries";

/** The words of the bar come from the page. */
function show_bar(kept: KeptSitting | null): void {
  const bar = document.querySelector<HTMLElement>("[data-waits]");
  const way = bar?.querySelector("a");
  if (!bar || !way) return;
  bar.hidden = kept === null;
  if (kept) way.href = page_of(kept, PAGE);
}

/** How many entries are still on this device, what to do, and the way to save them. */
function show_unsent(): void {
  const bar = document.querySelector<HTMLElement>("[data-unsent]");
  if (!bar) return;
  const outbox = outbox_to(ENTRIES);
  const [kept, refused] = [outbox.kept(), outbox.refused()];
  bar.hidden = kept.length === 0;
  part(bar, "count").textContent = String(kept.length);
  part(bar, "refused").hidden = refused.length === 0;
  void warn(bar, outbox);
}

/** Before the browser may clear it, not after. */
async function warn(bar: HTMLElement, outbox: Outbox): Promise<void> {
  const lasting = await how_it_lasts(storing());
  const kept = outbox.kept();
  const unshelved = kept.some((entry) => !outbox.is_shelved(entry));
  const warning = warning_of(lasting, kept.map(({ at }) => at), unshelved, Date.now());
  for (const name of ["old", "full"] as const) part(bar, name).hidden = warning !== name;
}

function save(bar: HTMLElement): void {
  const outbox = outbox_to(ENTRIES);
  const [kept, refused] = [outbox.kept(), outbox.refused()];
  const way = document.createElement("a");
  way.href = URL.createObjectURL(new Blob([as_file(kept)], { type: "application/json" }));
  way.download = UNSENT_FILE;
  way.click();
  URL.revokeObjectURL(way.href);
  const remove = part(bar, "remove") as HTMLButtonElement;
  remove.hidden = refused.length === 0;
  // only what the file holds, and only what no sending can help
  remove.onclick = () => {
    for (const entry of refused) outbox.forget(entry);
    remove.hidden = true;
    show_unsent();
  };
}

function part(bar: HTMLElement, name: string): HTMLElement {
  return bar.querySelector<HTMLElement>(`[data-part=${name}]`)!;
}

document.querySelector<HTMLElement>("[data-unsent] [data-part=save]")?.addEventListener("click", (event) => {
  save((event.currentTarget as HTMLElement).closest<HTMLElement>("[data-unsent]")!);
});
document.addEventListener(STILL_HERE, show_unsent);
window.addEventListener("online", () => void look_at_what_waits(ENTRIES, show_bar, false).then(show_unsent));
void look_at_what_waits(ENTRIES, show_bar).then(show_unsent);
