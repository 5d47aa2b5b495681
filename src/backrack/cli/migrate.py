"""``backrack migrate``: the data folder and its tables, made or brought up to date."""

from __future__ import annotations

import click

from backrack.cli.serve import home_held, make_tables
from backrack.words import say


@click.command(help=say("cli-help-migrate"))
def migrate() -> None:
    with home_held():
        make_tables()
