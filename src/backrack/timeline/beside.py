"""The chapters beside the session: the sound test, pauses, a spasm, help with getting up, and the two ways out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial

from backrack.catalogue import load_catalogue
from backrack.plan import Step
from backrack.timeline.contexts import HERE, Contexts, lower_keys, place_down, place_of
from backrack.timeline.draft import Draft, Place
from backrack.timeline.events import Chapter, ChapterKind, PhraseDurations, State
from backrack.timeline.sounding import Sound

# All assumed.
SILENCE_BETWEEN_MS = 5_000  # a player that is some seconds late at the end of a chapter is still in silence
RETURN_MS = 5_000
EASE_REST_MS = 60_000  # a minute in the starting position before the way off
PAUSE_MS = 10_000  # the words, and quiet until the player leads on to the waiting
WAIT_QUIET_MS = 10_000  # heard again and again
SPASM_MS = 45_000
SPASM_REST_MS = 20_000  # then the player waits, as in a pause
QUIET_MS = 30_000  # after a step of "I cannot get up"
LONG_QUIET_MS = {"rest": 120_000, "roll_off": 60_000, "try_again": 60_000}
EMERGENCY = "emergency"


@dataclass
class Track:
    """Chapters laid one after the other, with silence between them."""

    at_ms: int
    durations: PhraseDurations
    sound: Sound
    chapters: list[Chapter] = field(default_factory=list)

    def lay(self, chapter_id: str, kind: ChapterKind, fill: Callable[[Draft], object]) -> None:
        """Adds a chapter, which ``fill`` writes into its draft."""
        draft = Draft(chapter_id, kind, self.at_ms, self.durations, self.sound)
        fill(draft)
        self.chapters.append(draft.chapter())
        self.at_ms = draft.cursor_ms

    def silence(self, length_ms: int = SILENCE_BETWEEN_MS) -> None:
        self.at_ms += length_ms


def lay_beside(track: Track, contexts: Contexts) -> None:
    """Every chapter that may be needed, each once a context."""
    nowhere = Place(contexts.start.exercise_id, contexts.start.catalogue_phase, None, None)
    _lay(track, "hear", ChapterKind.HEAR, lambda draft: draft.stretch(State.HEAR, nowhere, _HEAR))
    _lay(track, f"pause.{HERE}", ChapterKind.PAUSE, partial(_pause, place=nowhere, leg=None))
    for name, leg in contexts.all.items():
        _lay(track, f"pause.{name}", ChapterKind.PAUSE, partial(_pause, place=contexts.start, leg=leg))
    for name, keys in _WAIT.items():
        _lay(track, f"wait.{name}", ChapterKind.WAIT, partial(_wait, place=nowhere, keys=keys))
    for name, leg in contexts.all.items():
        _lay(track, f"spasm.{name}", ChapterKind.SPASM, partial(_spasm, start=contexts.start, leg=leg))
    _lay(track, "stuck", ChapterKind.STUCK, _stuck)
    for kind in (ChapterKind.EASE, ChapterKind.OFF):
        for name, leg in contexts.all.items():
            _lay(track, f"{kind}.{name}", kind, partial(_way_out, contexts=contexts, leg=leg))


_HEAR = ("sound-ready", "say-hear", "say-hear-question")
_WAIT: dict[str, tuple[str, ...]] = {
    "quiet": (),
    "ask": ("sound-ready", "say-wait-ask", "say-wait-no-hurry", "say-wait-go-on"),
    "offer": ("sound-change", "say-wait-offer", "say-wait-go-on", "say-wait-stop"),
}


def _lay(track: Track, chapter_id: str, kind: ChapterKind, fill: Callable[[Draft], object]) -> None:
    track.lay(chapter_id, kind, fill)
    track.silence()


def _pause(draft: Draft, place: Place, leg: Step | None) -> None:
    if leg is not None:
        draft.stretch(State.RETURN, place_down(leg), lower_keys(leg), RETURN_MS)
    draft.stretch(State.PAUSE, place, ("say-pause", "say-pause-go-on"), PAUSE_MS)


def _wait(draft: Draft, place: Place, keys: tuple[str, ...]) -> None:
    draft.stretch(State.WAIT, place, keys, 0 if keys else WAIT_QUIET_MS)


def _spasm(draft: Draft, start: Place, leg: Step | None) -> None:
    _lower(draft, leg)
    keys = ("say-spasm", "say-spasm-feet", "say-spasm-let-go", "say-spasm-breathe-in", "say-spasm-breathe-out")
    draft.stretch(State.SPASM, start, keys, SPASM_MS)
    draft.stretch(State.REST, start, ("say-spasm-rest", "say-wait-go-on", "say-wait-stop"), SPASM_REST_MS)


def _stuck(draft: Draft) -> None:
    said = load_catalogue().cannot_get_up_cues
    for step in _signs_early(said):
        place = Place("getting_off", step, None, None)
        draft.stretch(State.STUCK, place, said[step], draft.length_ms(said[step]) + LONG_QUIET_MS.get(step, QUIET_MS))


def _signs_early(steps: Iterable[str]) -> tuple[str, ...]:
    """The catalogue's order, but nobody waits through minutes of rest to hear when to call for help."""
    first, *others = steps
    return (first, *sorted(others, key=lambda step: step != EMERGENCY))


def _way_out(draft: Draft, contexts: Contexts, leg: Step | None) -> None:
    _lower(draft, leg)
    if draft.kind is ChapterKind.EASE:
        draft.stretch(State.REST, contexts.start, ("say-ease", "say-ease-rest"), EASE_REST_MS)
    else:
        draft.stretch(State.REST, contexts.start, ("say-off",))
    for step in contexts.off:
        draft.stretch(State.GET_OFF, place_of(step), step.cues, step.at_least_ms)
    draft.stretch(State.END, place_of(contexts.off[-1]), ("sound-end", "say-way-out-end"))


def _lower(draft: Draft, leg: Step | None) -> None:
    """The leg comes down before anything else, and its words come at once."""
    if leg is not None:
        draft.stretch(State.RETURN, place_down(leg), leg.return_cues, RETURN_MS)
