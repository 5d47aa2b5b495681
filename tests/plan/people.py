"""What a person who passes the screening tells us later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from backrack.ladder import Ladder
from backrack.progression.course import course_of
from backrack.progression.situated import ladders_of
from backrack.record import (
    Answer,
    AnyEntry,
    Comfort,
    ComfortChecked,
    MorningReport,
    Person,
    Pressed,
    SessionDone,
    StageChosen,
    with_entries,
)
from backrack.screening import screen
from tests.progression.people import check_in, new_id, session
from tests.progression.reports import after
from tests.screening.people import passing_person


def screened(now: datetime, age_years: int = 40, **changed: Answer) -> Person:
    """Every question answered an hour before ``now``, usual pain 2; ``changed`` gives other answers by question id."""
    return passing_person(now, changed=changed, age_years=age_years, usual_pain=2)


def comfort(at: datetime, result: Comfort = Comfort.COMFORTABLE, towels: int = 1, **told: Any) -> ComfortChecked:
    given: dict[str, Any] = {"centred": Answer.YES, "wood_beside_bone": Answer.YES} | told
    return ComfortChecked(id=new_id(), at=at, result=result, towels=towels, **given)


def lain(at: datetime, result: Comfort = Comfort.COMFORTABLE, towels: int = 1, **told: Any) -> tuple[AnyEntry, ...]:
    """A whole session that ended shortly before ``at``, and how lying there felt."""
    done = session(at - timedelta(minutes=20))
    return done, comfort(at, result, towels, session=done.session, **told)


def later(person: Person, *entries: AnyEntry) -> Person:
    return with_entries(person, entries)


DAY, HOUR = timedelta(days=1), timedelta(hours=1)
TO_THE_RAISE = 13
"""Days of sessions after which somebody who says yes to every step raises one leg: stage 4 of the low back."""
_SOME_DAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_Choices = tuple[tuple[int, str, int], ...]


@cache
def ladders() -> tuple[Ladder, ...]:
    """Of whoever passes the screening."""
    someone = screened(_SOME_DAY)
    return ladders_of(someone, screen(someone, _SOME_DAY), _SOME_DAY)


def pressed(stages: tuple[int, ...]) -> tuple[Pressed, ...]:
    """What each region's own stage is meant to press: low back, thoracic, neck."""
    found = []
    for each, number in zip(ladders(), stages, strict=True):
        load = each.stages[number].loads.default
        sides = {"left_n": load.left_n, "right_n": load.right_n}
        found.append(Pressed(region=each.region.value, stage=number, total_n=load.total_n, **sides))
    return tuple(found)


def climbed(now: datetime, days: int = TO_THE_RAISE, turning: bool = False) -> Person:
    """Somebody calm who did a session a day up to yesterday at this hour, told all of it, and said yes to each step.

    Only ``turning`` says yes to turning the head as well, the neck's stage 3.
    """
    turns = ("neck", 3)
    return _calm_days(now, days, tuple(each for each in _choices(days) if turning or each[1:] != turns))


def _calm_days(now: datetime, days: int, choices: _Choices) -> Person:
    began, entries, stages = now - days * DAY, [], {each.region.value: 1 for each in ladders()}
    entries += [_morning(began - number * DAY - HOUR) for number in range(2, 9)]
    for number in range(days):
        at = began + number * DAY
        done = session(at, stage=stages["low_back"], pressed=pressed(tuple(stages.values())))
        entries += [check_in(at - HOUR / 4), done, after(at + HOUR, done.session, peak=2)]
        entries += [_morning(at + DAY - 2 * HOUR, done), comfort(at + HOUR, towels=0, session=done.session)]
        for when, region, stage in choices:
            if when == number:
                entries.append(StageChosen(id=new_id(), at=at + DAY - HOUR, region=region, stage=stage))
                stages[region] = stage
    return later(screened(began - DAY), *entries)


def _morning(at: datetime, done: SessionDone | None = None) -> MorningReport:
    about = done.session if done else None
    return MorningReport(id=new_id(), at=at, day=at.date(), session=about, back=2, sore=1)


@cache
def _choices(days: int) -> _Choices:
    """Every step as soon as it is open: on which day, of which region, to which stage."""
    if days == 0:
        return ()
    known, now = _choices(days - 1), _SOME_DAY + days * DAY - HOUR
    person = _calm_days(_SOME_DAY + days * DAY, days, known)
    found = course_of(person, ladders(), screen(person, now), now)
    asked = ((days - 1, each.region.value, each.proposed) for each in found.regions if each.proposed is not None)
    return (*known, *((day, region, stage) for day, region, stage in asked if stage is not None))
