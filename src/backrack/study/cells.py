"""Who is simulated: how much pain is usual, how far it scatters, and what the device does to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, StrEnum

from backrack.study.assumptions import Assumptions


@dataclass(frozen=True)
class Effect:
    """What happens to usual pain, in points: by the end, and for each stage on the morning after a session."""

    gain: float = 0.0
    harm_per_stage: float = 0.0
    worsening: float = 0.0


class Scenario(Enum):
    """The five of the targets."""

    NO_EFFECT = Effect()
    IMPROVES = Effect(gain=2.0)
    HARM_HALF = Effect(harm_per_stage=0.5)
    HARM_ONE = Effect(harm_per_stage=1.0)
    WORSENS = Effect(worsening=3.0)

    @property
    def id(self) -> str:
        """As typed and printed."""
        return self.name.lower().replace("_", "-")


class Variant(StrEnum):
    """The reference assumptions, or one of them made harder."""

    REFERENCE = "reference"
    CORRELATED = "correlated"
    WORST_AT_START = "worst-at-start"
    MISSING = "missing"
    MISREMEMBERED = "misremembered"

    @property
    def assumptions(self) -> Assumptions:
        """The table that holds."""
        changed: dict[Variant, dict[str, float]] = {
            Variant.CORRELATED: {"correlation": 0.7},
            Variant.WORST_AT_START: {"worst_at_start": 1.0},
            Variant.MISSING: {"missed_reports": 0.2},
            Variant.MISREMEMBERED: {"usual_answer_sd": 0.7},
        }
        return replace(Assumptions(), **changed.get(self, {}))  # type: ignore[arg-type]


@dataclass(frozen=True)
class Cell:
    """Usual pain (0-10), the SD of a score from day to day (points), and what happens."""

    usual_pain: float
    scatter: float
    scenario: Scenario

    @property
    def key(self) -> tuple[int, int]:
        """For seeds: the same people whatever happens to them and whichever rules hold."""
        return round(10 * self.usual_pain), round(100 * self.scatter)


USUAL_PAINS = (2.0, 4.0, 5.0)
SCATTERS = (0.7, 1.0, 1.5)


def reference_cells(scenario: Scenario) -> tuple[Cell, ...]:
    """The nine of the targets."""
    return tuple(Cell(pain, scatter, scenario) for pain in USUAL_PAINS for scatter in SCATTERS)
