"""How long somebody lies still: a little longer after quiet sessions, towards the maker's 20 minutes on the rack.

Only rests in the starting position grow, on the cloth of the stage. No hold, repeat, posture or stage changes by it, so
nothing presses harder and the dose of a stage stays fixed (progression policy section 2.2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from backrack.catalogue import Catalogue
from backrack.plan.outcome import Step, StepKind
from backrack.plan.shape import LAST_REST_MS, SECOND_MS, START, whole_ms
from backrack.progression import Decision, sessions_of
from backrack.progression.course import Course
from backrack.progression.policy.table import ABOUT_A_SITTING
from backrack.progression.verdict import Verdict
from backrack.record import Clearance, Person, SessionDone
from backrack.screening import Limits

MINUTE_MS = 60_000
WHOLE_MS = 15_000  # rests grow by whole quarters of a minute; assumed
ENOUGH_MS = 20 * MINUTE_MS + 2 * WHOLE_MS
"""The maker's 20 minutes, and a little, so that a pause on the way does not take a session from the count; assumed."""
LEAST_STEP_MS, MOST_STEP_MS = MINUTE_MS, 2 * MINUTE_MS  # at a time; assumed
STEP_SHARE = 4  # a quarter of what was lain, as a stage's load may rise by (section 2.2), within the two above; assumed
QUIET_FOR_A_STEP = 3  # as many as a stage asks for, progression policy section 2.2, P18
NOT_BEFORE = timedelta(days=5)  # since the first session, progression policy section 2.2, P19
STAYS_FOR = timedelta(days=7)  # progression policy section 2.2, gaps: up to 7 days nothing is taken back
LOOKS_BACK = 3  # sessions of which the longest counts as lain, and after which a stage is no longer new; assumed
CLEARED_FOR_MS = 15 * MINUTE_MS
"""For so long a clinician is asked to allow lying flat (the sentence of question DV12): nobody asked for more."""
_DEVICE = "DV"
STAY_CUE = "say-rest-while"
_ON_THE_RACK = frozenset({StepKind.SETTLE, StepKind.ASK, StepKind.HOLD, StepKind.RAISE, StepKind.REST})


