"""``backrack decide``: scenarios in, results as the fact sheet has them, faults told by their place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from backrack.cli.main import main
from backrack.progression.policy import decide
from backrack.progression.scenario import cases_from_json, verdict_to_data
from tests.progression.scenarios import calm_scenario, changed


def run(given: Any, *words: str) -> Result:
    text = given if isinstance(given, str) else json.dumps(given)
    return CliRunner().invoke(main, ["decide", "-", *words], input=text)


def data(given: Any, *words: str) -> Any:
    answer = run(given, "--json", *words)
    assert answer.exit_code == 0, answer.output
    return json.loads(answer.output)


def test_a_calm_course_opens_the_next_stage_and_names_what_opened_it() -> None:
    assert data(calm_scenario()) == {
        "decision": "ADVANCE",
        "stage_next": 3,
        "session_allowed": True,
        "rescreen": False,
        "bounds": [{"rule": "P18", "bound": "ADVANCE", "values": {"quiet": 3, "needed": 3}}],
        "policy": "v2",
        "evidence": {**FIGURES, "week_mean": 2.0, "reference": 2.0, "scatter": 0.6325, "mornings": 7},
        "would_change": [],
    }


FIGURES = {"usual": 2, "stage": 2, "pre": 2, "peak": 3, "after": 2, "morning": 2, "sore": 1}


def test_what_was_looked_at_and_what_would_change_it_are_told_rule_by_rule() -> None:
    found = data(changed(calm_scenario(), {"sessions.-1.sore": 5, "sessions.-1.after": None}), "--policy", "v1")
    assert found["evidence"] == {**FIGURES, "sore": 5, "after": None}
    assert found["would_change"] == [
        {"rule": "P13", "sentence": "Soreness of three or less the next morning."},
        {"rule": "P16", "sentence": "Tell us how the next morning is, within 36 hours of the session."},
        {"rule": "P18", "sentence": "3 more quiet sessions."},
    ]
    assert [each["rule"] for each in found["would_change"]] == [each["rule"] for each in found["bounds"]]


def test_without_a_session_only_what_is_known_was_looked_at() -> None:
    found = data(changed(calm_scenario(), {"sessions": [], "person.baseline_mornings": []}))
    assert found["evidence"] == {"usual": 2, "stage": 2}


def test_the_keys_of_the_neutral_result_come_first_and_unchanged() -> None:
    scenario = changed(calm_scenario(), {"sessions.-1.peak": 6})
    (case,) = cases_from_json(json.dumps(scenario))
    neutral = verdict_to_data(decide(case))
    found = data(scenario)
    assert list(found) == [*neutral, "evidence", "would_change"]
    assert {name: found[name] for name in neutral} == neutral


def test_what_would_change_it_is_in_the_language_asked_for() -> None:
    sore = json.dumps(changed(calm_scenario(), {"sessions.-1.sore": 5}))
    answer = CliRunner().invoke(main, ["--language", "de", "decide", "-", "--json"], input=sore)
    told = {each["rule"]: each["sentence"] for each in json.loads(answer.output)["would_change"]}
    assert told["P13"] == "Empfindlichkeit von drei oder weniger am nächsten Morgen."


def test_words_tell_every_figure_and_what_was_not_told_is_no_number() -> None:
    told = run(changed(calm_scenario(), {"sessions.-1.after": None})).output.splitlines()
    figures = [each.strip() for each in told[told.index("What was looked at:") + 1 :]]
    assert figures == [
        "Usual pain: 2",
        "Stage before this decision: 2",
        "Pain before the session: 2",
        "Worst pain on the rack: 3",
        "Pain after the session: not told",
        "Pain the next morning: 2",
        "Soreness the next morning: 1",
        "Mornings of the last seven days, on average: 2",
        "Usual morning pain, from your mornings before the programme: 2",
        "How much your mornings wobble, in points: 0.6",
        "Mornings told at this stage: 7",
    ]
    assert "What was looked at:" in run(calm_scenario()).output


def test_a_list_gives_a_list_in_its_order() -> None:
    worse = changed(calm_scenario(), {"sessions.-1.peak": 9})
    assert [each["decision"] for each in data([calm_scenario(), worse])] == ["ADVANCE", "EASE"]
    assert data([]) == []


def test_the_policy_asked_for_decides_and_is_named() -> None:
    morning_up = changed(calm_scenario(), {"sessions.-1.morning": 4})
    found = {policy: data(morning_up, "--policy", policy) for policy in ("v1", "v2")}
    assert {policy: each["policy"] for policy, each in found.items()} == {"v1": "v1", "v2": "v2"}
    assert "P11" in {bound["rule"] for bound in found["v1"]["bounds"]}
    assert "P11" not in {bound["rule"] for bound in found["v2"]["bounds"]}


def test_pain_above_the_limit_eases_or_only_ends_the_session_as_it_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    # what an installation is set to is not asked: a scenario is decided alike anywhere
    monkeypatch.setenv("BACKRACK_PAIN_ABOVE_LIMIT", "end")
    hurt = changed(calm_scenario(), {"sessions.-1.peak": 6})
    found = {each: data(hurt, *words) for each, words in PAIN_ABOVE_LIMIT.items()}
    values = {"peak": 6, "limit": 5}
    assert found["unsaid"] == found["ease"]
    assert (found["ease"]["decision"], found["ease"]["stage_next"]) == ("EASE", 1)
    assert (found["end"]["decision"], found["end"]["stage_next"]) == ("STAY", 2)
    assert {"rule": "P8", "bound": "EASE", "values": values} in found["ease"]["bounds"]
    assert {"rule": "P8", "bound": "STAY", "values": values} in found["end"]["bounds"]
    assert found["on that day"] == found["end"]
    assert found["the day after"] == found["ease"]
    words = " ".join(run(hurt, "--pain-above-limit", "end").output.split())
    assert "P8: Last time it hurt too much, so the stage goes no higher." in words


PAIN_ABOVE_LIMIT = {
    "unsaid": (),
    "ease": ("--pain-above-limit", "ease"),
    "end": ("--pain-above-limit", "end"),
    "on that day": ("--pain-above-limit", "end:2026-03-09"),
    "the day after": ("--pain-above-limit", "end:2026-03-10"),
}


def test_another_word_for_pain_above_the_limit_is_refused() -> None:
    answer = run(calm_scenario(), "--pain-above-limit", "stay")
    assert answer.exit_code == 2
    known = "ease, or end with the day from which it counts, as in --pain-above-limit=end:2026-12-01."
    assert answer.output == f"Error: --pain-above-limit says “stay”, which there is not. Known: {known}\n"


def test_words_say_why_and_what_would_change_it(tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(changed(calm_scenario(), {"sessions.-1.sore": 5})), encoding="utf-8")
    answer = CliRunner().invoke(main, ["decide", str(path)])
    words = " ".join(answer.output.split())
    assert answer.exit_code == 0
    assert "Go on at stage 2." in words
    assert "P13: Your back was sore to touch the next morning: 5 out of 10." in words
    assert "What would change it: " in words


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"person.usual_pain": 11}, "person.usual_pain: it must be 10 or less, not 11."),
        ({"sessions.1.pre": 2.5}, "sessions.1.pre: a whole number is needed."),
        ({"sessions.1.pain": 2}, "sessions.1.pain: this is not known here."),
        ({"now": "2026-03-10T08:00"}, "now: the time needs its offset from UTC"),
        ({"now": "0001-01-01T00:00+00:00"}, "now: the year must lie between 2000 and 2099."),
        ({"now": "today"}, "now: a time in ISO 8601 is needed"),
        ({"state.mode": "active"}, "state.mode: it must be 'ACTIVE'"),
        ({"sessions.0.done": 1.5}, "sessions.0.done: it must be 1 or less, not 1.5."),
        ({"sessions.0.micro_screen.c": "maybe"}, 'not "maybe"'),
        ({"sessions": {}}, "sessions: a list is needed."),
    ],
)
def test_a_fault_is_told_by_its_place(changes: dict[str, Any], told: str) -> None:
    answer = run(changed(calm_scenario(), changes))
    assert answer.exit_code == 2
    assert told in answer.output


def test_what_is_missing_or_no_json_is_told() -> None:
    without = calm_scenario()
    del without["state"]["stage"]
    assert "state.stage: this is missing." in run(without).output
    for text in ("", "{", "[1", "\x00", '{"now": NaN}'):
        answer = run(text)
        assert answer.exit_code == 2
        assert "This scenario cannot be read." in answer.output


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    answer = CliRunner().invoke(main, ["decide", str(tmp_path / "none.json")])
    assert answer.exit_code == 2
    assert "cannot be opened" in answer.output


def test_not_sure_may_be_written_as_words_or_as_one() -> None:
    for said in ("not sure", "not_sure"):
        assert data(changed(calm_scenario(), {"sessions.-1.micro_screen.a": said}))["decision"] == "EMERGENCY"


def test_the_schema_takes_what_the_command_takes_and_refuses_what_it_refuses() -> None:
    schema = json.loads(CliRunner().invoke(main, ["decide", "--schema"]).output)
    jsonschema.validate(calm_scenario(), schema)
    jsonschema.validate([calm_scenario()], schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(changed(calm_scenario(), {"person.usual_pain": 11}), schema)
