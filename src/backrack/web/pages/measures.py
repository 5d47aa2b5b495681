"""What is asked every few weeks: own activities, how it has changed, and a questionnaire's total."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.asking import low_back_is_due, measures_due, regions_of
from backrack.record import Answer, BaselineGiven, LowBackTold, MeasuresTold, Person, versions_of
from backrack.scores import ITEMS, Named, named_of
from backrack.web.clock import now
from backrack.web.measured import change_word
from backrack.web.pages.frame import ENTRIES, TILES, Option, Step, choice, fixed, person_of, show, tiles
from backrack.words import Text, say

_PLACES = ("1", "2", "3", "4", "5")


@dataclass(frozen=True)
class NamingStep(Step):
    """Up to five lines to write in; ``rows`` are their labels with what stands there."""

    rows: tuple[Option, ...] = ()


@require_safe
def measures(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    asked = measures_due(person, now())
    if asked is None:
        return redirect("today")
    named = named_of(person) if asked.activities else None
    if asked.activities and named is None:
        return redirect("measures-activities")
    whole = fixed("measures", **({"named": str(named.first)} if named else {}))
    steps = [*rating_steps(named), *([change_step()] if asked.change else [])]
    return _form(request, say("measures-title"), steps, whole, "today")


@require_safe
def naming(request: HttpRequest) -> HttpResponse:
    """The person's own three to five activities, named once."""
    person = person_of(request)
    if named_of(person) is not None:
        return redirect("measures")
    if person.latest(BaselineGiven) is None:
        return redirect("today")
    return _form(request, say("measures-title"), naming_steps(), fixed("activities"), "measures")


@require_safe
def questionnaire(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    if not asks_for_it(person):
        return redirect("today")
    return _form(request, say("measures-questionnaire"), total_steps(), fixed("disability"), "today")


@require_safe
def low_back(request: HttpRequest) -> HttpResponse:
    """Whether the low back moves more freely: asked anew, or what was answered, to be looked at and put right."""
    person, moment = person_of(request), now()
    if low_back_is_due(person, moment):
        return _form(request, say("measures-title-low-back"), low_back_steps(), fixed("low_back"), "progress")
    told = [versions.stands for versions in versions_of(person, LowBackTold) if versions.stands is not None]
    return redirect("report", told[-1].id) if told else redirect("progress")


def asks_for_it(person: Person) -> bool:
    """The questionnaire by Roland and Morris is about the low back only."""
    return person.latest(BaselineGiven) is not None and "back" in regions_of(person)


def naming_steps(given: Mapping[str, str] | None = None) -> list[Step]:
    words = given or {}
    rows = tuple(
        Option(key, say(Text("measures-activity", {"number": int(key)})), more=words.get(key, "")) for key in _PLACES
    )
    return [
        NamingStep(
            "activities",
            say("measures-naming"),
            (),
            template="web/measures/naming.html",
            lead=say("measures-naming.lead"),
            note=say("measures-naming.note"),
            rows=rows,
        )
    ]


def rating_steps(named: Named | None, given: Mapping[str, int] | None = None) -> list[Step]:
    """One screen an activity, in the person's own words."""
    each: dict[str, Any] = {
        "eyebrow": say("measures-able"),
        "least": say("measures-able-least"),
        "most": say("measures-able-most"),
        "skip": say("web-report-skip"),
        "goes_on": given is None,
    }
    return [
        tiles(f"ratings.{key}", words, "measures-able-level", given=_number((given or {}).get(key)), **each)
        for key, words in sorted(named.words.items() if named else ())
    ]


def change_step(given: MeasuresTold | None = None) -> Step:
    levels = tuple(Option(str(each), f"{each:+d}" if each else "0", change_word(each)) for each in range(-5, 6))
    return Step(
        "change",
        say("measures-change"),
        levels,
        template=TILES,
        type="whole",
        lead=say("measures-change.lead"),
        least=say("measures-change-least"),
        most=say("measures-change-most"),
        skip=say("web-report-skip"),
        given=_number(given.change) if given else "",
        goes_on=given is None,
    )


def steps_again(person: Person, told: MeasuresTold) -> list[Step]:
    """What was told in one entry, to be put right."""
    named = named_of(person)
    rated = named if named is not None and told.named in named.ids else None
    ratings = rating_steps(rated, {str(key): rating for key, rating in told.ratings.items()})
    return [*ratings, *([change_step(told)] if told.change is not None or not ratings else [])]


def low_back_steps(given: Answer | None = None) -> list[Step]:
    return [
        choice(
            "moves",
            "measures-low-back",
            lead=say("measures-low-back.lead"),
            why=say("measures-low-back.why"),
            given=given.value if given is not None else "",
        )
    ]


def total_steps(given: int | None = None) -> list[Step]:
    """The total of a sheet filled in elsewhere; nothing ticked is asked once more."""
    none = (Option("yes", say("measures-none.yes")), Option("", say("measures-none.no")))
    return [
        Step(
            "total",
            say("measures-total"),
            (),
            template="web/measures/total.html",
            lead=say("measures-total.lead"),
            most=str(ITEMS),
            given=_number(given),
        ),
        choice("none_apply", "measures-none", options=none, when="total=0"),
    ]


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _form(request: HttpRequest, title: str, steps: list[Step], whole: str, then: str) -> HttpResponse:
    around: dict[str, Any] = {"to": ENTRIES, "next": resolve_url(then), "back": resolve_url("today")}
    return show(request, "list_of_steps", title=title, steps=steps, fixed=whole, **around)
