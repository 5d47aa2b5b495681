"""A plan as timed events: what to do, what is said, and the two ways out of every posture."""

from backrack.timeline.build import build_timeline
from backrack.timeline.events import (
    SOUND_MS,
    Chapter,
    ChapterKind,
    Cue,
    Phase,
    PhraseDurations,
    State,
    Timeline,
    WaysOut,
)
from backrack.timeline.phrases import phrase_keys
from backrack.timeline.plain import caption, timeline_to_data
from backrack.timeline.sounding import LEFT_OUT_WHEN_SHORT, Sound

__all__ = [
    "LEFT_OUT_WHEN_SHORT",
    "SOUND_MS",
    "Chapter",
    "ChapterKind",
    "Cue",
    "Phase",
    "PhraseDurations",
    "Sound",
    "State",
    "Timeline",
    "WaysOut",
    "build_timeline",
    "caption",
    "phrase_keys",
    "timeline_to_data",
]
