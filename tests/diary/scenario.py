"""A story told in a file: what was entered, and every line that the diary should say of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from backrack.record import Person, entry_from_json, with_entries
from tests.screening.people import passing_person

FOLDER = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Story:
    """``lines`` are what the diary says, day by day."""

    person: Person
    now: datetime
    lines: dict[date, list[str]]


def story(name: str) -> Story:
    read: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    before = passing_person(datetime.fromisoformat(read["answered_at"]), usual_pain=2)
    entries = [entry_from_json(json.dumps(entry)) for entry in read["entries"]]
    lines = {date.fromisoformat(day): said for day, said in read["lines"].items()}
    return Story(with_entries(before, entries), datetime.fromisoformat(read["now"]), lines)
