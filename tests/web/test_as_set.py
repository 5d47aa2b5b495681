"""The one setting of the rules that whoever runs backrack may make: read at the start, kept on every page, told."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.test import override_settings

from backrack.plan import Plan, plan_today
from backrack.progression.as_set import AS_WRITTEN, settings_from
from backrack.progression.case import Settings
from backrack.record import Person, SessionDone
from backrack.web.as_set import SettingUnknown, as_set_here, as_set_in
from backrack.words import say, speaking
from tests.plan.people import climbed, later
from tests.progression.people import check_in
from tests.progression.reports import after
from tests.screening.people import NOW
from tests.web.conftest import Visitor
from tests.web.test_pages import page

pytestmark = pytest.mark.usefixtures("no_tracks")
SOURCE = Path(__file__).parents[2] / "src"
ENDS = settings_from("end")
NAME = "BACKRACK_PAIN_ABOVE_LIMIT"
EASED, STAYED = "so we go one step easier", "so the stage goes no higher"


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


def hurt() -> Person:
    """Somebody at stage 4 whose last session hurt more than their limit, and who checked in today."""
    before = climbed(NOW)
    done = before.of(SessionDone)[-1]
    return later(before, after(done.ended_at + timedelta(minutes=90), done.session, peak=6), check_in(NOW))


@pytest.mark.parametrize(
    ("said", "expected"),
    [({}, AS_WRITTEN), ({NAME: ""}, AS_WRITTEN), ({NAME: " ease "}, AS_WRITTEN), ({NAME: "end"}, ENDS)],
)
def test_the_environment_says_it_and_nothing_said_is_as_written(said: dict[str, str], expected: Settings) -> None:
    assert as_set_in(said) == expected


def test_what_there_is_not_is_told_in_a_sentence_with_what_there_is() -> None:
    with pytest.raises(SettingUnknown) as wrong:
        as_set_in({NAME: "stay"})
    assert str(wrong.value) == f"{NAME} says “stay”, which there is not. Known: ease, end."
    with speaking("de"), pytest.raises(SettingUnknown, match=r"„stay“, und das gibt es nicht\. Bekannt: ease, end"):
        as_set_in({NAME: "stay"})


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_what_there_is_not_ends_the_start_with_that_sentence(command: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "backrack", command],
        env={**os.environ, "BACKRACK_HOME": str(tmp_path), "PYTHONPATH": str(SOURCE), NAME: "stay"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"Error: {NAME} says “stay”, which there is not. Known: ease, end.\n"


def test_a_server_of_which_nothing_was_said_eases() -> None:
    assert as_set_here() == AS_WRITTEN


@pytest.mark.parametrize(("settings", "stage", "told"), [(AS_WRITTEN, 3, EASED), (ENDS, 4, STAYED)])
def test_pages_calls_and_plan_stand_at_the_stage_that_the_setting_leaves(
    settings: Settings, stage: int, told: str, visitor: Visitor
) -> None:
    person = hurt()
    visitor.has(*person.entries)
    with override_settings(BACKRACK_AS_SET=settings):
        plan = visitor.get("/api/plan").json()  # type: ignore[attr-defined]
        why = page(visitor, "/why")
    assert plan["stage"] == stage
    assert {each for each in (EASED, STAYED) if each in why} == {told}
    found = plan_today(person, NOW, as_set=settings)
    assert isinstance(found, Plan)
    assert found.stage == stage


def test_the_list_of_rules_says_how_it_is_set_here(visitor: Visitor) -> None:
    question = "A question still open for a physiotherapist"
    eases, stays = "For now it eases a stage.", "Here it only ends that session."
    shown = page(visitor, "/rules")
    assert question in shown and eases in shown and stays not in shown
    assert say("rules-P8.ends") not in shown
    with override_settings(BACKRACK_AS_SET=ENDS):
        shown = page(visitor, "/rules")
    assert question in shown and stays in shown and eases not in shown
    assert say("rules-P8.ends") in shown
