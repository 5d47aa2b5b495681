"""Someone with three weeks of diary behind them, for pages and their pictures."""

from __future__ import annotations

from datetime import datetime, timedelta

from backrack.diary.by_hand import Choices, session_by_hand
from backrack.posture import Side
from backrack.record import (
    AfterReport,
    Answer,
    AnyEntry,
    LimbMap,
    MorningReport,
    Note,
    Outcome,
    SettingsGiven,
    SettledReport,
    Sign,
    StopSign,
    TakenBack,
)
from tests.screening.people import an_id, checked_in, passing_person
from tests.web.cases import a_session, comfort

BY_HAND_DAYS_AGO = 2
CORRECTED_DAYS_AGO = 3


def weeks(now: datetime) -> tuple[AnyEntry, ...]:
    """Every kind of day and of correction, all before ``now``."""

    def ago(days: int, hour: int = 9, minute: int = 0) -> datetime:
        return (now - timedelta(days=days)).replace(hour=hour, minute=minute, second=0, microsecond=0)

    found: list[AnyEntry] = [*passing_person(ago(19, 12)).entries]
    found.append(SettingsGiven(id=an_id("set", now), at=ago(19, 13), session_days=(1, 2, 3, 4, 5, 6)))
    for days, outcome in (
        (18, Outcome.COMPLETED),
        (17, Outcome.COMPLETED),
        (15, Outcome.EASED),
        (13, Outcome.COMPLETED),
    ):
        done = a_session(ago(days), outcome)
        found += [checked_in(ago(days, 8, 40)), done, comfort(done)]
    found.append(checked_in(ago(10), pain_now=8))
    for days in (9, 8, 6):
        done = a_session(ago(days))
        found += [checked_in(ago(days, 8, 40)), done, comfort(done)]
    cut = a_session(ago(5), Outcome.CAME_OFF, done_ms=12_000)
    found += [cut, StopSign(id=an_id("sign", now), at=ago(5), session=cut.session, sign=Sign.ON_THE_BONE)]
    found += [*_corrected(ago(CORRECTED_DAYS_AGO), ago(CORRECTED_DAYS_AGO - 1, 10, 20)), *_told(ago(BY_HAND_DAYS_AGO))]
    return tuple(found)


def mornings_of(first: datetime, count: int) -> tuple[AnyEntry, ...]:
    """Mornings after a first session on the day of ``first``; the third was not told."""
    scores = ((3, None), (4, 3), (None, None), (4, 2), (3, 1), (3, 0), (2, 0))
    return tuple(
        MorningReport(
            id=an_id("first mornings", first, number),
            at=(first + timedelta(days=number)).replace(hour=7, minute=30),
            day=(first + timedelta(days=number)).date(),
            back=back,
            sore=sore,
        )
        for number, (back, sore) in enumerate(scores[:count])
        if back is not None
    )


def _corrected(done_at: datetime, right_at: datetime) -> list[AnyEntry]:
    done = a_session(done_at)
    first = MorningReport(id=an_id("m1", done_at), at=done_at.replace(hour=7), day=done_at.date(), back=6, sore=2)
    second = MorningReport(
        id=an_id("m2", done_at),
        at=right_at,
        day=done_at.date(),
        back=3,
        sore=2,
        woken_by_pain=Answer.NO,
        corrects=first.id,
    )
    after = AfterReport(
        id=an_id("after", done_at),
        at=done_at + timedelta(minutes=2),
        session=done.session,
        peak=4,
        effort=3,
        anything_new=Answer.YES,
        limbs=LimbMap(),
        tingling=Answer.NO,
        weakness=Answer.NO,
    )
    settled = SettledReport(
        id=an_id("settled", done_at),
        at=done_at + timedelta(minutes=18),
        session=done.session,
        limbs=LimbMap(),
        tingling=Answer.NO,
        weakness=Answer.NO,
        after=3,
    )
    note = Note(id=an_id("n1", done_at), at=done_at.replace(hour=20), day=done_at.date(), text="Sat in the car a lot.")
    better = Note(
        id=an_id("n2", done_at),
        at=right_at,
        day=done_at.date(),
        text="Sat in the car for three hours.",
        corrects=note.id,
    )
    stray = Note(id=an_id("n3", done_at), at=done_at.replace(hour=21), day=done_at.date(), text="For another day.")
    gone = TakenBack(id=an_id("gone", done_at), at=right_at, entry=stray.id)
    return [
        checked_in(done_at - timedelta(minutes=15)),
        done,
        comfort(done),
        first,
        second,
        after,
        settled,
        note,
        better,
        stray,
        gone,
    ]


def _told(began: datetime) -> list[AnyEntry]:
    both = (Side.LEFT, Side.RIGHT)
    first = session_by_hand(
        Choices("single_leg_raise", both, 1, 20),
        id=an_id("hand1", began),
        session=an_id("hand", began),
        at=began.replace(hour=20),
        started_at=began.replace(hour=18, minute=0),
        versions={},
    )
    second = session_by_hand(
        Choices("single_leg_raise", both, 2, 30),
        id=an_id("hand2", began),
        session=an_id("hand", began),
        at=began.replace(hour=21),
        started_at=began.replace(hour=18, minute=0),
        versions={},
        supersedes=first.id,
    )
    return [first, second]
