"""What is said agrees with the numbers, never without its range, and never as more than an estimate."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.catalogue import load_catalogue, positions
from backrack.mechanics import telling
from backrack.mechanics.change import Change, Place
from backrack.mechanics.uncertainty import Band
from backrack.posture import Side
from backrack.words import say
from tests.mechanics.seen import START, change, compared, comparison, raised

START_WORDS = say("pressure-against-start")
STILL = change(Band(1.0, 1.0, 1.0))


def told(left: Change, right: Change = STILL, place: Place = Place.LOW_BACK) -> str:
    return say(telling.sentence(comparison(place, left, right), START_WORDS))


def test_the_sentence_of_the_specification() -> None:
    assert told(change(Band(1.31, 1.15, 1.50))) == (
        "31 % more on the left lower back than in your starting position; likely between 15 and 50 %."
    )


OTHERS = {
    Band(0.7, 0.6, 0.8): ("30 % less on the left lower back than", "likely between 20 and 40 %."),
    Band(1.2, 0.9, 1.4): ("20 % more on the left lower back than", "likely between 10 % less and 40 % more."),
    Band(1.02, 0.9, 1.1): ("About the same on the left lower back as", "likely between 10 % less and 10 % more."),
    Band(2.4, 1.9, 5.3): ("2.4 times as much on the left lower back as", "likely between 1.9 and 5.3 times as much."),
    Band(1.5, 0.8, 3.0): ("50 % more on the left lower back than", "likely between 20 % less and 3 times as much."),
}


@pytest.mark.parametrize(("ratio", "words"), OTHERS.items())
def test_each_kind_of_change_has_its_sentence(ratio: Band, words: tuple[str, str]) -> None:
    first, likely = words
    assert told(change(ratio, 5000.0)) == f"{first} in your starting position; {likely}"


def test_both_sides_alike_are_told_as_one() -> None:
    moved = change(Band(1.5, 1.4, 1.6))
    assert "on the lower back than" in told(moved, moved)


def test_where_it_lifts_off_it_is_said_without_numbers() -> None:
    gone = Change(Band(0.2, 0.0, 3.0), 40.0, Band(0.01, 0.0, 0.1), 0.0)
    assert told(gone) == "The left lower back hardly touches any more, unlike in your starting position."


def test_against_itself_there_is_no_range_to_tell() -> None:
    got = compared(START)
    assert say(telling.sentence(got, START_WORDS)) == "About the same on the lower back as in your starting position."
    assert say(telling.sureness(got.places[Place.LOW_BACK, None])) == "Nothing differs between the two."


ratios = st.floats(0.05, 12)


@given(a=ratios, b=ratios, c=ratios)
def test_the_numbers_in_a_sentence_are_those_of_the_band(a: float, b: float, c: float) -> None:
    low, value, high = sorted((a, b, c))
    band = Band(value, low, high)
    said = told(change(band, 5000.0))
    first, _, rest = said.partition("; ")
    if rest:
        assert _reads(rest, first, (low, high))
    assert _reads(first, first, (value,)) or first.startswith("About the same")
    assert ("more" in first or "times" in first) == (value >= 1 + telling.SAME_WITHIN)
    assert ("less" in first) == (value <= 1 - telling.SAME_WITHIN)


def _reads(words: str, said: str, ratios: tuple[float, ...]) -> bool:
    """Whether each ratio can be read from the words again, as a percentage or as times."""
    numbers = [float(found) for found in re.findall(r"\d+(?:\.\d+)?", words)]
    ways = [{abs(round(100 * (ratio - 1))), round(ratio, 1) if ratio < 10 else round(ratio)} for ratio in ratios]
    return len(numbers) == len(ratios) and any(
        all(number in way for number, way in zip(order, ways, strict=True)) for order in (numbers, numbers[::-1])
    )


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_the_headline_of_a_raise_names_its_side(side: Side) -> None:
    assert say(telling.headline(compared(raised(side)))).endswith(f"your {side} lower back")


def test_the_shares_make_a_hundred() -> None:
    left, right = (int(n) for n in re.findall(r"\d+", say(telling.balance(compared(raised())))))
    assert left + right == 100
    assert left > right


@pytest.mark.parametrize(
    ("more", "key"),
    [
        (0.99, "pressure-sure-sure"),
        (0.03, "pressure-sure-sure"),
        (0.8, "pressure-sure-likely"),
        (0.5, "pressure-sure-unknown"),
    ],
)
def test_a_chance_is_called_by_how_sure_it_is(more: float, key: str) -> None:
    assert telling.sureness(change(Band(1.2, 0.9, 1.5), more=more)).key == key


def test_turning_the_head_is_told_of_the_neck() -> None:
    turned = next(each for each in positions(load_catalogue()) if each.phase.id == "neck_left").posture()
    assert say(telling.headline(compared(turned))).endswith("left side of your neck")
