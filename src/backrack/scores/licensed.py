"""The one place for a questionnaire that somebody has a licence for. None is shipped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Len
from pydantic import ConfigDict, TypeAdapter, ValidationError

ScorerName = Literal["ticks", "mean"]


class UnreadableQuestionnaire(ValueError):
    """A questionnaire that cannot be taken."""


@dataclass(frozen=True, kw_only=True)
class Questionnaire:
    """A questionnaire as its owner brings it: the words of each item, and which scorer counts the answers."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    id: Annotated[str, Len(1, 100)]
    items: Annotated[tuple[str, ...], Len(1, 200)]
    scorer: ScorerName


def read_questionnaire(text: str) -> Questionnaire:
    """The questionnaire of a JSON file. Raises :class:`UnreadableQuestionnaire`."""
    try:
        return TypeAdapter(Questionnaire).validate_json(text, strict=True)
    except ValidationError as wrong:
        raise UnreadableQuestionnaire(f"This questionnaire cannot be read: {wrong.errors()[0]['msg']}.") from None


def score_of(questionnaire: Questionnaire, answers: tuple[int | None, ...]) -> float | None:
    """The score of answers in the order of the items; None where the scorer needs what is missing."""
    if len(answers) != len(questionnaire.items):
        raise ValueError("as many answers as items are needed, None for what is missing")
    return SCORERS[questionnaire.scorer](answers)


def _ticks(answers: tuple[int | None, ...]) -> float | None:
    told = [answer for answer in answers if answer is not None]
    return float(sum(answer > 0 for answer in told)) if len(told) == len(answers) else None


def _mean(answers: tuple[int | None, ...]) -> float | None:
    told = [answer for answer in answers if answer is not None]
    return sum(told) / len(told) if told else None


SCORERS: Mapping[ScorerName, Callable[[tuple[int | None, ...]], float | None]] = {"ticks": _ticks, "mean": _mean}
