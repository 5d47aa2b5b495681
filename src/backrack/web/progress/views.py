"""``/progress``: where I am, and how it has been."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from backrack.web.clock import now
from backrack.web.pages.frame import person_of


@require_safe
def progress(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    if not person.entries:
        return redirect("questions")
    # the stages bring the pressure model along, which an idle server does not carry
    from backrack.web.progress.page import progress_page

    return progress_page(request, person, moment)
