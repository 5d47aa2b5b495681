"""Today's session on one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from backrack.catalogue import SHOWN, load_catalogue
from backrack.paper.parts import day_words, duration, foot, picture, signs
from backrack.paper.setting import pdf_of
from backrack.plan import Plan, Step, StepKind
from backrack.posture import Body, Posture, Side
from backrack.record import Pressed
from backrack.words import Text, capital, say

STILL = "still"
_STILL = (StepKind.SETTLE, StepKind.ASK, StepKind.HOLD, StepKind.REST)
_STEP_N = 10  # no finer than the model knows


@dataclass(frozen=True)
class _Block:
    """Steps that stand in one row: a way on or off, a stretch of lying still, or the holds of one exercise."""

    name: str
    steps: list[Step]

    @property
    def of_holds(self) -> bool:
        return self.steps[0].kind is StepKind.RAISE


def session_pdf(plan: Plan, number: str | None) -> bytes:
    """The plan as a sheet of one A4 page; ``number`` is whom to call in an emergency, None if none is known."""
    body = Body(plan.body.height_m, plan.body.mass_kg, plan.body.sex)
    content = {
        "title": say("paper-session"),
        "day": day_words(plan.day),
        "lead": say(Text("paper-session-title", {"title": say(plan.title), "minutes": plan.minutes})),
        "why": say(plan.why),
        "needs_title": say("paper-session-needs"),
        "needs": [say(each) for each in (*plan.needs, *plan.notices)],
        "rows": [_row(block, body, plan.rack_id) for block in _blocks(plan.steps)],
        "pressure": _pressure(plan.pressed),
        "estimate": say("pressure-estimate"),
        "only": say(Text("paper-session-only", {"day": day_words(plan.day)})),
        "stop": signs(number),
        **foot(plan.day),
    }
    return pdf_of("session", plan.day, content)


def _blocks(steps: tuple[Step, ...]) -> list[_Block]:
    """The steps in rows. The rests between the holds of an exercise belong to its row."""
    found: list[_Block] = []
    for step in steps:
        name = _name(step)
        last = found[-1] if found else None
        if last and (name == last.name or (name == STILL and last.of_holds)):
            last.steps.append(step)
        else:
            found.append(_Block(name, [step]))
    return found


def _name(step: Step) -> str:
    if step.kind is StepKind.RAISE:
        return step.exercise_id
    return STILL if step.kind in _STILL else step.kind.value


def _row(block: _Block, body: Body, rack_id: str) -> dict[str, Any]:
    raises = [step for step in block.steps if step.kind is StepKind.RAISE]
    shown = raises[0].posture if raises else _stands_for(block)
    words = _raised(raises, block.steps) if raises else _stretch(block)
    return {**picture(shown, body, rack_id), **words}


def _stands_for(block: _Block) -> Posture:
    wanted = SHOWN.get(block.steps[0].exercise_id)
    return next((step.posture for step in block.steps if step.catalogue_phase == wanted), block.steps[0].posture)


def _stretch(block: _Block) -> dict[str, Any]:
    lies_ms = sum(step.at_least_ms + step.hold_ms for step in block.steps)
    dose = duration(lies_ms) if block.name == STILL else ""
    said = dict.fromkeys(cue for step in block.steps for cue in step.cues)
    return {
        "title": say(f"paper-row-{block.name.replace('_', '-')}"),
        "lines": [say(cue) for cue in said] or [say("paper-row-still.what")],
        "dose": dose,
        "holds": [],
    }


def _raised(raises: list[Step], steps: list[Step]) -> dict[str, Any]:
    rests = [step.at_least_ms + step.hold_ms for step in steps if step.kind is not StepKind.RAISE]
    said = dict.fromkeys(cue for step in raises for cue in (*step.cues, *step.return_cues))
    turned = raises[0].exercise_id == "starting_position"
    name = say("paper-row-turn") if turned else say(load_catalogue().exercise(raises[0].exercise_id).name)
    return {
        "title": capital(name),
        "lines": [say(cue) for cue in said],
        "dose": say(Text("paper-hold", {"time": _range([step.hold_ms for step in raises])})),
        "holds": list(_holds(raises)),
        "rest": say(Text("paper-rest", {"time": _range(rests)})) if rests else "",
    }


def _holds(raises: list[Step]) -> Iterator[dict[str, Any]]:
    """For each side a box a hold, to be ticked with a pen."""
    for side in (Side.LEFT, Side.RIGHT, None):
        count = sum(step.side is side for step in raises)
        if count:
            yield {"side": say(f"paper-side-{side.value if side else 'both'}"), "count": count}


def _range(times_ms: list[int]) -> str:
    low, high = min(times_ms), max(times_ms)
    if low == high:
        return duration(low)
    return say(Text("paper-between", {"low": duration(low), "high": duration(high)}))


def _pressure(pressed: tuple[Pressed, ...]) -> str:
    parts = [
        say(
            Text(
                "paper-presses-on",
                {
                    "where": Text(f"ladder-region-{each.region.replace('_', '-')}"),
                    "force": str(round(each.total_n / _STEP_N) * _STEP_N),
                },
            )
        )
        for each in pressed
    ]
    return say(Text("paper-presses", {"parts": "; ".join(parts)})) if parts else ""
