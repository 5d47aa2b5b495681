"""``backrack migrate``: the data folder and its tables, made or brought up to date."""

from __future__ import annotations

import click

from backrack.cli.serve import home_held, make_tables


@click.command()
def migrate() -> None:
    """Make the data folder and its tables, or bring them up to date."""
    with home_held():
        make_tables()
