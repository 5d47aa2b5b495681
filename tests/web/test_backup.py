"""``backrack backup`` and ``backrack restore``: everything back as it was, or nothing changed."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.cli.main import main
from backrack.record import Person
from backrack.web.home import DATABASE, SECRET
from backrack.web.keeping import backup
from backrack.web.keeping.backup import back_up
from backrack.web.keeping.held import held
from backrack.web.keeping.packed import FORMAT, MANIFEST, READ_ME, NotTaken, describe, pack, unpack
from backrack.web.keeping.restore import KEPT, STAGE, restore, settle
from tests.screening.people import an_id, passing_person
from tests.web.folders import KEY, a_home, add, everything, key_in, person_in

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
OTHER = Person(id=an_id("other"))
OTHER_KEY = "o" * 67


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of somebody who has passed the questions."""
    folder = tmp_path_factory.mktemp("kept")
    home = a_home(folder / "home", passing_person())
    (home / "audio").mkdir()
    (home / "audio" / "phrase.mp3").write_bytes(b"made again" * 1000)
    back_up(home, folder / "backup", key=KEY.encode(), now=NOW)
    return folder / "backup"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs a command on ``tmp_path/home``; the tables are not made anew, since Django keeps to its own folder."""
    made: list[str] = []
    monkeypatch.setattr("backrack.cli.restore.make_tables", lambda: made.append("tables"))
    monkeypatch.delenv("BACKRACK_SECRET_KEY", raising=False)

    def invoke(*arguments: str, **environment: str) -> Result:
        made.clear()
        result = CliRunner().invoke(main, arguments, env={"BACKRACK_HOME": str(tmp_path / "home"), **environment})
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert (made == ["tables"]) == (arguments[0] == "restore" and result.exit_code == 0)
        return result

    return invoke


def test_a_backup_restored_elsewhere_is_the_same_person_with_the_same_key(
    run: Callable[..., Result], tmp_path: Path
) -> None:
    a_home(tmp_path / "home", passing_person())
    told = run("backup", str(tmp_path / "b"))
    assert "1 person" in told.output
    assert "health data, and the secret key" in told.output
    (tmp_path / "home").rename(tmp_path / "old")
    told = run("restore", str(tmp_path / "b"))
    assert "1 person" in told.output
    assert "deleted everything" in told.output
    assert person_in(tmp_path / "home") == passing_person()
    assert key_in(tmp_path / "home") == KEY
    assert {path.name for path in (tmp_path / "home").iterdir()} == {DATABASE, SECRET}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "home").iterdir()} == {0o600}
    assert stat.S_IMODE((tmp_path / "home").stat().st_mode) == 0o700


def test_a_backup_is_one_file_for_its_owner_alone_with_nothing_that_can_be_made_again(kept: Path) -> None:
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert [path.name for path in kept.parent.iterdir() if path.name.startswith(".")] == []
    with zipfile.ZipFile(kept) as packed:
        assert set(packed.namelist()) == {MANIFEST, READ_ME, SECRET, DATABASE}
        manifest = json.loads(packed.read(MANIFEST))
        assert b"health data" in packed.read(READ_ME)
    assert manifest["format"] == FORMAT
    assert manifest["migrations"][0] == "0001_first"
    assert (manifest["people"], manifest["entries"]) == (1, len(passing_person().entries))
    assert set(manifest) >= {"backrack", "made_at", "database_sha256", "key_sha256"}


def test_the_key_of_the_environment_is_the_one_kept(run: Callable[..., Result], tmp_path: Path) -> None:
    a_home(tmp_path / "home", passing_person())
    run("backup", str(tmp_path / "b"), BACKRACK_SECRET_KEY="e" * 60)
    (tmp_path / "home").rename(tmp_path / "old")
    assert run("restore", str(tmp_path / "b")).stderr == ""
    assert key_in(tmp_path / "home") == "e" * 60
    told = run("restore", str(tmp_path / "b"), "--replace", BACKRACK_SECRET_KEY="f" * 60)
    assert "BACKRACK_SECRET_KEY is set" in told.stderr


def test_nothing_is_overwritten_unless_it_is_said(run: Callable[..., Result], tmp_path: Path) -> None:
    a_home(tmp_path / "home", passing_person())
    (tmp_path / "b").write_text("mine")
    told = run("backup", str(tmp_path / "b"))
    assert (told.exit_code, "--force" in told.output) == (1, True)
    assert (tmp_path / "b").read_text() == "mine"
    assert run("backup", str(tmp_path / "b"), "--force").exit_code == 0
    assert zipfile.is_zipfile(tmp_path / "b")
    assert "Choose another name" in run("backup", str(tmp_path), "--force").output


def test_a_backup_that_cannot_be_made_leaves_nothing(run: Callable[..., Result], tmp_path: Path) -> None:
    assert "nothing to back up" in run("backup", str(tmp_path / "b")).output
    home = a_home(tmp_path / "home", passing_person())
    assert "could not be written" in run("backup", str(tmp_path / "nowhere" / "b")).output
    whole = (home / DATABASE).read_bytes()
    (home / DATABASE).write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])
    told = run("backup", str(tmp_path / "b"))
    assert (told.exit_code, "is damaged" in told.output) == (1, True)
    (home / DATABASE).unlink()
    (home / DATABASE).mkdir()
    assert "cannot be read" in run("backup", str(tmp_path / "b")).output
    assert {path.name for path in tmp_path.iterdir()} == {"home"}


def test_a_full_disk_is_never_called_damage_of_the_data(
    run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = a_home(tmp_path / "home", passing_person())
    with closing(sqlite3.connect(tmp_path / "small")) as small:
        small.execute("PRAGMA max_page_count=1")
        with pytest.raises(sqlite3.OperationalError) as full:
            small.execute("CREATE TABLE one (a)")

    def no_room(*_: object) -> None:
        raise full.value

    (tmp_path / "small").unlink()
    monkeypatch.setattr(backup, "copy_while_in_use", no_room)
    told = run("backup", str(tmp_path / "b"))
    assert told.exit_code == 1
    assert "disk is full" in told.output and "damaged" not in told.output
    assert {path.name for path in tmp_path.iterdir()} == {home.name}


def test_a_backup_while_people_store_holds_one_moment(tmp_path: Path) -> None:
    """Each writer adds a person with all their entries in one go: a backup has them whole or not at all."""
    home = a_home(tmp_path / "home")
    with closing(sqlite3.connect(home / DATABASE)) as database:
        database.execute("PRAGMA journal_mode=WAL")
    over = threading.Event()
    whole = passing_person().entries

    def write() -> None:
        with closing(sqlite3.connect(home / DATABASE)) as database:
            number = 0
            while not over.is_set():
                with database:
                    add(database, Person(id=an_id(f"writer {number}"), entries=whole))
                number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [back_up(home, tmp_path / f"b{number}", key=None, now=NOW) for number in range(3)]
    finally:
        over.set()
        writer.join()
    assert all(each.entries == each.people * len(whole) for each in made)
    assert made[-1].people > made[0].people


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda folder, file: folder / "missing", "cannot be opened"),
        (lambda folder, file: folder, "cannot be opened"),
        (lambda folder, file: _new(folder, b""), "not a backup that backrack made"),
        (lambda folder, file: _new(folder, b"diary"), "not a backup that backrack made"),
        (lambda folder, file: _new(folder, b"SQLite format 3\0" * 100), "not a backup that backrack made"),
        (lambda folder, file: _zip(folder, {"holiday.jpg": b"x"}), "not a backup that backrack made"),
        (lambda folder, file: _zip(folder, {MANIFEST: b"[]"}), "not a backup that backrack made"),
        (lambda folder, file: _zip(folder, {MANIFEST: b'{"kind": "other"}'}), "not a backup that backrack made"),
        (lambda folder, file: _new(folder, file.read_bytes()[:-1]), "damaged or not whole"),
        (lambda folder, file: _new(folder, file.read_bytes()[:100]), "damaged or not whole"),
        (lambda folder, file: _changed(folder, file, format=FORMAT + 1), "made by a newer backrack"),
        (lambda folder, file: _changed(folder, file, format=FORMAT + 1, new=1), "made by a newer backrack"),
        (lambda folder, file: _changed(folder, file, format=0), "damaged or not whole"),
        (lambda folder, file: _changed(folder, file, database_sha256="0" * 64), "damaged or not whole"),
        (lambda folder, file: _changed(folder, file, database_bytes=4096), "damaged or not whole"),
        (lambda folder, file: _changed(folder, file, key_sha256="0" * 64), "damaged or not whole"),
        (lambda folder, file: _with_sql(folder, "DROP TABLE entry"), "not one that backrack made"),
        (
            lambda folder, file: _with_sql(
                folder, "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM person; END"
            ),
            "not one that backrack made",
        ),
        (
            lambda folder, file: _with_sql(
                folder, "INSERT INTO django_migrations (app, name, applied) VALUES ('web', '9999_later', '')"
            ),
            "does not know 9999_later",
        ),
        (lambda folder, file: _with_sql(folder, "DELETE FROM person"), "database in .* is damaged"),
    ],
)
def test_what_is_no_whole_backup_of_ours_is_refused_and_changes_nothing(
    kept: Path, tmp_path: Path, spoil: Callable[[Path, Path], Path], says: str
) -> None:
    home = a_home(tmp_path / "home", OTHER, key=OTHER_KEY)
    file = spoil(tmp_path, kept)
    before = everything(home)
    with pytest.raises(NotTaken, match=says):
        restore(file, home, now=NOW, replace=True)
    assert everything(home) == before
    with pytest.raises(NotTaken, match="Nothing was changed"):
        restore(file, tmp_path / "elsewhere", now=NOW)
    assert not (tmp_path / "elsewhere").exists()


def _new(folder: Path, content: bytes) -> Path:
    (folder / "spoilt").write_bytes(content)
    return folder / "spoilt"


def _zip(folder: Path, content: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(folder / "spoilt", "w") as packed:
        for name, each in content.items():
            packed.writestr(name, each)
    return folder / "spoilt"


def _changed(folder: Path, file: Path, **changes: Any) -> Path:
    with zipfile.ZipFile(file) as packed:
        content = {name: packed.read(name) for name in packed.namelist()}
    content[MANIFEST] = json.dumps(json.loads(content[MANIFEST]) | changes).encode()
    return _zip(folder, content)


def _with_sql(folder: Path, sql: str) -> Path:
    """A backup whose checksums are right and whose database is not ours, made as ours are but for the check."""
    home = a_home(folder / "spoilt-home", passing_person())
    with closing(sqlite3.connect(home / DATABASE)) as database, database:
        database.execute(sql)
    pack(folder / "spoilt", describe(home / DATABASE, None, NOW), home / DATABASE, None)
    return folder / "spoilt"


@settings(max_examples=50)
@given(data=st.data())
def test_no_spoilt_byte_is_restored_as_something_else(
    kept: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = bytearray(kept.read_bytes())
    # the directory at the end is where most of what zip files can lie about stands
    place = data.draw(st.integers(0, len(whole) - 1) | st.integers(max(0, len(whole) - 400), len(whole) - 1))
    whole[place] ^= data.draw(st.integers(1, 255))
    folder = tmp_path_factory.mktemp("spoilt")
    file = _new(folder, bytes(whole))
    try:
        unpack(file, folder)
    except NotTaken:
        return
    assert key_in(folder) == KEY
    assert person_in(folder) == passing_person()


def test_a_spoilt_directory_is_the_files_fault_and_not_the_folders(kept: Path, tmp_path: Path) -> None:
    whole = kept.read_bytes()
    for place in range(len(whole) - 90, len(whole)):  # where the parts lie, and how long the directory is
        file = _new(tmp_path, whole[:place] + bytes([whole[place] ^ 128]) + whole[place + 1 :])
        (tmp_path / str(place)).mkdir()
        try:
            unpack(file, tmp_path / str(place))
        except NotTaken:
            continue
        assert person_in(tmp_path / str(place)) == passing_person()


@given(data=st.data())
@settings(max_examples=40)
def test_any_part_of_a_backup_is_refused(
    kept: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = kept.read_bytes()
    folder = tmp_path_factory.mktemp("part")
    with pytest.raises(NotTaken):
        unpack(_new(folder, whole[: data.draw(st.integers(0, len(whole) - 1))]), folder)


def test_a_folder_with_somebody_in_it_is_replaced_only_if_it_is_said_and_is_kept(
    kept: Path, tmp_path: Path, run: Callable[..., Result]
) -> None:
    home = a_home(tmp_path / "home", OTHER, key=OTHER_KEY)
    (home / "audio").mkdir()
    before = everything(home)
    told = run("restore", str(kept))
    assert (told.exit_code, "--replace" in told.output) == (1, True)
    assert everything(home) == before
    told = run("restore", str(kept), "--replace")
    (aside,) = home.glob(f"{KEPT}*")
    assert str(aside) in told.output
    assert everything(aside) == before
    assert stat.S_IMODE(aside.stat().st_mode) == 0o700
    assert person_in(home) == passing_person()
    assert (home / "audio").is_dir()
    assert run("restore", str(kept), "--replace").exit_code == 0
    assert len(list(home.glob(f"{KEPT}*"))) == 2


def test_a_damaged_database_is_kept_as_it_is_and_a_folder_without_anybody_needs_no_leave(
    kept: Path, tmp_path: Path
) -> None:
    damaged = a_home(tmp_path / "damaged")
    (damaged / DATABASE).write_bytes(b"not a database")
    with pytest.raises(NotTaken, match="--replace"):
        restore(kept, damaged, now=NOW)
    aside = restore(kept, damaged, now=NOW, replace=True).kept
    assert aside is not None
    assert (aside / DATABASE).read_bytes() == b"not a database"
    fresh = a_home(tmp_path / "fresh", key=OTHER_KEY)
    assert restore(kept, fresh, now=NOW).kept is None
    assert key_in(fresh) == KEY


def test_what_lay_in_the_log_of_the_old_database_does_not_come_into_the_new(kept: Path, tmp_path: Path) -> None:
    home, running = a_home(tmp_path / "home"), a_home(tmp_path / "running")
    with closing(sqlite3.connect(running / DATABASE)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        with database:
            add(database, OTHER)
        for end in ("", "-wal"):  # as a power cut leaves them
            (home / f"{DATABASE}{end}").write_bytes((running / f"{DATABASE}{end}").read_bytes())
    aside = restore(kept, home, now=NOW, replace=True).kept
    assert aside is not None
    assert person_in(aside) == OTHER
    assert person_in(home) == passing_person()


def test_a_running_server_and_a_restore_keep_out_of_each_others_way(kept: Path, tmp_path: Path) -> None:
    home = a_home(tmp_path / "home", OTHER)
    before = everything(home)
    with held(home, alone=False), held(home, alone=False):
        with pytest.raises(NotTaken, match="Stop it first"):
            restore(kept, home, now=NOW, replace=True)
        back_up(home, tmp_path / "while it runs", key=None, now=NOW)
    assert everything(home) == before
    with held(home, alone=True), pytest.raises(NotTaken, match="A restore is going on"):
        back_up(home, tmp_path / "b", key=None, now=NOW)


def test_the_next_start_finishes_what_was_begun_and_waits_for_what_goes_on(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, found = a_home(tmp_path / "home", OTHER, key=OTHER_KEY), []
    (home / STAGE).mkdir()
    unpack(kept, home / STAGE)
    (home / STAGE / "ready").touch()
    monkeypatch.setattr("backrack.cli.migrate.make_tables", lambda: found.append((person_in(home), key_in(home))))
    with held(home, alone=True):
        told = CliRunner().invoke(main, ["migrate"], env={"BACKRACK_HOME": str(home)})
    assert (told.exit_code, "A restore is going on" in told.output, found) == (1, True, [])
    assert CliRunner().invoke(main, ["migrate"], env={"BACKRACK_HOME": str(home)}).exit_code == 0
    assert found == [(passing_person(), KEY)]


_CHANGES = {"os.rename", "os.remove", "os.link", "os.mkdir", "os.rmdir", "os.truncate"}


def _dying(after: int) -> Callable[[str, Any], None]:
    left = iter(range(after))

    def hook(event: str, _arguments: Any) -> None:
        if event in _CHANGES and next(left, None) is None:
            os._exit(9)

    return hook


def _died(after: int, kept: Path, home: Path) -> bool:
    child = os.fork()
    if child == 0:
        sys.addaudithook(_dying(after))
        try:
            restore(kept, home, now=NOW, replace=True)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def _homes(tmp_path: Path) -> Iterator[Path]:
    for number in range(100):
        yield a_home(tmp_path / f"home-{number}", OTHER, key=OTHER_KEY)


def test_a_restore_killed_at_any_step_leaves_the_old_data_or_the_new_never_a_mixture(
    kept: Path, tmp_path: Path
) -> None:
    seen = []
    for steps, home in enumerate(_homes(tmp_path)):
        if not _died(steps, kept, home):
            break
        settle(home)
        assert not (home / STAGE).exists()
        seen.append((person_in(home), key_in(home)))
    old, new = (OTHER, OTHER_KEY), (passing_person(), KEY)
    assert all(state in (old, new) for state in seen)
    # once the new is there it stays: the step that decides is one
    assert 0 < seen.index(new) == sum(state == old for state in seen)
    assert (person_in(home), key_in(home)) == new
