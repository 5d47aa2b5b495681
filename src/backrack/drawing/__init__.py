"""A posture drawn: a person with volume on a rack, as SVG and as frames of a movement."""

from backrack.drawing.back import draw_back
from backrack.drawing.motion import frame_paths, frames
from backrack.drawing.palette import Theme
from backrack.drawing.pressure import Overlay, band
from backrack.drawing.readback import Drawn, read_back
from backrack.drawing.svg import VIEWS, View, draw, moving_parts

__all__ = [
    "VIEWS",
    "Drawn",
    "Overlay",
    "Theme",
    "View",
    "band",
    "draw",
    "draw_back",
    "frame_paths",
    "frames",
    "moving_parts",
    "read_back",
]
