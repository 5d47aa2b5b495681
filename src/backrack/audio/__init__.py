"""Voices and tracks: a timeline is laid together, from phrases spoken once, into one file to listen to."""

from backrack.audio.errors import (
    AudioError,
    CacheNotWritten,
    PhraseNotSpoken,
    TimelineNotPlayable,
    TrackNotWritten,
    UnknownVoice,
    VoiceMissing,
    VoicePackRefused,
)
from backrack.audio.phrases import PhraseCache
from backrack.audio.tracks import render_track, track_for
from backrack.audio.voices import DEFAULT_VOICE, SPEEDS, Voice, find_voice, usual_voice, voice_ids, voices_of

__all__ = [
    "DEFAULT_VOICE",
    "SPEEDS",
    "AudioError",
    "CacheNotWritten",
    "PhraseCache",
    "PhraseNotSpoken",
    "TimelineNotPlayable",
    "TrackNotWritten",
    "UnknownVoice",
    "Voice",
    "VoiceMissing",
    "VoicePackRefused",
    "find_voice",
    "render_track",
    "track_for",
    "usual_voice",
    "voice_ids",
    "voices_of",
]
