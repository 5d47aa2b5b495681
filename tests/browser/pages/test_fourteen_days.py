"""Fourteen days through the real pages: quiet ones, a yes to a step, a flare, a pause; and what is read each day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from backrack.ladder import Region
from backrack.words import Text, say
from tests.browser.pages.conftest import PHONE, Watched, keep
from tests.browser.pages.living import Life, clocked
from tests.screening.people import passing_person

pytestmark = pytest.mark.browser
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
        keep(context, passing_person(nine(0) - DAY).entries)
        yield Life(watched, clock)
        context.close()
        assert not watched.wrong


def test_fourteen_days(life: Life) -> None:
    _five_quiet_days(life)
    _a_step_is_open_and_gets_a_yes(life)
    _a_flare_eases(life)
    _quiet_again(life)
    _a_strong_reaction_pauses(life)
    _it_settles(life)
    _what_the_doctor_reads(life)


def _five_quiet_days(life: Life) -> None:
    life.at(nine(0) - 30 * MINUTE)
    assert "Starting position" in life.reads("/today")
    life.trains()
    assert "soreness" in life.tells_after()
    for day in range(1, 5):
        life.at(nine(day))
        told = life.tells("/morning")
        assert "You stay on this stage" in told
        assert "These are your first five days" in told
        assert "Stage 1 of" in told
        life.trains_calmly()


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
    told = life.tells("/morning", back="7")
    assert "A pause, so your back can settle" in told
    assert "Your pain this morning was 7." in told
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
        "12 Mar Low back, Upper and middle back, Neck: pause. Your pain this morning was 7.",
        "7 Mar Neck: Stage 2 of",
        "9 Mar Low back: Stage 1 of",
        "12 Mar Low back: Stage 0 of",
    ):
        assert line in told
