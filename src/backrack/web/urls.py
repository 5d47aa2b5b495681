"""Every address."""

from __future__ import annotations

from django.urls import include, path

from backrack.web import installable
from backrack.web.api import api
from backrack.web.exercises import views as exercises
from backrack.web.language import choose as choose_language
from backrack.web.pages import (
    about_you,
    adverse,
    away,
    calendar,
    check_in,
    faults,
    help,  # noqa: A004
    measures,
    more,
    printing,
    questions,
    refusal,
    reports,
    settings,
    today,
    welcome,
)
from backrack.web.pressure import views as pressure
from backrack.web.progress import views as progress

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
    path("after", reports.after, name="after"),
    path("settled", reports.settled, name="settled"),
    path("morning", reports.morning, name="morning"),
    path("measures", measures.measures, name="measures"),
    path("measures/activities", measures.naming, name="measures-activities"),
    path("measures/questionnaire", measures.questionnaire, name="measures-questionnaire"),
    path("measures/low-back", measures.low_back, name="measures-low-back"),
    path("report/<uuid:entry_id>", reports.report, name="report"),
    path("report/<uuid:entry_id>/put-right", reports.put_right, name="report-put-right"),
    path("refusal", refusal.refusal, name="refusal"),
    path("answered-by-mistake", refusal.mistake, name="mistake"),
    path("cleared", refusal.cleared, name="cleared"),
    path("cannot-get-up", help.cannot_get_up, name="cannot-get-up"),
    path("exercises", exercises.every, name="exercises"),
    path("exercises/<str:exercise_id>", exercises.one, name="exercise"),
    path("explorer", pressure.explorer, name="explorer"),
    path("data", help.data, name="data"),
    path("diary", include("backrack.web.diary.urls")),
    path("progress", progress.progress, name="progress"),
    path("more", more.more, name="more"),
    path("instructions", more.instructions, name="instructions"),
    path("print", printing.sheets, name="print"),
    path("print/session.pdf", printing.session, name="print-session"),
    path("print/programme.pdf", printing.programme, name="print-programme"),
    path("print/diary.pdf", printing.diary, name="print-diary"),
    path("calendar", calendar.calendar, name="calendar"),
    path("calendar.ics", calendar.download, name="calendar-download"),
    path("calendar/address", calendar.address, name="calendar-address"),
    path("calendar/<slug:token>.ics", calendar.feed, name="calendar-subscribed"),
    path("phone", include("backrack.web.phone.urls")),
    path("went-wrong", adverse.went_wrong, name="went-wrong"),
    path("went-wrong/tell", adverse.tell, name="went-wrong-tell"),
    path("settings", settings.settings, name="settings"),
    path("settings/delete", settings.delete, name="settings-delete"),
    path("settings/deleted", settings.deleted, name="settings-deleted"),
    path("away", away.today, name="away"),
    path("away/check-in", away.check_in, name="away-check-in"),
    path("away/session/<str:variant>", away.session, name="away-session"),
    path("away/<str:report>", away.report, name="away-report"),
    path("language", choose_language, name="language"),
    path("manifest.webmanifest", installable.manifest, name="manifest"),
    path("sw.js", installable.worker, name="worker"),
    path("built.json", installable.built, name="built"),
    path("api/", api.urls),
    path("", include("backrack.web.session.urls")),
    path("", include("backrack.web.course.urls")),
]

handler400 = faults.bad_request
handler403 = faults.forbidden
handler404 = faults.not_found
handler500 = faults.broken
