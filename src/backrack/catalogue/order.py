"""What must hold between exercises: their order, what comes before what, and what stays closed after that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from backrack.catalogue.model import Exercise
from backrack.catalogue.reading import CatalogueError
from backrack.words import Text


def check_order(exercises: tuple[Exercise, ...]) -> None:
    ids = [exercise.id for exercise in exercises]
    for exercise_id in ids:
        if ids.count(exercise_id) > 1:
            raise CatalogueError(f"There are two exercises called '{exercise_id}'. Rename one.")
    orders = [exercise.order.value for exercise in exercises]
    if orders != list(range(1, len(orders) + 1)):
        raise CatalogueError(f"The exercises should be numbered from 1 without a gap, but the order reads {orders}.")


def check_prerequisites(exercises: tuple[Exercise, ...]) -> None:
    after = {exercise.id: exercise.prerequisites.value or () for exercise in exercises}
    for exercise_id, earlier in after.items():
        for wanted in earlier:
            if wanted not in after:
                raise CatalogueError(
                    f"{exercise_id}: prerequisite '{wanted}' is not an exercise. Correct its spelling."
                )
    for exercise_id in after:
        _check_no_circle(exercise_id, after, ())


def _check_no_circle(exercise_id: str, after: Mapping[str, tuple[str, ...]], trail: tuple[str, ...]) -> None:
    if exercise_id in trail:
        circle = " after ".join((*trail[trail.index(exercise_id) :], exercise_id))
        raise CatalogueError(f"The prerequisites go round in a circle: {circle}. Break it.")
    for earlier in after[exercise_id]:
        _check_no_circle(earlier, after, (*trail, exercise_id))


def closing_what_follows(exercises: tuple[Exercise, ...]) -> tuple[Exercise, ...]:
    """An exercise that asks for comfort with one that is not offered cannot be reached either."""
    by_id = {exercise.id: exercise for exercise in exercises}

    def closed(exercise: Exercise) -> bool:
        return not exercise.offered or any(closed(by_id[earlier]) for earlier in exercise.prerequisites.value or ())

    def with_reasons(exercise: Exercise) -> Exercise:
        blocking = [earlier for earlier in exercise.prerequisites.value or () if closed(by_id[earlier])]
        reasons = tuple(Text(f"{earlier}-closes_next") for earlier in blocking)
        return replace(exercise, why_not_offered=(*exercise.why_not_offered, *reasons))

    return tuple(with_reasons(exercise) for exercise in exercises)
