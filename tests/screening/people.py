"""People for tests: one who passes the screening, and ways to change single answers. Used by tests of every floor."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_OID, UUID, uuid5

from backrack.record import (
    AgeGiven,
    Answer,
    AnyEntry,
    BaselineGiven,
    BodyGiven,
    CheckIn,
    Clearance,
    Person,
    QuestionAnswered,
    RackGiven,
    with_entries,
)
from backrack.screening import Kind, Question, question, questions
from backrack.words import say

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SMALL_RACK = "fictional_small"


def an_id(*parts: object) -> UUID:
    """A stable id, so that a person built twice is the same."""
    return uuid5(NAMESPACE_OID, "/".join(map(str, parts)))


PERSON_ID = an_id("person")


def benign(asked: Question) -> Answer:
    """The answer that does not bind."""
    return Answer.NO if asked.trigger is Answer.YES else Answer.YES


def answered(
    question_id: str, answer: Answer | str, at: datetime, *, text_version: int | None = None
) -> QuestionAnswered:
    asked = question(question_id)
    return QuestionAnswered(
        id=an_id(question_id, answer, at, text_version),
        at=at,
        question=question_id,
        answer=Answer(answer),
        text=say(asked.text),
        text_version=asked.text_version if text_version is None else text_version,
        language="en",
    )


def cleared(
    *question_ids: str,
    at: datetime,
    by: str = "clinician",
    seen_on: date | None = None,
    clinician: str | None = "Dr A. Lee",
    said: str = "They may do this exercise.",
) -> Clearance:
    return Clearance(
        id=an_id("clearance", question_ids, at, by, seen_on, clinician, said),
        at=at,
        questions=question_ids,
        by="clinician" if by == "clinician" else "self",
        clinician=clinician if by == "clinician" else None,
        seen_on=seen_on or at.date(),
        said=said,
    )


def checked_in(
    at: datetime,
    *,
    numbness: str = "no",
    weakness: str = "no",
    fever: str = "no",
    further: str = "no",
    pain_now: int = 2,
    pain_this_morning: int | None = 2,
    distal_now: int = 0,
    someone_in_room: str | None = None,
) -> CheckIn:
    return CheckIn(
        id=an_id("check_in", at, numbness, weakness, fever, further, pain_now, pain_this_morning, distal_now),
        at=at,
        pain_now=pain_now,
        pain_this_morning=pain_this_morning,
        distal_now=distal_now,
        numbness_bladder_bowel=Answer(numbness),
        new_weakness=Answer(weakness),
        fever_fall_illness=Answer(fever),
        moved_further_down=Answer(further),
        someone_in_room=Answer(someone_in_room) if someone_in_room else None,
    )


def a_person(*entries: AnyEntry) -> Person:
    return with_entries(Person(id=PERSON_ID), entries)


def benign_answers(at: datetime, changed: Mapping[str, Answer | str] | None = None) -> tuple[QuestionAnswered, ...]:
    """Every yes / no / not sure question answered at ``at``: benign, save for ``changed``.

    Follow-ups are answered, benign, only where their parent's changed answer asks them; DV15 only where changed.
    """
    wanted = {key: Answer(value) for key, value in (changed or {}).items()}

    def is_asked(asked: Question) -> bool:
        if asked.id in wanted:
            return True
        if asked.parent is not None:
            return asked.parent in wanted and question(asked.parent).triggers(wanted[asked.parent])
        return asked.id != "DV15"

    return tuple(
        answered(asked.id, wanted.get(asked.id, benign(asked)), at)
        for asked in questions()
        if asked.kind is Kind.CHOICE and is_asked(asked)
    )


def passing_person(
    now: datetime = NOW,
    *,
    changed: Mapping[str, Answer | str] | None = None,
    age_years: int = 42,
    usual_pain: int = 3,
    distal_level: int = 0,
    height_m: float = 1.68,
    mass_kg: float = 70.0,
    rack_id: str = SMALL_RACK,
    mass_limit_kg: float | None = 120.0,
    more: tuple[AnyEntry, ...] = (),
) -> Person:
    """A person whose answers, given an hour before ``now``, let them pass, save for what is ``changed``."""
    at = now - timedelta(hours=1)
    return a_person(
        AgeGiven(id=an_id("age", at, age_years), at=at, age_years=age_years),
        BaselineGiven(
            id=an_id("baseline", at, usual_pain, distal_level), at=at, usual_pain=usual_pain, distal_level=distal_level
        ),
        BodyGiven(id=an_id("body", at, height_m, mass_kg), at=at, height_m=height_m, mass_kg=mass_kg),
        RackGiven(id=an_id("rack", at, rack_id, mass_limit_kg), at=at, rack_id=rack_id, mass_limit_kg=mass_limit_kg),
        *benign_answers(at, changed),
        *more,
    )
