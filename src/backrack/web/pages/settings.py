"""How the person wants it: each change is one whole new entry. And the way to delete everything."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import time
from typing import Any

from django.conf import settings as installation
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.views.decorators.http import require_safe

from backrack.record import SettingsGiven, entry_to_data, settings_of
from backrack.web.days import full_day
from backrack.web.emergency import emergency_number
from backrack.web.pages.frame import ENTRIES, Option, fixed, person_of, show
from backrack.web.phone.handing import devices_of
from backrack.words import Text, say

_VOLUMES = (25, 50, 75, 100)
_TURNS = (0, 90, 180, 270)
# what can be dialled, or nothing, as a browser looks at it while it is typed: see ``record.can_be_dialled``
DIALLED = r"^\s*$|^\s*(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)\+?[0-9]+(?:\s+[0-9]+)*\s*$"
_ALWAYS_ITS_OWN = ("id", "at", "kind", "versions")


@dataclass(frozen=True)
class Choice:
    """One thing to choose, or several of them; ``type`` says how a value is sent. ``picture`` names a small drawing."""

    name: str
    options: tuple[Option, ...]
    chosen: tuple[str, ...]
    type: str = "text"
    many: bool = False
    picture: str = ""
    looks: bool = False

    @property
    def key(self) -> str:
        return f"settings-{self.name.replace('_', '-')}"

    @property
    def title(self) -> Text:
        return Text(self.key)

    @property
    def about(self) -> Text:
        return Text(f"{self.key}.about")


@dataclass(frozen=True)
class Group:
    title: Text
    choices: tuple[Choice, ...]
    template: str = ""


@require_safe
def settings(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    standing = settings_of(person)
    data = entry_to_data(standing)
    return show(
        request,
        "settings",
        person,
        here="more",
        groups=_groups(standing),
        standing=json.dumps({name: value for name, value in data.items() if name not in _ALWAYS_ITS_OWN}),
        given_at=data["at"],
        fixed=fixed("settings"),
        to=ENTRIES,
        dialled=DIALLED,
        own_number=standing.emergency_number or "",
        number=emergency_number(person),
        installation_number=installation.BACKRACK_EMERGENCY_NUMBER,
        quiet_from=_clock(standing.quiet_from),
        quiet_until=_clock(standing.quiet_until),
    )


@require_safe
def delete(request: HttpRequest) -> HttpResponse:
    """What will be removed, the download, and only then the deliberate second step."""
    person = person_of(request)
    since = say(full_day(person.entries[0].at.date())) if person.entries else ""
    where: dict[str, Any] = {"to": resolve_url("api-1:delete_person"), "next": resolve_url("settings-deleted")}
    where["handed"] = bool(devices_of(person.id))
    return show(request, "delete", person, here="more", count=len(person.entries), since=since, **where)


@require_safe
def deleted(request: HttpRequest) -> HttpResponse:
    return show(request, "deleted")


def _groups(standing: SettingsGiven) -> tuple[Group, ...]:
    volumes = sorted({*_VOLUMES, standing.volume_percent})
    return (
        Group(
            Text("settings-hearing"),
            (
                _one("sound", ("voice", "short", "bells"), standing),
                _one("speech_rate", ("slow", "normal", "quick"), standing),
                Choice(
                    "volume_percent",
                    tuple(Option(str(each), say(Text("settings-percent", {"percent": each}))) for each in volumes),
                    (str(standing.volume_percent),),
                    type="whole",
                ),
            ),
        ),
        Group(
            Text("settings-seeing"),
            (
                _one("text_size", ("normal", "large", "largest"), standing, looks=True),
                _one("contrast", ("normal", "high"), standing, looks=True),
                _one("hand", ("right", "left"), standing, looks=True),
            ),
        ),
        Group(
            Text("settings-lying"),
            (
                _one("phone_side", ("left", "right"), standing, picture="web/settings/side.html"),
                _one("picture_turn_deg", _TURNS, standing, type="whole", picture="web/settings/turn.html"),
            ),
        ),
        Group(Text("settings-region"), (_many("regions", ("back", "neck", "hip"), standing),)),
        Group(Text("settings-number"), (), template="web/settings/number.html"),
        Group(Text("settings-week"), (_days(standing),)),
        Group(Text("settings-quiet"), (), template="web/settings/quiet.html"),
    )


def _one(name: str, values: tuple[Any, ...], standing: SettingsGiven, **more: Any) -> Choice:
    return Choice(name, _options(name, values), (str(getattr(standing, name)),), **more)


def _many(name: str, values: tuple[Any, ...], standing: SettingsGiven) -> Choice:
    return Choice(name, _options(name, values), tuple(map(str, getattr(standing, name))), many=True)


def _days(standing: SettingsGiven) -> Choice:
    options = tuple(Option(str(day), say(Text("web-weekday", {"weekday": day}))) for day in range(1, 8))
    return Choice("session_days", options, tuple(map(str, standing.session_days)), type="whole", many=True)


def _options(name: str, values: tuple[Any, ...]) -> tuple[Option, ...]:
    key = f"settings-{name.replace('_', '-')}"
    return tuple(Option(str(value), say(f"{key}-{value}")) for value in values)


def _clock(end: time | None) -> str:
    return end.isoformat("minutes") if end else ""
