"""What the maker says the exercises do, each claim put to the model as a question with one answer per draw.

The claims, their relations and sources are data (``data/claims.csv``; sources as in the catalogue). A claim that the
model contradicts is told as plainly as one it bears out: neither is proof, the model has not been measured against.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from backrack.catalogue import Catalogue, Position, position_of, positions
from backrack.mechanics.angles import with_hip
from backrack.mechanics.levels import LEVELS
from backrack.mechanics.parameters import Floats
from backrack.mechanics.pressure import Pressures
from backrack.mechanics.uncertainty import Sample
from backrack.posture import Ground, Padding, Posture, Side

Answers = NDArray[np.bool_]

_SURE = 0.95  # holds in so many draws: holds; in no more than the rest: does not; assumed
_MOVED_M = 0.005  # a shift of the load centre that counts as one; assumed, a tenth of a vertebra and its disc
_TOWEL_MM = 20.0  # the folded towel of the neck variant in the catalogue (our estimate)
_LEFT = 0  # index of the side on which every sided position is done
_THORACIC = ("lower_thoracic", "upper_thoracic")


class Outcome(StrEnum):
    HOLDS = "holds"
    MAYBE = "maybe"  # holds with a probability
    FAILS = "fails"
    UNTESTABLE = "untestable"


@dataclass(frozen=True)
class Claim:
    """One claim of the maker, as told and as a quantity and a relation. ``sources`` are ids of the catalogue."""

    number: int
    claim: str
    quantity: str
    relation: str
    sources: tuple[str, ...]
    strength: str


@dataclass(frozen=True)
class Verdict:
    """What the model says to a claim: the share of draws in which it holds, None where it cannot be tested.

    ``by_default`` tells whether it holds with every parameter at its default.
    """

    claim: Claim
    outcome: Outcome
    probability: float | None
    by_default: bool | None


def claims() -> tuple[Claim, ...]:
    """The maker's claims in order."""
    text = (files("backrack.mechanics") / "data" / "claims.csv").read_text("utf-8")
    return tuple(
        Claim(
            int(row["no"]), row["claim"], row["quantity_to_compare"], row["relation"],
            tuple(row["source"].split(";")), row["strength"],
        )
        for row in csv.DictReader(text.splitlines())
    )  # fmt: skip


def judge(sample: Sample, catalogue: Catalogue) -> tuple[Verdict, ...]:
    """Every claim put to the model for one person in all draws of the sample."""
    bench = _Bench(sample, catalogue)
    return tuple(_verdict(claim, _CHECKS[claim.number], bench) for claim in claims())


def _verdict(claim: Claim, check: Callable[[_Bench], Answers | None], bench: _Bench) -> Verdict:
    answers = check(bench)
    if answers is None:
        return Verdict(claim, Outcome.UNTESTABLE, None, None)
    share = float(answers[1:].mean()) if len(answers) > 1 else float(answers[0])
    outcome = Outcome.HOLDS if share >= _SURE else Outcome.FAILS if share <= 1 - _SURE else Outcome.MAYBE
    return Verdict(claim, outcome, share, bool(answers[0]))


@dataclass(frozen=True)
class _Bench:
    """Every position of one person, computed once when it is asked for."""

    sample: Sample
    catalogue: Catalogue

    @cached_property
    def every(self) -> Mapping[str, Pressures]:
        """Forces of each position on the rack by its id, the starting position's variants left out."""
        return {
            each.id: self.sample.loads(each.posture())
            for each in positions(self.catalogue)
            if each.exercise.id != "starting_position"
        }

    @cached_property
    def start(self) -> Pressures:
        return self.sample.loads(self._start)

    @property
    def _start(self) -> Posture:
        return positions(self.catalogue)[0].posture()

    @cached_property
    def towel(self) -> Pressures:
        return self.sample.loads(replace(self._start, padding=Padding(neck_mm=_TOWEL_MM)))

    @cached_property
    def turned(self) -> Pressures:
        return self.sample.loads(self._position("starting_position", "neck_left").posture())

    def at_hip(self, exercise_id: str, hip_deg: float) -> Pressures:
        """A leg raise at another hip angle."""
        return self.sample.loads(with_hip(self._position(exercise_id, None).posture(), hip_deg))

    def of(self, exercise_id: str, phase_id: str | None = None) -> Pressures:
        return self.every[self._position(exercise_id, phase_id).id]

    def _position(self, exercise_id: str, phase_id: str | None) -> Position:
        found = position_of(self.catalogue, exercise_id, phase_id)
        assert found is not None and found[1] is Side.LEFT  # noqa: S101, PT018  the claims name what is lain in
        return found[0]

    def centre_m(self, got: Pressures) -> Floats:
        """Where the load of the lower back has its centre, in m from L5/S1: nodules up to the thoracic spine."""
        x = np.array([nodule.x_m for nodule in self.sample.rack.nodules])
        low = x < 0.186 * self.sample.body.scale  # cranial end of L1 (pressure model section 2, link lengths)
        force = got.nodule_force_n[:, low, _LEFT]
        return np.asarray((force * x[low]).sum(axis=1) / np.maximum(force.sum(axis=1), 1e-9))


