"""What has been, as series for charts: each with one sentence that reads it. What was not told stays missing."""

from backrack.history.pain import PainByDay, pain_by_day, pain_reading
from backrack.history.soreness import SoreAfter, soreness_after, soreness_reading
from backrack.history.stages import Place, Rung, StageDays, rungs_of, stage_days, stage_reading
from backrack.history.weeks import WeekHeld, weeks_held, weeks_reading

__all__ = [
    "PainByDay",
    "Place",
    "Rung",
    "SoreAfter",
    "StageDays",
    "WeekHeld",
    "pain_by_day",
    "pain_reading",
    "rungs_of",
    "soreness_after",
    "soreness_reading",
    "stage_days",
    "stage_reading",
    "weeks_held",
    "weeks_reading",
]
