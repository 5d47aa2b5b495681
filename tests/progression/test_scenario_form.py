"""The neutral form, field by field: the least and the most that is taken, and how what is not is told."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

import pytest

from backrack.progression.case import Case
from backrack.progression.scenario import UnreadableScenario, cases_from_json, scenario_schema
from tests.progression.scenarios import calm_scenario, changed


def case_of(place: str, value: Any) -> Case:
    (case,) = cases_from_json(json.dumps(changed(calm_scenario(), {place: value})))
    return case


def refused(changes: dict[str, Any]) -> list[str]:
    with pytest.raises(UnreadableScenario) as wrong:
        cases_from_json(json.dumps(changed(calm_scenario(), changes)))
    return str(wrong.value).splitlines()


DISABILITY = "state.disability"
BOUNDS = [
    ("sessions.-1.peak", 0, 10),
    ("sessions.-1.distal_pre", 0, 4),
    ("sessions.-1.stage", 0, 100),
    ("person.planned_per_week", 1, 14),
    ("sessions.-1.done", 0, 1),
]


@pytest.mark.parametrize(("place", "least", "most"), BOUNDS)
def test_a_number_is_taken_from_its_least_to_its_most(place: str, least: int, most: int) -> None:
    for value in (least, most):
        assert case_of(place, value)
    for value, limit in ((least - 1, least), (most + 1, most)):
        assert str(limit) in refused({place: value})[1]


def test_a_total_is_taken_up_to_24_and_minutes_from_nought_on() -> None:
    at = calm_scenario()["now"]
    for total in (0, 24):
        assert case_of(DISABILITY, [{"at": at, "total": total}]).situation.disability[0][1] == total
    for total in (-1, 25):
        assert f"{DISABILITY}.0.total" in refused({DISABILITY: [{"at": at, "total": total}]})[1]
    assert case_of("sessions.-1.paraesthesia_minutes", 0)
    assert "paraesthesia_minutes" in refused({"sessions.-1.paraesthesia_minutes": -1})[1]


def test_a_moment_lies_in_our_time() -> None:
    for year in (2000, 2099):
        assert case_of("sessions.0.start", f"{year}-06-01T00:00+00:00")
    for year in (1999, 2100):
        assert "sessions.0.start" in refused({"sessions.0.start": f"{year}-06-01T00:00+00:00"})[1]


def test_a_name_is_not_empty_and_a_list_has_an_end() -> None:
    at = calm_scenario()["now"]
    assert case_of("state.clearances", [{"at": at, "by": "A"}]).situation.clearances[0].by == "A"
    assert "clearances.0.by" in refused({"state.clearances": [{"at": at, "by": ""}]})[1]
    assert len(case_of("person.baseline_mornings", [2] * 1000).profile.baseline_mornings) == 1000
    assert "baseline_mornings" in refused({"person.baseline_mornings": [2] * 1001})[1]
    assert scenario_schema()["$defs"]["Scenario"]["properties"]["sessions"]["maxItems"] == 10_000


def test_what_is_not_said_of_an_earlier_decision_counts_as_the_stricter() -> None:
    at = calm_scenario()["now"]
    (event,) = case_of("state.earlier_events", [{"decision": "EASE", "at": at, "stage": 1}]).situation.earlier_events
    assert (event.chart, event.pain, event.at) == (True, False, datetime.fromisoformat(at))
    (case,) = cases_from_json(json.dumps(_without("light", "micro_screen")))
    assert (case.sittings[-1].light, case.sittings[-1].micro_screen, case.profile.planned_per_week) == (False, None, 7)
    screen = {"a": "yes", "b": "no", "c": "no"}
    told = case_of("sessions.-1.micro_screen", screen).sittings[-1].micro_screen
    assert told is not None
    assert not told.a_weakness_only


def test_limbs_are_as_they_should_be_where_nobody_says_and_a_number_is_no_text() -> None:
    scenario = calm_scenario()
    del scenario["person"]["dbase"]
    (case,) = cases_from_json(json.dumps(scenario))
    assert case.profile.dbase == 0
    assert "person.usual_pain" in refused({"person.usual_pain": "2"})[1]
    assert ["sessions", "-1", "done"][-1] in refused({"sessions.-1.done": float("nan")})[1]


def _without(*names: str) -> dict[str, Any]:
    scenario = calm_scenario()
    scenario["sessions"] = [{k: v for k, v in each.items() if k not in names} for each in scenario["sessions"]]
    return scenario


def test_what_was_given_is_told_back_in_forty_signs_at_most() -> None:
    short, long = "x" * 38, "x" * 39  # and two quotation marks
    assert refused({"state.mode": short})[1].endswith(f'"{short}".')
    assert f'"{long}…' in refused({"state.mode": long})[1]
    assert '"' + long + '"' not in refused({"state.mode": long})[1]
    assert '"ä"' in refused({"state.mode": "ä"})[1]


def test_more_faults_than_can_be_read_are_counted() -> None:
    faults = {f"sessions.{number}.peak": 11 for number in range(12)}
    told = refused(faults)
    shown = len(told) - 2
    assert shown == 5
    assert re.findall(r"\d+", told[-1]) == [str(12 - shown)]
    assert len(refused({f"sessions.{n}.peak": 11 for n in range(shown)})) == shown + 1


def test_no_fault_leads_out_of_the_programme() -> None:
    assert "://" not in "\n".join(refused({"person.usual_pain": "much"}))
    assert scenario_schema()["title"] == "backrack scenario"
