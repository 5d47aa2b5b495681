"""A person as tables: every value in its column, every column in the dictionary, both from the record's own types."""

from __future__ import annotations

import csv
import io
import json
from typing import Any, get_args
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.record import (
    Answer,
    AnyEntry,
    CheckIn,
    MeasuresTold,
    Note,
    Person,
    entry_to_data,
    person_from_json,
    person_to_json,
    person_to_tables,
    with_entries,
)
from backrack.record.sheets import harmless
from backrack.record.tables import DICTIONARY, DICTIONARY_COLUMNS, meaning_of, tables
from backrack.words import all_keys, languages, speaking
from tests.record.strategies import NOW, every_entry

KINDS = {kind.kind: kind for kind in get_args(AnyEntry)}


def rows(sheet: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(sheet, newline=""), strict=True))


DICTIONARY_ROWS = rows(person_to_tables(Person(id=UUID(int=1)))[DICTIONARY])
DESCRIBED = {(row["file"], row["column"]): row for row in DICTIONARY_ROWS}


def leaves(value: Any, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Any]]:
    """Every value of an entry with the way to it: an account of its own, from the plain form alone."""
    if isinstance(value, dict) and path != ("versions",):
        return [leaf for name, each in value.items() for leaf in leaves(each, (*path, name))]
    if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        return [leaf for place, each in enumerate(value, 1) for leaf in leaves(each, (*path, str(place)))]
    return [(path, value)]


def written(value: Any, described: dict[str, str]) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return harmless(value) if described["allowed"].startswith("words") else value
    return json.dumps(value, ensure_ascii=False)


@settings(max_examples=40)
@given(st.lists(every_entry, max_size=6, unique_by=lambda entry: entry.id))
def test_every_value_of_every_entry_stands_in_its_table_and_nothing_else(found: list[AnyEntry]) -> None:
    made = {file: rows(sheet) for file, sheet in person_to_tables(with_entries(Person(id=UUID(int=1)), found)).items()}
    cells = 0
    for entry in found:
        data = entry_to_data(entry)
        (row,) = (each for each in made[f"{entry.kind}.csv"] if each["id"] == data["id"])
        for path, value in leaves({name: each for name, each in data.items() if name != "kind"}):
            if path[0] in ("phases", "pressed"):
                if len(path) == 1:
                    assert value == []
                    continue
                file, column = f"session-{path[0]}.csv", path[2]
                parts = [each for each in made[file] if each["entry"] == data["id"]]
                assert [each["place"] for each in parts] == [str(n) for n in range(1, len(data[path[0]]) + 1)]
                cell = parts[int(path[1]) - 1][column]
            elif value is None and path in (("clock",), ("after_last",), ("limbs",)):
                assert all(cell == "" for name, cell in row.items() if name.startswith(f"{path[0]}."))
                continue
            else:
                file, column = f"{entry.kind}.csv", ".".join(path)
                cell = row[column]
            assert cell == written(value, DESCRIBED[file, column]), (file, column)
            cells += cell != ""
    filled = [cell for file, sheet in made.items() if file != DICTIONARY for each in sheet for cell in each.values()]
    names = sum(2 * len(sheet) for file, sheet in made.items() if file in ("session-phases.csv", "session-pressed.csv"))
    assert cells == sum(cell != "" for cell in filled) - names


@settings(max_examples=40)
@given(st.lists(every_entry, max_size=6, unique_by=lambda entry: entry.id))
def test_the_person_file_beside_the_tables_gives_the_same_person_back(found: list[AnyEntry]) -> None:
    person = with_entries(Person(id=UUID(int=1)), found)
    assert person_from_json(person_to_json(person)) == person


def test_there_is_a_table_for_every_kind_and_for_what_is_several_in_one() -> None:
    made = person_to_tables(Person(id=UUID(int=1)))
    assert set(made) == {f"{kind}.csv" for kind in KINDS} | {"session-phases.csv", "session-pressed.csv", DICTIONARY}


