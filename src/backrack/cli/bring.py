"""``backrack import FILE``: one person of an export, brought in whole or not at all."""

from __future__ import annotations

import zipfile
from pathlib import Path
from stat import S_ISDIR, S_ISREG

import click

from backrack.cli.export import PERSON
from backrack.cli.helping import Worded
from backrack.cli.serve import home_held, make_tables
from backrack.words import Text, say

# assumed: fifty years of daily use
_LONGEST_BYTES = 100_000_000


@click.command("import", cls=Worded, help="import-help")
@click.argument("file", type=click.Path(path_type=Path))
def import_command(file: Path) -> None:
    from django.db import DatabaseError

    from backrack.web.taking import Refused, read_person

    try:
        person = read_person(_content(file))
        with home_held():
            make_tables()
            from backrack.web.bringing import bring
            from backrack.web.clock import now
            from backrack.web.models import PersonRow
            from backrack.web.phone.handing import new_link

            is_new = not PersonRow.objects.filter(id=person.id).exists()
            done = bring(person.id, person)
            people = PersonRow.objects.count()
            token = new_link(person.id, now()) if is_new and done.added else None
    except Refused as wrong:
        raise _fault("import-refused", file, why=str(wrong)) from None
    except DatabaseError as wrong:
        raise _fault("import-not-stored", file, reason=str(wrong)) from None
    click.echo(done.sentence)
    if token:
        click.echo(say(Text("import-reach", {"way": f"/phone/with/{token}"})))
    if people > 1:
        click.echo(say(Text("import-several", {"count": people})))


def _content(path: Path) -> bytes:
    """The person.json that was named, or that lies in the folder or the zip file that was named."""
    try:
        found = path / PERSON if S_ISDIR(path.stat().st_mode) else path
        if not S_ISREG(found.stat().st_mode):
            raise _fault("import-not-a-file", path)
        return _unpacked(found) if zipfile.is_zipfile(found) else _at_most(found)
    except (FileNotFoundError, NotADirectoryError):
        raise _fault("import-not-a-file", path) from None
    except OSError as wrong:
        raise _fault("import-not-opened", path, reason=wrong.strerror or str(wrong)) from None


def _at_most(path: Path) -> bytes:
    with path.open("rb") as opened:
        return _not_longer(opened.read(_LONGEST_BYTES + 1), path)


def _unpacked(path: Path) -> bytes:
    try:
        with zipfile.ZipFile(path) as packed, packed.open(PERSON) as inside:
            content = inside.read(_LONGEST_BYTES + 1)
    except KeyError:
        raise _fault("import-not-a-file", path) from None
    except Exception:  # a spoilt zip makes its reader fail in a dozen ways
        raise _fault("import-refused", path, why=say("import-damaged")) from None
    return _not_longer(content, path)


def _not_longer(content: bytes, path: Path) -> bytes:
    if len(content) > _LONGEST_BYTES:
        raise _fault("import-too-big", path)
    return content


def _fault(key: str, path: Path, **values: str) -> click.ClickException:
    return click.ClickException(say(Text(key, {"file": str(path), **values})))
