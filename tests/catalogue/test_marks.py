"""Every fact says how we know it, and nothing of ours passes for the maker's."""

from __future__ import annotations

from typing import Any

import pytest

from backrack.catalogue import Fact, Mark, load_catalogue
from backrack.words import Text
from tests.catalogue.shipped import facts

FACTS = list(facts())
SOURCES = {f"W{number}" for number in range(29)}


@pytest.mark.parametrize("fact", [fact for _, fact in FACTS], ids=[place for place, _ in FACTS])
def test_every_fact_has_a_mark_and_a_known_source(fact: Fact[Any]) -> None:
    sources = load_catalogue().sources
    assert isinstance(fact.mark, Mark)
    assert fact.sources
    assert set(fact.sources) <= set(sources)
    assert (fact.value is None) is (fact.mark is Mark.UNKNOWN)
    if fact.mark in (Mark.READ, Mark.INFERRED):
        assert any(not sources[source].own for source in fact.sources), "our own work was never read anywhere"


def test_all_twenty_nine_sources_are_listed() -> None:
    sources = load_catalogue().sources
    assert {name for name, source in sources.items() if not source.own} == SOURCES
    assert all(source.title for source in sources.values())


def test_no_angle_is_told_as_the_makers() -> None:
    read = {place for place, fact in FACTS if place.endswith("_deg") and fact.mark is Mark.READ}
    # lying face down is the one direction that a page does give
    assert {(place.split(".")[0], place.split(".", 2)[2]) for place in read} == {
        ("reverse_leg_raise", "trunk.pitch_deg")
    }


def test_every_posture_says_how_we_know_it() -> None:
    catalogue = load_catalogue()
    for exercise in catalogue.exercises:
        for phase in exercise.phases:
            assert phase.posture_mark is not Mark.UNKNOWN
            assert phase.posture_sources
            assert set(phase.posture_sources) <= set(catalogue.sources)


def test_what_no_source_states_is_present_and_unknown() -> None:
    catalogue = load_catalogue()
    tilt = catalogue.exercise("backwards_tilt")
    unknown = (tilt.regions, tilt.levels, tilt.sides, tilt.hold_s, tilt.purpose, tilt.suited, tilt.not_suited)
    assert all(fact.mark is Mark.UNKNOWN and fact.value is None for fact in unknown)
    assert catalogue.exercise("starting_position").hold_s.mark is Mark.UNKNOWN
    assert catalogue.exercise("stomach_crunch").repeats.mark is Mark.UNKNOWN


def test_getting_on_and_off_are_our_own_wording_awaiting_a_clinician() -> None:
    catalogue = load_catalogue()
    waiting = [exercise.id for exercise in catalogue.exercises if exercise.awaiting_clinician_check]
    assert waiting == ["getting_on", "getting_off"]
    assert all(phase.moves.mark is Mark.OWN_WORDING for phase in catalogue.exercise("getting_off").phases)


def test_a_side_drawn_for_getting_off_is_marked_an_estimate() -> None:
    for phase in load_catalogue().exercise("getting_off").phases:
        assert phase.side is None
        if phase.posture != phase.posture.mirrored():
            assert phase.posture_mark is Mark.ESTIMATE


def test_texts_of_the_exercise_point_to_its_own_words() -> None:
    for place, fact in FACTS:
        if isinstance(fact.value, Text):
            assert fact.value.key.startswith(place.split(".")[0])
