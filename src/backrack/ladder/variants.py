"""The ways in which one position of the catalogue can be done: angle of the leg, tilt, turn of the head, padding."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from backrack.catalogue import Catalogue, Position, positions
from backrack.ladder.stage import Holds
from backrack.mechanics.angles import hip_of, with_hip
from backrack.posture import SIDES, Padding, Posture, Side

MAX_PAD_MM, PAD_STEP_MM = 30, 5  # folded towels under the seat, pressure model section 14; 5 mm is a thin one
MOST_TOWEL_MM = 20  # the first stage lies on two folded towels; assumed
HIP_STEP_DEG, LEAN_STEP_DEG = 5, 5  # assumed: what a person can follow
TURN_STEP_DEG = 15  # assumed
HOLDS, HOLD_S = 2, 30.0  # 2 x 30 s a side, progression policy section 2.2; 30 s is the maker's number
REST_S = 120.0  # the programme sheet estimates 60 to 300 s
START = "starting_position"


@dataclass(frozen=True, order=True)
class Variant:
    """One way: hip angle of the raised legs, tilt and turn in degrees (0 where there is none), padding in mm."""

    hip_deg: float = 0.0
    tilt_deg: float = 0.0
    turn_deg: float = 0.0
    seat_mm: float = 0.0
    back_mm: float = 0.0

    @property
    def bare(self) -> bool:
        return not self.seat_mm and not self.back_mm

    @property
    def padding(self) -> Padding:
        return Padding(seat_mm=self.seat_mm, back_mm=self.back_mm)

    def differs(self, other: Variant) -> int:
        """In how many things it is another one: hip, tilt, turn, padding."""
        pairs = ((self.hip_deg, other.hip_deg), (self.tilt_deg, other.tilt_deg), (self.turn_deg, other.turn_deg))
        return sum(one != another for one, another in pairs) + (self.padding != other.padding)

    def eases(self, goal: Variant) -> bool:
        """Whether nothing in it goes further than in ``goal``."""
        return self.hip_deg <= goal.hip_deg and self.tilt_deg <= goal.tilt_deg and self.turn_deg <= goal.turn_deg


@dataclass(frozen=True)
class Form:
    """A position with all its variants, and the bare ones it works up to, lightest first."""

    position: Position
    start: Position
    goals: tuple[Variant, ...]
    variants: tuple[Variant, ...]

    @property
    def id(self) -> str:
        return self.position.exercise.id

    @property
    def is_start(self) -> bool:
        return self.position == self.start

    def posture(self, how: Variant, side: Side = Side.LEFT) -> Posture:
        posture = self.position.phase.posture
        trunk = posture.trunk
        if how.hip_deg:
            posture = with_hip(posture, how.hip_deg)
        turned = replace(
            trunk,
            roll_deg=_towards(trunk.roll_deg, how.tilt_deg),
            head_turn_deg=_towards(trunk.head_turn_deg, how.turn_deg),
        )
        posture = replace(posture, trunk=turned, padding=how.padding)
        return posture.mirrored() if side is Side.RIGHT else posture

    def postures(self, how: Variant) -> tuple[Posture, ...]:
        """Everything one lies in at a stage made of this: the start on the same padding, then each side."""
        return tuple(each.posture for each in self.holds(how))

    def worked(self, how: Variant) -> tuple[Posture, ...]:
        """The postures of the exercise alone."""
        return tuple(each.posture for each in (self.holds(how) if self.is_start else self._worked(how)))

    @property
    def lightest(self) -> Variant:
        """Every angle at its smallest, on the thickest towel."""
        return max(self.variants, key=lambda how: (-how.hip_deg, -how.tilt_deg, -how.turn_deg, how.seat_mm))

    def holds(self, how: Variant) -> tuple[Holds, ...]:
        """The exercise set: a rest in the starting position on the same padding, then the exercise on each side."""
        rest = replace(self.start.phase.posture, padding=how.padding)
        lain = Holds(START, self.start.phase.id, None, rest, 1, REST_S)
        return (lain,) if self.is_start else (lain, *self._worked(how))

    def _worked(self, how: Variant) -> Iterator[Holds]:
        own = self.position.phase
        for side in SIDES if self.position.sided else (None,):
            yield Holds(
                exercise_id=self.id,
                phase_id=own.id.replace(Side.LEFT, side) if side else own.id,
                side=side,
                posture=self.posture(how, side or Side.LEFT),
                count=HOLDS,
                seconds=own.hold_s.value or HOLD_S,
                hip_deg=how.hip_deg or None,
                tilt_deg=how.tilt_deg or None,
                turn_deg=how.turn_deg or None,
            )


def forms(catalogue: Catalogue) -> tuple[Form, ...]:
    """Every position on the rack in the maker's order, the start first; those with cloth of their own are left out."""
    every = positions(catalogue)
    plain = [each for each in every if each.phase.posture.padding == Padding()]
    return tuple(_form(each, every[0]) for each in plain)


