"""Until when what was told binds, and of which day it tells, at the moment itself."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from backrack.progression.evidence import Told, all_told, within_its_day
from backrack.progression.facts import Fact
from backrack.record import Answer, LimbAfterLast
from tests.progression.people import DAY_ONE, check_in, person, session
from tests.progression.reports import something_new

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
MIDNIGHT = datetime.combine(DAY_ONE.date() + DAY, datetime.min.time(), DAY_ONE.tzinfo)


def told(since: datetime, ends: datetime | None = None) -> Told:
    return Told("morning", since, DAY_ONE.date(), since, ends=ends)


def test_what_ends_at_a_moment_no_longer_binds_then() -> None:
    for each in (told(DAY_ONE, DAY_ONE + DAY), Fact(UUID(int=1), DAY_ONE, {}, DAY_ONE + DAY)):
        assert each.binds(DAY_ONE + DAY - timedelta.resolution)
        assert not each.binds(DAY_ONE + DAY)
    assert told(DAY_ONE).binds(DAY_ONE + 99 * DAY)


@pytest.mark.parametrize("late", [timedelta(0), MINUTE, 3 * DAY])
def test_what_is_told_late_says_nothing_of_the_days_since(late: timedelta) -> None:
    each = told(MIDNIGHT + late)
    assert within_its_day(each.since, each.day) == MIDNIGHT - timedelta.resolution
    assert within_its_day(MIDNIGHT - MINUTE, each.day) == MIDNIGHT - MINUTE


@pytest.mark.parametrize(("after", "ends"), [(timedelta(0), False), (MINUTE, True)])
def test_tingling_ends_by_a_check_in_after_the_report_of_it(after: timedelta, ends: bool) -> None:
    lay = session(DAY_ONE)
    report = something_new(lay.ended_at + MINUTE, lay.session, tingling=Answer.YES)
    gone = LimbAfterLast(distal_level=0, tingling=Answer.YES, tingling_over_one_hour=Answer.NO)
    seen = all_told(person(lay, report, check_in(report.at + after, after_last=gone)))
    (tingling,) = [each for each in seen if each.by == "after" and each.tingling_lasted]
    assert tingling.ends == (report.at + after if ends else None)
