"""How the rules are set: ``--pain-above-limit``, or what the environment says of it, as the pages take it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

import click

from backrack.progression.as_set import EASE, settings_from, settings_of_a_moment
from backrack.progression.case import Settings
from backrack.web.as_set import SettingUnknown, as_said, as_set_in

OPTION = "--pain-above-limit"
Command = Callable[..., Any]
Read = Callable[[str], Settings]


class BadSetting(click.ClickException):
    """A setting says what there is not. Exit code 2, as for any other wrong argument."""

    exit_code = 2


def as_set_option(command: Command) -> Command:
    """Gives the command its ``as_set``, as this installation is set unless the command is told otherwise."""
    return _with_settings(command, os.environ, settings_from, "cli-help-pain-above-limit")


def as_set_when_said_option(command: Command) -> Command:
    """Gives the command, which decides on a moment, its ``as_set`` by its own words alone: the same anywhere."""
    return _with_settings(command, {}, settings_of_a_moment, "cli-decide-help-pain-above-limit")


def _with_settings(command: Command, environment: Mapping[str, str], read: Read, help_key: str) -> Command:
    @click.option(OPTION, metavar="ease|end:2026-12-01", show_default=EASE, help=help_key)
    @wraps(command)
    def with_settings(*args: Any, pain_above_limit: str | None, **kwargs: Any) -> Any:
        return command(*args, as_set=_chosen(pain_above_limit, environment, read), **kwargs)

    return with_settings


def _chosen(word: str | None, environment: Mapping[str, str], read: Read) -> Settings:
    try:
        return as_set_in(environment) if word is None else as_said(OPTION, word, read)
    except SettingUnknown as wrong:
        raise BadSetting(str(wrong)) from None
