"""What may be needed beside the session: pauses, a spasm, help with getting up, and where each leads back to."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.catalogue import load_catalogue
from backrack.plan import Plan
from backrack.timeline import ChapterKind, Sound, State, Timeline, build_timeline
from backrack.timeline.events import Chapter, Phase
from backrack.words import say
from tests.timeline.test_timeline import ORDINARY, PLANS, ordinary, plans, sounds, voices

LEFT = "single_leg_raise.raise_left"
RIGHT = "single_leg_raise.raise_right"
LYING = "starting_position"


def keys(chapter: Chapter) -> list[str]:
    return [cue.key for cue in chapter.cues if cue.key.startswith("say-")]


def words(chapter: Chapter) -> str:
    return " ".join(say(key) for key in keys(chapter))


def states(chapter: Chapter) -> list[State]:
    return [phase.state for phase in chapter.phases]


def first(state: State, timeline: Timeline = ORDINARY) -> Phase:
    return next(phase for phase in timeline.session.phases if phase.state is state)


def test_there_is_one_chapter_for_each_thing_that_may_be_needed() -> None:
    contexts = [LYING, LEFT, RIGHT]
    assert [chapter.id for chapter in ORDINARY.chapters] == [
        "session",
        "afterword",
        "hear",
        "pause.here",
        *(f"pause.{context}" for context in contexts),
        "wait.quiet",
        "wait.ask",
        "wait.offer",
        *(f"spasm.{context}" for context in contexts),
        "stuck",
        *(f"ease.{context}" for context in contexts),
        *(f"off.{context}" for context in contexts),
    ]


def test_without_a_raise_nothing_speaks_of_a_leg() -> None:
    timeline = build_timeline(PLANS["start"], ordinary)
    assert not any("raise" in chapter.id for chapter in timeline.chapters)


def test_every_chapter_is_of_the_kind_its_name_says() -> None:
    for chapter in ORDINARY.chapters:
        if chapter.id != "afterword":
            assert chapter.kind == chapter.id.partition(".")[0]


def test_the_sound_test_is_a_tone_and_a_question() -> None:
    hear = ORDINARY.chapter("hear")
    assert [cue.key for cue in hear.cues] == ["sound-ready", "say-hear", "say-hear-question"]
    assert words(hear).endswith("Did you hear this?")


@pytest.mark.parametrize(("context", "side"), [(LEFT, "Left"), (RIGHT, "Right")])
def test_a_pause_with_a_leg_up_says_to_lower_that_leg_first(context: str, side: str) -> None:
    pause = ORDINARY.chapter(f"pause.{context}")
    assert states(pause) == [State.RETURN, State.PAUSE]
    assert words(pause).startswith(f"{side} foot, back to the floor.")
    assert not pause.phases[0].raised_sides


@pytest.mark.parametrize("context", [LYING, "here"])
def test_a_pause_with_both_feet_down_has_nothing_to_lower(context: str) -> None:
    pause = ORDINARY.chapter(f"pause.{context}")
    assert states(pause) == [State.PAUSE]
    assert "go on" in words(pause)


def test_a_pause_lasts_long_enough_for_the_player_to_lead_on() -> None:
    for chapter in ORDINARY.chapters:
        if chapter.kind is ChapterKind.PAUSE:
            assert chapter.phases[-1].duration_ms >= 10_000
            assert chapter.phases[-1].end_ms - chapter.cues[-1].end_ms >= 3_000


def test_the_waiting_is_ten_seconds_of_silence_a_question_and_an_offer() -> None:
    quiet, ask, offer = (ORDINARY.chapter(f"wait.{name}") for name in ("quiet", "ask", "offer"))
    assert (quiet.end_ms - quiet.start_ms, quiet.cues) == (10_000, ())
    assert words(ask).startswith("Are you all right?")
    assert "bring you off" in words(offer)
    assert "tap stop" in words(offer)
    assert "go on" in words(offer)


@pytest.mark.parametrize(("context", "side"), [(LEFT, "left"), (RIGHT, "right")])
def test_in_a_spasm_a_leg_that_is_up_comes_down_before_anything_else(context: str, side: str) -> None:
    spasm = ORDINARY.chapter(f"spasm.{context}")
    assert states(spasm) == [State.RETURN, State.SPASM, State.REST]
    assert keys(spasm)[0] == f"say-single_leg_raise-lower_{side}"


def test_a_spasm_is_let_pass_with_slow_breath_and_ends_in_a_rest() -> None:
    spasm = ORDINARY.chapter(f"spasm.{LYING}")
    assert states(spasm) == [State.SPASM, State.REST]
    said = words(spasm)
    assert "Let it pass." in said
    assert "Do not fight it." in said
    assert said.index("Breathe in slowly.") < said.index("Breathe out slowly.") < said.index("Rest here")
    assert said.endswith("Or tap stop, so that I bring you off.")
    assert not any(phase.raised_sides for phase in spasm.phases)


def test_i_cannot_get_up_is_spoken_in_the_catalogues_own_words() -> None:
    stuck = ORDINARY.chapter("stuck")
    own = [say(step) for step in load_catalogue().cannot_get_up]
    said = [" ".join(say(cue.key) for cue in inside(stuck, phase)) for phase in stuck.phases]
    assert sorted(said) == sorted(own)
    assert said[0] == own[0]


def test_nobody_waits_through_a_rest_to_hear_when_to_call_for_help() -> None:
    stuck = ORDINARY.chapter("stuck")
    steps = [phase.catalogue_phase for phase in stuck.phases]
    assert steps == ["stay", "emergency", "rest", "roll_off", "try_again", "call"]
    assert stuck.phases[1].start_ms - stuck.start_ms < 60_000


def test_every_step_of_help_has_a_quiet_stretch() -> None:
    stuck = ORDINARY.chapter("stuck")
    for phase in stuck.phases:
        assert phase.end_ms - inside(stuck, phase)[-1].end_ms >= 30_000


def inside(chapter: Chapter, phase: Phase) -> list:  # type: ignore[type-arg]
    return [cue for cue in chapter.cues if phase.start_ms <= cue.at_ms < phase.end_ms]


# ---------------------------------------------------------------------- where a moment leads


@settings(max_examples=30)
@given(plans, voices, sounds)
def test_a_pause_can_be_had_in_every_phase_that_is_led(plan: Plan, voice: Callable[[str], int], sound: Sound) -> None:
    timeline = build_timeline(plan, voice, sound)
    for chapter in timeline.chapters:
        if chapter.kind in (ChapterKind.SESSION, ChapterKind.EASE, ChapterKind.OFF):
            for phase in chapter.phases:
                pause = timeline.chapter(timeline.ways_out_of_phase[phase.id].pause)
                assert pause.kind is ChapterKind.PAUSE
                moved = phase.side is not None or phase.exercise_id not in ("starting_position", "floor")
                moving = phase.state in (State.MOVE, State.HOLD, State.RETURN)
                assert (State.RETURN in states(pause)) == (moving and moved)


def test_a_spasm_is_answered_from_lying_down_to_the_last_rest() -> None:
    for phase in ORDINARY.session.phases:
        ways = ORDINARY.ways_out_of_phase[phase.id]
        standing = phase.state in (State.OPENING, State.GET_ON, State.GET_OFF, State.END)
        assert (ways.spasm is None) == (ways.ease is None) == (ways.off is None) == standing
        assert (ways.pause == "pause.here") == standing


def test_a_leg_that_a_pause_has_lowered_is_not_lowered_again() -> None:
    lowering, paused = ORDINARY.chapter(f"pause.{LEFT}").phases
    assert ORDINARY.ways_out_of_phase[lowering.id].off == f"off.{LEFT}"
    assert ORDINARY.ways_out_of_phase[paused.id].off == f"off.{LYING}"
    _, cramp, rest = ORDINARY.chapter(f"spasm.{RIGHT}").phases
    for phase in (cramp, rest):
        ways = ORDINARY.ways_out_of_phase[phase.id]
        assert (ways.ease, ways.off, ways.pause) == (f"ease.{LYING}", f"off.{LYING}", f"pause.{LYING}")


def test_an_interrupted_hold_begins_again_at_its_own_get_ready() -> None:
    ready = None
    for phase in ORDINARY.session.phases:
        if phase.state is State.GET_READY:
            ready = phase
        if phase.state in (State.GET_READY, State.MOVE, State.HOLD):
            assert ready
            assert ORDINARY.resume_of_phase[phase.id] == ready.start_ms
            assert (ready.side, ready.catalogue_phase) == (phase.side, phase.catalogue_phase)


def test_the_hold_of_the_starting_position_begins_again_at_its_get_ready() -> None:
    timeline = build_timeline(PLANS["start"], ordinary)
    assert timeline.resume_of_phase[first(State.HOLD, timeline).id] == first(State.GET_READY, timeline).start_ms


@pytest.mark.parametrize("state", [State.CHANGE_SIDE, State.GET_ON, State.GET_OFF, State.ASK, State.OPENING, State.END])
def test_a_stretch_with_words_is_begun_again(state: State) -> None:
    assert ORDINARY.resume_of_phase[first(state).id] == first(state).start_ms


def test_a_leg_on_its_way_down_is_down_after_the_pause() -> None:
    assert ORDINARY.resume_of_phase[first(State.RETURN).id] == first(State.RETURN).end_ms


@pytest.mark.parametrize("state", [State.SETTLE, State.REST])
def test_a_rest_goes_on_where_it_was_interrupted(state: State) -> None:
    assert ORDINARY.resume_of_phase[first(state).id] is None


@settings(max_examples=30)
@given(plans, voices)
def test_going_on_never_skips_a_phase_nor_leaves_its_chapter(plan: Plan, voice: Callable[[str], int]) -> None:
    timeline = build_timeline(plan, voice)
    for chapter in timeline.chapters:
        for phase in chapter.phases:
            if phase.id in timeline.resume_of_phase:
                resume_ms = timeline.resume_of_phase[phase.id]
                assert resume_ms is None or chapter.start_ms <= resume_ms <= phase.end_ms
        assert all(one.end_ms == two.start_ms for one, two in pairwise(chapter.phases))


# ---------------------------------------------------------------------- what is heard


@settings(max_examples=30)
@given(plans, voices)
def test_the_sound_changes_no_time_at_all(plan: Plan, voice: Callable[[str], int]) -> None:
    whole, short, bells = (build_timeline(plan, voice, sound) for sound in Sound)
    for other in (short, bells):
        for one, two in zip(whole.chapters, other.chapters, strict=True):
            assert one.phases == two.phases
            assert [(cue.key, cue.at_ms, cue.duration_ms) for cue in one.cues] == [
                (cue.key, cue.at_ms, cue.duration_ms) for cue in two.cues
            ]
        assert whole.ways_out_of_phase == other.ways_out_of_phase
        assert whole.resume_of_phase == other.resume_of_phase


def short_keys(spoken: bool, chapter: str = "session") -> set[str]:
    timeline = build_timeline(PLANS["raise"], ordinary, Sound.SHORT)
    return {cue.key for cue in timeline.chapter(chapter).cues if cue.spoken is spoken}


def test_the_short_voice_leaves_out_the_greeting_the_date_and_what_comforts() -> None:
    assert short_keys(spoken=False) == {
        "say-opening",
        "say-weekday-monday",
        "say-day-2",
        "say-month-3",
        "say-stage-4",
        "say-today-single_leg_raise",
        "say-settle-breathe",
        "say-starting_position-feel",
        "say-single_leg_raise-feel",
        "say-getting_off-pause",
        "say-end-stop",
    }


@pytest.mark.parametrize(
    "needed",
    ["say-stop-", "say-ask-", "say-next-", "say-single_leg_raise-raise", "say-single_leg_raise-lower", "-feel_not"],
)
def test_the_short_voice_speaks_sides_moves_and_safety(needed: str) -> None:
    assert not [key for key in short_keys(spoken=False) if needed in key]
    assert [key for key in short_keys(spoken=True) if needed in key]


def test_the_short_voice_counts_in_full() -> None:
    counted = {"say-five", "say-four", "say-three", "say-two", "say-one", "say-half"}
    assert counted <= short_keys(spoken=True)


def test_whoever_needs_more_than_the_session_hears_all_of_it() -> None:
    timeline = build_timeline(PLANS["raise"], ordinary, Sound.SHORT)
    assert all(cue.spoken for chapter in timeline.others for cue in chapter.cues)
    assert "say-getting_off-pause" in short_keys(spoken=True, chapter=f"off.{LEFT}")


def test_bells_speak_nothing_and_sound_everything() -> None:
    for chapter in build_timeline(PLANS["raise"], ordinary, Sound.BELLS).chapters:
        assert all(cue.spoken == cue.key.startswith("sound-") for cue in chapter.cues)


def test_with_bells_alone_a_pause_and_a_question_can_be_heard() -> None:
    timeline = build_timeline(PLANS["raise"], ordinary, Sound.BELLS)
    for chapter in (f"pause.{LEFT}", "wait.ask", "wait.offer", "hear"):
        assert any(cue.spoken for cue in timeline.chapter(chapter).cues)


@settings(max_examples=20)
@given(st.sampled_from(list(PLANS)), st.integers(60, 160))
def test_a_slower_voice_makes_no_hold_longer(name: str, percent: int) -> None:
    usual = build_timeline(PLANS[name], ordinary)
    other = build_timeline(PLANS[name], lambda key: ordinary(key) * percent // 100)
    assert [p.counted_ms for p in usual.session.phases] == [p.counted_ms for p in other.session.phases]
