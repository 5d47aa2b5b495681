"""Sessions lived through again: at each one a decision for every region, its effect, and the person's own choices.

It is done twice: with what was known by the end of each session's time, whatever was said of it since, and with what
is known and binds now. The stricter of the two holds (progression policy section 2.3, 9).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import Protocol
from uuid import UUID

from backrack.ladder import Ladder, Region
from backrack.progression.accounts import Account, Worst, accounts_of
from backrack.progression.between import Between
from backrack.progression.case import Case, Profile, Situation, State
from backrack.progression.decision import Bound, Decision
from backrack.progression.evidence import SETTLED_FROM, SETTLED_UNTIL
from backrack.progression.facts import Fact
from backrack.progression.limits import PAUSE_AT_LEAST, UNSETTLED_REFERS_AFTER
from backrack.progression.said import Cap, caps
from backrack.progression.situated import on_what
from backrack.progression.span import Decided
from backrack.progression.track import Track
from backrack.progression.trail import Heard, Trail, heard_by
from backrack.progression.verdict import Verdict
from backrack.record import AgeGiven, BodyGiven, Clearance, Person, RackGiven, StageChosen


class Rules(Protocol):
    """Decides a case, and says what follows for the situation. A step up follows only where it is ``confirmed``."""

    def decide(self, case: Case) -> Verdict: ...

    def flares(self, case: Case) -> bool:
        """Whether it would decide for a step back or more."""

    def after(self, situation: Situation, verdict: Verdict, case: Case, *, confirmed: bool = False) -> Situation: ...

    def locked_stages(self, case: Case) -> tuple[int, ...]: ...


Verdicts = Mapping[Region, Verdict]
Steps = list[tuple[Verdict, datetime]]
"""Steps back or more, and when each was asked for first."""
SESSIONS_BETWEEN_STATES = 16
"""A state is a few lists as long as the sessions before it; that many are lived through again at most. Assumed.

