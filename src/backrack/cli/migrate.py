"""``backrack migrate``: the data folder and its tables, made or brought up to date."""

from __future__ import annotations

import click

from backrack.cli.helping import Worded
from backrack.cli.serve import home_held, make_tables


@click.command(cls=Worded, help="cli-help-migrate")
def migrate() -> None:
    with home_held():
        make_tables()
