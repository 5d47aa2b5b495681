"""Spoilt data give one clear sentence, never a traceback and never a catalogue."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.catalogue import Catalogue, CatalogueError, catalogue_from_data, catalogue_from_files, load_catalogue
from tests.catalogue.shipped import Path, data, entry, places, texts, with_value, without

SINGLE = entry("single_leg_raise")
START = entry("starting_position")
DOUBLE = entry("double_leg_raise")
RAISE: Path = (SINGLE, "phases", 0)


def fault(found: dict[str, Any]) -> str:
    with pytest.raises(CatalogueError) as raised:
        catalogue_from_data(found)
    return str(raised.value)


def test_files_and_their_tables_give_the_same_catalogue() -> None:
    assert catalogue_from_files(texts()) == catalogue_from_data(data()) == load_catalogue()


FAULTS: list[tuple[str, Path, Any, str]] = [
    ("no mark", (*RAISE, "hold_s"), {"value": 30, "sources": ["W0"]}, "'mark' is missing. Add it."),
    ("no sources", (*RAISE, "hold_s"), {"value": 30, "mark": "read"}, "'sources' is missing. Add it."),
    ("no source named", (*RAISE, "hold_s", "sources"), [], "no source is named"),
    ("unknown source", (*RAISE, "hold_s", "sources"), ["W99"], "source 'W99' is not in sources.toml"),
    ("unknown mark", (*RAISE, "hold_s", "mark"), "rumour", "'rumour' is not known. Choose one of: read, inferred"),
    ("own work as read", (*RAISE, "hold_s", "sources"), ["OWN"], "marked read, but only our own work is named"),
    ("negative hold", (*RAISE, "hold_s", "value"), -5, "a time cannot be negative, but this is -5 seconds"),
    ("hold as text", (*RAISE, "hold_s", "value"), "30", "a number is needed, not '30'"),
    ("hold not a number", (*RAISE, "hold_s", "value"), float("nan"), "a number is needed, not nan"),
    ("unknown with a value", (*RAISE, "hold_s", "mark"), "unknown", "cannot also have a value"),
    ("half a range", (START, "phases", 0, "hold_s", "low"), 500, "outside its range 500 to 300"),
    (
        "unknown prerequisite",
        (SINGLE, "facts", "prerequisites", "value"),
        ["headstand"],
        "'headstand' is not an exercise",
    ),
    ("unknown gate", (SINGLE, "facts", "gates", "value"), ["moon"], "gate 'moon' is not in gates.toml"),
    ("unknown region", (SINGLE, "facts", "regions", "value"), ["ear"], "'ear' is not known. Choose one of"),
    ("series unknown", (SINGLE, "facts", "series"), {"mark": "unknown", "sources": ["W0"]}, "cannot be unknown"),
    ("knee and foot both chosen", (*RAISE, "posture", "right_leg", "knee_flexion_deg"), 90, "fixes the knee"),
    (
        "hand behind a lowered knee",
        (*RAISE, "posture", "left_hand"),
        "behind_right_knee",
        "right foot is not in the air",
    ),
    ("hip beyond a body", (*RAISE, "posture", "left_leg", "hip_flexion_deg"), 170, "outside what a body can do"),
    (
        "range beyond a body",
        (*RAISE, "angles", "left_leg", "hip_flexion_deg", "high"),
        170,
        "outside what a body can do",
    ),
    (
        "angle out of range",
        (*RAISE, "posture", "left_leg", "hip_flexion_deg"),
        70,
        "the default 70 is outside its range",
    ),
    ("no such part", (*RAISE, "posture", "tail"), "left", "a posture has no such part"),
    ("no such ground", (*RAISE, "posture", "ground"), "sofa", "sofa"),
    (
        "mark without an angle",
        (*RAISE, "angles", "trunk"),
        {"roll_deg": {"mark": "read", "sources": ["W0"]}},
        "not a number",
    ),
    ("mirror of nothing", (SINGLE, "phases", 3, "mirror_of"), "raise_up", "no earlier phase 'raise_up' with a side"),
    (
        "mirror of a phase without sides",
        (START, "phases", 2, "mirror_of"),
        "settle",
        "no earlier phase 'settle' with a side",
    ),
    ("mirror misnamed", (SINGLE, "phases", 3, "id"), "raise_other", "should be called 'raise_right'"),
    ("posture of nothing", (SINGLE, "phases", 2, "posture_of"), "moon.walk", "no phase 'moon.walk' states a posture"),
    (
        "posture of a copy",
        (SINGLE, "phases", 2, "posture_of"),
        "single_leg_raise.lower_left",
        "states a posture of its own",
    ),
    ("two phases alike", (SINGLE, "phases", 1, "id"), "raise_left", "there are two phases called 'raise_left'"),
    ("phases out of step", (SINGLE, "phases", 1, "number"), 7, "numbered one after the other"),
    ("no phases", (SINGLE, "phases"), [], "with at least one"),
    ("silent phase", (*RAISE, "cues"), [], "nothing is said in this phase"),
    ("foreign phrase", (*RAISE, "cues"), ["say-rest"], "should start with 'say-single_leg_raise-'"),
    ("id with a space", (SINGLE, "id"), "single raise", "cannot be an id"),
    ("other id than the file", (SINGLE, "id"), "single_raise", "the file should be called 03_single_raise.toml"),
    ("something listed twice", (SINGLE, "facts", "regions", "value"), ["neck", "neck"], "listed twice"),
    ("something nobody knows", (SINGLE, "colour"), "blue", "'colour' is not known here"),
    ("truth as text", (*RAISE, "optional"), "no", "true or false is needed, not 'no'"),
    ("date nobody can read", (SINGLE, "confirmation", "confirmed_on"), "yesterday", "Write it like 2026-11-22"),
    ("gate upside down", ("gates.toml", "advanced", "sessions_per_week_least", "value"), 9, "above the most"),
    ("source without a title", ("sources.toml", "W0", "title"), " ", "this is empty"),
]


@pytest.mark.parametrize(("path", "value", "sentence"), [case[1:] for case in FAULTS], ids=[case[0] for case in FAULTS])
def test_a_fault_is_named_in_one_sentence(path: Path, value: Any, sentence: str) -> None:
    assert sentence in fault(with_value(path, value))


def test_a_fault_says_the_file_and_the_place() -> None:
    assert fault(with_value((*RAISE, "hold_s", "value"), -5)).startswith("03_single_leg_raise.toml phases.1.hold_s: ")


def test_prerequisites_in_a_circle_are_refused() -> None:
    circle = with_value((SINGLE, "facts", "prerequisites", "value"), ["double_leg_raise"])
    assert "single_leg_raise after double_leg_raise after single_leg_raise" in fault(circle)


def test_a_posture_number_without_a_mark_is_refused() -> None:
    assert "'left_leg.hip_flexion_deg' of the posture has no mark" in fault(
        without((*RAISE, "angles", "left_leg", "hip_flexion_deg"))
    )


def test_an_estimated_angle_without_its_range_is_refused() -> None:
    bare = {"mark": "estimate", "sources": ["OWN"]}
    assert "needs its range" in fault(with_value((*RAISE, "angles", "left_leg", "hip_flexion_deg"), bare))


def test_two_entries_cannot_share_a_place() -> None:
    found = data()
    found["03_double_leg_raise.toml"] = found.pop(DOUBLE)
    found["03_double_leg_raise.toml"]["facts"]["order"]["value"] = 3
    assert "numbered from 1 without a gap" in fault(found)


@pytest.mark.parametrize("name", sorted(texts()))
def test_no_file_can_be_missing(name: str) -> None:
    found = data()
    del found[name]
    if name.startswith("10_"):
        # nothing comes after the last, so the programme is simply shorter
        assert len(catalogue_from_data(found).exercises) == 9
    else:
        assert fault(found)


def test_a_file_that_is_not_toml_is_named() -> None:
    with pytest.raises(CatalogueError, match=r"03_single_leg_raise\.toml: this is not a TOML file"):
        catalogue_from_files({**texts(), SINGLE: "id = "})


def test_any_change_of_content_changes_the_version() -> None:
    changed = catalogue_from_data(with_value((*RAISE, "hold_s", "value"), 31))
    assert changed.version != load_catalogue().version
    assert re.fullmatch(r"[0-9a-f]{12}", changed.version)


def test_comments_and_spacing_do_not_change_the_version() -> None:
    spaced = {name: f"# a note\n\n{text}" for name, text in texts().items()}
    assert catalogue_from_files(spaced).version == load_catalogue().version


# A title is free text; a source that nothing names, a mistake or a line of advice may come and go.
FREE = [path for path, _ in places() if path[-1] == "title"]
KEYS = [
    path
    for path, _ in places()
    if isinstance(path[-1], str)
    and not (path[0] == "sources.toml" and len(path) == 2)
    and not (len(path) == 3 and path[1] in ("mistakes", "stuck"))
]
TABLES = [path for path, value in places() if isinstance(value, dict) and path[1] not in ("mistakes", "stuck")]
WRONG = ("no such thing", None, -1e6, float("nan"), 7, True, [], {}, ["x"])


def wrong_for(path: Path, value: Any) -> list[Any]:
    """What cannot stand in place of ``value``."""
    if isinstance(value, bool):
        return [wrong for wrong in WRONG if not isinstance(wrong, bool)]
    if isinstance(value, int | float):
        return [wrong for wrong in WRONG if wrong != 7]
    if isinstance(value, str):
        return [wrong for wrong in WRONG if not isinstance(wrong, str) or path not in FREE]
    if isinstance(value, list):
        return [wrong for wrong in WRONG if wrong != []]
    empty_is_fine = path[-1] in ("mistakes", "stuck")
    return [wrong for wrong in WRONG if wrong != {} or not empty_is_fine]


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(KEYS))
def test_dropping_any_field_is_refused(path: Path) -> None:
    assert re.search(r"\w.*[.!]$", fault(without(path)))


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_spoiling_any_field_is_refused(draw: st.DataObject) -> None:
    path, value = draw.draw(st.sampled_from(places()))
    wrong = draw.draw(st.sampled_from(wrong_for(path, value)))
    assert re.search(r"\w.*[.!]$", fault(with_value(path, wrong)))


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_adding_an_unknown_field_anywhere_is_refused(draw: st.DataObject) -> None:
    path = draw.draw(st.sampled_from(TABLES))
    assert fault(with_value((*path, "surprise"), 1))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_file_cut_or_scrambled_anywhere_never_breaks_the_loader(draw: st.DataObject) -> None:
    name = draw.draw(st.sampled_from(sorted(texts())))
    text = texts()[name]
    start = draw.draw(st.integers(0, len(text)))
    end = draw.draw(st.integers(start, min(len(text), start + 40)))
    put = draw.draw(st.text(alphabet='abW09="[]{}.,-\n\0é ', max_size=6))
    try:
        found: Catalogue | None = catalogue_from_files({**texts(), name: text[:start] + put + text[end:]})
    except CatalogueError:
        found = None
    assert found is None or found.exercises[0].id == "getting_on"
