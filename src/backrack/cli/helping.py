"""The help of commands in the language spoken: it is put together when the commands are read, before anybody asked."""

from __future__ import annotations

import copy
from functools import cache
from inspect import cleandoc
from typing import TypeVar

import click

from backrack.words import UnknownWords, all_keys, say
from backrack.words.text import DEFAULT_LANGUAGE

Command = TypeVar("Command", bound=click.Command)


def in_the_language_spoken(command: Command) -> Command:
    """The same command, with the help of it and of its options said anew."""
    said = copy.copy(command)
    said.help = _anew(command.help)
    said.params = [_option(each) for each in command.params]
    said.get_help_option = lambda ctx: _with_help(command.get_help_option(ctx))  # type: ignore[method-assign]
    return said


def _with_help(option: click.Option | None) -> click.Option | None:
    return _said(option) if option else None


def _option(param: click.Parameter) -> click.Parameter:
    return _said(param) if isinstance(param, click.Option) else param


def _said(option: click.Option) -> click.Option:
    said = copy.copy(option)
    said.help = _anew(option.help)
    return said


def _anew(help_text: str | None) -> str | None:
    key = _keys_of_help().get(help_text or "")
    return cleandoc(say(key)) if key else help_text


@cache
def _keys_of_help() -> dict[str, str]:
    """Each key of a help by its words as they were read."""
    found = {}
    for key in sorted(each for each in all_keys() if "help" in each):
        try:
            found[cleandoc(say(key, DEFAULT_LANGUAGE))] = key
        except UnknownWords:  # needs a value: no help
            continue
    return found
