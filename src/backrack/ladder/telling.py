"""Stages in plain words: what they are, why they come where they come, and how large the step is."""

from __future__ import annotations

from collections.abc import Iterator

from backrack.ladder.climb import Rung
from backrack.ladder.load import SAME_WITHIN
from backrack.ladder.region import Region
from backrack.ladder.stage import Step
from backrack.ladder.variants import Variant
from backrack.mechanics.telling import percent
from backrack.words import Text
from backrack.words.text import Value


def name_of(rung: Rung) -> Text:
    """The exercise by its name; turning the head in the starting position is told apart from lying still."""
    return Text("ladder-name-turn") if rung.how.turn_deg else rung.form.position.exercise.name


def details_of(rung: Rung) -> tuple[Text, ...]:
    """Angle, tilt, turn, towels and holds, each in a few words."""
    return tuple(_details(rung))


def _details(rung: Rung) -> Iterator[Text]:
    how = rung.how
    for key, degrees in (("hip", how.hip_deg), ("tilt", how.tilt_deg), ("turn", how.turn_deg)):
        if degrees:
            yield Text(f"ladder-{key}", {"degrees": round(degrees)})
    yield _towel(how)
    work = rung.form.holds(how)[-1]
    each = "rest" if rung.form.is_start else "each" if work.side else "both"
    yield Text(
        f"ladder-holds-{each}",
        {"count": work.count, "seconds": round(work.seconds), "minutes": round(work.seconds / 60)},
    )


def _towel(how: Variant) -> Text:
    if how.bare:
        return Text("ladder-towel-none")
    if how.seat_mm and how.back_mm:
        return Text("ladder-towel-along", {"mm": round(how.back_mm)})
    return Text(f"ladder-towel-{'seat' if how.seat_mm else 'back'}", {"mm": round(how.seat_mm or how.back_mm)})


def why(rung: Rung, below: Rung | None) -> Text:
    """What is new against the stage below, and what for."""
    if below is None:
        return Text("ladder-why-bare" if rung.how.bare else "ladder-why-first")
    if rung.form.id == below.form.id and rung.how.turn_deg and not below.how.turn_deg:
        return Text("ladder-why-turned")
    if rung.form != below.form:
        return Text("ladder-why-next" if rung.how.bare else "ladder-why-next-padded")
    changes = {
        "closer": rung.how.hip_deg > below.how.hip_deg,
        "tilt": rung.how.tilt_deg > below.how.tilt_deg,
        "turn": rung.how.turn_deg > below.how.turn_deg,
        "bare": rung.how.bare and not below.how.bare,
    }
    return Text(f"ladder-why-{next((name for name, true in changes.items() if true), 'less-towel')}")


def step_told(step: Step, region: Region) -> Text:
    """The size of a step in one sentence. Percent are of the stage below."""
    values: dict[str, Value] = {
        "where": region.name_text,
        "total": percent(step.total),
        "side": percent(step.side),
        "pressure": percent(step.mean_kpa),
    }
    if step.total > 1 + SAME_WITHIN:
        uneven = step.side > step.total + SAME_WITHIN
        return Text(f"ladder-step-{'side' if uneven else 'total' if step.side > 1 else 'other'}", values)
    kind = "one-side" if step.side > 1 + SAME_WITHIN else "pressure"
    return Text(f"ladder-step-{kind}", values)
