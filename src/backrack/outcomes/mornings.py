"""What was told day by day: pain by region, soreness, stiffness, and how far down the limbs symptoms reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from backrack.diary import Diary
from backrack.outcomes.series import Measure, Point, Series
from backrack.progression import MORNINGS_NEEDED
from backrack.record import BaselineGiven, CheckIn, MorningReport, Person, settings_of, versions_of
from backrack.scores import LIMBS, PAIN, SORENESS, STIFFNESS, Scale, change_of, mean_of

WEEK = timedelta(days=7)
NEEDED_NOW = 3  # assumed: single scores wobble by 1 to 2 (C24), so that a mean needs at least as many as a start does

Reads = Callable[[MorningReport], int | None]
_READS: tuple[tuple[Measure, Scale, Reads], ...] = (
    (Measure.BACK, PAIN, lambda told: told.back),
    (Measure.NECK, PAIN, lambda told: told.neck),
    (Measure.HIP, PAIN, lambda told: told.hip),
    (Measure.SORENESS, SORENESS, lambda told: told.sore),
    (Measure.STIFFNESS, STIFFNESS, lambda told: told.stiffness),
)


def daily(diary: Diary) -> tuple[Series, ...]:
    """Every daily measure of which anything was told; pain of every region is always there."""
    found = [_series(diary, Measure.PAIN, PAIN, worst_pain(diary))]
    for measure, scale, read in _READS:
        points = _told(diary, read)
        if points or measure is Measure.BACK:
            found.append(_series(diary, measure, scale, points))
    limbs = _limbs(diary.person, diary.today)
    return (*found, Series(Measure.LIMBS, LIMBS, limbs, 0, None)) if limbs else tuple(found)


def worst_pain(diary: Diary) -> tuple[Point, ...]:
    """The worst pain of each morning, of all that stands, the answers before a session among it."""
    worst: dict[date, int] = {point.day: int(point.value) for point in _told(diary, lambda told: told.worst)}
    for entry in diary.person.of(CheckIn):
        day = entry.at.date()
        if entry.pain_this_morning is not None and day <= diary.today:
            worst[day] = max(entry.pain_this_morning, worst.get(day, 0))
    return tuple(Point(day, float(worst[day])) for day in sorted(worst))


def first_session(diary: Diary) -> datetime | None:
    """When the first session that counts began."""
    return min((sitting.stands.started_at for sitting in diary.sittings if sitting.counts), default=None)


def start_of(diary: Diary, measure: Measure, points: tuple[Point, ...]) -> float | None:
    """The mean of the mornings before the first session; with fewer than three, usual pain as it was answered.

    Usual pain was asked of the whole person, so that it stands for one region only where no other is asked about.
    """
    first = first_session(diary)
    before = tuple(point.value for point in points if first is None or point.day <= first.date())
    if len(before) >= MORNINGS_NEEDED:
        return mean_of(before)
    # the first answer: one lowered later is a limit for the rules, and no start
    given = diary.person.of(BaselineGiven)
    return float(given[0].usual_pain) if given and _stands_for(diary.person, measure) else None


def _stands_for(person: Person, measure: Measure) -> bool:
    return measure is Measure.PAIN or settings_of(person).regions == (measure.value,)


def _series(diary: Diary, measure: Measure, scale: Scale, points: tuple[Point, ...]) -> Series:
    first = first_session(diary)
    since = tuple(point for point in points if first is not None and point.day > first.date())
    last = tuple(point.value for point in since if point.day > diary.today - WEEK)
    now = mean_of(last) if len(last) >= NEEDED_NOW else None
    start = start_of(diary, measure, points)
    return Series(measure, scale, points, _missing(diary, points), change_of(scale, start, now), now)


def _missing(diary: Diary, points: tuple[Point, ...]) -> int:
    """Mornings after a session that are over and of which nothing was told."""
    told = {point.day for point in points}
    asked = {sitting.day + timedelta(days=1) for sitting in diary.sittings if sitting.counts}
    return sum(1 for day in asked if day < diary.today and day not in told)


def _told(diary: Diary, read: Reads) -> tuple[Point, ...]:
    """One point a day of what stands; of two reports of one morning the higher score."""
    scores: dict[date, int] = {}
    for told in _standing(diary.person):
        score = read(told)
        if score is not None and told.day <= diary.today:
            scores[told.day] = max(score, scores.get(told.day, 0))
    return tuple(Point(day, float(scores[day])) for day in sorted(scores))


def _standing(person: Person) -> Iterator[MorningReport]:
    return (versions.stands for versions in versions_of(person, MorningReport) if versions.stands is not None)


def _limbs(person: Person, today: date) -> tuple[Point, ...]:
    furthest: dict[date, int] = {}
    for entry in person.of(CheckIn):
        day = entry.at.date()
        if day <= today:
            furthest[day] = max(entry.distal_now, furthest.get(day, 0))
    return tuple(Point(day, float(furthest[day])) for day in sorted(furthest))
