"""How the rules are set where backrack runs: whether too much pain eases a stage or only ends the session (P8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from backrack.ladder import Region
from backrack.progression import Bound, Decision
from backrack.progression.as_set import AS_WRITTEN, PainAboveLimit, pain_above_limit, settings_from
from backrack.progression.case import Policy, Settings
from backrack.progression.course import RegionCourse, course_now
from backrack.progression.last_way import forget_ways, last_way
from backrack.record import Person, SessionDone
from backrack.words import languages, say
from tests.plan.people import climbed, later
from tests.progression.reports import after
from tests.screening.people import NOW

ENDS = Settings(pain_above_limit_eases=False)
MINUTE = timedelta(minutes=1)


def test_nothing_said_is_as_the_fact_sheet_has_it() -> None:
    assert settings_from("") == settings_from("ease") == AS_WRITTEN == Settings()
    assert AS_WRITTEN.pain_above_limit_eases


def test_the_other_word_lets_the_stage_stay_and_any_third_is_refused() -> None:
    assert settings_from("end") == ENDS
    assert [pain_above_limit(each) for each in (AS_WRITTEN, ENDS)] == [PainAboveLimit.EASE, PainAboveLimit.END]
    for word in ("END", "stay", "ease,end", "0"):
        with pytest.raises(ValueError, match=word):
            settings_from(word)


def hurt() -> Person:
    """Somebody at stage 4 whose last session hurt more than their limit."""
    before = climbed(NOW)
    done = before.of(SessionDone)[-1]
    return later(before, after(done.ended_at + 90 * MINUTE, done.session, peak=6))


def low_back(person: Person, settings: Settings) -> RegionCourse:
    found = course_now(person, NOW, settings=settings).of(Region.LOW_BACK)
    assert found is not None
    return found


@pytest.mark.parametrize("order", [(AS_WRITTEN, ENDS), (ENDS, AS_WRITTEN), (ENDS, AS_WRITTEN, ENDS)])
def test_where_one_stands_is_by_the_setting_asked_for_whatever_was_asked_before(order: tuple[Settings, ...]) -> None:
    forget_ways()
    person = hurt()
    # the same person object, and the same records read anew: neither keeps what the other setting found
    for someone in (person, replace(person)):
        for settings in order:
            found = low_back(someone, settings)
            eased = settings == AS_WRITTEN
            assert found.stage == (3 if eased else 4)
            bound = next(each for each in found.verdict.bounds if each.rule == "P8")
            assert (found.decided[-1].verdict.decision is Decision.EASE) is eased
            assert eased or bound.decision is Decision.STAY
            assert found.proposed is None


def test_ways_are_remembered_apart_by_setting() -> None:
    forget_ways()
    ways = [last_way(NOBODY.id, Policy.V2, each, "1") for each in (AS_WRITTEN, ENDS, Settings(), replace(ENDS))]
    assert ways[0] is ways[2]
    assert ways[1] is ways[3]
    assert ways[0] is not ways[1]


NOBODY = Person(id=climbed(NOW, days=0).id)


@pytest.mark.parametrize("language", languages())
def test_too_much_pain_promises_an_easier_step_only_where_it_brings_one(language: str) -> None:
    words = {"en": "one step easier", "de": "einen Schritt leichter"}[language]
    told = {
        each: say(Bound("P8", each, NOW, {"peak": 6, "limit": 5}).text, language)
        for each in (Decision.EASE, Decision.STAY)
    }
    assert words in told[Decision.EASE]
    assert words not in told[Decision.STAY]
