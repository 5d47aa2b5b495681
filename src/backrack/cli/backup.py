"""``backrack backup FILE``: all that cannot be made again, in one file, while the server may run."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from backrack.cli.helping import Worded
from backrack.words import Text, say


@click.command("backup", cls=Worded, help="backup-help")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="backup-help-force")
def backup(file: Path, force: bool) -> None:
    from backrack.web.home import HomeUnusable, home_path, key_in_use
    from backrack.web.keeping.backup import back_up
    from backrack.web.keeping.packed import NotTaken

    try:
        home = home_path()
        key = key_in_use(home)
        made = back_up(home, file, key=key.encode() if key else None, now=datetime.now().astimezone(), force=force)
    except (HomeUnusable, NotTaken) as wrong:
        raise click.ClickException(str(wrong)) from None
    except (OSError, UnicodeError):
        raise click.ClickException(say(Text("backup-key-unreadable", {"folder": str(home)}))) from None
    counts = {"people": made.people, "entries": made.entries}
    click.echo(say(Text("backup-made", {"file": str(file), **counts})))
    click.echo(say("backup-holds" if key else "backup-holds-no-key"))
