"""What ``/progress`` shows. It knows the stages, and with them the pressure model: loaded when first asked for."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest, HttpResponse

from backrack.diary import Diary
from backrack.ladder import Region
from backrack.outcomes import summary_of
from backrack.record import Person, SessionDone
from backrack.web.course import course as courses
from backrack.web.days import full_day
from backrack.web.pages.frame import show
from backrack.web.progress.done import done_part, wrong_part
from backrack.web.progress.gate import gate_part
from backrack.web.progress.ladder import ladder_parts, main_region
from backrack.web.progress.measures import five_part, measure_parts
from backrack.web.progress.pain import pain_part
from backrack.web.progress.since import since_part
from backrack.web.progress.soreness import soreness_part
from backrack.web.progress.weeks import weeks_part
from backrack.words import say


def progress_page(request: HttpRequest, person: Person, moment: datetime) -> HttpResponse:
    """The whole page of somebody who answered something."""
    course, region = courses.course_now(person, moment), main_region(person)
    main = course.of(region) if course else None
    book = Diary(person, moment)
    found = summary_of(book)
    of_the_back = region is Region.LOW_BACK  # the natural course was found for low back pain
    parts = (
        pain_part(person, main, found.five_days.began if of_the_back else None, moment.date()),
        soreness_part(person, main),
        weeks_part(book),
    )
    return show(
        request,
        "progress/progress",
        person,
        here="diary",
        ladders=ladder_parts(course, region, moment.date()) if course else (),
        parts=parts,
        begun=bool(person.of(SessionDone) or found.adverse_events) or any(part.drawing for part in parts),
        gate=gate_part(person, moment),
        done=done_part(found),
        since=since_part(found),
        measures=measure_parts(found),
        five=five_part(found.five_days, of_the_back),
        wrong=wrong_part(found.adverse_events),
        printed=say(full_day(moment.date())),
    )
