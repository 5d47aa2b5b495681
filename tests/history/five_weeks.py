"""Someone with five weeks behind them: steps up, a flare with rest after it, a step back, and mornings not told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Literal

from backrack.record import (
    ActivitiesNamed,
    AfterReport,
    AgeGiven,
    Answer,
    AnyEntry,
    CheckIn,
    LimbAfterLast,
    MeasuresTold,
    MorningReport,
    Outcome,
    Person,
    PhaseDone,
    Pressed,
    QuestionAnswered,
    SessionDone,
    Source,
    StageChosen,
    with_entries,
)
from backrack.record.entries import ActivityKey
from tests.screening.people import an_id, passing_person

BEGAN_DAYS_AGO = 36
USUAL_PAIN = 5
LOADS_N = {1: 170.0, 2: 200.0, 3: 246.0, 4: 256.0}
"""Low back, in N, as estimated for this body on this rack."""
STAGES = {0: 1, 13: 2, 16: 3, 19: 2, 31: 3, 35: 4}
"""From the day of the first session on: the stage from that day. The rules proposed each and asked for each rest."""
FLARE_DAY, RESTED_DAYS, SCREENED_AGAIN = 18, (19, 20, 21), 25
BACK_ON_THE_RACK = 31
"""The day of the yes to stage 1 for upper back and neck, which the rest had put on the floor."""
SKIPPED_DAYS = (4, 9, 16, 24, 31)
SILENT_MORNINGS = (3, 8, 9, 23, 28)
ACTIVITIES: dict[ActivityKey, str] = {"1": "sit through a film", "2": "carry the shopping"}
RATED = {0: (3, 4, None), 14: (4, None, 1), 28: (6, 6, 2)}
"""Days on which the two activities were rated, 0 to 10, and the change since the start."""
MORNINGS = tuple(map(int, "6656655564554454454875444344333433233"))
SORE = tuple(map(int, "4332212110021110102531100100100110010"))


def five_weeks(now: datetime) -> Person:
    """The person as they stand at ``now``, with nothing told today but the morning."""
    first = now - timedelta(days=BEGAN_DAYS_AGO)
    before = passing_person(first - timedelta(days=1), usual_pain=USUAL_PAIN)
    return with_entries(before, (*_entries(first), *_measures(first)))


def stage_on(day: int) -> int:
    """The stage on a day counted from that of the first session."""
    return STAGES[max(since for since in STAGES if since <= day)]


def _entries(first: datetime) -> Iterator[AnyEntry]:
    last: SessionDone | None = None
    for number in range(BEGAN_DAYS_AGO + 1):
        day = (first + timedelta(days=number)).replace(hour=0, minute=0, second=0, microsecond=0)
        if number == SCREENED_AGAIN:
            yield from _screened_again(day)
        if number not in SILENT_MORNINGS:
            yield _morning(day, number, last)
        if number in STAGES and number and STAGES[number] > stage_on(number - 1):
            yield _chosen(day, "low_back", STAGES[number])
        if number == BACK_ON_THE_RACK:
            yield from (_chosen(day, "thoracic", 1), _chosen(day, "neck", 1))
        if number < BEGAN_DAYS_AGO and number not in (*SKIPPED_DAYS, *RESTED_DAYS):
            last = _session(day, number)
            yield from (_check_in(day, number), last, _after(last, number))


def _measures(first: datetime) -> Iterator[AnyEntry]:
    named = ActivitiesNamed(id=an_id("named", first), at=first.replace(hour=10), activities=ACTIVITIES)
    yield named
    for day, (sit, carry, change) in RATED.items():
        yield MeasuresTold(
            id=an_id("measures", first, day),
            at=(first + timedelta(days=day)).replace(hour=10, minute=5),
            named=named.id,
            ratings={"1": sit} if carry is None else {"1": sit, "2": carry},
            change=change,
        )


def _chosen(day: datetime, region: Literal["low_back", "thoracic", "neck"], stage: int) -> StageChosen:
    return StageChosen(id=an_id("chosen", day, region), at=day.replace(hour=8), region=region, stage=stage)


def _screened_again(day: datetime) -> Iterator[AnyEntry]:
    """Answers hold for four weeks; body, rack and usual pain are as they were."""
    everything = passing_person(day.replace(hour=8)).entries
    return (entry for entry in everything if isinstance(entry, AgeGiven | QuestionAnswered))


def _morning(day: datetime, number: int, last: SessionDone | None) -> MorningReport:
    yesterday = last is not None and last.started_at.date() == (day - timedelta(days=1)).date()
    return MorningReport(
        id=an_id("morning", day),
        at=day.replace(hour=7, minute=10),
        day=day.date(),
        session=last.session if last and yesterday else None,
        back=MORNINGS[number],
        sore=SORE[number] if yesterday else None,
        stiffness=2,
        woken_by_pain=Answer.NO,
    )


def _check_in(day: datetime, number: int) -> CheckIn:
    return CheckIn(
        id=an_id("check in", day),
        at=day.replace(hour=9),
        pain_now=MORNINGS[number],
        distal_now=0,
        after_last=LimbAfterLast(distal_level=0, tingling=Answer.NO),
        numbness_bladder_bowel=Answer.NO,
        new_weakness=Answer.NO,
        fever_fall_illness=Answer.NO,
        moved_further_down=Answer.NO,
    )


def _session(day: datetime, number: int) -> SessionDone:
    stage = stage_on(number)
    load = LOADS_N[stage]
    cut = number == FLARE_DAY
    holds = tuple(
        PhaseDone(
            phase=f"hold-{place}",
            exercise="starting_position",
            prescribed_ms=120_000,
            done_ms=60_000 if cut and place else 120_000,
            source=Source.PLAYER_TIMED,
        )
        for place in range(3 + stage)
    )
    return SessionDone(
        id=an_id("session", day),
        at=day.replace(hour=9, minute=25),
        session=an_id("sitting", day),
        plan="a plan",
        stage=min(stage, 2),
        started_at=day.replace(hour=9, minute=5),
        ended_at=day.replace(hour=9, minute=25),
        outcome=Outcome.EASED if cut else Outcome.COMPLETED,
        phases=holds,
        pressed=(Pressed(region="low_back", stage=stage, total_n=load, left_n=load / 2, right_n=load / 2),),
    )


def _after(done: SessionDone, number: int) -> AfterReport:
    return AfterReport(
        id=an_id("after", done.id),
        at=done.ended_at + timedelta(minutes=2),
        session=done.session,
        peak=min(MORNINGS[number] + (3 if number == FLARE_DAY else 0), 10),
        effort=3,
        anything_new=Answer.NO,
    )


def day_of(now: datetime, number: int) -> date:
    """The day so many days after that of the first session."""
    return (now - timedelta(days=BEGAN_DAYS_AGO - number)).date()
