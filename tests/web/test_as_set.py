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
from backrack.web.course.table import pain_above_limit_here
from backrack.words import Text, languages, say, speaking
from tests.plan.people import climbed, later
from tests.progression.people import check_in
from tests.progression.reports import after
from tests.screening.people import NOW
from tests.web.conftest import Visitor
from tests.web.test_pages import page

pytestmark = pytest.mark.usefixtures("no_tracks")
SOURCE = Path(__file__).parents[2] / "src"
ENDS = settings_from("end:2026-03-01")  # the day of the last session
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
    [({}, AS_WRITTEN), ({NAME: ""}, AS_WRITTEN), ({NAME: " ease "}, AS_WRITTEN), ({NAME: " end:2026-03-01 "}, ENDS)],
)
def test_the_environment_says_it_and_nothing_said_is_as_written(said: dict[str, str], expected: Settings) -> None:
    assert as_set_in(said) == expected


AS_IN = {"en": f"as in {NAME}=end:2026-12-01.", "de": f"zum Beispiel {NAME}=end:2026-12-01."}
REFUSED = {
    "stay": {
        "en": f"{NAME} says “stay”, which there is not. Known: ease, or end with the day from which it counts, ",
        "de": f"{NAME} sagt „stay“, und das gibt es nicht. Bekannt: ease, oder end mit dem Tag, ab dem es gilt, ",
    },
    "end": {
        "en": (
            f"{NAME} says “end”, but not from which day on. Without a day, steps back that too much pain has brought "
            "would count as never made, and a stage could go up without a yes. "
            "Write the day from which too much pain only ends a session, "
        ),
        "de": (
            f"{NAME} sagt „end“, aber nicht, ab welchem Tag. Ohne Tag gälten Schritte zurück, zu denen zu viel Schmerz "
            "geführt hat, als nie gemacht, und eine Stufe könnte ohne ein Ja steigen. "
            "Schreiben Sie den Tag, ab dem zu viel Schmerz nur die Einheit beendet, "
        ),
    },
    "end:1.12.2026": {
        "en": f"{NAME} says “end:1.12.2026”, and that is no day. Write the year, the month and the day, ",
        "de": f"{NAME} sagt „end:1.12.2026“, und das ist kein Tag. Schreiben Sie Jahr, Monat und Tag, ",
    },
}
TO_COME = {"en": " Take a day that is still to come.", "de": " Nehmen Sie einen Tag, der noch kommt."}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("word", REFUSED)
def test_what_there_is_not_is_told_in_a_sentence_with_what_there_is(word: str, language: str) -> None:
    with speaking(language), pytest.raises(SettingUnknown) as wrong:
        as_set_in({NAME: word})
    more = TO_COME[language] if word == "end" else ""
    assert str(wrong.value) == f"{REFUSED[word][language]}{AS_IN[language]}{more}"


@pytest.mark.parametrize(("command", "word"), [("serve", "stay"), ("migrate", "stay"), ("serve", "end")])
def test_what_there_is_not_ends_the_start_with_that_sentence(command: str, word: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "backrack", command],
        env={**os.environ, "BACKRACK_HOME": str(tmp_path), "PYTHONPATH": str(SOURCE), NAME: word},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"Error: {REFUSED[word]['en']}{AS_IN['en']}")


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
    question, eases = "A question still open for a physiotherapist", "For now it eases a stage."
    day = "Sunday 1 March 2026 (UTC)"
    ends = f"Here it eases a stage after sessions begun before {day}. From that day on it only ends that session."
    of_p8 = f"For sessions begun before {day}: one step easier. From that day on: stay, and only that session ends."
    shown = page(visitor, "/rules")
    assert question in shown and eases in shown
    assert ends not in shown and of_p8 not in shown
    with override_settings(BACKRACK_AS_SET=ENDS):
        shown = page(visitor, "/rules")
    assert question in shown and eases not in shown
    assert ends in shown and of_p8 in shown


def test_the_list_of_rules_says_the_day_in_german_too() -> None:
    with override_settings(BACKRACK_AS_SET=ENDS), speaking("de"):
        told = {say(Text(key, pain_above_limit_here())) for key in ("rules-question", "rules-P8.ends")}
    assert all("vor Sonntag, 1. März 2026 (UTC)" in each and "Ab diesem Tag" in each for each in told)
