"""Laying phases and cues one after the other, so that nothing can overlap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from backrack.posture import Posture, Side
from backrack.timeline.events import SOUND_MS, Chapter, ChapterKind, Cue, Phase, PhraseDurations, State
from backrack.timeline.sounding import Sound, is_spoken

# All assumed: long enough to be heard as separate sentences, short enough not to be taken for the end.
LEAD_MS = 150
GAP_MS = 350
TAIL_MS = 350
COUNTDOWN = ("say-five", "say-four", "say-three", "say-two", "say-one")
SECOND_MS = 1_000
# A spoken number must leave this much silence before the next, or a tick takes its place.
BETWEEN_NUMBERS_MS = 80
SHORTEST_HOLD_WITH_HALF_MS = 20_000


@dataclass(frozen=True)
class Place:
    """What a phase belongs to: exercise, catalogue phase, side, and the posture reached (None: as it was)."""

    exercise_id: str
    catalogue_phase: str
    side: Side | None
    posture: Posture | None


@dataclass
class Draft:
    """A chapter being laid out. ``durations`` gives the spoken length of a key in ms; ``sound`` what of it is heard."""

    id: str
    kind: ChapterKind
    start_ms: int
    durations: PhraseDurations
    sound: Sound = Sound.VOICE
    phases: list[Phase] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)

    @property
    def cursor_ms(self) -> int:
        return self.phases[-1].end_ms if self.phases else self.start_ms

    def chapter(self) -> Chapter:
        return Chapter(self.id, self.kind, self.start_ms, self.cursor_ms, tuple(self.phases), tuple(self.cues))

    def length_ms(self, keys: Sequence[str]) -> int:
        """How long ``keys`` take in a row, silence before and after included."""
        if not keys:
            return 0
        return LEAD_MS + sum(self._duration_ms(key) for key in keys) + GAP_MS * (len(keys) - 1) + TAIL_MS

    def stretch(
        self,
        state: State,
        place: Place,
        keys: Sequence[str] = (),
        at_least_ms: int = 0,
        count_in: bool = False,
    ) -> Phase:
        """A phase with its cues in a row from the start. It grows with the voice, never below ``at_least_ms``."""
        counting_ms = 3 * SECOND_MS if count_in else 0
        phase = self._add(state, place, max(at_least_ms, self.length_ms(keys) + counting_ms), 0)
        at_ms = phase.start_ms + LEAD_MS
        for key in keys:
            at_ms = self._cue(key, at_ms).end_ms + GAP_MS
        if count_in:
            self._count_down(phase.end_ms, COUNTDOWN[-3:])
        return phase

    def hold(self, place: Place, hold_ms: int) -> Phase:
        """A counted hold: a tone, half-time, the last five seconds, and silence otherwise. Its length is the dose."""
        phase = self._add(State.HOLD, place, hold_ms, hold_ms)
        numbers_ms = len(COUNTDOWN) * SECOND_MS
        silence_from_ms = phase.start_ms
        if hold_ms >= SOUND_MS["sound-start"] + numbers_ms:
            silence_from_ms = self._cue("sound-start", phase.start_ms).end_ms
        half_ms = phase.start_ms + hold_ms // 2
        fits = (
            silence_from_ms < half_ms and half_ms + self._duration_ms("say-half") < phase.end_ms - numbers_ms - GAP_MS
        )
        if hold_ms >= SHORTEST_HOLD_WITH_HALF_MS and fits:
            self._cue("say-half", half_ms)
        if hold_ms >= SOUND_MS["sound-start"] + numbers_ms:
            self._count_down(phase.end_ms, COUNTDOWN)
        return phase

    def _count_down(self, end_ms: int, numbers: Sequence[str]) -> None:
        for left, number in zip(range(len(numbers), 0, -1), numbers, strict=True):
            spoken = self._duration_ms(number) + BETWEEN_NUMBERS_MS <= SECOND_MS
            self._cue(number if spoken else "sound-tick", end_ms - left * SECOND_MS)

    def _add(self, state: State, place: Place, length_ms: int, counted_ms: int) -> Phase:
        start_ms = self.cursor_ms
        phase = Phase(
            id=f"{self.id}-{len(self.phases) + 1:02d}-{state}",
            state=state,
            exercise_id=place.exercise_id,
            catalogue_phase=place.catalogue_phase,
            side=place.side,
            start_ms=start_ms,
            end_ms=start_ms + length_ms,
            posture=place.posture,
            counted_ms=counted_ms,
        )
        self.phases.append(phase)
        return phase

    def _cue(self, key: str, at_ms: int) -> Cue:
        cue = Cue(key, at_ms, self._duration_ms(key), is_spoken(key, self.kind, self.sound))
        self.cues.append(cue)
        return cue

    def _duration_ms(self, key: str) -> int:
        return SOUND_MS[key] if key in SOUND_MS else self.durations(key)
