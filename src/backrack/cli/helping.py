"""Commands whose help is a key, worded only where somebody asks for it: then in the language spoken."""

from __future__ import annotations

import copy
from typing import TypeVar

import click

from backrack.words import say

C = TypeVar("C", bound=click.Command)


class Worded(click.Command):
    """A command that gives the keys of its help, for itself and for its options."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super(Worded, _worded(self)).format_help(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        return super(Worded, _worded(self)).get_short_help_str(limit)


class WordedGroup(Worded, click.Group):
    """The same with commands of its own."""

    command_class = Worded


def _worded(command: C) -> C:
    said = copy.copy(command)
    said.help = say(command.help or "")
    said.params = [_option(each) if isinstance(each, click.Option) else each for each in command.params]
    help_option = command.get_help_option
    said.get_help_option = lambda ctx: _of_help(help_option(ctx))  # type: ignore[method-assign]
    return said


def _option(option: click.Option) -> click.Option:
    said = copy.copy(option)
    said.help = say(option.help or "")
    return said


def _of_help(option: click.Option | None) -> click.Option | None:
    if option is None:
        return None
    said = copy.copy(option)
    said.help = say("cli-help-help")
    return said
