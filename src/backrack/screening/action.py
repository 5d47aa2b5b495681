"""What an answer can mean, from nothing to an emergency."""

from __future__ import annotations

from enum import IntEnum


class Action(IntEnum):
    """Ordered by severity, so that ``max`` gives the one that stands (clinical fact sheet, section 1.1 rule 3).

    ``CLOSED`` (a rack that rocks, late pregnancy) no statement opens, so it stands above ``CLEARANCE``;
    it must never hide a sign that needs help, so it stands below ``URGENT``.
    """

    OK = 0
    CAUTION = 1
    CLEARANCE = 2
    CLOSED = 3
    URGENT = 4
    EMERGENCY = 5