The state before the last session is kept as well: it is the one that is asked about next.
"""
OVERDUE_AFTER = UNSETTLED_REFERS_AFTER - PAUSE_AT_LEAST + timedelta.resolution
"""From the earliest end of a pause to when it has been unsettled for too long."""


@dataclass(frozen=True)
class Replay:
    """What a replay starts from. ``allowed`` says up to which stage limits let a region go at a moment,
    ``open_by_answers`` and ``open_now`` up to which one answers alone do, at a moment and now.
    """

    person: Person
    ladders: Mapping[Region, Ladder]
    profiles: Mapping[Region, Profile]
    beginning: Situation
    between: Between
    now: datetime
    rules: Rules
    allowed: Callable[[Region, datetime], int]
    open_by_answers: Callable[[Region, datetime], int]
    open_now: Mapping[Region, int]
    hindsight: bool

    def run(self, near: Trail | None = None) -> Trail:
        """Every region's way up to now. It goes on from where another replay heard the same, if one is given."""
        states = [] if near is None else list(near.shared_with(self))
        first, tracks = (states[-1][1], _apart(states[-1][2], self.between)) if states else (0, self._from_the_start())
        for number, account in enumerate(self.accounts[first:], start=first):
            if number > first and (number % SESSIONS_BETWEEN_STATES == 0 or account is self.accounts[-1]):
                states.append((account.session.started_at, number, _apart(tracks, self.between)))
            self._refind(tracks, number - 1, account.session.started_at)
            self._begin(tracks, account)
            self._answer(tracks, self.until(number))
            self._choose(tracks, number + 1)
            self._conclude(tracks, number)
        self._refind(tracks, len(self.accounts) - 1, self.now)
        if not self.accounts:
            self._answer(tracks, self.now)
            for region, verdict in self._verdicts(tracks, self.now).items():
                tracks[region].verdict = verdict
        kept = (each for each in states if each is states[-1] or each[1] % SESSIONS_BETWEEN_STATES == 0)
        return Trail(self, tuple(kept), tracks)

    def _from_the_start(self) -> dict[Region, Track]:
        tracks = {
            region: Track(region, ladder, self.profiles[region], self.beginning, self.between)
            for region, ladder in self.ladders.items()
        }
        self._choose(tracks, 0)
        return tracks

    def _begin(self, tracks: Mapping[Region, Track], account: Account) -> None:
        """Another session, no higher than answers allow; it stays there until another yes, whatever opens again.

        An answer that was put right before any session has lowered nothing.
        """
        self._answer(tracks, account.session.started_at)
        for track in tracks.values():
            cap = track.profile.screening_cap
            if cap is not None and cap < track.stage:
                self._lower(track, cap, account.session.started_at)
            track.begin(account)

    def _answer(self, tracks: Mapping[Region, Track], at: datetime) -> None:
        """What answers leave open at a moment bounds every decision until the next session."""
        for region, track in tracks.items():
            caps = [self.open_by_answers(region, at), *([self.open_now[region]] if at >= self.now else [])]
            content = self.profiles[region].screening_cap
            track.profile = replace(track.profile, screening_cap=min(caps if content is None else [content, *caps]))

    def _lower(self, track: Track, stage: int, at: datetime) -> None:
        above = Bound("P24", Decision.STAY, at, {"stage": track.stage, "why": "cap"})
        track.to(stage, at, Decision.STAY, above)

    @cached_property
    def heard(self) -> tuple[Heard, ...]:
        return heard_by(self)

    @cached_property
    def accounts(self) -> tuple[Account, ...]:
        return tuple(each for each in accounts_of(self.person) if each.session.started_at <= self.now)

    def until(self, number: int) -> datetime:
        """When the time of a session ends: as the next begins, or now."""
        following = self.accounts[number + 1 : number + 2]
        return following[0].session.started_at if following else self.now

    @cached_property
    def choices(self) -> Mapping[int, Sequence[StageChosen | Cap]]:
        """What the person chose by now and what clinicians set as the highest stage, by the sessions begun before."""
        starts = [each.session.started_at for each in self.accounts]
        chosen = (each for each in self.person.of(StageChosen) if each.at <= self.now)
        told: list[StageChosen | Cap] = [*chosen, *caps(self.person, self.now)]
        found: dict[int, list[StageChosen | Cap]] = {}
        for choice in sorted(told, key=attrgetter("at")):
            found.setdefault(bisect_right(starts, choice.at), []).append(choice)
        return found

    @cached_property
    def _came_late(self) -> Mapping[int, Sequence[int]]:
        """For each session those before it, by number, of which something was told after it had begun."""
        found: dict[int, list[int]] = {}
        for number, account in enumerate(() if self.hindsight else self.accounts):
            for later in range(number + 1, len(self.accounts)):
                if not account.facts or account.facts[-1].at < self.accounts[later].session.started_at:
                    break
                found.setdefault(later, []).append(number)
        return found

    @cached_property
    def _statements(self) -> Sequence[datetime]:
        """When a clinician's statement was recorded."""
        return [entry.at for entry in self.person.of(Clearance)]

    @cached_property
    def _changes(self) -> Sequence[datetime]:
        """When anything was told that a body or a rack follows from."""
        told = (entry.at for kind in (BodyGiven, RackGiven, AgeGiven) for entry in self.person.of(kind))
        return sorted(told)

    def facts(self, account: Account, moment: datetime) -> tuple[Fact, ...]:
        """What is heard about a session by a moment."""
        if self.hindsight:
            return tuple(fact for fact in account.facts if fact.at <= moment and fact.binds(self.now))
        return account.told_by(moment)

    def _hear(self, tracks: Mapping[Region, Track], moment: datetime) -> None:
        """What is told of the last session, and of those before it if anything came late."""
        last = max((len(track.sessions) for track in tracks.values()), default=0) - 1
        for number in (*self._came_late.get(last, ()), *((last,) if last >= 0 else ())):
            account = self.accounts[number]
            facts, told = self.facts(account, moment), None
            for track in tracks.values():
                if track.heard[number].facts != facts:
                    told = told or Worst(facts)
                    track.hear(number, account, told)

    def _refind(self, tracks: Mapping[Region, Track], last: int, at: datetime) -> None:
        """Another body or another rack since a session: its stages are not those of now."""
        if last < 0:
            return
        before = self.accounts[last].session.started_at
        told = bisect_right(self._changes, before) < bisect_right(self._changes, at)
        if told and on_what(self.person, before) != on_what(self.person, at):
            for track in tracks.values():
                track.find_again(at)

    def _choose(self, tracks: Mapping[Region, Track], begun: int) -> None:
        """The person's choices up to the next session. A wish for less always counts, a yes where it was proposed."""
        for choice in self.choices.get(begun, ()):
            if begun:
                self._live_days(tracks, begun - 1, choice.at, also=(choice.at,))
            if isinstance(choice, Cap):
                self._keep_below(tracks, choice)
                continue
            track = tracks[Region(choice.region)]
            if choice.stage < track.stage:
                track.to(min(choice.stage, self._left_by_gap(tracks, track, choice.at)), choice.at)
            elif choice.stage == track.stage + 1 and begun and not choice.in_doubt:
                self._say_yes(tracks, track, choice)

    def _keep_below(self, tracks: Mapping[Region, Track], cap: Cap) -> None:
        """A highest stage holds from its moment on. Below the stage now it is a step back; ended it raises nothing."""
        track = tracks.get(cap.region)
        if track is None:
            return
        if cap.stage is not None and cap.stage < track.stage:
            self._lower(track, min(cap.stage, self._left_by_gap(tracks, track, cap.at)), cap.at)
        track.profile = replace(track.profile, practitioner_cap=cap.stage)

    def _left_by_gap(self, tracks: Mapping[Region, Track], track: Track, at: datetime) -> int:
        """The stage that a long time without a session leaves: a wish for less is never a way round it."""
        verdict = self._verdicts(tracks, at)[track.region] if track.sessions else None
        return verdict.stage_next if verdict is not None and verdict.decision is Decision.STAY else track.stage

    def _say_yes(self, tracks: Mapping[Region, Track], track: Track, choice: StageChosen) -> None:
        verdict = self._verdicts(tracks, choice.at)[track.region]
        if verdict.decision is Decision.ADVANCE and choice.stage <= self.allowed(track.region, choice.at):
            risen = self.rules.after(track.situation, verdict, track.case(choice.at), confirmed=True)
            track.take(risen, choice.at, verdict.decision, None)

    def _conclude(self, tracks: Mapping[Region, Track], number: int) -> None:
        """The decision about a session: as its last report came in, and as its time ends. A flare at either counts."""
        account, until = self.accounts[number], self.until(number)
        self._live_days(tracks, number, until)
        as_told, at_end = self._as_told(tracks, account, _judged(tracks), until), self._verdicts(tracks, until)
        for region, track in tracks.items():
            last, steps = at_end[region], list(as_told.get(region, ()))
            if not steps or steps[-1][0].decision > min(Decision.EASE, last.decision):
                steps.append((last, _since_when(track, last, until)))
            # a step back since then stays what is told until another session
            if region in as_told or last.decision <= Decision.EASE or not track.has_flared:
                self._take(track, steps, account.session.session)
            elif not track.is_decided(account.session.session):
                track.decided.append(Decided(until, account.session.session, last))
            # a long gap since lowers it further; after a pause or a lock it is asked about as that ends
            if track.situation.mode is State.ACTIVE and last.decision in (Decision.EASE, Decision.STAY):
                track.to(min(track.stage, last.stage_next), until, last.decision, _first(last))
        self._wait(tracks, until)

    def _live_days(
        self, tracks: Mapping[Region, Track], number: int, until: datetime, also: Sequence[datetime] = ()
    ) -> None:
        """What was told of days since a session, and what clinicians said, one after another: it may end a pause or a
        lock, or ask for a step back. What was told after a statement is not of what the statement ended.

        What the session itself told has its effect at the latest at the moments ``also`` given.
        """
        account = self.accounts[number]
        since = _judged(tracks) or account.session.started_at
        said = (at for at in self._statements if since < at <= until)
        for moment in sorted({*said, *self.between.days.moments(since, until), *also}):
            told = self._as_told(tracks, account, _judged(tracks), moment, so_far=True)
            self._flare(tracks, told, account.session.session)
            self._wait(tracks, moment)
            if moment in self.between.days.turns and _is_free(tracks):
                self._flare(tracks, self._asked_by_days(tracks, moment), None)
            for track in tracks.values():
                track.judged_until = moment

    def _asked_by_days(self, tracks: Mapping[Region, Track], moment: datetime) -> Mapping[Region, Steps]:
        """Where days without a session ask for a step back or more; a pause or worse in one region holds for all."""
        found = self._verdicts(tracks, moment)
        of_all = any(_is_of_days(verdict) and verdict.decision <= Decision.PAUSE for verdict in found.values())
        return {region: [(verdict, moment)] for region, verdict in found.items() if of_all or _is_of_days(verdict)}

    def _flare(self, tracks: Mapping[Region, Track], found: Mapping[Region, Steps], session: UUID | None) -> None:
        for region, steps in found.items():
            tracks[region].has_flared = True
            self._take(tracks[region], steps, session)

    def _take(self, track: Track, steps: Steps, session: UUID | None) -> None:
        """One step back at most, however much was asked for one after another; a referral stands beside it."""
        refers = steps[-1][0].decision <= Decision.REFER
        for verdict, at in steps[-2 if refers else -1 :]:
            track.decided.append(Decided(at, session, verdict))
            self._take_effect(track, verdict, at)

    def _as_told(
        self,
        tracks: Mapping[Region, Track],
        account: Account,
        since: datetime | None,
        until: datetime,
        so_far: bool = False,
    ) -> dict[Region, Steps]:
        """What was asked for as report after report came in, and when it first was: each stricter than the one before.

        Of the reports told after ``since`` and, where it is asked ``so_far``, by ``until``.
        """
        # what nobody had told by the time it was asked for counts from then on, whatever is told of it later
        asked_by = account.session.ended_at + SETTLED_UNTIL
        times = {asked_by, *told_times(self.facts(account, self.now if self.hindsight else until))}
        found: dict[Region, Steps] = {}
        for at in sorted(at for at in times if (since is None or at > since) and (not so_far or at <= until)):
            moment = min(at, until)
            self._hear(tracks, at if self.hindsight else moment)
            cases = {region: track.case(moment) for region, track in tracks.items()}
            if not any(map(self.rules.flares, cases.values())):
                continue
            for region, verdict in self._decided(tracks, cases).items():
                if region not in found or verdict.decision < found[region][-1][0].decision:
                    found.setdefault(region, []).append((verdict, moment))
        return found

    def _wait(self, tracks: Mapping[Region, Track], until: datetime) -> None:
        """A pause or a referral ends, goes on or grows by what was told since, not by the same session again."""
        if _is_free(tracks):
            return
        pauses = (track.situation.paused_until for track in tracks.values())
        overdue = min(until, max((end + OVERDUE_AFTER for end in pauses if end is not None), default=until))
        for moment in (overdue, until):
            waiting = {region: track for region, track in tracks.items() if track.situation.mode is not State.ACTIVE}
            own = {region: self.rules.decide(track.case(moment)) for region, track in waiting.items()}
            for region, verdict in _together(own, tracks).items():
                track = tracks[region]
                paused, decision = track.situation.mode is State.PAUSED, verdict.decision
                # a lock that was lifted may leave a pause or another one, by what was told after the statement
                lifted = any(bound.rule == "cleared" for bound in verdict.bounds)
                goes_on = decision is Decision.PAUSE if paused else decision <= Decision.REFER and not lifted
                ends = decision > Decision.PAUSE
                # a referral stands from the moment on at which it was first due, whatever is told after it
                if (ends and moment >= overdue) or not (ends or goes_on):
                    self._take_effect(track, _between_sessions(verdict, track), moment)

    def _take_effect(self, track: Track, verdict: Verdict, at: datetime) -> None:
        track.verdict = verdict
        following = self.rules.after(track.situation, verdict, track.case(at))
        first = _first(verdict)
        track.take(following, at, verdict.decision, first and replace(first, at=min(first.at, at)))

    def _verdicts(self, tracks: Mapping[Region, Track], at: datetime) -> dict[Region, Verdict]:
        """The decision of each region at a moment; a pause or worse in one holds for all."""
        self._hear(tracks, self.now if self.hindsight else at)
        return self._decided(tracks, {region: track.case(at) for region, track in tracks.items()})

    def _decided(self, tracks: Mapping[Region, Track], cases: Mapping[Region, Case]) -> dict[Region, Verdict]:
        return _together({region: self.rules.decide(case) for region, case in cases.items()}, tracks)


