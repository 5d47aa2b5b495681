"""The chart of mornings: what is usual for a person, how sure that is, and what speaks against a stage."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.progression import Decision
from backrack.progression.case import Case, Event, Held, Policy, Profile, Settings, Settled, Sitting, Situation, State
from backrack.progression.past import Past, Sittings
from backrack.progression.policy import after, decide
from backrack.progression.policy.chart import (
    EASES,
    OPENS,
    SUM_EASES,
    SUM_REFERS,
    AtStage,
    Chart,
    chart_bound,
    chart_of,
    reference,
)
from backrack.progression.policy.view import View
from backrack.words import Text, languages, say

BEGAN = datetime(2026, 3, 2, 18, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
NEXT_MORNING = timedelta(hours=13)
SCORE = st.integers(0, 10)


def case(mornings: list[int | None], between: dict[int, int] | None = None, stage: int = 2, usual: int = 4) -> Case:
    """A session an evening at one stage where a morning is given, none where it is not; ``between`` by day."""
    sittings = tuple(
        Sitting(
            BEGAN + day * DAY, stage, 4, 4, 4, score, 0, BEGAN + day * DAY + NEXT_MORNING,
            distal_pre=0, distal_peak=0, distal_after=0, done=1.0,
        )
        for day, score in enumerate(mornings)
        if score is not None
    )  # fmt: skip
    told = sorted((between or {}).items())
    reports = tuple(Settled(BEGAN + day * DAY + NEXT_MORNING, score, 0) for day, score in told)
    now = BEGAN + max([len(mornings) - 1, *(day for day, _ in told)]) * DAY + NEXT_MORNING
    situation = Situation(State.ACTIVE, stage, BEGAN - DAY, BEGAN, BEGAN, reports=reports)
    return Case(now, Profile(usual, baseline_mornings=(usual,) * 7), situation, sittings)


def chart(of: Case) -> Chart:
    return chart_of(View(of, Policy.V2, Settings()))


def bound(of: Case) -> tuple[str, Decision] | None:
    view = View(of, Policy.V2, Settings())
    return chart_bound(view, chart_of(view))


def test_what_is_usual_lies_between_the_answer_and_the_mornings() -> None:
    calm = reference(4, (4,) * 7)
    assert (calm.usual, calm.scatter) == pytest.approx((4.0, 0.4))
    assert calm.error == pytest.approx(1 / (7 / (0.4 * 3) + 1 / 0.49))
    assert 3 < reference(4, (3,) * 7).usual < 3.5
    assert reference(4, (2, 6, 1, 7, 4, 3, 5)).error > calm.error


def test_mornings_after_the_seventh_change_nothing() -> None:
    assert reference(4, (4, 5, 3, 4, 4, 5, 3)) == reference(4, (4, 5, 3, 4, 4, 5, 3, 9, 9))


def test_a_morning_between_sessions_speaks_against_the_stage_but_never_for_it() -> None:
    alone = chart(case([5, 6, None]))
    assert chart(case([5, 6, None], {2: 7})).here.total > alone.here.total
    assert chart(case([5, 6, None], {2: 0})).here.total == alone.here.total
    assert chart(case([5, 6, None], {2: 0})).here.ratio == alone.here.ratio


def test_a_morning_told_twice_counts_once() -> None:
    once, twice = chart(case([6, 6, 6, 6])), chart(case([6, 6, 6, 6], {2: 6}))
    assert (twice, twice.week) == (once, once.week)


def test_mornings_without_sessions_alone_refer_low_on_the_ladder() -> None:
    worse = dict.fromkeys(range(1, 12), 7)
    assert bound(case([4], worse, stage=1)) == ("W3", Decision.REFER)
    assert bound(case([4], worse, stage=2)) != ("W3", Decision.REFER)


@pytest.mark.parametrize(("mornings", "refers"), [([6, 6, 6, 6], False), ([6, 6, 6, 7], True)])
def test_a_bad_week_on_the_floor_refers_from_two_and_a_quarter_points_on(mornings: list[int], refers: bool) -> None:
    calm = [4] * 7  # a week before, so that the sums begin anew
    found = chart(case([*calm, *mornings], stage=0))
    week = replace(found, low=0.0, last_week=lambda: [(BEGAN, score) for score in mornings])
    view = View(case([*calm, *mornings], stage=0), Policy.V2, Settings())
    assert (chart_bound(view, week) == ("W3", Decision.REFER)) is refers


def test_a_bad_week_a_week_after_a_step_down_refers() -> None:
    bad = case([7] * 8, stage=2)
    for ago, refers in ((8, True), (6, False)):
        eased = Event(Decision.EASE, bad.now - ago * DAY, 3, chart=True, pain=True)
        after = replace(bad, situation=replace(bad.situation, earlier_events=(eased,)))
        assert (bound(after) == ("W3", Decision.REFER)) is refers


def test_calm_mornings_open_and_worse_ones_close() -> None:
    assert bound(case([4, 4, 4])) is None
    assert bound(case([5, 5, 5])) == ("W1", Decision.STAY)
    assert bound(case([6, 6, 6])) == ("W2", Decision.EASE)
    assert bound(case([4, 4])) == ("W1", Decision.STAY)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.none() | SCORE, min_size=1, max_size=12), st.data())
def test_a_worse_morning_never_gives_a_better_decision(mornings: list[int | None], data: st.DataObject) -> None:
    free = [day for day, score in enumerate(mornings) if score is None]
    between = data.draw(st.dictionaries(st.sampled_from(free), SCORE, max_size=4)) if free else {}
    stage, days = data.draw(st.integers(0, 3)), [*between, *(d for d, s in enumerate(mornings) if s is not None)]
    if not days:
        return
    day = data.draw(st.sampled_from(sorted(days)))
    worse, worse_between = list(mornings), dict(between)
    if day in between:
        worse_between[day] = data.draw(st.integers(between[day], 10))
    else:
        worse[day] = data.draw(st.integers(mornings[day] or 0, 10))
    before, now = case(mornings, between, stage), case(worse, worse_between, stage)
    assert decide(now).decision <= decide(before).decision


def test_the_scatter_is_that_of_the_mornings_and_of_one_point_within_bounds() -> None:
    assert reference(4, (2, 4, 6, 4, 4, 4, 4)).scatter == pytest.approx((4 + 8) / 10)
    assert reference(4, (0, 10, 0, 10, 0, 10, 0)).scatter == pytest.approx(1.8**2)


def test_the_figures_of_three_mornings_two_points_up_by_hand() -> None:
    found = chart(case([6, 6, 6]))
    error = 1 / (7 / (0.4 * 3) + 1 / 0.49)
    assert found.here.ratio == pytest.approx((6 - 4 - 0.5) / (0.4 * 1.4 / 3 + error))
    assert found.here.total == pytest.approx(3 * (6 - 4 - 1) / 0.4)
    assert (found.here.count, found.sigma) == (3, pytest.approx(0.4**0.5))
    none = chart(replace(case([6, 6, 6]), sittings=()))
    assert (none.here.count, none.here.ratio, none.here.total) == (0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("mornings", "between", "week"),
    [
        ([4, 4, 4], {}, None),
        ([4, 5, 4, 5], {}, 4.5),
        ([10, 4, 4, 4, 4, 4, 4, 4], {}, 4.0),  # told exactly seven days ago
        ([4, 4, 4, None], {3: 0}, 3.0),
        ([None, 4, 4, 4, 4, None, None, 4], {0: 10}, 4.0),  # the same, with no session before it
    ],
)
def test_the_last_week_has_four_mornings_or_no_mean(
    mornings: list[int | None], between: dict[int, int], week: float | None
) -> None:
    assert chart(case(mornings, between)).week == week


@pytest.mark.parametrize(
    ("late", "between", "week"),
    [(0, {}, 7.0), (3, {}, 7.0), (30, {}, 7.0), (30, {3: 3}, 7.0), (30, {4: 3}, 6.2), (30, {11: 3}, 6.2)],
)
def test_a_week_is_that_of_its_sessions_however_late_it_is_looked_at(
    late: int, between: dict[int, int], week: float
) -> None:
    made = case([1, *[None] * 6, 7, 7, 7, 7], between)
    assert chart(replace(made, now=made.now + late * DAY)).week == pytest.approx(week)


@pytest.mark.parametrize(("after", "week"), [(36 * HOUR, 4.0), (36 * HOUR + timedelta.resolution, 5.2)])
def test_a_morning_told_later_than_36_hours_is_of_the_day_after_its_session(after: timedelta, week: float) -> None:
    made = case([None, None, 10, None, None, 4, 4, 4, 4])
    first, *between, last = made.sittings
    told = (replace(first, morning_at=first.start + 10 * HOUR), *between, replace(last, morning_at=last.start + after))
    assert chart(replace(made, now=made.now + 30 * DAY, sittings=told)).week == week


def test_a_morning_told_weeks_later_ends_the_week_that_it_is_of() -> None:
    made = case([None, 10, None, None, None, 4, 4, 4, 4])
    *before, last = made.sittings
    told = (*before, replace(last, morning_at=last.start + 20 * DAY))
    assert chart(replace(made, now=made.now + 30 * DAY, sittings=told)).week == 4.0


def test_an_ordinary_morning_between_sessions_takes_nothing_off_the_sum() -> None:
    assert chart(case([6, 6, None], {2: 4})).here.total == chart(case([6, 6, None])).here.total


CALM_HERE = AtStage(count=3, ratio=-9.0, total=0.0)
CALM = Chart(here=CALM_HERE, left=None, usual=4.0, sigma=1.0, low=0.0, last_week=list)


@pytest.mark.parametrize(
    ("figures", "stage", "expected"),
    [
        ({"ratio": 2.9958}, 2, "W2"),  # log 20 is 2.99573
        ({"ratio": 2.9957}, 2, "W1"),
        ({"total": 1.9561}, 2, "W2"),  # half of log 50 is 1.95601
        ({"total": 1.9560}, 2, None),
        ({"low": 6.9077553}, 1, "W3"),  # half of log 1,000,000 is 6.90775528
        ({"low": 6.9077552}, 1, None),
        ({"low": 6.9078}, 0, "W3"),
        ({"low": 6.9078}, 2, None),
        ({"ratio": -1.3863}, 2, None),  # log 4 is 1.38629
        ({"ratio": -1.3862}, 2, "W1"),
        ({"ratio": EASES}, 2, "W2"),
        ({"total": SUM_EASES}, 2, "W2"),
        ({"low": SUM_REFERS}, 1, "W3"),
        ({"ratio": -OPENS}, 2, None),
        ({"count": 2}, 2, "W1"),
    ],
)
def test_the_chart_binds_exactly_at_its_limits(figures: dict[str, float], stage: int, expected: str | None) -> None:
    low = figures.pop("low", CALM.low)
    made = replace(CALM, here=replace(CALM_HERE, **figures), low=low)
    found = chart_bound(View(case([4], stage=stage), Policy.V2, Settings()), made)
    assert (found and found[0]) == expected


LEFT_AT = BEGAN + 2.6 * DAY
"""After a session on each of three evenings, and before the last morning was told."""


def left_by_wish(mornings: list[int | None], between: dict[int, int] | None = None) -> Case:
    """The case at stage 2, with stage 1 chosen after its third session."""
    made = case(mornings, between)
    situation = replace(made.situation, stage=1, stage_since=LEFT_AT, at_last_session=Held(2, BEGAN - DAY))
    return replace(made, situation=situation, now=made.now + DAY)


def test_a_bad_morning_told_after_the_stage_was_left_by_choice_is_a_step_back_all_the_same() -> None:
    told_in_time = case([4, 4, 7])
    assert bound(told_in_time) == ("W2", Decision.EASE)
    told_late = left_by_wish([4, 4, 7])
    assert bound(told_late) == ("W2", Decision.EASE)
    assert chart(told_late).left == chart(told_in_time).here
    assert chart(told_late).here == AtStage(0, 0.0, 0.0)
    assert bound(left_by_wish([4, 4, 5])) == ("W1", Decision.STAY)


def test_who_was_stepped_back_for_a_session_is_not_stepped_back_for_the_stage_of_it_again() -> None:
    told_late = left_by_wish([4, 4, 7])
    last = told_late.sittings[-1].start

    def with_event(decision: Decision, at: datetime) -> Case:
        events = (Event(decision, at, 2),)
        return replace(told_late, situation=replace(told_late.situation, earlier_events=events))

    assert bound(with_event(Decision.EASE, last + HOUR)) == ("W1", Decision.STAY)
    # as one session begins the one before is concluded
    assert bound(with_event(Decision.EASE, last)) == ("W2", Decision.EASE)
    assert bound(with_event(Decision.STAY, last + HOUR)) == ("W2", Decision.EASE)


def test_a_stage_that_still_holds_was_not_left() -> None:
    here = case([4, 4, 7])
    held = replace(here, situation=replace(here.situation, at_last_session=Held(2, BEGAN - DAY)))
    assert chart(held).left is None
    assert chart(replace(held, sittings=())).left is None
    nobody_was_on_it = left_by_wish([4, 4, 7])
    assert chart(replace(nobody_was_on_it, sittings=())).left is None


def test_a_morning_without_a_session_counts_against_the_stage_of_its_day() -> None:
    before, since = left_by_wish([4, 4, None], {2: 7}), left_by_wish([4, 4, None], {3: 7})
    figures = [(each.left and each.left.total > 0, each.here.total > 0) for each in map(chart, (before, since))]
    assert figures == [(True, False), (False, True)]


def test_a_step_back_for_a_stage_that_was_left_counts_against_that_stage() -> None:
    for of, stage in ((left_by_wish([4, 4, 7]), 2), (case([4, 4, 7]), 2), (case([4, 4, 7], stage=3), 3)):
        assert after(of.situation, decide(of), of).earlier_events[-1].stage == stage


def test_the_sentence_says_of_which_stage_the_mornings_are() -> None:
    values = [
        next(each.values for each in decide(of).bounds if each.rule == "W2")
        for of in (case([4, 4, 7]), left_by_wish([4, 4, 7]))
    ]
    assert [(each["stage"], each["mornings"]) for each in values] == [("here", 3), ("left", 3)]
    sentences = [say(Text("progression-W2", dict(each)), "en") for each in values]
    assert sentences[0].startswith("Your mornings since this stage began are above your usual 4")
    assert sentences[1].startswith("Your mornings at the stage of your last session were above your usual 4")


@pytest.mark.parametrize(("ago", "eased_at", "refers"), [(7, 3, True), (6.99, 3, False), (7, 2, False)])
def test_a_bad_week_refers_exactly_a_week_after_a_step_down_to_here(ago: float, eased_at: int, refers: bool) -> None:
    here = case([4], stage=2)
    eased = Event(Decision.EASE, here.now - ago * DAY, eased_at)
    view = View(replace(here, situation=replace(here.situation, earlier_events=(eased,))), Policy.V2, Settings())
    found = chart_bound(view, replace(CALM, last_week=lambda: [(view.now, score) for score in (6, 6, 6, 7)]))
    assert (found == ("W3", Decision.REFER)) is refers


SAID = {
    ("W1", 0): {
        "en": (
            "We have no score yet from a morning after a session at this stage. "
            "So we do not know yet whether your mornings are as good as your usual 4."
        ),
        "de": (
            "Wir haben noch keinen Wert von einem Morgen nach einer Einheit auf dieser Stufe. "
            "Darum ist noch nicht bekannt, ob Ihre Morgen so gut sind wie Ihr üblicher Wert 4."
        ),
    },
    ("W1", 1): {
        "en": "Your one morning at this stage does not show yet that your mornings are as good as your usual 4.",
        "de": (
            "Ihr einer Morgenwert auf dieser Stufe zeigt noch nicht, "
            "dass Ihre Morgen so gut sind wie Ihr üblicher Wert 4."
        ),
    },
    ("W1", 2): {
        "en": "Your 2 mornings at this stage do not show yet that they are as good as your usual 4.",
        "de": ("Ihre 2 Morgenwerte auf dieser Stufe zeigen noch nicht, dass sie so gut sind wie Ihr üblicher Wert 4."),
    },
    ("W2", 0): {
        "en": (
            "Your mornings since this stage began are above your usual 4, by more than your scores move by themselves."
        ),
        "de": (
            "Ihre Morgenwerte, seit diese Stufe begann, liegen über Ihrem üblichen Wert 4, "
            "und zwar um mehr, als Ihre Werte von allein schwanken."
        ),
    },
}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    ("of", "said"),
    [
        (case([None], {0: 4}), ("W1", 0)),
        (case([4]), ("W1", 1)),
        (case([4, 4]), ("W1", 2)),
        (case([None] * 2, {0: 6, 1: 6}), ("W2", 0)),  # by mornings that no session was before
        (case([6]), ("W2", 1)),
        (case([6, 6, 6]), ("W2", 3)),
    ],
)
def test_no_morning_one_and_more_are_each_said_in_their_own_words(
    of: Case, said: tuple[str, int], language: str
) -> None:
    found = next(each for each in decide(of).bounds if each.rule in ("W1", "W2"))
    assert (found.rule, found.values["mornings"]) == said
    # W2 speaks of all mornings since the stage began, also of those that no session was before
    assert say(found.text, language) == SAID[said if found.rule == "W1" else ("W2", 0)][language]


def test_mornings_count_from_the_moment_a_stage_began() -> None:
    here = case([9, 6, 6, None], {3: 9})
    second = replace(here, situation=replace(here.situation, stage_since=here.sittings[1].start))
    assert chart(second).here.count == 2
    # the morning that brought a step back is told at its very moment, and does not count for the next
    for before, total in ((timedelta(0), 0.0), (timedelta.resolution, (9 - 4 - 1) / 0.4)):
        at_report = replace(here, situation=replace(here.situation, stage_since=here.now - before))
        assert chart(at_report).here.total == pytest.approx(total)
    nowhere = replace(here, sittings=(), situation=replace(here.situation, stage_since=None, first_session=None))
    assert chart(nowhere).here.total == pytest.approx((9 - 4 - 1) / 0.4)


def test_low_on_the_ladder_counts_what_was_told_more_than_36_hours_after_the_last_session_above() -> None:
    assert chart(case([7] * 3, stage=1)).low == pytest.approx(3 * (7 - 4 - 1.25) / 0.4)
    for stage, low in ((1, (9 - 4 - 1.25) / 0.4), (2, 0.0)):
        assert chart(case([4, None, None, None], {3: 9}, stage=stage)).low == pytest.approx(low)
    lower = replace(case([4, None, None], {2: 9}), situation=replace(case([4]).situation, stage=1))
    for hours, low in ((36, 0.0), (36.1, (9 - 4 - 1.25) / 0.4)):
        told = (Settled(BEGAN + timedelta(hours=hours), 9, 0),)
        one = replace(lower, now=BEGAN + 2 * DAY, situation=replace(lower.situation, reports=told))
        assert chart(one).low == pytest.approx(low)


def at_stages(mornings: list[int | None], *stages: int) -> tuple[Sitting, ...]:
    return tuple(replace(each, stage=stage) for each, stage in zip(case(mornings).sittings, stages, strict=True))


ONE_NINE = (9 - 4 - 1.25) / 0.4


@pytest.mark.parametrize(("after", "low"), [(36 * HOUR, 0.0), (36 * HOUR + timedelta.resolution, ONE_NINE)])
def test_low_on_the_ladder_a_morning_of_a_session_counts_from_36_hours_after_the_last_session_above(
    after: timedelta, low: float
) -> None:
    above, last = at_stages([4, 9], 2, 1)
    told = replace(last, morning_at=above.start + after)
    later = replace(last, start=BEGAN + 3 * DAY, morning=None, morning_at=None)
    for sittings in ((above, told), (above, told, later)):
        of = replace(case([4], stage=1), now=BEGAN + 9 * DAY, sittings=sittings)
        assert chart(of).low == pytest.approx(low)


def test_the_last_session_above_is_found_also_where_it_came_to_what_was_gathered_before() -> None:
    first, above, last = at_stages([9] * 3, 1, 2, 1)
    past = Past([first])
    assert chart(replace(case([9] * 3, stage=1), sittings=Sittings(past, [above]))).low == 0
    past.sittings.append(above)
    of = replace(case([9] * 3, stage=1), sittings=Sittings(past, [last]))
    assert chart(of).low == pytest.approx(ONE_NINE)  # told 37 hours after
