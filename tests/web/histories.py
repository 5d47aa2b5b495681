"""People with a week of records behind them, one for each kind of decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from backrack.record import AfterReport, Answer, AnyEntry, Comfort, ComfortChecked, LimbAfterLast, MorningReport
from tests.progression.people import check_in, new_id, session
from tests.screening.people import passing_person

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
USUAL = 3
WEEK = 7


def quiet(now: datetime, days: int = WEEK, **last: Any) -> tuple[AnyEntry, ...]:
    """Daily sessions at stage 1 with nothing to tell of, the last a day ago; ``last`` changes this morning's report."""
    return _days(now, range(days, 0, -1), {1: last})


def paused_twice(now: datetime) -> tuple[AnyEntry, ...]:
    """A strong reaction eight days ago that settled, and another one this morning."""
    strong = {"back": 8}
    return _days(now, (12, 11, 10, 9, 8, 4, 3, 2, 1), {8: strong, 1: strong})


def _days(now: datetime, with_session: Iterable[int], told: Mapping[int, dict[str, Any]]) -> tuple[AnyEntry, ...]:
    """Days with a session, by how long ago they are, and what was told the morning after."""
    every = tuple(with_session)
    found: list[AnyEntry] = [*passing_person(now - (max(every) + 1) * DAY).entries]
    for ago in every:
        found += _day(now - ago * DAY - HOUR, told.get(ago, {}))
    return tuple(found)


def _day(at: datetime, told: dict[str, Any]) -> list[AnyEntry]:
    """A check-in, a whole session, how one lay, the report after it, and the next morning."""
    done = session(at)
    next_day = at + DAY - 20 * MINUTE
    morning: dict[str, Any] = {"back": USUAL - 1, "sore": 1, "stiffness": 1, "woken_by_pain": Answer.NO, **told}
    return [
        check_in(at - 5 * MINUTE, after_last=LimbAfterLast(distal_level=0, tingling=Answer.NO)),
        done,
        ComfortChecked(
            id=new_id(),
            at=at + 10 * MINUTE,
            session=done.session,
            centred=Answer.YES,
            wood_beside_bone=Answer.YES,
            result=Comfort.COMFORTABLE,
            towels=1,
        ),
        AfterReport(
            id=new_id(), at=at + 12 * MINUTE, session=done.session, peak=USUAL, effort=2, anything_new=Answer.NO
        ),
        MorningReport(id=new_id(), at=next_day, day=next_day.date(), session=done.session, **morning),
    ]
