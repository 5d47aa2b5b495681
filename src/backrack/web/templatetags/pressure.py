"""``{% load pressure %}{% pressure_map exercise.id phase.id %}``: the small map on any page."""

from __future__ import annotations

from typing import Any

from django import template

from backrack.web.pages.frame import person_of
from backrack.web.pressure.small import small_map

register = template.Library()


@register.inclusion_tag("web/pressure_map.html", takes_context=True)
def pressure_map(context: Any, exercise_id: str, phase_id: str | None = None) -> dict[str, Any]:
    """The map of an exercise's phase, or of its main one, for whoever asks. Nothing where one does not lie."""
    return {"small": small_map(person_of(context.request), exercise_id, phase_id)}
