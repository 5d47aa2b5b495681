"""A ladder as plain data, ready for JSON. Forces in N, pressures in kPa; ranges hold 90 % of the draws."""

from __future__ import annotations

from typing import Any

from backrack.ladder.stage import Holds, Ladder, Stage
from backrack.mechanics.uncertainty import Band
from backrack.posture import posture_to_data
from backrack.words import say


def ladder_to_data(ladder: Ladder) -> dict[str, Any]:
    """One region's ladder. A stage's ``number`` is None beyond its top."""
    return {
        "region": ladder.region.value,
        "name": say(ladder.region.name_text),
        "highest_open": ladder.highest_open,
        "stages": [_stage(stage, number) for number, stage in enumerate(ladder.stages)],
        "beyond": [_stage(stage, None) for stage in ladder.beyond],
    }


def _stage(stage: Stage, number: int | None) -> dict[str, Any]:
    step = stage.step
    return {
        "number": number,
        "exercise": stage.exercise_id,
        "name": say(stage.name),
        "details": [say(each) for each in stage.details],
        "padding_mm": {"seat": stage.padding.seat_mm, "back": stage.padding.back_mm, "neck": stage.padding.neck_mm},
        "holds": [_holds(each) for each in stage.holds],
        "loads": {
            "total_n": _band(stage.loads.total_n),
            "left_n": _band(stage.loads.left_n),
            "right_n": _band(stage.loads.right_n),
            "mean_kpa": _band(stage.loads.mean_kpa),
            "of_start": _band(stage.of_start),
            "side_of_start": round(stage.side_of_start, 4),
        },
        "step": step
        and {
            "total": round(step.total, 4),
            "left": round(step.left, 4),
            "right": round(step.right, 4),
            "mean_kpa": round(step.mean_kpa, 4),
            "surely_more": step.surely_more,
            "surely_more_side": step.surely_more_side,
            "text": stage.step_told and say(stage.step_told),
        },
        "told_apart": stage.told_apart,
        "why": say(stage.why),
        "open": not stage.closed,
        "closed": [{"kind": each.kind.value, "text": say(each.text)} for each in stage.closed],
    }


def _holds(held: Holds) -> dict[str, Any]:
    return {
        "exercise": held.exercise_id,
        "phase": held.phase_id,
        "side": held.side and held.side.value,
        "count": held.count,
        "seconds": held.seconds,
        "hip_deg": held.hip_deg,
        "tilt_deg": held.tilt_deg,
        "turn_deg": held.turn_deg,
        "posture": posture_to_data(held.posture),
    }


def _band(band: Band) -> dict[str, float]:
    return {"value": round(band.value, 4), "low": round(band.low, 4), "high": round(band.high, 4)}
