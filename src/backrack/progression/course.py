"""The way a person has gone up and down the ladders, and where they stand now: from their records alone."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import pairwise

from backrack.catalogue import Catalogue, load_catalogue
from backrack.ladder import BY_ANSWERS, Closing, Ladder, Region
from backrack.progression.accounts import Account, accounts_of
from backrack.progression.answered import Answered
from backrack.progression.as_set import AS_WRITTEN
from backrack.progression.baseline import Baseline, baseline_of, usual_answer
from backrack.progression.between import Between
from backrack.progression.case import Policy, Profile, Settings, Situation, State
from backrack.progression.choke import allowed_stage, done_of
from backrack.progression.decision import Bound, Decision
from backrack.progression.evidence import all_told
from backrack.progression.facts import Fact
from backrack.progression.last_way import LastWay, last_way
from backrack.progression.mornings import mornings_before
from backrack.progression.replay import Replay, Rules, changed_later, stricter
from backrack.progression.ruled import PolicyRules
from backrack.progression.said import said_by
from backrack.progression.sessions import counted_sessions
from backrack.progression.situated import known_at, ladders_of
from backrack.progression.span import Decided, Span
from backrack.progression.standing import Mode, Standing, lifting, standing
from backrack.progression.track import Track
from backrack.progression.trail import Trail
from backrack.progression.verdict import Verdict
from backrack.record import Person, settings_of
from backrack.scores import disability_totals
from backrack.screening import Limits, screen

__all__ = ["Course", "Decided", "RegionCourse", "Rules", "Span", "course_now", "course_of"]

FIRST_STAGE = 1
Disability = tuple[tuple[datetime, int], ...]


@dataclass(frozen=True)
class RegionCourse:
    """One region: where the person is on its ladder, how they came there, and what holds now.

    ``proposed`` is the next stage where it is open and waits for the person's yes; None otherwise.
    ``paused_until`` stands while a pause goes on: it can end from then on, once the back has settled. ``lock`` is what
    referred the person, until a clinician's statement lifts it. ``locked`` are stages that two eases locked.
    """

    region: Region
    ladder: Ladder
    stage: int
    since: datetime | None
    spans: tuple[Span, ...]
    decided: tuple[Decided, ...]
    verdict: Verdict
    proposed: int | None
    paused_until: datetime | None = None
    lock: Bound | None = None
    locked: tuple[int, ...] = ()


@dataclass(frozen=True)
class Course:
    """All regions, none where body and rack give no ladder. A pause or worse in one holds for all (``standing``)."""

    regions: tuple[RegionCourse, ...]
    standing: Standing
    policy: Policy

    def of(self, region: Region) -> RegionCourse | None:
        """The course of one region; None where body and rack give no ladder."""
        return next((each for each in self.regions if each.region is region), None)


Regions = tuple[RegionCourse, ...]
Ways = tuple[Trail | None, Trail | None]


def course_of(
    person: Person,
    ladders: Collection[Ladder],
    limits: Limits,
    now: datetime,
    rules: Rules | None = None,
    policy: Policy = Policy.V2,
    disability: Disability = (),
    last: LastWay | None = None,
    catalogue: Catalogue | None = None,
) -> Course:
    """Where a person stands on each ladder. ``ladders`` and ``limits`` are those of ``now``, an aware time.

    Everyone begins at stage 1. A stage rises only by a person's yes to what was proposed at that moment; a wish for
    less always counts. Whatever the sessions say, :func:`backrack.progression.choke.allowed_stage` bounds it.
    ``rules`` are those of ``policy`` unless given. ``disability`` are RMDQ totals 0-24 with when they were told.
    ``last`` makes it quicker and never changes what is found; it takes the way found now.
    """
    known = known_at(person, now)
    baseline = _usual(known, policy)
    found_by, content = rules or PolicyRules(policy), catalogue or load_catalogue()
    finding = Finding(person, ladders, limits, found_by, disability, policy, content)
    regions = finding.regions(now, last or LastWay()) if ladders else ()
    stands = _standing(standing(known, baseline, now), regions)
    if stands.mode is not Mode.ACTIVE:  # what was told of no session closes every step as well
        regions = tuple(replace(each, proposed=None) for each in regions)
    return Course(regions, stands, policy)


@dataclass(frozen=True)
class Finding:
    """All that a course follows from, but for the moment."""

    person: Person
    ladders: Collection[Ladder]
    limits: Limits
    rules: Rules
    disability: Disability
    policy: Policy = Policy.V2
    catalogue: Catalogue = field(default_factory=load_catalogue)

    def regions(self, now: datetime, last: LastWay) -> Regions:
        """Where the person stands. A referral that stood just before a correction ended what bound stays, until a
        clinician's statement lifts it: what a corrected or withdrawn report told binds for a while only, the referral
        that it led to does not.
        """
        found, ways = self.found(now, last.ways)
        last.ways = ways
        for end in () if _is_locked(found) else reversed(_ended(known_at(self.person, now), now)):
            before, ways = self.found(end - timedelta.resolution, ways)
            if _is_locked(before) and not _is_lifted(before, self.person, now):
                return tuple(_held_by(*each, now) for each in zip(found, before, strict=True))
        return found

    def found(self, now: datetime, near: Ways = (None, None)) -> tuple[Regions, Ways]:
        """Where the person stood by what was known at a moment, and the ways there, which may go on from others."""
        known = known_at(self.person, now)
        replay = self._replay(known, now)
        then = hind = replay.run(near[0])
        if changed_later(accounts_of(known)):
            hind = replace(replay, between=replace(replay.between, hindsight=True), hindsight=True).run(near[1])
        strict = ((each, stricter(then.tracks[each.region], hind.tracks[each.region])) for each in self.ladders)
        return tuple(_region(known, ladder, track, self.rules, now) for ladder, track in strict), (then, hind)

    def _replay(self, known: Person, now: datetime) -> Replay:
        baseline, ladders = _usual(known, self.policy), {each.region: each for each in self.ladders}
        answered = Answered(known, ladders, self.catalogue)
        return Replay(
            person=known,
            ladders=ladders,
            profiles={each.region: _profile(known, each, baseline) for each in self.ladders},
            open_now={each.region: _open_now(each, self.limits) for each in self.ladders},
            beginning=_beginning(known, self.limits, now, self.disability),
            between=Between(known, baseline, now, hindsight=False),
            now=now,
            rules=self.rules,
            open_by_answers=answered.highest,
            allowed=_allowed(known, baseline, answered),
            hindsight=False,
        )


def _ended(known: Person, now: datetime) -> Sequence[datetime]:
    """When something told ceased to bind, oldest first, since anything was first told of a session after the next had
    begun. What is told in its time is kept by the way as it was told.
    """
    late = min((fact.at for fact in _told_late(accounts_of(known))), default=None)
    if late is None:
        return ()
    facts = (fact.ends for account in accounts_of(known) for fact in account.facts)
    days = (told.ends for told in all_told(known))
    return sorted({end for end in (*facts, *days) if end is not None and late < end <= now})


def _told_late(accounts: Sequence[Account]) -> Iterator[Fact]:
    for each, after in pairwise(accounts):
        yield from (fact for fact in each.facts if fact.at >= after.session.started_at)


def _is_locked(regions: Regions) -> bool:
    return any(each.verdict.decision <= Decision.REFER for each in regions)


def _is_lifted(before: Regions, person: Person, now: datetime) -> bool:
    """Whether a clinician's statement since then is about each lock that stood."""
    locks = [each.lock for each in before if each.verdict.decision <= Decision.REFER]
    return all(lock is not None and any(lifting(person, lock, now)) for lock in locks)


