"""What our pages are measured against: Django with the same database and server, and views that do nothing else.

Settings, addresses and views in one. No middleware, no templates, no rules: a view reads the same rows of a person, or
writes one in a transaction as we do, and answers with a number. :mod:`bench.bare_server` runs it.
"""

from __future__ import annotations

import json
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import path

from backrack.web.settings import *  # noqa: F403 - the same in everything but this:

ROOT_URLCONF = "bench.bare"
MIDDLEWARE = []


def read(_request: HttpRequest, person: UUID) -> HttpResponse:
    """The one question that a page of ours asks."""
    from backrack.web.models import EntryRow

    return HttpResponse(str(len(list(EntryRow.objects.filter(person_id=person).values_list("content", flat=True)))))


def write(request: HttpRequest, person: UUID) -> HttpResponse:
    """One entry as we store it: looked up first, then written, on the disk before the answer."""
    from django.db import transaction

    from backrack.web.models import EntryRow, PersonRow

    entry = json.loads(request.body)
    with transaction.atomic():
        known = list(EntryRow.objects.filter(person_id=person, entry_id=entry["id"]).values_list("content", flat=True))
        PersonRow.objects.get_or_create(id=person)
        row = EntryRow(person_id=person, entry_id=entry["id"], at=entry["at"], kind=entry["kind"], content=entry)
        EntryRow.objects.bulk_create([row])
    return HttpResponse(str(len(known)))


urlpatterns = [path("read/<uuid:person>", read), path("write/<uuid:person>", write)]
