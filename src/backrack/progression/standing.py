"""Where a person stands now: free to go on, paused, or referred to a clinician."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cached_property

from backrack.progression.baseline import Baseline
from backrack.progression.decision import Bound, Decision
from backrack.progression.evidence import Told, all_told, within_its_day
from backrack.progression.gate import three_bad_days
from backrack.progression.limits import PAUSE_AT_LEAST, UNSETTLED_REFERS_AFTER, calm, can_settle, is_overdue
from backrack.progression.rules import bounds
from backrack.progression.sessions import sessions_of
from backrack.record import Clearance, Person
from backrack.screening.clearing import is_about, statements

REFERRAL = "REFER"
"""What a clinician's statement names to lift a referral. Everything is asked again after it."""


class Mode(Enum):
    ACTIVE = "active"
    PAUSED = "paused"
    REFERRED = "referred"
    EMERGENCY = "emergency"


@dataclass(frozen=True)
class Standing:
    """``until`` is the earliest time a pause can end; it ends only with a settled report after that.

    ``last_pause`` is the latest pause or worse that still counts, and ``last_ease`` the latest reason to begin again
    with the lightest stage.
    """

    mode: Mode
    bound: Bound | None = None
    until: datetime | None = None
    last_pause: datetime | None = None
    last_ease: Bound | None = None


@dataclass(frozen=True)
class _View:
    """All that was told, as it counts at one moment. ``begun`` is when the first session began, if one has."""

    told: tuple[Told, ...]
    baseline: Baseline
    moment: datetime
    begun: datetime | None

    @cached_property
    def _by_day(self) -> dict[date, list[Told]]:
        found: dict[date, list[Told]] = {}
        for each in self.told:
            found.setdefault(each.day, []).append(each)
        return found

    def settled(self, run: Sequence[Bound]) -> Iterator[tuple[datetime, datetime]]:
        """When the back was as usual, and when that was told."""
        yield from self._settled
        if all(bound.rule == "P10" for bound in run):
            yield from self._calm_before

    @cached_property
    def _settled(self) -> Sequence[tuple[datetime, datetime]]:
        """A check-in with the limbs, and that day's morning."""
        check_ins = [each for each in self.told if each.distal_now is not None and self._is_calm(each)]
        return [(max(each.at, at), max(each.at, told)) for each in check_ins for at, told in self._mornings_of(each)]

    @cached_property
    def _calm_before(self) -> Sequence[tuple[datetime, datetime]]:
        """Before the first session nobody is asked about limbs from day to day: there a bad morning ends by a calm one.

        The limbs are asked about before that session, as before any.
        """
        mornings = [each for each in self.told if each.by == "morning" and self._is_before_all(each)]
        return [found for each in mornings if self._is_calm(each) for found in self._mornings_of(each)]

    def _is_before_all(self, told: Told) -> bool:
        return self.begun is None or told.since < self.begun

    def _is_calm(self, told: Told) -> bool:
        return not told.in_doubt and told.at <= self.moment and self._is_calm_day(told.day)

    def _is_calm_day(self, day: date) -> bool:
        """The worst told on a day stands, so a better answer later that day is no help."""
        same_day = (each for each in self._by_day[day] if each.at <= self.moment)
        return all(_calm(each, self.baseline) for each in same_day if each.binds(self.moment))

    def _mornings_of(self, told: Told) -> Iterator[tuple[datetime, datetime]]:
        """The moment of that day's morning pain as far as it stands, and when it was told.

        A replaced or withdrawn value is no help, and neither is a morning told before it came.
        """
        for each in self._by_day[told.day]:
            stands = each.by == "morning" and each.ends is None and each.day <= each.since.date() and not each.in_doubt
            said = each is told and told.by == "check_in"
            if (stands or said) and each.morning is not None and each.since <= self.moment:
                yield within_its_day(each.since, each.day), each.since


