"""Instruments: how each is scored, and which change of it matters. Missing stays missing, and is never 0."""

from backrack.scores.disability import (
    CEILING_ABOVE,
    FLOOR_BELOW,
    ITEMS,
    MISSING_AT_MOST,
    RECOVERED_AT_MOST,
    Disability,
    disability_of,
    disability_totals,
)
from backrack.scores.function import Named, function_of, named_of, ratings_of
from backrack.scores.licensed import Questionnaire, UnreadableQuestionnaire, read_questionnaire, score_of
from backrack.scores.scale import Change, Scale, Towards, change_of, mean_of
from backrack.scores.scales import ACTIVITY, CHANGE, DISABILITY, FUNCTION, LIMBS, PAIN, SORENESS, STIFFNESS

__all__ = [
    "ACTIVITY",
    "CEILING_ABOVE",
    "CHANGE",
    "DISABILITY",
    "FLOOR_BELOW",
    "FUNCTION",
    "ITEMS",
    "LIMBS",
    "MISSING_AT_MOST",
    "PAIN",
    "RECOVERED_AT_MOST",
    "SORENESS",
    "STIFFNESS",
    "Change",
    "Disability",
    "Named",
    "Questionnaire",
    "Scale",
    "Towards",
    "UnreadableQuestionnaire",
    "change_of",
    "disability_of",
    "disability_totals",
    "function_of",
    "mean_of",
    "named_of",
    "ratings_of",
    "read_questionnaire",
    "score_of",
]
