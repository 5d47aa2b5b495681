"""Reports as pages show them: what is due, what was just kept, and one report with all that was said of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.shortcuts import resolve_url

from backrack.asking import Due, Kind, due, low_back_is_due, measures_due
from backrack.record import (
    BINDS_ON,
    UNDO_WITHIN,
    ActivitiesNamed,
    AdverseEvent,
    AfterReport,
    Answer,
    DisabilityTold,
    LimbMap,
    LowBackTold,
    MeasuresTold,
    MorningReport,
    Note,
    Person,
    SettledReport,
    StageChosen,
    Told,
    Versions,
    versions_of,
)
from backrack.web.days import full_day, when
from backrack.web.measured import measured
from backrack.web.sessions import Fact
from backrack.web.shapes import versions as data_versions
from backrack.words import Text, say

KINDS: tuple[type[Told], ...] = (
    AfterReport,
    SettledReport,
    MorningReport,
    Note,
    AdverseEvent,
    ActivitiesNamed,
    MeasuresTold,
    DisabilityTold,
    LowBackTold,
)
LIMBS = ("left_leg", "right_leg", "left_arm", "right_arm")
# the fields of a report that are shown, in order, and the part of the key that words them
_SCORES = ("peak", "effort", "back", "neck", "hip", "sore", "stiffness", "after")
_ANSWERS = {
    "anything_new": "new",
    "tingling": "tingling",
    "weakness": "weakness",
    "numbness_bladder_bowel": "numbness",
    "spasm": "spasm",
    "woken_by_pain": "woken",
    "moves": "moves",
}
_WORDS = ("text", "what")


@dataclass(frozen=True)
class Card:
    """What is due, as a card with one button; none before its time. ``pressing`` comes before anything else."""

    label: str
    title: str
    lead: str
    at: str = ""
    button: str = ""
    pressing: bool = True
    quiet: bool = False  # one line, no card


def cards(person: Person, now: datetime) -> list[Card]:
    return [*(_card(each, now) for each in due(person, now)), *_measures(person, now), *_low_back(person, now)]


def _measures(person: Person, now: datetime) -> Iterator[Card]:
    """What is asked every few weeks: offered in one line, and never pressed."""
    asked = measures_due(person, now)
    if asked is not None:
        key = "measures-due-activities" if asked.activities else "measures-due-change"
        yield _quiet(key, resolve_url("measures"))


def _low_back(person: Person, now: datetime) -> Iterator[Card]:
    if low_back_is_due(person, now):
        yield _quiet("measures-due-low-back", resolve_url("measures-low-back"))


def _quiet(key: str, at: str) -> Card:
    return Card("", say(key), say(f"{key}.lead"), at, pressing=False, quiet=True)


def _card(asked: Due, now: datetime) -> Card:
    key = f"web-report-due-{asked.kind.value}"
    label, title = say(f"web-report-due-{asked.kind.value}.label"), say(f"web-report-due-{asked.kind.value}")
    if asked.is_open(now):
        page = "morning" if asked.day else asked.kind.value
        pressing = asked.kind is not Kind.BASELINE
        return Card(label, title, say(f"{key}.lead"), resolve_url(page), say(f"{key}.button"), pressing)
    opens = say(when(asked.opens, now))
    if asked.kind is Kind.SETTLED:
        return Card(label, title, say(Text("web-report-due-settled.wait", {"when": opens})))
    return Card(label, title, say(Text("web-report-due-later", {"when": opens})), pressing=False)


def kept(person: Person, now: datetime) -> dict[str, str] | None:
    """The report told last, while it can still be undone."""
    told = [entry for kind in KINDS for entry in person.of(kind)]
    last = max(told, key=lambda entry: entry.at, default=None)
    return undoing(last, now) if last else None


def undoing(entry: Told, now: datetime, looks: bool = True) -> dict[str, str] | None:
    """What the button needs that undoes a report; None once it is too late for that."""
    look = resolve_url("report", entry.id) if looks else ""
    return undoing_with(entry, now, say(f"web-report-kept.{_kind(entry)}"), look)


def undoing_with(entry: Told | StageChosen, now: datetime, words: str, look: str = "") -> dict[str, str] | None:
    """The same for any entry that can be undone: ``words`` say what was kept, ``look`` is where it can be seen.

    ``left_ms`` is a length, and no time of day: the device's clock may be wrong.
    """
    if not timedelta(0) <= now - entry.at <= UNDO_WITHIN:
        return None
    return {
        "look": look,
        "words": words,
        "fixed": taking_back(entry),
        "until": (entry.at + UNDO_WITHIN).isoformat(),
        "left_ms": str((entry.at + UNDO_WITHIN - now) // timedelta(milliseconds=1)),
        "next": resolve_url("today"),
    }


def taking_back(entry: Told | StageChosen) -> str:
    """The fixed fields of the entry that takes back another, as JSON."""
    return json.dumps({"kind": "taken_back", "versions": data_versions(), "entry": str(entry.id)})


def versions_with(person: Person, entry_id: UUID) -> Versions[Any] | None:
    """The report of this person one of whose versions has this id."""
    every = (versions for kind in KINDS for versions in versions_of(person, kind))
    return next((each for each in every if any(entry.id == entry_id for entry in each.entries)), None)


def title_of(entry: Told) -> str:
    return say(Text("web-report-title", {"kind": _kind(entry)}))


def careful_until(versions: Versions[Any], now: datetime) -> str:
    """Until when replaced values still bind, or that two hold side by side; in words, empty when none does."""
    if versions.apart:
        return say("web-report-apart")
    ends = [end for _, end in versions.with_ends() if end is not None and end > now]
    if not ends:
        return ""
    key = "web-report-careful-withdrawn" if versions.withdrawn_at else "web-report-careful"
    until = max(ends).astimezone(now.tzinfo)
    return say(
        Text(key, {"when": say(Text("web-report-on", {"day": say(full_day(until.date())), "time": _clock(until)}))})
    )


def told_at(entry: Told, now: datetime, key: str) -> str:
    at = entry.at.astimezone(now.tzinfo)
    return say(Text(key, {"day": say(full_day(at.date())), "time": _clock(at)}))


def recent(person: Person, now: datetime) -> list[dict[str, str]]:
    """Reports of the last three days, newest first, with where they can be put right."""
    found = [versions.entries[-1] for kind in KINDS[:3] for versions in versions_of(person, kind)]
    found = [entry for entry in found if now - entry.at <= BINDS_ON]
    return [
        {"address": resolve_url("report", entry.id), "label": say(Text("web-report-anew", {"title": title_of(entry)}))}
        for entry in sorted(found, key=lambda entry: entry.at, reverse=True)
    ]


def facts(entry: Told) -> list[Fact]:
    """What a report says, field by field, in words. What was not told is left out."""
    return [*_scores(entry), *_answers(entry), *_limbs(entry), *_words(entry), *measured(entry)]


def _scores(entry: Told) -> Iterator[Fact]:
    for name in _SCORES:
        score = getattr(entry, name, None)
        if score is not None:
            yield Fact(say(f"web-report-fact-{name}"), say(Text("web-report-of-ten", {"score": score})))


def _answers(entry: Told) -> Iterator[Fact]:
    for name, part in _ANSWERS.items():
        answer: Answer | None = getattr(entry, name, None)
        if answer is not None:
            yield Fact(say(f"web-report-fact-{part}"), say(f"web-answer-{answer.value.replace('_', '-')}"))


def _limbs(entry: Told) -> Iterator[Fact]:
    limbs: LimbMap | None = getattr(entry, "limbs", None)
    if limbs is not None:
        reached = [limb_says(limb, getattr(limbs, limb)) for limb in LIMBS if getattr(limbs, limb)]
        yield Fact(say("web-report-fact-limbs"), " ".join(reached) or say("web-report-level-none"))


def _words(entry: Told) -> Iterator[Fact]:
    for name in _WORDS:
        words = getattr(entry, name, None)
        if words is not None:
            yield Fact(say(f"web-report-fact-{name}"), words)


def level_of(limb: str, level: int) -> str:
    """ "Thigh": a level from 0 to 4 of a limb."""
    if level == 0:
        return say("web-report-level-none")
    return say(Text(f"web-report-level-{limb.split('_')[1]}", {"level": level}))


def limb_of(limb: str) -> str:
    return say(Text("web-report-limb", {"limb": limb}))


def limb_says(limb: str, level: int) -> str:
    return say(Text("web-report-limb-says", {"limb": limb_of(limb), "level": level_of(limb, level)}))


def _kind(entry: Told) -> str:
    kind: str = getattr(entry, "kind", "note")
    return kind


def _clock(moment: datetime) -> str:
    return f"{moment.hour}:{moment.minute:02}"
