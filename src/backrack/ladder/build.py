"""From a body, a rack, limits and the catalogue to the three ladders."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache

from backrack.catalogue import Catalogue
from backrack.ladder.climb import Beyond, Climb, Climber, Rung, same
from backrack.ladder.closing import Closer, Said
from backrack.ladder.gate import Practice
from backrack.ladder.load import KPA, LEFT, RIGHT, TOTAL, Weigher
from backrack.ladder.region import Region
from backrack.ladder.stage import Closed, Closing, Ladder, Loads, Stage, Step
from backrack.ladder.telling import details_of, name_of, step_told, why
from backrack.ladder.variants import forms
from backrack.mechanics.parameters import DEFAULTS, Floats
from backrack.mechanics.telling import percent
from backrack.mechanics.uncertainty import Band, Sample, band, chance_of_more, ratio
from backrack.posture import Body, Padding, Rack
from backrack.screening import Limits
from backrack.words import Text

_NONE = Band(0.0, 0.0, 0.0)
_KEPT = 64  # bodies on racks whose ladders are kept, some 50 kB each; assumed


def ladders_for(
    body: Body,
    rack: Rack,
    limits: Limits,
    catalogue: Catalogue,
    drawn: Sample | None = None,
    practice: Practice | None = None,
    said: Said | None = None,
) -> tuple[Ladder, ...]:
    """The ladder of each region. ``drawn`` is a sample of the same body and rack for the bands; without it they have
    no width and no two stages are said to be alike. Without ``practice`` every gate is shut. ``said`` is what
    clinicians said of exercises and stages.

    What follows from body, rack and catalogue alone is found once and kept. Raises
    :class:`backrack.mechanics.MechanicsError` where the rack does not fit.
    """
    closer = Closer(limits, catalogue, practice or Practice(), said or Said())
    if drawn is None:
        found = _kept(body, rack, _Known(catalogue.version, catalogue))
    else:
        found = _found(catalogue, *_weighers(body, rack, drawn))
    return tuple(closer.ladder(each) for each in found)


@dataclass(frozen=True)
class _Known:
    """A catalogue by its version, which changes whenever its data does."""

    version: str
    catalogue: Catalogue = field(compare=False)


@lru_cache(maxsize=_KEPT)
def _kept(body: Body, rack: Rack, known: _Known) -> tuple[Ladder, ...]:
    plain = _weighers(body, rack, None)
    return _found(known.catalogue, *plain)


def _found(catalogue: Catalogue, plain: Weigher, drawn: Weigher) -> tuple[Ladder, ...]:
    """The ladders with nothing closed but what is too steep."""
    made = _Maker(catalogue, plain, drawn)
    return tuple(made.ladder(region) for region in Region)


def _weighers(body: Body, rack: Rack, drawn: Sample | None) -> tuple[Weigher, Weigher]:
    plain = Weigher(Sample(body, rack, DEFAULTS, 1))
    if drawn is None:
        return plain, plain
    if (drawn.body, drawn.rack) != (body, rack):
        raise ValueError("The sample was drawn for another body or rack. Draw one for these.")
    return plain, Weigher(drawn)


@dataclass(frozen=True)
class _Maker:
    catalogue: Catalogue
    plain: Weigher  # finds the stages
    drawn: Weigher  # says how sure they are

    def ladder(self, region: Region) -> Ladder:
        climb = Climber(region, self.plain).climb(forms(self.catalogue))
        start = self._drawn(climb.start, region)
        stages = [_floor()]
        last: Rung | None = None
        for rung in climb.rungs:
            stages.append(self._stage(rung, last, region, start))
            last = rung
        return Ladder(region, tuple(stages), tuple(self._beyond(each, climb, region, start) for each in climb.beyond))

    def _beyond(self, this: Beyond, climb: Climb, region: Region, start: Floats) -> Stage:
        more = percent(this.rung.load.total_n / climb.rungs[-1].load.total_n)
        steep = (Closed(Closing.TOO_STEEP, Text("ladder-closed-too-steep", {"percent": more})),)
        stage = self._stage(this.rung, climb.rungs[-1], region, start)
        return replace(stage, why=Text("ladder-why-beyond"), step_told=None, closed=steep if this.too_steep else ())

    def _stage(self, rung: Rung, last: Rung | None, region: Region, start: Floats) -> Stage:
        now = self._drawn(rung, region)
        step = None if last is None else _step(rung, last, now, self._drawn(last, region))
        return Stage(
            exercise_id=rung.form.id,
            name=name_of(rung),
            details=details_of(rung),
            holds=rung.form.holds(rung.how),
            padding=rung.how.padding,
            loads=Loads(*(band(now[:, column]) for column in (TOTAL, LEFT, RIGHT, KPA))),
            of_start=band(ratio(now[:, TOTAL], start[:, TOTAL])),
            side_of_start=float(ratio(now[:1, LEFT : RIGHT + 1].max(axis=1), start[:1, LEFT])[0]),
            step=step,
            why=why(rung, last),
            step_told=None if step is None else step_told(step, region),
            closed=(),
        )

    def _drawn(self, rung: Rung, region: Region) -> Floats:
        return self.drawn.drawn(rung.form.postures(rung.how), region)


def _floor() -> Stage:
    return Stage(
        exercise_id=None,
        name=Text("ladder-name-floor"),
        details=(Text("ladder-floor"),),
        holds=(),
        padding=Padding(),
        loads=Loads(_NONE, _NONE, _NONE, _NONE),
        of_start=_NONE,
        side_of_start=0.0,
        step=None,
        why=Text("ladder-why-floor"),
        step_told=None,
        closed=(),
    )


def _step(rung: Rung, last: Rung, now: Floats, before: Floats) -> Step:
    load, low = rung.load, last.load
    sides = now[:, LEFT : RIGHT + 1].max(axis=1), before[:, LEFT : RIGHT + 1].max(axis=1)
    if not same(load.total_n, low.total_n):
        ranked = now[:, TOTAL], before[:, TOTAL]
    elif not same(load.side_n, low.side_n):
        ranked = sides
    else:
        ranked = now[:, KPA], before[:, KPA]
    drawn = len(now) > 1
    return Step(
        total=load.total_n / low.total_n,
        left=load.left_n / low.left_n,
        right=load.right_n / low.right_n,
        mean_kpa=load.mean_kpa / low.mean_kpa,
        surely_more=chance_of_more(*ranked) if drawn else None,
        surely_more_side=chance_of_more(*sides) if drawn else None,
    )
