"""How the rules are set where backrack runs: whether too much pain eases a stage or only ends the session (P8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from backrack.ladder import Region
from backrack.progression import Bound, Decision
from backrack.progression.as_set import (
    AS_WRITTEN,
    ENDS_ALWAYS,
    Wrong,
    WrongSetting,
    settings_from,
    settings_of_a_moment,
)
from backrack.progression.case import Policy, Settings
from backrack.progression.course import RegionCourse, course_now
from backrack.progression.last_way import forget_ways, last_way
from backrack.record import Person, SessionDone
from backrack.words import languages, say
from tests.plan.people import climbed, later
from tests.progression.reports import after
from tests.screening.people import NOW

ENDS = settings_from("end:2026-03-01")  # the day of the last session: NOW is the morning after
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def test_nothing_said_is_as_the_fact_sheet_has_it() -> None:
    assert settings_from("ease") == AS_WRITTEN == Settings()
    assert AS_WRITTEN.pain_above_limit_ends_since is None


def test_the_other_word_lets_the_stage_stay_from_midnight_of_a_day() -> None:
    assert settings_from("end:2026-12-01") == Settings(datetime(2026, 12, 1, tzinfo=UTC))
    assert settings_from("end:2028-02-29") == Settings(datetime(2028, 2, 29, tzinfo=UTC))


@pytest.mark.parametrize(
    ("word", "why"),
    [
        *((word, Wrong.UNKNOWN) for word in ("", "END", "stay", "ease,end", "0", "ease:2026-12-01", "End:2026-12-01")),
        *((word, Wrong.NO_DAY) for word in ("end", "end:")),
        *((word, Wrong.NOT_A_DAY) for word in ("end:2026-02-29", "end:2026-13-01", "end:1.12.2026", "end:tomorrow")),
        # Python reads these; whoever looks at the setting may not
        *((word, Wrong.NOT_A_DAY) for word in ("end:20261201", "end:2026-W49-2", "end: 2026-12-01", "end:2026-12-01 ")),
        ("end:2026-12-01T09:00", Wrong.NOT_A_DAY),
    ],
)
def test_any_other_word_is_refused_with_what_is_wrong_about_it(word: str, why: Wrong) -> None:
    with pytest.raises(WrongSetting) as refused:
        settings_from(word)
    assert refused.value.why is why


def test_only_a_decision_on_one_moment_needs_no_day() -> None:
    assert settings_of_a_moment("end") == ENDS_ALWAYS
    for word in ("ease", "end:2026-12-01"):
        assert settings_of_a_moment(word) == settings_from(word)
    with pytest.raises(WrongSetting):
        settings_of_a_moment("end:")


def hurt(*sessions: int) -> Person:
    """Somebody calm up to stage 4, save that these sessions (or the last) hurt more than their limit."""
    person = climbed(NOW)
    done = person.of(SessionDone)
    told = (done[each] for each in sessions or (-1,))
    return later(person, *(after(each.ended_at + 90 * MINUTE, each.session, peak=6) for each in told))


def low_back(person: Person, settings: Settings) -> RegionCourse:
    found = course_now(person, NOW, settings=settings).of(Region.LOW_BACK)
    assert found is not None
    return found


HURTS = [(-1,), (-2,), (-4,), (-6,), (-5, -1), (-3, -1)]
TO_COME = [timedelta.resolution, DAY, 7 * DAY, 3650 * DAY]


@pytest.mark.parametrize("after_it", TO_COME)
@pytest.mark.parametrize("sessions", HURTS)
def test_a_step_back_that_was_made_stays_made_whatever_later_day_is_set(
    sessions: tuple[int, ...], after_it: timedelta
) -> None:
    person = hurt(*sessions)
    last_hurt = person.of(SessionDone)[sessions[-1]]
    as_written, ends = low_back(person, AS_WRITTEN), low_back(person, Settings(last_hurt.started_at + after_it))
    assert as_written.stage < low_back(person, ENDS_ALWAYS).stage  # a step to lose
    assert (ends.stage, ends.decided) == (as_written.stage, as_written.decided)


@pytest.mark.parametrize(("since", "stage"), [(-5, 2), (-4, 1), (-1, 1), (0, 0)])
def test_sessions_from_the_day_on_only_end_and_those_before_it_keep_their_step(since: int, stage: int) -> None:
    person = hurt(-5, -1)
    moments = [each.started_at for each in person.of(SessionDone)]
    ends = Settings(NOW if since == 0 else moments[since])
    assert low_back(person, ends).stage == stage
    assert (low_back(person, AS_WRITTEN).stage, low_back(person, ENDS_ALWAYS).stage) == (0, 2)


@pytest.mark.parametrize("order", [(AS_WRITTEN, ENDS), (ENDS, AS_WRITTEN), (ENDS, AS_WRITTEN, ENDS)])
def test_where_one_stands_is_by_the_setting_asked_for_whatever_was_asked_before(order: tuple[Settings, ...]) -> None:
    forget_ways()
    person = hurt()
    # the same person object, and the same records read anew: neither keeps what the other setting found
    for someone in (person, replace(person)):
        for settings in order:
            found = low_back(someone, settings)
            eased = settings == AS_WRITTEN
            assert found.stage == (3 if eased else 4)
            bound = next(each for each in found.verdict.bounds if each.rule == "P8")
            assert (found.decided[-1].verdict.decision is Decision.EASE) is eased
            assert eased or bound.decision is Decision.STAY
            assert found.proposed is None


def test_ways_are_remembered_apart_by_setting() -> None:
    forget_ways()
    another_day = settings_from("end:2026-03-02")
    asked = (AS_WRITTEN, ENDS, Settings(), replace(ENDS), another_day)
    ways = [last_way(NOBODY.id, Policy.V2, each, "1") for each in asked]
    assert ways[0] is ways[2]
    assert ways[1] is ways[3]
    assert len({id(each) for each in ways}) == 3


NOBODY = Person(id=climbed(NOW, days=0).id)


@pytest.mark.parametrize("language", languages())
def test_too_much_pain_promises_an_easier_step_only_where_it_brings_one(language: str) -> None:
    words = {"en": "one step easier", "de": "einen Schritt leichter"}[language]
    told = {
        each: say(Bound("P8", each, NOW, {"peak": 6, "limit": 5}).text, language)
        for each in (Decision.EASE, Decision.STAY)
    }
    assert words in told[Decision.EASE]
    assert words not in told[Decision.STAY]
