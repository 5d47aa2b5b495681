"""The ladder: for one body on one rack, stages of rising load for each region of the back, and what closes each.

The stages follow from body, rack and catalogue alone. Limits, caps, gates and prerequisites only ever close stages:
they never move, add or renumber one.
"""

from backrack.ladder.build import ladders_for
from backrack.ladder.climb import MOST_SIDE, MOST_TOTAL, ranks_above, step_is_small
from backrack.ladder.closing import Said, open_by_answers
from backrack.ladder.gate import Practice, low_back_moves, practice_of, weeks_done
from backrack.ladder.load import SAME_WITHIN, Load, Weigher
from backrack.ladder.plain import ladder_to_data
from backrack.ladder.region import Region
from backrack.ladder.stage import BY_ANSWERS, Closed, Closing, Holds, Ladder, Loads, Stage, Step

__all__ = [
    "BY_ANSWERS",
    "MOST_SIDE",
    "MOST_TOTAL",
    "SAME_WITHIN",
    "Closed",
    "Closing",
    "Holds",
    "Ladder",
    "Load",
    "Loads",
    "Practice",
    "Region",
    "Said",
    "Stage",
    "Step",
    "Weigher",
    "ladder_to_data",
    "ladders_for",
    "low_back_moves",
    "open_by_answers",
    "practice_of",
    "ranks_above",
    "step_is_small",
    "weeks_done",
]
