"""What the days before bound: P12, P18-P28, the stage's own limits, and long gaps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from itertools import islice, pairwise

from backrack.progression.case import Settled, State
from backrack.progression.decision import Decision
from backrack.progression.limits import (
    BAD_DAYS,
    BEGIN_AGAIN_AFTER,
    PAUSE_AT_LEAST,
    UNSETTLED_REFERS_AFTER,
    Gate,
    calm,
    can_settle,
    is_overdue,
    morning_pauses,
    pain_gate,
    spread,
    third_running,
)
from backrack.progression.policy.sitting_rules import Found
from backrack.progression.policy.view import DAY, WEEK, View

QUIET_NEEDED = 3  # P18, section 2.2
FIRST_DAYS, AFTER_CHANGE = timedelta(days=5), timedelta(hours=72)  # P19, P20, section 2.2
ENOUGH_SESSIONS = 0.6  # P23, section 2.2
SCREEN_HOLDS = timedelta(days=28)  # P25, section 2.2
TWO_WEEKS, FLARES_REFER, LOCK_WITHIN = timedelta(days=14), 4, timedelta(days=28)  # P26, stage lock, section 2.2
WEEK_VALUES, WEEK_STAYS, WEEK_EASES, WEEK_REFERS = 4, 1, 2, 2  # P22, P27, section 2.2
RMDQ_REFERS = 5  # P27, section 2.2
SIX_WEEKS, GAIN_POINTS, GAIN_SHARE = timedelta(days=42), 2, 0.3  # P28, section 2.2
HIGH_USUAL, HIGH_CAP = 6, 1  # section 2.2: usual pain of 6 or more


def p12(view: View) -> Found:
    last = list(islice((each.morning for each in reversed(view.sittings) if each.morning is not None), 3))
    if view.v2 or len(last) < 3 or sum(last) <= 3 * view.usual + 1:
        return None
    return Decision.STAY, {"sum": sum(last), "usual": view.usual}


def p19(view: View) -> Found:
    if view.started is None:
        return Decision.STAY, {"days": FIRST_DAYS.days}
    left = FIRST_DAYS - (view.now - view.started)
    return (Decision.STAY, {"days": days_up(left)}) if left > timedelta(0) else None


def p20(view: View) -> Found:
    if view.stage_since is None:
        return Decision.STAY, {"hours": 72}
    left = AFTER_CHANGE - (view.now - view.stage_since)
    return (Decision.STAY, {"hours": -(-left // timedelta(hours=1))}) if left > timedelta(0) else None


def p21(view: View) -> Found:
    flares = [each.at for each in view.recent(WEEK) if each.decision <= Decision.EASE]
    return (Decision.STAY, {"days": days_up(max(flares) + WEEK - view.now)}) if flares else None


def p22(view: View) -> Found:
    if view.v2 or view.last is None:
        return None
    # by the sessions that mornings followed, up to the last: told late, it is a morning of the same week
    now, before = view.mornings(view.last.start, WEEK), view.mornings(view.last.start, 2 * WEEK, WEEK)
    if len(now) < WEEK_VALUES or len(before) < WEEK_VALUES:
        return None
    # whole numbers, so that a mean at the limit is at the limit
    rise, unit = sum(now) * len(before) - sum(before) * len(now), len(now) * len(before)
    if rise <= WEEK_STAYS * unit:
        return None
    return Decision.EASE if rise > WEEK_EASES * unit else Decision.STAY, {"rise": round(rise / unit, 1)}


def p23(view: View) -> Found:
    if view.started is None:
        return None
    elapsed = min(WEEK, max(DAY, view.now - view.started))
    done = _days_done(view)
    planned = view.case.profile.planned_per_week * (elapsed / WEEK)
    if done >= ENOUGH_SESSIONS * planned - 1e-9:
        return None
    return Decision.STAY, {"done": done, "planned": round(planned)}


def _days_done(view: View) -> int:
    """Days of the last week with a session. More than twenty sessions nobody plans."""
    days = set()
    for each in reversed(view.sittings[-20:]):
        age = view.now - each.start
        if age >= WEEK:
            break
        if age >= timedelta(0):
            days.add(each.start.date())
    return len(days)


def cap_of(view: View) -> int:
    """The highest stage that anything allows."""
    who = view.case.profile
    caps = [who.ladder_top, *(cap for cap in (who.screening_cap, who.practitioner_cap) if cap is not None)]
    if view.usual >= HIGH_USUAL:
        caps.append(HIGH_CAP)
    return max(0, min(caps))


def p24(view: View) -> Found:
    wanted = view.stage + 1
    if wanted > view.case.profile.ladder_top:
        return Decision.STAY, {"stage": wanted, "why": "top"}
    if wanted > cap_of(view):
        return Decision.STAY, {"stage": wanted, "why": "cap"}
    if wanted in view.case.profile.locked_stages or locked_by_eases(view, wanted):
        return Decision.STAY, {"stage": wanted, "why": "locked"}
    return None


def locked_by_eases(view: View, stage: int) -> bool:
    """Two eases or pauses at a stage within 28 days lock it until a clinician says otherwise."""
    if len(view.events) < 2:
        return False
    said = (each for each in view.case.situation.clearances if each.stage in (None, stage))
    opened = max((each.at for each in said if each.at <= view.now), default=None)
    at = sorted(
        each.at
        for each in view.events
        if each.stage == stage
        and (opened is None or each.at > opened)
        and each.decision in (Decision.EASE, Decision.PAUSE)
        and (each.chart or not view.v2)
    )
    return any(later - earlier < LOCK_WITHIN for earlier, later in pairwise(at))


def p25(view: View) -> Found:
    """All questions are asked again after four weeks, and after a referral (section 1.1 rule 6)."""
    screened = view.case.situation.last_full_screen
    locks = (each.at for each in view.events if each.decision <= Decision.REFER)
    holds = screened is not None and timedelta(0) <= view.now - screened <= SCREEN_HOLDS
    if screened is not None and holds and all(screened > at for at in locks):
        return None
    return Decision.STAY, {"days": SCREEN_HOLDS.days}


def p26(view: View, sofar: Decision, only_pain: bool, since: datetime) -> Found:
    """Counts this decision, about something of ``since``, with those before it; under v2 pain refers by the chart alone
    (section 2.4).
    """
    if sofar > Decision.EASE or (view.v2 and only_pain):
        return None
    recent = (each for each in view.events if since - each.at < TWO_WEEKS)
    counts = [each for each in recent if each.decision <= Decision.EASE and not (view.v2 and each.pain)]
    if sofar is Decision.PAUSE and any(each.decision is Decision.PAUSE and not view.answers(each) for each in counts):
        return Decision.REFER, {"why": "pause", "number": 2}
    if len(counts) + 1 >= FLARES_REFER:
        return Decision.REFER, {"why": "flares", "number": len(counts) + 1}
    return None


def p27(view: View) -> Found:
    totals = view.case.situation.disability
    if totals and view.is_heard(totals[-1][0]) and totals[-1][1] >= totals[0][1] + RMDQ_REFERS:
        return Decision.REFER, {"why": "rmdq", "value": totals[-1][1], "usual": totals[0][1]}
    if view.v2 or view.last is None:
        return None
    week = view.mornings(view.last.start, WEEK)
    if len(week) < WEEK_VALUES or sum(week) < (view.usual + WEEK_REFERS) * len(week):
        return None
    return Decision.REFER, {"why": "pain", "value": round(sum(week) / len(week), 1), "usual": view.usual}


def p28(view: View) -> Found:
    """No gain is known from fewer mornings than P22 and P27 ask for: leaving some out is no help."""
    if view.started is None or view.now - view.started < SIX_WEEKS:
        return None
    between = (each.morning or 0 for each in view.mornings_between() if view.now - each.at < WEEK)
    week = [*view.mornings(view.now, WEEK), *between]
    told = len(week) >= WEEK_VALUES
    gain = view.usual - sum(week) / len(week) if told else 0.0
    totals = view.case.situation.disability
    better = len(totals) > 1 and totals[0][1] - totals[-1][1] >= max(1, GAIN_SHARE * totals[0][1])
    if better or gain >= GAIN_POINTS or (told and 0 < GAIN_SHARE * view.usual <= gain):
        return None
    why = "none" if told else "few"
    return Decision.STAY, {"days": SIX_WEEKS.days, "why": why, "mornings": len(week), "needed": WEEK_VALUES}


def gap_stage(view: View) -> int:
    """The stage after days without a session; what an earlier decision took for them already is not taken again."""
    last, since = view.on_rack_last, view.stage_since
    if last is None:
        return view.stage
    gap = view.now - last
    if gap > BEGIN_AGAIN_AFTER:
        return min(1, view.stage)
    taken = _steps(since - last) if since is not None else 0
    return max(0, view.stage - max(0, _steps(gap) - taken))


def _steps(gap: timedelta) -> int:
    return 2 if gap > 2 * WEEK else 1 if gap > WEEK else 0


def gap(view: View) -> Found:
    last = view.on_rack_last
    if last is None or view.now - last <= WEEK:
        return None
    return Decision.STAY, {"days": (view.now - last).days}


def held(view: View) -> Found:
    """A lock holds until a clinician's statement, and a pause until the back has settled, within seven days."""
    state = view.case.situation
    if state.mode in (State.REFERRED, State.LOCKED):
        return None if view.cleared else (_lock(view), {})
    if state.mode is State.PAUSED and not settled(view):
        late = is_overdue(view.paused_at(), view.now)
        return Decision.REFER if late else Decision.PAUSE, {"days": UNSETTLED_REFERS_AFTER.days}
    return None


