"""Rack size by height, and mass against what the rack carries."""

from __future__ import annotations

from datetime import timedelta

import pytest

from backrack.record import RackGiven, with_entries
from backrack.screening import Action, screen, sizes_for
from backrack.words import say
from tests.screening.people import NOW, an_id, answered, passing_person

LARGE_RACK = "fictional_large"
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("height_m", "sizes"),
    [
        (1.549, ()),
        (1.55, ("small",)),
        (1.74, ("small",)),
        (1.75, ("small", "large")),
        (1.76, ("large",)),
        (2.00, ("large",)),
        (2.001, ()),
    ],
)
def test_the_makers_heights_choose_the_size(height_m: float, sizes: tuple[str, ...]) -> None:
    assert sizes_for(height_m) == sizes


@pytest.mark.parametrize("rack_id", ["fictional_small", LARGE_RACK])
def test_at_the_overlap_either_size_fits_and_it_is_said(rack_id: str) -> None:
    limits = screen(passing_person(height_m=1.75, rack_id=rack_id), NOW)
    assert limits.action is Action.OK
    assert [notice.key for notice in limits.notices] == ["screen-fit-both"]


@pytest.mark.parametrize(
    ("height_m", "rack_id", "notice"),
    [
        (1.50, "fictional_small", "screen-fit-below"),
        (1.50, LARGE_RACK, "screen-fit-below"),
        (2.05, LARGE_RACK, "screen-fit-above"),
        (1.80, "fictional_small", "screen-fit-other-size"),
        (1.60, LARGE_RACK, "screen-fit-other-size"),
    ],
)
def test_a_rack_that_does_not_fit_is_said_and_caps_the_stage(height_m: float, rack_id: str, notice: str) -> None:
    limits = screen(passing_person(height_m=height_m, rack_id=rack_id), NOW)
    assert limits.action is Action.CAUTION
    assert limits.stage_cap == 1
    assert limits.passed
    assert [each.key for each in limits.notices] == [notice]
    assert say(limits.notices[0])


def test_the_other_size_is_named() -> None:
    limits = screen(passing_person(height_m=1.80), NOW)
    assert "large size" in say(limits.notices[0])


@pytest.mark.parametrize(("mass_kg", "action"), [(99.9, Action.OK), (100.0, Action.OK), (100.1, Action.CLOSED)])
def test_more_mass_than_the_rack_carries_closes_this_rack(mass_kg: float, action: Action) -> None:
    limits = screen(passing_person(mass_kg=mass_kg, mass_limit_kg=100.0), NOW)
    assert limits.action is action
    assert limits.passed is (action is Action.OK)
    assert [lock.question_id for lock in limits.locks] == ([] if limits.passed else ["DV15"])
    assert [reason.question_id for reason in limits.reasons] == ([] if limits.passed else ["DV15"])


@pytest.mark.parametrize(("answer", "action"), [("yes", Action.CLOSED), ("no", Action.OK), ("not_sure", Action.OK)])
def test_an_unknown_limit_is_asked_about_and_said(answer: str, action: Action) -> None:
    asked = passing_person(mass_limit_kg=None)
    assert screen(asked, NOW).unanswered == ("DV15",)
    limits = screen(with_entries(asked, [answered("DV15", answer, NOW)]), NOW)
    assert limits.action is action
    assert "screen-rack-limit-unknown" in {notice.key for notice in limits.notices}
    assert limits.stage_cap is None


def test_a_known_limit_is_not_asked_about() -> None:
    assert "DV15" not in screen(passing_person(mass_limit_kg=100.0), NOW).unanswered


def test_entering_the_limit_stands_in_place_of_the_answer() -> None:
    person = with_entries(passing_person(mass_limit_kg=None), [answered("DV15", "yes", NOW)])
    later = NOW + HOUR
    rack = RackGiven(id=an_id("rack again"), at=later, rack_id="fictional_small", mass_limit_kg=150.0)
    limits = screen(with_entries(person, [rack, answered("DV17", "yes", later)]), later)
    assert limits.passed


def test_another_rack_is_asked_about_anew() -> None:
    later = NOW + HOUR
    rack = RackGiven(id=an_id("other rack"), at=later, rack_id=LARGE_RACK, mass_limit_kg=None)
    person = with_entries(passing_person(mass_limit_kg=None, changed={"DV15": "no"}), [rack])
    assert screen(passing_person(mass_limit_kg=None, changed={"DV15": "no"}), NOW).passed
    assert screen(person, later).unanswered == ("DV17", "DV15")
