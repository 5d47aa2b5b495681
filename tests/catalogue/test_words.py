"""The words of the catalogue: there for every key, short, side first, and promising nothing."""

from __future__ import annotations

import re
from datetime import date

import pytest

from backrack.catalogue import Exercise, ExercisePhase, load_catalogue
from backrack.catalogue.plain import WORDED_BY, catalogue_to_data, gate_text, words_of
from backrack.words import Text, all_keys, say
from backrack.words.text import Value
from tests.catalogue.shipped import facts

EXERCISES = load_catalogue().exercises
PHASES = [phase for exercise in EXERCISES for phase in exercise.phases]
OURS = sorted(key for key in all_keys() if key.startswith(("catalogue-", *(f"{each.id}-" for each in EXERCISES))))
SPOKEN = sorted(key for key in all_keys() if key.startswith(tuple(f"say-{each.id}-" for each in EXERCISES)))
FORBIDDEN = re.compile(
    r"\b(cur(e|es|ed)|heal(s|ed|ing)?|realign\w*|decompress\w*|certainly|guaranteed?|side[- ]effects?|supposed to hurt"
    r"|safe(ly)?|knees? (touching|on) the floor)\b",
    re.IGNORECASE,
)
SIDED = re.compile(r"\b(left|right)\b", re.IGNORECASE)
SEVERAL_INSTRUCTIONS = re.compile(r"\b(then|and)\b|;", re.IGNORECASE)
# "up and in", "hands and knees", "shoulders and hips": one movement, one place, one thing
ONE_THING = re.compile(r"\b(up and in|hands and knees|shoulders and hips)\b", re.IGNORECASE)

VALUES = (
    "weeks",
    "least",
    "most",
    "minutes",
    "number",
    "value",
    "low",
    "high",
    "name",
    "id",
    "series",
    "rank",
    "words",
)
MORE_VALUES = ("angles", "note", "part", "move", "sentence", "sources", "by", "wanted", "near")
FILLED: dict[str, Value] = {**dict.fromkeys((*VALUES, *MORE_VALUES), 1), "on": date(2026, 3, 9)}


def name(phase: ExercisePhase) -> str:
    return f"{phase.exercise_id}.{phase.id}"


def sentences(key: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+", say(key)) if part]


def test_every_fact_in_words_is_worded() -> None:
    for place, fact in facts():
        for text in words_of(place.rsplit(".", 1)[1], fact):
            assert say(text)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda each: each.id)
def test_every_exercise_has_its_name_its_reasons_and_its_cues(exercise: Exercise) -> None:
    for text in (exercise.name, *exercise.why_not_offered, *exercise.cues, Text(f"{exercise.id}-not_offered")):
        assert say(text)
    for earlier in exercise.prerequisites.value or ():
        assert say(f"{earlier}-closes_next")


@pytest.mark.parametrize("phase", PHASES, ids=name)
def test_every_phase_has_two_title_lines_and_something_said(phase: ExercisePhase) -> None:
    assert say(phase.part)
    assert say(phase.move)
    assert len(say(phase.part)) <= 16, "the first line is read from 1.5 m away"
    assert all(say(cue) for cue in phase.cues)


def test_every_phrase_belongs_to_a_phase_or_to_the_exercise() -> None:
    used = {cue for exercise in EXERCISES for cue in exercise.cues} | {cue for phase in PHASES for cue in phase.cues}
    assert set(SPOKEN) == used | {cue for step in load_catalogue().cannot_get_up_cues.values() for cue in step}


def test_what_is_read_when_one_cannot_get_up_is_what_is_said() -> None:
    catalogue = load_catalogue()
    spoken = [" ".join(say(cue) for cue in cues) for cues in catalogue.cannot_get_up_cues.values()]
    assert spoken == [say(step) for step in catalogue.cannot_get_up]
    assert all(spoken)


@pytest.mark.parametrize("key", SPOKEN)
def test_a_phrase_is_one_or_two_short_sentences(key: str) -> None:
    found = sentences(key)
    assert 1 <= len(found) <= 2
    assert all(sentence.endswith(".") and len(sentence.split()) <= 12 for sentence in found)


