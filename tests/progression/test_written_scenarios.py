"""The cases of the rules written out in full: what any other implementation can read and compare with."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from backrack.cli.main import main
from backrack.progression.scenario import scenario_schema
from tests.progression.scenarios import FILES, POLICIES, as_expected, calm_scenario, changed
from tools.scenarios import EXPECTED, NEUTRAL, extensions, write
from tools.scenarios import main as tool

ROOT = Path(__file__).parents[2]
NAMES = [file.stem for file in FILES]
MOMENT = re.compile(r"20\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("written") / "new"
    assert [file.stem for file in write(folder)] == NAMES
    return folder


def read(folder: Path, name: str) -> list[dict[str, Any]]:
    return json.loads((folder / name).read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def decided(file: Path, policy: str) -> list[dict[str, Any]]:
    ran = CliRunner().invoke(main, ["decide", str(file), "--policy", policy, "--json"])
    assert ran.exit_code == 0, ran.output
    return json.loads(ran.stdout)  # type: ignore[no-any-return]


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("name", NAMES)
def test_the_command_takes_every_file_and_finds_what_stands_beside_it(written: Path, name: str, policy: str) -> None:
    found, expected = decided(written / f"{name}.json", policy), read(written, f"{name}{EXPECTED}")
    assert {each["policy"] for each in found} == {policy}
    for result, case in zip(found, expected, strict=True):
        if policy in case["policies"]:
            assert as_expected(result, case["expect"]) == case["expect"], case["because"]


@pytest.mark.parametrize("name", NAMES)
def test_every_scenario_is_whole_and_says_what_it_takes_beyond_the_neutral_form(written: Path, name: str) -> None:
    for scenario, case in zip(read(written, f"{name}.json"), read(written, f"{name}{EXPECTED}"), strict=True):
        assert case["extensions"] == sorted(extensions(scenario))
        for place, part in parts(scenario):
            assert NEUTRAL[place] - {*part} == set()
            for at in ("at", "now", "start", "morning_at", "stage_since", "first_session", "last_full_screen"):
                assert part.get(at) is None or MOMENT.fullmatch(part[at])


def parts(part: Any, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a scenario that the neutral form knows, and where it stands."""
    for each in part if isinstance(part, list) else [part]:
        if isinstance(each, dict) and place in NEUTRAL:
            yield place, each
            for name, value in each.items():
                yield from parts(value, f"{place}.{name}".lstrip("."))


def test_fields_of_our_own_are_told_from_those_of_the_neutral_form() -> None:
    assert extensions(calm_scenario()) == set()
    assert extensions(changed(calm_scenario(), {"sessions.-1.light": True})) == {"sessions.light"}
    ours = {"state.earlier_events": [{"decision": "EASE", "at": "ago 1d", "stage": 2, "pain": True}]}
    assert extensions(changed(calm_scenario(), ours)) == {"state.earlier_events.pain"}


def test_what_a_scenario_may_hold_is_the_neutral_form_and_the_extensions_that_the_docs_name() -> None:
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `([\w.]+)` \|", page, re.MULTILINE))
    allowed = set(fields("Scenario", ""))
    neutral = {f"{place}.{name}".lstrip(".") for place, names in NEUTRAL.items() for name in names}
    assert allowed == neutral | named
    assert not neutral & named


def fields(model: str, place: str) -> Iterator[str]:
    """Every field that the schema allows, as deep as the neutral form is spelt out."""
    schema = scenario_schema()["$defs"]
    for name, field in schema[model]["properties"].items():
        at = f"{place}.{name}".lstrip(".")
        yield at
        part = re.search(r"#/\$defs/(_\w+)", json.dumps(field))
        if part and at in NEUTRAL:
            yield from fields(part[1], at)


def test_an_expectation_that_does_not_hold_is_seen() -> None:
    result = {"decision": "STAY", "bounds": [{"rule": "P13", "bound": "STAY", "values": {"sore": 5}}]}
    held = {"bound": {"P13": "STAY", "P15": None}, "values": {"P13": {"sore": 5}}, "decision": "STAY"}
    assert as_expected(result, held) == held
    for wrong in ({"bound": {"P13": "EASE"}}, {"bound": {"P15": "STAY"}}, {"bound": {"P13": None}},
                  {"bound": {}, "values": {"P13": {"sore": 4}}}, {"bound": {}, "decision": "EASE"}):  # fmt: skip
        assert as_expected(result, wrong) != wrong


def test_the_tool_says_where_the_files_are_and_asks_where_to_put_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tool([str(tmp_path)])
    assert capsys.readouterr().out.startswith(f"{len(NAMES)} files of scenarios")
    assert len(list(tmp_path.iterdir())) == 2 * len(NAMES)
    with pytest.raises(SystemExit, match=r"python -m tools\.scenarios FOLDER"):
        tool([])
