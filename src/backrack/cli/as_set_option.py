"""How the rules are set: ``--pain-above-limit``, or what the environment says of it, as the pages take it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

import click

from backrack.progression.as_set import PainAboveLimit, settings_from
from backrack.progression.case import Settings
from backrack.web.as_set import SettingUnknown, as_set_in

Command = Callable[..., Any]


class BadSetting(click.ClickException):
    """A setting of the environment says what there is not. Exit code 2, as for any other wrong argument."""

    exit_code = 2


def as_set_option(command: Command) -> Command:
    """Gives the command its ``as_set``, as this installation is set unless the command is told otherwise."""
    return _with_settings(command, os.environ)


def as_set_when_said_option(command: Command) -> Command:
    """Gives the command its ``as_set``, by its own words alone: the same anywhere."""
    return _with_settings(command, {})


def _with_settings(command: Command, environment: Mapping[str, str]) -> Command:
    @click.option(
        "--pain-above-limit",
        type=click.Choice([each.value for each in PainAboveLimit]),
        show_default=PainAboveLimit.EASE.value,
        help="cli-help-pain-above-limit",
    )
    @wraps(command)
    def with_settings(*args: Any, pain_above_limit: str | None, **kwargs: Any) -> Any:
        return command(*args, as_set=_chosen(pain_above_limit, environment), **kwargs)

    return with_settings


def _chosen(word: str | None, environment: Mapping[str, str]) -> Settings:
    try:
        return as_set_in(environment) if word is None else settings_from(word)
    except SettingUnknown as wrong:
        raise BadSetting(str(wrong)) from None
