"""A replay that goes on from another one, where both heard the same, ends as one from the start."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backrack.progression.case import Case, Policy
from backrack.progression.course import Finding, course_now
from backrack.progression.decision import Decision
from backrack.progression.last_way import LastWay, forget_ways
from backrack.progression.policy import decide, flares
from backrack.progression.replay import SESSIONS_BETWEEN_STATES
from backrack.progression.ruled import PolicyRules
from backrack.progression.track import Track
from backrack.progression.trail import parting_of
from backrack.record import AfterReport, AnyEntry, BaselineGiven, MorningReport, Person, TakenBack, with_entries
from tests.progression.cases import ANY_CASES
from tests.progression.machine.acts import better
from tests.progression.machine.driver import live
from tests.progression.machine.rungs import open_now
from tests.progression.machine.world import Pick, World
from tests.progression.people import new_id

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
FIRST = datetime(2026, 3, 2, 9, tzinfo=UTC)
STEPS = 90  # some 25 sessions: more than lie between two states


@given(ANY_CASES, st.sampled_from(Policy))
def test_a_step_back_or_more_is_seen_without_its_reasons(case: Case, policy: Policy) -> None:
    assert flares(case, policy) == (decide(case, policy).decision <= Decision.EASE)


@pytest.mark.parametrize(
    ("one", "other", "parting"),
    [
        ([], [], None),
        ([(FIRST, 1)], [(FIRST, 1)], None),
        ([(FIRST, 1), (FIRST + DAY, 2)], [(FIRST, 1)], FIRST + DAY),
        ([(FIRST, 1)], [(FIRST, 1), (FIRST + DAY, 2)], FIRST + DAY),
        ([(FIRST, 1), (FIRST + DAY, 2)], [(FIRST, 1), (FIRST + HOUR, 2)], FIRST + HOUR),
        ([(FIRST, 1), (FIRST + DAY, 2)], [(FIRST, 0), (FIRST + DAY, 2)], FIRST),
    ],
)
def test_two_part_at_the_first_thing_that_only_one_of_them_hears(
    one: Any, other: Any, parting: datetime | None
) -> None:
    assert parting_of(one, other) == parting


def lived(number: int, steps: int = STEPS) -> World:
    return live(Pick(random.Random(f"trail {number}").randrange), steps, Counter())  # noqa: S311  # chance, not secrets


def finding(world: World, person: Person) -> Finding:
    limits = world.limits()
    return Finding(person, open_now(person, limits, world.now, world.regions), limits, PolicyRules(world.policy), ())


def put_right(world: World, entry: AfterReport | MorningReport, at: datetime) -> Iterator[AnyEntry]:
    """A report told only four days later, and put right or taken back."""
    late = replace(entry, at=entry.at + 4 * DAY)
    yield late
    if world.pick.one_in(2):
        yield TakenBack(id=new_id(), at=at, entry=late.id)
    else:
        yield replace(better(world, late), at=at)


def changed(world: World) -> Person:
    """The same person, of whom some reports came late and were put right."""
    told = [
        each for each in world.person.entries if isinstance(each, AfterReport | MorningReport) and not each.corrects
    ]
    picked = {each.id: each for each in (world.pick(told) for _ in range(3))}
    kept = [each for each in world.person.entries if each.id not in picked]
    new = [more for each in picked.values() for more in put_right(world, each, each.at + world.pick((5, 6, 9)) * DAY)]
    return with_entries(replace(world.person, entries=()), [*kept, *new])


def moments(world: World, person: Person) -> list[datetime]:
    """Some moments, latest first: as something told ceases to bind, and any."""
    entries = [each.at for each in person.entries if each.at <= world.now]
    ends = [each.at + 3 * DAY for each in person.entries if isinstance(each, TakenBack)]
    some = [world.pick(entries) for _ in range(3)]
    return sorted({each - timedelta.resolution for each in (*ends, *some) if each <= world.now}, reverse=True)


def same_from_the_start(world: World, person: Person) -> None:
    whole = finding(world, person)
    _, ways = whole.found(world.now)
    for moment in moments(world, person):
        found, ways = whole.found(moment, ways)
        assert found == whole.found(moment)[0]


@settings(max_examples=3, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(st.data())
def test_where_a_replay_goes_on_from_never_changes_how_it_ends(data: st.DataObject) -> None:
    world = live(Pick(lambda below: data.draw(st.integers(0, below - 1))), 40, Counter())
    same_from_the_start(world, world.person)
    same_from_the_start(world, changed(world))


@pytest.mark.parametrize("number", range(3))
def test_going_on_is_beginning_anew_in_histories_with_reports_that_came_late_and_were_put_right(number: int) -> None:
    world = lived(number)
    same_from_the_start(world, changed(world))


def sessions_lived(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    counted, begin = Counter[str](), Track.begin

    def count(track: Track, account: Any) -> None:
        counted[track.region] += 1
        begin(track, account)

    monkeypatch.setattr(Track, "begin", count)
    return counted


def calm_world() -> World:
    """Somebody to whom nothing odd happens."""
    return replace(_calm())


@cache
def _calm() -> World:
    return live(Pick(lambda _: 0), 4 * 2 * SESSIONS_BETWEEN_STATES + 40, Counter())


def test_a_replay_lives_through_no_more_sessions_again_than_lie_between_two_states(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = calm_world()
    whole, number = finding(world, world.person), len(world.did)
    assert number > 2 * SESSIONS_BETWEEN_STATES
    counted = sessions_lived(monkeypatch)
    _, ways = whole.found(world.now)
    assert set(counted.values()) == {number}
    counted.clear()
    whole.found(world.did[-1].session.ended_at, ways)
    assert 0 < max(counted.values()) <= SESSIONS_BETWEEN_STATES


def test_the_next_look_lives_through_the_last_session_and_what_came_since(monkeypatch: pytest.MonkeyPatch) -> None:
    world = calm_world()
    told = [each.session.at for each in world.did]
    last, counted = LastWay(), sessions_lived(monkeypatch)
    world.found(world.person, told[-4], last)
    for moment, lived_through in ((told[-3], 2), (told[-1], 3), (told[-1] + HOUR, 1)):
        counted.clear()
        found = world.found(world.person, moment, last)
        assert set(counted.values()) == {lived_through}
        assert found == world.found(world.person, moment, LastWay())


def test_what_is_kept_of_a_way_grows_with_the_sessions_and_not_with_the_looks() -> None:
    world, last = calm_world(), LastWay()
    for did in world.did:
        world.found(world.person, did.session.at, last)
    assert last.ways[0] is not None
    numbers = [number for _, number, _ in last.ways[0].states]
    assert numbers[:-1] == list(range(SESSIONS_BETWEEN_STATES, len(world.did) - 1, SESSIONS_BETWEEN_STATES))
    assert numbers[-1] == len(world.did) - 1


def test_other_rules_share_nothing_with_the_way_found_last(monkeypatch: pytest.MonkeyPatch) -> None:
    world, last = calm_world(), LastWay()
    world.found(world.person, world.now, last)
    counted = sessions_lived(monkeypatch)
    world.policy = Policy.V1 if world.policy is Policy.V2 else Policy.V2
    found = world.found(world.person, world.now, last)
    assert set(counted.values()) == {len(world.did)}
    assert found == world.found(world.person, world.now, LastWay())


def test_two_people_asked_about_in_turn_each_go_on_from_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    world = calm_world()
    one, other = world.person, replace(world.person, id=new_id())
    forget_ways()
    first = course_now(one, world.now)
    course_now(other, world.now)
    counted = sessions_lived(monkeypatch)
    assert course_now(replace(one), world.now + HOUR).regions == course_now(replace(other), world.now + HOUR).regions
    assert set(counted.values()) == {2}
    assert first.of(world.regions[0]) is not None
    counted.clear()
    forget_ways()
    course_now(replace(one), world.now + HOUR)
    assert set(counted.values()) == {len(world.did)}


def test_another_usual_pain_is_another_way_from_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    world = calm_world()
    lower = BaselineGiven(id=new_id(), at=world.now - HOUR, usual_pain=1, distal_level=0)
    whole = finding(world, with_entries(world.person, [lower]))
    counted = sessions_lived(monkeypatch)
    _, ways = whole.found(world.now)
    before = dict(counted)
    found, _ = whole.found(world.now - 2 * HOUR, ways)
    assert all(counted[region] >= 2 * number - 1 for region, number in before.items())
    assert found == whole.found(world.now - 2 * HOUR)[0]
