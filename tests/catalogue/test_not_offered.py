"""What nobody could read stays closed until a person confirms it in the data."""

from __future__ import annotations

from typing import Any

import pytest

from backrack.catalogue import Catalogue, CatalogueError, catalogue_from_data, load_catalogue
from backrack.words import say
from tests.catalogue.shipped import data, entry

UNCONFIRMED = ("backwards_tilt", "double_leg_raise_tilt", "stomach_crunch", "reverse_leg_raise")
CONFIRMED = {"confirmed": True, "confirmed_by": "A. Reader", "confirmed_on": "2026-11-01"}


def confirmed(*exercise_ids: str, found: dict[str, Any] | None = None) -> Catalogue:
    found = found or data()
    for exercise_id in exercise_ids:
        found[entry(exercise_id)]["confirmation"] = dict(CONFIRMED)
    return catalogue_from_data(found)


def test_unconfirmed_content_is_not_offered() -> None:
    catalogue = load_catalogue()
    for exercise_id in UNCONFIRMED:
        exercise = catalogue.exercise(exercise_id)
        assert not exercise.offered
        assert not exercise.confirmation.confirmed
        assert any("printed manual" in say(reason) for reason in exercise.why_not_offered)


def test_offered_are_exactly_those_whose_content_is_known() -> None:
    offered = [exercise.id for exercise in load_catalogue().offered()]
    assert offered == ["getting_on", "starting_position", "single_leg_raise", "double_leg_raise", "getting_off"]


def test_what_comes_after_something_closed_is_closed_too() -> None:
    lean_back = load_catalogue().exercise("lean_back_tilt")
    assert not any(phase.open_facts for phase in lean_back.phases)
    assert [reason.key for reason in lean_back.why_not_offered] == ["stomach_crunch-closes_next"]


def test_confirming_the_crunch_opens_it_and_what_follows() -> None:
    catalogue = confirmed("stomach_crunch")
    assert catalogue.exercise("stomach_crunch").offered
    assert catalogue.exercise("lean_back_tilt").offered
    assert not catalogue.exercise("reverse_leg_raise").offered
    assert catalogue.exercise("stomach_crunch").confirmation.by == "A. Reader"


def test_confirming_does_not_open_the_gate() -> None:
    assert confirmed("stomach_crunch").exercise("stomach_crunch").gates.value == ("advanced",)


def test_confirming_is_refused_while_something_is_still_unknown() -> None:
    with pytest.raises(CatalogueError, match="'hold_s' of phase 'unverified' is still unknown"):
        confirmed("backwards_tilt")


def test_confirming_once_the_unknown_is_filled_in_opens_it() -> None:
    found = data()
    phase = found[entry("backwards_tilt")]["phases"][0]
    phase["hold_s"] = {"value": 30, "mark": "read", "sources": ["W5"]}
    phase["breathing"] = {"value": "free", "mark": "read", "sources": ["W5"]}
    assert confirmed("backwards_tilt", found=found).exercise("backwards_tilt").offered


@pytest.mark.parametrize("missing", ["confirmed_by", "confirmed_on"])
def test_confirming_needs_a_name_and_a_date(missing: str) -> None:
    found = data()
    found[entry("stomach_crunch")]["confirmation"] = {**CONFIRMED, missing: ""}
    with pytest.raises(CatalogueError, match="not by whom and when"):
        catalogue_from_data(found)


def test_a_name_without_confirming_is_refused() -> None:
    found = data()
    found[entry("stomach_crunch")]["confirmation"] = {**CONFIRMED, "confirmed": False}
    with pytest.raises(CatalogueError, match="confirmed is false"):
        catalogue_from_data(found)


@pytest.mark.parametrize("name", ["moves", "hold_s", "breathing"])
@pytest.mark.parametrize("mark", ["candidate", "unknown"])
def test_any_open_step_closes_the_exercise(name: str, mark: str) -> None:
    found = data()
    fact = found[entry("double_leg_raise")]["phases"][0][name]
    fact["mark"] = mark
    if mark == "unknown":
        fact.pop("value", None)
    catalogue = catalogue_from_data(found)
    assert not catalogue.exercise("double_leg_raise").offered
    assert not catalogue.exercise("backwards_tilt").offered
    assert catalogue.exercise("single_leg_raise").offered
