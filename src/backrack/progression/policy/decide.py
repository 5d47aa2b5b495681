"""The decision on a case: the smallest of all bounds, with every reason and figure."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from operator import itemgetter

from backrack.progression.case import Case, Policy, Settings, Sitting
from backrack.progression.decision import Bound, Decision
from backrack.progression.policy.chart import Chart, chart_bound, chart_of
from backrack.progression.policy.course_rules import QUIET_NEEDED, cap_of, day_of, gap_stage, locked_by_eases, p26
from backrack.progression.policy.sitting_rules import Values
from backrack.progression.policy.table import (
    ABOUT_A_DAY,
    ABOUT_A_SITTING,
    FLARES_OF_COURSE,
    FLARES_OF_SITTING,
    NEXT_MORNING,
    OF_COURSE,
    OF_SITTING,
    PAIN,
)
from backrack.progression.policy.view import WEEK, View
from backrack.progression.verdict import Verdict
from backrack.words import Text

SESSIONS_APART = timedelta(hours=20)  # section 2.2, frequency
RESCREEN_AFTER_GAP = 2 * WEEK  # section 1.1 rule 6
CHART_RULES = frozenset({"W2", "W3"})
_DEFAULT = Settings()
_CHANGES_KEPT = 512  # texts without a person, some 300 bytes each; assumed

Raw = tuple[str, Decision, Values]


def decide(case: Case, policy: Policy = Policy.V2, settings: Settings = _DEFAULT) -> Verdict:
    """What follows from a case: pure, and never more than the strictest rule allows (sections 2.2 and 2.4)."""
    view = View(case, policy, settings)
    chart = chart_of(view) if view.v2 else None
    found = _found(view, chart)
    found.sort(key=itemgetter(1))
    decision = found[0][1] if found else Decision.ADVANCE
    bounds = tuple(Bound(rule, bound, case.now, values) for rule, bound, values in found)
    rescreen = _rescreen(view, found, decision)
    return Verdict(
        decision,
        _stage_next(view, found, decision),
        _may_sit(view, decision, rescreen),
        rescreen,
        bounds,
        policy,
        _evidence(view, chart),
        tuple(_change(rule, tuple(values.items())) for rule, _, values in found),
    )


def flares(case: Case, policy: Policy = Policy.V2, settings: Settings = _DEFAULT) -> bool:
    """Whether the decision is a step back or more. It looks only at rules that may ask for that, and says no reason."""
    view = View(case, policy, settings)
    if view.last is not None and any(each[1] <= Decision.EASE for each in _by_sitting(view, view.last, of_flares=True)):
        return True
    of_course = [got for find in FLARES_OF_COURSE if (got := find(view)) is not None]
    if any(bound <= Decision.EASE for bound, _ in of_course):
        return True
    by_chart = chart_bound(view, chart_of(view)) if view.v2 else None
    return by_chart is not None and by_chart[1] <= Decision.EASE


@lru_cache(maxsize=_CHANGES_KEPT)
def _change(rule: str, values: tuple[tuple[str, float | str], ...]) -> Text:
    """What opens the next step, where this rule bound with these values; the same few come again and again."""
    return Text(f"progression-change-{rule}", dict(values))


def _found(view: View, chart: Chart | None) -> list[Raw]:
    found: list[Raw] = []
    if view.cleared:
        found.append(("cleared", Decision.STAY, {"stage": view.stage}))
    of_last = [] if view.last is None else _by_sitting(view, view.last)
    found += of_last
    for rule, find in OF_COURSE:
        got = find(view)
        if got is not None:
            found.append((rule, *got))
    if chart is not None:
        _by_chart(view, chart, found)
    _by_run(0 if of_last else quiet_run(view), found)
    _by_flares(view, found)
    return found


def _by_sitting(view: View, last: Sitting, of_flares: bool = False) -> list[Raw]:
    found: list[Raw] = []
    for rule, find in FLARES_OF_SITTING if of_flares else OF_SITTING:
        got = find(view, last)
        if got is not None:
            found.append((rule, *got))
    if all(bound > Decision.EASE for _, bound, _ in found):
        return found
    session, morning = view.answered()

    def left(rule: str, bound: Decision) -> Decision:
        # the step back was taken already: what asks for no more than that only keeps the stage
        done = (morning if rule in NEXT_MORNING else session) <= bound <= Decision.EASE
        return Decision.STAY if done else bound

    return [(rule, left(rule, bound), values) for rule, bound, values in found]


def _by_chart(view: View, chart: Chart, found: list[Raw]) -> None:
    got = chart_bound(view, chart)
    if got is not None:
        values: Values = {"mornings": chart.judged.count, "usual": round(chart.usual, 1)}
        if got[0] == "W2":
            values["stage"] = "here" if chart.judged is chart.here else "left"
        found.append((*got, values))


def _by_run(quiet: int, found: list[Raw]) -> None:
    if quiet < QUIET_NEEDED:
        found.append(("P18", Decision.STAY, {"quiet": quiet, "needed": QUIET_NEEDED, "left": QUIET_NEEDED - quiet}))


def _by_flares(view: View, found: list[Raw]) -> None:
    """A pause or a lock that only goes on is no flare; what a session adds to it is one.

    What a session or a day brought counts as of then: told late, it is no further from the flare before.
    """
    new = [each for each in found if each[1] <= Decision.EASE and _is_new(view, each[0])]
    if not new:
        return
    sofar = min(each[1] for each in new)
    got = p26(view, sofar, all(each[0] in PAIN for each in new), _since(view, frozenset(each[0] for each in new)))
    if got is not None:
        found.append(("P26", *got))


def _since(view: View, rules: frozenset[str]) -> datetime:
    of_session = [view.last.start] if view.last and rules & ABOUT_A_SITTING else []
    of_day = (day_of(view, rule) for rule in rules & ABOUT_A_DAY)
    return min((*of_session, *of_day), default=view.now)


def _is_new(view: View, rule: str) -> bool:
    return rule in ABOUT_A_SITTING if view.waits else rule != "held"


def locked_stages(case: Case, policy: Policy = Policy.V2) -> tuple[int, ...]:
    """Stages that two eases or pauses locked and no clinician has opened since. The floor is open to everyone."""
    view = View(case, policy, _DEFAULT)
    eased = sorted({each.stage for each in view.events if each.stage > 0})
    return tuple(stage for stage in eased if locked_by_eases(view, stage))


def quiet_run(view: View) -> int:
    """Quiet sessions running at this stage on days of their own, up to three; that the last is quiet is known."""
    days = set()
    for each in reversed(view.sittings):
        here = each.stage == view.stage and (view.stage_since is None or each.start >= view.stage_since)
        if not here or (each is not view.last and not _is_quiet(view, each)):
            break
        days.add(each.start.date())
        if len(days) >= QUIET_NEEDED:
            break
    return len(days)


def _is_quiet(view: View, each: Sitting) -> bool:
    for _, find in OF_SITTING:  # noqa: SIM110  # asked for three sessions at every decision
        if find(view, each) is not None:
            return False
    return True


def _stage_next(view: View, found: list[Raw], decision: Decision) -> int:
    """Down by gap and decision, never above a cap or into a locked stage; a pause that goes on took its step."""
    if decision is Decision.ADVANCE:
        return view.stage + 1
    stage = min(gap_stage(view), cap_of(view))
    if decision <= Decision.REFER or any(each[1] <= Decision.EASE and each[0] != "held" for each in found):
        stage = min(stage, max(0, view.stage - 1))
    locked = view.case.profile.locked_stages
    while stage > 0 and (stage in locked or locked_by_eases(view, stage)):
        stage -= 1
    return stage


def _rescreen(view: View, found: list[Raw], decision: Decision) -> bool:
    gap = view.on_rack_last is not None and view.now - view.on_rack_last > RESCREEN_AFTER_GAP
    asked = any(each[0] in ("P25", "micro-b") for each in found)
    return gap or asked or decision <= Decision.REFER


def _may_sit(view: View, decision: Decision, rescreen: bool) -> bool:
    rested = view.on_rack_last is None or view.now - view.on_rack_last >= SESSIONS_APART
    return decision >= Decision.EASE and rested and not rescreen


def _evidence(view: View, chart: Chart | None) -> dict[str, float | int | str | None]:
    last = view.last
    found: dict[str, float | int | str | None] = {"usual": view.usual, "stage": view.stage}
    if last is not None:
        found |= {"pre": last.pre, "peak": last.peak, "after": last.after, "morning": last.morning, "sore": last.sore}
    if chart is not None:
        found |= {
            "week_mean": chart.week,
            "reference": chart.usual,
            "scatter": chart.sigma,
            "mornings": chart.here.count,
        }
    return found
