"""What is asked every few weeks: the person's own activities, the rating of change, and the questionnaire."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from backrack.outcomes.series import Activity, Measure, Point, Series
from backrack.record import DisabilityTold, MeasuresTold, Person, versions_of
from backrack.scores import (
    ACTIVITY,
    CHANGE,
    DISABILITY,
    FUNCTION,
    Change,
    Named,
    Scale,
    change_of,
    disability_of,
    function_of,
    named_of,
    ratings_of,
)

Rated = tuple[tuple[date, Mapping[str, int]], ...]


def function(person: Person, today: date) -> tuple[Series | None, tuple[Activity, ...]]:
    """The mean over the activities, and each of them. None, and nothing, before any was named.

    Only what was rated both times is held against the start: the same activities each time.
    """
    named = named_of(person)
    if named is None:
        return None, ()
    rated = tuple(_rated(person, named, today))
    means = [(day, function_of(ratings)) for day, ratings in rated]
    points = tuple(Point(day, mean) for day, mean in means if mean is not None)
    missing = sum(1 for _, mean in means if mean is None)
    activities = tuple(_activity(key, words, rated) for key, words in sorted(named.words.items()))
    return Series(Measure.FUNCTION, FUNCTION, points, missing, _change_of_function(rated)), activities


def change(person: Person, today: date) -> Series | None:
    """How people rate the change since the start, which is 0; None before it was asked."""
    points = _last_of_each_day(
        (told.at.date(), float(told.change)) for told in _measures(person, today) if told.change is not None
    )
    if not points:
        return None
    return Series(Measure.CHANGE, CHANGE, points, 0, change_of(CHANGE, 0, points[-1].value))


def disability(person: Person, today: date) -> Series | None:
    """The questionnaire by Roland and Morris; sheets without a score are counted as missing."""
    standing = [versions for versions in versions_of(person, DisabilityTold) if versions.stands is not None]
    told = [(versions.entries[0].at.date(), versions.stands) for versions in standing]
    sheets = [(day, disability_of(sheet)) for day, sheet in told if sheet is not None and day <= today]
    if not sheets:
        return None
    points = tuple(Point(day, score.score, score.rescaled) for day, score in sheets if score is not None)
    missing = sum(1 for _, score in sheets if score is None)
    return Series(Measure.DISABILITY, DISABILITY, points, missing, _first_to_last(DISABILITY, points))


def _activity(key: str, words: str, rated: Rated) -> Activity:
    points = tuple(Point(day, float(ratings[key])) for day, ratings in rated if key in ratings)
    return Activity(key, words, points, _first_to_last(ACTIVITY, points))


def _change_of_function(rated: Rated) -> Change | None:
    told = [ratings for _, ratings in rated if ratings]
    if len(told) < 2:
        return None
    first, last = told[0], told[-1]
    both = first.keys() & last.keys()
    scale = FUNCTION if len(both) > 1 else ACTIVITY
    return change_of(
        scale,
        function_of({key: first[key] for key in both}),
        function_of({key: last[key] for key in both}),
    )


def _first_to_last(scale: Scale, points: tuple[Point, ...]) -> Change | None:
    return change_of(scale, points[0].value, points[-1].value) if len(points) > 1 else None


def _rated(person: Person, named: Named, today: date) -> Iterator[tuple[date, Mapping[str, int]]]:
    """The ratings of each day, the last of a day; where none was given, an empty one."""
    asked = [told for told in _measures(person, today) if told.named in named.ids]
    latest = {told.at.date(): ratings_of(told, named) for told in asked}
    return iter(sorted(latest.items()))


def _measures(person: Person, today: date) -> Iterator[MeasuresTold]:
    """What stands, each on the day it was first told."""
    for versions in versions_of(person, MeasuresTold):
        if versions.stands is not None and versions.entries[0].at.date() <= today:
            yield versions.stands


def _last_of_each_day(told: Iterable[tuple[date, float]]) -> tuple[Point, ...]:
    return tuple(Point(day, value) for day, value in sorted(dict(told).items()))
