"""What holds once a decision has taken effect."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from backrack.progression.case import Case, Cleared, Event, Policy, Settled, State
from backrack.progression.decision import Decision
from backrack.progression.policy import after, decide
from backrack.progression.scenario import cases_from_json
from tests.progression.scenarios import calm_scenario, changed

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def case_of(changes: dict[str, Any]) -> Case:
    (case,) = cases_from_json(json.dumps(changed(calm_scenario(), changes)))
    return case


def later(case: Case, by: timedelta, policy: Policy = Policy.V2, confirmed: bool = False, **known: Any) -> Case:
    """What holds some time after a decision took effect, with what was told since."""
    state = after(case.situation, decide(case, policy), case, confirmed)
    return replace(case, now=case.now + by, situation=replace(state, **known))


def paused() -> Case:
    return case_of({"sessions.-1.distal_after": 1})


def test_on_the_floor_a_step_back_lowers_nothing_and_the_run_begins_anew() -> None:
    case = case_of({"state.stage": 0, "sessions.*.stage": 0, "sessions.-1.sore": 7})
    state = later(case, HOUR).situation
    assert (state.stage, state.stage_since) == (0, case.now)
    calm = case_of({"state.stage": 0, "sessions.*.stage": 0, "sessions.-1.sore": 4})
    assert later(calm, HOUR).situation.stage_since == calm.situation.stage_since


def test_a_step_up_is_taken_only_with_a_yes() -> None:
    case = case_of({})
    assert later(case, HOUR).situation.stage == 2
    gone_up = later(case, HOUR, confirmed=True).situation
    assert (gone_up.stage, gone_up.stage_since) == (3, case.now)


def test_an_ease_lowers_one_stage_and_is_remembered_with_its_session() -> None:
    case = case_of({"sessions.-1.sore": 7})
    state = later(case, HOUR).situation
    assert (state.mode, state.stage, state.stage_since) == (State.ACTIVE, 1, case.now)
    assert [(each.decision, each.stage, each.about) for each in state.earlier_events] == [
        (Decision.EASE, 2, case.sittings[-1].start)
    ]


def test_a_step_is_about_the_last_session_that_a_clinicians_statement_left() -> None:
    """Of a session before the statement only its morning is heard, if it was told after; of the last nothing was."""
    said = case_of({}).now - HOUR
    told = case_of({"sessions.-2.sore": 7})
    late = replace(told.sittings[-2], morning_at=said + MINUTE)
    none = replace(told.sittings[-1], morning=None, morning_at=None, sore=None)
    lock = (Event(Decision.REFER, said - DAY, 2),)
    state = replace(told.situation, mode=State.REFERRED, earlier_events=lock, clearances=(Cleared(said, "A"),))
    case = replace(told, sittings=(*told.sittings[:-2], late, none), situation=state)
    eased = later(case, timedelta(0))
    assert [each.about for each in eased.situation.earlier_events] == [None, late.start]
    assert later(eased, timedelta(0)).situation.stage == eased.situation.stage


@pytest.mark.parametrize("told", ["sessions.-1.sore", "sessions.-1.night"])
def test_a_morning_without_a_score_or_a_time_is_answered_once_as_well(told: str) -> None:
    changes = {"sessions.-2.night": True, "sessions.-1.morning": None, "sessions.-1.morning_at": None}
    case = later(case_of(changes | {told: 7 if told.endswith("sore") else True}), HOUR)
    assert case.situation.stage == 1
    assert later(case, HOUR).situation.stage == 1


def test_one_session_takes_one_step_however_often_it_is_asked() -> None:
    case = later(case_of({"sessions.-1.sore": 7}), HOUR)
    for _ in range(5):
        case = later(case, HOUR)
    assert case.situation.stage == 1
    assert len(case.situation.earlier_events) == 1


def test_a_pause_lowers_one_stage_once_and_waits_48_hours() -> None:
    case = later(paused(), HOUR)
    assert case.situation.mode is State.PAUSED
    assert case.situation.paused_until == paused().now + 48 * HOUR
    for _ in range(5):
        case = later(case, HOUR)
    assert case.situation.stage == 1
    assert len(case.situation.earlier_events) == 1


def test_a_pause_ends_by_a_calm_day_and_goes_on_one_stage_lower() -> None:
    case = later(paused(), 3 * DAY)
    calm = replace(case.situation, reports=(Settled(case.now - HOUR, 2, 0),))
    state = later(replace(case, situation=calm), HOUR).situation
    assert (state.mode, state.stage, state.paused_until, state.paused_since) == (State.ACTIVE, 1, None, None)


def test_a_further_reason_begins_the_48_hours_anew_but_never_the_seven_days() -> None:
    first = paused()
    told = first.sittings[-1]
    more = replace(told, morning=8, morning_at=first.now + 20 * HOUR)
    case = replace(later(first, 20 * HOUR, Policy.V1), sittings=(*first.sittings[:-1], more))
    state = later(case, HOUR, Policy.V1).situation
    assert state.paused_until == case.now + 48 * HOUR
    assert state.paused_since == first.now
    overdue = replace(case, now=first.now + 7 * DAY + HOUR, situation=state)
    assert decide(overdue, Policy.V1).decision is Decision.REFER


def test_a_pause_that_does_not_settle_becomes_a_referral_and_stays_one() -> None:
    case = later(later(paused(), 7 * DAY + HOUR), DAY)
    assert case.situation.mode is State.REFERRED
    assert decide(case).decision is Decision.REFER
    assert len(later(case, DAY).situation.earlier_events) == 2


@pytest.mark.parametrize("policy", Policy)
def test_what_a_clinician_spoke_about_stays_behind_and_what_comes_after_binds(policy: Policy) -> None:
    case = later(case_of({"sessions.-1.weakness": True}), DAY, policy)
    assert decide(case, policy).decision is Decision.REFER
    spoken = case.now - HOUR
    case = later(case, HOUR, policy, clearances=(Cleared(spoken, "A. Clinician"),))
    cleared = later(case, HOUR, policy, clearances=(), last_full_screen=case.now)
    assert (cleared.situation.mode, cleared.situation.stage) == (State.ACTIVE, 1)
    assert cleared.situation.resumed_at == spoken
    assert decide(cleared, policy).decision is Decision.STAY
    again = replace(cleared.sittings[-1], start=cleared.now, stage=1, weakness=False, distal_after=1)
    assert decide(replace(cleared, sittings=(*cleared.sittings, again)), policy).decision is Decision.PAUSE


def test_a_referral_after_a_statement_is_not_lifted_by_it() -> None:
    case = later(case_of({"sessions.-1.weakness": True}), DAY)
    said = (Cleared(case.now - HOUR, "A. Clinician"),)
    again = replace(case.sittings[-1], start=case.now, morning_at=case.now + 20 * HOUR)
    case = replace(case, now=case.now + DAY, sittings=(*case.sittings, again),
                   situation=replace(case.situation, clearances=said))  # fmt: skip
    case = later(case, DAY, clearances=said)
    assert case.situation.mode is State.REFERRED
    assert decide(case).decision is Decision.REFER


def test_maintenance_stays_maintenance_until_a_pause() -> None:
    case = case_of({"state.mode": "MAINTENANCE"})
    assert later(case, HOUR).situation.mode is State.MAINTENANCE
    assert later(replace(paused(), situation=case.situation), HOUR).situation.mode is State.PAUSED


def test_a_gap_is_taken_once() -> None:
    case = replace(case_of({}), now=case_of({}).now + 9 * DAY)
    for _ in range(4):
        case = later(case, DAY)
    assert case.situation.stage == 1


def test_a_pause_that_nobody_dated_began_with_the_last_pause_decided() -> None:
    first = paused()
    told = replace(first.sittings[-1], morning=8, morning_at=first.now + 20 * HOUR)
    case = later(first, 20 * HOUR, Policy.V1, paused_since=None)
    state = later(replace(case, sittings=(*first.sittings[:-1], told)), HOUR, Policy.V1).situation
    assert (state.paused_since, state.paused_until) == (first.now, case.now + 48 * HOUR)


def test_the_first_session_is_the_earliest_known_and_stays_what_it_was() -> None:
    case = case_of({"sessions.-1.sore": 7, "state.first_session": None})
    assert later(case, HOUR).situation.first_session == case.sittings[0].start
    known = case_of({"sessions.-1.sore": 7, "state.first_session": "ago 20d"})
    assert later(known, HOUR).situation.first_session == known.situation.first_session


@pytest.mark.parametrize(
    ("told", "pain"),
    [({"peak": 8}, True), ({"distal_after": 1}, False), ({"peak": 8, "distal_after": 1}, False), ({"sore": 7}, False)],
)
def test_a_flare_is_about_pain_where_nothing_but_pain_asked_for_it(told: dict[str, int], pain: bool) -> None:
    case = case_of({f"sessions.-1.{name}": value for name, value in told.items()})
    (event,) = later(case, HOUR).situation.earlier_events
    assert (event.pain, event.chart) == (pain, False)


def test_a_new_pause_begins_now_however_many_were_before() -> None:
    before = {"decision": "PAUSE", "at": "ago 20d", "stage": 3}
    case = case_of({"sessions.-1.distal_after": 1, "state.earlier_events": [before]})
    assert later(case, HOUR).situation.paused_since == case.now


@pytest.mark.parametrize(("sore", "asked"), [(7, Decision.EASE), (6, None)])
def test_what_a_session_in_spite_of_a_pause_asks_for_is_a_flare_of_its_own(sore: int, asked: Decision | None) -> None:
    pause = {"decision": "PAUSE", "at": "ago 1d 23h", "stage": 3}
    case = case_of(
        {
            "state.mode": "PAUSED",
            "state.paused_until": "in 1h",
            "state.earlier_events": [pause],
            "sessions.-1.sore": sore,
        }
    )
    state = later(case, HOUR).situation
    assert (state.mode, state.paused_until) == (State.PAUSED, case.situation.paused_until)
    told = [(each.decision, each.about) for each in state.earlier_events[1:]]
    assert told == ([] if asked is None else [(asked, case.sittings[-1].start)])
