"""Weeks without the server: somebody tells all kinds of things, and does whatever session the device offers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from backrack.away import Away, put_by
from backrack.away.plain import away_to_data
from backrack.plan import Plan, plan_today
from backrack.record import Answer, AnyEntry, LimbAfterLast, LimbMap, Person, Sign
from tests.away.device import Device
from tests.plan.people import climbed, later
from tests.plan.practising import led
from tests.progression.people import check_in
from tests.progression.reports import after, morning, sign
from tests.screening.people import passing_person

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
NOW = datetime(2026, 3, 20, 10, 0, tzinfo=UTC)
ONE_RUNG = 1.02  # progression policy section 2.2: totals within 2 % rank as one


def live(number: int, phone: Device) -> int:
    """A week by its number; how many sessions were offered in it. Raises AssertionError where one was too much."""
    draw, offers = Random(number), 0  # noqa: S311  # chance, not secrets
    person = _somebody(draw)
    outcome = put_by(person, NOW)
    bundle = away_to_data(person, outcome, NOW)
    told: list[AnyEntry] = []
    for day in range(8):
        at = NOW + day * DAY + draw.randint(-3, 6) * HOUR
        if at < NOW or draw.random() < 0.2:
            continue
        told += _before(draw, at)
        shown = phone.shows(bundle, told, at)
        if shown["state"] == "ready":
            assert isinstance(outcome, Away)
            offered = outcome.normal if shown["variant"] == "normal" else outcome.gentler
            _assert_no_more(offered, plan_today(later(person, *told), at))
            told += _session(draw, offered, at)
            offers += 1
    return offers


def _assert_no_more(offered: Plan, allowed: Any) -> None:
    assert isinstance(allowed, Plan), allowed
    stages = {each.region: each for each in allowed.pressed}
    for each in offered.pressed:
        assert each.stage <= stages[each.region].stage
        # how the low back lies moves a little of the load of the others: a region's own stage is what holds there
        assert each.region != "low_back" or each.total_n <= stages[each.region].total_n * ONE_RUNG
    assert offered.light or not allowed.light


def _somebody(draw: Random) -> Person:
    """Calm until lately, at some height of the ladder; perhaps with a bad day or two behind them."""
    days = draw.choice([0, 1, 4, 9, 13])
    person = climbed(NOW, days) if days else passing_person(NOW, usual_pain=draw.choice([0, 2, 4, 5]))
    if draw.random() < 0.5:
        return person
    return later(person, *_trouble(draw, person))


def _trouble(draw: Random, person: Person) -> Iterator[AnyEntry]:
    for back in sorted(draw.sample(range(1, 4), draw.randint(1, 2)), reverse=True):
        at = NOW - back * DAY - HOUR / 2
        yield check_in(at, pain_now=draw.choice([4, 5, 6, 8]))
        yield morning(at, back=draw.choice([3, 4, 5, 6]))
    if draw.random() < 0.3:
        yield check_in(NOW - MINUTE, pain_now=draw.choice([2, 5, 7]))


def _before(draw: Random, at: datetime) -> Iterator[AnyEntry]:
    wakes = max(at - 2 * HOUR, NOW)
    if draw.random() < 0.7:
        yield morning(wakes, back=_score(draw), sore=draw.choice([0, 2, 5, 6, 7, 9]), woken_by_pain=_answer(draw, 0.1))
    last = LimbAfterLast(distal_level=draw.choice([0] * 19 + [2]), tingling=Answer.NO)
    yield check_in(
        at,
        pain_now=_score(draw),
        pain_this_morning=_score(draw) if draw.random() < 0.5 else None,
        distal_now=draw.choice([0] * 19 + [1]),
        moved_further_down=_answer(draw, 0.03),
        after_last=last,
    )


def _session(draw: Random, plan: Plan, at: datetime) -> Iterator[AnyEntry]:
    done = led(plan, at + MINUTE)
    yield done
    if draw.random() < 0.1:
        which = draw.choice([each for each in Sign if each is not Sign.CANNOT_GET_UP])
        yield sign(done.ended_at - MINUTE, which, done.session)
    if draw.random() < 0.8:
        new = _answer(draw, 0.05)
        limbs = LimbMap(left_leg=draw.choice([0, 1, 2])) if new is not Answer.NO else None
        peak = min(10, _score(draw) + draw.choice([0, 0, 1, 2]))
        yield after(done.ended_at + MINUTE, done.session, peak=peak, anything_new=new, limbs=limbs)


def _score(draw: Random) -> int:
    return draw.choice([0, 1, 2, 2, 2, 2, 3, 3, 3, 4, 5, 6, 8])


def _answer(draw: Random, often: float) -> Answer:
    return draw.choice([Answer.YES, Answer.NOT_SURE]) if draw.random() < often else Answer.NO