def _judged(tracks: Mapping[Region, Track]) -> datetime | None:
    """Up to when what was told since the last session has had its effect; the same in every region."""
    return next((track.judged_until for track in tracks.values()), None)


def _is_free(tracks: Mapping[Region, Track]) -> bool:
    """Whether no pause and no referral stands in any region."""
    return all(track.situation.mode is State.ACTIVE for track in tracks.values())


def _is_of_days(verdict: Verdict) -> bool:
    """Whether days without a session ask for a step back or more."""
    return any(bound.decision <= Decision.EASE and bound.rule in _FLARES_OF_DAYS for bound in verdict.bounds)


def _apart(tracks: Mapping[Region, Track], between: Between) -> dict[Region, Track]:
    return {region: track.apart(between) for region, track in tracks.items()}


def told_times(facts: Sequence[Fact]) -> tuple[datetime, ...]:
    """When something was told whole: a report whose second answer came in time is whole with that answer."""
    answers = [fact.at for fact in facts if fact.settles]
    found = {fact.at for fact in facts if not any(SETTLED_FROM <= each - fact.at <= SETTLED_UNTIL for each in answers)}
    return tuple(sorted(found))


def changed_later(accounts: Sequence[Account]) -> bool:
    """Whether anything was put right, withdrawn, or told only after the next session had begun."""
    late = any(fact.at >= after.session.started_at for each, after in pairwise(accounts) for fact in each.facts)
    return late or any(fact.ends is not None for each in accounts for fact in each.facts)


