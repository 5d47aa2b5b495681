"""The data folder, the key in it, and the person kept there for the command line."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import stat
from pathlib import Path
from typing import NoReturn

import pytest
from click.testing import CliRunner
from django.core import management
from django.db import OperationalError

from backrack.cli.main import main
from backrack.record import Person, entry_to_data
from backrack.web.home import DATABASE, SECRET, HomeUnusable, home_path, make_home, secret_key
from backrack.web.local import UnreadableDatabase, WhichPerson, person_on_this_machine
from tests.screening.people import an_id, passing_person


def test_the_folder_is_the_setting_then_the_xdg_folder(tmp_path: Path) -> None:
    assert home_path({"BACKRACK_HOME": str(tmp_path)}) == tmp_path
    assert home_path({"XDG_DATA_HOME": str(tmp_path)}) == tmp_path / "backrack"
    assert home_path({}) == Path("~/.local/share/backrack").expanduser()


def test_the_folder_and_its_key_are_readable_by_their_owner_alone(tmp_path: Path) -> None:
    folder = make_home({"BACKRACK_HOME": str(tmp_path / "new")})
    key = secret_key(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "secret_key").stat().st_mode) == 0o600
    assert len(key) >= 50
    assert secret_key(folder) == key
    assert secret_key(make_home({"BACKRACK_HOME": str(tmp_path / "other")})) != key


def test_a_folder_that_cannot_be_made_is_named_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(HomeUnusable, match=r"cannot be used.*BACKRACK_HOME"):
        make_home({"BACKRACK_HOME": str(tmp_path / "file" / "inside")})


@pytest.mark.parametrize("kind", ["no text", "empty", "blank", "a folder"])
def test_a_key_that_cannot_be_read_is_told_in_a_sentence_and_never_replaced(kind: str, tmp_path: Path) -> None:
    contents = {"no text": b"\xff\xfe", "empty": b"", "blank": b" \n"}
    path = tmp_path / SECRET
    path.write_bytes(contents[kind]) if kind in contents else path.mkdir()
    with pytest.raises(HomeUnusable, match=r"secret key in .* cannot be read.*backrack restore"):
        secret_key(tmp_path)
    assert path.is_dir() if kind == "a folder" else path.read_bytes() == contents[kind]


def test_a_key_with_no_room_for_it_leaves_no_half_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int, *_: object, **__: object) -> NoReturn:
        os.close(handle)
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(HomeUnusable, match="No space left"):
        secret_key(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_data_file_that_cannot_be_used_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> NoReturn:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(management, "call_command", full)
    told = CliRunner().invoke(main, ["migrate"])
    assert told.exit_code == 1
    assert "database or disk is full" in told.output and "backrack doctor" in told.output


def _database(folder: Path, *people: Person) -> dict[str, str]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT sql FROM sqlite_master WHERE name IN ('person', 'entry') AND type = 'table'")
        tables = [row[0] for row in cursor.fetchall()]
    made = "2026-03-02 09:00:00"
    with sqlite3.connect(folder / DATABASE) as database:
        for table in tables:
            database.execute(table)
        for person in people:
            database.execute("INSERT INTO person (id, made_at) VALUES (?, ?)", (person.id.hex, made))
            for entry in person.entries:
                content = json.dumps(entry_to_data(entry))
                row = (person.id.hex, entry.id.hex, made, entry.kind, content, made)
                database.execute(
                    "INSERT INTO entry (person_id, entry_id, at, kind, content, received_at) VALUES (?, ?, ?, ?, ?, ?)",
                    row,
                )
    database.close()
    return {"BACKRACK_HOME": str(folder)}


def test_nobody_is_kept_where_nothing_was_stored(tmp_path: Path) -> None:
    assert person_on_this_machine({"BACKRACK_HOME": str(tmp_path / "nowhere")}) is None
    sqlite3.connect(tmp_path / DATABASE).close()
    assert person_on_this_machine({"BACKRACK_HOME": str(tmp_path)}) is None
    assert not (tmp_path / "nowhere").exists()


def test_the_only_person_is_the_one_on_this_machine(tmp_path: Path) -> None:
    person = passing_person()
    assert person_on_this_machine(_database(tmp_path, person)) == person


def test_two_people_are_told_apart_by_a_file(tmp_path: Path) -> None:
    two = (Person(id=an_id("one")), Person(id=an_id("two")))
    with pytest.raises(WhichPerson, match=r"2 people.*--person FILE"):
        person_on_this_machine(_database(tmp_path, *two))


@pytest.mark.parametrize("kind", ["text", "folder", "half"])
def test_a_broken_database_is_told_in_a_sentence(tmp_path: Path, kind: str) -> None:
    path = tmp_path / DATABASE
    if kind == "folder":
        path.mkdir()
    elif kind == "text":
        path.write_text("this is no database, and long enough to be looked at as one" * 40)
    else:
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE person (id TEXT, made_at TEXT)")
            database.execute("INSERT INTO person VALUES ('00000000000000000000000000000001', '')")
    with pytest.raises(UnreadableDatabase, match="cannot be read"):
        person_on_this_machine({"BACKRACK_HOME": str(tmp_path)})


def test_a_home_of_nobody_is_told_in_a_sentence() -> None:
    with pytest.raises(HomeUnusable, match="nouser"):
        home_path({"BACKRACK_HOME": "~nouser/x"})
