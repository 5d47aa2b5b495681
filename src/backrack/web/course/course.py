"""Where a person stands on their ladders, for pages."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from backrack.record import Person
from backrack.web.as_set import as_set_here

if TYPE_CHECKING:  # ladders weigh, and an idle server carries no numerics
    from backrack.progression.course import Course


def course_now(person: Person, moment: datetime) -> Course | None:
    """The person's course; None while there is no ladder: body or rack not known, or a rack that does not fit."""
    from backrack.progression import course

    found = course.course_now(person, moment, settings=as_set_here())
    return found if found.regions else None
