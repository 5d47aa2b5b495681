"""What went wrong can be taken along, with every earlier wording, and can do no harm in a spreadsheet."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.record import (
    AdverseEvent,
    Answer,
    MorningReport,
    Person,
    TakenBack,
    adverse_events_to_csv,
    adverse_events_to_data,
    with_entries,
)
from tests.record.strategies import entries as any_entry

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
NOBODY = Person(id=UUID(int=1))


def an_event(
    what: str = "My leg cramped.", at: datetime = AT, corrects: UUID | None = None, **told: Any
) -> AdverseEvent:
    usual: dict[str, Any] = {"moment": "on_the_rack", "how_bad": "a_little", "help": "none", "over": Answer.YES} | told
    return AdverseEvent(id=uuid4(), at=at, corrects=corrects, what=what, happened_on=at.date(), **usual)


def rows(*entries: Any) -> list[list[str]]:
    return list(csv.reader(io.StringIO(adverse_events_to_csv(with_entries(NOBODY, entries)))))


def test_the_table_has_a_header_in_words_and_a_row_an_event() -> None:
    header, row = rows(an_event())
    assert header == [
        "Event number",
        "Status of this wording",
        "Told at",
        "Date of the event",
        "What happened, in the person’s own words",
        "When, in relation to the exercise",
        "Severity, as told",
        "Help received",
        "Resolved",
    ]
    assert row == [
        *("1", "stands", "2026-03-02T09:00+00:00", "2026-03-02", "My leg cramped."),
        *("Lying on the rack", "It troubled me a little", "None", "Yes"),
    ]


def test_a_correction_stands_beside_what_it_corrects() -> None:
    first = an_event()
    second = an_event("Both legs cramped.", AT + timedelta(days=1), first.id)
    assert [(row[0], row[1], row[4]) for row in rows(first, second)[1:]] == [
        ("1", "corrected on 2026-03-03", "My leg cramped."),
        ("1", "stands", "Both legs cramped."),
    ]


def test_what_is_taken_back_soon_is_gone_and_later_is_marked() -> None:
    event = an_event()

    def taken(after: timedelta) -> TakenBack:
        return TakenBack(id=uuid4(), at=AT + after, entry=event.id)

    assert len(rows(event, taken(timedelta(minutes=10)))) == 1
    assert rows(event, taken(timedelta(minutes=11)))[1][1] == "taken back on 2026-03-02"


def test_data_hold_the_entry_as_it_was_told() -> None:
    event = an_event()
    data = adverse_events_to_data(with_entries(NOBODY, [event]))
    assert (data["format"], data["person"]) == ("backrack-adverse-events-1", str(NOBODY.id))
    assert [(each["number"], each["status"], each["entry"]["what"]) for each in data["events"]] == [
        (1, "stands", "My leg cramped.")
    ]


def test_nothing_else_is_in_it() -> None:
    morning = MorningReport(id=uuid4(), at=AT, day=AT.date(), back=7)
    assert len(rows(morning)) == 1
    assert adverse_events_to_data(with_entries(NOBODY, [morning]))["events"] == []


HARMFUL = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1+1", "＝1", '=HYPERLINK("http://x","y")']


@pytest.mark.parametrize("what", HARMFUL)
def test_no_cell_acts_as_a_formula_in_a_spreadsheet(what: str) -> None:
    cell = rows(an_event(what))[1][4]
    assert cell == f"'{what}" or cell.replace("\r", "\n") == f"'{what}".replace("\r", "\n")


def test_commas_quotes_and_new_lines_stay_in_their_cell() -> None:
    what = 'He said "stop",\nand I did; then = nothing'
    (_, row) = rows(an_event(what))
    assert row[4] == what


@given(st.text(min_size=1, max_size=60).filter(lambda text: "\0" not in text))
def test_whatever_is_told_every_cell_is_harmless_and_no_row_is_split(what: str) -> None:
    table = adverse_events_to_csv(with_entries(NOBODY, [an_event(what)]))
    found = list(csv.reader(io.StringIO(table, newline="")))
    assert [len(row) for row in found] == [9, 9]
    assert found[1][4] in (what, f"'{what}")
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in found[1])


@given(st.lists(any_entry, max_size=8))
def test_any_person_can_take_theirs_along(told: list[Any]) -> None:
    unique = list({entry.id: entry for entry in told}.values())
    person = with_entries(NOBODY, unique)
    events = adverse_events_to_data(person)["events"]
    assert len(events) == len(person.of(AdverseEvent))
    assert adverse_events_to_csv(person).startswith('"Event number"')
