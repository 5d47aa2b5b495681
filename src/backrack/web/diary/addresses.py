"""Days in addresses."""

from __future__ import annotations

from datetime import date


class DayInAddress:
    """``2026-03-02``. Another way of writing a day is no address, and no day before 2000 is one."""

    regex = r"20\d\d-\d\d-\d\d"

    def to_python(self, value: str) -> date:
        return date.fromisoformat(value)

    def to_url(self, value: date) -> str:
        return value.isoformat()
