"""Courses made by hand: a ladder of ours, and spans on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache

from backrack.catalogue import load_catalogue
from backrack.ladder import Ladder, Region, ladders_for
from backrack.posture import Body
from backrack.posture.rack import load_rack
from backrack.progression import Decision, Mode, Standing
from backrack.progression.case import Policy
from backrack.progression.course import Course, RegionCourse, Span
from backrack.progression.verdict import Verdict
from backrack.screening import screen
from backrack.words import Text
from tests.history.five_weeks import BEGAN_DAYS_AGO, STAGES
from tests.screening.people import NOW, SMALL_RACK, passing_person


@cache
def ladders() -> tuple[Ladder, ...]:
    """The ladders of a person of the middle on the small rack, with nothing closed but what nobody may do."""
    return ladders_for(Body(1.65, 70.0, None), load_rack(SMALL_RACK), screen(passing_person(), NOW), load_catalogue())


def ladder(region: Region = Region.LOW_BACK) -> Ladder:
    return next(each for each in ladders() if each.region is region)


def verdict(stage: int = 1, would_change: Sequence[Text] = ()) -> Verdict:
    return Verdict(Decision.STAY, stage, True, False, (), Policy.V2, {}, tuple(would_change))


def region_course(
    stages: Sequence[tuple[datetime, int]] = (), *, region: Region = Region.LOW_BACK, proposed: int | None = None
) -> RegionCourse:
    """The stages that began at these moments, one after the other; on the floor where there are none."""
    ends = [since for since, _ in stages[1:]]
    spans = tuple(
        Span(stage, since, until) for (since, stage), until in zip(stages, [*ends, None], strict=False) if stages
    )
    at = stages[-1][1] if stages else 0
    since = stages[-1][0] if stages else None
    return RegionCourse(region, ladder(region), at, since, spans, (), verdict(at), proposed)


def five_weeks_course(now: datetime) -> Course:
    """The course that belongs to :func:`tests.history.five_weeks.five_weeks`."""
    first = (now - timedelta(days=BEGAN_DAYS_AGO)).replace(hour=8)
    main = region_course([(first + timedelta(days=day), stage) for day, stage in STAGES.items()])
    others = (region_course([(first, 1)], region=region) for region in (Region.THORACIC, Region.NECK))
    return Course((main, *others), Standing(Mode.ACTIVE), Policy.V2)