def _total(got: Pressures, region: str) -> Floats:
    return np.asarray(got.region_force_n(region).sum(axis=1))


def _thoracic(got: Pressures) -> Floats:
    return sum((got.region_force_n(region)[:, _LEFT] for region in _THORACIC), np.zeros(1))


def _peak(got: Pressures, *regions: str) -> Floats:
    return np.asarray(np.max([got.region_peak_kpa(region).max(axis=1) for region in regions], axis=0))


def _start_is_lowest(bench: _Bench) -> Answers:
    others = np.array([got.nodule_force_n.mean(axis=(1, 2)) for got in bench.every.values()])
    return np.asarray(bench.start.nodule_force_n.mean(axis=(1, 2)) < others.min(axis=0))


def _turn_loads_its_side(bench: _Bench) -> Answers:
    one, other = (got.region_force_n("cervical")[:, _LEFT] for got in (bench.turned, bench.start))
    return np.asarray(one > other)


def _towel_lowers_the_neck(bench: _Bench) -> Answers:
    return np.asarray(_peak(bench.towel, "cervical") < _peak(bench.start, "cervical"))


def _single_loads_its_side(bench: _Bench) -> Answers:
    one, other = (got.region_force_n("lumbar")[:, _LEFT] for got in (bench.of("single_leg_raise"), bench.start))
    return np.asarray(one > other)


def _angle_moves_the_point(bench: _Bench) -> Answers:
    low, high = (bench.centre_m(bench.at_hip("single_leg_raise", deg)) for deg in (80.0, 120.0))
    return np.asarray(np.abs(high - low) >= _MOVED_M)


def _double_beats_single(bench: _Bench) -> Answers:
    one, other = (_total(bench.of(name), "lumbar") for name in ("double_leg_raise", "single_leg_raise"))
    return np.asarray(one > other)


def _closer_is_more_or_elsewhere(bench: _Bench) -> Answers:
    near, far = (bench.at_hip("double_leg_raise", deg) for deg in (120.0, 105.0))
    higher = _total(near, "lumbar") > _total(far, "lumbar")
    return np.asarray(higher | (np.abs(bench.centre_m(near) - bench.centre_m(far)) >= _MOVED_M))


def _series_ascends(bench: _Bench) -> Answers:
    names = ("single_leg_raise", "double_leg_raise", "backwards_tilt")
    steps = np.array([_total(got, "lumbosacral") for got in (bench.start, *map(bench.of, names))])
    return np.asarray((np.diff(steps, axis=0) > 0).all(axis=0))


def _is_peak_of_all(bench: _Bench, own: str, *regions: str) -> Answers:
    """Whether the highest pressure of the regions, over all positions, is one of an exercise's."""
    peaks = {name: _peak(got, *regions) for name, got in bench.every.items()}
    most = np.max([peak for name, peak in peaks.items() if name.startswith(f"{own}.")], axis=0)
    rest = np.max([peak for name, peak in peaks.items() if not name.startswith(f"{own}.")], axis=0)
    return np.asarray(most > np.maximum(rest, _peak(bench.start, *regions)))


def _crunch_is_between(bench: _Bench) -> Answers:
    crunch = _peak(bench.of("stomach_crunch"), "lumbar")
    most = _peak(bench.of("double_leg_raise_tilt"), "lumbar")
    return np.asarray((_peak(bench.start, "lumbar") < crunch) & (crunch < most))


def _tilt_raises_its_side(bench: _Bench) -> Answers:
    return np.asarray(
        _thoracic(bench.of("lean_back_tilt", "tilt_left")) > _thoracic(bench.of("lean_back_tilt", "lean_back"))
    )


def _rolling_moves_one_level(bench: _Bench) -> Answers:
    thoracic = [number for number, name in enumerate(LEVELS) if name.startswith("T")]
    upper, lower = (
        bench.of("lean_back_tilt", phase).level_force_n[:, thoracic].sum(axis=2).argmax(axis=1)
        for phase in ("lean_back", "step_down")
    )
    return np.asarray(np.abs(lower - upper) == 1)


def _reverse_is_off_the_rack(bench: _Bench) -> Answers:
    """By definition: our posture for it lies on a bed, so there is nothing to compute."""
    phases = bench.catalogue.exercise("reverse_leg_raise").phases
    lifts = [phase for phase in phases if phase.id.startswith("lift")]
    return np.full(bench.sample.count, bool(lifts) and all(phase.posture.ground is Ground.BED for phase in lifts))


_CHECKS: Mapping[int, Callable[[_Bench], Answers | None]] = {
    1: _start_is_lowest,
    2: _turn_loads_its_side,
    3: _towel_lowers_the_neck,
    4: _single_loads_its_side,
    5: _angle_moves_the_point,
    6: _double_beats_single,
    7: _closer_is_more_or_elsewhere,
    8: _series_ascends,
    9: lambda bench: _is_peak_of_all(bench, "double_leg_raise_tilt", "lumbar"),
    10: _crunch_is_between,
    11: lambda bench: _is_peak_of_all(bench, "lean_back_tilt", *_THORACIC),
    12: _tilt_raises_its_side,
    13: _rolling_moves_one_level,
    14: _reverse_is_off_the_rack,
}
