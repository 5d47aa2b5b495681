"""The plan expanded to timed events: the session, and a way out from every posture."""

from __future__ import annotations

from collections.abc import Sequence

from backrack.plan import Plan, Step, StepKind
from backrack.posture import Side
from backrack.timeline.draft import Draft, Place
from backrack.timeline.events import Chapter, PhraseDurations, State, Timeline, WaysOut
from backrack.timeline.phrases import opening_keys

SILENCE_BEFORE_WAYS_OUT_MS = 300_000  # five minutes, so that a track left running does not start them by accident
SILENCE_BETWEEN_WAYS_OUT_MS = 20_000  # assumed
AFTERWORD = "afterword"
EASE_REST_MS = 60_000  # assumed: a minute in the starting position before the way off
LEAD_IN_MS = 5_000  # lead-in for moves, design notes
MOVE_MS = 5_000
RETURN_MS = 5_000


def build_timeline(plan: Plan, durations: PhraseDurations) -> Timeline:
    """The whole track of a plan, in ms, spoken by a voice whose phrase lengths are ``durations``.

    Counted holds are exactly those of the plan: a slow voice makes the moves longer, never the holds.
    """
    session = _session(plan, durations)
    start = _place(next(step for step in plan.steps if step.kind is StepKind.SETTLE))
    raised = {step.catalogue_phase: step for step in plan.steps if step.kind is StepKind.RAISE}
    contexts: dict[str, Step | None] = {start.exercise_id: None, **{_context(step): step for step in raised.values()}}
    off_steps = [step for step in plan.steps if step.kind is StepKind.GET_OFF]
    afterword = _afterword(session, start, durations)
    chapters = [afterword]
    at_ms = afterword.end_ms + SILENCE_BEFORE_WAYS_OUT_MS
    for kind in ("ease", "off"):
        for context, step in contexts.items():
            draft = Draft(f"{kind}.{context}", at_ms, durations)
            _way_out(draft, kind, start, step, off_steps)
            chapters.append(draft.chapter())
            at_ms = draft.cursor_ms + SILENCE_BETWEEN_WAYS_OUT_MS
    return Timeline(session, tuple(chapters), _ways_out(session, chapters, set(raised), start.exercise_id))


def _session(plan: Plan, durations: PhraseDurations) -> Chapter:
    draft = Draft("session", 0, durations)
    draft.stretch(State.OPENING, _place(plan.steps[0]), ("sound-ready", *opening_keys(plan.day, plan.stage)))
    raises = [step for step in plan.steps if step.kind is StepKind.RAISE]
    for step, following in zip(plan.steps, (*plan.steps[1:], None), strict=True):
        if step.kind is StepKind.RAISE:
            _raise(draft, step, raises)
        elif step.kind is StepKind.HOLD:
            draft.stretch(State.GET_READY, _place(step), ("say-hold-still",), LEAD_IN_MS)
            draft.hold(_place(step), step.hold_ms)
        else:
            draft.stretch(_state(step, following), _place(step), _keys(step, plan, following), step.at_least_ms)
    last = _place(plan.steps[-1])
    draft.stretch(State.END, last, ("sound-end", "say-end", "say-end-stop"))
    return draft.chapter()


def _afterword(session: Chapter, place: Place, durations: PhraseDurations) -> Chapter:
    """Said only where ways out follow: the downloaded track ends before it."""
    draft = Draft(AFTERWORD, session.end_ms, durations)
    draft.stretch(State.END, place, ("say-end-more",))
    return draft.chapter()


def _raise(draft: Draft, step: Step, raises: Sequence[Step]) -> None:
    """Get ready, move, hold, return. Both sides take the longer voice's time, so that they are equal to the ms."""
    rest = Place(step.exercise_id, step.catalogue_phase, step.side, step.return_posture)
    ready_ms = max(LEAD_IN_MS, *(draft.length_ms(("sound-ready", *other.cues)) for other in raises))
    return_ms = max(RETURN_MS, *(draft.length_ms(_lower_keys(other)) for other in raises))
    draft.stretch(State.GET_READY, rest, ("sound-ready", *step.cues), ready_ms)
    draft.stretch(State.MOVE, _place(step), ("say-now-slowly",), MOVE_MS, count_in=True)
    draft.hold(_place(step), step.hold_ms)
    draft.stretch(State.RETURN, rest, _lower_keys(step), return_ms)


def _lower_keys(step: Step) -> tuple[str, ...]:
    return ("sound-end", *step.return_cues)


def _state(step: Step, following: Step | None) -> State:
    if step.kind is StepKind.REST and following is not None and following.kind is StepKind.RAISE:
        return State.CHANGE_SIDE
    return State(step.kind.value)


def _keys(step: Step, plan: Plan, following: Step | None) -> tuple[str, ...]:
    """What is said in a stretch: the catalogue's own cues, and the words every session shares."""
    if step.kind is StepKind.SETTLE:
        return (*step.cues, "say-settle-breathe")
    if step.kind is StepKind.ASK:
        alternative = "say-ask-not-raise" if plan.prescribed_hold_ms(Side.LEFT) else "say-ask-not-start"
        return ("say-ask-centred", "say-ask-beside", "say-ask-comfortable", alternative, *step.cues)
    if step.kind is StepKind.REST and following is not None and following.kind is StepKind.RAISE:
        return ("say-rest-feet-down", f"say-next-{following.side}")
    return step.cues or ("say-rest-last",)


def _way_out(draft: Draft, kind: str, start: Place, raised: Step | None, off_steps: Sequence[Step]) -> None:
    if raised is not None:
        place = Place(raised.exercise_id, raised.catalogue_phase, raised.side, raised.return_posture)
        draft.stretch(State.RETURN, place, raised.return_cues, RETURN_MS)
    if kind == "ease":
        draft.stretch(State.REST, start, ("say-ease", "say-ease-rest"), EASE_REST_MS)
    else:
        draft.stretch(State.REST, start, ("say-off",))
    for step in off_steps:
        draft.stretch(State.GET_OFF, _place(step), step.cues, step.at_least_ms)
    draft.stretch(State.END, _place(off_steps[-1]), ("sound-end", "say-way-out-end"))


def _ways_out(session: Chapter, chapters: Sequence[Chapter], raised: set[str], start: str) -> dict[str, WaysOut]:
    """From lying down to the last rest: while a leg is up or moving, the way out that lowers it first."""
    lying = {
        State.SETTLE,
        State.ASK,
        State.GET_READY,
        State.MOVE,
        State.HOLD,
        State.RETURN,
        State.CHANGE_SIDE,
        State.REST,
    }
    leg_up = {State.MOVE, State.HOLD, State.RETURN}
    found: dict[str, WaysOut] = {}
    for phase in session.phases:
        if phase.state in lying:
            up = phase.state in leg_up and phase.catalogue_phase in raised
            context = f"{phase.exercise_id}.{phase.catalogue_phase}" if up else start
            found[phase.id] = WaysOut(f"ease.{context}", f"off.{context}")
    for chapter in chapters:
        if chapter.id.startswith("ease."):
            off = f"off.{chapter.id.removeprefix('ease.')}"
            for phase in chapter.phases:
                if phase.state in lying:
                    out = off if phase.state is State.RETURN else f"off.{start}"
                    found[phase.id] = WaysOut(chapter.id, out)
    return found


def _context(step: Step) -> str:
    return f"{step.exercise_id}.{step.catalogue_phase}"


def _place(step: Step) -> Place:
    return Place(step.exercise_id, step.catalogue_phase, step.side, step.posture)
