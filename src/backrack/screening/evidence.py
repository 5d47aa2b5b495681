"""What the entries of a person say to the questions, and since when an answer counts as given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from backrack.record import (
    AgeGiven,
    Answer,
    BaselineGiven,
    CheckIn,
    Clearance,
    Person,
    QuestionAnswered,
    SessionDone,
)
from backrack.screening.questions import UnknownQuestion, question

# Clinical fact sheet, section 1.1 rule 6.
SCREEN_LASTS = timedelta(days=28)
LONGEST_GAP = timedelta(days=14)
# Clinical fact sheet, section 2.2: usual pain from here on needs a clinician first.
USUAL_PAIN_NEEDS_CLEARANCE = 6
# Levels of clinical fact sheet, section 2.2: 2 is the thigh or upper arm, 3 below the knee or elbow.
DISTAL_BELOW_HIP = 2
DISTAL_BELOW_KNEE = 3

# What a statement about a referral names; everything is asked again after one.
REFERRALS = frozenset({"REFER", "MS_numbness", "MS_weakness"})

_MICRO = {
    "MS_numbness": "numbness_bladder_bowel",
    "MS_weakness": "new_weakness",
}


@dataclass(frozen=True)
class Given:
    """One answer as the rules see it. ``answers`` is False where it only binds and does not answer the question."""

    question_id: str
    answer: Answer
    at: datetime
    triggers: bool
    answers: bool


Evidence = Mapping[str, tuple[Given, ...]]


def evidence(person: Person, now: datetime) -> Evidence:
    """Everything the person said, by question id, oldest first. Unknown question ids say nothing.

    An answer of the future, of a time in doubt or to another version of the text still binds, but does not count as
    answered.
    """
    found: defaultdict[str, list[Given]] = defaultdict(list)
    for given in _all_given(person, now):
        found[given.question_id].append(given)
    return {key: tuple(sorted(value, key=_order)) for key, value in found.items()}


def fresh_since(person: Person, now: datetime) -> datetime:
    """Answers must be later than this: 28 days, a gap over 14 days, a fever, fall or illness, the end of a referral."""
    ill = (entry.at for entry in person.of(CheckIn) if entry.fever_fall_illness is not Answer.NO)
    referred = (entry.at for entry in person.of(Clearance) if REFERRALS & {*entry.questions} and entry.at <= now)
    return max((now - SCREEN_LASTS, *_gap_ends(person, now), *ill, *referred))


def standing_age(person: Person, now: datetime) -> AgeGiven | None:
    """The age entry that stands at ``now``, of one moment the elder; an entry of the future does not."""
    past = [entry for entry in person.of(AgeGiven) if entry.at <= now]
    return max(past, key=lambda entry: (entry.at, entry.age_years is None, entry.age_years or 0), default=None)


def over(person: Person, age_years: int, now: datetime) -> bool:
    """Whether the person is, or may be, older than ``age_years``. Without an age: yes."""
    standing = standing_age(person, now)
    ages = [standing.age_years if standing else None]
    ages += [entry.age_years for entry in person.of(AgeGiven) if entry.at > now]
    return any(age is None or age > age_years for age in ages)


def _order(given: Given) -> tuple[datetime, bool, str]:
    return given.at, given.triggers, given.answer


def _gap_ends(person: Person, now: datetime) -> Iterator[datetime]:
    ended = sorted(entry.ended_at for entry in person.of(SessionDone) if entry.ended_at <= now)
    return (earlier + LONGEST_GAP for earlier, later in pairwise((*ended, now)) if later - earlier > LONGEST_GAP)


def _all_given(person: Person, now: datetime) -> Iterable[Given]:
    for entry in person.entries:
        if isinstance(entry, QuestionAnswered):
            yield from _from_answer(entry, now)
        elif isinstance(entry, BaselineGiven):
            yield from _from_baseline(entry, now)
        elif isinstance(entry, CheckIn):
            yield from _from_check_in(entry, now)


def _from_answer(entry: QuestionAnswered, now: datetime) -> Iterator[Given]:
    try:
        asked = question(entry.question)
    except UnknownQuestion:
        return
    counts = entry.at <= now and not entry.in_doubt and entry.text_version == asked.text_version
    yield Given(asked.id, entry.answer, entry.at, asked.triggers(entry.answer), counts)


def _from_baseline(entry: BaselineGiven, now: datetime) -> Iterator[Given]:
    high = entry.usual_pain >= USUAL_PAIN_NEEDS_CLEARANCE
    yield Given("BASELINE", Answer.YES if high else Answer.NO, entry.at, high, entry.at <= now and not entry.in_doubt)
    if entry.distal_level >= DISTAL_BELOW_HIP:
        yield Given("RF25", Answer.YES, entry.at, True, False)
    if entry.distal_level >= DISTAL_BELOW_KNEE:
        yield Given("RF21", Answer.YES, entry.at, True, False)


def _from_check_in(entry: CheckIn, now: datetime) -> Iterator[Given]:
    for question_id, name in _MICRO.items():
        answer: Answer = getattr(entry, name)
        yield Given(question_id, answer, entry.at, answer is not Answer.NO, entry.at <= now and not entry.in_doubt)
