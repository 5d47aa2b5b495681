"""``backrack export --csv FOLDER``: one person whole, as person.json, tables and a dictionary of their columns."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import click

from backrack.cli.helping import Worded
from backrack.cli.output import CannotWrite
from backrack.cli.person_option import person_option
from backrack.record import Person, person_to_json, person_to_tables
from backrack.words import Text, say

PERSON = "person.json"


@click.command("export", cls=Worded, help="cli-help-export")
@person_option
@click.option("--csv", "folder", type=click.Path(path_type=Path), required=True, help="cli-help-export-csv")
def export(person: Person, folder: Path) -> None:
    tables = person_to_tables(person)
    _write_folder(folder, {PERSON: person_to_json(person), **tables})
    click.echo(say(Text("cli-export-made", {"folder": str(folder), "tables": len(tables) - 1})))


def _write_folder(folder: Path, files: dict[str, str]) -> None:
    """A folder for its owner alone, with all files in it or none. What is there already is never touched."""
    try:
        if folder.is_symlink() or (folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))):
            raise CannotWrite(say(Text("cli-export-not-empty", {"folder": str(folder)})))
        part = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".part", dir=folder.parent))
        try:
            for name, content in files.items():
                # spreadsheets take a file for UTF-8 only where it begins with the byte order mark
                coding = "utf-8-sig" if name.endswith(".csv") else "utf-8"
                handle = os.open(part / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(handle, "w", encoding=coding, newline="") as file:
                    file.write(content)
            part.replace(folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as why:
        reason = {"folder": str(folder), "reason": why.strerror or type(why).__name__}
        raise CannotWrite(say(Text("cli-export-not-written", reason))) from None
