"""What may be done where the server cannot be reached: put by for a week, found by trying, compared by the device."""

from backrack.away.bundle import AtMost, Away, put_by
from backrack.away.figures import Figure, Then
from backrack.away.plain import away_to_data

__all__ = ["AtMost", "Away", "Figure", "Then", "away_to_data", "put_by"]
