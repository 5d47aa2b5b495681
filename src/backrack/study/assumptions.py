"""Everything that is assumed about simulated people, in one table (clinical fact sheet, 2.3 and 2.4).

None of it is measured. Why each figure is what it is stands in ``words/en.ftl`` under ``study-why-<name>``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any

from backrack.words import Text


def assumed(value: Any, unit: str) -> Any:
    """A field of the table, with its unit."""
    return field(default=value, metadata={"unit": unit})


@dataclass(frozen=True)
class Assumptions:
    """One assumed value a field; ``rows`` tells units and reasons. Shares are 0-1, points those of the 0-10 scale."""

    correlation: float = assumed(0.4, "from one half day to the next")
    baseline_days: int = assumed(7, "mornings before the first session")
    usual_answer_sd: float = assumed(0.0, "points")
    reaction_mean: float = assumed(0.3, "points")
    reaction_sd: float = assumed(0.5, "points")
    afterwards_sd: float = assumed(0.3, "points")
    harm_left_by_evening: float = assumed(0.5, "share")
    tender_people: float = assumed(0.4, "share")
    tender_peak: float = assumed(3.0, "points of soreness")
    others_peak: float = assumed(1.0, "points of soreness")
    soreness_course: tuple[float, ...] = assumed((0.8, 1.0, 0.8, 0.5, 0.3, 0.15), "share of the peak, by day")
    soreness_sd: float = assumed(0.7, "points of soreness")
    woken: float = assumed(0.02, "share of nights")
    missed_reports: float = assumed(0.05, "share of mornings")
    skipped_days: float = assumed(0.1, "share of days")
    misreported: float = assumed(0.05, "share of scores, one point up or down")
    cut_short: float = assumed(0.05, "share of sessions")
    cut_short_done: float = assumed(0.6, "share of the hold time")
    says_yes_at_once: float = assumed(0.8, "share of proposed steps")
    evening_people: float = assumed(0.7, "share")
    worst_at_start: float = assumed(0.0, "points above usual")
    worst_fades_days: float = assumed(14.0, "days")
    improvement_days: float = assumed(28.0, "days")
    onset_from_day: int = assumed(7, "day")
    onset_to_day: int = assumed(14, "day")
    worsening_days: float = assumed(7.0, "days from onset to the whole of it")
    ladder_top: int = assumed(5, "stages")

    def rows(self) -> Iterator[tuple[str, Any, str, Text]]:
        """Name, value, unit, and why."""
        for each in fields(self):
            yield each.name, getattr(self, each.name), each.metadata["unit"], Text(f"study-why-{each.name}")
