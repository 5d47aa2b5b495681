"""What reports and stop words lead to, what undoes them, and what corrections cannot undo."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from backrack.ladder import Region
from backrack.progression import Baseline, Decision, Mode, baseline_of, bounds, peak_limit, standing
from backrack.progression.evidence import all_told
from backrack.progression.mornings import mornings_before
from backrack.progression.sessions import session_before
from backrack.record import (
    AfterReport,
    Answer,
    AnyEntry,
    LimbAfterLast,
    LimbMap,
    MorningReport,
    Person,
    SettledReport,
    Sign,
    Told,
    versions_of,
    with_entries,
)
from backrack.words import say
from tests.progression.people import DAY_ONE, check_in, clearance, new_id, person, session
from tests.progression.reports import (
    SITTING,
    after,
    corrected,
    morning,
    settled,
    sign,
    something_new,
    taken_back,
)

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
BASE = Baseline(2, 0)
STRICTNESS = {Mode.EMERGENCY: 0, Mode.REFERRED: 1, Mode.PAUSED: 2, Mode.ACTIVE: 3}
LATER = DAY_ONE + 15 * MINUTE
THIGH = LimbMap(left_leg=2)


def rules(*entries: AnyEntry, baseline: Baseline = BASE) -> list[tuple[str, Decision]]:
    return [(bound.rule, bound.decision) for bound in bounds(person(*entries), baseline)]


def mode(at: datetime, *entries: AnyEntry) -> Mode:
    return standing(person(*entries), BASE, at).mode


# After the session, and 15 minutes later


def test_nothing_new_binds_nothing() -> None:
    assert rules(after(DAY_ONE)) == []


def test_limb_symptoms_count_at_once_and_until_they_are_told_to_be_back() -> None:
    new = something_new(DAY_ONE, limbs=THIGH)
    assert mode(DAY_ONE + MINUTE, new) is Mode.PAUSED
    assert mode(DAY_ONE + HOUR, new) is Mode.PAUSED  # nothing told: not settled
    assert mode(DAY_ONE + HOUR, new, settled(LATER)) is Mode.ACTIVE
    assert mode(DAY_ONE + HOUR, new, settled(LATER, limbs=THIGH)) is Mode.PAUSED


def test_symptoms_that_went_back_make_the_next_session_lighter() -> None:
    someone = person(something_new(DAY_ONE, limbs=THIGH), settled(LATER))
    assert rules(*someone.entries) == [("P6", Decision.EASE)]
    ease = standing(someone, BASE, LATER + HOUR).last_ease
    assert ease is not None and ease.rule == "P6"


@pytest.mark.parametrize(("minutes", "counts"), [(9, False), (10, True), (15, True), (120, True), (121, False)])
def test_settled_is_taken_from_ten_minutes_to_two_hours_after(minutes: int, counts: bool) -> None:
    new = something_new(DAY_ONE, limbs=THIGH)
    later = settled(DAY_ONE + minutes * MINUTE)
    assert (mode(DAY_ONE + 3 * HOUR, new, later) is Mode.ACTIVE) is counts


def test_settled_in_another_session_settles_nothing() -> None:
    new = something_new(DAY_ONE, limbs=THIGH)
    assert mode(DAY_ONE + HOUR, new, settled(LATER, session=new_id())) is Mode.PAUSED


def test_only_what_is_above_the_usual_level_counts() -> None:
    new = something_new(DAY_ONE, limbs=THIGH)
    assert rules(new, baseline=Baseline(2, 2)) == []
    assert rules(replace(new, limbs=LimbMap(right_arm=3)), baseline=Baseline(2, 2)) == [("P5", Decision.PAUSE)]


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NOT_SURE])
def test_tingling_counts_as_lasting_until_an_answer_says_otherwise(answer: Answer) -> None:
    new = something_new(DAY_ONE, tingling=answer)
    assert rules(new) == [("P7", Decision.PAUSE)]
    assert rules(new, settled(LATER)) == []
    assert rules(new, settled(LATER, tingling=answer)) == [("P7", Decision.PAUSE), ("P7", Decision.PAUSE)]


def test_tingling_that_was_gone_within_the_hour_ends_the_pause_at_the_check_in() -> None:
    done = session(DAY_ONE - 10 * MINUTE, session=SITTING)
    new = something_new(DAY_ONE, tingling=Answer.YES)

    def said(over_one_hour: Answer | None) -> Mode:
        told = LimbAfterLast(distal_level=0, tingling=Answer.YES, tingling_over_one_hour=over_one_hour)
        return mode(DAY_ONE + DAY, done, new, check_in(DAY_ONE + 20 * HOUR, after_last=told))

    assert said(Answer.NO) is Mode.ACTIVE
    assert said(Answer.NOT_SURE) is Mode.PAUSED
    assert said(None) is Mode.PAUSED


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NOT_SURE])
def test_weakness_refers_and_numbness_is_an_emergency(answer: Answer) -> None:
    assert rules(something_new(DAY_ONE, weakness=answer)) == [("P2", Decision.REFER)]
    assert rules(settled(DAY_ONE, weakness=answer)) == [("P2", Decision.REFER)]
    assert rules(something_new(DAY_ONE, numbness_bladder_bowel=answer)) == [("P1", Decision.EMERGENCY)]


def test_weakness_that_is_gone_after_15_minutes_still_refers() -> None:
    assert mode(DAY_ONE + HOUR, something_new(DAY_ONE, weakness=Answer.YES), settled(LATER)) is Mode.REFERRED


def test_new_symptoms_in_both_legs_are_an_emergency_and_in_one_leg_or_both_arms_are_not() -> None:
    both = LimbMap(left_leg=2, right_leg=3)
    assert ("RF05", Decision.EMERGENCY) in rules(something_new(DAY_ONE, limbs=both))
    assert ("RF05", Decision.EMERGENCY) in rules(settled(DAY_ONE, limbs=both))
    assert mode(DAY_ONE + HOUR, something_new(DAY_ONE, limbs=both), settled(LATER)) is Mode.EMERGENCY
    assert rules(something_new(DAY_ONE, limbs=LimbMap(left_leg=4))) == [("P5", Decision.PAUSE)]
    assert rules(something_new(DAY_ONE, limbs=LimbMap(left_arm=2, right_arm=2))) == [("P5", Decision.PAUSE)]
    assert rules(something_new(DAY_ONE, limbs=both), baseline=Baseline(2, 2)) == [("P5", Decision.PAUSE)]
    buttock = LimbMap(left_leg=1, right_leg=3)
    assert rules(something_new(DAY_ONE, limbs=buttock)) == [("P5", Decision.PAUSE)]


@pytest.mark.parametrize(("usual", "limit"), [(0, 5), (3, 5), (4, 6), (5, 7), (9, 7)])
def test_pain_on_the_rack_above_the_own_limit_begins_again_lightly(usual: int, limit: int) -> None:
    baseline = Baseline(usual, 0)
    assert peak_limit(baseline) == limit
    assert rules(after(DAY_ONE, peak=limit), baseline=baseline) == []
    assert rules(after(DAY_ONE, peak=limit + 1), baseline=baseline) == [("P8", Decision.EASE)]
    assert rules(something_new(DAY_ONE, after=limit + 1), baseline=baseline) == [("P8", Decision.EASE)]


def test_the_worst_region_of_a_morning_counts() -> None:
    assert rules(morning(DAY_ONE, 1, hip=6)) == [("P10", Decision.PAUSE)]
    assert rules(morning(DAY_ONE, 1, neck=5)) == []
    assert rules(morning(DAY_ONE, None, sore=10)) == []


# Stop words


@pytest.mark.parametrize(
    ("which", "rule", "decision"),
    [
        (Sign.CHEST_PAIN, "RF23", Decision.EMERGENCY),
        (Sign.VISION_OR_SPEECH, "RF08", Decision.EMERGENCY),
        (Sign.SPREADING, "P5", Decision.PAUSE),
        (Sign.TINGLING, "P7", Decision.PAUSE),
        (Sign.SHARP, "stop-sharp", Decision.PAUSE),
        (Sign.DIZZY_OR_SICK, "stop-dizzy", Decision.PAUSE),
        (Sign.TOO_PAINFUL, "P8", Decision.EASE),
    ],
)
def test_a_stop_word_binds_at_once(which: Sign, rule: str, decision: Decision) -> None:
    assert rules(sign(DAY_ONE, which)) == [(rule, decision)]
    assert say(bounds(person(sign(DAY_ONE, which)), BASE)[0].text)


@pytest.mark.parametrize("which", [Sign.ON_THE_BONE, Sign.SPASM, Sign.CANNOT_GET_UP])
def test_a_stop_word_that_only_needs_help_locks_nothing(which: Sign) -> None:
    assert rules(sign(DAY_ONE, which)) == []


def test_every_sign_has_been_thought_of() -> None:
    binding = {"chest_pain", "vision_or_speech", "spreading", "tingling", "sharp", "dizzy_or_sick", "too_painful"}
    assert {each.value for each in Sign} == binding | {"on_the_bone", "spasm", "cannot_get_up"}


@pytest.mark.parametrize("which", list(Sign))
def test_nobody_takes_back_a_stop_word(which: Sign) -> None:
    told = sign(DAY_ONE, which)
    undo = replace(taken_back(DAY_ONE + MINUTE, after(DAY_ONE)), entry=told.id)
    assert standing(person(told, undo), BASE, DAY_ONE + HOUR) == standing(person(told), BASE, DAY_ONE + HOUR)


@pytest.mark.parametrize("which", [Sign.SPREADING, Sign.TINGLING])
@pytest.mark.parametrize(("days", "expected"), [(5, Mode.REFERRED), (14, Mode.PAUSED)])
def test_spreading_or_tingling_twice_within_fourteen_days_refers(which: Sign, days: int, expected: Mode) -> None:
    first, second = sign(DAY_ONE, which), sign(DAY_ONE + days * DAY, which, new_id())
    between = check_in(DAY_ONE + 3 * DAY)  # settled in between
    assert mode(DAY_ONE + days * DAY + HOUR, first, between, second) is expected


def test_a_stop_word_and_the_report_of_the_same_session_are_one_time() -> None:
    done = session(DAY_ONE - 10 * MINUTE, session=SITTING)
    stopped, told = sign(DAY_ONE - 5 * MINUTE, Sign.SPREADING), something_new(DAY_ONE, limbs=THIGH)
    assert mode(DAY_ONE + HOUR, done, stopped, told) is Mode.PAUSED
    assert mode(DAY_ONE + HOUR, done, replace(stopped, session=None), told) is Mode.PAUSED


def test_a_stop_word_of_another_session_makes_the_report_the_second_time() -> None:
    earlier = sign(DAY_ONE - 3 * DAY, Sign.SPREADING, new_id())
    assert mode(DAY_ONE + HOUR, earlier, something_new(DAY_ONE, limbs=THIGH)) is Mode.REFERRED


# Undo, correction, withdrawal


def test_undone_within_ten_minutes_is_as_if_never_entered() -> None:
    told = something_new(DAY_ONE, numbness_bladder_bowel=Answer.YES)
    assert mode(DAY_ONE + HOUR, told, taken_back(DAY_ONE + 10 * MINUTE, told)) is Mode.ACTIVE
    assert mode(DAY_ONE + HOUR, told, taken_back(DAY_ONE + 11 * MINUTE, told)) is Mode.EMERGENCY


def test_a_bettered_report_binds_for_three_days_and_then_the_better_value_stands() -> None:
    told = morning(DAY_ONE, 9)
    better = corrected(told, DAY_ONE + DAY, back=2)
    end = DAY_ONE + DAY + 72 * HOUR
    assert mode(end - MINUTE, told, better) is Mode.PAUSED
    assert mode(end, told, better) is Mode.ACTIVE


def test_a_withdrawn_report_binds_for_three_days() -> None:
    told = morning(DAY_ONE, 9)
    gone = taken_back(DAY_ONE + DAY, told)
    assert mode(DAY_ONE + DAY + 71 * HOUR, told, gone) is Mode.PAUSED
    assert mode(DAY_ONE + DAY + 73 * HOUR, told, gone) is Mode.ACTIVE


@pytest.mark.parametrize("told", [{"weakness": Answer.YES}, {"numbness_bladder_bowel": Answer.NOT_SURE}])
def test_correcting_never_lifts_a_referral_or_an_emergency(told: dict[str, Any]) -> None:
    bad = something_new(DAY_ONE, **told)
    better = corrected(bad, DAY_ONE + HOUR, weakness=Answer.NO, numbness_bladder_bowel=Answer.NO)
    withdrawn = taken_back(DAY_ONE + 2 * HOUR, better)
    much_later = DAY_ONE + 300 * DAY
    assert mode(much_later, bad, better, withdrawn) is mode(DAY_ONE + MINUTE, bad)
    assert mode(much_later, bad, better, clearance(DAY_ONE + DAY, "REFER")) is Mode.ACTIVE


def test_a_pause_that_came_to_a_referral_stays_so_after_the_report_is_corrected() -> None:
    told = morning(DAY_ONE, 9)
    better = corrected(told, DAY_ONE + 5 * DAY, back=2)  # binds until day 8, and day 7 has passed unsettled
    assert mode(DAY_ONE + 9 * DAY, told, better) is Mode.REFERRED
    settled_in_time = check_in(DAY_ONE + 3 * DAY)
    assert mode(DAY_ONE + 9 * DAY, told, better, settled_in_time) is Mode.ACTIVE


def test_a_second_time_counts_while_the_first_still_binds() -> None:
    first = something_new(DAY_ONE, limbs=THIGH)
    better = corrected(first, DAY_ONE + HOUR, limbs=LimbMap())
    for days, expected in ((2, Mode.REFERRED), (4, Mode.PAUSED)):
        second = something_new(DAY_ONE + days * DAY, new_id(), limbs=THIGH)
        assert mode(DAY_ONE + 5 * DAY, first, better, second) is expected


def test_a_morning_told_before_it_came_settles_no_pause() -> None:
    flare, day = morning(DAY_ONE, 8), DAY_ONE + 3 * DAY
    short = check_in(day, pain_this_morning=None)
    ahead = morning(day - DAY, 2, day=day.date())
    assert mode(day + HOUR, flare, ahead, short) is Mode.PAUSED
    assert mode(day + HOUR, flare, ahead, short, morning(day, 2)) is Mode.ACTIVE
    assert mode(day + HOUR, flare, morning(day - DAY, 8, day=day.date()), check_in(day)) is Mode.PAUSED


def test_a_settled_report_that_is_taken_back_settles_no_longer() -> None:
    new, calm = something_new(DAY_ONE, limbs=THIGH), settled(LATER)
    assert mode(DAY_ONE + DAY, new, calm, taken_back(LATER + HOUR, calm)) is Mode.PAUSED
    worse = corrected(calm, LATER + HOUR, limbs=THIGH)
    assert mode(DAY_ONE + DAY, new, calm, worse) is Mode.PAUSED


# Mornings settle a pause only with the limbs known


def test_a_morning_report_settles_a_pause_only_with_a_check_in_of_that_day() -> None:
    bad, day, done = morning(DAY_ONE, 9), DAY_ONE + 3 * DAY, session(DAY_ONE - DAY)
    silent = check_in(day + HOUR, pain_this_morning=None)
    assert mode(day + 2 * HOUR, done, bad, morning(day)) is Mode.PAUSED
    assert mode(day + 2 * HOUR, done, bad, silent) is Mode.PAUSED
    assert mode(day + 2 * HOUR, done, bad, morning(day), silent) is Mode.ACTIVE
    assert mode(day + 2 * HOUR, done, bad, morning(day, 4), silent) is Mode.PAUSED
    assert mode(day + 2 * HOUR, done, bad, morning(day), replace(silent, distal_now=1)) is Mode.PAUSED
    assert mode(day + 2 * HOUR, done, bad, morning(day - DAY), silent) is Mode.PAUSED


@pytest.mark.parametrize(
    ("after", "score", "expected"),
    [
        (47 * HOUR, 2, Mode.PAUSED), (48 * HOUR, 2, Mode.ACTIVE), (48 * HOUR, 3, Mode.ACTIVE),
        (48 * HOUR, 4, Mode.PAUSED), (7 * DAY, 2, Mode.ACTIVE), (7 * DAY + MINUTE, 2, Mode.REFERRED),
        (8 * DAY, 4, Mode.REFERRED),
    ],
)  # fmt: skip
def test_before_the_first_session_a_bad_morning_ends_by_a_calm_one_alone(
    after: timedelta, score: int, expected: Mode
) -> None:
    """Nobody is asked about limbs from day to day then, and nothing was pressed."""
    bad, then = morning(DAY_ONE, 9), DAY_ONE + after
    assert mode(then, bad, morning(then, score)) is expected


def test_a_calm_morning_of_before_also_counts_once_the_sessions_have_begun() -> None:
    bad, calm = morning(DAY_ONE, 9), morning(DAY_ONE + 2 * DAY, 2)
    assert mode(DAY_ONE + 20 * DAY, bad, calm, session(DAY_ONE + 3 * DAY)) is Mode.ACTIVE


@pytest.mark.parametrize(
    "begun",
    [
        session(DAY_ONE - HOUR), something_new(DAY_ONE - HOUR), sign(DAY_ONE - HOUR, Sign.SPASM),
        settled(DAY_ONE - HOUR), session(DAY_ONE + DAY),
    ],
)  # fmt: skip
def test_once_anything_was_told_of_a_session_a_calm_morning_alone_ends_nothing(begun: AnyEntry) -> None:
    calm = morning(DAY_ONE + 2 * DAY, 2)
    assert mode(DAY_ONE + 2 * DAY, begun, morning(DAY_ONE, 9), calm) is not Mode.ACTIVE


def test_three_days_that_left_no_session_end_only_with_the_limbs_told() -> None:
    days = [check_in(DAY_ONE + number * DAY, distal_now=2) for number in range(3)]
    calm = DAY_ONE + 5 * DAY
    assert mode(calm, *days, morning(calm)) is Mode.PAUSED
    assert mode(calm + HOUR, *days, morning(calm), check_in(calm + HOUR)) is Mode.ACTIVE


def test_a_withdrawn_calm_morning_settles_nothing() -> None:
    bad, day = morning(DAY_ONE, 9), DAY_ONE + 3 * DAY
    calm = morning(day)
    silent = check_in(day + HOUR, pain_this_morning=None)
    assert mode(day + 3 * HOUR, bad, calm, silent, taken_back(day + 2 * HOUR, calm)) is Mode.PAUSED


# Baseline mornings


def test_three_mornings_before_the_first_session_lower_usual_pain_and_never_raise_it() -> None:
    def usual(*scores: int) -> int:
        told = [morning(DAY_ONE + day * DAY, score) for day, score in enumerate(scores)]
        found = baseline_of(person(*told, usual_pain=4))
        assert found is not None
        return found.pain

    assert usual(1, 1) == 4
    assert usual(1, 3, 2) == 2
    assert usual(9, 9, 9) == 4
    assert usual(1, 1, 1, 9, 9, 9, 9) == 4
    assert usual(1, 1, 1, 3, 3, 3, 3, 1, 1, 1) == 3
    assert usual(1, 2, 3, 4) == 2


@pytest.mark.parametrize(("put_right", "usual", "mornings"), [(-HOUR, 2, (1, 2, 2)), (HOUR, 2, (2, 2, 3))])
def test_a_morning_of_before_that_is_put_right_once_the_sessions_have_begun_changes_nothing(
    put_right: timedelta, usual: int, mornings: tuple[int, ...]
) -> None:
    told = [morning(DAY_ONE + number * DAY, back) for number, back in enumerate((3, 2, 2))]
    begun = session(DAY_ONE + 3 * DAY)
    better = corrected(told[0], begun.started_at + put_right, back=1)
    someone = person(*told, better, begun, usual_pain=4)
    found = baseline_of(someone)
    assert found is not None
    assert (found.pain, sorted(mornings_before(someone, Region.LOW_BACK))) == (usual, list(mornings))


def test_mornings_after_the_first_session_leave_usual_pain_alone() -> None:
    told = [morning(DAY_ONE + day * DAY, 0) for day in range(1, 6)]
    assert baseline_of(person(session(DAY_ONE), *told)) == Baseline(2, 0)


# Properties, over any reports at all

answers = st.sampled_from(Answer)
maybe_answers = st.none() | answers
scores = st.none() | st.integers(0, 10)
levels = st.integers(0, 4)
limb_maps = st.builds(LimbMap, left_leg=levels, right_leg=levels, left_arm=levels, right_arm=levels)
moments = st.integers(0, 20 * 24 * 4).map(lambda quarters: DAY_ONE + quarters * 15 * MINUTE)
sittings = st.sampled_from([SITTING, new_id(), new_id()])
afters = st.builds(
    after,
    moments,
    sittings,
    peak=scores,
    anything_new=maybe_answers,
    limbs=st.none() | limb_maps,
    tingling=maybe_answers,
    weakness=st.sampled_from([None, Answer.NO]),
    numbness_bladder_bowel=st.sampled_from([None, Answer.NO]),
    after=scores,
)
settleds = st.builds(settled, moments, sittings, limbs=limb_maps, tingling=answers, after=scores)
mornings = st.builds(morning, moments, scores, neck=scores, hip=scores)
signs = st.builds(sign, moments, st.sampled_from(Sign), sittings)
check_ins = st.builds(
    check_in,
    moments,
    pain_now=st.integers(0, 10),
    pain_this_morning=scores,
    distal_now=levels,
    after_last=st.builds(
        LimbAfterLast, distal_level=levels, tingling=answers, tingling_over_one_hour=st.none() | answers
    ),
)
sessions = st.builds(session, moments, session=sittings)
reports = st.one_of(afters, settleds, mornings)
histories = st.lists(st.one_of(reports, check_ins, sessions, signs), max_size=6)


def _strict(entries: list[AnyEntry], now: datetime) -> tuple[int, datetime]:
    """How strict the mode is, the smaller the stricter."""
    return STRICTNESS[standing(with_entries(person(), entries), BASE, now).mode], now


@given(histories, reports, st.randoms(use_true_random=False), moments)
def test_making_any_symptom_worse_is_never_milder(
    history: list[AnyEntry], told: Told, chance: random.Random, now: datetime
) -> None:
    worse = _worse(told, chance)
    before, after_it = _strict([*history, told], now), _strict([*history, worse], now)
    assert after_it <= before


def _worse(told: Told, chance: random.Random) -> Told:
    """The same report with one of its symptoms worse."""
    if isinstance(told, MorningReport):
        field = chance.choice(["back", "neck", "hip"])
        return replace(told, **{field: chance.randint(getattr(told, field) or 0, 10)})
    if isinstance(told, AfterReport | SettledReport) and chance.random() < 0.5:
        limbs = told.limbs or LimbMap()
        limb = chance.choice(["left_leg", "right_leg", "left_arm", "right_arm"])
        return replace(told, limbs=replace(limbs, **{limb: chance.randint(getattr(limbs, limb), 4)}))
    field = chance.choice(["tingling", "weakness", *(["numbness_bladder_bowel"] * isinstance(told, AfterReport))])
    return replace(told, **{field: chance.choice([Answer.YES, Answer.NOT_SURE])})


@given(histories, reports, reports, st.integers(1, 20 * 24 * 60), st.integers(0, 72 * 60 - 1), st.booleans())
def test_correcting_or_withdrawing_is_never_milder_within_72_hours(
    history: list[AnyEntry], told: Told, other: Told, late: int, minutes: int, withdrawn: bool
) -> None:
    at = told.at + late * MINUTE
    assume(late > 10 or not withdrawn)  # sooner it is an undo
    change: AnyEntry
    if withdrawn:
        change = taken_back(at, told)
    else:
        assume(type(other) is type(told))
        change = replace(other, id=new_id(), at=at, corrects=told.id)
    now = at + minutes * MINUTE
    history = [entry for entry in history if entry.at <= now + DAY]  # no entry is taken from further ahead
    assert _strict([*history, told, change], now) <= _strict([*history, told], now)


@given(histories, reports, st.integers(0, 10), moments)
def test_undo_equals_never_entered(history: list[AnyEntry], told: Told, late: int, now: datetime) -> None:
    undone = with_entries(person(), [*history, told, taken_back(told.at + late * MINUTE, told)])
    never = with_entries(person(), history)
    assert standing(undone, BASE, now) == standing(never, BASE, now)
    assert baseline_of(undone) == baseline_of(never)


@given(histories, st.one_of(afters, signs), st.booleans(), st.integers(10, 120), moments)
def test_a_report_or_stop_word_never_helps_compared_with_silence(
    history: list[AnyEntry], told: AnyEntry, answered: bool, minutes: int, now: datetime
) -> None:
    """Not even with a calm answer 15 minutes later: that only takes back what the report itself had set."""
    more = [told]
    if answered and isinstance(told, AfterReport):
        fresh = replace(told, session=new_id())
        more = [fresh, settled(told.at + minutes * MINUTE, fresh.session)]
    assert _strict([*history, *more], now) <= _strict(history, now)


@given(histories, check_ins, st.integers(0, 10), moments)
def test_a_morning_report_is_no_milder_than_the_same_said_at_the_check_in(
    history: list[AnyEntry], checked: Any, score: int, now: datetime
) -> None:
    silent, said = replace(checked, pain_this_morning=None), replace(checked, pain_this_morning=score)
    reported = morning(checked.at, score)
    assert _strict([*history, silent, reported], now) <= _strict([*history, said], now)


@given(histories, st.lists(reports, max_size=3), st.randoms(use_true_random=False), moments)
def test_the_order_of_arrival_and_sending_twice_change_nothing(
    history: list[AnyEntry], told: list[Told], chance: random.Random, now: datetime
) -> None:
    entries: list[AnyEntry] = [*history, *told, *(taken_back(each.at + HOUR, each) for each in told[:1])]
    shuffled = [*entries, *entries]
    chance.shuffle(shuffled)
    one: Person = with_entries(person(), entries)
    once = standing(one, BASE, now)
    again = standing(with_entries(with_entries(person(), shuffled[: len(entries)]), shuffled), BASE, now)
    assert once == again == standing(one, BASE, now)


def test_what_was_told_is_read_once_a_person_however_long_the_diary() -> None:
    someone = person(morning(DAY_ONE, 3), check_in(DAY_ONE + HOUR))
    assert all_told(someone) is all_told(someone)
    assert versions_of(someone, MorningReport) is versions_of(someone, MorningReport)
    more = with_entries(someone, [morning(DAY_ONE + DAY, 8)])
    assert len(all_told(more)) == len(all_told(someone)) + 1
    assert len(versions_of(more, MorningReport)) == 2


def test_the_session_before_is_the_last_that_had_ended_and_of_two_at_once_the_first() -> None:
    early, late = session(DAY_ONE), session(DAY_ONE + DAY)
    twin = replace(late, id=new_id(), session=new_id())
    someone = person(early, late, twin)
    assert session_before(someone, early.ended_at - MINUTE) is None
    assert session_before(someone, early.ended_at) == early.session
    assert session_before(someone, late.ended_at - MINUTE) == early.session
    assert session_before(someone, late.ended_at) == late.session
