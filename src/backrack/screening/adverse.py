"""Whether something that went wrong sounds as if help is needed now."""

from __future__ import annotations

from backrack.record import AdverseEvent, Answer


def may_need_help_now(event: AdverseEvent) -> bool:
    """Not over, and grave enough to have needed help or a hospital. Not sure counts as not over (assumed)."""
    grave = event.how_bad == "needed_help" or event.help == "hospital"
    return grave and event.over is not Answer.YES