def _since_when(track: Track, verdict: Verdict, until: datetime) -> datetime:
    """A pause that did not settle is a referral since its seven days were over, whenever somebody looks."""
    end, rules = track.situation.paused_until, {bound.rule for bound in verdict.binding}
    overdue = verdict.decision is Decision.REFER and rules == {"held"}
    return min(until, end + OVERDUE_AFTER) if overdue and end is not None else until


def _together(own: Verdicts, tracks: Mapping[Region, Track]) -> dict[Region, Verdict]:
    """A pause or worse in one region holds for all."""
    strictest = min(own.values(), key=lambda verdict: verdict.decision, default=None)
    if strictest is None or strictest.decision > Decision.PAUSE:
        return dict(own)
    return {region: _shared(verdict, strictest, tracks[region]) for region, verdict in own.items()}


def _between_sessions(verdict: Verdict, track: Track) -> Verdict:
    """Without what only keeps the stage because of a session, for none was asked about."""
    told = (each for each in verdict.with_changes if each[0].rule in _OF_DAYS or each[0].decision <= Decision.EASE)
    evidence = track.verdict.evidence if track.verdict else verdict.evidence
    return replace(verdict.narrowed(told), evidence=evidence)


_FLARES_OF_DAYS = frozenset({"gate3", "morning", "W2", "W3"})
_OF_DAYS = frozenset(
    {"held", "cleared", "P18", "P19", "P20", "P21", "P24", "P25", "P26", "P27", "W3", "gate3", "morning"}
)


