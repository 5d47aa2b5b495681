"""Usual pain, body and rack: each its own page of steps, each stored as one entry."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.views.decorators.http import require_safe

from backrack.posture.rack import Rack, load_rack, rack_ids
from backrack.record import BodyGiven, Person
from backrack.screening import sizes_for
from backrack.web.pages import frame
from backrack.web.pages.frame import ENTRIES, Option, Step, fixed, how_far, person_of, show
from backrack.words import Text, say


@require_safe
def pain(request: HttpRequest) -> HttpResponse:
    eyebrow = say("web-about-you")
    steps = (
        frame.pain("usual_pain", say("web-usual-pain"), lead=say("web-usual-pain.lead"), eyebrow=eyebrow),
        how_far("distal_level", say("web-usual-distal"), lead=say("web-usual-distal.lead"), eyebrow=eyebrow),
    )
    return show(request, "list_of_steps", title=eyebrow, steps=steps, fixed=fixed("baseline"), **_where())


@require_safe
def body(request: HttpRequest) -> HttpResponse:
    options = [Option(value, say(f"web-sex-{value or 'none'}")) for value in ("female", "male", "")]
    sex = Step("sex", say("web-sex"), tuple(options), why=say("web-sex.why"), eyebrow=say("web-about-you"))
    return show(request, "about_body", sex=sex, fixed=fixed("body"), **_where())


@require_safe
def rack(request: HttpRequest) -> HttpResponse:
    return show(
        request,
        "about_rack",
        which=_which(person_of(request)),
        printed=_printed(),
        fixed=fixed("rack"),
        **_where(),
    )


def _which(person: Person) -> Step:
    racks = sorted((load_rack(rack_id) for rack_id in rack_ids()), key=lambda rack: rack.fits_height_m)
    given = person.latest(BodyGiven)
    sizes = sizes_for(given.height_m) if given else ()
    return Step(
        "rack_id",
        say("web-rack"),
        tuple(_option(rack, rack.size in sizes) for rack in racks),
        lead=say(_fit(given, sizes)),
        note=say("web-rack.fictional"),
        eyebrow=say("web-your-rack"),
    )


def _option(rack: Rack, suits: bool) -> Option:
    low, high = rack.fits_height_m
    heights = say(Text("web-rack-heights", {"low": low, "high": high}))
    more = say(Text("web-rack-suits", {"heights": heights})) if suits else heights
    return Option(rack.id, say(Text(rack.name_key)), more)


def _fit(given: BodyGiven | None, sizes: tuple[str, ...]) -> Text:
    if given is None:
        return Text("web-rack-fit-unknown")
    key = {0: "web-rack-fit-none", 1: "web-rack-fit-one"}.get(len(sizes), "web-rack-fit-both")
    return Text(key, {"height": given.height_m, "size": sizes[0] if sizes else "none"})


def _printed() -> Step:
    options = tuple(Option(value, say(f"web-limit-printed-{value}")) for value in ("yes", "no"))
    return Step(
        "_limit", say("web-limit-printed"), options, why=say("web-limit-printed.why"), eyebrow=say("web-your-rack")
    )


def _where() -> dict[str, Any]:
    return {"to": ENTRIES, "next": resolve_url("questions"), "back": resolve_url("landing")}
