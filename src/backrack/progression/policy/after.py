"""What holds after a decision."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from backrack.progression.case import Case, Event, Situation, State
from backrack.progression.decision import Decision
from backrack.progression.limits import PAUSE_AT_LEAST
from backrack.progression.policy.decide import CHART_RULES
from backrack.progression.policy.table import ABOUT_A_SITTING, PAIN
from backrack.progression.policy.view import last_told_of, resumed
from backrack.progression.verdict import Verdict


def after(situation: Situation, verdict: Verdict, case: Case, confirmed: bool = False) -> Situation:
    """The situation once a decision has taken effect; an advance only where the person said yes to it."""
    decision, now = verdict.decision, case.now
    if decision <= Decision.PAUSE and _goes_on(situation, verdict):
        return _with_a_flare_in_it(situation, verdict, case)
    events = _with(situation, verdict, case) if decision <= Decision.EASE else situation.earlier_events
    if decision <= Decision.REFER:
        return replace(situation, mode=State.REFERRED, paused_until=None, paused_since=None, earlier_events=events)
    stage = situation.stage if decision is Decision.ADVANCE and not confirmed else verdict.stage_next
    first = situation.first_session or (min((each.start for each in case.sittings), default=None))
    paused = decision is Decision.PAUSE
    return replace(
        situation,
        mode=_mode(situation, decision),
        stage=stage,
        # on the floor as well the run begins anew after a step back (section 2.2, EASE)
        stage_since=situation.stage_since if stage == situation.stage and decision > Decision.EASE else now,
        first_session=first,
        paused_until=now + PAUSE_AT_LEAST if paused else None,
        paused_since=(_paused_since(situation) or now) if paused else None,
        resumed_at=resumed(case)[1],
        earlier_events=events,
    )


def _mode(situation: Situation, decision: Decision) -> State:
    if decision is Decision.PAUSE:
        return State.PAUSED
    return situation.mode if situation.mode is State.MAINTENANCE else State.ACTIVE


def _paused_since(situation: Situation) -> datetime | None:
    """When the pause that another one adds to began."""
    if situation.mode is not State.PAUSED or situation.paused_since is not None:
        return situation.paused_since if situation.mode is State.PAUSED else None
    return max((each.at for each in situation.earlier_events if each.decision is Decision.PAUSE), default=None)


def _goes_on(situation: Situation, verdict: Verdict) -> bool:
    """Whether nothing but the lock or the pause that holds already asked for it."""
    if any(each.rule != "held" for each in verdict.binding):
        return False
    return situation.mode is not State.PAUSED or verdict.decision is Decision.PAUSE


def _with_a_flare_in_it(situation: Situation, verdict: Verdict, case: Case) -> Situation:
    """What a session done in spite of a pause or a lock asked for, which ends neither, is a flare all the same."""
    new = [each for each in verdict.bounds if each.decision <= Decision.EASE and each.rule in ABOUT_A_SITTING]
    if not new:
        return situation
    decision = min(each.decision for each in new)
    events = _with(situation, replace(verdict, decision=decision, bounds=tuple(new)), case)
    return replace(situation, earlier_events=events)


def _with(situation: Situation, verdict: Verdict, case: Case) -> tuple[Event, ...]:
    """Every decision so far and this one."""
    rules = {each.rule for each in verdict.bounds if each.decision <= Decision.EASE}
    last = last_told_of(case)
    about = last.start if last and rules & ABOUT_A_SITTING else None
    event = Event(
        verdict.decision,
        case.now,
        _eased_at(situation, verdict),
        chart=bool(rules & CHART_RULES),
        pain=bool(rules) and rules <= PAIN,
        about=about,
    )
    return (*situation.earlier_events, event)


def _eased_at(situation: Situation, verdict: Verdict) -> int:
    """The stage that reacted: the one of the last session, where its mornings alone ask for a step back."""
    of_left = any(each.rule == "W2" and each.values["stage"] == "left" for each in verdict.bounds)
    held = situation.at_last_session
    return held.stage if of_left and held is not None else situation.stage
