/** The check-in and the reports without the server: shown only where they are due, and told about which session. */

import type { Away, Due } from "./compare.ts";
import { held_against } from "./gate.ts";

const TODAY = "/today";
/** Where the check-in may be done, and again where it may change the answer. */
const OPEN_TO_CHECK_IN: readonly Away[] = ["check_in", "ready", "not_today"];

async function look(page: string): Promise<void> {
  const held = await held_against(new Date());
  if (!held) return location.replace(TODAY);
  const { state, due } = held.found;
  if (page === "check-in") {
    if (!OPEN_TO_CHECK_IN.includes(state)) location.replace(TODAY);
    return;
  }
  const asked = due.find(({ kind, opens }) => kind === page && Date.parse(opens) <= Date.now());
  if (asked) tell_about(asked);
  else location.replace(TODAY);
}

/** The page was written before anybody knew of which session it would be. */
function tell_about({ session, day }: Due): void {
  const steps = document.querySelector<HTMLElement>("back-steps");
  if (steps) steps.dataset.fixed = JSON.stringify({ ...JSON.parse(steps.dataset.fixed ?? "{}"), session, ...(day && { day }) });
}

const { away } = document.body.dataset;
if (away && away !== "today") void look(away);
