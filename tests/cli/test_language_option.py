"""The command line answers in the language asked for."""

from __future__ import annotations

import click
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


@pytest.mark.parametrize("command", [None, *sorted(main.commands)])
def test_help_is_in_the_language_asked_for(command: str | None) -> None:
    asked = ((command,) if command else ()) + ("--help",)
    english, german, by_environment = (
        told(*asked),
        told("--language", "de", *asked),
        told(*asked, BACKRACK_LANGUAGE="de"),
    )
    assert german == by_environment
    found = main.commands[command] if command else main
    options = [each.help for each in found.params if isinstance(each, click.Option)]
    for read in (found.help, *options, say("cli-help-help")):
        assert read
        start = " ".join(read.split()[:3])
        assert start in " ".join(english.split())
        assert start not in " ".join(german.split())
    assert say("cli-help-help", "de") in " ".join(german.split())


def test_help_follows_the_environment_too() -> None:
    for asked in (("--help",), ("session", "--help")):
        assert told(*asked, BACKRACK_LANGUAGE="de") == told("--language=de", *asked) != told(*asked)


def test_a_language_that_there_is_not_is_named_with_those_there_are() -> None:
    answer = CliRunner().invoke(main, ["--language", "fr", "exercises"])
    assert answer.exit_code == 2
    assert "'en', 'de'" in answer.output
