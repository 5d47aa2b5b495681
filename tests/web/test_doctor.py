"""``backrack doctor``: each usual fault is found, nothing is blamed where there is none, and nothing is changed."""

from __future__ import annotations

import json
import os
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from click.testing import CliRunner

from backrack.cli.main import main
from backrack.web.doctor import Finding, State
from backrack.web.doctor.folder import disk, folder, key
from backrack.web.doctor.installed import built, hosts, voices
from backrack.web.doctor.phone import phone
from backrack.web.doctor.stored import clock, database
from backrack.web.home import DATABASE, MARK, SECRET, mark_of_key, remember_key
from backrack.web.phone.folder import folder_of, make_ready
from backrack.web.phone.names import Names
from backrack.words import all_keys
from tests.screening.people import passing_person
from tests.web.folders import KEY, a_home, everything

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
SOURCE = Path(__file__).parents[2] / "src/backrack"
ME = os.geteuid()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return a_home(tmp_path / "home", passing_person())


def ids(*found: Finding) -> list[str]:
    return [each.id for each in found]


def test_a_sound_installation_has_nothing_wrong_and_is_not_touched(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    remember_key(home, KEY)
    with closing(sqlite3.connect(home / DATABASE)) as opened:
        opened.execute("PRAGMA journal_mode=WAL")  # as a server that was stopped leaves it
    before = everything(home)
    told = CliRunner().invoke(main, ["doctor", "--json"], env={"BACKRACK_HOME": str(home), "BACKRACK_HOSTS": ""})
    found = json.loads(told.output)
    wrong = [each["id"] for each in found["findings"] if each["state"] == "wrong"]
    assert (told.exit_code, found["ok"], wrong) == (0, True, [])
    assert {"folder-good", "disk-good", "key-good", "database-good", "clock-good", "built-good", "hosts-good"} <= {
        each["id"] for each in found["findings"]
    }
    assert everything(home) == before


def test_whatever_is_wrong_ends_with_1_and_says_what_to_do(home: Path) -> None:
    home.chmod(0o755)
    told = CliRunner().invoke(main, ["doctor"], env={"BACKRACK_HOME": str(home), "BACKRACK_HOSTS": "https://x.example"})
    assert told.exit_code == 1
    assert "chmod 700" in told.output
    assert "BACKRACK_HOSTS=rack.example.net" in told.output
    assert re.search(r"^WRONG ", told.output, re.MULTILINE)


def test_a_folder_that_is_not_there_is_no_fault_and_is_not_made(tmp_path: Path) -> None:
    home = tmp_path / "none"
    told = CliRunner().invoke(main, ["doctor", "--json"], env={"BACKRACK_HOME": str(home), "TZ": "UTC"})
    noted = {each["id"] for each in json.loads(told.output)["findings"] if each["state"] == "note"}
    assert noted == {"folder-none", "key-none", "database-none"}
    assert told.exit_code == 0
    assert not home.exists()


def test_who_owns_the_folder_and_who_can_look_in(home: Path) -> None:
    assert ids(*folder(home, ME)) == ["folder-good"]
    assert ids(*folder(home, ME + 1)) == ["folder-owner"]
    assert ids(*folder(home, ME, lambda path: ME + (path.name == DATABASE))) == ["folder-files-owner"]
    for mode in (0o701, 0o710, 0o740, 0o704):
        home.chmod(mode)
        assert ids(*folder(home, ME)) == ["folder-open"]
    (home.parent / "file").touch()
    assert ids(*folder(home.parent / "file", ME)) == ["folder-no-folder"]


def test_a_folder_that_cannot_be_written_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backrack.web.doctor.folder.os.access", lambda *_: False)
    assert ids(*folder(home, ME)) == ["folder-locked"]


def test_what_a_restore_left_is_noted(home: Path) -> None:
    (home / "kept-20260302T090000").mkdir()
    (home / ".restoring").mkdir()
    assert ids(*folder(home, ME)) == ["folder-good", "folder-kept", "folder-restoring"]


def test_too_little_room_is_told_and_a_larger_database_needs_more(home: Path) -> None:
    assert ids(*disk(home, lambda _: 10**9)) == ["disk-good"]
    assert ids(*disk(home, lambda _: 10**8)) == ["disk-full"]
    free = 200_000_000 + 3 * (home / DATABASE).stat().st_size
    assert ids(*disk(home, lambda _: free), *disk(home, lambda _: free - 1)) == ["disk-good", "disk-full"]
    assert ids(*disk(home / "not" / "there", lambda _: 10**9)) == ["disk-good"]


def test_the_key_lost_changed_short_open_or_unreadable(home: Path) -> None:
    remember_key(home, KEY)
    assert (home / MARK).read_text() == mark_of_key(KEY)
    assert KEY not in mark_of_key(KEY)
    assert ids(*key(home, {})) == ["key-good"]
    assert ids(*key(home, {"BACKRACK_SECRET_KEY": "x" * 60})) == ["key-changed"]
    (home / SECRET).chmod(0o644)
    assert ids(*key(home, {})) == ["key-open"]
    (home / SECRET).chmod(0o600)
    (home / SECRET).write_text("x" * 60)
    assert ids(*key(home, {})) == ["key-changed"]
    remember_key(home, "x" * 60)
    assert ids(*key(home, {})) == ["key-changed"]
    (home / SECRET).write_text("short")
    (home / MARK).unlink()
    assert ids(*key(home, {})) == ["key-short"]
    (home / SECRET).write_bytes(b"\xff" * 60)
    assert ids(*key(home, {})) == ["key-unreadable"]
    (home / SECRET).write_text("")
    assert ids(*key(home, {})) == ["key-lost"]
    (home / SECRET).unlink()
    assert ids(*key(home, {})) == ["key-lost"]
    assert ids(*key(home, {"BACKRACK_SECRET_KEY": KEY})) == ["key-good"]


def test_the_database_damaged_older_or_newer(home: Path) -> None:
    path = home / DATABASE
    assert ids(*database(home)) == ["database-good"]
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('web', '9999_later', '')")
    assert ids(*database(home)) == ["database-newer"]
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("DELETE FROM django_migrations WHERE app = 'web'")
    assert ids(*database(home)) == ["database-pending"]
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("DELETE FROM person")
    assert ids(*database(home)) == ["database-damaged"]
    path.write_bytes(b"no database at all")
    assert ids(*database(home)) == ["database-damaged"]
    path.unlink()
    path.mkdir()  # as any other file that cannot be opened
    assert ids(*database(home)) == ["database-unreadable"]


def test_a_clock_that_is_behind_absurd_or_without_a_zone(home: Path, tmp_path: Path) -> None:
    berlin, nowhere = {"TZ": "Europe/Berlin"}, tmp_path / "localtime"
    came = datetime(2026, 3, 2, 9, tzinfo=UTC)  # when the entries of the folder came
    assert ids(*clock(home, NOW, berlin)) == ["clock-good"]
    assert ids(*clock(home, came - timedelta(minutes=5), berlin)) == ["clock-good"]
    assert ids(*clock(home, came - timedelta(minutes=5, seconds=1), berlin)) == ["clock-behind"]
    assert ids(*clock(home, NOW.replace(year=1970), berlin)) == ["clock-year"]
    assert ids(*clock(home, NOW.replace(year=2100), berlin)) == ["clock-year"]
    assert ids(*clock(home, NOW, {}, nowhere)) == ["clock-no-zone"]
    assert ids(*clock(home, NOW, {"TZ": "Europe/Berlinn"})) == ["clock-unknown-zone"]
    assert ids(*clock(home, NOW, {"TZ": "CET-1CEST"}, nowhere)) == ["clock-good"]
    nowhere.touch()
    assert ids(*clock(home, NOW, {}, nowhere)) == ["clock-good"]


def test_pages_that_were_never_built_or_only_half(tmp_path: Path) -> None:
    assert ids(*built()) == ["built-good"]
    assert ids(*built(tmp_path)) == ["built-missing"]
    (tmp_path / ".vite").mkdir()
    manifest = tmp_path / ".vite" / "manifest.json"
    manifest.write_text("[]")
    assert ids(*built(tmp_path)) == ["built-missing"]
    manifest.write_text(json.dumps({"main": {"file": "main.js", "css": ["main.css"]}}))
    (tmp_path / "main.js").touch()
    assert ids(*built(tmp_path)) == ["built-half"]
    (tmp_path / "main.css").touch()
    assert ids(*built(tmp_path)) == ["built-good"]


def test_a_language_without_a_voice_is_told() -> None:
    assert ids(*voices({"heart": True, "pico_de": True})) == ["voices-good", "voices-good"]
    assert ids(*voices({"pico": True, "pico_de": True})) == ["voices-good", "voices-good"]
    assert ids(*voices({"heart": True})) == ["voices-good", "voices-missing"]
    assert ids(*voices({})) == ["voices-missing", "voices-missing"]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("", "hosts-good"),
        ("rack.example, rack, .example.net, 192.0.2.1, [2001:db8::1]", "hosts-good"),
        ("*", "hosts-any"),
        ("https://rack.example", "hosts-name"),
        ("rack.example:8443", "hosts-name"),
        ("rack.example/", "hosts-name"),
        ("rack.example rack", "hosts-name"),
    ],
)
def test_names_to_answer_to_are_bare(named: str, expected: str) -> None:
    assert ids(*hosts({"BACKRACK_HOSTS": named})) == [expected]


