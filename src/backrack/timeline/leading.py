"""Where each moment leads: the chapters for a pause, ease, off and a spasm, and the place to go on from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from backrack.timeline.contexts import HERE, Contexts
from backrack.timeline.events import LYING, Chapter, ChapterKind, Phase, State, WaysOut

_LED = frozenset(ChapterKind) - {ChapterKind.HEAR, ChapterKind.WAIT}
_OF_ONE_RAISE = frozenset({State.GET_READY, State.MOVE, State.HOLD})
_IN_PLACE = frozenset({State.SETTLE, State.REST})
_CAN_GO_ON = _LED - {ChapterKind.PAUSE}


def ways_out_of_phases(chapters: Iterable[Chapter], contexts: Contexts) -> dict[str, WaysOut]:
    """By phase id. While a leg is up or moving, each way is the one that lowers it first."""
    return {
        phase.id: _ways(chapter, phase, contexts)
        for chapter in chapters
        if chapter.kind in _LED and chapter.id != f"pause.{HERE}"
        for phase in chapter.phases
    }


def _ways(chapter: Chapter, phase: Phase, contexts: Contexts) -> WaysOut:
    if phase.state not in LYING:
        return WaysOut(f"pause.{HERE}")
    context = contexts.of_phase(phase)
    if chapter.kind is ChapterKind.OFF:
        return WaysOut(f"pause.{context}")
    ease = chapter.id if chapter.kind is ChapterKind.EASE else f"ease.{context}"
    return WaysOut(f"pause.{context}", ease, f"off.{context}", f"spasm.{context}")


def resume_of_phases(chapters: Iterable[Chapter]) -> dict[str, int | None]:
    """By phase id, in ms of the track; None is the place of the interruption itself.

    A pause lowers the leg, so an interrupted hold begins again at its get-ready; what was held of it still counts.
    """
    return dict(place for chapter in chapters if chapter.kind in _CAN_GO_ON for place in _resumes(chapter))


def _resumes(chapter: Chapter) -> Iterator[tuple[str, int | None]]:
    ready_ms = chapter.start_ms
    for phase in chapter.phases:
        if phase.state is State.GET_READY:
            ready_ms = phase.start_ms
        if phase.state in _OF_ONE_RAISE:
            yield phase.id, ready_ms
        elif phase.state is State.RETURN:
            yield phase.id, phase.end_ms
        else:
            yield phase.id, None if phase.state in _IN_PLACE else phase.start_ms
