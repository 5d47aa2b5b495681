"""Soreness of the morning after each session, beside how hard it pressed by the estimate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from backrack.ladder import Ladder
from backrack.progression import counted_sessions
from backrack.record import MorningReport, Person, versions_of
from backrack.words import Text

LITTLE = 3  # soreness up to 3 holds nothing back: from 4 on rule P13 does (section 2.2)


@dataclass(frozen=True)
class SoreAfter:
    """One session: its load over that of the starting position, and the soreness told after it; None where not told."""

    session: UUID
    day: date
    stage: int
    share: float
    sore: int | None


def soreness_after(person: Person, ladder: Ladder) -> tuple[SoreAfter, ...]:
    """The sessions that say how hard they pressed the ladder's region, oldest first."""
    start_n, sore = start_load_n(ladder), _soreness(person)
    if not start_n:
        return ()
    return tuple(
        SoreAfter(
            done.session,
            done.started_at.date(),
            pressed.stage,
            pressed.total_n / start_n,
            sore.get(done.session),
        )
        for done in counted_sessions(person)
        for pressed in done.pressed
        if pressed.region == ladder.region.value
    )


def start_load_n(ladder: Ladder) -> float:
    """What the region carries in the starting position on bare wood, in N; 0 where no stage says."""
    shares = ((stage.loads.total_n.value, stage.of_start.value) for stage in ladder.stages)
    return next((total / share for total, share in shares if total > 0 and share > 0), 0.0)


def _soreness(person: Person) -> dict[UUID, int]:
    """The worst soreness that stands for each session."""
    worst: dict[UUID, int] = {}
    for report in versions_of(person, MorningReport):
        told = report.stands
        if told is not None and told.session is not None and told.sore is not None:
            worst[told.session] = max(told.sore, worst.get(told.session, 0))
    return worst


def soreness_reading(sessions: Sequence[SoreAfter]) -> Text:
    """One sentence: how many mornings were hardly sore, and the most."""
    told = [each.sore for each in sessions if each.sore is not None]
    if not told:
        return Text("history-sore-none")
    little = sum(score <= LITTLE for score in told)
    kind = "all" if little == len(told) else "some"
    return Text(f"history-sore-{kind}", {"little": little, "told": len(told), "most": max(told), "limit": LITTLE})