def step_ms(lain_ms: int) -> int:
    """How much longer one may lie than was lain so far."""
    return max(LEAST_STEP_MS, min(MOST_STEP_MS, lain_ms // STEP_SHARE))


def allowed_ms(person: Person, course: Course, stage: int, now: datetime) -> int:
    """How long a session at ``stage`` of the low back may lie on the rack, in ms; 0 means as at first.

    Three quiet sessions at one stage, none of them in the first five days, allow a step more than was lain in them. A
    step down the ladder takes one back; a pause, or more than seven days without a session, takes back all. A stage
    that is new is lain no longer than the days before.
    """
    done = [each for each in sessions_of(person) if each.ended_at <= now and not each.by_hand]
    if not done or not course.regions or _gap(done[-1].ended_at, now):
        return 0
    verdicts = _verdicts(course)
    so_far = _SoFar()
    for each in done:
        so_far.hear(each, verdicts.get(each.session, ()))
    late = done[-LOOKS_BACK:]
    known = len(late) == LOOKS_BACK and all(each.stage == stage for each in late)
    lain_ms = max(each.lain_ms for each in late)
    return min(so_far.level_ms, lain_ms + (step_ms(lain_ms) if known else 0))


@dataclass
class _SoFar:
    """What sessions in order have come to: how long one may lie, and the quiet ones since that last grew."""

    level_ms: int = 0
    quiet: list[SessionDone] = field(default_factory=list)
    first: SessionDone | None = None
    last: SessionDone | None = None

    def hear(self, session: SessionDone, about: tuple[Verdict, ...]) -> None:
        """The next session, and what was decided about it."""
        self.first = self.first or session
        if self.last is not None and _gap(self.last.ended_at, session.started_at):
            self._back_to(0)
        if self.last is not None and self.last.stage != session.stage:
            self.quiet = []
        worst = min((verdict.decision for verdict in about), default=Decision.STAY)
        if worst < Decision.EASE:
            self._back_to(0)
        elif worst is Decision.EASE:
            self._back_to(max(0, min(self.level_ms, session.lain_ms) - step_ms(session.lain_ms)))
        elif _is_quiet(session, about) and session.started_at - self.first.started_at >= NOT_BEFORE:
            self.quiet.append(session)
        if len(self.quiet) == QUIET_FOR_A_STEP:
            lain_ms = max(each.lain_ms for each in self.quiet)
            self._back_to(lain_ms + step_ms(lain_ms))
        self.last = session

    def _back_to(self, level_ms: int) -> None:
        self.level_ms, self.quiet = level_ms, []


def within_clearance_ms(person: Person, limits: Limits, steps: tuple[Step, ...]) -> int:
    """How long these steps may lie at most: whoever needs care with lying on the rack keeps to 15 minutes in all.

    That is everybody for whom an answer about the rack binds, or was ever cleared.
    """
    binds = any(reason.question_id.startswith(_DEVICE) for reason in limits.reasons)
    cleared = any(name.startswith(_DEVICE) for entry in person.of(Clearance) for name in entry.questions)
    return on_rack_ms(steps) + max(0, CLEARED_FOR_MS - whole_ms(steps)) if binds or cleared else ENOUGH_MS


def longer(steps: tuple[Step, ...], most_ms: int, catalogue: Catalogue) -> tuple[Step, ...]:
    """The same steps with longer rests, up to ``most_ms`` on the rack; no rest is longer than the catalogue lets it be.

    Where those are full, another rest is added, and before it the question whether it is still comfortable.
    """
    more_ms = min(most_ms, ENOUGH_MS) - on_rack_ms(steps)
    more_ms -= more_ms % WHOLE_MS
    most_s = catalogue.exercise(START).phases[0].hold_s.high
    if more_ms <= 0 or most_s is None:
        return steps
    rest_ms = round(most_s * SECOND_MS)
    found = list(steps)
    while more_ms > sum(rest_ms - found[place].at_least_ms for place in _rests(found)):
        more_ms -= _rest_again(found)
    for place in _rests(found):
        part_ms = max(0, min(more_ms, rest_ms - found[place].at_least_ms))
        found[place] = replace(found[place], at_least_ms=found[place].at_least_ms + part_ms)
        more_ms -= part_ms
    return tuple(found)


def _rest_again(steps: list[Step]) -> int:
    """Adds the question and another rest after the last one; the time they take at least, in ms."""
    ask = next(step for step in steps if step.kind is StepKind.ASK)
    last = max(_rests(steps))
    added = (replace(ask, cues=()), replace(steps[last], at_least_ms=LAST_REST_MS, cues=(STAY_CUE,)))
    steps[last + 1 : last + 1] = added
    return sum(step.at_least_ms for step in added)


def on_rack_ms(steps: Iterable[Step]) -> int:
    """The time on the rack that steps take at least, holds and rests alike."""
    return sum(step.at_least_ms + step.hold_ms for step in steps if step.kind in _ON_THE_RACK)


def _rests(steps: Sequence[Step]) -> Iterator[int]:
    """Where one only lies in the starting position: first settling, then the last rest, then those between."""
    lying = [place for place, step in enumerate(steps) if step.kind in (StepKind.SETTLE, StepKind.REST)]
    yield from (lying[0], lying[-1], *lying[1:-1])


def _verdicts(course: Course) -> Mapping[UUID, tuple[Verdict, ...]]:
    """Of each session the decision of every region."""
    found: dict[UUID, tuple[Verdict, ...]] = {}
    for region in course.regions:
        for each in region.decided:
            if each.session is not None:
                found[each.session] = (*found.get(each.session, ()), each.verdict)
    return found


def _is_quiet(session: SessionDone, about: tuple[Verdict, ...]) -> bool:
    """Whether no rule about the session itself bound anything in any region (section 2.2, a quiet session)."""
    rules = {bound.rule for verdict in about for bound in verdict.bounds}
    return bool(about) and session.lain_ms > 0 and not session.light and not rules & ABOUT_A_SITTING


def _gap(since: datetime, until: datetime) -> bool:
    return until - since > STAYS_FOR
