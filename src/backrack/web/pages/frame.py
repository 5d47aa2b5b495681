"""What every page needs: the person, the addresses of what is asked, and an answer in our frame."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url

from backrack.record import Person
from backrack.screening import Kind, Question
from backrack.web import store
from backrack.web.people import person_id_of
from backrack.web.shapes import versions
from backrack.words import Text, say

ENTRIES = "/api/entries"
TILES = "web/steps/tiles.html"
_PAGES_OF_KINDS = {
    Kind.AGE: "start",
    Kind.BASELINE: "about-you-pain",
    Kind.BODY: "about-you-body",
    Kind.RACK: "about-you-rack",
}


@dataclass(frozen=True)
class Option:
    """One answer that can be chosen."""

    value: str
    label: str
    more: str = ""
    also: str = ""  # further fields that this answer gives, as JSON
    face: str = ""  # the template of the face that stands with it
    changes: str = ""  # what it changes, said while it is chosen
    kind: str = ""  # and which kind of change that is


@dataclass(frozen=True)
class Step:
    """One thing asked on one screen."""

    name: str
    title: str
    options: tuple[Option, ...]
    template: str = "web/steps/choice.html"
    type: str = "text"
    lead: str = ""
    why: str = ""
    note: str = ""
    eyebrow: str = ""
    when: str = ""
    given: str = ""
    skip: str = ""
    least: str = ""
    most: str = ""
    button: str = ""
    also: tuple[Option, ...] = ()  # what else may be asked, one tap each
    goes_on: bool = False  # a tap on an answer goes on by itself

    @property
    def faces(self) -> bool:
        return any(option.face for option in self.options)


def person_of(request: HttpRequest) -> Person:
    """The person behind a request with all their entries, read once for each page."""
    known = person_read_for(request)
    if known is None:
        known = request.person = store.load(person_id_of(request))  # type: ignore[attr-defined]
    return known


def person_read_for(request: HttpRequest) -> Person | None:
    """The same if the page has asked for them already."""
    known: Person | None = getattr(request, "person", None)
    return known if known and known.id == person_id_of(request) else None


def address_of(asked: Question) -> str:
    """Where a question is asked."""
    page = _PAGES_OF_KINDS.get(asked.kind)
    return resolve_url(page) if page else resolve_url("question", asked.id)


def fixed(kind: str, **fields: Any) -> str:
    """The fields of an entry that the page decides, as JSON."""
    return json.dumps({"kind": kind, "versions": versions(), **fields})


def show(
    request: HttpRequest, template: str, person: Person | None = None, status: int = 200, **values: Any
) -> HttpResponse:
    """A page, with the way around it once there is somebody to show it to."""
    whole: Mapping[str, Any] = {"enrolled": bool(person and person.entries), **values}
    return render(request, f"web/{template}.html", whole, status=status)


def yes_no_not_sure() -> tuple[Option, ...]:
    """The three answers of equal weight."""
    return tuple(Option(value, say(f"web-answer-{value.replace('_', '-')}")) for value in ("no", "yes", "not_sure"))


def choice(name: str, key: str, **more: Any) -> Step:
    """A question of our own with yes, no and not sure: title, lead and why from ``key`` and its parts."""
    return Step(name, say(key), more.pop("options", yes_no_not_sure()), **more)


def pain(name: str, title: str, means: Callable[[int], tuple[str, str]] = lambda _: ("", ""), **more: Any) -> Step:
    """A pain score from 0 to 10: each number with its face and its meaning, and what it changes."""
    tiles = tuple(
        Option(
            str(score),
            str(score),
            say(Text("web-pain", {"score": score})),
            face=f"web/faces/{(score + 1) // 2}.html",
            kind=means(score)[0],
            changes=means(score)[1],
        )
        for score in range(11)
    )
    ends = {"least": say("web-pain-least"), "most": say("web-pain-most")}
    return Step(name, title, tiles, template=TILES, type="whole", **{**ends, **more})


def tiles(name: str, title: str, key: str, **more: Any) -> Step:
    """A score from 0 to 10 that is no pain; ``key`` words what each number means."""
    options = tuple(Option(str(score), str(score), say(Text(key, {"score": score}))) for score in range(11))
    return Step(name, title, options, template=TILES, type="whole", **more)


def how_far(name: str, title: str, **more: Any) -> Step:
    """How far down a limb symptoms reach, from 0 to 4 (progression policy section 2.2)."""
    levels = tuple(Option(str(level), say(f"web-distal-{level}")) for level in range(5))
    return Step(name, title, levels, type="whole", **more)