def standing(person: Person, baseline: Baseline, now: datetime) -> Standing:
    """The strictest state that any bound up to ``now`` still holds."""
    told = all_told(person)
    seen = sorted((*bounds(person, baseline), *three_bad_days(person, baseline)), key=lambda bound: bound.at)
    open_bounds = [bound for bound in seen if not _cleared(person, bound, now)]
    at_rest = _at_rest([bound for bound in seen if bound.binds(now)])
    for decision, mode in ((Decision.EMERGENCY, Mode.EMERGENCY), (Decision.REFER, Mode.REFERRED)):
        strict = [bound for bound in open_bounds if bound.decision is decision]
        if strict:
            return replace(at_rest, mode=mode, bound=strict[-1])
    pauses = [bound for bound in open_bounds if bound.decision is Decision.PAUSE]
    view = _View(told, baseline, now, _begun(person, told))
    overdue = _overdue(view, pauses)
    if overdue:
        return replace(at_rest, mode=Mode.REFERRED, bound=overdue)
    run = _unsettled_run(view, pauses)
    if run:
        return replace(at_rest, mode=Mode.PAUSED, bound=run[-1], until=run[-1].at + PAUSE_AT_LEAST)
    return at_rest


def _at_rest(seen: Sequence[Bound]) -> Standing:
    """Free to go on, with what was behind."""
    pauses = [bound.at for bound in seen if bound.decision <= Decision.PAUSE]
    eases = [bound for bound in seen if bound.decision is Decision.EASE]
    return Standing(Mode.ACTIVE, last_pause=max(pauses, default=None), last_ease=eases[-1] if eases else None)


def _begun(person: Person, told: Iterable[Told]) -> datetime | None:
    """When the first session began, or anything was told of one: it may never have been entered."""
    of_sessions = (each.at for each in told if each.by in ("after", "settled", "stop"))
    return min((*(each.started_at for each in sessions_of(person)), *of_sessions), default=None)


def _overdue(view: _View, pauses: list[Bound]) -> Bound | None:
    """A pause that had not settled in seven days, now or just before a correction ended what bound: it stays so."""
    now, ended = view.moment, {each.ends for each in view.told if each.ends is not None and each.ends <= view.moment}
    for moment in (now, *(end - timedelta.resolution for end in sorted(ended, reverse=True))):
        run = _unsettled_run(replace(view, moment=moment), pauses)
        if run and is_overdue(run[0].at, moment):
            at = run[0].at + UNSETTLED_REFERS_AFTER
            return Bound("unsettled", Decision.REFER, at, {"days": UNSETTLED_REFERS_AFTER.days})
    return None


def _unsettled_run(view: _View, pauses: Sequence[Bound]) -> list[Bound]:
    """The pauses since the back last settled: each may end 48 h after the last of them, within seven days."""
    binding = [bound for bound in pauses if bound.binds(view.moment)]
    run: list[Bound] = []
    for bound in binding:
        run = [bound] if _has_settled(run, view, min(view.moment, bound.at)) else [*run, bound]
    return [] if _has_settled(run, view, view.moment) else run


def _has_settled(run: list[Bound], view: _View, by: datetime) -> bool:
    """Whether it was told in time: a pause of seven days is a referral, and only a clinician's statement ends that."""
    if not run:
        return False
    in_time = run[0].at + UNSETTLED_REFERS_AFTER
    return any(at <= by and told <= in_time and can_settle(at, run[0].at, run[-1].at) for at, told in view.settled(run))


def _calm(told: Told, baseline: Baseline) -> bool:
    """Within the person's usual state."""
    return calm(told.morning, told.distal_now, baseline.pain, baseline.distal_level) and not told.moved_further_down


def _cleared(person: Person, bound: Bound, now: datetime) -> bool:
    """A clinician's whole statement, recorded after the bound and about a visit since then, lifts it."""
    return any(lifting(person, bound, now))


def lifting(person: Person, bound: Bound, now: datetime) -> Iterator[Clearance]:
    """The statements that lift a bound."""
    for name in (REFERRAL, *_SCREENING_IDS.get(bound.rule, ())):
        yield from (entry for entry in statements(person, name, "clinician", now) if is_about(bound.at, entry))


# One statement must serve both the lock that screening sets for the same answer and the rule here.
_SCREENING_IDS = {"P1": ("MS_numbness",), "P2": ("MS_weakness",)}