def _shared(own: Verdict, strictest: Verdict, track: Track) -> Verdict:
    if own.decision <= strictest.decision:
        return own
    lower = max(0, track.stage - 1)
    theirs = (reason for reason in strictest.with_changes if reason[0].decision is strictest.decision)
    return replace(
        own.narrowed((*theirs, *own.with_changes)),
        decision=strictest.decision,
        stage_next=min(own.stage_next, lower),
        session_allowed=own.session_allowed and strictest.session_allowed,
    )


_LOWER = {"gap": 0, "cleared": 1, "P24": 2}


def _first(verdict: Verdict) -> Bound | None:
    """The rule to name: of those that only keep a stage, one that lowers it all the same."""
    return min(verdict.binding, key=lambda bound: _LOWER.get(bound.rule, len(_LOWER)), default=None)


def stricter(known_then: Track, known_now: Track) -> Track:
    """Of two ways the one that closes sessions; else the one that stands lower, or at one stage decides more strictly.

    A way that closes sessions stands no higher than the other.
    """

    def order(track: Track) -> tuple[int, int, int]:
        decision = track.verdict.decision if track.verdict else Decision.STAY
        return min(decision, Decision.EASE), track.stage, decision

    chosen, other = sorted((known_then, known_now), key=order)
    if other.stage < chosen.stage:
        chosen.to(other.stage, other.spans[-1].since, *_why(other))
    return chosen


def _why(track: Track) -> tuple[Decision | None, Bound | None]:
    return track.spans[-1].decision, track.spans[-1].bound
