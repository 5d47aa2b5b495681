"""The only function in the whole system that yields something to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from backrack.catalogue import Catalogue, load_catalogue
from backrack.plan.outcome import Card, Plan, Refusal, RefusalKind, shown_of
from backrack.plan.shape import STAGE_SINGLE_LEG_RAISE, STAGE_START, exercises_in, minutes_of, steps_for
from backrack.plan.stage import Stage, stage_of
from backrack.progression import (
    POLICY_VERSION,
    Baseline,
    Gate,
    Mode,
    Standing,
    baseline_of,
    counted_sessions,
    gate_of_day,
    standing,
)
from backrack.record import Answer, BodyGiven, CheckIn, Person, RackGiven, SessionDone
from backrack.screening import Action, Limits, questions_version, screen
from backrack.screening.fit import fit
from backrack.words import Text

APART = timedelta(hours=20)  # progression policy section 2.2: once a day, at least 20 h apart
CHECK_IN_HOLDS = timedelta(hours=2)  # assumed: what was true two hours ago may not be now
SOMEONE_IN_ROOM = "someone_in_room"
ABOUT_YOU = frozenset({"BASELINE", "BODY", "RACK"})


@dataclass(frozen=True)
class _Case:
    """All that the checks look at."""

    person: Person
    now: datetime
    limits: Limits
    baseline: Baseline
    state: Standing
    body: BodyGiven
    rack: RackGiven
    catalogue: Catalogue


def plan_today(person: Person, now: datetime, catalogue: Catalogue | None = None) -> Plan | Refusal:
    """Today's session, or why there is none.

    No passing screen, no plan: locks first, then what is unanswered, then pauses, rest, the check-in and its gate.
    ``now`` is an aware time in the person's own zone.
    """
    known = catalogue or load_catalogue()
    now = now.astimezone(timezone(now.utcoffset() or timedelta()))  # so that hours stay hours when the clocks change
    limits, suits = screen(person, now), fit(person, now)
    baseline, body, rack = baseline_of(person), suits.body, suits.rack
    refused = _screened(limits)
    if refused or baseline is None or body is None or rack is None:
        return refused or _unanswered(tuple(sorted(ABOUT_YOU)))
    state = standing(person, baseline, now)
    case = _Case(person, now, limits, baseline, state, body, rack, known)
    for check in _CHECKS:
        refusal = check(case)
        if refusal is not None:
            return refusal
    return _plan(case)


def _screened(limits: Limits) -> Refusal | None:
    if limits.action is Action.CLOSED:
        return Refusal(RefusalKind.CLOSED, Text("plan-closed"), limits.reasons[0].text, Text("plan-closed.what"))
    if limits.locks:
        worst = max(limits.locks, key=lambda lock: lock.action)
        reason = next(reason for reason in limits.reasons if reason.question_id == worst.question_id)
        title = Text(f"plan-locked-{worst.action.name.lower()}")
        what = Text(f"plan-locked-{worst.action.name.lower()}.what")
        return Refusal(RefusalKind.LOCKED, title, reason.text, what, worst.sentence, questions=(worst.question_id,))
    if limits.unanswered:
        return _unanswered(limits.unanswered)
    if not limits.passed or "starting_position" in limits.removed_exercises:
        reason_text = limits.reasons[0].text if limits.reasons else Text("plan-closed.why")
        return Refusal(RefusalKind.CLOSED, Text("plan-closed"), reason_text, Text("plan-closed.what"))
    return None


def _unanswered(questions: tuple[str, ...]) -> Refusal:
    kind = RefusalKind.ABOUT_YOU if set(questions) <= ABOUT_YOU else RefusalKind.UNANSWERED
    key = f"plan-{kind.replace('_', '-')}"
    return Refusal(kind, Text(key), Text(f"{key}.why"), Text(f"{key}.what"), questions=questions)


def _referred(case: _Case) -> Refusal | None:
    bound = case.state.bound
    if case.state.mode not in (Mode.REFERRED, Mode.EMERGENCY) or bound is None:
        return None
    return Refusal(
        RefusalKind.REFERRED,
        Text("plan-referred"),
        bound.text,
        Text("plan-referred.what"),
        sentence=Text(f"plan-referred-sentence-{bound.rule}"),
        questions=("REFER",),
    )


def _paused(case: _Case) -> Refusal | None:
    bound, until = case.state.bound, case.state.until
    if case.state.mode is not Mode.PAUSED or bound is None:
        return None
    if until is not None and case.now >= until and _check_in(case) is None:
        return Refusal(RefusalKind.CHECK_IN, Text("plan-check-in"), bound.text, Text("plan-paused.check"))
    return Refusal(RefusalKind.PAUSED, Text("plan-paused"), bound.text, Text("plan-paused.what"), until=until)


def _rest(case: _Case) -> Refusal | None:
    sessions = counted_sessions(case.person)
    if not sessions or case.now - sessions[-1].ended_at >= APART:
        return None
    until = sessions[-1].ended_at + APART
    return Refusal(RefusalKind.REST, Text("plan-rest"), Text("plan-rest.why"), Text("plan-rest.what"), until=until)


def _unchecked(case: _Case) -> Refusal | None:
    if _check_in(case) is not None:
        return None
    return Refusal(
        RefusalKind.CHECK_IN,
        Text("plan-check-in"),
        Text("plan-check-in.why"),
        Text("plan-check-in.what"),
        card=_card(case),
    )


def _gated(case: _Case) -> Refusal | None:
    result = gate_of_day(case.person, case.baseline, case.now)
    nothing_lighter = result.gate is Gate.LIGHT and _stage(case).number < STAGE_START
    if result.text is None or not (nothing_lighter or result.gate is Gate.NO_SESSION):
        return None
    what = Text(f"{result.text.key}.{'off' if nothing_lighter else 'what'}")
    return Refusal(RefusalKind.NOT_TODAY, Text("plan-not-today"), result.text, what)


def _alone(case: _Case) -> Refusal | None:
    check_in = _check_in(case)
    if SOMEONE_IN_ROOM not in case.limits.conditions or (check_in and check_in.someone_in_room is Answer.YES):
        return None
    return Refusal(RefusalKind.NOT_TODAY, Text("plan-not-today"), Text("plan-alone"), Text("plan-alone.what"))


_CHECKS: tuple[Callable[[_Case], Refusal | None], ...] = (_referred, _paused, _rest, _unchecked, _gated, _alone)


def _check_in(case: _Case) -> CheckIn | None:
    """The latest check-in if it still holds: complete, recent, today, and after the last session."""
    entry = case.person.latest(CheckIn)
    if entry is None or not timedelta(0) <= case.now - entry.at <= CHECK_IN_HOLDS:
        return None
    if any(answer is not Answer.NO for answer in (entry.numbness_bladder_bowel, entry.new_weakness)):
        return None
    if entry.fever_fall_illness is not Answer.NO:
        return None
    sessions = case.person.of(SessionDone)
    had_session = any(session.started_at < entry.at for session in sessions)
    if any(session.ended_at >= entry.at for session in sessions) or (had_session and entry.after_last is None):
        return None
    same_day = entry.at.astimezone(case.now.tzinfo).date() == case.now.date()
    return entry if same_day else None


def _stage(case: _Case) -> Stage:
    return stage_of(case.person, case.limits, case.baseline, case.state, case.now)


def _card(case: _Case) -> Card:
    stage = _stage(case)
    steps = steps_for(stage.number, stage.towels, case.catalogue)
    return Card(_title(stage), stage.why, minutes_of(steps), shown_of(steps))


def _plan(case: _Case) -> Plan:
    stage, check_in = _stage(case), _check_in(case)
    assert check_in is not None  # _unchecked has run
    steps = steps_for(stage.number, stage.towels, case.catalogue)
    offered = {exercise.id for exercise in case.catalogue.offered()}
    forbidden = set(exercises_in(steps)) & ({*case.limits.removed_exercises} | (set(exercises_in(steps)) - offered))
    if forbidden:
        raise ValueError(f"A plan may not hold {', '.join(sorted(forbidden))}: removed or not offered.")
    return Plan(
        day=case.now.date(),
        stage=stage.number,
        title=_title(stage),
        why=stage.why,
        minutes=minutes_of(steps),
        towels=stage.towels,
        needs=_needs(case, stage),
        notices=case.limits.notices,
        steps=steps,
        light=stage.light,
        check_in=check_in.id,
        body=case.body,
        rack_id=case.rack.rack_id,
        versions=(
            ("catalogue", case.catalogue.version),
            ("policy", POLICY_VERSION),
            ("screening", questions_version()),
        ),
    )


def _title(stage: Stage) -> Text:
    return Text("plan-title-raise" if stage.number >= STAGE_SINGLE_LEG_RAISE else "plan-title-start")


def _needs(case: _Case, stage: Stage) -> tuple[Text, ...]:
    needs = [Text("plan-need-rack"), Text("plan-need-towels", {"towels": stage.towels}), Text("plan-need-phone")]
    if SOMEONE_IN_ROOM in case.limits.conditions:
        needs.append(Text("plan-need-someone"))
    return tuple(needs)
