"""The movement of an exercise from step to step, as frames that the page blends. The same for everybody."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from django.utils.safestring import SafeString

from backrack.catalogue import SHOWN, Exercise, ExercisePhase, Mark, load_catalogue
from backrack.drawing import frames, moving_parts
from backrack.posture import SIDES, Posture, Side
from backrack.posture.kinematics import skeleton
from backrack.posture.rack import Rack, load_rack
from backrack.web.packed import pack
from backrack.web.picture import ANYBODY, drawn, small_rack
from backrack.words import Text, kept_by_language, say

FRAMES = 12  # visual direction, section 14: 12 to 24; the page blends between them
MOVE_MS = 4_000  # visual direction: a posture changes in its real time, 3 to 5 s
STILL_MS = 2_000  # assumed: time to take a posture in


def picture_of(exercise: Exercise) -> SafeString:
    """Somebody in the posture that stands for the exercise."""
    posture = exercise.phase(SHOWN[exercise.id]).posture
    description = Text("exercises-picture", {"exercise": say(exercise.name)})
    return drawn(posture, ANYBODY, small_rack(), moving_parts(posture), description)


def has_guesses(exercise: Exercise) -> bool:
    """Whether any step that is drawn is our guess at what the maker means."""
    marks = {phase.moves.mark for phase in exercise.phases} | {phase.posture_mark for phase in exercise.phases}
    return Mark.CANDIDATE in marks


def sides_of(exercise: Exercise) -> tuple[Side, ...]:
    """The sides to choose from: both where a step has one, else none."""
    return SIDES if any(phase.side for phase in exercise.phases) else ()


@kept_by_language(maxsize=32)
def packed_motions(exercise_id: str, side: Side) -> bytes:
    """What :func:`motions_of` gives, kept for whoever looks next."""
    return pack(motions_of(exercise_id, side))


def motions_of(exercise_id: str, side: Side) -> dict[str, Any]:
    """Every step of one side in turn. ``main`` numbers the step whose ends stand for it where nothing may move.

    Someone seen from the side that moves: for the right side the whole scene is mirrored.
    """
    exercise = load_catalogue().exercise(exercise_id)
    mirror = bool(sides_of(exercise)) and side is Side.RIGHT
    phases = [phase for phase in exercise.phases if phase.side in (None, side)]
    postures = [_before(exercise, phases[0]), *(phase.posture for phase in phases)]
    motions = [_motion(before, reached, mirror) for before, reached in pairwise(postures)]
    moving = [number for number, motion in enumerate(motions) if _moves(motion)]
    shown = next((number for number, phase in enumerate(phases) if phase.id == SHOWN[exercise_id]), -1)
    return {
        "id": exercise_id,
        "side": side.value if sides_of(exercise) else None,
        "main": shown if shown in moving else next(iter(moving), 0),
        "steps": [
            {
                "phase": phase.id,
                "title": _title(phase),
                "move_ms": MOVE_MS if _moves(motion) else 0,
                "still_ms": STILL_MS,
                "frame": frame,
                "motion": motion,
            }
            for phase, motion, frame in zip(phases, motions, _frames_shown(phases, motions), strict=True)
        ],
    }


def _before(exercise: Exercise, first: ExercisePhase) -> Posture:
    """What one lies or sits in when the exercise begins."""
    catalogue = load_catalogue()
    if exercise.place.value == "while_getting_on":
        return catalogue.exercise("getting_on").phase("slide_back").posture
    start = catalogue.exercise("starting_position").phases[0].posture
    return start if first.posture.ground is start.ground else first.posture


def _title(phase: ExercisePhase) -> str:
    values = {"part": say(phase.part), "move": say(phase.move)}
    return say(Text("catalogue-title", values))


def _motion(before: Posture, reached: Posture, mirror: bool) -> dict[str, Any]:
    accent = moving_parts(reached) or moving_parts(before)
    if _from_above(before) is not _from_above(reached):
        return _still(reached, accent, mirror)
    if before.ground is reached.ground:
        return frames(before, reached, ANYBODY, _rack(), "side", FRAMES, accent, mirror=mirror)
    # from one ground to another the way between is the person's own: one picture fades into the other
    return {"kind": "fade", "stills": [_still(each, accent, mirror) for each in (before, reached)]}


def _still(posture: Posture, accent: tuple[str, ...], mirror: bool) -> dict[str, Any]:
    return frames(posture, posture, ANYBODY, _rack(), "side", FRAMES, accent, mirror=mirror)


def _from_above(posture: Posture) -> bool:
    """Whoever lies on their side is drawn from above: no picture from the side leads there."""
    return skeleton(posture, ANYBODY, _rack()).on_the_side


def _moves(motion: dict[str, Any]) -> bool:
    return motion["kind"] == "fade" or len(motion["frames"]) > 1


def _frames_shown(phases: Sequence[ExercisePhase], motions: Sequence[dict[str, Any]]) -> list[list[int]]:
    """What part of the drawing each step shows: one for all that are seen from the same place, so that none jumps."""
    places = [_from_above(phase.posture) for phase in phases]
    boxes = [[part["view_box"] for part in _parts(motion)] for motion in motions]
    common = {
        place: _around([box for at, found in zip(places, boxes, strict=True) if at is place for box in found])
        for place in set(places)
    }
    return [common[place] for place in places]


def _parts(motion: dict[str, Any]) -> list[dict[str, Any]]:
    return motion["stills"] if motion["kind"] == "fade" else [motion]


def _around(boxes: Sequence[Sequence[int]]) -> list[int]:
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
    return [left, top, right - left, bottom - top]


def _rack() -> Rack:
    return load_rack(small_rack())
