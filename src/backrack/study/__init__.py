"""Simulated people who live through the same rules as real ones. How they feel is assumed, not measured."""

from backrack.study.assumptions import Assumptions
from backrack.study.cells import Cell, Effect, Scenario, Variant, reference_cells
from backrack.study.crowd import Group, Part, live_part, parts, to_data
from backrack.study.draws import Draws, draw
from backrack.study.figures import Figure, mean, most_by_chance, share
from backrack.study.life import Life, live
from backrack.study.someone import Someone
from backrack.study.tally import Tally, tally
from backrack.study.targets import TARGETS, Target
from backrack.study.ways import Way, calendar, traffic_light, way_names, way_of

__all__ = [
    "TARGETS",
    "Assumptions",
    "Cell",
    "Draws",
    "Effect",
    "Figure",
    "Group",
    "Life",
    "Part",
    "Scenario",
    "Someone",
    "Tally",
    "Target",
    "Variant",
    "Way",
    "calendar",
    "draw",
    "live",
    "live_part",
    "mean",
    "most_by_chance",
    "parts",
    "reference_cells",
    "share",
    "tally",
    "to_data",
    "traffic_light",
    "way_names",
    "way_of",
]
