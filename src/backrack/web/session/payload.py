"""What the player is given: the timeline with its words and its moving pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from backrack.drawing import moving_parts
from backrack.plan import Plan
from backrack.posture import Posture
from backrack.timeline import Chapter, Phase, State, Timeline, timeline_to_data
from backrack.web.session.places import places
from backrack.web.session.wording import wording
from backrack.words import current_language, say

Data = dict[str, Any]
DrawMotion = Callable[[Posture, Posture, tuple[str, ...]], Data]
"""Pictures from one posture to another, with what moves in the accent colour, as plain data."""

_WITH_ACCENT = frozenset({State.GET_READY, State.MOVE, State.HOLD, State.RETURN})


@dataclass(frozen=True)
class Sounds:
    """Names of the tracks: with the voice, with bells alone. None where none could be made."""

    voice: str | None
    bells: str | None


def session_payload(plan: Plan, timeline: Timeline, draw: DrawMotion) -> Data:
    """The whole session as plain data, all times in ms of the track. Addresses of the tracks are not in it."""
    motions = _Motions(draw)
    data = timeline_to_data(timeline)
    for chapter, chapter_data in zip(timeline.chapters, data["chapters"], strict=True):
        chapter_data["phases"] = _phases(timeline, chapter, chapter_data["phases"], motions)
    return {
        "plan": plan.digest,
        "stage": plan.stage,
        "light": plan.light,
        "pressed": [asdict(each) for each in plan.pressed],
        "date": plan.day.isoformat(),
        "title": say(plan.title),
        "language": current_language(),
        "versions": dict(plan.versions),
        **data,
        "motions": motions.all,
    }


class _Motions:
    """Every movement once, however often it is made."""

    def __init__(self, draw: DrawMotion) -> None:
        self._draw = draw
        self._index: dict[tuple[Posture, Posture, tuple[str, ...]], int] = {}
        self.all: list[Data] = []

    def index(self, before: Posture | None, reached: Posture | None, accent: tuple[str, ...]) -> int | None:
        """The movement's place; None where the picture stays as it is."""
        if reached is None:
            return None
        # from one ground to another (kneeling, sitting, lying) only stills: the way between is the person's own
        start = before if before and before.ground is reached.ground else reached
        key = (start, reached, accent)
        if key not in self._index:
            self._index[key] = len(self.all)
            self.all.append(self._draw(*key))
        return self._index[key]


def _phases(timeline: Timeline, chapter: Chapter, plain: Sequence[Data], motions: _Motions) -> list[Data]:
    placed = places(chapter.phases)
    before = _posture_before(timeline, chapter)
    found: list[Data] = []
    for phase, place, data in zip(chapter.phases, placed, plain, strict=True):
        hold = _hold_of(timeline.session, phase)
        words = wording(phase, hold)
        moved = (hold or phase).posture if phase.state in _WITH_ACCENT else None
        accent = moving_parts(moved) if moved else ()
        kept = {key: value for key, value in data.items() if key != "posture"}
        found.append(
            {
                **kept,
                "label": say(words.label),
                "part": say(words.part),
                "move": say(words.move),
                "place": place,
                "of": placed[-1],
                "motion": motions.index(before, phase.posture, accent),
            }
        )
        before = phase.posture
    return found


def _hold_of(chapter: Chapter, phase: Phase) -> Phase | None:
    """The hold a phase leads to or comes from: the one of the same exercise and catalogue phase."""
    same = (phase.exercise_id, phase.catalogue_phase, phase.side)
    holds = (other for other in chapter.phases if other.state is State.HOLD)
    return next((hold for hold in holds if (hold.exercise_id, hold.catalogue_phase, hold.side) == same), None)


def _posture_before(timeline: Timeline, chapter: Chapter) -> Posture | None:
    """What the person lies in when a chapter begins: the posture it is the way out of."""
    for phase in timeline.session.phases:
        ways = timeline.ways_out_of_phase[phase.id]
        leads = chapter.id in (ways.ease, ways.off, ways.pause, ways.spasm)
        if leads and phase.state in (State.HOLD, State.SETTLE):
            return phase.posture
    return chapter.phases[0].posture
