"""Courses made by hand, so that every kind of decision can be looked at."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache

from backrack.catalogue import load_catalogue
from backrack.ladder import Ladder, ladders_for
from backrack.posture import Body, load_rack
from backrack.progression import Bound, Decision, Mode, Standing
from backrack.progression.case import Policy
from backrack.progression.course import Course, Decided, RegionCourse, Span
from backrack.progression.verdict import Verdict
from backrack.screening import screen
from backrack.words import Text
from tests.screening.people import NOW, SMALL_RACK, passing_person

STAY = Bound("P8", Decision.STAY, NOW, {})
QUIET: dict[str, float | int | str | None] = {}


@cache
def ladders() -> tuple[Ladder, ...]:
    limits = screen(passing_person(), NOW)
    return ladders_for(Body(1.65, 70.0, None), load_rack(SMALL_RACK), limits, load_catalogue())


def verdict(decision: Decision, *bounds: Bound, change: tuple[Text, ...] = (), stage: int = 2) -> Verdict:
    return Verdict(decision, stage, True, False, bounds, Policy.V2, QUIET, change)


def region_course(ladder: Ladder, made: Verdict, now: datetime = NOW, stage: int = 2) -> RegionCourse:
    since = now - timedelta(days=6)
    proposed = stage + 1 if made.decision is Decision.ADVANCE else None
    spans = (Span(1, now - timedelta(days=12), since), Span(stage, since, None, Decision.ADVANCE))
    return RegionCourse(ladder.region, ladder, stage, since, spans, (Decided(now, None, made),), made, proposed)


def course(now: datetime = NOW, standing: Standing | None = None, stage: int = 2, **verdicts: Verdict) -> Course:
    """A course at one stage in every region that stays, save for the verdicts given by region."""
    stays = verdict(Decision.STAY, STAY, stage=stage)
    regions = tuple(region_course(ladder, verdicts.get(ladder.region.value, stays), now, stage) for ladder in ladders())
    return Course(regions, standing or Standing(Mode.ACTIVE), Policy.V2)