def test_a_setting_that_means_nothing_is_told() -> None:
    assert ids(*hosts({"BACKRACK_BEHIND_HTTPS": "yes"})) == ["hosts-https"]
    assert ids(*hosts({"BACKRACK_BEHIND_HTTPS": "1"})) == ["hosts-good"]


def test_whatever_can_be_found_is_worded_with_what_to_do() -> None:
    sources = [*(SOURCE / "web/doctor").glob("*.py"), SOURCE / "cli/doctor.py"]
    found = [
        each
        for path in sources
        for each in re.findall(r"\b(good|note|wrong)\(\s*\"([\w-]+)\"", path.read_text("utf-8"))
    ]
    assert len(found) > 60
    wanted = {f"doctor-{name}" for _, name in found} | {f"doctor-{name}.fix" for kind, name in found if kind != "good"}
    assert wanted - all_keys() == set()
    told = {
        each
        for each in all_keys()
        if re.match(r"doctor-(folder|disk|key|database|clock|built|voices|hosts|url|phone)-", each)
    }
    assert told == wanted
    assert {f"doctor-state-{state.value}" for state in State} <= all_keys()


def test_the_certificate_for_phones_open_over_moved_renamed_or_unreadable(home: Path) -> None:
    box = Names(ip_address("192.168.1.20"), "box.local")

    def found(at: datetime = NOW, address: str = "192.168.1.20", name: str | None = "box.local") -> list[str]:
        return ids(*phone(home, at, lambda: ip_address(address) if address else None, lambda: name))

    assert found() == ["phone-none"]
    ready = make_ready(home, box, NOW)
    until, over = NOW + timedelta(days=396), ready.authority.signer.not_valid_after_utc
    assert found() == found(address="") == found(name=None) == ["phone-good"]
    assert found(until - timedelta(days=30)) == ["phone-good"]
    assert found(until - timedelta(days=29)) == ["phone-renew"]
    assert found(address="192.168.1.21") == ["phone-moved"]
    assert found(name="new.local") == ["phone-renamed"]
    assert "phone-ends" in found(over - timedelta(days=179))
    assert found(over) == ["phone-over"]
    ready.file.chmod(0o640)
    assert found() == ["phone-open"]
    ready.file.unlink()
    assert found() == ["phone-good"]
    (folder_of(home) / "authority.pem").write_text("nothing")
    assert found() == ["phone-unreadable"]


def test_a_certificate_for_this_machine_alone_has_not_moved(home: Path) -> None:
    make_ready(home, Names(ip_address("127.0.0.1"), None), NOW)
    assert ids(*phone(home, NOW, lambda: ip_address("192.168.1.20"), lambda: "box.local")) == ["phone-good"]
