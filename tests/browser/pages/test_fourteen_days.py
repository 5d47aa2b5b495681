"""A week of mornings, then fourteen days through the real pages: quiet ones, a yes to a step, a flare, a pause; and on
from there, until a bad morning eases by the chart. And what is read each day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from backrack.ladder import Region
from backrack.progression.mornings import mornings_before
from backrack.words import Text, say
from tests.browser.pages.conftest import PHONE, Watched, keep
from tests.browser.pages.living import Life, clocked
from tests.screening.people import passing_person

pytestmark = pytest.mark.browser
BEFORE = (3, 3, 4, 2, 4, 3, 2)
"""Mornings before the first session. Their mean and their median are 3, and so is the usual pain that the person says:
the chart holds every morning against 3.0, and the variance that it draws from these is 0.8.
"""
MONDAY = datetime(2026, 3, 2).astimezone()
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


def nine(day: int) -> datetime:
    """Nine in the morning of a day, whatever the clocks do in between."""
    return (MONDAY.replace(tzinfo=None) + timedelta(days=day, hours=9)).astimezone()


@pytest.fixture
def life(browser: Browser, tmp_path: Path) -> Iterator[Life]:
    clock = tmp_path / "clock"
    clock.write_text(nine(0).isoformat())
    (tmp_path / "home").mkdir()
    with clocked(clock, tmp_path / "home") as address:
        context = browser.new_context(base_url=address, viewport=PHONE, reduced_motion="reduce")
        watched = Watched(context.new_page(), address)
        keep(context, passing_person(nine(-len(BEFORE))).entries)
        yield Life(watched, clock)
        context.close()
        assert not watched.wrong


def test_fourteen_days(life: Life) -> None:
    _a_week_of_mornings(life)
    _five_quiet_days(life)
    _a_step_is_open_and_gets_a_yes(life)
    _a_flare_eases(life)
    _quiet_again(life)
    _a_strong_reaction_pauses(life)
    _it_settles(life)
    _what_the_doctor_reads(life)
    _a_step_is_open_again(life)
    _a_bad_morning_eases(life)


def _a_week_of_mornings(life: Life) -> None:
    life.at(nine(-len(BEFORE)))
    assert say("web-report-due-baseline") in life.reads("/today")
    for day, score in enumerate(BEFORE, start=-len(BEFORE)):
        life.at(nine(day))
        life.tells("/morning", back=str(score))
    assert mornings_before(life.person, Region.LOW_BACK) == BEFORE


def _five_quiet_days(life: Life) -> None:
    life.at(nine(0) - 30 * MINUTE)
    told = life.reads("/today")
    assert "Starting position" in told
    assert say("web-report-due-baseline") not in told
    life.trains()
    assert "soreness" in life.tells_after()
    for day in range(1, 5):
        life.at(nine(day))
        told = life.tells("/morning")
        assert "You stay on this stage" in told
        assert "These are your first five days" in told
        assert "Stage 1 of" in told
        if day == 1:
            _the_chart_has_begun(life)
        life.trains_calmly()


def _the_chart_has_begun(life: Life) -> None:
    told = life.follows(say("today-show-rules"))
    assert f"W1 {say(Text('progression-W1', {'mornings': 1, 'usual': 3.0}))}" in told
    assert f"{say('rules-figure-reference')} 3" in told
    assert say("rules-policy.few") not in told


def _a_step_is_open_and_gets_a_yes(life: Life) -> None:
    life.at(nine(5))
    told = life.tells("/morning")
    assert life.page.url.endswith("/step/low_back")
    assert "The next step is open" in told
    assert "At least 3 quiet sessions running at this stage" in told
    for region in Region:
        told = life.tells(f"/step/{region.value}", stage="2")
    assert "Your choice for your neck." in told
    assert life.stage() == 2
    life.trains_calmly()


def _a_flare_eases(life: Life) -> None:
    life.at(nine(6))
    told = life.tells("/morning")
    assert "You stay on this stage" in told
    assert "Stage 2 of" in told
    assert say("progression-P20") in told
    life.trains_calmly()
    life.at(nine(7))
    told = life.tells("/morning", sore="8")
    assert "One step easier" in told
    assert say(Text("progression-P13", {"sore": 8})) in told
    assert "Stage 1 of" in told
    life.trains_calmly()


def _quiet_again(life: Life) -> None:
    for day in (8, 9):
        life.at(nine(day))
        told = life.tells("/morning")
        assert "You stay on this stage" in told
        assert say("progression-P20") in told
        assert "One more day without a reaction" not in told
        life.trains_calmly()


def _a_strong_reaction_pauses(life: Life) -> None:
    life.at(nine(10))
    told = life.tells("/morning", back="8")  # with a chart P10 pauses from 8 on
    assert "A pause, so your back can settle" in told
    assert "Your pain this morning was 8." in told
    assert "At least until Saturday at 9:01." in told
    life.at(nine(11))
    assert "A pause, so your back can settle" in life.reads("/today")


def _it_settles(life: Life) -> None:
    life.at(nine(12) + 2 * MINUTE)
    assert say("plan-paused.check") in life.reads("/today")
    assert "Rest on the floor" in life.tells("/check-in")
    life.does_what_is_planned()
    assert "soreness" in life.tells_after()
    life.at(nine(13))
    told = life.tells("/morning")
    assert "You stay on this stage" in told
    assert "Stage 0 of" in told


def _what_the_doctor_reads(life: Life) -> None:
    told = life.reads("/for-the-doctor")
    for line in (
        "9 Mar Low back, Upper and middle back, Neck: one step easier. Your back was sore",
        "12 Mar Low back, Upper and middle back, Neck: pause. Your pain this morning was 8.",
        "7 Mar Neck: Stage 2 of",
        "9 Mar Low back: Stage 1 of",
        "12 Mar Low back: Stage 0 of",
    ):
        assert line in told


def _a_step_is_open_again(life: Life) -> None:
    life.trains_calmly()
    for day in range(14, 19):
        life.at(nine(day))
        life.has_a_calm_day()
    life.at(nine(19) + 5 * MINUTE)
    assert "The next step is open" in life.tells("/morning")
    for region in Region:
        life.tells(f"/step/{region.value}", stage="1")
    assert life.stage() == 1
    life.trains_calmly()


def _a_bad_morning_eases(life: Life) -> None:
    life.at(nine(20))
    told = life.tells("/morning", back="6")
    above = say(Text("progression-W2", {"mornings": 1, "usual": 3.0, "stage": "here"}))
    assert "One step easier" in told
    assert above in told
    assert "Stage 0 of" in told
    assert f"W2 {above} {say('rules-lets-EASE')}" in life.follows(say("today-show-rules"))
    eased = f"22 Mar Low back, Upper and middle back, Neck: one step easier. {above}"
    assert eased in life.reads("/for-the-doctor")
