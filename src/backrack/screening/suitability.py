"""The screening: from a person's dated answers to the most severe action and to limits. Pure; ``now`` is given.

Clinical fact sheet, section 1.1. No points and no weights: the most severe action over all answers stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from backrack.record import Answer, Person
from backrack.screening.action import Action
from backrack.screening.evidence import Evidence, evidence, fresh_since, standing_age
from backrack.screening.fit import Fit, fit, same_rack
from backrack.screening.left_out import exercises_in
from backrack.screening.limits import Cap, Limits, Lock, Reason, Removal
from backrack.screening.questions import (
    Kind,
    Question,
    follow_ups,
    question,
    questions,
    roots,
    worst_action,
)
from backrack.screening.standing import (
    CHANGE_COUNTS_AFTER,
    Standing,
    binding_answers,
    is_settled,
    standing,
)
from backrack.words import Text

# Adults only: clinical fact sheet, section 1.1 rule 7. A lower age is refused and never stored.
YOUNGEST_YEARS = 18
# Every session begins there, so without it nothing is left to do.
FIRST_EXERCISE = "starting_position"
# Clinical fact sheet, section 1.1 rule 3: the default cap of a caution. For a rack of the wrong size: our decision.
MISFIT_CAP = 1


def age_is_open(age_years: int) -> bool:
    """Whether backrack is open to this age: 18 and over.

    >>> age_is_open(17), age_is_open(18)
    (False, True)
    """
    return age_years >= YOUNGEST_YEARS


def screen(person: Person, now: datetime) -> Limits:
    """Everything that the person's answers, statements, body and rack allow and forbid at ``now`` (with its offset)."""
    seen = evidence(person, now)
    suits = fit(person, now)
    found = tuple(_standings(person, seen, suits, now))
    reasons = (*_fit_reasons(suits), *(reason for each in found for reason in _reasons(each)))
    removals = tuple(Removal(each.root.id, left_out) for each in found if (left_out := _removed(each, seen)))
    return Limits(
        action=max((reason.action for reason in reasons), default=Action.OK),
        reasons=tuple(sorted(reasons, key=lambda reason: -reason.action)),
        unanswered=_unanswered(person, seen, suits, now),
        locks=tuple(lock for each in found for lock in _locks(each, seen)),
        removed_exercises=_in_order(exercise for removal in removals for exercise in removal.exercises),
        caps=(*_fit_caps(suits), *(Cap(each.root.id, each.cap) for each in found if each.cap is not None)),
        conditions=_in_order(condition for each in found for condition in _conditions(each)),
        notices=tuple(_notices(suits)),
        removals=removals,
    )


def unanswered(person: Person, now: datetime) -> tuple[str, ...]:
    """Question ids that have no standing answer, in the order of asking."""
    return _unanswered(person, evidence(person, now), fit(person, now), now)


def _unanswered(person: Person, seen: Evidence, suits: Fit, now: datetime) -> tuple[str, ...]:
    since = fresh_since(person, now)
    return tuple(each.id for each in questions() if _is_open(each, person, seen, suits, since, now))


def next_question(person: Person, now: datetime) -> Question | None:
    """The question to ask now, or None.

    Once an answer needs a clinician soon, only questions that could be more severe are still asked.
    """
    action = screen(person, now).action
    open_still = (question(each) for each in unanswered(person, now))
    return next((each for each in open_still if action < Action.CLOSED or worst_action(each) > action), None)


def needs_why(person: Person, question_id: str, now: datetime) -> bool:
    """Whether changing this answer to a milder one now is a change within 72 hours, which is asked about."""
    given = evidence(person, now).get(question_id, ())
    return any(each.triggers and now - CHANGE_COUNTS_AFTER < each.at <= now for each in given)


def _standings(person: Person, seen: Evidence, suits: Fit, now: datetime) -> Iterator[Standing]:
    for root in roots():
        found = standing(root, person, _about_this_rack(root, seen, suits), now)
        if root.id == "DV15" and suits.too_heavy:
            yield Standing(root, Action.CLOSED, (), "nothing", None)
        elif found is not None:
            yield found


