"""Why this stage, the next step, what a morning changes: exact words for each decision, and only the owner's own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from backrack.ladder import Region
from backrack.progression import Bound, Decision, Mode, Standing
from backrack.progression.course import Course
from backrack.progression.policy import POLICY_RULES
from backrack.record import Answer, StageChosen, Told
from backrack.words import Text, say
from tests.progression.courses import course, verdict
from tests.progression.reports import morning, something_new, taken_back
from tests.screening.people import NOW, an_id, passing_person
from tests.web.cases import a_session, comfort
from tests.web.conftest import Visitor
from tests.web.histories import USUAL, paused_twice, quiet
from tests.web.test_pages import ends_at, page
from tests.web.wishes import an_event

pytestmark = pytest.mark.usefixtures("no_tracks")
DAY = timedelta(days=1)
DONE = a_session(NOW - 30 * timedelta(hours=1))
BEFORE = (*passing_person(NOW - 8 * DAY).entries, DONE, comfort(DONE))
OWN = ("/why", "/decision", "/step/low_back", "/easier", "/clinician-said", "/for-the-doctor")
SPREAD = Bound("P6", Decision.EASE, NOW, {})
STRONG = Bound("P10", Decision.PAUSE, NOW, {"morning": 7, "usual": 3})
PAUSED = Standing(Mode.PAUSED, STRONG, NOW + timedelta(hours=48))
MORE = Text("ladder-why-closer")

Stands = Callable[[Course | None], None]


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


@pytest.fixture
def stands(monkeypatch: pytest.MonkeyPatch) -> Stands:
    """Says where everybody stands."""

    def say_so(found: Course | None) -> None:
        monkeypatch.setattr("backrack.web.course.course.course_now", lambda _person, _moment: found)

    return say_so


def chosen(stage: int, at: datetime = NOW, region: Region = Region.LOW_BACK) -> StageChosen:
    return StageChosen(id=an_id("chosen", stage, at, region), at=at, region=region.value, stage=stage)


def open_step() -> Course:
    return course(low_back=verdict(Decision.ADVANCE))


# Nobody, the owner, another person


@pytest.mark.parametrize("address", OWN)
def test_somebody_new_is_led_to_the_first_question(address: str, visitor: Visitor) -> None:
    assert ends_at(visitor, address) == "/start"


def test_every_rule_is_told_to_everyone_in_words_with_what_it_rests_on(visitor: Visitor) -> None:
    shown = page(visitor, "/rules")
    for rule in POLICY_RULES:
        told = re.search(rf'<li id="{rule.id}">.*?</li>', shown)
        assert told
        assert say(f"rules-{rule.id}") in told[0]
        assert say(f"rules-{rule.id}.then") in told[0]
        assert say(Text("rules-basis", {"basis": rule.basis[0]})) in told[0]


@pytest.mark.parametrize("address", OWN)
def test_the_pages_store_nothing(address: str, visitor: Visitor) -> None:
    visitor.has(*BEFORE)
    for method in ("post", "put", "delete"):
        answer = getattr(visitor.client, method)(address, {}, headers={"X-CSRFToken": visitor.token})
        assert answer.status_code in (403, 405)


def test_there_is_no_such_region(visitor: Visitor) -> None:
    assert visitor.has(*BEFORE).get("/step/knee").status_code == 404


def test_the_sheet_holds_the_owners_scores_and_no_one_elses(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*BEFORE, morning(NOW, 7, sore=6))
    other.has(*passing_person(NOW - 8 * DAY).entries)
    row = '<th scope="row">2 Mar</th><td>7</td><td>6</td>'
    assert row in page(visitor, "/for-the-doctor")
    assert row not in page(other, "/for-the-doctor")


@pytest.mark.parametrize(
    ("told", "address", "own"),
    [
        ({"back": 8}, "/why", "Your pain this morning was 8."),
        ({"back": 8}, "/decision", "Your pain this morning was 8."),
        ({"back": 8}, "/for-the-doctor", "Your pain this morning was 8."),
        ({}, "/step/low_back", "Yes, go on"),
        ({}, "/easier", "From your next session: On the floor"),
    ],
)
def test_each_page_tells_the_owner_what_is_theirs_and_nobody_else(
    told: dict[str, int], address: str, own: str, visitor: Visitor, other: Visitor
) -> None:
    visitor.has(*quiet(NOW, **told))
    other.has(*quiet(NOW, 1), *all_easier())
    assert own in page(visitor, address)
    assert own not in page(other, address)


def all_easier() -> tuple[StageChosen, ...]:
    at = NOW - timedelta(minutes=20)
    return tuple(chosen(0, at, region) for region in Region)


# A step that is open


def answers(shown: str) -> list[tuple[str, str]]:
    """Value and label of each answer."""
    return re.findall(r'name="stage" value="(\d+)"[^>]*><span>([^<]+?) <small>', shown)


def test_a_step_offers_three_equal_answers_and_none_is_chosen(visitor: Visitor, stands: Stands) -> None:
    stands(open_step())
    shown = page(visitor.has(*BEFORE), "/step/low_back")
    assert answers(shown) == [("3", "Yes, go on"), ("2", "Not yet, stay here"), ("1", "One step easier")]
    assert "checked" not in shown
    assert re.search(r"About \d+ % more on your low back than the stage before", shown)
    assert "The pressure is an estimate." in shown


def test_on_the_floor_there_is_nothing_easier(visitor: Visitor, stands: Stands) -> None:
    stands(course(stage=0, low_back=verdict(Decision.ADVANCE, stage=0)))
    shown = page(visitor.has(*BEFORE), "/step/low_back")
    assert [value for value, _ in answers(shown)] == ["1", "0"]


def test_today_announces_an_open_step_and_its_start_button_stays_the_one_button(
    visitor: Visitor, stands: Stands
) -> None:
    stands(open_step())
    shown = page(visitor.has(*BEFORE), "/today")
    assert 'class="button second" href="/step/low_back"' in shown
    assert len(re.findall(r'class="button" href', shown)) == 1


def test_steps_open_in_several_regions_share_one_card_and_are_answered_one_by_one(
    visitor: Visitor, stands: Stands
) -> None:
    on = verdict(Decision.ADVANCE)
    stands(course(low_back=on, neck=on))
    visitor.has(*BEFORE)
    shown = page(visitor, "/today")
    assert shown.count('href="/step/') == 1
    assert "Low back, Neck. You decide, one by one." in shown
    assert visitor.keep(chosen(2)).status_code == 200
    assert 'href="/step/neck"' in page(visitor, "/today")


@pytest.mark.parametrize(("entries", "asked"), [((), True), ((chosen(2),), False), ((chosen(2, NOW - 2 * DAY),), True)])
def test_staying_is_an_answer_until_the_next_session(
    entries: tuple[StageChosen, ...], asked: bool, visitor: Visitor, stands: Stands
) -> None:
    stands(open_step())
    visitor.has(*BEFORE, *entries)
    assert ("/step/low_back" in page(visitor, "/today")) is asked
    assert (ends_at(visitor, "/step/low_back") == "/step/low_back") is asked


def test_a_step_that_is_not_open_cannot_be_answered(visitor: Visitor, stands: Stands) -> None:
    stands(open_step())
    assert ends_at(visitor.has(*BEFORE), "/step/neck") == "/today"


def test_a_choice_can_be_undone_for_ten_minutes(
    visitor: Visitor, stands: Stands, at: Callable[[datetime], None]
) -> None:
    stands(course())
    mine = chosen(3)
    visitor.has(*BEFORE, mine)
    assert "Your choice for your low back." in page(visitor, "/today")
    assert str(mine.id) in page(visitor, "/today")
    at(NOW + timedelta(minutes=11))
    assert str(mine.id) not in page(visitor, "/today")


def test_an_undone_choice_asks_again(visitor: Visitor, stands: Stands) -> None:
    stands(open_step())
    mine = chosen(2, NOW - timedelta(minutes=2))
    visitor.has(*BEFORE, mine)
    assert visitor.keep(taken_back(NOW, mine)).status_code == 200
    assert "/step/low_back" in page(visitor, "/today")


def test_an_easier_stage_can_be_asked_for_at_any_time(visitor: Visitor, stands: Stands) -> None:
    stands(course(standing=PAUSED))
    shown = page(visitor.has(*BEFORE), "/easier")
    entries = re.findall(r'data-entry="({[^>]*"stage": 1})">', shown)
    assert len(entries) == 3
    assert '"region": "low_back", "stage": 1' in entries[0]


def test_on_the_floor_easier_says_what_else_to_do(visitor: Visitor, stands: Stands) -> None:
    stands(course(stage=0))
    assert say("today-easier.none") in page(visitor.has(*BEFORE), "/easier")


# What a morning changes


@pytest.mark.parametrize(
    ("found", "title", "sentence"),
    [
        (course(), "You stay on this stage", say("progression-P8-stay")),
        (course(stage=1, low_back=verdict(Decision.EASE, SPREAD)), "One step easier", say("progression-P6")),
        (course(standing=PAUSED), "A pause, so your back can settle", "Your pain this morning was 7."),
        (
            course(neck=verdict(Decision.PAUSE, STRONG)),
            "One step easier",  # the pause is over and left its region one step lower
            "Your pain this morning was 7.",
        ),
    ],
)
def test_each_decision_has_one_screen_with_its_one_sentence(
    found: Course, title: str, sentence: str, visitor: Visitor, stands: Stands
) -> None:
    stands(found)
    shown = page(visitor.has(*BEFORE), "/decision")
    assert f"<h1>{title}</h1>" in shown
    assert sentence in shown
    assert 'href="/why"' in shown


def test_a_yes_that_was_said_is_no_open_step_any_more(visitor: Visitor, stands: Stands) -> None:
    found = course(low_back=verdict(Decision.ADVANCE))
    gone_on = replace(found, regions=tuple(replace(each, proposed=None) for each in found.regions))
    stands(gone_on)
    visitor.has(*BEFORE)
    assert say("today-why-gone-on") in page(visitor, "/decision")
    assert say("today-step-open") not in page(visitor, "/why")


def test_a_pause_says_until_when_what_to_do_and_what_ends_it(visitor: Visitor, stands: Stands) -> None:
    stands(course(standing=PAUSED))
    shown = page(visitor.has(*BEFORE), "/decision")
    assert "At least until Wednesday at 9:00." in shown
    assert say("progression-P10.what") in shown
    assert "It ends when your morning pain is 4 or less" in shown  # usual 3, and one above it
    assert say("today-pause-doctor") in shown


def test_an_open_step_is_shown_at_once_and_waits_for_no_better_moment(visitor: Visitor, stands: Stands) -> None:
    stands(open_step())
    assert ends_at(visitor.has(*BEFORE), "/decision") == "/step/low_back"


def test_a_pause_hides_an_open_step(visitor: Visitor, stands: Stands) -> None:
    stands(course(standing=PAUSED, low_back=verdict(Decision.ADVANCE)))
    assert ends_at(visitor.has(*BEFORE), "/step/low_back") == "/today"


def test_after_the_morning_report_the_decision_is_shown_and_before_the_programme_it_is_not(
    visitor: Visitor, other: Visitor
) -> None:
    visitor.has(*BEFORE)
    assert 'data-next="/decision"' in page(visitor, "/morning")
    other.has(*passing_person(NOW - DAY).entries)
    assert 'data-next="/today"' in page(other, "/morning")


@pytest.mark.parametrize(
    ("led_here", "wobble"),
    [
        (something_new(NOW - timedelta(minutes=30), DONE.session, weakness=Answer.YES), False),  # weakness is no wobble
        (morning(NOW - 7.5 * DAY, 8), True),  # a pause that did not settle in seven days
    ],
)
def test_a_referral_says_what_moved_and_whether_it_was_scores_alone(
    led_here: Told, wobble: bool, visitor: Visitor, stands: Stands
) -> None:
    stands(course(low_back=verdict(Decision.EASE, SPREAD), neck=verdict(Decision.EASE, SPREAD)))
    visitor.has(*BEFORE, morning(NOW - DAY, 4), morning(NOW, 6), led_here)
    shown = page(visitor, "/refusal")
    assert "Your usual pain: 3 of 10." in shown
    assert "about 5 on average, 6 at worst (2 mornings told)" in shown
    assert "Eased or paused once in the last 14 days." in shown
    assert (f"{say('today-moved.judge')} {say('today-moved.wobble')}" in shown) is wobble
    assert 'href="/for-the-doctor"' in shown


def test_an_emergency_shows_the_number_first_and_hides_the_rest(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("django.conf.settings.BACKRACK_EMERGENCY_NUMBER", "112")
    visitor.has(*passing_person(changed={"RF01": "yes"}).entries)
    shown = page(visitor, "/refusal")
    before, later = shown.split("<details")
    assert "tel:112" in before
    assert before.count('<a class="button') == 1
    assert say("RF01.sentence") in later


def test_what_was_decided_for_several_regions_at_once_is_one_line_for_the_doctor(
    visitor: Visitor, stands: Stands
) -> None:
    strong = verdict(Decision.PAUSE, STRONG)
    stands(course(standing=PAUSED, low_back=strong, neck=strong))
    shown = page(visitor.has(*BEFORE), "/for-the-doctor")
    assert "Low back, Neck: pause. Your pain this morning was 7." in shown
    assert shown.count("Your pain this morning was 7.") == 1


def test_a_list_that_is_cut_to_fit_the_page_says_how_many_came_before(visitor: Visitor, stands: Stands) -> None:
    stands(course())
    visitor.has(*BEFORE, *(an_event(NOW - days * DAY) for days in range(10)))
    assert "The latest ones. 2 came before them." in page(visitor, "/for-the-doctor")


def test_down_to_the_floor_does_not_speak_of_the_rack_pressing_less(visitor: Visitor, stands: Stands) -> None:
    visitor.has(*BEFORE)
    stands(course(stage=0, low_back=verdict(Decision.EASE, SPREAD)))
    assert say("today-decision-EASE.floor") in page(visitor, "/decision")
    stands(course(stage=1, low_back=verdict(Decision.EASE, SPREAD)))
    assert say("today-decision-EASE.after") in page(visitor, "/decision")


# Why


def test_the_rules_behind_a_stage_are_told_with_what_would_change_them(visitor: Visitor, stands: Stands) -> None:
    stands(course(low_back=verdict(Decision.STAY, SPREAD, STRONG, change=(MORE,))))
    shown = page(visitor.has(*BEFORE), "/why")
    assert "Your pain this morning was 7." in shown
    assert say("progression-P6") in shown
    assert say(MORE) in shown
    assert "Rules version v2." in shown
    assert 'href="/rules"' in shown


def test_a_rule_that_bound_is_not_told_as_passed(visitor: Visitor, stands: Stands) -> None:
    stands(course(low_back=verdict(Decision.EASE, SPREAD)))
    low_back = re.search(r'data-region="low_back".*?</section>', page(visitor.has(*BEFORE), "/why"))
    assert low_back
    passed = low_back[0].split("<details")[1]
    assert "<b>P10</b>" in passed
    assert "<b>P6</b>" not in passed


def test_regions_of_which_the_same_is_to_be_told_share_a_section(visitor: Visitor, stands: Stands) -> None:
    stands(course(low_back=verdict(Decision.EASE, SPREAD)))
    shown = page(visitor.has(*BEFORE), "/why")
    assert re.findall('data-region="([^"]+)"', shown) == ["low_back", "thoracic"]
    assert "Upper and middle back, Neck" in shown
    assert shown.count("(Stage 2 of") == 3


@pytest.mark.parametrize(("mornings", "present", "absent"), [(0, "P11", "W1"), (3, "W1", "P11")])
def test_only_rules_that_were_looked_at_are_told_as_passed(
    mornings: int, present: str, absent: str, visitor: Visitor
) -> None:
    week = quiet(NOW)
    first = min(entry.at for entry in week)
    baseline = (morning(first - day * DAY, USUAL, neck=USUAL) for day in range(mornings))
    visitor.has(*week, *baseline)
    shown = page(visitor, "/why")
    low_back = shown.split("</section>")[0]
    assert f"<b>{present}</b>" in low_back
    assert f"<b>{absent}</b>" not in low_back
    assert (say("rules-policy.few") in shown) is (mornings == 0)


# From records to the page


@pytest.mark.parametrize(
    ("told", "address", "words"),
    [
        ({}, "/step/low_back", "Pain the next morning: 2"),
        ({"sore": 5}, "/decision", "5 out of 10"),
        ({"sore": 8}, "/decision", "One step easier"),
        ({"back": 8}, "/decision", "A pause, so your back can settle"),
    ],
)
def test_a_week_of_records_leads_to_the_screen_of_its_decision(
    told: dict[str, int], address: str, words: str, visitor: Visitor
) -> None:
    visitor.has(*quiet(NOW, **told))
    assert ends_at(visitor, "/decision") == address
    assert words in page(visitor, "/decision")
    assert visitor.get("/why").status_code == visitor.get("/for-the-doctor").status_code == 200


def test_a_second_pause_in_two_weeks_is_a_referral_with_its_own_words_for_the_doctor(visitor: Visitor) -> None:
    visitor.has(*paused_twice(NOW))
    assert ends_at(visitor, "/decision") == "/refusal"
    shown = page(visitor, "/refusal")
    assert say(Text("progression-P26", {"why": "pause", "number": 2})) in shown
    assert say("plan-referred-sentence-P26") in shown
    assert shown.count(say("today-moved.judge")) == 1
    assert say("today-moved.wobble") in shown
    assert "Eased or paused once in the last 14 days." in shown
