"""The command line answers in the language asked for."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from backrack.cli.main import main
from backrack.words import current_language, languages, say


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


def every(command: click.Command, *path: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """A command and those below it, each with what is typed for it."""
    yield path, command
    for name, each in command.commands.items() if isinstance(command, click.Group) else ():
        yield from every(each, *path, name)


COMMANDS = dict(every(main))


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_help_is_in_the_language_asked_for(path: tuple[str, ...]) -> None:
    asked = (*path, "--help")
    english, german, by_environment = (
        told(*asked),
        told("--language", "de", *asked),
        told(*asked, BACKRACK_LANGUAGE="de"),
    )
    assert german == by_environment
    found = COMMANDS[path]
    options = [each.help for each in found.params if isinstance(each, click.Option)]
    for key in (found.help, *options, "cli-help-help"):
        assert key
        start = " ".join(say(key).split()[:3])
        assert start in " ".join(english.split())
        assert start not in " ".join(german.split())
    assert say("cli-help-help", "de") in " ".join(german.split())


def test_a_group_says_in_a_line_what_each_of_its_commands_does() -> None:
    for path in ((), ("voices",)):
        group = COMMANDS[path]
        assert isinstance(group, click.Group)
        for language in languages():
            listed = " ".join(told("--language", language, *path, "--help").split())
            for command in group.commands.values():
                assert command.help
                assert " ".join(say(command.help, language).split()[:2]) in listed


def test_help_follows_the_environment_too() -> None:
    for asked in (("--help",), ("session", "--help")):
        assert told(*asked, BACKRACK_LANGUAGE="de") == told("--language=de", *asked) != told(*asked)


def test_a_language_that_there_is_not_is_named_with_those_there_are() -> None:
    answer = CliRunner().invoke(main, ["--language", "fr", "exercises"])
    assert answer.exit_code == 2
    assert "'en', 'de'" in answer.output