def _about_this_rack(root: Question, seen: Evidence, suits: Fit) -> Evidence:
    """Once the limit is entered, it stands in place of earlier answers about it."""
    if root.id != "DV15" or suits.rack is None or suits.mass_limit_kg is None:
        return seen
    entered = suits.rack.at
    return {**seen, root.id: tuple(given for given in seen.get(root.id, ()) if given.at >= entered)}


def _is_open(asked: Question, person: Person, seen: Evidence, suits: Fit, since: datetime, now: datetime) -> bool:
    given = [each for each in seen.get(asked.id, ()) if each.answers]
    fresh = [each for each in given if each.at > since]
    if asked.kind is Kind.AGE:
        age = standing_age(person, now)
        return age is None or age.age_years is None or age.at <= since
    if asked.kind is Kind.BASELINE:
        return not given
    if asked.kind is Kind.BODY:
        return suits.body is None
    if asked.kind is Kind.RACK:
        return suits.rack is None
    if asked.id == "DV15" and not (suits.body and suits.limit_is_unknown):
        return False
    if asked.group == "fit":
        return not any(same_rack(person, each.at, now) for each in fresh)
    if asked.parent is None:
        return not fresh
    return _follow_up_is_open(question(asked.parent), seen, since, answered=bool(given), anew=bool(fresh))


def _follow_up_is_open(parent: Question, seen: Evidence, since: datetime, *, answered: bool, anew: bool) -> bool:
    asked_again = any(each.triggers and each.answers and each.at > since for each in seen.get(parent.id, ()))
    return not anew if asked_again else not answered and bool(binding_answers(parent, seen))


def _reasons(found: Standing) -> Iterator[Reason]:
    latest = {given.question_id: given.answer for given in found.binding}
    root = found.root
    own = min(found.level, root.action) if root.action is not Action.OK else found.level
    yield _reason(root, own, latest.get(root.id, root.trigger))
    for each in follow_ups(root.id):
        if each.id in latest:
            yield _reason(each, max(each.raises or own, own), latest[each.id])


def _reason(asked: Question, action: Action, answer: Answer) -> Reason:
    return Reason(asked.id, action, answer, asked.reason, asked.what, asked.sentence)


def _locks(found: Standing, seen: Evidence) -> Iterator[Lock]:
    if found.opened_by is not None:
        yield Lock(found.root.id, found.level, found.opened_by, found.root.sentence)
    elif FIRST_EXERCISE in _removed(found, seen):
        yield Lock(found.root.id, found.level, "mending", found.root.sentence)


def _removed(found: Standing, seen: Evidence) -> tuple[str, ...]:
    """Exercises left out; a follow-up leaves its own out unless it was answered so that it does not bind."""
    settled = (each for each in follow_ups(found.root.id) if not is_settled(each, seen))
    groups = (group for each in (found.root, *settled) for group in each.removes)
    return _in_order(exercise for group in groups for exercise in exercises_in(group))


def _conditions(found: Standing) -> tuple[str, ...]:
    bound = {given.question_id for given in found.binding}
    follow = (each for each in follow_ups(found.root.id) if each.id in bound)
    return _in_order(condition for each in (found.root, *follow) for condition in each.conditions)


def _fit_reasons(suits: Fit) -> Iterator[Reason]:
    if suits.misfit is not None:
        yield Reason("FIT", Action.CAUTION, Answer.YES, suits.misfit, Text("FIT.what"), Text("FIT.sentence"))


def _fit_caps(suits: Fit) -> Iterator[Cap]:
    if suits.misfit is not None:
        yield Cap("FIT", MISFIT_CAP)


def _notices(suits: Fit) -> Iterator[Text]:
    if suits.misfit is not None:
        yield suits.misfit
    if suits.both_sizes:
        yield Text("screen-fit-both")
    if suits.limit_is_unknown:
        yield Text("screen-rack-limit-unknown")


def _in_order(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))
