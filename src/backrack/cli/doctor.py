"""``backrack doctor``: the usual faults of running it oneself, each with what to do."""

from __future__ import annotations

import json
import os
import textwrap
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import click

from backrack.cli.helping import Worded
from backrack.words import say

if TYPE_CHECKING:
    from backrack.web.doctor import Finding

WIDTH = 88
_INDENT = " " * 8


@click.command("doctor", cls=Worded, help="doctor-help")
@click.option("--url", help="doctor-help-url")
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@click.pass_context
def doctor(context: click.Context, url: str | None, as_json: bool) -> None:
    from backrack.web.doctor import to_data

    findings = tuple(_findings(url))
    found = to_data(findings)
    if as_json:
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_page(findings)))
    context.exit(0 if found["ok"] else 1)


def _findings(url: str | None) -> Iterator[Finding]:
    from backrack.web.doctor.finding import wrong
    from backrack.web.doctor.folder import disk, folder, key
    from backrack.web.doctor.installed import built, hosts, voices
    from backrack.web.doctor.phone import phone
    from backrack.web.doctor.stored import clock, database
    from backrack.web.home import HomeUnusable, home_path

    try:
        home = home_path()
    except HomeUnusable as fault:
        yield wrong("folder-nobodys", reason=str(fault))
        return
    try:
        yield from folder(home, os.geteuid())
        yield from disk(home)
        yield from key(home, os.environ)
        yield from database(home)
        yield from clock(home, datetime.now().astimezone(), os.environ)
        yield from phone(home, datetime.now().astimezone())
    except PermissionError as fault:
        yield wrong("folder-unreadable", file=str(fault.filename or home))
    yield from built()
    yield from voices()
    yield from hosts(os.environ)
    if url is not None:
        from backrack.web.doctor.through import through

        yield from through(url)


def _page(findings: tuple[Finding, ...]) -> Iterator[str]:
    for each in findings:
        yield from _lines(f"{say(f'doctor-state-{each.state.value}'):<8}", say(each.what))
        if each.fix:
            yield from _lines(_INDENT, say(each.fix))


def _lines(first: str, sentence: str) -> list[str]:
    # addresses and paths stay in one piece, so that they can be copied
    return textwrap.wrap(
        sentence, WIDTH, initial_indent=first, subsequent_indent=_INDENT, break_long_words=False, break_on_hyphens=False
    )
