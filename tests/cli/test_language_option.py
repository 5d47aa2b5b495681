"""The command line answers in the language asked for."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from backrack.cli.main import main
from backrack.words import current_language, say


def told(*arguments: str, **environment: str) -> str:
    answer = CliRunner().invoke(main, arguments, env=environment)
    assert answer.exit_code == 0, answer.output
    return answer.output


def test_english_unless_told_otherwise() -> None:
    assert say("single_leg_raise-name", "en") in told("exercises")


@pytest.mark.parametrize("how", ["option", "environment"])
def test_german_when_asked_for(how: str) -> None:
    output = told("--language", "de", "exercises") if how == "option" else told("exercises", BACKRACK_LANGUAGE="de")
    assert say("single_leg_raise-name", "de") in output
    assert say("single_leg_raise-name", "en") not in output
    assert current_language() == "en"


def test_a_language_that_there_is_not_is_named_with_those_there_are() -> None:
    answer = CliRunner().invoke(main, ["--language", "fr", "exercises"])
    assert answer.exit_code == 2
    assert "'en', 'de'" in answer.output