def _lock(view: View) -> Decision:
    """What locked since the last statement that ended a lock."""
    since = (each for each in view.events if view.resumed is None or each.at > view.resumed)
    return min((each.decision for each in since if each.decision <= Decision.REFER), default=Decision.REFER)


def settled(view: View) -> bool:
    """Whether the last day told of, when the pause could end, was calm in all that was told on it."""
    state, began = view.case.situation, view.paused_at()
    if state.paused_until is None or view.now < state.paused_until:
        return False
    told = [each for each in (*state.reports, *_told_by_sittings(view)) if view.is_heard(each.at)]
    last_reason = state.paused_until - PAUSE_AT_LEAST
    ends = max((each.at for each in told if _can_settle(each, began, last_reason)), default=None)
    if ends is None:
        return False
    day = [each for each in told if each.at.date() == ends.date() and each.at <= ends]
    mornings = [each.morning for each in day if each.morning is not None]
    levels = [each.distal for each in day if each.distal is not None]
    return bool(mornings and levels) and calm(max(mornings), max(levels), view.usual, view.dbase)


def _told_by_sittings(view: View) -> Iterator[Settled]:
    """A session after the 48 hours tells of its next morning and of its limbs."""
    until = view.case.situation.paused_until
    for each in view.sittings[-3:]:
        if each.morning_at is not None and until is not None and each.start >= until:
            levels = (each.distal_pre, each.distal_peak, each.distal_after)
            level = None if None in levels else max(level for level in levels if level is not None)
            yield Settled(each.morning_at, each.morning, level, in_doubt=each.in_doubt)


