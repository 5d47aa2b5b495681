"""What was told, drawn: pain by day, soreness by pressure, minutes by week. What is missing is never drawn."""

from backrack.drawing.charts.pain import BandShown, PainShown, RangeShown, draw_pain
from backrack.drawing.charts.soreness import DotShown, SorenessShown, draw_soreness
from backrack.drawing.charts.weeks import WeekShown, WeeksShown, draw_weeks

__all__ = [
    "BandShown",
    "DotShown",
    "PainShown",
    "RangeShown",
    "SorenessShown",
    "WeekShown",
    "WeeksShown",
    "draw_pain",
    "draw_soreness",
    "draw_weeks",
]
