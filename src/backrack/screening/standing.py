"""What one question and its follow-ups amount to, over all answers ever given and all statements about them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from backrack.record import Answer, Clearance, Person
from backrack.screening.action import Action
from backrack.screening.clearing import covered, seen_again, statements
from backrack.screening.evidence import Evidence, Given, over
from backrack.screening.limits import OpenedBy
from backrack.screening.questions import Question, follow_ups, question

# Clinical fact sheet, section 1.1 rule 4: an answer changed sooner keeps what it bound.
CHANGE_COUNTS_AFTER = timedelta(hours=72)


@dataclass(frozen=True)
class Standing:
    """A question that binds: how severely, through which answers, and who opens it (None when it caps only)."""

    root: Question
    level: Action
    binding: tuple[Given, ...]
    opened_by: OpenedBy | None
    cap: int | None


def standing(root: Question, person: Person, seen: Evidence, now: datetime) -> Standing | None:
    """What ``root`` amounts to at ``now``, or None when nothing binds."""
    bound = binding_answers(root, seen)
    if not bound:
        return None
    clinician = _statements(root, person, seen, "clinician", now)
    own = _statements(root, person, seen, "self", now) if root.declaration else ()
    left = _not_covered(bound, clinician)
    level = _level(root, left, person, seen, clinician, now)
    if level >= Action.CLOSED:
        return Standing(root, level, left, _opener(root, level), root.caps)
    if level is Action.CLEARANCE and not _only_repeats(left, bound):
        by_person = root.declaration and not any(question(given.question_id).clinician_only for given in left)
        still_left = _not_covered(left, own) if by_person else left
        if still_left and not (by_person and _only_repeats(still_left, left)):
            return Standing(root, level, still_left, "declaration" if by_person else "clinician", root.caps)
    elif level is Action.CAUTION and not _only_repeats(left, bound):
        return Standing(root, level, left, None, root.caps)
    if root.after_cap is not None and not seen_again(_about(bound, (*clinician, *own)), clinician):
        return Standing(root, Action.CAUTION, bound, None, root.after_cap)
    return None


def binding_answers(root: Question, seen: Evidence) -> tuple[Given, ...]:
    """Triggering answers to the question and to follow-ups that imply it, save those lifted by a later answer."""
    family = (root, *(each for each in follow_ups(root.id) if not each.condition))
    found = [given for each in family for given in seen.get(each.id, ()) if given.triggers]
    return tuple(sorted((given for given in found if not _lifted(given, seen)), key=lambda given: given.at))


def is_settled(asked: Question, seen: Evidence) -> bool:
    """Whether a follow-up was answered, and never so that it binds."""
    given = seen.get(asked.id, ())
    return any(each.answers and not each.triggers for each in given) and not any(
        each.triggers and not _lifted(each, seen) for each in given
    )


def _lifted(given: Given, seen: Evidence, by: datetime | None = None) -> bool:
    """Whether a plain answer the other way, late enough, ended it; healing and rack questions only."""
    asked = question(given.question_id)
    if asked.lifts not in ("healing", "at_once"):
        return False
    wait = CHANGE_COUNTS_AFTER if asked.lifts == "healing" else timedelta()
    later = (each for key in (asked.id, asked.parent) if key for each in seen.get(key, ()))
    return any(
        each.answers
        and each.answer is not Answer.NOT_SURE
        and not each.triggers
        and each.at > given.at
        and each.at >= given.at + wait
        and (by is None or each.at <= by)
        for each in later
    )


def _statements(root: Question, person: Person, seen: Evidence, by: str, now: datetime) -> tuple[Clearance, ...]:
    """Statements that count: none made while something held that only time ends."""
    passing = [given for each in follow_ups(root.id) if each.lifts == "healing" for given in seen.get(each.id, ())]
    return tuple(
        entry
        for entry in statements(person, root.id, by, now)
        if not any(given.triggers and given.at <= entry.at and not _lifted(given, seen, entry.at) for given in passing)
    )


def _not_covered(bound: Sequence[Given], clearances: Sequence[Clearance]) -> tuple[Given, ...]:
    return tuple(
        given for given in bound if question(given.question_id).lifts != "clearance" or not covered(given, clearances)
    )


def _about(bound: Sequence[Given], clearances: Sequence[Clearance]) -> tuple[Clearance, ...]:
    return tuple(entry for entry in clearances if any(covered(given, (entry,)) for given in bound))


def _only_repeats(left: Sequence[Given], bound: Sequence[Given]) -> bool:
    """Whether what is left only says again what a statement covered, with nothing new in the follow-ups."""
    known = {given.question_id for given in bound if given not in left}
    root = {question(given.question_id).parent or given.question_id for given in bound}
    return bool(known) and {given.question_id for given in left} <= known | root


def _level(
    root: Question,
    left: Sequence[Given],
    person: Person,
    seen: Evidence,
    clinician: Sequence[Clearance],
    now: datetime,
) -> Action:
    if not left:
        return Action.OK
    raised = [question(given.question_id).raises or Action.OK for given in left]
    holds = all(any(_holds(each, root, person, seen, clinician, now) for each in any_of) for any_of in root.only_if)
    return max((root.action if holds else Action.OK, *raised))


def _holds(
    condition: str, root: Question, person: Person, seen: Evidence, clinician: Sequence[Clearance], now: datetime
) -> bool:
    """Whether one entry of ``only_if`` holds. A follow-up not yet answered holds: unanswered never passes."""
    if older := re.fullmatch(r"AGE>(\d+)", condition):
        return over(person, int(older[1]), now)
    given = seen.get(condition, ())
    if question(condition).parent != root.id:
        return any(each.triggers for each in given)
    open_still = any(each.triggers and not covered(each, clinician) for each in given)
    return open_still or not any(each.answers and not each.triggers for each in given)


def _opener(root: Question, level: Action) -> OpenedBy:
    if level is not Action.CLOSED:
        return "clinician"
    return "mending" if root.id == "DV17" else "nothing"
