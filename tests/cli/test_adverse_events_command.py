"""``backrack adverse-events``: a page, data or a table of the person in a file."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner

from backrack.cli.main import main
from backrack.record import AnyEntry, person_to_json
from tests.screening.people import a_person
from tests.web.wishes import an_event

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


def printed(tmp_path: Path, *entries: AnyEntry, options: tuple[str, ...] = ()) -> str:
    file = tmp_path / "person.json"
    file.write_text(person_to_json(a_person(*entries)), encoding="utf-8")
    result = CliRunner().invoke(main, ["adverse-events", "--person", str(file), *options])
    assert result.exit_code == 0, result.output
    return result.output


def test_the_page_says_what_happened_and_the_answers(tmp_path: Path) -> None:
    page = printed(tmp_path, an_event(AT, "I slipped.\nMy hip hurts."))
    assert page.splitlines()[:3] == [" 1  2026-03-02  (stands)", "    I slipped.", "    My hip hurts."]
    assert "Help received: None" in page


def test_nothing_is_said_in_words(tmp_path: Path) -> None:
    assert printed(tmp_path) == "Nothing was written down as gone wrong.\n"


def test_data_and_table_hold_the_same(tmp_path: Path) -> None:
    data = json.loads(printed(tmp_path, an_event(AT, "=1+1"), options=("--json",)))
    (_, row) = csv.reader(io.StringIO(printed(tmp_path, an_event(AT, "=1+1"), options=("--csv",))))
    assert data["events"][0]["entry"]["what"] == "=1+1"
    assert row[4] == "'=1+1"
