"""Every address."""

from __future__ import annotations

from django.urls import include, path

from backrack.web.api import api
from backrack.web.pages import about_you, check_in, faults, help, questions, refusal, today, welcome  # noqa: A004

urlpatterns = [
    path("", welcome.landing, name="landing"),
    path("start", welcome.start, name="start"),
    path("closed", welcome.closed, name="closed"),
    path("questions", questions.go_on, name="questions"),
    path("questions/<str:question_id>", questions.one, name="question"),
    path("about-you", questions.go_on, name="about-you"),
    path("about-you/pain", about_you.pain, name="about-you-pain"),
    path("about-you/body", about_you.body, name="about-you-body"),
    path("about-you/rack", about_you.rack, name="about-you-rack"),
    path("today", today.today, name="today"),
    path("check-in", check_in.check_in, name="check-in"),
    path("done", today.done, name="done"),
    path("refusal", refusal.refusal, name="refusal"),
    path("answered-by-mistake", refusal.mistake, name="mistake"),
    path("cleared", refusal.cleared, name="cleared"),
    path("cannot-get-up", help.cannot_get_up, name="cannot-get-up"),
    path("data", help.data, name="data"),
    path("api/", api.urls),
    path("", include("backrack.web.session.urls")),
]

handler400 = faults.bad_request
handler403 = faults.forbidden
handler404 = faults.not_found
handler500 = faults.broken