def _can_settle(each: Settled, began: datetime, last_reason: datetime) -> bool:
    return not each.in_doubt and can_settle(each.at, began, last_reason)


def gate3(view: View) -> Found:
    """Three days running on which pain or a limb leaves no session are a pause, unless it was answered (the gate)."""
    reports = view.days
    if view.case.situation.mode not in (State.ACTIVE, State.MAINTENANCE) or len(reports) < BAD_DAYS:
        return None
    heard = [each for each in reports[-4 * BAD_DAYS :] if view.is_heard(each.at)]
    last = max((each.at for each in heard), default=None)
    if last is None or not any(_is_bad(view, each) for each in heard if each.at.date() == last.date()):
        return None
    bad = {each.at.date() for each in heard if _is_bad(view, each)}
    bad -= {each.start.date() for each in view.ever[-2 * BAD_DAYS :]}
    if not third_running(last.date(), bad):
        return None
    first = min(each.at for each in heard if each.at.date() == last.date())
    answered = any(each.decision <= Decision.PAUSE and each.at >= first for each in view.events)
    return None if answered else (Decision.PAUSE, {"days": BAD_DAYS})


def morning(view: View) -> Found:
    """A morning of P10 that no session was before: the last one told, unless it was answered (P10)."""
    told = view.mornings_between()
    if view.case.situation.mode not in (State.ACTIVE, State.MAINTENANCE) or not told:
        return None
    last = told[-1]
    after_a_session = view.on_rack_last is not None and view.on_rack_last >= last.at
    answered = any(each.decision <= Decision.PAUSE and each.at >= last.at for each in view.events)
    if last.morning is None or after_a_session or answered or not morning_pauses(last.morning, view.usual, view.v2):
        return None
    return Decision.PAUSE, {"morning": last.morning, "usual": view.usual}


def day_of(view: View, rule: str) -> datetime:
    """When the day began that "morning" or "gate3" judges, whenever it was told."""
    told = view.mornings_between() if rule == "morning" else [each for each in view.days if view.is_heard(each.at)]
    at = max((each.at for each in told), default=view.now)
    return datetime.combine(at.date(), time(0), at.tzinfo)


def _is_bad(view: View, each: Settled) -> bool:
    score = each.morning if each.now is None else each.now
    pain = score is not None and pain_gate(score, view.usual) is Gate.NO_SESSION
    return pain or spread(each.distal, view.dbase)


def days_up(left: timedelta) -> int:
    """Whole days, begun ones counted."""
    return max(1, -(-left // DAY))
