"""One region's way through a replay: the situation it is in, its sittings, and how it came here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import takewhile
from uuid import UUID

from backrack.ladder import Ladder, Region
from backrack.progression.accounts import Account, Worst, sitting_of
from backrack.progression.between import Between
from backrack.progression.case import Case, Held, Profile, Sitting, Situation, State
from backrack.progression.choke import Done, done_of, found_again, pressed_by, stage_by_load
from backrack.progression.decision import Bound, Decision
from backrack.progression.limits import BEGIN_AGAIN_AFTER
from backrack.progression.past import Past, Sittings
from backrack.progression.span import Decided, Span
from backrack.progression.verdict import Verdict
from backrack.record import SessionDone

NOTHING = Worst()


@dataclass
class Track:
    """What is known of one region while sessions are lived through again. ``verdict`` is the latest one.

    ``lock`` is what referred the person, until a clinician's statement lifts it. ``judged_until`` is up to when what
    was told since the last session has had its effect, and ``has_flared`` whether that was a step back or more.
    """

    region: Region
    ladder: Ladder
    profile: Profile
    situation: Situation
    between: Between
    past: Past = field(default_factory=Past)
    last: Sitting | None = None
    heard: list[Worst] = field(default_factory=list)
    sessions: list[SessionDone] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    decided: list[Decided] = field(default_factory=list)
    verdict: Verdict | None = None
    lock: Bound | None = None
    judged_until: datetime | None = None
    has_flared: bool = False

    @property
    def stage(self) -> int:
        return self.situation.stage

    def case(self, now: datetime) -> Case:
        """What a decision at a moment is made from."""
        state, paused = self.situation, self.situation.mode is State.PAUSED
        situation = Situation(
            mode=state.mode,
            stage=state.stage,
            stage_since=state.stage_since,
            first_session=state.first_session,
            # what is to be answered again holds for what is decided now; for a yes of before it was asked then
            last_full_screen=now if state.last_full_screen or now < self.between.now else None,
            paused_until=state.paused_until,
            earlier_events=state.earlier_events,
            clearances=self.between.clearances(self.region, len(self.ladder.stages), self.lock, now),
            reports=self.between.reports(now) if paused else (),
            days=self.between.days.by(self.region, now),
            disability=tuple(each for each in state.disability if each[0] <= now),
            paused_since=state.paused_since,
            resumed_at=state.resumed_at,
            at_last_session=state.at_last_session,
        )
        return Case(now, self.profile, situation, self.sittings)

    def apart(self, between: Between) -> Track:
        """The same way so far, to go on with by itself."""
        return replace(
            self,
            between=between,
            past=Past(self.past.sittings),
            heard=list(self.heard),
            sessions=list(self.sessions),
            spans=list(self.spans),
            decided=list(self.decided),
        )

    @property
    def sittings(self) -> Sittings:
        """All so far, in order of beginning."""
        return Sittings(self.past, () if self.last is None else (self.last,))

    def is_decided(self, session: UUID) -> bool:
        """Whether a decision about the last session was taken."""
        since = takewhile(lambda each: each.session in (None, session), reversed(self.decided))
        return any(each.session == session for each in since)

    def begin(self, account: Account) -> None:
        """Another session: at the region's stage, or a lower one if it pressed no harder than that."""
        self.sessions.append(account.session)
        if not self.spans:
            self.spans.append(Span(self.stage, account.session.started_at, None))
        stage = stage_by_load(self.ladder, *pressed_by(account.session, self.ladder))
        held = Held(self.stage, self.situation.stage_since)
        self.situation = replace(self.situation, at_last_session=held)
        self.judged_until, self.has_flared = None, False
        if self.last is not None:
            self.past.sittings.append(self.last)
        self.last = sitting_of(account, self.region, min(self.stage, stage), NOTHING)
        self.heard.append(NOTHING)

    def hear(self, number: int, account: Account, told: Worst) -> None:
        """What is told about a session so far."""
        self.heard[number] = told
        earlier = self.past.sittings
        if number < len(earlier):
            sitting = sitting_of(account, self.region, earlier[number].stage, told)
            self.past = Past((*earlier[:number], sitting, *earlier[number + 1 :]))
        elif self.last is not None:
            self.last = sitting_of(account, self.region, self.last.stage, told)

    def to(self, stage: int, at: datetime, decision: Decision | None = None, bound: Bound | None = None) -> None:
        """Goes to a stage by somebody's choice, a long gap, or another body."""
        if stage != self.stage:
            self.take(replace(self.situation, stage=stage, stage_since=at), at, decision, bound)

    def take(self, situation: Situation, at: datetime, decision: Decision | None, bound: Bound | None) -> None:
        """Takes over a situation; another stage begins another span."""
        if not self.spans:
            self.spans.append(Span(self.stage, at, None))
        if situation.stage != self.stage:
            self.spans[-1] = replace(self.spans[-1], until=at)
            self.spans.append(Span(situation.stage, at, None, decision, bound))
        self.situation = situation
        if situation.mode is State.ACTIVE:
            self.lock = None
        elif bound is not None and decision is not None and decision <= Decision.REFER:
            self.lock = self.lock or bound

    def find_again(self, at: datetime) -> None:
        """Another body or rack: the stage by what the last session pressed, and lower by as much as it was eased.

        Its number never rises by that: on a ladder of nearly equal stages the same load may be another exercise.
        The floor is the floor on every ladder: who was eased down to it stays there. Who begins again after weeks
        without a session begins with the first stage on every ladder as well.
        """
        if not self.sessions or self.stage == 0:
            return
        last = done_of(self.ladder, self.sessions[-1:])
        known = done_of(self.ladder, self.sessions).exercises
        # a session may have been done at more than its region's stage
        done_at = (each.stage for each in self.sessions[-1].pressed if each.region == self.region)
        held = self.situation.at_last_session
        done = max(held.stage if held else 0, self.stage, *done_at)
        found = min(done, found_again(self.ladder, Done(last.total_n, known)))
        stage = max(0, found - (done - self.stage))
        begins_again = at - self.sessions[-1].started_at > BEGIN_AGAIN_AFTER
        self.to(min(1, stage) if begins_again else stage, at)
