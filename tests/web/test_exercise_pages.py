"""The exercise pages: whole for each of the ten, every fact with its mark, and how each stands with whoever looks."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from html import unescape
from typing import Any

import pytest

from backrack.catalogue import Exercise, Fact, Mark, load_catalogue
from backrack.catalogue.sheet import LABELLED, angles_by_mark, mark_words
from backrack.plan import access_to
from backrack.web.exercises.motions import SHOWN
from backrack.web.exercises.sheet import sheet_of
from backrack.words import say
from tests.plan.people import climbed
from tests.screening.people import NOW, checked_in, passing_person
from tests.web.conftest import Visitor

pytestmark = pytest.mark.usefixtures("no_tracks")
CATALOGUE = load_catalogue()
EXERCISES = CATALOGUE.exercises
PARTS = ["steps", "feeling", "breathing", "mistakes", "times", "ending", "pressure", "coverage", "about"]
ONE_FACT = re.compile(
    r'<span[^>]*>(?P<words>[^<]*)</span> <small class="mark" data-mark="(?P<mark>[\w-]+)">(?P<how>.*?)<'
)

each_exercise = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


def html(visitor: Visitor, address: str) -> str:
    answer = visitor.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def text(page: str) -> str:
    without_tags = re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", unescape(without_tags))


def facts_shown(page: str) -> list[tuple[str, str, str, str]]:
    """Name, words, mark and its words of every fact; one without a mark would fail here."""
    shown = []
    for chunk in page.split('data-fact="')[1:]:
        found = ONE_FACT.search(chunk)
        assert found, f"no mark beside {chunk[:200]}"
        name = chunk.split('"')[0]
        shown.append((name, unescape(found["words"]), found["mark"], unescape(found["how"])))
    return shown


def facts_expected(exercise: Exercise) -> list[tuple[str, Mark]]:
    found: list[tuple[str, Mark]] = [(name, getattr(exercise, name).mark) for name in LABELLED]
    found += [("mistakes", fact.mark) for fact in exercise.mistakes]
    found += [("stuck", fact.mark) for fact in exercise.stuck]
    for phase in exercise.phases:
        facts: dict[str, Fact[Any]] = {
            name: getattr(phase, name) for name in ("moves", "hold_s", "breathing", "pressure_effect")
        }
        found += [(name, fact.mark) for name, fact in facts.items()]
        found += [("picture", phase.posture_mark), *(("angles", mark) for mark, _ in angles_by_mark(phase))]
    return found


@each_exercise
def test_every_fact_is_shown_once_with_its_mark_and_none_without(exercise: Exercise, visitor: Visitor) -> None:
    shown = facts_shown(html(visitor, f"/exercises/{exercise.id}"))
    assert sorted((name, mark) for name, _, mark, _ in shown) == sorted(
        (name, mark.value) for name, mark in facts_expected(exercise)
    )
    assert all(how == mark_words(Mark(mark)) for name, _, mark, how in shown if name != "text_coverage")
    assert [how for name, _, _, how in shown if name == "text_coverage"] == ["our own reading"]
    # what nobody knows says so and nothing else; a drawing has no words of its own
    assert all((words == "") is (mark == "unknown") for name, words, mark, _ in shown if name != "picture")


@each_exercise
def test_every_page_has_all_its_parts_in_order(exercise: Exercise, visitor: Visitor) -> None:
    page = html(visitor, f"/exercises/{exercise.id}")
    expected = [*PARTS[:6], "stuck", *PARTS[6:]] if exercise.stuck else PARTS
    assert re.findall(r'<section data-part="(\w+)"', page) == expected
    assert page.count("data-step-of=") == len(exercise.phases)
    said = text(page)
    for phase in exercise.phases:
        assert f"{say(phase.part)}: {say(phase.move)}" in said
        assert phase.moves.value is None or say(phase.moves.value) in said
    for fact in (exercise.feel, exercise.feel_not, exercise.breathing, exercise.stop_rule, *exercise.mistakes):
        assert fact.value is None or say(fact.value) in said
    assert page.count("<back-motion") == page.count("<back-read") == 1
    assert '<svg xmlns="http://www.w3.org/2000/svg" class="bf"' in page


@each_exercise
def test_every_source_a_fact_rests_on_is_named_in_a_fold(exercise: Exercise, visitor: Visitor) -> None:
    page = html(visitor, f"/exercises/{exercise.id}")
    folded = text(" ".join(re.findall(r"<details.*?</details>", page, re.DOTALL)))
    for fact in sheet_of(exercise, CATALOGUE).every:
        assert fact.sources
        assert all(source in folded for source in fact.sources)
    named = {source for fact in vars(exercise).values() if isinstance(fact, Fact) for source in fact.sources}
    shown_facts = {source for name in LABELLED for source in getattr(exercise, name).sources}
    assert all(CATALOGUE.sources[source].title in folded for source in named & shown_facts)


@each_exercise
def test_claims_are_told_as_the_makers(exercise: Exercise, visitor: Visitor) -> None:
    shown = {name: words for name, words, _, _ in facts_shown(html(visitor, f"/exercises/{exercise.id}"))}
    if exercise.series.value != "transfer" and exercise.purpose.value:
        assert "The maker says" in shown["purpose"]


@each_exercise
def test_what_is_our_guess_or_estimate_is_said_so_aloud_too(exercise: Exercise) -> None:
    sheet = sheet_of(exercise, CATALOGUE)
    for fact in (*(step.what for step in sheet.steps), sheet.feel, sheet.feel_not, sheet.breathing):
        stretch = fact.spoken or next(step.spoken for step in sheet.steps if step.what is fact)
        aloud = stretch.words.lower()
        assert (fact.mark_words in aloud) is (fact.mark in (Mark.ESTIMATE, Mark.CANDIDATE, Mark.UNKNOWN))
        assert fact.words.lower().rstrip(".") in aloud


@each_exercise
def test_the_reading_holds_name_steps_feelings_and_breathing_in_order(exercise: Exercise, visitor: Visitor) -> None:
    spoken = sheet_of(exercise, CATALOGUE).spoken
    assert [each.number for each in spoken] == list(range(len(exercise.phases) + 4))
    assert spoken[0].words.startswith(say(exercise.name))
    assert all(say(why) in spoken[0].words for why in exercise.why_not_offered)
    for number, phase in enumerate(exercise.phases, 1):
        assert spoken[number].words.startswith(f"Step {number}. {say(phase.part)}: ")
    assert [each.words.split(".")[0] for each in spoken[-3:]] == ["You should feel", "You should not", "Breathing"]
    page = html(visitor, f"/exercises/{exercise.id}")
    assert sorted(map(int, re.findall(r'data-read="(\d+)"', page))) == [each.number for each in spoken]
    assert [unescape(said) for said in re.findall(r'data-say="([^"]*)"', page)] == [each.words for each in spoken]


@each_exercise
def test_a_drawing_says_that_it_is_our_estimate_or_our_guess(exercise: Exercise, visitor: Visitor) -> None:
    said = text(html(visitor, f"/exercises/{exercise.id}"))
    guessed = exercise.id in {"backwards_tilt", "double_leg_raise_tilt", "stomach_crunch", "reverse_leg_raise"}
    assert ("Some of this drawing is our guess. Nobody has confirmed it." in said) is guessed
    assert ("The angles drawn are our estimate." in said) is not guessed


def test_every_exercise_has_a_picture_that_stands_for_it() -> None:
    assert list(SHOWN) == [exercise.id for exercise in EXERCISES]
    assert all(exercise.phase(SHOWN[exercise.id]) for exercise in EXERCISES)


def test_the_list_shows_all_ten_in_the_makers_order_each_with_its_picture(visitor: Visitor) -> None:
    page = html(visitor, "/exercises")
    assert re.findall(r'href="/exercises/(\w+)"', page) == [exercise.id for exercise in EXERCISES]
    assert page.count('class="bf"') == len(EXERCISES)
    names = re.findall(r'class="exercise-name">([^<]+)<', page)
    assert names == [say(exercise.name) for exercise in EXERCISES]


def test_nobody_can_read_everything_and_is_asked_the_questions_first(visitor: Visitor) -> None:
    page = html(visitor, "/exercises")
    assert "Answer the questions first" in text(page)
    assert 'href="/questions"' in page
    assert 'data-open="yes"' not in page
    assert 'aria-current="page"' not in page
    assert "Answer the questions first" in text(page)
    one = html(visitor, "/exercises/starting_position")
    assert "Please answer them." in text(one)
    assert 'href="/questions"' in one


def test_for_the_owner_the_list_says_what_is_open_and_why_the_rest_is_closed(visitor: Visitor) -> None:
    person = passing_person(NOW)
    visitor.has(*person.entries)
    page = html(visitor, "/exercises")
    rows = dict(re.findall(r'data-exercise="(\w+)" data-open="(\w+)"', page))
    assert {name for name, is_open in rows.items() if is_open == "yes"} == {
        "getting_on",
        "starting_position",
        "getting_off",
    }
    for access in access_to(person, NOW):
        assert access.open or say(access.closed_by[0].text) in text(page)
    assert 'href="/exercises" aria-current="page"' in page


@each_exercise
def test_a_closed_exercise_tells_each_reason_and_what_opens_it(exercise: Exercise, visitor: Visitor) -> None:
    person = passing_person(NOW, changed={"RF25": "yes"})
    visitor.has(*person.entries)
    access = next(each for each in access_to(person, NOW) if each.exercise_id == exercise.id)
    page = html(visitor, f"/exercises/{exercise.id}")
    said = text(page)
    assert re.findall(r'data-kind="(\w+)"', page) == [closes.kind.value for closes in access.closed_by]
    assert ("Closed to you for now" in said) is not access.open
    for closes in access.closed_by:
        assert say(closes.text) in said
        assert f"What opens it: {say(closes.opens)}" in said
        assert closes.because is None or say(closes.because) in said


def test_its_stage_opens_the_single_leg_raise_to_its_owner_alone(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*climbed(NOW).entries, checked_in(NOW))
    assert 'data-exercise="single_leg_raise" data-open="yes"' in html(visitor, "/exercises")
    for stranger in (other, Visitor()):
        assert 'data-open="yes"' not in html(stranger, "/exercises")
        assert str(visitor.id) not in html(stranger, "/exercises/single_leg_raise")


def test_someone_referred_reads_the_pages_and_is_led_to_today(visitor: Visitor) -> None:
    visitor.has(*passing_person(NOW, changed={"DV01": "yes"}).entries)
    page = html(visitor, "/exercises/starting_position")
    assert "Please ask a clinician first" in text(page)
    assert 'class="button second" href="/today"' in page


def test_getting_up_is_one_step_from_getting_off(visitor: Visitor) -> None:
    assert 'class="plain-way" href="/cannot-get-up"' in html(visitor, "/exercises/getting_off")


@pytest.mark.parametrize("address", ["/exercises/headstand", "/exercises/SINGLE", "/exercises/..%2f..%2fetc"])
def test_an_exercise_that_is_none_is_not_found(address: str, visitor: Visitor) -> None:
    assert visitor.get(address).status_code == 404


def test_the_moving_pictures_weigh_on_no_other_page(visitor: Visitor) -> None:
    assert re.search(r'src="[^"]*/exercise-[^"]+\.js"', html(visitor, "/exercises/getting_on"))
    for address in ("/", "/exercises", "/start", "/data"):
        assert not re.search(r"/exercise-[^\"]+\.js", html(visitor, address))