def _form(position: Position, start: Position) -> Form:
    hips, tilts, turns = _hips(position), _leans(position), _turns(position)
    goals = _goals(position, hips)
    pads = list(_pads(position == start))
    variants = (Variant(h, t, n, s, b) for h in hips for t in tilts for n in turns for s, b in pads)
    return Form(position, start, goals, tuple(variants))


def _goals(position: Position, hips: tuple[float, ...]) -> tuple[Variant, ...]:
    """As the catalogue has it, and then with the legs as close to the chest as it goes."""
    trunk = position.phase.posture.trunk
    own = hip_of(position.phase.posture) or 0.0
    return tuple(Variant(hip, abs(trunk.roll_deg), abs(trunk.head_turn_deg)) for hip in sorted({own, max(hips)}))


def _hips(position: Position) -> tuple[float, ...]:
    own = hip_of(position.phase.posture)
    if own is None:
        return (0.0,)
    legs = [phase for phase in position.exercise.phases if phase.side in (position.phase.side, None)]
    raised = [hip for phase in legs if (hip := hip_of(phase.posture)) is not None]
    low, high = _range(
        position, tuple(f"{side}_leg.hip_flexion_deg" for side in position.phase.posture.raised_sides()), own
    )
    return _between(low, max(high, *raised), HIP_STEP_DEG, own)


def _leans(position: Position) -> tuple[float, ...]:
    own = abs(position.phase.posture.trunk.roll_deg)
    low, _ = _range(position, ("trunk.roll_deg",), own)
    return _between(low, own, LEAN_STEP_DEG, own) if own else (0.0,)


def _turns(position: Position) -> tuple[float, ...]:
    own = abs(position.phase.posture.trunk.head_turn_deg)
    low, _ = _range(position, ("trunk.head_turn_deg",), own)
    return _between(low, own, TURN_STEP_DEG, own) if own else (0.0,)


def _range(position: Position, paths: tuple[str, ...], own: float) -> tuple[float, float]:
    """The catalogue's range of an angle as sizes; the value itself where it has none."""
    facts = [position.phase.angles[path] for path in paths if path in position.phase.angles]
    ends = sorted(abs(end) for fact in facts for end in (fact.low, fact.high) if end is not None)
    return (min(ends[0], own), max(ends[-1], own)) if ends else (own, own)


def _between(low: float, high: float, step: float, own: float) -> tuple[float, ...]:
    count = int((high - low) // step)
    return tuple(sorted({own, high, *(low + step * number for number in range(count + 1))}))


def _pads(rest: bool) -> Iterator[tuple[float, float]]:
    """Seat and back in mm. In the start a towel lies along the whole rack or under the back; else under the seat."""
    yield 0.0, 0.0
    most = MOST_TOWEL_MM if rest else MAX_PAD_MM
    for mm in range(PAD_STEP_MM, most + 1, PAD_STEP_MM):
        thick = float(mm)
        yield from ((thick, thick), (0.0, thick)) if rest else ((thick, 0.0),)


def _towards(own: float, size: float) -> float:
    """``size`` to the side of ``own``; nothing stays nothing."""
    return size if own > 0 else -size if own < 0 else own
