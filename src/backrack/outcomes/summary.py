"""Every outcome of one person at one moment, for charts and for what is taken elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from backrack.diary import Adherence, Diary
from backrack.outcomes import measures
from backrack.outcomes.five_days import FiveDays, five_days_of
from backrack.outcomes.mornings import daily
from backrack.outcomes.series import Activity, Measure, Series
from backrack.record import AdverseEvent, Person, versions_of

WEEK_DAYS, FOUR_WEEKS_DAYS = 7, 28  # section 4


@dataclass(frozen=True)
class Summary:
    """All outcomes. Adverse events stand apart and are in no score; they are what stands, oldest first."""

    series: tuple[Series, ...]
    activities: tuple[Activity, ...]
    week: Adherence
    four_weeks: Adherence
    five_days: FiveDays
    adverse_events: tuple[AdverseEvent, ...]

    def of(self, measure: Measure) -> Series | None:
        """One measure; None where nothing of it was asked or told."""
        return next((each for each in self.series if each.measure is measure), None)


def summary(person: Person, now: datetime) -> Summary:
    """Everything measured of this person up to ``now``, in the zone where they are."""
    return summary_of(Diary(person, now))


def summary_of(diary: Diary) -> Summary:
    """The same from a diary that is open already: no day is worked out twice."""
    function, activities = measures.function(diary.person, diary.today)
    rare = (function, measures.change(diary.person, diary.today), measures.disability(diary.person, diary.today))
    events = (versions.stands for versions in versions_of(diary.person, AdverseEvent))
    return Summary(
        (*daily(diary), *(each for each in rare if each is not None)),
        activities,
        diary.adherence(WEEK_DAYS),
        diary.adherence(FOUR_WEEKS_DAYS),
        five_days_of(diary),
        tuple(event for event in events if event is not None),
    )
