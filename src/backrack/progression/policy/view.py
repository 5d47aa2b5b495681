"""A case as the rules look at it: what is usual, the last session, and what a session by itself would bound."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from backrack.progression.baseline import is_charted
from backrack.progression.case import Case, Event, Policy, Settings, Settled, Sitting, State
from backrack.progression.decision import Decision
from backrack.progression.limits import PAUSE_AT_LEAST
from backrack.progression.past import Past, Sittings, in_order

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
MORNING_FROM, MORNING_UNTIL = timedelta(hours=5), timedelta(hours=36)  # section 2.2, inputs


class View:
    """What the rules of one policy see. Made once a decision and never changed.

    ``ever`` is every session, ``sittings`` those that a clinician has not spoken about since, and ``last`` the last of
    these. ``waits`` is whether a pause goes on with no session since it began.
    """

    __slots__ = (
        "case",
        "cleared",
        "dbase",
        "events",
        "ever",
        "last",
        "now",
        "policy",
        "resumed",
        "settings",
        "sittings",
        "stage",
        "stage_since",
        "started",
        "usual",
        "v2",
        "waits",
    )  # fmt: skip

    def __init__(self, case: Case, policy: Policy, settings: Settings) -> None:
        self.case, self.now, self.settings = case, case.now, settings
        self.usual, self.dbase = case.profile.usual, case.profile.dbase
        self.v2 = policy is Policy.V2 and is_charted(case.profile.baseline_mornings)
        self.policy = policy
        state = case.situation
        self.events = state.earlier_events
        self.cleared, self.resumed = resumed(case)
        self.ever = in_order(case.sittings)
        self.sittings = self.ever if self.resumed is None else told_since(self.ever, self.resumed)
        self.last = self.sittings[-1] if self.sittings else None
        self.waits = state.mode is State.PAUSED and (self.last is None or self.last.start <= self.paused_at())
        self.stage = max(0, state.stage - 1) if self.cleared else state.stage
        self.started = state.first_session or (self.ever[0].start if self.ever else None)
        self.stage_since = state.stage_since or self.started

    def paused_at(self) -> datetime:
        """When the pause that holds began, as far as anybody knows."""
        state = self.case.situation
        pauses = [each.at for each in self.events if each.decision is Decision.PAUSE]
        until = state.paused_until
        found = state.paused_since or (pauses[-1] if pauses else None)
        return found or (until - PAUSE_AT_LEAST if until else self.now)

    @property
    def on_rack_last(self) -> datetime | None:
        """When the last session of all began."""
        return self.ever[-1].start if self.ever else None

    def recent(self, within: timedelta) -> list[Event]:
        """Decisions of the last days; exactly so many times 24 h ago is outside."""
        return [each for each in self.events if self.now - each.at < within]

    def answers(self, event: Event) -> bool:
        """Whether an earlier decision was about the last session, or is the pause that goes on since then."""
        if self.last is None:
            return False
        standing = self.waits and event.decision is Decision.PAUSE and event.at >= self.paused_at()
        return standing or (event.about is not None and event.about == self.last.start)

    def answered(self) -> tuple[Decision, Decision]:
        """The strictest answer to what the last session told, and to its next morning; ADVANCE where there is none.

        A session is answered once. A morning told after the answer binds again.
        """
        own = [each for each in self.events if each.decision <= Decision.EASE and self.answers(each)]
        # what nobody timed counts as told as the session began
        at = (self.last.morning_at or self.last.sore_at or self.last.start) if self.last else None
        known = (each.decision for each in own if at is not None and each.at >= at)
        return (
            min((each.decision for each in own), default=Decision.ADVANCE),
            min(known, default=Decision.ADVANCE),
        )

    def mornings(self, at: datetime, since: timedelta, until: timedelta = timedelta(0)) -> list[int]:
        """Morning scores after sessions that began less than ``since`` and at least ``until`` before a moment, oldest
        first.
        """
        found = []
        for each in reversed(self.sittings):
            if at - each.start >= since:
                break
            if each.morning is not None and at - each.start >= until:
                found.append(each.morning)
        return found[::-1]

    def is_heard(self, at: datetime) -> bool:
        """Whether what was told at a moment counts: by now, and not before a clinician's statement."""
        return at <= self.now and (self.resumed is None or at > self.resumed)

    @property
    def days(self) -> tuple[Settled, ...]:
        """What was told of days that no session was before, as far as that is known."""
        state = self.case.situation
        return state.reports if state.days is None else state.days

    def mornings_between(self) -> list[Settled]:
        """What was told on mornings that no session was before, oldest first; one a day, the worst of it.

        Mornings before the first session say what is usual, and never that it has become worse.
        """
        sittings = self.sittings[-60:] if self.case.situation.days is None else ()
        after_session = {each.morning_at.date() for each in sittings if each.morning_at is not None}
        worst: dict[date, Settled] = {}
        for each in self.days:
            day = each.at.date()
            before = self.started is not None and each.at < self.started
            if each.morning is None or before or day in after_session or not self.is_heard(each.at):
                continue
            if day not in worst or each.morning > (worst[day].morning or 0):
                worst[day] = each
        return [worst[day] for day in sorted(worst)]


def morning_is_in(sitting: Sitting, now: datetime) -> bool:
    """Whether the next morning was told, in its time and by now. A value without a time is not in."""
    at = sitting.morning_at
    return (
        sitting.morning is not None
        and at is not None
        and at <= now
        and MORNING_FROM <= at - sitting.start <= MORNING_UNTIL
    )


def resumed(case: Case) -> tuple[bool, datetime | None]:
    """Whether a clinician's statement lifts the lock that holds, and when one last did."""
    state = case.situation
    before = state.resumed_at
    if not state.clearances:
        return False, before
    locks = [each.at for each in state.earlier_events if each.decision <= Decision.REFER]
    held = state.mode in (State.REFERRED, State.LOCKED)
    if not (locks or held):
        return False, before
    # nobody knows when it was locked: then by whatever was told last
    after = max(locks or [each.morning_at or each.start for each in case.sittings], default=None)
    said = (each.at for each in state.clearances if each.stage is None and each.at <= case.now)
    at = min((each for each in said if after is None or each > after), default=None)
    return held and at is not None, at or before


def last_told_of(case: Case) -> Sitting | None:
    """The last session that a clinician has not spoken about since, which a decision is about."""
    _, at = resumed(case)
    ever = in_order(case.sittings)
    sittings = ever if at is None else told_since(ever, at)
    return sittings[-1] if sittings else None


def told_since(sittings: tuple[Sitting, ...], resumed: datetime) -> Sittings:
    """The sessions since a clinician's statement; of those before it, what the morning told after it."""
    found = []
    for each in sittings:
        if each.start >= resumed:
            found.append(each)
        elif each.morning is not None and (each.morning_at is None or each.morning_at > resumed):
            found.append(Sitting(each.start, each.stage, morning=each.morning, sore=each.sore,
                                 sore_at=each.sore_at, morning_at=each.morning_at, night=each.night))  # fmt: skip
    return Sittings(Past(found[:-1]), found[-1:])
