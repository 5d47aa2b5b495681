"""What is done today: each region's stage of its ladder, made into one session, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from backrack.catalogue import Catalogue, load_catalogue
from backrack.ladder import Ladder, Region
from backrack.ladder.variants import forms
from backrack.plan.combine import FLOOR, MAX_TOWELS, Combiner, Stages, Work, padded, thickest, weigher_of
from backrack.plan.shape import START, towels_in
from backrack.posture import Body, Padding
from backrack.progression import Baseline, Gate, GateResult, gate_of_day, held_ms, sessions_of
from backrack.progression.choke import stage_by_load
from backrack.progression.course import Course, RegionCourse
from backrack.record import Answer, Comfort, ComfortChecked, Person, Pressed, SessionDone
from backrack.screening import Limits
from backrack.words import Text

FIRST_TOWELS = 2  # where there is no ladder: as on its first stage
_STRICTNESS = (Comfort.COMFORTABLE, Comfort.NOT_YET, Comfort.TOO_MUCH)


@dataclass(frozen=True)
class Stage:
    """What is done today and why, in one sentence. ``own`` is each region's stage, ``pressed`` what it comes to.

    ``may_grow``: one may lie longer than at first, for nothing is held back today.
    """

    work: Work
    own: tuple[tuple[Region, int], ...]
    pressed: tuple[Pressed, ...]
    why: Text
    light: bool = False
    may_grow: bool = False

    @property
    def number(self) -> int:
        """The low back's stage that is done; 0 is the floor."""
        return self.work.number

    @property
    def towels(self) -> int:
        return towels_in(self.work.padding)


@dataclass(frozen=True)
class Asked:
    """All that decides what is done. ``course`` is the person's at ``now``; ``gate`` stands for that of the day."""

    person: Person
    limits: Limits
    baseline: Baseline
    course: Course
    body: Body
    rack_id: str
    now: datetime
    gate: GateResult | None = None


def stage_of(asked: Asked) -> Stage:
    """The most that every reason allows; each reason can only lower it."""
    last = _latest_comfort(asked.person, asked.now)
    towels = _towels(last)
    if not asked.course.regions:
        return _without_ladder(towels)
    own = {each.region: each.stage for each in asked.course.regions}
    held_back = next(_held_back(asked, last, towels), None)
    ladders = {each.region: each.ladder for each in asked.course.regions}
    if held_back is not None:
        own[Region.LOW_BACK] = lying_still(ladders[Region.LOW_BACK], own[Region.LOW_BACK])
    light = asked.gate or gate_of_day(asked.person, asked.baseline, asked.now)
    if is_light := light.gate is Gate.LIGHT and light.text is not None:
        own = {region: max(FLOOR, number - 1) for region, number in own.items()}
    work = Combiner(ladders, weigher_of(asked.body, asked.rack_id), towels).work(own)
    why = light.text if is_light and light.text else held_back or why_of(_low(asked.course), asked.limits)
    may_grow = bool(work.holds) and held_back is None and not is_light
    return Stage(work, tuple(own.items()), tuple(_pressed(work, own, ladders)), why, is_light, may_grow)


def lying_still(ladder: Ladder, number: int) -> int:
    """The highest stage up to ``number`` at which one only lies in the starting position."""
    return max(n for n in range(number + 1) if ladder.stages[n].exercise_id in (None, START))


def _held_back(asked: Asked, last: ComfortChecked | None, towels: int) -> Iterator[Text]:
    """Why nothing but the starting position is done, whatever the ladder says: it was not yet comfortable."""
    if last is None:
        yield Text("plan-why-first")
    elif last.result is Comfort.TOO_MUCH:
        yield Text("plan-why-too-much", {"towels": max(towels, FIRST_TOWELS)})
    elif not _comfortable(last):
        yield Text("plan-why-not-yet")
    elif _lain_before(asked.person, asked.now, asked.course.standing.last_pause):
        yield Text("plan-why-after-pause")


def why_of(low: RegionCourse, limits: Limits) -> Text:
    """Why the low back is at its stage: the rule of the last change, or what keeps it there."""
    if limits.stage_cap is not None and low.stage >= limits.stage_cap:
        return Text("plan-why-capped")
    last = low.spans[-1] if low.spans else None
    if last is not None and last.bound is not None:
        return last.bound.text
    if low.proposed is not None:
        return Text("plan-why-open", {"stage": low.proposed})
    bound = next(iter(low.verdict.binding), None)
    return bound.text if bound is not None else Text("plan-why-stage", {"stage": low.stage})


