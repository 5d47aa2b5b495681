/** On every page that the server gave: another person's things go, and what works without the server is put by anew. */

import { is_time, keep_away } from "./keep.ts";
import { take_others_away } from "./stored.ts";

/** Somebody who can be put something by for has ways to other pages. */
const OF_SOMEBODY = ".ways";

async function look(): Promise<void> {
  await take_others_away();
  if (!document.querySelector(OF_SOMEBODY) || document.body.dataset.away !== undefined) return;
  // without a worker nothing could be opened; and the very first page of a browser is left in peace
  if (!navigator.serviceWorker?.controller) return;
  if (is_time(Date.now())) await keep_away();
}

/** Nobody waits for it. */
function when_idle(act: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(act, { timeout: 3000 });
  else setTimeout(act, 1000);
}

const begin = (): void => when_idle(() => void look().catch(() => undefined));
if (document.readyState === "complete") begin();
else window.addEventListener("load", begin, { once: true });
