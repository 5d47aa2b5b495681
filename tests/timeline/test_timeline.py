"""The timeline: equal sides, no two cues at once, and a way out at every instant, for any voice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.plan import Plan, plan_today
from backrack.posture import SIDES, Foot, Ground
from backrack.record import Person
from backrack.timeline import (
    SOUND_MS,
    Sound,
    State,
    Timeline,
    WaysOut,
    build_timeline,
    phrase_keys,
    timeline_to_data,
)
from backrack.timeline.events import Chapter, Phase
from backrack.words import say
from tests.plan.people import climbed, later, screened
from tests.progression.people import check_in

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WORDS_A_SENTENCE = 12


def _plan(raising: bool) -> Plan:
    return _planned(later(climbed(NOW) if raising else screened(NOW), check_in(NOW)))


def _planned(person: Person) -> Plan:
    result = plan_today(person, NOW)
    assert isinstance(result, Plan)
    return result


PLANS = {"start": _plan(raising=False), "raise": _plan(raising=True)}
ALSO = {
    "floor": _planned(later(screened(NOW), check_in(NOW, pain_now=5))),
    "both": _planned(later(climbed(NOW, 24), check_in(NOW))),
    "turning": _planned(later(climbed(NOW, turning=True), check_in(NOW))),
}
plans = st.sampled_from([*PLANS.values(), *ALSO.values()])
sounds = st.sampled_from(Sound)
# any voice at all: silent, hurried, or slower than a second a number
voices = st.dictionaries(st.sampled_from(phrase_keys()), st.integers(0, 12_000)).flatmap(
    lambda known: st.integers(0, 6_000).map(lambda usual: lambda key: known.get(key, usual))
)


def ordinary(key: str) -> int:
    """A plain voice: about 15 characters a second."""
    return 200 + 65 * len(say(key)) if key.startswith("say-") else SOUND_MS[key]


ORDINARY = build_timeline(PLANS["raise"], ordinary)


@settings(max_examples=40)
@given(plans, voices, sounds)
def test_no_two_cues_overlap_for_any_voice(plan: Plan, voice: Callable[[str], int], sound: Sound) -> None:
    timeline = build_timeline(plan, voice, sound)
    for chapter in timeline.chapters:
        for one, next_one in pairwise(chapter.cues):
            assert one.end_ms <= next_one.at_ms, (one, next_one)
        assert all(chapter.start_ms <= cue.at_ms and cue.end_ms <= chapter.end_ms for cue in chapter.cues)


@settings(max_examples=40)
@given(plans, voices)
def test_both_sides_get_equal_time_to_the_millisecond(plan: Plan, voice: Callable[[str], int]) -> None:
    timeline = build_timeline(plan, voice)
    for state in (State.HOLD, State.GET_READY, State.MOVE, State.RETURN):
        spent = {
            side: [p.duration_ms for p in timeline.session.phases if p.side is side and p.state is state]
            for side in SIDES
        }
        assert spent[SIDES[0]] == spent[SIDES[1]]


@settings(max_examples=40)
@given(plans, voices, sounds)
def test_the_voice_never_changes_the_dose(plan: Plan, voice: Callable[[str], int], sound: Sound) -> None:
    timeline = build_timeline(plan, voice, sound)
    holds = [phase for phase in timeline.session.phases if phase.counted_ms]
    assert all(phase.state is State.HOLD and phase.duration_ms == phase.counted_ms for phase in holds)
    assert [phase.counted_ms for phase in holds] == [step.hold_ms for step in plan.steps if step.hold_ms]
    assert not any(phase.counted_ms for chapter in timeline.others for phase in chapter.phases)


@settings(max_examples=40)
@given(plans, voices, st.data())
def test_a_way_out_exists_at_every_instant_from_lying_down_to_the_last_hold(
    plan: Plan, voice: Callable[[str], int], data: st.DataObject
) -> None:
    timeline = build_timeline(plan, voice)
    lying = next(phase.start_ms for phase in timeline.session.phases if phase.state is State.SETTLE)
    last = max(phase.end_ms for phase in timeline.session.phases if phase.state is State.HOLD)
    at_ms = data.draw(st.integers(lying, last - 1))
    for chapter in both_ways(timeline, timeline.ways_out_at(at_ms)):
        assert chapter.phases[-1].state is State.END
        assert any(phase.state is State.GET_OFF for phase in chapter.phases)
        assert not any(phase.counted_ms for phase in chapter.phases)


def both_ways(timeline: Timeline, ways: WaysOut | None) -> tuple[Chapter, Chapter]:
    assert ways is not None
    assert ways.ease is not None
    assert ways.off is not None
    return timeline.chapter(ways.ease), timeline.chapter(ways.off)


def _way_out_holds(timeline: Timeline) -> None:
    for phase in timeline.session.phases:
        ways = timeline.ways_out_of_phase[phase.id]
        for name in (ways.ease, ways.off, ways.pause, ways.spasm):
            if name is None:
                continue
            first = timeline.chapter(name).phases[0]
            assert not first.raised_sides
            if phase.raised_sides:
                assert (first.state, first.side) == (State.RETURN, phase.raised_sides[0])
                assert spoken_in(timeline, first)[0].lower().startswith(phase.raised_sides[0].value)


def spoken_in(timeline: Timeline, phase: Phase) -> list[str]:
    cues = (cue for chapter in timeline.chapters for cue in chapter.cues)
    inside = (cue for cue in cues if phase.start_ms <= cue.at_ms < phase.end_ms and cue.spoken)
    return [say(cue.key) for cue in inside if cue.key.startswith("say-")]


@pytest.mark.parametrize("name", PLANS)
def test_a_way_out_of_a_raised_leg_lowers_that_leg_first(name: str) -> None:
    _way_out_holds(build_timeline(PLANS[name], ordinary))


def test_ease_rests_in_the_starting_position_and_off_does_not_wait() -> None:
    ease = ORDINARY.chapter("ease.single_leg_raise.raise_left")
    off = ORDINARY.chapter("off.single_leg_raise.raise_left")
    assert [phase.state for phase in ease.phases[:2]] == [State.RETURN, State.REST]
    assert ease.phases[1].duration_ms >= 60_000
    assert off.phases[1].duration_ms < 10_000


def test_both_feet_are_on_the_floor_whenever_nothing_is_raised() -> None:
    for phase in ORDINARY.session.phases:
        if phase.exercise_id == "starting_position":
            assert phase.posture
            assert {phase.posture.left_leg.foot, phase.posture.right_leg.foot} == {Foot.FLOOR}


@pytest.mark.parametrize("name", PLANS)
def test_phases_follow_each_other_without_a_gap(name: str) -> None:
    timeline = build_timeline(PLANS[name], ordinary)
    for chapter in timeline.chapters:
        assert chapter.phases[0].start_ms == chapter.start_ms
        assert chapter.phases[-1].end_ms == chapter.end_ms
        assert all(one.end_ms == two.start_ms for one, two in pairwise(chapter.phases))
    ids = [phase.id for chapter in timeline.chapters for phase in chapter.phases]
    assert len(ids) == len(set(ids))


def test_five_minutes_of_silence_lie_between_the_end_and_the_ways_out() -> None:
    afterword, first, *_ = ORDINARY.others
    assert afterword.start_ms == ORDINARY.session.end_ms
    assert first.start_ms - afterword.end_ms == 300_000
    assert [cue.key for cue in afterword.cues] == ["say-end-more"]


def test_a_hold_is_silent_but_for_its_start_half_time_and_last_five_seconds() -> None:
    hold = next(phase for phase in ORDINARY.session.phases if phase.state is State.HOLD)
    inside = [cue for cue in ORDINARY.session.cues if hold.start_ms <= cue.at_ms < hold.end_ms]
    assert [(cue.key, cue.at_ms - hold.start_ms) for cue in inside] == [
        ("sound-start", 0),
        ("say-half", 15_000),
        ("say-five", 25_000),
        ("say-four", 26_000),
        ("say-three", 27_000),
        ("say-two", 28_000),
        ("say-one", 29_000),
    ]


def test_a_voice_too_slow_to_count_ticks_instead() -> None:
    slow = build_timeline(PLANS["raise"], lambda key: 1_500)
    hold = next(phase for phase in slow.session.phases if phase.state is State.HOLD)
    inside = [cue.key for cue in slow.session.cues if hold.start_ms <= cue.at_ms < hold.end_ms]
    assert inside.count("sound-tick") == 5


def test_the_side_is_said_first() -> None:
    for phase in ORDINARY.session.phases:
        if phase.state is State.GET_READY and phase.side:
            said = [cue for cue in ORDINARY.session.cues if phase.start_ms <= cue.at_ms < phase.end_ms]
            spoken = next(cue for cue in said if cue.key.startswith("say-"))
            assert say(spoken.key).lower().startswith(phase.side.value)


def test_the_track_opens_with_date_stage_and_stop_questions() -> None:
    keys = [cue.key for cue in ORDINARY.session.cues]
    opening = keys[: keys.index("say-stop-during") + 1]
    assert {"say-weekday-monday", "say-day-2", "say-month-3", "say-stage-4", "say-today-single_leg_raise"} <= set(
        opening
    )
    assert {"say-stop-numbness", "say-stop-weakness", "say-stop-illness", "say-stop-further"} <= set(opening)


def heard(name: str) -> list[str]:
    """What the session of a plan says, in order."""
    return [cue.key for cue in build_timeline(ALSO[name], ordinary).session.cues if cue.key.startswith("say-")]


def test_a_rest_on_the_floor_is_led_down_and_up_and_never_names_the_wood() -> None:
    timeline = build_timeline(ALSO["floor"], ordinary)
    assert all(phase.posture is None or phase.posture.ground is Ground.FLOOR for phase in timeline.session.phases)
    said = heard("floor")
    assert {"say-stage-0", "say-today-floor", "say-floor-lie-down", "say-floor-roll", "say-half"} <= set(said)
    assert not any("wood" in say(key) or "towel" in say(key) for key in said)


def test_both_legs_come_up_and_go_down_together_by_name() -> None:
    said = heard("both")
    assert {"say-today-double_leg_raise", "say-next-both", "say-double_leg_raise-lower_both"} <= set(said)
    assert "say-variant-closer-both" in said
    assert not {"say-next-left", "say-next-right"} & set(said)


def test_the_head_turns_to_each_side_and_back() -> None:
    said = heard("turning")
    sides = [key for key in said if key.startswith(("say-starting_position-neck", "say-turn-back"))]
    left, right = "say-starting_position-neck_left", "say-starting_position-neck_right"
    assert sides == [left, "say-turn-back", right, "say-turn-back"] * 2
    assert {"say-next-turn-left", "say-next-turn-right"} <= set(said)


@pytest.mark.parametrize("key", phrase_keys())
def test_every_spoken_sentence_has_at_most_twelve_words(key: str) -> None:
    for sentence in say(key).replace("?", ".").replace(":", ".").split("."):
        assert len(sentence.split()) <= WORDS_A_SENTENCE, sentence


def test_every_cue_is_on_the_closed_list() -> None:
    known = {*phrase_keys(), *SOUND_MS}
    for plan in PLANS.values():
        for chapter in build_timeline(plan, ordinary).chapters:
            assert {cue.key for cue in chapter.cues} <= known


def test_the_comfort_check_says_what_to_do_if_not() -> None:
    asked = [cue.key for cue in ORDINARY.session.cues]
    assert "say-ask-not-raise" in asked
    assert "both feet down while I count" in say("say-ask-not-raise")


@pytest.mark.parametrize("name", PLANS)
def test_the_minutes_on_the_card_are_the_minutes_of_the_track(name: str) -> None:
    timeline = build_timeline(PLANS[name], ordinary)
    assert abs(timeline.session.end_ms / 60_000 - PLANS[name].minutes) <= 1


def test_plain_data_keeps_every_phase_cue_and_way_out() -> None:
    data = timeline_to_data(ORDINARY)
    assert [len(chapter["phases"]) for chapter in data["chapters"]] == [len(c.phases) for c in ORDINARY.chapters]
    assert set(data["ways_out"]) == set(ORDINARY.ways_out_of_phase)
    assert all(cue["caption"] for chapter in data["chapters"] for cue in chapter["cues"] if cue["key"][:4] == "say-")


@settings(max_examples=30)
@given(st.integers(0, ORDINARY.end_ms - 1))
def test_before_lying_down_and_on_the_way_off_no_way_out_is_needed(at_ms: int) -> None:
    phase = ORDINARY.phase_at(at_ms)
    if phase is None or phase.state in (State.OPENING, State.GET_ON, State.GET_OFF, State.END):
        ways = ORDINARY.ways_out_at(at_ms)
        assert ways is None or (ways.ease, ways.off, ways.spasm) == (None, None, None)
