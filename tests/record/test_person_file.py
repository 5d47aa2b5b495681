"""One person whole in one file: nothing lost on the way, nothing wrong let in."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.record import (
    Answer,
    BaselineGiven,
    BodyGiven,
    CheckIn,
    Person,
    SameIdOtherContent,
    UnreadablePerson,
    entry_from_json,
    entry_to_data,
    person_from_json,
    person_schema,
    person_to_json,
    with_entries,
)
from tests.record.strategies import NOW, entries, persons

PERSON = Person(id=UUID(int=1))
BODY = BodyGiven(id=UUID(int=2), at=NOW, height_m=1.75, mass_kg=70.0)
CHECK_IN = CheckIn(
    id=UUID(int=3),
    at=NOW,
    pain_now=3,
    distal_now=0,
    numbness_bladder_bowel=Answer.NO,
    new_weakness=Answer.NO,
    fever_fall_illness=Answer.NO,
    moved_further_down=Answer.NO,
)


@given(persons)
def test_a_person_file_gives_the_same_person_back(person: Person) -> None:
    assert person_from_json(person_to_json(person)) == person


@pytest.fixture(scope="module")
def schema() -> jsonschema.Draft202012Validator:
    """The schema, read once: that it is one is a test of its own."""
    return jsonschema.Draft202012Validator(person_schema())


@given(persons)
def test_every_person_file_fits_the_schema(schema: jsonschema.Draft202012Validator, person: Person) -> None:
    schema.validate(json.loads(person_to_json(person)))


def test_the_schema_itself_is_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(person_schema())


@given(entries)
def test_an_entry_survives_the_way_through_json(entry) -> None:  # type: ignore[no-untyped-def]
    assert entry_from_json(json.dumps(entry_to_data(entry))) == entry


@given(st.lists(entries, max_size=6, unique_by=lambda entry: entry.id), st.randoms(use_true_random=False))
def test_order_and_repetition_of_sending_change_nothing(found, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = found * 2
    random.shuffle(shuffled)
    assert with_entries(PERSON, shuffled) == with_entries(PERSON, found)


@given(persons, st.data())
def test_any_prefix_of_a_file_is_refused_with_a_sentence(person: Person, data: st.DataObject) -> None:
    text = person_to_json(person).strip()
    cut = data.draw(st.integers(0, len(text) - 1))
    with pytest.raises(UnreadablePerson, match="cannot be read"):
        person_from_json(text[:cut])


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"pain_now": True}, "pain_now: a whole number is needed"),
        ({"pain_now": "3"}, "pain_now: a whole number is needed"),
        ({"pain_now": 11}, "pain_now"),
        ({"pain_now": -1}, "pain_now"),
        ({"pain_now": 3.5}, "pain_now: a whole number is needed"),
        ({"new_weakness": "maybe"}, "new_weakness"),
        ({"at": "2026-03-02T09:00:00"}, "offset from UTC"),
        ({"kind": "dream"}, "dream"),
        ({"extra": 1}, "extra: this is not known here"),
        ({"id": "me"}, "id"),
    ],
)
def test_a_wrong_field_is_named_and_refused(change: dict[str, object], says: str) -> None:
    with pytest.raises(UnreadablePerson, match=says):
        entry_from_json(json.dumps({**entry_to_data(CHECK_IN), **change}))


@pytest.mark.parametrize("height_m", [0.0, -1.75, 1.1, 2.4, 175, float("inf")])
def test_impossible_heights_are_refused(height_m: float) -> None:
    data = json.dumps({**entry_to_data(BODY), "height_m": height_m})
    with pytest.raises(UnreadablePerson):
        entry_from_json(data)


def test_a_missing_field_is_named() -> None:
    data = entry_to_data(BODY)
    del data["mass_kg"]
    with pytest.raises(UnreadablePerson, match="mass_kg: this is missing"):
        entry_from_json(json.dumps(data))


def test_nobody_under_eighteen_can_be_written_down() -> None:
    young = {"id": str(UUID(int=4)), "at": NOW.isoformat(), "kind": "age", "age_years": 17}
    with pytest.raises(UnreadablePerson):
        entry_from_json(json.dumps(young))


def test_one_id_cannot_carry_two_contents() -> None:
    person = with_entries(PERSON, [BODY])
    with pytest.raises(SameIdOtherContent):
        with_entries(person, [replace(BODY, mass_kg=80.0)])
    assert person.entries == (BODY,)


def test_the_latest_of_a_kind_is_the_last_in_time_not_in_sending() -> None:
    later = BaselineGiven(id=UUID(int=5), at=NOW + timedelta(days=1), usual_pain=2, distal_level=0)
    earlier = BaselineGiven(id=UUID(int=6), at=NOW, usual_pain=4, distal_level=0)
    assert with_entries(PERSON, [later, earlier]).latest(BaselineGiven) == later


def test_an_unknown_format_is_refused() -> None:
    data = json.loads(person_to_json(PERSON)) | {"format": "backrack-person-9"}
    with pytest.raises(UnreadablePerson, match="format"):
        person_from_json(json.dumps(data))


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:00Z", "1999-12-31T23:59:00Z"])
def test_a_time_that_is_not_of_this_century_is_refused(at: str) -> None:
    with pytest.raises(UnreadablePerson, match="this century"):
        entry_from_json(json.dumps({**entry_to_data(CHECK_IN), "at": at}))
