"""What a clinician said of stages is told on a page, and holds from then on: for its own person alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from html import unescape

import pytest

from backrack.ladder import Closing, Region
from backrack.progression.course import Course
from backrack.progression.said import capping, opening, opening_step
from backrack.record import Clearance
from backrack.web import store
from tests.plan.people import climbed
from tests.progression.courses import course
from tests.screening.people import NOW, an_id
from tests.web.conftest import Visitor
from tests.web.test_pages import ends_at, page

pytestmark = pytest.mark.usefixtures("no_tracks")
LOW, MINUTE = Region.LOW_BACK, timedelta(minutes=1)
LIMIT = capping(LOW, 1)


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


@pytest.fixture
def owner(visitor: Visitor) -> Visitor:
    return visitor.has(*climbed(NOW).entries)


def stage_now(visitor: Visitor) -> str:
    """The sentence on where the person stands on the ladder of the low back."""
    text = page(visitor, "/progress")
    return text[text.index('class="pro-reading"') :].split("<", 1)[0]


def keep(visitor: Visitor, name: str) -> None:
    """What the form of that page sends once it is filled in."""
    found = re.search(r'data-fixed="([^"]+)"', visitor.get(f"/clinician-said/{name}").content.decode())
    assert found
    given = json.loads(unescape(found[1]))
    said = {"clinician": "Dr Ada", "seen_on": NOW.date().isoformat(), "said": "Not so far for now."}
    entry = {**given, **said, "id": str(an_id("said", name)), "at": NOW.isoformat()}
    assert visitor.post("/api/entries", [entry]).status_code in (200, 201)


@pytest.mark.parametrize("address", ["/clinician-said", f"/clinician-said/{LIMIT}"])
def test_somebody_new_has_no_stages_to_speak_of(address: str, visitor: Visitor) -> None:
    if address.endswith("said"):
        assert ends_at(visitor, address) == "/start"
    else:
        assert visitor.get(address).status_code == 404


def test_every_region_offers_each_lower_stage_as_a_limit_and_the_low_back_the_floor(owner: Visitor) -> None:
    shown = page(owner, "/clinician-said")
    for region in Region:
        assert f"/clinician-said/{capping(region, 1)}" in shown
        assert (f"/clinician-said/{capping(region, 0)}" in shown) is (region is LOW)
        assert f"/clinician-said/{capping(region, None)}" not in shown
    assert "/clinician-said/STAGE_" not in shown


def test_a_large_step_is_offered_only_where_a_word_opens_it(owner: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    made = course(NOW)
    region, steep = next(
        (each, stage)
        for each in made.regions
        for stage in each.ladder.beyond
        if Closing.TOO_STEEP in {reason.kind for reason in stage.closed}
    )
    name = f"/clinician-said/{opening_step(steep.exercise_id or '')}"
    only = tuple(each for each in steep.closed if each.kind is Closing.TOO_STEEP)
    for closed, offered in ((only, True), (steep.closed, len(steep.closed) == 1)):
        ladder = replace(region.ladder, beyond=(replace(steep, closed=closed),))
        found = replace(made, regions=(replace(region, ladder=ladder),))
        monkeypatch.setattr("backrack.web.course.course.course_now", lambda _person, _moment, found=found: found)
        assert (name in page(owner, "/clinician-said")) is offered


def test_a_limit_holds_at_once_and_only_for_its_own_person(owner: Visitor, other: Visitor) -> None:
    other.has(*climbed(NOW).entries)
    before = stage_now(owner)
    keep(owner, LIMIT)
    shown = page(owner, "/clinician-said")
    assert "Your highest stage is 1, as a clinician said." in shown
    assert f"/clinician-said/{capping(LOW, None)}" in shown
    assert f"/clinician-said/{LIMIT}" not in shown
    assert stage_now(owner) != before == stage_now(other)
    assert "Your highest stage is" not in page(other, "/clinician-said")


def test_the_limit_can_be_taken_back_and_raises_nothing(owner: Visitor, at: Callable[[datetime], None]) -> None:
    keep(owner, LIMIT)
    low = stage_now(owner)
    at(NOW + MINUTE)
    keep(owner, capping(LOW, None))
    assert "Your highest stage is" not in page(owner, "/clinician-said")
    assert stage_now(owner) == low


def test_what_is_kept_is_a_clinicians_statement_in_their_words(owner: Visitor) -> None:
    keep(owner, LIMIT)
    (kept,) = store.load(owner.id).of(Clearance)
    assert (kept.by, kept.clinician, kept.questions, kept.said) == (
        "clinician", "Dr Ada", (LIMIT,), "Not so far for now.",
    )  # fmt: skip


def test_a_stage_that_two_eases_locked_can_be_told_to_be_open(owner: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    made = course(NOW)
    first, *others = made.regions
    locked: Course = replace(made, regions=(replace(first, locked=(3,)), *others))
    monkeypatch.setattr("backrack.web.course.course.course_now", lambda _person, _moment: locked)
    name = opening(first.region, 3)
    assert f"/clinician-said/{name}" in page(owner, "/clinician-said")
    assert "stage 3 is open again" in page(owner, f"/clinician-said/{name}")


@pytest.mark.parametrize("name", ["CAP_low_back_99", "CAP_knee_1", "STAGE_low_back_1", "REFER", "RF10", "nothing"])
def test_nothing_can_be_opened_there_that_is_not_closed(name: str, owner: Visitor) -> None:
    assert owner.get(f"/clinician-said/{name}").status_code == 404


def test_the_page_is_found_from_the_ladder_and_from_more(owner: Visitor) -> None:
    for address in ("/progress", "/more"):
        assert 'href="/clinician-said"' in page(owner, address)