def _held_by(now_found: RegionCourse, before: RegionCourse, now: datetime) -> RegionCourse:
    if before.verdict.decision > Decision.REFER:
        return now_found
    stage = min(now_found.stage, before.stage)
    spans = _bounded(now_found.spans, stage, now) if now_found.spans else ()
    return replace(
        now_found, stage=stage, spans=spans, verdict=before.verdict, proposed=None, paused_until=None, lock=before.lock
    )


def _usual(person: Person, policy: Policy) -> Baseline:
    """What is usual. Under v1 no chart judges mornings."""
    usual = baseline_of(person) or Baseline(0, 0)
    return usual if policy is Policy.V2 else replace(usual, charted=False)


def _profile(person: Person, ladder: Ladder, baseline: Baseline) -> Profile:
    return Profile(
        usual_pain=usual_answer(person) or 0,
        dbase=baseline.distal_level,
        baseline_mornings=mornings_before(person, ladder.region),
        ladder_top=len(ladder.stages) - 1,
        # what was answered and what a clinician set count from their moment on, questions that are open only ahead
        screening_cap=ladder.open_without(Closing.SAID, Closing.SCREENING, *BY_ANSWERS),
        planned_per_week=len(settings_of(person).session_days),
    )


def _open_now(ladder: Ladder, limits: Limits) -> int:
    """The highest stage that answers leave open now."""
    return min(
        ladder.open_without(Closing.SAID, Closing.SCREENING), *(cap.stage for cap in limits.caps), len(ladder.stages)
    )


