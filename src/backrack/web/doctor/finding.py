"""What the doctor found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from backrack.words import Text, say

FORMAT = "backrack-doctor-1"


class State(StrEnum):
    GOOD = "good"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """One thing looked at: ``id`` names what was found, ``what`` says it, ``fix`` what to do; None for nothing."""

    id: str
    state: State
    what: Text
    fix: Text | None


def good(found: str, **values: str | int) -> Finding:
    return Finding(found, State.GOOD, Text(f"doctor-{found}", values), None)


def note(found: str, **values: str | int) -> Finding:
    return Finding(found, State.NOTE, Text(f"doctor-{found}", values), Text(f"doctor-{found}.fix", values))


def wrong(found: str, **values: str | int) -> Finding:
    return Finding(found, State.WRONG, Text(f"doctor-{found}", values), Text(f"doctor-{found}.fix", values))


def to_data(findings: Iterable[Finding]) -> dict[str, Any]:
    """Plain data, ready for JSON."""
    every = tuple(findings)
    return {
        "format": FORMAT,
        "ok": all(each.state is not State.WRONG for each in every),
        "findings": [
            {
                "id": each.id,
                "state": each.state.value,
                "what": say(each.what),
                "fix": say(each.fix) if each.fix else None,
            }
            for each in every
        ],
    }
