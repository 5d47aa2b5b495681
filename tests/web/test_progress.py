"""The progress page as nobody, as the owner and as another person: charts, their sentences and their tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape
from itertools import groupby

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from backrack.drawing.charts import PainShown, SorenessShown, WeeksShown, draw_pain, draw_soreness, draw_weeks
from backrack.history import pain_by_day, pain_reading, soreness_after, soreness_reading
from backrack.ladder import Region
from backrack.outcomes import SOURCE, Measure, done_reading, five_days, natural_course, summary, wrong_reading
from backrack.progression import Mode, Standing
from backrack.progression.case import Policy
from backrack.progression.course import Course
from backrack.record import AdverseEvent, Answer, SettingsGiven
from backrack.record.adverse_events import in_words
from backrack.words import Text, say
from tests.diary.people import morning
from tests.history.courses import five_weeks_course, verdict
from tests.history.five_weeks import (
    ACTIVITIES,
    FLARE_DAY,
    MORNINGS,
    RESTED_DAYS,
    SILENT_MORNINGS,
    STAGES,
    day_of,
    five_weeks,
)
from tests.screening.people import NOW, an_id, passing_person
from tests.web.conftest import Visitor
from tests.web.wishes import an_event

pytestmark = pytest.mark.usefixtures("no_tracks")
ADDRESS = "/progress"
EVENING = NOW.replace(hour=21)
LAST = list(STAGES.values())[-1]
QUERIES = 1  # the person, with how they want their pages


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch) -> None:
    at(EVENING)
    monkeypatch.setattr("backrack.web.clock._with_offset", lambda there: there.replace(tzinfo=UTC))


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Callable[[Course | None], None]:
    """Puts everybody on a course."""
    return lambda course: monkeypatch.setattr("backrack.web.course.course.course_now", lambda *_: course)


def page(visitor: Visitor) -> str:
    answer = visitor.get(ADDRESS)
    assert answer.status_code == 200
    return unescape(re.sub(r"\s+", " ", answer.content.decode()))


def rows(shown: str, part: str) -> list[list[str]]:
    """The cells of a section's table, row by row, without its head."""
    section = shown[shown.index(f'aria-labelledby="{part}"') :]
    body = section[section.index("<tbody>") : section.index("</tbody>")]
    return [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in body.split("<tr>")[1:]]


def when_bad_over(event: AdverseEvent) -> tuple[Text, ...]:
    moment, bad, _, over = in_words(event)
    return moment, bad, over


def test_nobody_is_led_to_the_first_question(visitor: Visitor) -> None:
    assert visitor.client.get(ADDRESS, follow=True).redirect_chain[-1][0] == "/start"


def test_it_is_only_read(visitor: Visitor) -> None:
    visitor.has(*five_weeks(EVENING).entries)
    assert visitor.client.post(ADDRESS, {}, headers={"X-CSRFToken": visitor.token}).status_code == 405


def test_the_owner_sees_each_chart_with_its_sentence_and_its_table(
    visitor: Visitor, on: Callable[[Course | None], None]
) -> None:
    person, course = five_weeks(EVENING), five_weeks_course(EVENING)
    on(course)
    visitor.has(*person.entries)
    shown = page(visitor)
    assert len(re.findall(r'<svg [^>]*class="ch ', shown)) == 3
    assert say(pain_reading(pain_by_day(person, EVENING.date()))) in shown
    assert say(soreness_reading(soreness_after(person, course.of(Region.LOW_BACK).ladder))) in shown
    assert len(re.findall(r"<caption>", shown)) == 3 + 3 + 2  # charts, numbers, and one for each measure
    assert not re.search(r"<th(?! scope=)", shown.replace("<thead>", ""))


def test_another_person_sees_nothing_of_the_owner(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*five_weeks(EVENING).entries)
    other.has(*passing_person(EVENING - timedelta(days=5)).entries)
    assert 'class="ch ' in page(visitor)
    assert not re.search(r'class="ch |<tbody>', page(other))
    assert say("history-pain-none") not in page(visitor)


def test_the_pain_table_has_every_day_and_says_where_nothing_was_told(
    visitor: Visitor, on: Callable[[Course | None], None]
) -> None:
    on(five_weeks_course(EVENING))
    visitor.has(*five_weeks(EVENING).entries)
    told = rows(page(visitor), "pain")
    assert len(told) == len(MORNINGS)
    for back, (_, score, stage, _) in enumerate(told):
        number = len(MORNINGS) - 1 - back
        wanted = say("progress-table.not-told") if number in SILENT_MORNINGS else str(MORNINGS[number])
        assert score == wanted, number
        assert stage == str(STAGES[max(since for since in STAGES if since <= number)]), number
    flare = day_of(EVENING, FLARE_DAY + 1)
    assert any(f"{flare.day} " in day and score == "8" for day, score, *_ in told)


