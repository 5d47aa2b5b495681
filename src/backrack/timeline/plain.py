"""A timeline as plain data, the same for the command line and the page."""

from __future__ import annotations

from typing import Any

from backrack.posture import posture_to_data
from backrack.timeline.events import SOUND_MS, Chapter, ChapterKind, Cue, Phase, Timeline, WaysOut
from backrack.words import say


def timeline_to_data(timeline: Timeline) -> dict[str, Any]:
    """Dictionaries, lists, strings and whole milliseconds; captions."""
    return {
        "session_end_ms": timeline.session.end_ms,
        "end_ms": timeline.end_ms,
        "chapters": [_chapter(chapter) for chapter in timeline.chapters],
        "ways_out": {phase: _ways(ways) for phase, ways in sorted(timeline.ways_out_of_phase.items())},
        "resume_ms": dict(sorted(timeline.resume_of_phase.items())),
    }


def caption(cue: Cue) -> str:
    """What the cue says, for people who read it; empty for a sound."""
    return "" if cue.key in SOUND_MS else say(cue.key)


def _ways(ways: WaysOut) -> dict[str, str]:
    named = {"ease": ways.ease, "off": ways.off, "pause": ways.pause, "spasm": ways.spasm}
    return {name: chapter for name, chapter in named.items() if chapter is not None}


def _chapter(chapter: Chapter) -> dict[str, Any]:
    return {
        "id": chapter.id,
        "kind": chapter.kind.value,
        "start_ms": chapter.start_ms,
        "end_ms": chapter.end_ms,
        "phases": [_phase(phase, chapter.kind) for phase in chapter.phases],
        "cues": [_cue(cue) for cue in chapter.cues],
    }


def _cue(cue: Cue) -> dict[str, Any]:
    return {
        "key": cue.key,
        "at_ms": cue.at_ms,
        "duration_ms": cue.duration_ms,
        "caption": caption(cue),
        "spoken": cue.spoken,
    }


def _phase(phase: Phase, kind: ChapterKind) -> dict[str, Any]:
    return {
        "id": phase.id,
        "state": phase.state.value,
        "exercise": phase.exercise_id,
        "catalogue_phase": phase.catalogue_phase,
        "side": phase.side.value if phase.side else None,
        "start_ms": phase.start_ms,
        "end_ms": phase.end_ms,
        "counted_ms": phase.counted_ms,
        # whoever asked for a way out is no longer practising: only the session itself counts as time on the rack
        "on_rack": phase.on_rack and kind is ChapterKind.SESSION,
        "posture": posture_to_data(phase.posture) if phase.posture else None,
    }