@pytest.mark.parametrize("language", languages())
def test_every_column_is_in_the_dictionary_with_a_meaning_and_what_it_may_hold(language: str) -> None:
    with speaking(language):
        made = person_to_tables(Person(id=UUID(int=1)))
    described = rows(made[DICTIONARY])
    columns = [
        (file, name)
        for file, sheet in made.items()
        if file != DICTIONARY
        for name in next(csv.reader(io.StringIO(sheet)))
    ]
    assert [(row["file"], row["column"]) for row in described] == columns
    assert len(set(columns)) == len(columns)
    assert tuple(described[0]) == DICTIONARY_COLUMNS
    assert all(row["meaning"] and row["allowed"] and row["may_be_empty"] for row in described)


def test_every_meaning_is_of_a_column() -> None:
    used = {meaning_of(table, column) for table in tables() for column in table.columns}
    assert {key for key in all_keys() if key.startswith("record-column-")} == used


@pytest.mark.parametrize(
    ("file", "column", "unit", "allowed", "may_be_empty"),
    [
        ("body.csv", "height_m", "m", "1.2 to 2.3", "no"),
        ("body.csv", "mass_kg", "kg", "30 to 250", "no"),
        ("body.csv", "sex", "", "female | male", "yes"),
        ("check_in.csv", "pain_now", "points", "0 to 10", "no"),
        ("check_in.csv", "distal_now", "", "0 to 4", "no"),
        ("check_in.csv", "after_last.tingling", "", "yes | no | not_sure", "yes"),
        ("session.csv", "on_rack_ms", "ms", "0 to 86400000", "yes"),
        ("session.csv", "light", "", "true | false", "no"),
        ("session-pressed.csv", "left_n", "N", "0 to 10000", "no"),
        ("session-phases.csv", "place", "", "1 or more", "no"),
        ("measures.csv", "ratings.5", "points", "0 to 10", "yes"),
        ("measures.csv", "change", "", "-5 to 5", "yes"),
        ("disability.csv", "ticked", "", "a list as JSON, of: 1 to 24", "yes"),
        ("settings.csv", "volume_percent", "%", "0 to 100", "no"),
        ("settings.csv", "picture_turn_deg", "°", "0 | 90 | 180 | 270", "no"),
        ("settings.csv", "quiet_from", "", "a time of day (ISO 8601)", "yes"),
        ("morning.csv", "day", "", "a date (ISO 8601)", "no"),
        ("age.csv", "age_years", "years", "18 to 120", "yes"),
        ("answer.csv", "at", "", "date and time with offset from UTC (ISO 8601)", "no"),
    ],
)
def test_unit_and_allowed_values_are_those_of_the_record(
    file: str, column: str, unit: str, allowed: str, may_be_empty: str
) -> None:
    row = DESCRIBED[file, column]
    assert (row["unit"], row["allowed"], row["may_be_empty"]) == (unit, allowed, may_be_empty)


def test_a_field_that_carries_a_unit_in_its_name_has_it_in_the_dictionary() -> None:
    named = {"height_m", "mass_kg", "mass_limit_kg", "age_years", "volume_percent", "picture_turn_deg"}
    named |= {"paused_ms", "on_rack_ms", "prescribed_ms", "done_ms", "total_n", "left_n", "right_n", "clock.ahead_ms"}
    assert {name for (_, name), row in DESCRIBED.items() if row["unit"] not in ("", "points")} == named


def test_missing_is_empty_and_never_nought_and_words_are_no_formula() -> None:
    known = {"id": UUID(int=2), "at": NOW}
    no = dict.fromkeys(
        ("numbness_bladder_bowel", "new_weakness", "fever_fall_illness", "moved_further_down"), Answer.NO
    )
    made = person_to_tables(
        with_entries(
            Person(id=UUID(int=1)),
            [
                CheckIn(**known, pain_now=0, distal_now=0, **no),
                Note(id=UUID(int=3), at=NOW, day=NOW.date(), text='=1+1\n"quoted"'),
                MeasuresTold(id=UUID(int=4), at=NOW, change=-3),
            ],
        )
    )
    (told,) = rows(made["check_in.csv"])
    assert (told["pain_now"], told["pain_this_morning"], told["after_last.distal_level"]) == ("0", "", "")
    assert rows(made["note.csv"])[0]["text"] == '\'=1+1\n"quoted"'
    assert rows(made["measures.csv"])[0]["change"] == "-3"
