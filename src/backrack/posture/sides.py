"""The person's own left and right."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """The person's own side. Positive y in the body frame is left."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        return Side.RIGHT if self is Side.LEFT else Side.LEFT

    @property
    def sign(self) -> int:
        """+1 for left, -1 for right: the sign of y."""
        return 1 if self is Side.LEFT else -1


SIDES = (Side.LEFT, Side.RIGHT)
