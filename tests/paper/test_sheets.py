"""The printed sheets: whole, on their pages, in greys, with the signs to stop, the same each time."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from functools import cache

import pytest
from pypdf import PdfReader

from backrack.catalogue import SHOWN, load_catalogue
from backrack.drawing import draw
from backrack.paper import Span, diary_pdf, programme_pdf, session_pdf
from backrack.plan import STOP_SIGNS, Plan, Refusal, StepKind, plan_today
from backrack.posture import Body, load_rack, rack_ids
from backrack.screening import micro_questions
from backrack.words import Text, say, speaking
from tests.plan.people import climbed, later, screened
from tests.progression.people import check_in
from tests.screening.people import passing_person

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAYS = {"en": "Monday 2 March 2026", "de": "Montag, 2. März 2026"}
A4_PT = (595, 842)


@cache
def turning() -> Plan:
    """A session with raises of both legs in turn and of the head: as long as they get."""
    found = plan_today(later(climbed(NOW, 16, turning=True), check_in(NOW)), NOW)
    assert isinstance(found, Plan)
    return found


@cache
def sheet(which: str, language: str) -> PdfReader:
    made = {
        "session": lambda: session_pdf(turning(), "112"),
        "programme": lambda: programme_pdf(screened(NOW), NOW, None),
        "week": lambda: diary_pdf(Span.WEEK, NOW.date(), "112"),
        "month": lambda: diary_pdf(Span.MONTH, NOW.date(), None),
    }[which]
    with speaking(language):
        return PdfReader(io.BytesIO(made()))


@cache
def words(which: str, language: str) -> str:
    """All that stands on a sheet, words broken at the end of a line put together again."""
    text = " ".join(page.extract_text() for page in sheet(which, language).pages)
    return squeezed(text)


def squeezed(text: str) -> str:
    return re.sub(r"[-\s\u00ad\u2010]+", "", text)


def stands(which: str, language: str, said: str) -> bool:
    return squeezed(said) in words(which, language)


SHEETS = [(which, language) for which in ("session", "programme", "week", "month") for language in ("en", "de")]


@pytest.mark.parametrize(("which", "language"), SHEETS)
def test_every_sheet_is_a4_dated_accessible_and_tells_when_to_stop(which: str, language: str) -> None:
    pdf = sheet(which, language)
    assert len(pdf.pages) == (2 if which == "programme" else 1)
    assert all((round(page.mediabox.width), round(page.mediabox.height)) == A4_PT for page in pdf.pages)
    assert stands(which, language, DAYS[language])
    for sign in STOP_SIGNS:
        assert stands(which, language, say(f"paper-sign-{sign.value.replace('_', '-')}", language)), sign
    for asked in micro_questions():
        assert stands(which, language, say(asked.reason, language))
        assert stands(which, language, say(asked.what, language))
    number = "112" if which in ("session", "week") else ""
    assert stands(which, language, say("paper-call" if number else "paper-call-local", language) + number)
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_session_has_every_hold_a_box_and_every_sentence_of_the_guide(language: str) -> None:
    plan = turning()
    assert stands("session", language, say(plan.title, language))
    for step in plan.steps:
        for cue in (*step.cues, *step.return_cues):
            assert stands("session", language, say(cue, language)), cue
    holds = sum(step.kind is StepKind.RAISE for step in plan.steps)
    assert holds >= 6
    # a box is drawn with round corners: four curves each, and the pages' other rounded frames are four
    curves = len(re.findall(rb"\bc\n", sheet("session", language).pages[0].get_contents().get_data()))
    assert curves >= 4 * holds


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_session_is_for_its_day_only_and_its_pressure_an_estimate(language: str) -> None:
    assert stands("session", language, say(Text("paper-session-only", {"day": DAYS[language]}), language))
    assert stands("session", language, say("pressure-estimate", language))


def test_the_programme_shows_all_ten_and_says_what_is_not_offered() -> None:
    exercises = load_catalogue().exercises
    for exercise in exercises:
        assert stands("programme", "de", say(exercise.name, "de"))
    withheld = [exercise for exercise in exercises if not exercise.offered]
    assert len(withheld) == 5
    assert words("programme", "de").count(squeezed(say("paper-state-not-offered", "de"))) >= len(withheld)
    for exercise in withheld:
        assert stands("programme", "de", say(exercise.why_not_offered[0], "de"))
        how = exercise.phase(SHOWN[exercise.id]).moves.value
        assert how is None or not stands("programme", "de", say(how, "de"))
    assert stands("programme", "de", say("paper-programme.estimate", "de"))


def test_whoever_may_do_nothing_now_reads_why_and_not_how() -> None:
    locked = passing_person(NOW, changed={"RF01": "yes"})
    text = squeezed(
        " ".join(page.extract_text() for page in PdfReader(io.BytesIO(programme_pdf(locked, NOW, None))).pages)
    )
    refusal = plan_today(locked, NOW)
    assert isinstance(refusal, Refusal)
    assert squeezed(say(refusal.title)) in text
    assert squeezed(say(refusal.what_to_do)) in text
    for exercise in load_catalogue().exercises:
        how = exercise.phase(SHOWN[exercise.id]).moves.value
        assert how is None or squeezed(say(how)) not in text
    open_now = say(load_catalogue().exercise("starting_position").phase("settle").moves.value or "", "de")
    assert stands("programme", "de", open_now)


def test_a_diary_has_a_line_for_every_day_and_nothing_of_anybody() -> None:
    assert words("month", "de").count(squeezed("ja")) >= 30
    assert stands("month", "de", "Di, 31. März")
    assert not stands("month", "de", "Mi, 1. Apr.")
    assert stands("week", "en", "Sun 8 Mar")
    assert not stands("week", "en", "Mon 9 Mar")


def test_letters_are_our_own_and_in_the_file() -> None:
    fonts = sheet("month", "de").pages[0]["/Resources"]["/Font"]
    named = {str(font.get_object()["/BaseFont"]) for font in fonts.values()}
    assert named
    assert all(re.fullmatch(r"/[A-Z]{6}\+Figtree-(Regular|Bold)(-Identity-H)?", name) for name in named), named


def test_equal_input_gives_equal_sheets() -> None:
    once, again = (diary_pdf(Span.WEEK, NOW.date(), "112") for _ in range(2))
    assert once == again
    assert diary_pdf(Span.WEEK, NOW.date(), "999") != once


def test_a_printed_drawing_is_grey_and_needs_no_page_around_it() -> None:
    rack, body = load_rack(rack_ids()[0]), Body(1.7, 70.0, None)
    for exercise in load_catalogue().exercises:
        posture = exercise.phase(SHOWN[exercise.id]).posture
        svg = draw(posture, body, rack, accent=("left",), arc=True, theme="print")
        assert "var(" not in svg
        assert "@media" not in svg
        colours = re.findall(r"#([0-9a-fA-F]+)\b", svg)
        assert colours
        assert all(len(set(re.findall(".." if len(each) == 6 else ".", each))) == 1 for each in colours)