def _low(course: Course) -> RegionCourse:
    return next(each for each in course.regions if each.region is Region.LOW_BACK)


def _pressed(work: Work, own: Stages, ladders: dict[Region, Ladder]) -> Iterator[Pressed]:
    for region, load in work.loads.items():
        done = min(own[region], stage_by_load(ladders[region], load.total_n, load.side_n))
        yield Pressed(region=region.value, stage=done, total_n=load.total_n, left_n=load.left_n, right_n=load.right_n)


def _without_ladder(towels: int) -> Stage:
    """The rack does not fit: the gentlest on the rack, and nothing is known of how hard it presses."""
    (start,) = forms(load_catalogue())[0].holds(forms(load_catalogue())[0].goals[0])
    along = max(towels, FIRST_TOWELS) * 10.0
    padding = thickest([Padding(seat_mm=along, back_mm=along)])
    hold = replace(start, posture=padded(start.posture, padding))
    return Stage(Work(1, (hold,), padding, {}), (), (), Text("plan-why-no-ladder"))


def title_of(stage: Stage, catalogue: Catalogue) -> Text:
    """What is done, by its name."""
    if stage.number == FLOOR:
        return Text("plan-title-floor")
    raised = next((hold.exercise_id for hold in stage.work.holds if hold.exercise_id != START), START)
    known = {START: Text("plan-title-start"), "single_leg_raise": Text("plan-title-raise")}
    return known.get(raised, catalogue.exercise(raised).name)


def last_towels(person: Person, now: datetime) -> int:
    """How many folded towels comfort alone asks for at ``now``."""
    return max(FIRST_TOWELS, _towels(_latest_comfort(person, now)))


def comfortable(person: Person, now: datetime) -> bool:
    """Whether lying in the starting position was comfortable when it was last asked about."""
    return _comfortable(_latest_comfort(person, now))


def _latest_comfort(person: Person, now: datetime) -> ComfortChecked | None:
    """How the last session that was asked about felt: the strictest of all that was said of it, towels the most."""
    said = [entry for _, entry in _asked_about(person, now)]
    if not said:
        return None
    return replace(
        said[0],
        result=max((entry.result for entry in said), key=_STRICTNESS.index),
        centred=next((entry.centred for entry in said if entry.centred is not Answer.YES), Answer.YES),
        wood_beside_bone=next(
            (entry.wood_beside_bone for entry in said if entry.wood_beside_bone is not Answer.YES), Answer.YES
        ),
        towels=max(entry.towels for entry in said),
    )


def _asked_about(person: Person, now: datetime) -> list[tuple[SessionDone, ComfortChecked]]:
    """All that was said of the last session whose comfort was asked about, with that session."""
    lain = {entry.session: entry for entry in sessions_of(person) if held_ms(entry) > 0 and entry.ended_at <= now}
    checks = [
        (session, entry)
        for entry in person.of(ComfortChecked)
        if entry.exercise == START and entry.at <= now and (session := _session_of(entry, lain)) is not None
        # what was told from memory may ask for more towels, and raises no leg
        if not (session.by_hand and _comfortable(entry))
    ]
    latest = max((session for session, _ in checks), key=lambda session: session.ended_at, default=None)
    return [(session, entry) for session, entry in checks if session is latest]


def _session_of(entry: ComfortChecked, lain: dict[UUID, SessionDone]) -> SessionDone | None:
    if entry.session is not None:
        return lain.get(entry.session)
    before = [session for session in lain.values() if session.ended_at <= entry.at]
    return max(before, key=lambda session: session.ended_at, default=None)


def _towels(last: ComfortChecked | None) -> int:
    """Towels to lie on at least: too much adds one, comfort takes one away again. The stage may ask for more."""
    if last is None:
        return 0
    if last.result is Comfort.TOO_MUCH:
        return min(MAX_TOWELS, last.towels + 1)
    return max(0, last.towels - 1) if _comfortable(last) else min(MAX_TOWELS, last.towels)


def _comfortable(last: ComfortChecked | None) -> bool:
    return (
        last is not None
        and last.result is Comfort.COMFORTABLE
        and last.centred is Answer.YES
        and last.wood_beside_bone is Answer.YES
    )


def _lain_before(person: Person, now: datetime, moment: datetime | None) -> bool:
    """Whether the session that was last asked about began before a moment: only one after it counts as comfortable."""
    lain = _asked_about(person, now)
    return moment is not None and (not lain or max(session.started_at for session, _ in lain) <= moment)
