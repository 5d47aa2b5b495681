"""Scenarios in the neutral form: a calm course, and changes to it named by their place.

Each file holds the cases of one rule: what is changed in the calm course, which sessions are left out of it (``drop``),
and what is to be expected of the rules named, and where it says so of the figures told with them (``values``). Times
are written as "ago 7d 1m" or "in 2h" from the calm course's now. ``python -m tools.scenarios`` writes them out in full.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from copy import deepcopy
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

FILES = tuple(sorted(Path(__file__).parent.glob("*.json")))
POLICIES = ("v1", "v2")
NOW = datetime.fromisoformat("2026-03-10T08:00+00:00")
HELD = {"distal_pre": 0, "distal_peak": 0, "distal_after": 0}
SIGNS = dict.fromkeys(
    ("paraesthesia", "weakness", "cauda", "night", "fever", "accident", "constant_night_pain", "sedated"), False
)
SCREEN = {"a": "no", "b": "no", "c": "no", "a_weakness_only": False}


def ago(days: float, hours: float = 0, now: datetime = NOW) -> str:
    """An ISO time so long before ``now``."""
    return (now - timedelta(days=days, hours=hours)).isoformat()


def calm_session(days_ago: float, stage: int = 2, **other: Any) -> dict[str, Any]:
    """A session at 9 in the morning with usual pain of 2 all along, its morning told 22 hours later."""
    plain = {"start": ago(days_ago, -1), "stage": stage, "pre": 2, "peak": 3, "after": 2, "morning": 2, "sore": 1}
    told = {"morning_at": ago(days_ago - 1, 1), "paraesthesia_minutes": None, "done": 1.0}
    return deepcopy({**plain, **told, **HELD, **SIGNS, "micro_screen": SCREEN, **other})


def calm_scenario() -> dict[str, Any]:
    """Twelve days of calm sessions, usual pain 2, at stage 2 of 5 for seven days: nothing stands against stage 3."""
    sessions = [calm_session(day, stage=1 if day > 7 else 2) for day in range(12, 0, -1)]
    return {
        "now": NOW.isoformat(),
        "person": {
            "usual_pain": 2,
            "dbase": 0,
            "baseline_mornings": [2, 2, 2, 2, 2, 2, 2],
            "ladder_top": 5,
            "screening_cap": None,
            "practitioner_cap": None,
            "locked_stages": [],
        },
        "state": {
            "mode": "ACTIVE",
            "stage": 2,
            "stage_since": ago(7),
            "first_session": ago(12, -1),
            "last_full_screen": ago(13),
            "paused_until": None,
            "earlier_events": [],
            "clearances": [],
        },
        "sessions": sessions,
    }


def cases_in(file: Path) -> list[dict[str, Any]]:
    """The cases of one file. Those that name no policies are of both."""
    return [{"policies": list(POLICIES), **case} for case in json.loads(file.read_text(encoding="utf-8"))]


def scenario_of(case: Mapping[str, Any]) -> dict[str, Any]:
    """The whole scenario of a case: the calm course without the sessions it leaves out, and with its changes."""
    scenario = calm_scenario()
    sessions = scenario["sessions"]
    left_out = {place % len(sessions) for place in case.get("drop", ())}
    scenario["sessions"] = [each for place, each in enumerate(sessions) if place not in left_out]
    return changed(scenario, case["change"])


def as_expected(result: Mapping[str, Any], expected: Mapping[str, Any]) -> dict[str, Any]:
    """What a result tells of all that is expected of it, in the form in which that is written."""
    bounds = {each["rule"]: each for each in result["bounds"] if each["bound"] != "ADVANCE"}
    told: dict[str, Any] = {name: result[name] for name in expected if name not in ("bound", "values")}
    for name in {"bound", "values"} & {*expected}:
        told[name] = {rule: bounds[rule][name] if rule in bounds else None for rule in expected[name]}
    return told


def written_out(value: Any) -> Any:
    """The value with every "ago 7d 1m" and "in 2h" as an ISO time."""
    if isinstance(value, dict):
        return {name: written_out(each) for name, each in value.items()}
    if isinstance(value, list):
        return [written_out(each) for each in value]
    if isinstance(value, str) and (told := re.fullmatch(r"(ago|in)((?: \d+[dhm])+)", value)):
        units = {"d": 1440, "h": 60, "m": 1}
        minutes = sum(int(part[:-1]) * units[part[-1]] for part in told[2].split())
        return (NOW + timedelta(minutes=minutes if told[1] == "in" else -minutes)).isoformat()
    return value


def changed(scenario: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """A copy with values put at places such as ``sessions.-1.peak``; ``sessions.*.pre`` means every one."""
    copy = json.loads(json.dumps(scenario))
    for place, value in changes.items():
        _put(copy, place.split("."), written_out(value))
    return copy  # type: ignore[no-any-return]


def _put(target: Any, path: list[str], value: Any) -> None:
    first, rest = path[0], path[1:]
    if first == "*":
        for each in target:
            _put(each, rest, value)
        return
    key: Any = int(first) if isinstance(target, list) else first
    if rest:
        _put(target[key], rest, value)
    else:
        target[key] = value