def test_the_rules_themselves_give_the_stages_that_are_shown(visitor: Visitor) -> None:
    visitor.has(*five_weeks(EVENING).entries)
    shown = page(visitor)
    held = [int(stage) for _, _, stage, _ in reversed(rows(shown, "pain"))]
    assert [stage for stage, _ in groupby(held)] == list(STAGES.values())
    assert say(Text("history-stage-here", {"stage": LAST, "top": 8, "where": say(Region.LOW_BACK.name_text)})) in shown


def test_the_ladder_says_where_i_am_and_what_opens_the_next_step(
    visitor: Visitor, on: Callable[[Course | None], None]
) -> None:
    course = five_weeks_course(EVENING)
    main = replace(course.regions[0], verdict=verdict(LAST, [Text("ladder-why-bare")]))
    on(replace(course, regions=(main, *course.regions[1:])))
    visitor.has(*five_weeks(EVENING).entries)
    shown = page(visitor)
    assert say("progress-opens") in shown
    assert f"<li><span>{say('ladder-why-bare')}</span></li>" in shown
    here = re.findall(r'<li class="pro-rung pro-here" aria-current="step">.*?</li>', shown)
    assert len(here) == 3  # one on each ladder
    assert say(Text("progress-stage", {"stage": LAST})) in here[0]
    assert say("progress-proposed") not in shown


def test_a_step_that_is_open_is_named_and_nothing_else_opens_it(
    visitor: Visitor, on: Callable[[Course | None], None]
) -> None:
    course = five_weeks_course(EVENING)
    main = replace(course.regions[0], proposed=LAST + 1, verdict=verdict(LAST + 1))
    on(replace(course, regions=(main, *course.regions[1:])))
    visitor.has(*five_weeks(EVENING).entries)
    shown = page(visitor)
    assert say("progress-proposed") in shown
    assert say("progress-opens") not in shown


@pytest.mark.parametrize("course", [None, Course((), Standing(Mode.ACTIVE), Policy.V2)], ids=["no course", "no ladder"])
def test_without_a_ladder_pain_and_minutes_are_still_there(
    course: Course | None, visitor: Visitor, on: Callable[[Course | None], None]
) -> None:
    on(course)
    visitor.has(*five_weeks(EVENING).entries)
    shown = page(visitor)
    assert 'id="ladder"' not in shown
    assert len(re.findall(r'class="ch ', shown)) == 2
    assert say("history-sore-none") in shown


def test_whoever_asked_about_the_neck_alone_sees_the_necks_ladder_first(
    visitor: Visitor, on: Callable[[Course | None], None]
) -> None:
    on(five_weeks_course(EVENING))
    neck = SettingsGiven(id=an_id("neck"), at=EVENING - timedelta(days=1), regions=("neck",))
    visitor.has(*five_weeks(EVENING).entries, neck)
    shown = page(visitor)
    assert shown.index("For your neck") < shown.index("For your low back")
    assert SOURCE not in shown  # it is about the low back


def test_the_first_days_have_a_kind_word_and_one_button(visitor: Visitor) -> None:
    visitor.has(*passing_person(EVENING).entries)
    shown = page(visitor)
    assert say("progress-empty") in shown
    assert len(re.findall(r'class="button', shown)) == 1
    assert not re.search(r'class="ch[ "-]', shown)  # no chart, and no mark of one
    assert len(re.findall('aria-current="step"', shown)) == 3  # where each ladder begins


def test_a_single_morning_is_drawn_as_what_it_is(visitor: Visitor) -> None:
    visitor.has(*passing_person(EVENING).entries, morning(EVENING.date(), back=4))
    shown = page(visitor)
    assert say("progress-empty") not in shown
    assert say(Text("history-pain-few", {"mornings": 1})) in shown
    assert len(re.findall(r'class="ch-dot', shown)) == 1 + 3  # and three in the key


def test_the_natural_course_is_told_with_its_source_and_that_it_is_without_this_rack(visitor: Visitor) -> None:
    visitor.has(*five_weeks(EVENING).entries)
    shown = page(visitor)
    assert len(re.findall(r'<path class="ch-course" d', shown)) == 1
    assert say("outcomes-natural.about") in shown
    assert say(Text("outcomes-natural.source", {"source": SOURCE})) in shown
    assert "because of" not in shown
    lows_highs = [tuple(map(float, row[-1].split(" to "))) for row in reversed(rows(shown, "pain"))]
    days = range(len(lows_highs))
    assert lows_highs == [tuple(round(edge, 1) for edge in natural_course(day) or ()) for day in days]


