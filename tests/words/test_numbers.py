"""Numbers and dates as the language writes them, also those that were rounded before they were said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from backrack.mechanics.telling import likely
from backrack.mechanics.uncertainty import Band
from backrack.words import Text, decimal, say, speaking

PACKAGE = Path(__file__).parents[2] / "src/backrack"
AS_WRITTEN = [
    (likely(Band(3.0, 2.4, 11.6)), "between 2.4 and 12 times", "zwischen 2,4- und 12-mal"),
    (Text("web-rack-heights", {"low": 1.5, "high": 1.778}), "For 1.50 to 1.78 m tall", "Für 1,50 bis 1,78 m"),
    (Text("web-rack-fit-none", {"height": 1.6}), "no size for 1.60 m", "Für 1,60 m"),
    (Text("progression-P22", {"rise": 2.5}), "2.5 points higher", "um 2,5 Punkte"),
    (Text("progression-P22", {"rise": 2.0}), "2 points higher", "um 2 Punkte"),
    (Text("progression-P27", {"why": "pain", "value": 4.3, "usual": 2}), "4.3", "4,3"),
    (Text("catalogue-confirmed", {"by": "A", "on": date(2026, 3, 9)}), "March 9, 2026", "am 9. März 2026"),
]


@pytest.mark.parametrize(("told", "english", "german"), AS_WRITTEN, ids=lambda each: str(getattr(each, "key", ""))[:20])
def test_a_number_in_a_sentence_is_written_as_its_language_does(told: Text, english: str, german: str) -> None:
    assert english in say(told, "en")
    assert german in say(told, "de")


@pytest.mark.parametrize(
    ("value", "english", "german"), [(2.45, "2.5", "2,5"), (3.0, "3", "3"), (-0.75, "-0.8", "-0,8"), (12, "12", "12")]
)
def test_a_number_alone_is_written_as_its_language_does(value: float, english: str, german: str) -> None:
    assert decimal(value) == english
    with speaking("de"):
        assert decimal(value) == german


def test_no_decimal_is_written_before_it_is_said() -> None:
    """What is given to words as a string keeps its point in every language."""
    written = [
        f"{path.relative_to(PACKAGE)}: {line.strip()}"
        for path in PACKAGE.rglob("*.py")
        if not path.is_relative_to(PACKAGE / "drawing")  # coordinates
        for line in path.read_text(encoding="utf-8").splitlines()
        if any(sign in line for sign in (":.1f}", ":.2f}", ":.3f}"))
    ]
    assert written == []
