"""What was told about each session, gathered from all reports: the sittings that the rules read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backrack.ladder import Region
from backrack.progression.case import MicroScreen, Sitting
from backrack.progression.evidence import not_no
from backrack.progression.facts import Fact, facts_of
from backrack.progression.sessions import held_ms, sessions_of
from backrack.record import Answer, CheckIn, Outcome, Person, QuestionAnswered, SessionDone

CHECK_IN_HOLDS = timedelta(hours=2)  # as for the plan: what was true two hours ago may not be now; assumed
SEDATED = "DV14"


@dataclass(frozen=True)
class Account:
    """One session, the check-ins before it, and everything that was told about it, each with when it was told."""

    session: SessionDone
    before: tuple[CheckIn, ...]
    facts: tuple[Fact, ...]
    sedated: bool

    def is_in_doubt(self, facts: Iterable[Fact]) -> bool:
        """Whether nobody knows when it was, or when something in it was told."""
        before = any(entry.in_doubt for entry in self.before)
        return before or self.session.in_doubt or any(fact.in_doubt for fact in facts)

    def told_by(self, moment: datetime) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.at <= moment)


def accounts_of(person: Person) -> tuple[Account, ...]:
    """Every session that brought the person onto the rack or to the floor, in order of beginning."""
    return person.once("accounts", lambda: tuple(_accounts(person)))


def _accounts(person: Person) -> Iterator[Account]:
    facts: dict[UUID, list[Fact]] = {}
    for fact in facts_of(person):
        facts.setdefault(fact.session, []).append(fact)
    done = [each for each in sessions_of(person) if _was_there(each, facts)]
    for session in sorted(done, key=lambda each: (each.started_at, str(each.session))):
        before = tuple(entry for entry in person.of(CheckIn) if _is_before(entry, session))
        yield Account(session, before, tuple(facts.get(session.session, ())), _sedated(person, session.started_at))


def _was_there(session: SessionDone, facts: Mapping[UUID, list[Fact]]) -> bool:
    """A page opened and left, with nothing held and nothing told, is no session."""
    return held_ms(session) > 0 or session.outcome is not Outcome.LEFT or session.session in facts


def _is_before(entry: CheckIn, session: SessionDone) -> bool:
    return timedelta(0) <= session.started_at - entry.at <= CHECK_IN_HOLDS


def _sedated(person: Person, at: datetime) -> bool:
    """Whether strong painkillers, alcohol or sedatives before sessions were told of (screening, DV14)."""
    told = [each for each in person.of(QuestionAnswered) if each.question == SEDATED and each.at <= at]
    return bool(told) and told[-1].answer is not Answer.NO


def sitting_of(account: Account, region: Region, stage: int, facts: Iterable[Fact]) -> Sitting:
    """A session as one region sees it: the worst of ``facts``, and the stage of that region's ladder it was done at."""
    session, told = account.session, _Worst(tuple(facts))
    return Sitting(
        start=session.started_at,
        stage=stage,
        pre=max((entry.pain_now for entry in account.before), default=None),
        peak=told.most("peak"),
        after=told.most("after"),
        morning=told.most(f"morning_{region}"),
        sore=told.most("sore"),
        morning_at=told.morning_at(region),
        distal_pre=max((entry.distal_now for entry in account.before), default=None),
        distal_peak=told.most("distal_peak"),
        distal_after=told.distal_after,
        paraesthesia=told.any("tingling"),
        paraesthesia_minutes=told.tingling_minutes,
        weakness=told.any("weakness"),
        cauda=told.any("cauda"),
        night=told.any("night"),
        fever=any(not_no(entry.fever_fall_illness) for entry in account.before),
        sedated=account.sedated,
        done=_share(session),
        micro_screen=_micro_screen(account.before),
        light=session.light,
        in_doubt=account.is_in_doubt(told.facts),
        by_hand=session.by_hand,
        both_limbs=told.most("both_legs"),
        signs=tuple(fact.sign for fact in told.facts if fact.sign is not None),
    )


def _share(session: SessionDone) -> float | None:
    """The share of the prescribed hold time that was done; no hold counts for more than was prescribed."""
    prescribed = sum(phase.prescribed_ms for phase in session.phases)
    if not prescribed:
        return None
    return sum(min(phase.done_ms, phase.prescribed_ms) for phase in session.phases) / prescribed


_STRICTNESS = (Answer.YES, Answer.NOT_SURE, Answer.NO)


def _micro_screen(before: Iterable[CheckIn]) -> MicroScreen | None:
    """The worst of the answers given before a session; None where nobody was asked."""
    asked = tuple(before)
    if not asked:
        return None
    numb = _strictest(entry.numbness_bladder_bowel for entry in asked)
    weak = _strictest(entry.new_weakness for entry in asked)
    return MicroScreen(
        a=_strictest((numb, weak)),
        b=_strictest(entry.fever_fall_illness for entry in asked),
        c=_strictest(entry.moved_further_down for entry in asked),
        a_weakness_only=numb is Answer.NO and weak is not Answer.NO,
    )


def _strictest(answers: Iterable[Answer]) -> Answer:
    return min(answers, key=_STRICTNESS.index)


@dataclass(frozen=True)
class _Worst:
    """The worst of several facts; what none of them tells is None."""

    facts: tuple[Fact, ...]

    def most(self, name: str) -> int | None:
        return max((fact.values[name] for fact in self.facts if name in fact.values), default=None)

    def any(self, name: str) -> bool:
        return bool(self.most(name))

    @property
    def distal_after(self) -> int | None:
        """What was new when getting off and was not asked again has not settled."""
        asked_again = self.most("distal_after")
        return self.most("distal_peak") if asked_again is None else asked_again

    @property
    def tingling_minutes(self) -> int | None:
        """How long tingling lasted at most; None where nobody said that it had gone, and it counts as long."""
        return self.most("tingling_minutes") if self.any("tingling") else None

    def morning_at(self, region: Region) -> datetime | None:
        """When the morning was told first. A worse value told later binds, and makes it no later."""
        return min((fact.at for fact in self.facts if f"morning_{region}" in fact.values), default=None)
