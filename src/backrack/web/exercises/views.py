"""The ten exercises in a list, and each on a page of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from backrack.catalogue import Exercise, UnknownExercise, load_catalogue
from backrack.plan import Access, ClosedBy, Closes, RefusalKind, access_to
from backrack.web.as_set import as_set_here
from backrack.web.clock import now
from backrack.web.exercises.motions import has_guesses, picture_of, sides_of
from backrack.web.exercises.sheet import sheet_of
from backrack.web.pages.frame import person_of, show
from backrack.words import Text, say


@dataclass(frozen=True)
class Row:
    """One exercise in the list, and how it stands with whoever looks."""

    id: str
    number: int
    name: str
    picture: SafeString
    open: bool
    why: str


@dataclass(frozen=True)
class Notice:
    """What closes every exercise at once, and where to go on."""

    text: Text
    opens: Text
    label: str
    address: str


@require_safe
def every(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    found = access_to(person, now(), as_set=as_set_here())
    return show(
        request,
        "exercises",
        person,
        here="exercises",
        rows=[_row(number, access) for number, access in enumerate(found, 1)],
        notice=_notice(found[0]),
    )


@require_safe
def one(request: HttpRequest, exercise_id: str) -> HttpResponse:
    catalogue, person = load_catalogue(), person_of(request)
    try:
        exercise = catalogue.exercise(exercise_id)
    except UnknownExercise:
        raise Http404(exercise_id) from None
    at = catalogue.exercises.index(exercise)
    access = access_to(person, now(), as_set=as_set_here())[at]
    return show(
        request,
        "exercise",
        person,
        here="exercises",
        exercise=exercise,
        sheet=sheet_of(exercise, catalogue),
        number=at + 1,
        total=len(catalogue.exercises),
        picture=picture_of(exercise),
        drawn_from="guess" if has_guesses(exercise) else "estimate",
        sides=[(side.value, say(f"exercises-side-{side.value}")) for side in sides_of(exercise)],
        open=access.open,
        closed_by=access.closed_by,
        notice=_notice(access),
        confirmed=_confirmed(exercise),
        **_ways(catalogue.exercises, at),
    )


def _ways(exercises: tuple[Exercise, ...], at: int) -> dict[str, Any]:
    """The exercises before and after this one."""
    around = {"before": exercises[at - 1 : at] if at else (), "after": exercises[at + 1 : at + 2]}
    return {
        name: {"id": each.id, "words": say(Text(f"exercises-{name}", {"name": say(each.name)}))}
        for name, found in around.items()
        for each in found
    }


def _row(number: int, access: Access) -> Row:
    exercise = load_catalogue().exercise(access.exercise_id)
    return Row(exercise.id, number, say(exercise.name), picture_of(exercise), access.open, say(_why(access)))


def _why(access: Access) -> Text:
    """One sentence: what is its own before what closes them all, as that stands above the list."""
    if access.open:
        return Text("exercises-open-why")
    own = [closes for closes in access.closed_by if not closes.closes_all]
    return (*own, *access.closed_by)[0].text


def _notice(access: Access) -> Notice | None:
    general = next((closes for closes in access.closed_by if closes.closes_all), None)
    if general is None:
        return None
    page = _WAYS_ON.get(general.kind, "today")
    label = say("exercises-go-questions" if page == "questions" else "exercises-go-today")
    return Notice(_reason(general), general.opens, label, resolve_url(page))


def _reason(closes: Closes) -> Text:
    return Text("exercises-unanswered") if closes.kind is RefusalKind.UNANSWERED else closes.text


_WAYS_ON: dict[ClosedBy | RefusalKind, str] = {RefusalKind.UNANSWERED: "questions", RefusalKind.ABOUT_YOU: "questions"}


def _confirmed(exercise: Exercise) -> Text | None:
    known = exercise.confirmation
    if not (known.confirmed and known.on):
        return None
    return Text("catalogue-confirmed", {"by": known.by, "on": known.on})
