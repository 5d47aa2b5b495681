"""Something went wrong: told in own words, kept apart from the pain diary, and never sent by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.views.decorators.http import require_safe

from backrack.record import UNDO_WITHIN, AdverseEvent, Person, Versions, versions_of
from backrack.record.adverse_events import in_words
from backrack.screening import Action, may_need_help_now, what_to_do
from backrack.web.clock import now
from backrack.web.days import full_day
from backrack.web.emergency import emergency_number
from backrack.web.pages.frame import ENTRIES, Option, Step, fixed, person_of, show
from backrack.web.pages.questions import again
from backrack.words import Text, say

_CHOICES = {
    "moment": ("getting_on", "on_the_rack", "getting_off", "later", "not_related"),
    "how_bad": ("a_little", "stopped_me", "needed_help"),
    "help": ("none", "advice", "clinician", "hospital"),
    "over": ("yes", "no", "not_sure"),
}
# what to look at again first when something went wrong: numbness, bladder, bowel and strength
_ASK_AGAIN = ("RF01",)


@dataclass(frozen=True)
class Told:
    """One wording as the page shows it."""

    day: str
    what: str
    facts: tuple[tuple[Text, Text], ...]


@dataclass(frozen=True)
class Event:
    """One event: what stands or stood last, its earlier wordings, and what may be done about it."""

    last: Told
    earlier: tuple[Told, ...]
    withdrawn: str
    correct_at: str
    take_back: str
    undo: bool


@require_safe
def went_wrong(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    every = versions_of(person, AdverseEvent)
    number = emergency_number(person)
    urgent = any(each.stands and may_need_help_now(each.stands) for each in every)
    return show(
        request,
        "went_wrong",
        person,
        here="more",
        events=[_event(each, moment) for each in reversed(every)],
        urgent=urgent,
        advice=what_to_do(Action.EMERGENCY, number.shown if number else None),
        number=number,
        ask_again=again(person, _ASK_AGAIN),
        to=ENTRIES,
    )


@require_safe
def tell(request: HttpRequest) -> HttpResponse:
    """The form: for something new, or for putting right what was told (``?corrects=ID``)."""
    person, moment = person_of(request), now()
    before = _to_correct(person, request.GET.get("corrects"))
    corrects: dict[str, Any] = {"corrects": str(before.id)} if before else {}
    return show(
        request,
        "went_wrong_tell",
        steps=[_step(name, before) for name in _CHOICES],
        what=before.what if before else "",
        happened_on=(before.happened_on if before else moment.date()).isoformat(),
        today=moment.date().isoformat(),
        fixed=fixed("adverse_event", **corrects),
        to=ENTRIES,
        next=resolve_url("went-wrong"),
        back=resolve_url("went-wrong"),
    )


def _to_correct(person: Person, wanted: str | None) -> AdverseEvent | None:
    if wanted is None:
        return None
    standing = (each.stands for each in versions_of(person, AdverseEvent))
    found = next((entry for entry in standing if entry and str(entry.id) == wanted), None)
    if found is None:
        raise Http404
    return found


def _step(name: str, before: AdverseEvent | None) -> Step:
    key = name.replace("_", "-")
    options = tuple(Option(value, say(f"record-adverse-{key}-{value}")) for value in _CHOICES[name])
    given = str(getattr(before, name)) if before else ""
    return Step(name, say(f"guide-wrong-{key}"), options, eyebrow=say("guide-wrong"), given=given)


def _event(versions: Versions[AdverseEvent], moment: datetime) -> Event:
    last = versions.entries[-1]
    withdrawn = versions.withdrawn_at
    return Event(
        last=_told(last),
        earlier=tuple(_told(each) for each in versions.entries[:-1]),
        withdrawn=say(full_day(withdrawn.astimezone(moment.tzinfo).date())) if withdrawn else "",
        correct_at=f"{resolve_url('went-wrong-tell')}?corrects={last.id}",
        take_back=fixed("taken_back", entry=str(last.id)),
        undo=moment - last.at <= UNDO_WITHIN,
    )


def _told(entry: AdverseEvent) -> Told:
    labels = ("guide-wrong-moment", "guide-wrong-how-bad", "guide-wrong-help", "guide-wrong-over")
    facts = tuple((Text(f"{label}.short"), words) for label, words in zip(labels, in_words(entry), strict=True))
    return Told(say(full_day(entry.happened_on)), entry.what, facts)
