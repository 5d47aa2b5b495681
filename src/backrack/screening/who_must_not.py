"""Who must not use the rack, read from the questions themselves: there is no second list."""

from __future__ import annotations

from dataclasses import dataclass

from backrack.screening.action import Action
from backrack.screening.questions import Kind, Question, roots


@dataclass(frozen=True)
class Closing:
    """Questions whose binding answer closes the rack with the same action, in the order of asking."""

    action: Action
    questions: tuple[Question, ...]


def who_must_not() -> tuple[Closing, ...]:
    """Every question that closes the rack by itself, until help, a clinician or time opens it; the gravest first.

    The questions before each session repeat earlier ones, so they are left out.
    """
    closing = [each for each in roots() if each.kind is not Kind.CHECK_IN and _closes(each)]
    actions = sorted({each.action for each in closing}, reverse=True)
    return tuple(Closing(action, tuple(each for each in closing if each.action is action)) for action in actions)


def _closes(asked: Question) -> bool:
    return asked.action >= Action.CLEARANCE or asked.lifts == "healing"
