"""What can go wrong with sound, each with a sentence for the person who meets it."""

from __future__ import annotations

from backrack.words import Text, say


class AudioError(Exception):
    """Something about voices or tracks. ``text`` words it for people; ``str()`` says it in the default language."""

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text

    def __str__(self) -> str:
        return say(self.text)


class UnknownVoice(AudioError):
    """No voice has this name."""


class VoiceMissing(AudioError):
    """The voice is known, but what it needs is not installed or is damaged. The text names the fix."""


class VoicePackRefused(AudioError):
    """A folder of recordings that cannot be used as it is."""


class PhraseNotSpoken(AudioError):
    """The voice gave no sound for a phrase, or the key is no phrase."""


class CacheNotWritten(AudioError):
    """Phrases could not be stored: a full disk, or a folder that may not be written."""


class TrackNotWritten(AudioError):
    """The track could not be stored: a full disk, or a folder that may not be written."""


class TimelineNotPlayable(AudioError):
    """Two cues would sound at once, or a cue lies outside its track."""
