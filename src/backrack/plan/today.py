"""The only function in the whole system that yields something to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from backrack.asking import limbs_are_answered, someone_is_needed
from backrack.catalogue import Catalogue, load_catalogue
from backrack.plan.outcome import Card, Plan, Refusal, RefusalKind, Step, shown_of
from backrack.plan.shape import TOWEL_MM, cloth_of, exercises_in, minutes_of, steps_for, towels_in
from backrack.posture import Body, Padding
from backrack.progression import (
    POLICY_VERSION,
    Baseline,
    Gate,
    GateResult,
    Mode,
    Standing,
    baseline_of,
    counted_sessions,
    gate_of_day,
    standing,
)
from backrack.progression.as_set import AS_WRITTEN
from backrack.progression.case import Settings
from backrack.record import (
    Answer,
    BodyGiven,
    CheckIn,
    Person,
    RackGiven,
    SessionDone,
    out_of_quiet,
    settings_of,
)
from backrack.screening import Action, Limits, questions_version, screen
from backrack.screening.fit import fit
from backrack.words import Text

if TYPE_CHECKING:  # ladders weigh, and a server that plans nothing carries no numerics
    from backrack.plan.stage import Stage
    from backrack.progression.course import Course

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
    body: BodyGiven
    rack: RackGiven
    catalogue: Catalogue
    zone: tzinfo | None
    as_set: Settings
    gate: GateResult | None = None

    @cached_property
    def course(self) -> Course:
        from backrack.progression.course import course_now

        return course_now(self.person, self.now, self.catalogue, settings=self.as_set)

    @property
    def state(self) -> Standing:
        return self.course.standing

    @cached_property
    def stage(self) -> Stage:
        from backrack.plan.stage import Asked, stage_of
        from backrack.progression.situated import body_at

        body = body_at(self.person, self.now) or Body(self.body.height_m, self.body.mass_kg, self.body.sex)
        rack_id = self.rack.rack_id
        return stage_of(Asked(self.person, self.limits, self.baseline, self.course, body, rack_id, self.now, self.gate))

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        from backrack.plan.settling import allowed_ms, longer, within_clearance_ms

        steps = steps_for(self.stage.work, self.catalogue)
        if not self.stage.may_grow:
            return steps
        allowed = allowed_ms(self.person, self.course, self.stage.number, self.now)
        most = min(allowed, within_clearance_ms(self.person, self.limits, steps))
        return longer(steps, most, self.catalogue)

    @property
    def longer_min(self) -> int | None:
        """Whole minutes on the rack, where they are more than at first."""
        from backrack.plan.settling import on_rack_ms

        lies_ms = on_rack_ms(self.steps)
        return lies_ms // 60_000 if lies_ms > on_rack_ms(steps_for(self.stage.work, self.catalogue)) else None


def plan_today(
    person: Person, now: datetime, catalogue: Catalogue | None = None, as_set: Settings = AS_WRITTEN
) -> Plan | Refusal:
    """Today's session, or why there is none.

    No passing screen, no plan: an emergency first, then locks, what is unanswered, pauses, rest, the check-in and its
    gate.
    ``now`` is an aware time in the person's own zone. ``as_set`` is how the rules are set where this runs.
    """
    case = _case_of(person, now, catalogue, as_set)
    if isinstance(case, Refusal):
        return case
    refusal = _first_refusal(case, _CHECKS)
    if refusal is not None:
        return refusal
    check_in = _check_in(case)
    assert check_in is not None  # _unchecked has run
    return _plan(case, check_in.id)


@dataclass(frozen=True)
class PutBy:
    """Sessions for where no server can be asked: of the stages that stand, and of one less in each region.

    Neither is a plan for today: rest, check-in and gate are still to be kept by whoever offers one. ``rest_until`` is
    when the rest after the last session is over, ``checked_in_at`` the time of a check-in that would hold now.
    """

    normal: Plan
    gentler: Plan
    rest_until: datetime | None
    needs_someone: bool
    checked_in_at: datetime | None


def plan_away(
    person: Person, now: datetime, catalogue: Catalogue | None = None, as_set: Settings = AS_WRITTEN
) -> PutBy | Refusal:
    """What may be put by at ``now``, or why nothing: whatever closes a session closes these, save for today alone.

    A stage that is open and waits for a yes is not gone up to.
    """
    found = _case_of(person, now, catalogue, as_set)
    if isinstance(found, Refusal):
        return found
    case = replace(found, gate=GateResult(Gate.NORMAL, None))
    refusal = _first_refusal(case, tuple(check for check in _CHECKS if check not in _OF_TODAY))
    if refusal is not None:
        return refusal
    less = replace(found, gate=GateResult(Gate.LIGHT, Text("plan-why-gentler")))
    rest, check_in = _rest(case), _check_in(case)
    return PutBy(
        # no check-in has led to these: the person's own id keeps two people's sessions of one name apart
        normal=_plan(case, person.id),
        gentler=_plan(less, person.id),
        rest_until=rest.until if rest else None,
        needs_someone=needs_someone(person, case.limits),
        checked_in_at=check_in.at if check_in and _alone(case) is None else None,
    )


@dataclass(frozen=True)
class Shape:
    """What a session of today is made of: its stage, and the ids of its exercises in order."""

    stage: Stage
    exercises: tuple[str, ...]


def shape_today(
    person: Person, now: datetime, catalogue: Catalogue | None = None, as_set: Settings = AS_WRITTEN
) -> Shape | Refusal:
    """What a session of today would hold, be it the hour for it or not, or why there can be none.

    Nothing in it can be done. Only the rest between sessions and a check-in still to come are left aside.
    """
    case = _case_of(person, now, catalogue, as_set)
    if isinstance(case, Refusal):
        return case
    aside = {_rest, _unchecked, *(() if _check_in(case) else (_alone,))}
    refusal = _first_refusal(case, tuple(check for check in _CHECKS if check not in aside))
    if refusal is not None:
        return refusal
    return Shape(case.stage, exercises_in(case.steps))


def towels_for(person: Person, now: datetime, as_set: Settings = AS_WRITTEN) -> int:
    """How many folded towels a session beginning at ``now`` lies on."""
    from backrack.plan.stage import last_towels

    case = _case_of(person, now, None, as_set)
    return last_towels(person, now) if isinstance(case, Refusal) else case.stage.towels


def _case_of(person: Person, now: datetime, catalogue: Catalogue | None, as_set: Settings) -> _Case | Refusal:
    zone = now.tzinfo
    now = now.astimezone(timezone(now.utcoffset() or timedelta()))  # so that hours stay hours when the clocks change
    limits, suits = screen(person, now), fit(person, now)
    baseline, body, rack = baseline_of(person), suits.body, suits.rack
    # without a baseline everything counts as new: an emergency is told whatever else is still to be answered
    state = standing(person, baseline or Baseline(0, 0), now)
    emergency = state.mode is Mode.EMERGENCY and limits.action is not Action.EMERGENCY
    refused = _referred(state) if emergency else _screened(limits)
    if refused or baseline is None or body is None or rack is None:
        return refused or _unanswered(tuple(sorted(ABOUT_YOU)))
    return _Case(person, now, limits, baseline, body, rack, catalogue or load_catalogue(), zone, as_set)


def _first_refusal(case: _Case, checks: Iterable[Callable[[_Case], Refusal | None]]) -> Refusal | None:
    found = (check(case) for check in checks)
    return next((refusal for refusal in found if refusal is not None), None)


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


def _referred(state: Standing) -> Refusal | None:
    bound = state.bound
    if state.mode not in (Mode.REFERRED, Mode.EMERGENCY) or bound is None:
        return None
    title = "plan-locked-emergency" if state.mode is Mode.EMERGENCY else "plan-referred"
    return Refusal(
        RefusalKind.REFERRED,
        Text(title),
        bound.text,
        Text(f"{title}.what"),
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
    if not sessions:
        return None
    rested = sessions[-1].ended_at.astimezone(case.now.tzinfo) + APART
    until = out_of_quiet(settings_of(case.person), rested, case.zone)
    if case.now >= until:
        return None
    what = Text("plan-rest.what" if until == rested else "plan-rest-quiet")
    return Refusal(RefusalKind.REST, Text("plan-rest"), Text("plan-rest.why"), what, until=until)


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
    if result.text is None or result.gate is not Gate.NO_SESSION:
        return None
    return Refusal(RefusalKind.NOT_TODAY, Text("plan-not-today"), result.text, Text(f"{result.text.key}.what"))


def _alone(case: _Case) -> Refusal | None:
    check_in = _check_in(case)
    if not needs_someone(case.person, case.limits) or (check_in and check_in.someone_in_room is Answer.YES):
        return None
    why = "plan-alone" if SOMEONE_IN_ROOM in case.limits.conditions else "plan-alone-next"
    return Refusal(RefusalKind.NOT_TODAY, Text("plan-not-today"), Text(why), Text(f"{why}.what"))


def needs_someone(person: Person, limits: Limits) -> bool:
    """Whether the next session needs someone in the room."""
    return SOMEONE_IN_ROOM in limits.conditions or someone_is_needed(person)


_CHECKS: tuple[Callable[[_Case], Refusal | None], ...] = (
    lambda case: _referred(case.state),
    _paused,
    _rest,
    _unchecked,
    _gated,
    _alone,
)


_OF_TODAY = frozenset({_rest, _unchecked, _gated, _alone})
"""What only says that it is not the hour, or not the day."""


def _check_in(case: _Case) -> CheckIn | None:
    """The latest check-in if it still holds: complete, recent, today, and after the last session."""
    entry = case.person.latest(CheckIn)
    if entry is None or entry.in_doubt or not timedelta(0) <= case.now - entry.at <= CHECK_IN_HOLDS:
        return None
    if any(answer is not Answer.NO for answer in (entry.numbness_bladder_bowel, entry.new_weakness)):
        return None
    if entry.fever_fall_illness is not Answer.NO:
        return None
    if not _is_about_the_last_session(case.person, entry):
        return None
    same_day = entry.at.astimezone(case.now.tzinfo).date() == case.now.date()
    return entry if same_day else None


def _is_about_the_last_session(person: Person, entry: CheckIn) -> bool:
    """Whether no session came after it, and it or the reports say how the limbs were after the last."""
    if any(session.ended_at >= entry.at for session in person.of(SessionDone)):
        return False
    return entry.after_last is not None or not limbs_are_to_ask(person, entry.at)


def limbs_are_to_ask(person: Person, at: datetime) -> bool:
    """Whether a check-in at ``at`` has to ask how the limbs were after the last session."""
    last = max(person.of(SessionDone), key=lambda session: session.ended_at, default=None)
    return last is not None and not limbs_are_answered(person, last.session, at)


def _card(case: _Case) -> Card:
    stage, steps = case.stage, case.steps
    return Card(_title(stage, case.catalogue), stage.why, minutes_of(steps), shown_of(steps))


def _title(stage: Stage, catalogue: Catalogue) -> Text:
    from backrack.plan.stage import title_of

    return title_of(stage, catalogue)


def _plan(case: _Case, check_in: UUID) -> Plan:
    stage, steps = case.stage, case.steps
    offered = {exercise.id for exercise in case.catalogue.offered()}
    forbidden = set(exercises_in(steps)) & ({*case.limits.removed_exercises} | (set(exercises_in(steps)) - offered))
    if forbidden:
        raise ValueError(f"A plan may not hold {', '.join(sorted(forbidden))}: removed or not offered.")
    return Plan(
        day=case.now.date(),
        stage=stage.number,
        title=_title(stage, case.catalogue),
        why=stage.why,
        minutes=minutes_of(steps),
        towels=stage.towels,
        needs=_needs(case, stage),
        notices=(*case.limits.notices, *_longer(case)),
        steps=steps,
        light=stage.light,
        check_in=check_in,
        body=case.body,
        rack_id=case.rack.rack_id,
        versions=(
            ("catalogue", case.catalogue.version),
            ("policy", POLICY_VERSION),
            ("screening", questions_version()),
        ),
        pressed=stage.pressed,
    )


def _longer(case: _Case) -> tuple[Text, ...]:
    minutes = case.longer_min
    return () if minutes is None else (Text("plan-longer", {"minutes": minutes}),)


def _needs(case: _Case, stage: Stage) -> tuple[Text, ...]:
    on_what = [Text("plan-need-rack"), _towels(stage.work.padding)] if stage.work.holds else [Text("plan-need-floor")]
    needs = [*on_what, Text("plan-need-phone")]
    if needs_someone(case.person, case.limits):
        needs.append(Text("plan-need-someone"))
    return tuple(needs)


def _towels(padding: Padding) -> Text:
    """What to lay where. A towel folded once is about 10 mm thick; a thin one is told by its thickness."""
    cloth, whole = cloth_of(padding), padding.seat_mm == towels_in(padding) * TOWEL_MM
    if cloth == "along" and whole:
        return Text("plan-need-towels", {"towels": towels_in(padding)})
    return Text(f"plan-need-cloth-{cloth}", {"seat": round(padding.seat_mm), "back": round(padding.back_mm)})
