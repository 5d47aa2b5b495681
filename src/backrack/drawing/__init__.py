"""A posture drawn: a person with volume on a rack, as SVG and as frames of a movement."""

from backrack.drawing.pressure import Overlay
from backrack.drawing.svg import VIEWS, View, draw, moving_parts

__all__ = ["VIEWS", "Overlay", "View", "draw", "moving_parts"]
