"""The explorer's page."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from itertools import groupby
from typing import Any
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from backrack.catalogue import load_catalogue, positions
from backrack.posture import ImpossiblePosture, load_rack, rack_ids
from backrack.record import BodyGiven, Person
from backrack.web.pages.frame import person_of, show
from backrack.web.pressure.asked import PADS_MM, Asked, CannotAsk, asked
from backrack.web.pressure.told import name_of, told
from backrack.words import Text, say


@dataclass(frozen=True)
class _Choice:
    value: str
    label: str
    chosen: bool


@require_safe
def explorer(request: HttpRequest) -> HttpResponse:
    """One view of the explorer; whatever cannot be shown is said, and somebody's view shown instead."""
    person = person_of(request)
    try:
        view, fault, status = _told(request, person), "", HTTPStatus.OK
    except CannotAsk as wrong:
        view, fault, status = _first_view(), say(wrong.text), HTTPStatus.UNPROCESSABLE_ENTITY
    wanted, got = view
    return show(
        request,
        "explorer",
        person,
        status=status,
        here="more",
        asked=wanted,
        told=got,
        fault=fault,
        known=person.latest(BodyGiven) is not None,
        **_controls(wanted),
    )


def _told(request: HttpRequest, person: Person) -> tuple[Asked, dict[str, Any]]:
    from backrack.mechanics import MechanicsError

    wanted = asked(request.GET.dict(), person)
    try:
        return wanted, told(wanted)
    except MechanicsError as wrong:
        raise CannotAsk("position", wrong.text) from None
    except ImpossiblePosture:
        raise CannotAsk("hip", Text("web-pressure-impossible")) from None


def _first_view() -> tuple[Asked, dict[str, Any]]:
    """Somebody's, whose body fits a rack: what a person gave may be the very thing that cannot be shown."""
    wanted = asked({}, Person(id=uuid4()))
    return wanted, told(wanted)


def _controls(wanted: Asked) -> dict[str, Any]:
    from backrack.mechanics.angles import LEAST_HIP_DEG, MOST_HIP_DEG

    sexes = ((None, "any"), ("female", "female"), ("male", "male"))
    return {
        "choices": choices(),
        "hip_least": round(LEAST_HIP_DEG),
        "hip_most": round(MOST_HIP_DEG),
        "hip_shown": round(wanted.hip_deg if wanted.hip_deg is not None else 105),
        "pads": [_pad(name, getattr(wanted.padding, f"{name}_mm")) for name in ("seat", "back", "neck")],
        "sexes": [_Choice(sex or "", say(f"web-pressure-sex-{key}"), sex == wanted.body.sex) for sex, key in sexes],
        "racks": [
            _Choice(each, say(load_rack(each).name_key), each == wanted.rack.id)
            for each in sorted(rack_ids(), key=lambda each: load_rack(each).reference_height_m)
        ],
        "height": f"{wanted.body.height_m * 100:g}",
        "mass": f"{wanted.body.mass_kg:g}",
    }


def choices() -> list[dict[str, Any]]:
    """Positions by exercise, as the two lists show them."""
    groups = groupby(positions(load_catalogue()), key=lambda each: each.exercise)
    return [
        {
            "name": say(exercise.name),
            "positions": [
                {"id": each.id, "name": name_of(each), "not_offered": not exercise.offered} for each in group
            ],
        }
        for exercise, group in groups
    ]


def _pad(name: str, chosen_mm: float) -> dict[str, Any]:
    thick = sorted({*PADS_MM, chosen_mm})
    options = [_Choice(f"{mm:g}", say(Text("web-pressure-pad", {"mm": mm})), mm == chosen_mm) for mm in thick]
    return {"name": name, "label": say(f"web-pressure-{name}"), "options": options}
