"""What answers close counts from their moment on; what they open again is reached by another yes alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from backrack.catalogue import load_catalogue
from backrack.ladder import Region, open_by_answers
from backrack.progression import Decision
from backrack.progression.answered import Answered
from backrack.progression.course import RegionCourse
from backrack.record import AfterReport, Answer, AnyEntry, BodyGiven, LimbMap, StageChosen
from backrack.screening import screen
from tests.progression.machine.rungs import SINGLE_FROM, plain
from tests.progression.people import clearance, new_id
from tests.progression.reports import something_new
from tests.progression.test_clocks import DAY, HOUR, LOW, MARCH, MINUTE, asked_again, risen, sat
from tests.progression.test_lived_through import chosen, known, of
from tests.screening.people import answered

YES, NO = Answer.YES, Answer.NO
AFTER = MARCH + 14 * DAY - HOUR
"""Stage 3 of the low back, reached on the tenth day; its last morning is told."""
HEALING, STANDS = "DV07", "RF22"
"""Both set stage 1 as the highest; the first ends by an answer 72 hours later, the second by a clinician."""


def answer(at: datetime, question: str, given: Answer) -> list[AnyEntry]:
    return [answered(question, given, at)]


def skin(at: datetime, given: Answer) -> list[AnyEntry]:
    """Sore skin, though not where the rack presses."""
    places = [f"DV07_{place}" for place in ("low", "upper", "neck")] if given is YES else []
    return [answered(HEALING, given, at), *(answered(each, NO, at) for each in places)]


def sat_low(first: datetime, days: int) -> list[AnyEntry]:
    return [each for day in range(days) for each in sat(first + day * DAY, stage=1)]


def until(entries: Sequence[AnyEntry], now: datetime) -> RegionCourse:
    return of([each for each in entries if each.at <= now], now)


def test_a_cap_is_a_step_back_at_once() -> None:
    entries = [*risen(MARCH), *skin(AFTER, YES)]
    assert until(entries, AFTER - MINUTE).stage == 3
    found = until(entries, AFTER + MINUTE)
    assert (found.stage, found.proposed, found.ladder.highest_open) == (1, None, 1)
    assert found.spans[-1].bound is not None
    assert (found.spans[-1].bound.rule, found.spans[-1].bound.values["why"]) == ("P24", "cap")


def test_after_sessions_below_it_what_answers_open_again_is_not_given_back() -> None:
    healed = AFTER + 5 * DAY
    entries = [*risen(MARCH), *skin(AFTER, YES), *sat_low(AFTER + 2 * HOUR, 5), *skin(healed, NO)]
    found = of(entries, healed + MINUTE)
    assert (found.stage, found.ladder.highest_open) == (1, len(found.ladder.stages) - 1)
    assert [span.stage for span in found.spans[-2:]] == [3, 1]
    assert found.proposed == 2
    yes = [*entries, chosen(healed + 2 * MINUTE, 2)]
    assert of(yes, healed + 3 * MINUTE).stage == 2


def test_an_answer_put_right_before_another_session_has_lowered_nothing() -> None:
    told = skin(AFTER, YES)
    entries = [*risen(MARCH), *told, *skin(AFTER + 72 * HOUR, NO)]
    assert of(entries, AFTER + 71 * HOUR).stage == 1
    assert of(entries, AFTER + 72 * HOUR + MINUTE).stage == 3


def test_a_clinicians_word_on_a_cap_gives_no_stage_back_after_a_session() -> None:
    said = AFTER + 3 * DAY
    capped = [*risen(MARCH), *answer(AFTER, STANDS, YES)]
    below = [*capped, *sat_low(AFTER + 2 * HOUR, 3), clearance(said, STANDS)]
    assert of(below, said + MINUTE).stage == 1
    none_since = [*capped, clearance(said, STANDS)]
    assert of(none_since, said + MINUTE).stage == 3


def test_a_cap_takes_no_earlier_step_back_away_and_no_earlier_yes() -> None:
    entries = [*risen(MARCH), *answer(AFTER, STANDS, YES)]
    before, since = until(entries, AFTER - MINUTE), until(entries, AFTER + MINUTE)
    assert [(span.stage, span.since) for span in since.spans[:-1]] == [
        (span.stage, span.since) for span in before.spans
    ]
    assert since.decided[: len(before.decided) - 1] == before.decided[:-1]


def test_a_yes_above_what_answers_left_open_then_is_no_yes_later() -> None:
    asked = AFTER + MINUTE
    entries = [*risen(MARCH), *skin(AFTER, YES), chosen(asked, 4), *skin(AFTER + 72 * HOUR, NO)]
    assert of(entries, AFTER + 73 * HOUR).stage == 3


def test_every_session_under_a_cap_counts_at_its_stage_and_leads_up_from_there() -> None:
    healed = AFTER + 5 * DAY
    entries = [*risen(MARCH), *skin(AFTER, YES), *sat_low(AFTER + 2 * HOUR, 5), *skin(healed, NO)]
    entries.append(chosen(healed + MINUTE, 2))
    for day in range(4):
        entries += sat(healed + HOUR + day * DAY, stage=2)
    found = of(entries, healed + 4 * DAY)
    assert (found.stage, found.proposed) == (2, 3)


def test_another_yes_while_it_holds_is_asked_anew() -> None:
    """Two stages above the cap are never offered, however calm the sessions were."""
    entries = [*risen(MARCH), *answer(AFTER, STANDS, YES), *sat_low(AFTER + 2 * HOUR, 5)]
    entries.append(StageChosen(id=new_id(), at=AFTER + 5 * DAY, region=LOW.value, stage=2))
    found = of(entries, AFTER + 5 * DAY + MINUTE)
    assert (found.stage, found.proposed, found.verdict.decision) == (1, None, Decision.STAY)


@pytest.mark.parametrize(
    ("entries", "highest"),
    [
        ([], 7),
        (skin(AFTER, YES), 1),
        (answer(AFTER, STANDS, YES), 1),
        ([BodyGiven(id=new_id(), at=AFTER, height_m=1.52, mass_kg=70.0, sex="female")], 1),
        (asked_again(AFTER), 7),
    ],
    ids=["nothing", "skin", "pain", "short", "again"],
)
def test_what_answers_leave_open_follows_from_what_was_told_by_a_moment(entries: list[AnyEntry], highest: int) -> None:
    person = known(entries)
    left = Answered(person, {LOW: plain(LOW, heavy=False)}, load_catalogue())
    assert left.highest(LOW, AFTER - timedelta.resolution) == 7
    assert left.highest(LOW, AFTER) == highest
    assert left.highest(LOW, AFTER + 400 * DAY) == highest


@pytest.mark.parametrize("region", [Region.LOW_BACK, Region.THORACIC])
def test_a_left_out_exercise_closes_its_first_stage_and_all_above(region: Region) -> None:
    person = known(answer(AFTER, "RF25", YES))
    ladder, limits = plain(region, heavy=False), screen(person, AFTER)
    assert "single_leg_raise" in limits.removed_exercises
    assert open_by_answers(ladder, limits, load_catalogue()) == 1
    uncapped = replace(limits, caps=())
    assert open_by_answers(ladder, uncapped, load_catalogue()) == SINGLE_FROM - 1


def test_a_session_done_in_a_pause_is_under_the_cap_as_any_other() -> None:
    *told, off, last = risen(MARCH)
    spread = something_new(off.at, off.session, limbs=LimbMap(left_leg=3)) if isinstance(off, AfterReport) else off
    paused = [*told, spread, last]
    assert of(paused, last.at + MINUTE).verdict.decision is Decision.PAUSE
    capped = [*paused, *answer(AFTER, STANDS, YES)]
    again = [*capped, *sat(AFTER + HOUR, stage=1), clearance(AFTER + DAY + HOUR, STANDS)]
    untouched = [*capped, clearance(AFTER + DAY + HOUR, STANDS)]
    assert [of(each, AFTER + DAY + 2 * HOUR).stage for each in (again, untouched)] == [1, 2]