@pytest.mark.parametrize("key", SPOKEN)
def test_a_spoken_sentence_gives_one_instruction(key: str) -> None:
    for sentence in sentences(key):
        assert not SEVERAL_INSTRUCTIONS.search(ONE_THING.sub("", sentence))


@pytest.mark.parametrize("phase", [phase for phase in PHASES if phase.side], ids=name)
def test_the_side_comes_first(phase: ExercisePhase) -> None:
    for text in (say(phase.cues[0]), say(phase.part)):
        assert re.match(rf"((To|To your|To the) )?{phase.side}\b", text, re.IGNORECASE), text
        assert not re.search(rf"\b{phase.side.other if phase.side else ''}\b", text)


def test_the_first_raise_is_said_as_designed() -> None:
    cue = "Left knee, towards your chest. Hold behind the knee, not over it."
    phase = load_catalogue().exercise("single_leg_raise").phase("raise_left")
    assert say("say-single_leg_raise-raise_left") == cue
    assert say("say-single_leg_raise-raise_right") == cue.replace("Left", "Right")
    assert (say(phase.part), say(phase.move)) == ("Left knee", "towards your chest")


def test_no_forbidden_word_is_ours() -> None:
    assert [key for key in (*OURS, *SPOKEN) if FORBIDDEN.search(say(Text(key, FILLED)))] == []


@pytest.mark.parametrize("sentence", ["It heals.", "You are certainly better.", "Knees on the floor."])
def test_a_forbidden_word_would_be_found(sentence: str) -> None:
    assert FORBIDDEN.search(sentence)


def test_no_hand_and_no_side_is_named_in_getting_on_and_off() -> None:
    keys = [key for key in (*OURS, *SPOKEN) if key.removeprefix("say-").startswith(("getting_on-", "getting_off-"))]
    assert len(keys) > 80
    assert [key for key in keys if SIDED.search(say(key))] == []


def test_claims_of_effect_are_told_as_the_makers() -> None:
    for exercise in EXERCISES:
        if exercise.series.value != "transfer" and exercise.purpose.value:
            assert "The maker says" in say(exercise.purpose.value)


def test_a_phone_within_reach_is_part_of_getting_on() -> None:
    first = load_catalogue().exercise("getting_on").phases[0]
    assert first.moves.value
    assert "phone within reach" in say(first.moves.value)
    assert any("phone" in say(cue) for cue in first.cues)


def test_getting_off_begins_with_a_rest_and_both_feet_down() -> None:
    first = load_catalogue().exercise("getting_off").phases[0]
    assert "Both feet" in say(first.cues[0])
    assert (first.hold_s.value or 0) >= 5


def test_i_cannot_get_up_has_a_calm_answer_in_order() -> None:
    answer = [say(text) for text in load_catalogue().cannot_get_up]
    assert len(answer) == 6
    assert answer[0].startswith("Stay where you are.")
    assert any("roll off onto the floor" in step for step in answer)
    assert "phone" in answer[-2]
    assert "emergency number" in answer[-1]
    assert "numbness or weakness" in answer[-1]


def test_the_gate_is_one_sentence_with_its_numbers() -> None:
    sentence = say(gate_text(load_catalogue().gates["advanced"]))
    assert all(part in sentence for part in ("13 weeks", "3 to 4 times a week", "20 minutes"))


def test_every_word_of_the_data_has_a_name() -> None:
    for place, fact in facts():
        part = place.rsplit(".", 1)[1]
        if part in WORDED_BY and fact.value is not None:
            assert len(words_of(part, fact)) == (len(fact.value) if isinstance(fact.value, tuple) else 1)


def test_plain_form_keeps_the_unknown_as_null() -> None:
    tilt = next(each for each in catalogue_to_data(load_catalogue())["exercises"] if each["id"] == "backwards_tilt")
    assert tilt["hold_s"] == {"value": None, "mark": "unknown", "sources": ["W5"]}
