"""Writes docs/claims.md: the maker's claims and what the model says to each. Run: python -m tools.claims"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from backrack.catalogue import load_catalogue
from backrack.mechanics.claims import Outcome, Verdict, claims, judge
from backrack.mechanics.uncertainty import sample
from backrack.posture import Body, load_rack
from backrack.words import Text, say

PAGE = Path(__file__).parents[1] / "docs" / "claims.md"
SEED, DRAWS = 1, 500
# the two people of the model's own reference table (pressure model section 9)
PEOPLE = {
    "man": (Body(1.80, 80.0, "male", age_years=40), "fictional_large"),
    "woman": (Body(1.62, 62.0, "female", age_years=40), "fictional_small"),
}


def verdicts() -> dict[str, tuple[Verdict, ...]]:
    """Every claim for each of the two people."""
    return {
        name: judge(sample(body, load_rack(rack), np.random.default_rng(SEED), DRAWS), load_catalogue())
        for name, (body, rack) in PEOPLE.items()
    }


def page() -> str:
    """The whole of docs/claims.md."""
    return "\n".join([*_head(), *_table(verdicts()), *_sources()]) + "\n"


def _head() -> Iterator[str]:
    yield f"# {say('claims-title')}\n"
    for part in ("what", "how", "reading", "not"):
        yield say(Text(f"claims-page.{part}", {"draws": DRAWS})) + "\n"


def _table(found: dict[str, tuple[Verdict, ...]]) -> Iterator[str]:
    columns = ["number", "claim", "tested", "relation", *(f"outcome-{name}" for name in PEOPLE), "sources", "note"]
    yield "| " + " | ".join(say(f"claims-column-{name}") for name in columns) + " |"
    yield "|" + "---|" * len(columns)
    for at, claim in enumerate(claims()):
        outcomes = [_outcome(found[name][at]) for name in PEOPLE]
        cells = [
            str(claim.number), claim.claim, claim.quantity, claim.relation, *outcomes, ", ".join(claim.sources),
            say(f"claims-note-{claim.number}"),
        ]  # fmt: skip
        yield "| " + " | ".join(cells) + " |"


def _outcome(verdict: Verdict) -> str:
    if verdict.outcome is Outcome.UNTESTABLE or verdict.probability is None:
        return say("claims-outcome-untestable")
    # the draws say no more than this: whole percent, and never more than sure
    values = {"percent": round(100 * verdict.probability)}
    words = say(Text(f"claims-outcome-{verdict.outcome}", values))
    if verdict.by_default == (verdict.probability >= 0.5):
        return words
    return say(Text("claims-outcome-but", {"outcome": words, "default": str(bool(verdict.by_default)).lower()}))


def _sources() -> Iterator[str]:
    catalogue = load_catalogue()
    yield f"\n## {say('claims-sources')}\n"
    for name in sorted({name for claim in claims() for name in claim.sources}):
        yield f"- {name}: {catalogue.sources[name].title}"


def main() -> None:
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
