"""What was told about each session, gathered from all reports: the sittings that the rules read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from operator import attrgetter
from uuid import UUID

from backrack.ladder import Region
from backrack.progression.case import MicroScreen, Sitting
from backrack.progression.evidence import not_no
from backrack.progression.facts import Fact, facts_of
from backrack.progression.sessions import held_ms, sessions_of
from backrack.record import Answer, CheckIn, Outcome, Person, QuestionAnswered, SessionDone

CHECK_IN_HOLDS = timedelta(hours=2)  # as for the plan: what was true two hours ago may not be now; assumed
SEDATED = "DV14"
_AT = attrgetter("at")


@dataclass(frozen=True)
class Account:
    """One session, the check-ins before it, and everything that was told about it, each with when it was told."""

    session: SessionDone
    before: tuple[CheckIn, ...]
    facts: tuple[Fact, ...]
    sedated: bool

    def told_by(self, moment: datetime) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.at <= moment)

    @cached_property
    def in_doubt(self) -> bool:
        """Whether nobody knows when it was, or when something was told before it."""
        return self.session.in_doubt or any(entry.in_doubt for entry in self.before)

    @cached_property
    def micro_screen(self) -> MicroScreen | None:
        """The worst of the answers given before the session; None where nobody was asked."""
        return _micro_screen(self.before)

    @cached_property
    def pain_before(self) -> int | None:
        return max((entry.pain_now for entry in self.before), default=None)

    @cached_property
    def level_before(self) -> int | None:
        return max((entry.distal_now for entry in self.before), default=None)

    @cached_property
    def share_done(self) -> float | None:
        """The share of the prescribed hold time that was done; no hold counts for more than was prescribed."""
        phases = self.session.phases
        prescribed = sum(phase.prescribed_ms for phase in phases)
        return sum(min(phase.done_ms, phase.prescribed_ms) for phase in phases) / prescribed if prescribed else None


def accounts_of(person: Person) -> tuple[Account, ...]:
    """Every session that brought the person onto the rack or to the floor, in order of beginning."""
    return person.once("accounts", lambda: tuple(_accounts(person)))


def _accounts(person: Person) -> Iterator[Account]:
    facts: dict[UUID, list[Fact]] = {}
    for fact in facts_of(person):
        facts.setdefault(fact.session, []).append(fact)
    done = [each for each in sessions_of(person) if _was_there(each, facts)]
    asked = sorted(person.of(CheckIn), key=_AT)
    sedation = sorted((each for each in person.of(QuestionAnswered) if each.question == SEDATED), key=_AT)
    for session in sorted(done, key=lambda each: (each.started_at, str(each.session))):
        told = tuple(facts.get(session.session, ()))
        yield Account(session, _before(session, asked), told, _sedated(sedation, session.started_at))


def _was_there(session: SessionDone, facts: Mapping[UUID, list[Fact]]) -> bool:
    """A page opened and left, with nothing held and nothing told, is no session."""
    return held_ms(session) > 0 or session.outcome is not Outcome.LEFT or session.session in facts


def _before(session: SessionDone, asked: list[CheckIn]) -> tuple[CheckIn, ...]:
    """Of all check-ins, oldest first, those that still held when a session began."""
    began = session.started_at
    return tuple(asked[bisect_left(asked, began - CHECK_IN_HOLDS, key=_AT) : bisect_right(asked, began, key=_AT)])


def _sedated(answers: list[QuestionAnswered], at: datetime) -> bool:
    """Whether strong painkillers, alcohol or sedatives before sessions were told of (screening, DV14)."""
    told = bisect_right(answers, at, key=_AT)
    return told > 0 and answers[told - 1].answer is not Answer.NO


def sitting_of(account: Account, region: Region, stage: int, told: Worst) -> Sitting:
    """A session as one region sees it: the worst of what was told, and the stage of its ladder that it was done at."""
    session = account.session
    return Sitting(
        start=session.started_at,
        stage=stage,
        pre=account.pain_before,
        peak=told.most("peak"),
        after=told.most("after"),
        morning=told.most(f"morning_{region}"),
        sore=told.most("sore"),
        morning_at=told.first.get(f"morning_{region}"),
        distal_pre=account.level_before,
        distal_peak=told.most("distal_peak"),
        distal_after=told.distal_after,
        paraesthesia=told.any("tingling"),
        paraesthesia_minutes=told.tingling_minutes,
        weakness=told.any("weakness"),
        cauda=told.any("cauda"),
        night=told.any("night"),
        fever=account.micro_screen is not None and not_no(account.micro_screen.b),
        sedated=account.sedated,
        done=account.share_done,
        micro_screen=account.micro_screen,
        light=session.light,
        in_doubt=account.in_doubt or told.in_doubt,
        by_hand=session.by_hand,
        both_limbs=told.most("both_legs"),
        signs=told.signs,
        sore_at=told.first.get("sore"),
    )


_STRICTNESS = (Answer.YES, Answer.NOT_SURE, Answer.NO)


def _micro_screen(asked: tuple[CheckIn, ...]) -> MicroScreen | None:
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


class Worst:
    """The worst of several facts, oldest first, and when each was told first; what none of them tells is None."""

    __slots__ = ("facts", "first", "in_doubt", "most", "signs", "worst")

    def __init__(self, facts: tuple[Fact, ...] = ()) -> None:
        self.facts = facts
        self.worst: dict[str, int] = {}
        self.most = self.worst.get
        self.first: dict[str, datetime] = {}
        self.signs = tuple(fact.sign for fact in facts if fact.sign is not None)
        self.in_doubt = any(fact.in_doubt for fact in facts)
        for fact in facts:
            for name, value in fact.values.items():
                if value > self.worst.get(name, -1):
                    self.worst[name] = value
                self.first.setdefault(name, fact.at)

    def any(self, name: str) -> bool:
        return bool(self.worst.get(name))

    @property
    def distal_after(self) -> int | None:
        """What was new when getting off and was not asked again has not settled."""
        return self.worst.get("distal_after", self.worst.get("distal_peak"))

    @property
    def tingling_minutes(self) -> int | None:
        """How long tingling lasted at most; None where nobody said that it had gone, and it counts as long."""
        return self.most("tingling_minutes") if self.any("tingling") else None
