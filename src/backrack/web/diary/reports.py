"""What was told, with what was told before: nothing that was corrected goes out of sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from backrack.diary import Day
from backrack.record import Answer, CheckIn, LimbMap, Told, Versions
from backrack.web.diary.wording import time_of
from backrack.words import Text, say

T = TypeVar("T", bound=Told)

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "after": ("peak", "effort", "anything_new", "limbs", "tingling", "weakness", "numbness_bladder_bowel", "after"),
    "settled": ("limbs", "tingling", "weakness", "after"),
    "morning": ("back", "neck", "hip", "sore", "stiffness", "spasm", "woken_by_pain"),
    "check_in": ("pain_now", "pain_this_morning", "distal_now"),
}
_SIGNS = ("numbness_bladder_bowel", "new_weakness", "fever_fall_illness", "moved_further_down")
_LIMBS = ("left_leg", "right_leg", "left_arm", "right_arm")


@dataclass(frozen=True)
class Value:
    """One value of a field; ``until`` is set once it was replaced or taken back."""

    text: str
    until: str = ""


@dataclass(frozen=True)
class Line:
    label: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Report:
    """A report in words. ``address`` is where it is read and corrected, empty where that cannot be."""

    title: str
    told: str
    lines: tuple[Line, ...]
    address: str = ""
    corrected: str = ""
    withdrawn: str = ""


def reports_of(day: Day) -> list[Report]:
    """All that was told of a day, in the order of a day: the morning, before, after, and later."""
    found = [_report("morning", each) for each in day.mornings]
    found += [_check_in(entry) for entry in day.check_ins]
    found += [_report("after", each) for each in day.after]
    return found + [_report("settled", each) for each in day.settled]


def replaced_at(versions: Versions[T]) -> tuple[datetime | None, ...]:
    """For each version, when it ceased to stand; None for the one that stands."""
    return (*(entry.at for entry in versions.entries[1:]), versions.withdrawn_at)


def _report(kind: str, versions: Versions[T]) -> Report:
    first, last, gone = versions.entries[0], versions.entries[-1], versions.withdrawn_at
    ended = replaced_at(versions)
    lines = [_line(name, list(zip(versions.entries, ended, strict=True))) for name in _FIELDS[kind]]
    return Report(
        title=say(f"web-diary-report-{kind}"),
        told=say(Text("web-diary-told-at", {"when": time_of(first.at)})),
        lines=tuple(line for line in lines if line is not None),
        address=f"/report/{last.id}",
        corrected=say(Text("web-diary-corrected", {"when": time_of(last.at)})) if last is not first else "",
        withdrawn=say(Text("web-diary-withdrawn", {"when": time_of(gone)})) if gone else "",
    )


def _check_in(entry: CheckIn) -> Report:
    """Signs that were answered with no are one line together."""
    signs = tuple(name for name in _SIGNS if getattr(entry, name) is not Answer.NO)
    lines = [_line(name, [(entry, None)]) for name in (*_FIELDS["check_in"], *signs)]
    if not signs:
        lines.append(Line(say("web-diary-field-signs"), (Value(say("web-diary-signs-none")),)))
    return Report(
        title=say("web-diary-report-check_in"),
        told=say(Text("web-diary-told-at", {"when": time_of(entry.at)})),
        lines=tuple(line for line in lines if line is not None),
    )


def _line(name: str, versions: list[tuple[Any, datetime | None]]) -> Line | None:
    """A field through its versions; none if it was never told. What stayed the same is shown once."""
    told = [(getattr(entry, name), ended) for entry, ended in versions]
    if all(value is None for value, _ in told):
        return None
    kept = [
        (value, ended)
        for place, (value, ended) in enumerate(told)
        if place == len(told) - 1 or told[place + 1][0] != value
    ]
    values = tuple(
        Value(_said(name, value), say(Text("web-diary-until", {"when": time_of(ended)})) if ended else "")
        for value, ended in kept
    )
    return Line(say(f"web-diary-field-{name}"), values)


def _said(name: str, value: object) -> str:
    if value is None:
        return say("web-diary-not-told")
    if name == "distal_now":
        return say(f"web-distal-{value}")
    return next(say_it(value) for kind, say_it in _WAYS if isinstance(value, kind))


def _limbs(limbs: Any) -> str:
    reached = [(name, getattr(limbs, name)) for name in _LIMBS if getattr(limbs, name)]
    said = [say(Text(f"web-diary-limb-{name}", {"level": say(f"web-distal-{level}")})) for name, level in reached]
    return "; ".join(said) or say("web-diary-limb-none")


_WAYS: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (Answer, lambda answer: say(f"web-answer-{answer.value.replace('_', '-')}")),
    (LimbMap, _limbs),
    (int, str),
)
