"""Telling a flare from a wobble: mornings against the person's own usual state and scatter (section 2.4).

Both are frozen at the end of the baseline: a bad morning must not widen what is borne.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from math import log

from backrack.progression.baseline import BASELINE_MORNINGS
from backrack.progression.case import Held, Profile, Sitting
from backrack.progression.decision import Decision
from backrack.progression.past import Run, Told, morning_of
from backrack.progression.policy.view import MORNING_UNTIL, WEEK, View

USUAL_SD = 0.7  # of the usual-pain answer, in points; section 2.4
SCATTER, SCATTER_WORTH, SCATTER_LEAST, SCATTER_MOST = 1.0, 4, 0.6, 1.8  # section 2.4
CORRELATED = 1.4  # variance of a mean of mornings that are alike from day to day; section 2.4
SHIFT = 1.0  # points above usual that count as worse; section 2.4
OPENS, EASES = log(4), log(20)  # likelihood ratios; section 2.4 has 5 and 20, see UNSURE
SUM_EASES, SUM_REFERS, REFER_SHIFT = log(50) / 2, log(1e6) / 2, 1.25  # section 2.4
MORNINGS_THAT_OPEN, MEAN_OF = 3, 4  # section 2.4; P22
UNSURE = 3.0
"""Error variance of a week of mornings beside that of as many unlike ones: they are alike from day to day (1.4), whole
numbers, and their own scatter is hardly known from seven. Assumed, and tried on simulated people: docs/policy.md."""
MEAN_REFERS = 2.25
"""Points. Section 2.4 has 2; the error of what is usual is about a quarter of a point. Assumed, as above."""


@dataclass(frozen=True)
class Reference:
    """Usual morning pain, its error variance, and the variance of a single morning, in points."""

    usual: float
    error: float
    scatter: float


@lru_cache(maxsize=256)
def reference(usual_pain: int, mornings: tuple[int, ...]) -> Reference:
    """Baseline mornings shrunk to the usual-pain answer, and the scatter shrunk to one point."""
    used = mornings[:BASELINE_MORNINGS]
    mean = sum(used) / len(used)
    squares = sum((each - mean) ** 2 for each in used)
    scatter = (SCATTER_WORTH * SCATTER**2 + squares) / (SCATTER_WORTH + len(used) - 1)
    scatter = min(SCATTER_MOST**2, max(SCATTER_LEAST**2, scatter))
    known, told = len(used) / (scatter * UNSURE), 1 / USUAL_SD**2
    return Reference((known * mean + told * usual_pain) / (known + told), 1 / (known + told), scatter)


@dataclass(frozen=True, slots=True)
class AtStage:
    """The figures of the mornings at one stage, as log likelihood ratios; ``count`` is of those after sessions."""

    count: int
    ratio: float
    total: float

    @property
    def eases(self) -> bool:
        """Whether they have made a point worse than usual likely, or what is above usual has added up."""
        return self.ratio >= EASES or self.total >= SUM_EASES

    @property
    def opens(self) -> bool:
        """Whether they have made it unlikely."""
        return self.count >= MORNINGS_THAT_OPEN and self.ratio <= -OPENS


@dataclass(frozen=True, slots=True)
class Chart:
    """All figures of the chart: at this stage, at one that was ``left`` since the last session, and low down.

    In points, and log likelihood ratios.
    """

    here: AtStage
    left: AtStage | None
    usual: float
    sigma: float
    low: float
    last_week: Callable[[], Sequence[Told]] = field(compare=False)

    @property
    def judged(self) -> AtStage:
        """Of the two stages the one that was left, where that alone asks for a step back."""
        if self.left is not None and self.left.eases and not self.here.eases:
            return self.left
        return self.here

    @property
    def week(self) -> float | None:
        """The mean of the mornings of seven days, where enough were told. Added up only where it is asked."""
        return _mean(self.last_week())


def _mean(week: Sequence[Told]) -> float | None:
    return sum(score for _, score in week) / len(week) if len(week) >= MEAN_OF else None


def chart_of(view: View) -> Chart:
    """All figures of the mornings at this stage, at one just left, of those low on the ladder, and of the last week."""
    profile: Profile = view.case.profile
    known = reference(profile.usual_pain, profile.baseline_mornings)
    between = [(each.at, each.morning or 0) for each in view.mornings_between()]
    left, until = _left(view), view.stage_since or view.now
    return Chart(
        here=_at_stage(view, known, Held(view.stage, view.stage_since), between),
        # what was told of mornings since then is of this stage
        left=None if left is None else _at_stage(view, known, left, [each for each in between if each[0] <= until]),
        usual=known.usual,
        sigma=known.scatter**0.5,
        low=_low(view, known, between) / known.scatter,
        last_week=lambda: _last_week(view, between),
    )


def _left(view: View) -> Held | None:
    """The stage of the last session, where it was left since by anything but a step back: told late, its next morning
    is of that stage still.
    """
    held, last = view.case.situation.at_last_session, view.last
    if held is None or last is None or (held.stage, held.since) == (view.stage, view.stage_since):
        return None
    answered = any(each.decision <= Decision.EASE and each.at > last.start for each in view.events)
    return None if answered else held


def _at_stage(view: View, known: Reference, held: Held, between: list[Told]) -> AtStage:
    """Mornings after sessions at a stage since it began. One that no session was before speaks against it, never for
    it.
    """

    def counts(each: Sitting) -> bool:
        return each.stage == held.stage and (held.since is None or each.start >= held.since)

    run, last = _mornings(view, (known.usual, SHIFT), ("here", held.stage, held.since), counts)
    count, score = len(run.told) + len(last), run.score + sum(score for _, score in last)
    against = [
        told for told in between if (held.since is None or told[0] > held.since) and told[1] > known.usual + SHIFT
    ]
    return AtStage(count, _ratio(known, count, score), run.sum_with([*last, *against]) / known.scatter)


def _ratio(known: Reference, count: int, score: int) -> float:
    """The log likelihood ratio of "a point above usual" to "as usual", from so many mornings of a score in all."""
    if not count:
        return 0.0
    spread = known.scatter * CORRELATED / count + known.error
    return SHIFT * (score / count - known.usual - SHIFT / 2) / spread


def chart_bound(view: View, chart: Chart) -> tuple[str, Decision] | None:
    """W3 refers, W2 eases, W1 keeps the stage until the mornings have shown that they are no worse."""
    if (view.stage <= 1 and chart.low >= SUM_REFERS) or _mean_refers(view, chart):
        return "W3", Decision.REFER
    if chart.judged.eases:
        return "W2", Decision.EASE
    return None if chart.here.opens else ("W1", Decision.STAY)


def _mean_refers(view: View, chart: Chart) -> bool:
    """On the floor, or where the last morning was seven days or more after a step down."""
    eases = [each for each in view.events if each.decision is Decision.EASE]
    lower = bool(eases) and view.stage < eases[-1].stage
    if view.stage > 0 and not lower:
        return False
    week = chart.last_week()
    mean = _mean(week)
    if mean is None or mean < chart.usual + MEAN_REFERS:
        return False
    return view.stage == 0 or max(week)[0] - eases[-1].at >= timedelta(days=7)


Mornings = tuple[Run, list[Told]]
"""Those after all sessions but the last, and the last one's. Sums of a run over the scatter are log likelihood ratios
over two."""


def _all(view: View, known: Reference) -> Mornings:
    """Mornings after any session."""
    return _mornings(view, (known.usual, REFER_SHIFT), "all", lambda _: True)


def _mornings(view: View, limit: tuple[float, float], key: Hashable, counts: Callable[[Sitting], bool]) -> Mornings:
    def told(sittings: Sequence[Sitting]) -> list[Told]:
        return [morning for each in sittings if counts(each) and (morning := morning_of(each)) is not None]

    number, past = len(view.sittings) - 1, view.sittings.past
    run = past.gathered((key, limit), number, lambda: Run(*limit), lambda run, more: run.add(told(more)))
    return run, [] if view.last is None else told((view.last,))


def _last_week(view: View, between: list[Told]) -> Sequence[Told]:
    """Every morning of the seven days that end with the last one there is, whenever it was told.

    So a week changes only by what is told: a referral neither comes nor goes by waiting.
    """
    found = between[-2 * WEEK.days :]
    last = max(found, default=None)
    for each in reversed(view.sittings):
        if last is not None and last[0] - each.start >= WEEK + MORNING_UNTIL:
            break
        if each.morning is not None:
            found.append((_woke(each), each.morning))
            last = max(found[-1], last or found[-1])
    return [] if last is None else [told for told in found if last[0] - told[0] < WEEK]


def _woke(sitting: Sitting) -> datetime:
    """When somebody woke after a session: as they told it, or a day later where they told it late."""
    told = sitting.morning_at or sitting.start
    return told if told - sitting.start <= MORNING_UNTIL else sitting.start + timedelta(days=1)


def _low(view: View, known: Reference, between: list[Told]) -> float:
    """The sum over all mornings since the person was last above stage 1."""
    if view.stage > 1:
        return 0.0
    high = _last_above(view, 1)
    if high is None:
        run, last = _all(view, known)
        return run.sum_with([*last, *between])
    since = high + MORNING_UNTIL

    def counts(each: Sitting) -> bool:
        return (each.morning_at or each.start) > since

    run, last = _mornings(view, (known.usual, REFER_SHIFT), ("low", since), counts)
    return run.sum_with([*last, *(each for each in between if each[0] > since)])


def _last_above(view: View, stage: int) -> datetime | None:
    """When the person last began a session above a stage."""

    def add(found: list[datetime], more: Sequence[Sitting]) -> None:
        found += (each.start for each in more if each.stage > stage)

    found: list[datetime] = view.sittings.past.gathered(("above", stage), len(view.sittings) - 1, list, add)
    last = (each.start for each in view.sittings[-1:] if each.stage > stage)
    return next(last, found[-1] if found else None)