def course_now(
    person: Person,
    now: datetime,
    catalogue: Catalogue | None = None,
    policy: Policy = Policy.V2,
    settings: Settings = AS_WRITTEN,
) -> Course:
    """The course of a person on the ladders of their own body and rack, found once for a moment."""

    def find() -> Course:
        limits = screen(person, now)
        ladders = ladders_of(person, limits, now, known)
        disability = disability_totals(known_at(person, now))
        last = last_way(person.id, policy, settings, known.version)
        rules = PolicyRules(policy, settings)
        return course_of(person, ladders, limits, now, rules, policy, disability, last, known)

    known = catalogue or load_catalogue()
    return person.once(f"course {policy} {settings} {known.version} {now.isoformat()}", find)


def _beginning(person: Person, limits: Limits, now: datetime, disability: Disability) -> Situation:
    first = next((each.session.started_at for each in accounts_of(person)), None)
    return Situation(
        mode=State.ACTIVE,
        stage=FIRST_STAGE,
        stage_since=first,
        first_session=first,
        # a screen that is not passed or has grown old closes every session before any stage is asked about
        last_full_screen=now if limits.passed else None,
        disability=disability,
    )


class _allowed:  # noqa: N801  # called like a function
    """Up to which stage what stood at a moment let a region go; 0 where answers or a pause closed every session."""

    def __init__(self, person: Person, baseline: Baseline, answered: Answered) -> None:
        self._person, self._baseline, self._answered = person, baseline, answered
        self._found: dict[datetime, tuple[bool, Mapping[Region, int]]] = {}

    def __call__(self, region: Region, at: datetime) -> int:
        if at not in self._found:
            known = known_at(self._person, at)
            free = screen(known, at).passed and standing(known, self._baseline, at).mode is Mode.ACTIVE
            self._found[at] = free, said_by(known, at).caps
        free, said = self._found[at]
        open_then = self._answered.highest(region, at)
        return min(open_then, said.get(region, open_then)) if free else 0


def _region(person: Person, ladder: Ladder, track: Track, rules: Rules, now: datetime) -> RegionCourse:
    verdict = track.verdict
    if verdict is None:
        raise ValueError("A replay ends with a decision for each region.")
    locked = rules.locked_stages(track.case(now))
    done = done_of(ladder, counted_sessions(person))
    stage = allowed_stage(track.stage, ladder, done, locked)
    spans = _bounded(tuple(track.spans) or (Span(track.stage, now, None),), stage, now)
    return RegionCourse(
        region=ladder.region,
        ladder=ladder,
        stage=stage,
        since=spans[-1].since if track.sessions else None,
        spans=spans if track.sessions else (),
        decided=tuple(track.decided),
        verdict=verdict,
        proposed=_proposed(verdict, stage, allowed_stage(stage + 1, ladder, done, locked), track),
        paused_until=track.situation.paused_until if track.situation.mode is State.PAUSED else None,
        lock=track.lock,
        locked=locked,
    )


def _proposed(verdict: Verdict, stage: int, allowed: int, track: Track) -> int | None:
    """The next stage, where the rules propose it and nothing else bounds it."""
    steps_up = verdict.decision is Decision.ADVANCE and stage == track.stage and allowed == stage + 1
    return stage + 1 if steps_up else None


def _bounded(spans: tuple[Span, ...], stage: int, now: datetime) -> tuple[Span, ...]:
    """What bounds a stage now ends the span that would go on above it."""
    if spans[-1].stage == stage:
        return spans
    return (*spans[:-1], replace(spans[-1], until=now), Span(stage, now, None))


def _standing(own: Standing, regions: tuple[RegionCourse, ...]) -> Standing:
    """A referral that only the rules of a region find closes every session, as any other."""
    if own.mode in (Mode.EMERGENCY, Mode.REFERRED) or not regions:
        return own
    strictest = min(regions, key=lambda each: each.verdict.decision)
    bound = next(iter(strictest.verdict.binding), own.bound)
    modes = {Decision.EMERGENCY: Mode.EMERGENCY, Decision.REFER: Mode.REFERRED}
    if strictest.verdict.decision in modes:
        return replace(own, mode=modes[strictest.verdict.decision], bound=bound)
    if strictest.paused_until is None:
        return own
    until = max(strictest.paused_until, own.until or strictest.paused_until)
    return replace(own, mode=Mode.PAUSED, bound=own.bound or bound, until=until)
