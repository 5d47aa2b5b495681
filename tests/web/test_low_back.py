"""The question whether the low back moves more freely, and what counts towards the maker's weeks: as nobody, their
owner and another person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from backrack.record import Answer, LowBackTold, Person, TakenBack, with_entries
from tests.asking.test_low_back import practised
from tests.ladder.test_gate import MINUTE_MS, lain
from tests.screening.people import NOW, an_id, passing_person
from tests.web.conftest import Visitor
from tests.web.test_reports import ends_at, page

pytestmark = pytest.mark.usefixtures("no_tracks")
ADDRESS = "/measures/low-back"
QUESTION = "Does your low back move more freely than before your first session?"


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch) -> None:
    at(NOW)
    monkeypatch.setattr("backrack.web.clock._with_offset", lambda there: there.replace(tzinfo=UTC))


def somebody(weeks: int) -> Person:
    return with_entries(passing_person(NOW), practised(weeks))


def answer(moves: Answer = Answer.YES, minutes_ago: int = 1) -> LowBackTold:
    at = NOW - timedelta(minutes=minutes_ago)
    return LowBackTold(id=an_id("moves", moves, minutes_ago), at=at, moves=moves)


def test_somebody_new_is_led_to_the_first_question(visitor: Visitor) -> None:
    assert ends_at(visitor, ADDRESS) == "/start"


def test_it_is_offered_in_one_quiet_line_only_once_the_weeks_are_nearly_done(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*somebody(12).entries)
    assert page(visitor, "/today").count(f'href="{ADDRESS}"') == 1
    other.has(*somebody(3).entries)
    assert ADDRESS not in page(other, "/today")
    assert ends_at(other, ADDRESS) == "/progress"


def test_it_is_asked_with_three_answers_of_which_none_is_chosen(visitor: Visitor) -> None:
    visitor.has(*somebody(12).entries)
    shown = page(visitor, ADDRESS)
    assert QUESTION in shown and shown.count('name="moves"') == 3 and " checked" not in shown
    assert '"kind": "low_back"' in shown and "opens nothing by itself" in shown


def test_an_answer_is_kept_undone_looked_at_and_put_right_by_its_owner_only(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*somebody(12).entries)
    told = answer()
    assert visitor.keep(told).status_code == 200
    today = page(visitor, "/today")
    assert ADDRESS not in today and "How your low back moves." in today and "Undo" in today
    assert ends_at(visitor, ADDRESS) == f"/report/{told.id}"
    assert "Low back moves more freely" in page(visitor, f"/report/{told.id}")
    again = page(visitor, f"/report/{told.id}/put-right")
    assert (
        QUESTION in again
        and f'"corrects": "{told.id}"' in again
        and 'value="yes" data-type="text" required checked' in again
    )
    other.has(*somebody(12).entries)
    assert other.get(f"/report/{told.id}").status_code == 404
    assert other.get(f"/report/{told.id}/put-right").status_code == 404


def test_an_answer_undone_is_asked_again(visitor: Visitor) -> None:
    visitor.has(*somebody(12).entries)
    told = answer()
    visitor.keep(told, TakenBack(id=an_id("undone"), at=NOW, entry=told.id))
    assert QUESTION in page(visitor, ADDRESS)


def test_progress_tells_weeks_minutes_and_what_is_missing(visitor: Visitor) -> None:
    visitor.has(*somebody(12).entries)
    shown = page(visitor, "/progress")
    assert "Weeks done without a gap: 12 of 13." in shown
    assert "Days in the last seven with 20 minutes on the rack: 3 of 3." in shown
    assert "Your last session had 21 minutes on the rack." in shown
    assert "Still missing: the weeks, and then your own word" in shown
    assert "is still to be told." in shown and "Answer one question" in shown
    visitor.keep(answer())
    shown = page(visitor, "/progress")
    assert "You told us that your low back moves more freely." in shown and "Still missing: the weeks." in shown
    assert "See or change your answer" in shown


@pytest.mark.parametrize(
    ("moves", "missing"),
    [(Answer.YES, "Nothing of this is missing."), (Answer.NO, "your own word"), (Answer.NOT_SURE, "your own word")],
)
def test_with_thirteen_weeks_only_a_yes_is_all(visitor: Visitor, moves: Answer, missing: str) -> None:
    visitor.has(*somebody(13).entries, answer(moves))
    shown = page(visitor, "/progress")
    assert "Weeks done without a gap: 13 of 13." in shown and missing in shown
    assert ("does not count as a yes now" in shown) is (moves is not Answer.YES)
    # and it opens none of the exercises that nobody has confirmed
    for exercise in ("double_leg_raise_tilt", "stomach_crunch"):
        assert "Nobody has confirmed" in page(visitor, f"/exercises/{exercise}")


def test_early_on_it_says_when_it_is_asked(visitor: Visitor) -> None:
    visitor.has(*somebody(3).entries)
    shown = page(visitor, "/progress")
    assert "We ask whether your low back moves more freely when the weeks are nearly done." in shown
    assert ADDRESS not in shown


def test_before_the_first_session_nothing_is_said_of_the_weeks(visitor: Visitor) -> None:
    visitor.has(*passing_person(NOW).entries)
    assert "Weeks done without a gap" not in page(visitor, "/progress")


def test_after_a_session_its_time_on_the_rack_is_told(visitor: Visitor) -> None:
    visitor.has(*with_entries(passing_person(NOW), [lain(0.1, 21 * MINUTE_MS)]).entries)
    assert "On the rack, with the rests" in page(visitor, "/done")
