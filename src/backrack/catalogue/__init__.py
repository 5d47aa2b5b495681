"""The ten entries of the programme as data: every fact with its mark and its source."""

from backrack.catalogue.loader import catalogue_from_data, catalogue_from_files, load_catalogue
from backrack.catalogue.model import (
    Catalogue,
    Confirmation,
    Exercise,
    ExercisePhase,
    Fact,
    Gate,
    Mark,
    Source,
    UnknownExercise,
)
from backrack.catalogue.positions import Position, position_of, positions
from backrack.catalogue.reading import CatalogueError
from backrack.catalogue.shown import SHOWN

__all__ = [
    "SHOWN",
    "Catalogue",
    "CatalogueError",
    "Confirmation",
    "Exercise",
    "ExercisePhase",
    "Fact",
    "Gate",
    "Mark",
    "Position",
    "Source",
    "UnknownExercise",
    "catalogue_from_data",
    "catalogue_from_files",
    "load_catalogue",
    "position_of",
    "positions",
]