def test_before_a_first_session_there_is_no_natural_course(visitor: Visitor) -> None:
    visitor.has(*passing_person(EVENING).entries, morning(EVENING.date(), back=4))
    shown = page(visitor)
    assert "ch-course" not in shown
    assert say("outcomes-natural.about") not in shown


def test_the_makers_claim_is_told_as_theirs_beside_what_this_person_told(visitor: Visitor) -> None:
    person = five_weeks(EVENING)
    visitor.has(*person.entries)
    shown = page(visitor)
    five = five_days(person, EVENING)
    assert shown.index(say("outcomes-five.maker")) < shown.index(say(five.reading))
    assert [score for _, score in rows(shown, "five")] == ["5", "6", "5", say("progress-table.not-told")]
    assert say(Text("outcomes-five.without", {"day": 5, "least": 0.2, "most": 0.3})) in shown


def test_measures_are_shown_with_the_persons_own_words_and_what_was_left_out_as_not_told(visitor: Visitor) -> None:
    visitor.has(*five_weeks(EVENING).entries)
    shown = page(visitor)
    assert all(words in shown for words in ACTIVITIES.values())
    assert [row[1:] for row in rows(shown, "function")] == [
        ["6", "6", "6"],
        ["4", say("progress-table.not-told"), "4"],
        ["3", "4", "3.5"],
    ]
    assert [row[1] for row in rows(shown, "change")] == ["2", "1"]


def test_what_was_done_stands_beside_what_was_planned_in_days_and_seconds_with_their_source(visitor: Visitor) -> None:
    person = five_weeks(EVENING)
    visitor.has(*person.entries)
    shown, found = page(visitor), summary(person, EVENING)
    assert say(done_reading(found.four_weeks)) in shown
    spans = (found.week, found.four_weeks)
    assert [[int(cell.replace(",", "")) for cell in row[1:]] for row in rows(shown, "done")] == [
        [each.done_days for each in spans],
        [each.planned_days for each in spans],
        [each.prescribed_ms / 1000 for each in spans],
        [each.timed_ms / 1000 for each in spans],
        [each.told_ms / 1000 for each in spans],
    ]
    assert found.four_weeks.planned_days + len(RESTED_DAYS) == found.four_weeks.over_days - 1  # today is not over


def test_each_daily_measure_is_held_against_the_start_and_says_what_is_missing(visitor: Visitor) -> None:
    person = five_weeks(EVENING)
    visitor.has(*person.entries)
    shown, found = page(visitor), summary(person, EVENING)
    pain = found.of(Measure.PAIN)
    assert pain and pain.change and say(pain.reading) in shown
    told = {row[0]: row[1:] for row in rows(shown, "since")}
    assert say("outcomes-back") not in told  # the only region is the whole
    assert told[say("outcomes-pain")] == ["5", "3", str(pain.missing)]
    assert told[say("outcomes-stiffness")][:2] == [say("progress-table.not-told"), "2"]  # never asked before the start
    assert pain.missing > 0


def test_what_went_wrong_has_its_own_place_and_is_in_no_chart(visitor: Visitor) -> None:
    visitor.has(*five_weeks(EVENING).entries)
    assert say("progress-wrong.tell") in page(visitor)
    assert say(wrong_reading(0)) in page(visitor)
    event = an_event(EVENING - timedelta(days=1), over=Answer.NO, help="hospital")
    visitor.has(event)
    shown = page(visitor)
    assert say("progress-wrong.see") in shown
    assert say(wrong_reading(1)) in shown
    assert [row[1:] for row in rows(shown, "wrong")] == [[say(text) for text in when_bad_over(event)]]
    assert event.what not in shown


def test_whoever_wrote_down_an_event_sees_it_also_before_any_session(visitor: Visitor) -> None:
    visitor.has(*passing_person(EVENING).entries, an_event(EVENING))
    assert say(wrong_reading(1)) in page(visitor)


def test_the_diary_and_today_lead_here_and_back(visitor: Visitor) -> None:
    visitor.has(*five_weeks(EVENING).entries)
    for address in ("/diary", "/today"):
        assert f'href="{ADDRESS}"' in visitor.get(address).content.decode()
    assert 'href="/diary"' in page(visitor)


def test_a_long_history_asks_the_database_no_more_often_than_a_short_one(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*five_weeks(EVENING).entries)
    other.has(*passing_person(EVENING).entries)
    for each in (visitor, other):
        with CaptureQueriesContext(connection) as asked:
            page(each)
        assert len(asked) == QUERIES


def test_no_chart_carries_a_style_or_a_script_of_its_own() -> None:
    for svg in (draw_pain(PainShown((5, 4), usual=5)), draw_soreness(SorenessShown(())), draw_weeks(WeeksShown(()))):
        assert not re.search(r"<style|<script|style=|onload", svg)
