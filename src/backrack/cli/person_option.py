"""Which person a command is about, and when: ``--person FILE`` or the one kept on this machine, and ``--now``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any

import click

from backrack.record import Person, UnreadablePerson, person_from_json
from backrack.words import Text, say

Command = Callable[..., Any]


class NoPerson(click.ClickException):
    """No person file, or one that cannot be read. Exit code 2, as for any other wrong argument."""

    exit_code = 2


class IsoTime(click.ParamType):
    """A time in ISO 8601 with its offset from UTC, such as 2026-03-02T09:00+01:00."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            read = datetime.fromisoformat(value)
        except ValueError:
            self.fail(say("cli-time-unreadable"), param, ctx)
        if read.utcoffset() is None or not 2000 <= read.year < 2100:
            self.fail(say("cli-time-unreadable"), param, ctx)
        return read


def person_option(command: Command) -> Command:
    """Gives the command its ``person``: from ``--person FILE``, else the one kept on this machine."""

    @click.option("--person", "person_file", type=click.Path(path_type=Path), help="cli-help-person")
    @wraps(command)
    def with_person(*args: Any, person_file: Path | None, **kwargs: Any) -> Any:
        return command(*args, person=_read(person_file) if person_file else _kept_here(), **kwargs)

    return with_person


def maybe_person_option(command: Command) -> Command:
    """Gives the command its ``person``: from ``--person FILE``, else None."""

    @click.option("--person", "person_file", type=click.Path(path_type=Path), help="exercises-help-person")
    @wraps(command)
    def with_person(*args: Any, person_file: Path | None, **kwargs: Any) -> Any:
        return command(*args, person=_read(person_file) if person_file else None, **kwargs)

    return with_person


def now_option(command: Command) -> Command:
    """Gives the command its ``now``, with an offset: the present, or ``--now`` so that a run can be repeated."""
    return click.option(
        "--now",
        type=IsoTime(),
        default=lambda: datetime.now().astimezone(),
        help="cli-help-now",
    )(command)


def _read(path: Path) -> Person:
    try:
        return person_from_json(path.read_bytes())
    except OSError as wrong:
        values = {"file": str(path), "why": wrong.strerror or str(wrong)}
        raise NoPerson(say(Text("cli-person-not-opened", values))) from None
    except UnreadablePerson as wrong:
        raise NoPerson(f"{path}: {wrong}") from None


def _kept_here() -> Person:
    # the web is looked at only by those who keep a person on this machine
    from backrack.web.home import HomeUnusable
    from backrack.web.local import UnreadableDatabase, WhichPerson, person_on_this_machine

    try:
        person = person_on_this_machine()
    except (HomeUnusable, UnreadableDatabase, WhichPerson, UnreadablePerson) as wrong:
        raise NoPerson(str(wrong)) from None
    if person is None:
        raise NoPerson(say("cli-no-person"))
    return person
