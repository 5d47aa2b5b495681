"""Which exercises a caution leaves out, by what the catalogue says of them. What nobody knows counts as said."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from backrack.catalogue import Exercise, load_catalogue

GROUPS: dict[str, Callable[[Exercise], bool]] = {
    "leg_raise": lambda exercise: exercise.leg_raise.value is not False,
    "knee_to_chest": lambda exercise: exercise.knee_to_chest.value is not False,
    "neck_or_upper_back": lambda exercise: exercise.uses_neck_or_upper_back.value is not False,
    "on_the_rack": lambda exercise: exercise.on_device.value != "no" and exercise.series.value != "transfer",
}


@cache
def exercises_in(group: str) -> tuple[str, ...]:
    """Catalogue ids in one of the :data:`GROUPS`, in the maker's order.

    >>> exercises_in("leg_raise")[:2]
    ('single_leg_raise', 'double_leg_raise')
    """
    return tuple(exercise.id for exercise in load_catalogue().exercises if GROUPS[group](exercise))
