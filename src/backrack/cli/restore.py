"""``backrack restore FILE``: the data folder as a backup holds it, or unchanged."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from backrack.cli.helping import Worded
from backrack.cli.serve import make_tables
from backrack.words import Text, say


@click.command("restore", cls=Worded, help="restore-help")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="restore-help-replace")
def restore_command(file: Path, replace: bool) -> None:
    from backrack.web.home import HomeUnusable, home_path, key_in_use
    from backrack.web.keeping.packed import NotTaken
    from backrack.web.keeping.restore import restore

    try:
        home = home_path()
        done = restore(file, home, now=datetime.now().astimezone(), replace=replace)
    except (HomeUnusable, NotTaken) as wrong:
        raise click.ClickException(str(wrong)) from None
    held = done.manifest
    counts = {"people": held.people, "entries": held.entries}
    click.echo(say(Text("restore-done", {"folder": str(home), "day": held.made_at.date(), **counts})))
    if done.kept:
        click.echo(say(Text("restore-kept", {"folder": str(done.kept)})))
    click.echo(say("restore-deleted-return"))
    if held.key_sha256 is None:
        click.echo(say("restore-no-key"))
    elif key_in_use(home) != key_in_use(home, {}):
        click.echo(say(Text("restore-other-key", {"setting": "BACKRACK_SECRET_KEY"})), err=True)
    make_tables()
