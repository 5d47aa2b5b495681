"""The plan expanded to timed events: the session, and what may be needed beside it."""

from __future__ import annotations

from collections.abc import Sequence

from backrack.plan import Plan, Step, StepKind
from backrack.timeline.beside import Track, lay_beside
from backrack.timeline.contexts import Contexts, lower_keys, place_of
from backrack.timeline.draft import Draft, Place
from backrack.timeline.events import Chapter, ChapterKind, PhraseDurations, State, Timeline
from backrack.timeline.leading import resume_of_phases, ways_out_of_phases
from backrack.timeline.phrases import opening_keys
from backrack.timeline.sounding import Sound

SILENCE_BEFORE_WAYS_OUT_MS = 300_000  # five minutes, so that a track left running does not start them by accident
AFTERWORD = "afterword"
LEAD_IN_MS = 5_000  # lead-in for moves, design notes
MOVE_MS = 5_000
RETURN_MS = 5_000
LONG_REST_MS = 75_000  # from here on silence would make one think that nobody leads; assumed


def build_timeline(plan: Plan, durations: PhraseDurations, sound: Sound = Sound.VOICE) -> Timeline:
    """The whole track of a plan, in ms, spoken by a voice whose phrase lengths are ``durations``.

    Counted holds are exactly those of the plan: a slow voice makes the moves longer, never the holds. ``sound`` says
    which phrases are heard, and changes no time.
    """
    session = _session(plan, Draft("session", ChapterKind.SESSION, 0, durations, sound))
    contexts = Contexts.of(plan)
    track = Track(session.end_ms, durations, sound)
    # said only where other chapters follow: the downloaded track ends before it
    track.lay(AFTERWORD, ChapterKind.OFF, lambda draft: draft.stretch(State.END, contexts.start, ("say-end-more",)))
    track.silence(SILENCE_BEFORE_WAYS_OUT_MS)
    lay_beside(track, contexts)
    chapters = (session, *track.chapters)
    return Timeline(session, tuple(track.chapters), ways_out_of_phases(chapters, contexts), resume_of_phases(chapters))


def _session(plan: Plan, draft: Draft) -> Chapter:
    opening = opening_keys(plan.day, plan.stage, _new_in(plan))
    draft.stretch(State.OPENING, place_of(plan.steps[0]), ("sound-ready", *opening))
    raises = [step for step in plan.steps if step.kind is StepKind.RAISE]
    for step, following in zip(plan.steps, (*plan.steps[1:], None), strict=True):
        if step.kind is StepKind.RAISE:
            _raise(draft, step, raises)
        elif step.kind is StepKind.HOLD:
            draft.stretch(State.GET_READY, place_of(step), ("say-hold-still",), LEAD_IN_MS)
            draft.hold(place_of(step), step.hold_ms)
        else:
            draft.stretch(_state(step, following), place_of(step), _keys(step, plan, following), step.at_least_ms)
    draft.stretch(State.END, place_of(plan.steps[-1]), ("sound-end", "say-end", "say-end-stop"))
    return draft.chapter()


def _raise(draft: Draft, step: Step, raises: Sequence[Step]) -> None:
    """Get ready, move, hold, return. Both sides take the longer voice's time, so that they are equal to the ms."""
    rest = Place(step.exercise_id, step.catalogue_phase, step.side, step.return_posture)
    ready_ms = max(LEAD_IN_MS, *(draft.length_ms(("sound-ready", *other.cues)) for other in raises))
    return_ms = max(RETURN_MS, *(draft.length_ms(lower_keys(other)) for other in raises))
    draft.stretch(State.GET_READY, rest, ("sound-ready", *step.cues), ready_ms)
    draft.stretch(State.MOVE, place_of(step), ("say-now-slowly",), MOVE_MS, count_in=True)
    draft.hold(place_of(step), step.hold_ms)
    draft.stretch(State.RETURN, rest, lower_keys(step), return_ms)


def _state(step: Step, following: Step | None) -> State:
    if step.kind is StepKind.REST and following is not None and following.kind is StepKind.RAISE:
        return State.CHANGE_SIDE
    return State(step.kind.value)


def _new_in(plan: Plan) -> str:
    """The exercise a session is named after: whatever raises a leg, or else what is lain in."""
    raised = (step.exercise_id for step in plan.steps if step.posture.raised_sides())
    return next(raised, next(step.exercise_id for step in plan.steps if step.kind is StepKind.SETTLE))


def _next(step: Step) -> str:
    """What comes next: a leg, both of them, or the head to a side."""
    if not step.posture.raised_sides():
        return f"say-next-turn-{step.side}"
    return f"say-next-{step.side or 'both'}"


def _keys(step: Step, plan: Plan, following: Step | None) -> tuple[str, ...]:
    """What is said in a stretch: the catalogue's own cues, and the words every session shares."""
    if step.kind is StepKind.SETTLE:
        return (*step.cues, "say-settle-breathe", *_while(step))
    if step.kind is StepKind.ASK:
        raising = any(other.posture.raised_sides() for other in plan.steps)
        alternative = "say-ask-not-raise" if raising else "say-ask-not-start"
        return ("say-ask-centred", "say-ask-beside", "say-ask-comfortable", alternative, *step.cues)
    if step.kind is StepKind.REST and following is not None and following.kind is StepKind.RAISE:
        return ("say-rest-feet-down", _next(following), *_while(step))
    said = step.cues or ("say-rest-last",)
    return tuple(dict.fromkeys((*said, *_while(step)))) if step.kind is StepKind.REST else said


def _while(step: Step) -> tuple[str, ...]:
    """That there is time, where a rest is long."""
    return ("say-rest-while",) if step.at_least_ms >= LONG_REST_MS else ()
