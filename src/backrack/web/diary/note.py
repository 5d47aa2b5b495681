"""A note about a day: written, or put right."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.record import Note, Person, versions_of
from backrack.web.clock import now
from backrack.web.diary.wording import day_name
from backrack.web.pages.frame import ENTRIES, fixed, person_of, show
from backrack.words import Text, say


@require_safe
def note(request: HttpRequest, day: date) -> HttpResponse:
    person = person_of(request)
    if not person.entries:
        return redirect("questions")
    if day > now().date():
        raise Http404
    corrected = _asked(person, request.GET.get("corrects", ""))
    fields: dict[str, Any] = {"corrects": str(corrected.id)} if corrected else {}
    back = resolve_url("diary-day", day)
    return show(
        request,
        "diary/note",
        title=say("web-diary-note.correct") if corrected else say(Text("web-diary-note", {"day": day_name(day)})),
        lead=say("web-diary-note.kept" if corrected else "web-diary-note.lead"),
        text=corrected.text if corrected else "",
        fixed=fixed("note", day=day.isoformat(), **fields),
        to=ENTRIES,
        next=back,
        back=back,
    )


def _asked(person: Person, corrects: str) -> Note | None:
    """The note to put right, as it stands. Another's, or one that is gone, is not found."""
    if not corrects:
        return None
    for versions in versions_of(person, Note):
        stands = versions.stands
        if stands is not None and corrects in {str(entry.id) for entry in versions.entries}:
            return stands
    raise Http404
