"""An exercise as its page shows it: every fact with its words, its mark and its sources, and what is read aloud."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from backrack.catalogue import Catalogue, Exercise, ExercisePhase, Mark
from backrack.catalogue.sheet import Line, angles_by_mark, lines_of, mark_words, phase_lines
from backrack.words import Text, capital, say

FEEL, FEEL_NOT, BREATHING = "feel", "feel_not", "breathing"
TIMES = ("hold_s", "repeats", "sides", "place", "on_device")
ENDING = ("ending", "stop_rule")
ABOUT = ("purpose", "suited", "not_suited", "needs", "prerequisites", "gates")
PRESSURE = ("regions", "levels", "pressure_rank", "raises", "lowers")
# spoken with their mark, as hearing them gives no other sign that they are not the maker's
_TOLD_ALOUD = frozenset({Mark.ESTIMATE, Mark.CANDIDATE})


@dataclass(frozen=True)
class Stretch:
    """One part of the page as it is read aloud: its number, and the words spoken."""

    number: int
    words: str


@dataclass(frozen=True)
class Shown:
    """One fact on the page. ``words`` is empty where nothing is known; ``spoken`` is what the voice says of it."""

    name: str
    label: str
    words: str
    mark: Mark
    mark_words: str
    sources: tuple[str, ...]
    spoken: Stretch | None = None


@dataclass(frozen=True)
class StepShown:
    """One step: its title, what to do, and the smaller facts about it."""

    number: int
    title: str
    optional: bool
    what: Shown
    facts: tuple[Shown, ...]
    shape: tuple[Shown, ...]
    spoken: Stretch

    @property
    def every(self) -> tuple[Shown, ...]:
        return (self.what, *self.facts, *self.shape)


@dataclass(frozen=True)
class Sheet:
    """All parts of the page, and what is read aloud of them, stretch by stretch."""

    name: str
    steps: tuple[StepShown, ...]
    feel: Shown
    feel_not: Shown
    breathing: Shown
    mistakes: tuple[Shown, ...]
    times: tuple[Shown, ...]
    ending: tuple[Shown, ...]
    about: tuple[Shown, ...]
    pressure: tuple[Shown, ...]
    coverage: Shown
    stuck: tuple[Shown, ...]
    spoken: tuple[Stretch, ...]

    @property
    def doing(self) -> tuple[Shown, ...]:
        """The facts beside the steps."""
        return (self.feel, self.feel_not, self.breathing, *self.mistakes, *self.times, *self.ending, *self.stuck)

    @property
    def more(self) -> tuple[Shown, ...]:
        """The facts below."""
        return (*self.pressure, *self.about, self.coverage)

    @property
    def every(self) -> tuple[Shown, ...]:
        """Each fact that the page shows."""
        return (*(fact for step in self.steps for fact in step.every), *self.doing, *self.more)


def sheet_of(exercise: Exercise, catalogue: Catalogue) -> Sheet:
    """The page of an exercise. It holds nothing about any person."""
    titles = {name: source.title for name, source in catalogue.sources.items()}
    shown = [_shown(line, titles) for line in lines_of(exercise, catalogue)]
    by_name = {each.name: each for each in shown}
    voice = _Voice()
    name = say(exercise.name)
    voice.say(name, *(say(reason) for reason in exercise.why_not_offered))
    steps = tuple(_step(number, phase, titles, voice) for number, phase in enumerate(exercise.phases, 1))
    feel, feel_not, breathing = (voice.tell(by_name[each]) for each in (FEEL, FEEL_NOT, BREATHING))
    return Sheet(
        name=name,
        steps=steps,
        feel=feel,
        feel_not=feel_not,
        breathing=breathing,
        mistakes=_named("mistakes", shown),
        times=tuple(by_name[each] for each in TIMES),
        ending=tuple(by_name[each] for each in ENDING),
        about=tuple(by_name[each] for each in ABOUT),
        pressure=tuple(by_name[each] for each in PRESSURE),
        coverage=by_name["text_coverage"],
        stuck=_named("stuck", shown),
        spoken=tuple(voice.said),
    )


class _Voice:
    """Collects what is read aloud, in order."""

    def __init__(self) -> None:
        self.said: list[Stretch] = []

    def say(self, *sentences: str) -> Stretch:
        self.said.append(Stretch(len(self.said), " ".join(_ended(sentence) for sentence in sentences if sentence)))
        return self.said[-1]

    def tell(self, fact: Shown) -> Shown:
        """A labelled fact as one stretch."""
        return replace(fact, spoken=self.say(fact.label, *self.with_mark(fact)))

    def with_mark(self, fact: Shown) -> tuple[str, ...]:
        if not fact.words:
            return (capital(fact.mark_words),)
        return (fact.words, capital(fact.mark_words)) if fact.mark in _TOLD_ALOUD else (fact.words,)


def _ended(sentence: str) -> str:
    """With a full stop, so that the voice comes to rest after it."""
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def _step(number: int, phase: ExercisePhase, titles: dict[str, str], voice: _Voice) -> StepShown:
    what, *facts = (_shown(line, titles) for line in phase_lines(phase))
    part, move = say(phase.part), say(phase.move)
    values: dict[str, str | int | float] = {"number": number, "part": part, "move": move}
    spoken = voice.say(say(Text("exercises-step-spoken", values)), *voice.with_mark(what))
    return StepShown(
        number=number,
        title=say(Text("catalogue-title", {"part": part, "move": move})),
        optional=phase.optional,
        what=what,
        facts=tuple(facts),
        shape=tuple(_shape(phase, titles)),
        spoken=spoken,
    )


def _shape(phase: ExercisePhase, titles: dict[str, str]) -> Iterator[Shown]:
    """How we know the posture that is drawn, and each of its angles."""
    label = say("exercises-label-picture")
    yield _fact("picture", label, "", phase.posture_mark, phase.posture_sources, titles)
    for mark, angles in angles_by_mark(phase):
        sources = {source: None for fact in phase.angles.values() if fact.mark is mark for source in fact.sources}
        yield _fact("angles", say("exercises-label-angles"), angles, mark, tuple(sources), titles)


def _shown(line: Line, titles: dict[str, str]) -> Shown:
    return _fact(line.name, line.label, capital(line.words), line.fact.mark, line.fact.sources, titles)


def _fact(name: str, label: str, words: str, mark: Mark, sources: Sequence[str], titles: dict[str, str]) -> Shown:
    # how much could be read is nothing that the maker says
    how = say("exercises-our-reading") if name == "text_coverage" else mark_words(mark)
    return Shown(name, label, words, mark, how, tuple(titles[each] for each in sources))


def _named(name: str, shown: Sequence[Shown]) -> tuple[Shown, ...]:
    return tuple(each for each in shown if each.name == name)
