"""What a person is asked, and when: the reports after a session, 15 minutes later and the next morning."""

from backrack.asking.answered import limbs_are_answered, morning_of, someone_is_needed
from backrack.asking.due import Due, Kind, due, regions_of
from backrack.asking.low_back import low_back_is_due, low_back_may_be_told
from backrack.asking.meaning import Meaning, morning_meaning
from backrack.asking.measures import MeasuresDue, measures_due

__all__ = [
    "Due",
    "Kind",
    "Meaning",
    "MeasuresDue",
    "due",
    "limbs_are_answered",
    "low_back_is_due",
    "low_back_may_be_told",
    "measures_due",
    "morning_meaning",
    "morning_of",
    "regions_of",
    "someone_is_needed",
]
