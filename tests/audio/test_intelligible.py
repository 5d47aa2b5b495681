"""A recogniser understands what is said, after trimming, evening and MP3.

A part of the phrases, for time's sake; all of them: ``python -m bench.intelligibility``.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest

from backrack.audio import PhraseCache
from backrack.timeline.phrases import phrase_keys
from backrack.words import say, speaking
from tests.audio.listening import absent, as_played, heard, plain_words, recogniser, windows, word_errors

# the numbers that are counted in every hold, and every twelfth phrase of the closed list
COUNTED = ("say-five", "say-four", "say-three", "say-two", "say-one", "say-half")
EVERY = 12
ERRORS_AT_MOST = 0.03  # of all words; assumed, measured 0.008 over the whole list


@pytest.fixture(scope="module")
def listener(shared_folder: Path) -> Any:
    if absent():
        told = f"NOBODY LISTENED: the recogniser is not installed ({', '.join(absent())}), so no cue was understood."
        warnings.warn(told, stacklevel=1)
        pytest.skip(told)
    return recogniser(shared_folder / "whisper")


@pytest.mark.slow
def test_cues_are_understood(heart: PhraseCache, listener: Any) -> None:
    errors, words = {}, 0
    for keys in windows(heart, tuple(dict.fromkeys((*COUNTED, *phrase_keys()[::EVERY])))):
        said = " ".join(say(key) for key in keys)
        understood = heard(as_played(heart, keys), listener)
        words += len(plain_words(said))
        if wrong := word_errors(said, understood):
            errors[said] = (wrong, understood)
    assert sum(wrong for wrong, _ in errors.values()) <= ERRORS_AT_MOST * words, errors


@pytest.mark.parametrize(
    ("said", "understood", "wrong"),
    [
        ("Five.", "5", 0),
        ("The twenty-first of May.", "The 21st of May", 0),
        ("Stage two.", "Stage 2.", 0),
        ("Centred.", "centered", 0),
        ("Left knee, towards your chest.", "Left knee towards your chest", 0),
        ("Left knee, towards your chest.", "Right knee towards your chest", 1),
        ("Change sides.", "team 5", 2),
        ("Rest.", "", 1),
        ("Rest.", "Now rest", 1),
    ],
)
def test_comparison_counts_words_and_forgives_spelling(said: str, understood: str, wrong: int) -> None:
    assert word_errors(said, understood) == wrong


@pytest.mark.parametrize(
    ("said", "understood", "wrong"),
    [
        ("Noch einundzwanzig Sekunden.", "Noch 21 Sekunden", 0),
        ("Dreißig. Zwölf. Siebzig.", "30, 12, 70", 0),
        ("Das linke Knie.", "Das linke Nie", 1),
    ],
)
def test_comparison_knows_german_numbers(said: str, understood: str, wrong: int) -> None:
    with speaking("de"):
        assert word_errors(said, understood) == wrong
