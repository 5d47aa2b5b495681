"""A simulated life, day by day: a session, its reactions, the next morning's report, a decision."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from backrack.progression import Decision
from backrack.progression.case import Case, Profile, Settled, Sitting, Situation, State
from backrack.progression.limits import Gate
from backrack.study.someone import Someone
from backrack.study.ways import Way

BEGINNING = datetime(2026, 1, 5, tzinfo=UTC)
"""Any Monday: no rule looks at the date itself."""

_MORNING = timedelta(hours=7)
_MORNING_SESSION = timedelta(hours=8)
_EVENING_SESSION = timedelta(hours=18)


@dataclass(slots=True)
class Life:
    """What has happened so far. Days count from the first, 0. ``first_at`` is the first day at each stage reached."""

    someone: Someone
    situation: Situation
    sittings: list[Sitting] = field(default_factory=list)
    first_at: dict[int, int] = field(default_factory=dict)
    decisions: list[tuple[int, Decision]] = field(default_factory=list)
    """For each session, the stage it was done at and what was decided after it."""
    flares: int = 0
    referred_day: int | None = None
    waiting: _Session | None = None
    rose_day: int = 0


@dataclass(frozen=True, slots=True)
class _Session:
    """A session done whose next morning is still to come."""

    day: int
    start: datetime
    stage: int
    pre: int
    peak: int
    after: int
    done: float
    light: bool


def live(someone: Someone, way: Way, days: int) -> Life:
    """Live through ``days`` days by one way of deciding."""
    profile = _profile(someone)
    life = Life(someone, _start(), first_at={1: 0})
    for day in range(days):
        now = BEGINNING + timedelta(days=day) + _MORNING
        if life.waiting is not None:
            _report(life, profile, way, day, now)
        elif day > 0 and way.hears_every_morning:
            _tell_between(life, profile, way, day, now)
        if life.referred_day is not None:
            break
        _maybe_train(life, profile, way, day)
    return life


def _profile(someone: Someone) -> Profile:
    return Profile(
        usual_pain=someone.usual_answer(),
        baseline_mornings=someone.mornings_before(),
        ladder_top=someone.assumed.ladder_top,
    )


def _start() -> Situation:
    return Situation(State.ACTIVE, 1, BEGINNING, None, BEGINNING)


def _maybe_train(life: Life, profile: Profile, way: Way, day: int) -> None:
    someone, chance = life.someone, life.someone.draws.days[day]
    if chance.skips < someone.assumed.skipped_days:
        return
    evening = someone.evening
    start = BEGINNING + timedelta(days=day) + (_EVENING_SESSION if evening else _MORNING_SESSION)
    felt = someone.pain(day, evening, _harm_left(life, day))
    pre = someone.told(felt, chance.wrong[0])
    allowed = way.gate(Case(start, profile, life.situation, tuple(life.sittings)), pre)
    if allowed is not Gate.NO_SESSION:
        _train(life, day, start, felt, pre, allowed is Gate.LIGHT)
    elif life.situation.mode is State.ACTIVE and way.hears_every_morning:
        _bad_day(life, profile, way, day, start, pre)


def _bad_day(life: Life, profile: Profile, way: Way, day: int, now: datetime, pre: int) -> None:
    """No session today, and that was told; the third day running is a pause (section 2.2, gate)."""
    reports = life.situation.reports
    today = reports[-1] if reports and reports[-1].at.date() == now.date() else Settled(now, distal=0)
    others = tuple(each for each in reports if each is not today)
    life.situation = replace(life.situation, reports=(*others, replace(today, now=pre)))
    case = Case(now, profile, life.situation, tuple(life.sittings))
    verdict = way.decide(case)
    if verdict.decision <= Decision.EASE:
        _take(life, way.after(case, verdict, False), verdict.decision, day)


def _harm_left(life: Life, day: int) -> float:
    """What is left of yesterday's reaction when today's session begins."""
    last = life.sittings[-1] if life.sittings else None
    if last is None or last.start < BEGINNING + timedelta(days=day - 1):
        return 0.0
    whole = life.someone.cell.scenario.value.harm_per_stage * last.stage
    return whole * (life.someone.assumed.harm_left_by_evening if life.someone.evening else 1.0)


def _train(life: Life, day: int, start: datetime, felt: float, pre: int, light: bool) -> None:
    someone, chance = life.someone, life.someone.draws.days[day]
    assumed = someone.assumed
    reaction = max(0.0, assumed.reaction_mean + assumed.reaction_sd * chance.reaction)
    life.waiting = _Session(
        day=day,
        start=start,
        stage=max(0, life.situation.stage - light),
        pre=pre,
        peak=max(pre, someone.told(felt + reaction, chance.wrong[1])),
        after=someone.told(felt + assumed.afterwards_sd * chance.afterwards, chance.wrong[2]),
        done=assumed.cut_short_done if chance.short < assumed.cut_short else 1.0,
        light=light,
    )
    if life.situation.first_session is None:
        life.situation = replace(life.situation, first_session=start)


def _report(life: Life, profile: Profile, way: Way, day: int, now: datetime) -> None:
    assert life.waiting is not None  # noqa: S101  narrows the type; asked before
    chance = life.someone.draws.days[day]
    life.sittings.append(_sitting(life, life.waiting, day, now))
    life.waiting = None
    case = Case(now, profile, life.situation, tuple(life.sittings))
    verdict = way.decide(case)
    life.decisions.append((life.sittings[-1].stage, verdict.decision))
    says_yes = chance.says_yes < life.someone.assumed.says_yes_at_once
    _take(life, way.after(case, verdict, says_yes), verdict.decision, day)
    if verdict.rescreen:
        life.situation = replace(life.situation, last_full_screen=now)


def _tell_between(life: Life, profile: Profile, way: Way, day: int, now: datetime) -> None:
    """Mornings are told on days without a session too: the chart counts them, and a pause ends by them."""
    someone, chance = life.someone, life.someone.draws.days[day]
    if chance.misses >= someone.assumed.missed_reports:
        told = Settled(now, someone.told(someone.pain(day, False), chance.wrong[3]), 0)
        life.situation = replace(life.situation, reports=(*life.situation.reports, told))
    before = life.situation
    case = Case(now, profile, before, tuple(life.sittings))
    verdict = way.decide(case)
    goes_on = verdict.decision is Decision.PAUSE and before.mode is State.PAUSED
    says_yes = chance.says_yes < someone.assumed.says_yes_at_once
    _take(life, way.after(case, verdict, says_yes), Decision.STAY if goes_on else verdict.decision, day)


def _sitting(life: Life, done: _Session, day: int, now: datetime) -> Sitting:
    someone, chance = life.someone, life.someone.draws.days[day]
    told = chance.misses >= someone.assumed.missed_reports
    harm = someone.cell.scenario.value.harm_per_stage * done.stage
    morning = someone.told(someone.pain(day, False, harm), chance.wrong[3])
    sore = someone.told(someone.soreness(day - life.rose_day - 1, chance.soreness), chance.wrong[4])
    return Sitting(
        start=done.start,
        stage=done.stage,
        pre=done.pre,
        peak=done.peak,
        after=done.after,
        morning=morning if told else None,
        sore=sore if told else None,
        morning_at=now if told else None,
        distal_pre=0,
        distal_peak=0,
        distal_after=0,
        night=told and chance.woken < someone.assumed.woken,
        done=done.done,
        light=done.light,
    )


def _take(life: Life, situation: Situation, decision: Decision, day: int) -> None:
    """Go on from what holds now."""
    if situation.stage > life.situation.stage:
        life.rose_day = day
        life.first_at.setdefault(situation.stage, day)
    life.situation = situation
    life.flares += decision <= Decision.EASE
    if decision <= Decision.REFER or situation.mode in (State.REFERRED, State.LOCKED):
        life.referred_day = day
