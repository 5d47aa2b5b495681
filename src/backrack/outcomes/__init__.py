"""What changed, told with its size and never with a cause: every measure over time, and the maker's five days."""

from backrack.outcomes.five_days import FiveDays, Found, Share, five_days, five_days_of, share_of
from backrack.outcomes.natural_course import ACUTE, DAYS, PERSISTENT, SOURCE, Course, natural_course
from backrack.outcomes.readings import done_reading, natural_fall, wrong_reading
from backrack.outcomes.series import Activity, Measure, Point, Series
from backrack.outcomes.summary import Summary, summary, summary_of

__all__ = [
    "ACUTE",
    "DAYS",
    "PERSISTENT",
    "SOURCE",
    "Activity",
    "Course",
    "FiveDays",
    "Found",
    "Measure",
    "Point",
    "Series",
    "Share",
    "Summary",
    "done_reading",
    "five_days",
    "five_days_of",
    "natural_course",
    "natural_fall",
    "share_of",
    "summary",
    "summary_of",
    "wrong_reading",
]
