"""Suitability: questions as data, and a pure function from dated answers to limits."""

from backrack.screening.action import Action
from backrack.screening.adverse import may_need_help_now
from backrack.screening.evidence import LONGEST_GAP, SCREEN_LASTS
from backrack.screening.fit import sizes_for
from backrack.screening.limits import Cap, Limits, Lock, Reason, Removal, limits_to_data
from backrack.screening.questions import (
    Kind,
    Question,
    UnknownQuestion,
    follow_ups,
    lifts_by_statement,
    micro_questions,
    question,
    questions,
    questions_version,
    what_to_do,
)
from backrack.screening.standing import CHANGE_COUNTS_AFTER
from backrack.screening.suitability import YOUNGEST_YEARS, age_is_open, needs_why, next_question, screen
from backrack.screening.who_must_not import Closing, who_must_not

__all__ = [
    "CHANGE_COUNTS_AFTER",
    "LONGEST_GAP",
    "SCREEN_LASTS",
    "YOUNGEST_YEARS",
    "Action",
    "Cap",
    "Closing",
    "Kind",
    "Limits",
    "Lock",
    "Question",
    "Reason",
    "Removal",
    "UnknownQuestion",
    "age_is_open",
    "follow_ups",
    "lifts_by_statement",
    "limits_to_data",
    "may_need_help_now",
    "micro_questions",
    "needs_why",
    "next_question",
    "question",
    "questions",
    "questions_version",
    "screen",
    "sizes_for",
    "what_to_do",
    "who_must_not",
]
