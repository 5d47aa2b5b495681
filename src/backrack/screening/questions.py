"""The suitability questions as data, in the order in which they are asked."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from backrack.catalogue import Mark
from backrack.record import Answer
from backrack.screening.action import Action
from backrack.words import Text

Lifts = Literal["clearance", "healing", "at_once", "nothing"]


class Kind(StrEnum):
    """How a question is answered: yes / no / not sure, or by entering the thing itself."""

    CHOICE = "choice"
    AGE = "age"
    BASELINE = "baseline"
    BODY = "body"
    RACK = "rack"
    CHECK_IN = "check_in"


class UnknownQuestion(KeyError):
    """A question id that does not exist."""

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question: what its triggering answer means and what lifts that. Words: ``Text(id)`` and its parts."""

    id: str
    kind: Kind = Kind.CHOICE
    group: str
    text_version: int = 1
    trigger: Answer = Answer.YES
    not_sure_triggers: bool = True
    action: Action
    declaration: bool = False
    lifts: Lifts = "clearance"
    parent: str | None = None
    raises: Action | None = None
    clinician_only: bool = False
    condition: bool = False
    only_if: tuple[tuple[str, ...], ...] = ()
    caps: int | None = None
    after_cap: int | None = None
    removes: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    mark: Mark
    sources: tuple[str, ...]
    reviewer: str | None = None

    @property
    def text(self) -> Text:
        return Text(self.id)

    @property
    def why(self) -> Text:
        """Why we ask."""
        return Text(f"{self.id}.why")

    @property
    def reason(self) -> Text:
        """The short, calm reason a triggering answer is given back as."""
        return Text(f"{self.id}.reason")

    @property
    def what(self) -> Text:
        """What to do after a triggering answer."""
        return Text(f"{self.id}.what")

    @property
    def sentence(self) -> Text:
        """What to say to a clinician, in the first person."""
        return Text(f"{self.id}.sentence")

    @property
    def group_text(self) -> Text:
        return Text(f"screen-group-{self.group}")

    def triggers(self, answer: Answer) -> bool:
        """Whether ``answer`` binds. Not sure binds like the triggering answer (section 1.1 rule 5), save in DV15."""
        return answer is self.trigger or (answer is Answer.NOT_SURE and self.not_sure_triggers)


def questions() -> tuple[Question, ...]:
    """All that is asked before the first session, in order: each follow-up stands behind its parent.

    Choices, and between them the age, the usual pain, the body and the rack (``kind`` tells).
    """
    return tuple(question for question in _all() if question.kind is not Kind.CHECK_IN)


def micro_questions() -> tuple[Question, ...]:
    """What is asked before every session: numbness or bladder, weakness, fever or a fall, pain further down."""
    return tuple(question for question in _all() if question.kind is Kind.CHECK_IN)


def question(question_id: str) -> Question:
    """The question with this id. Raises :class:`UnknownQuestion`."""
    try:
        return _by_id()[question_id]
    except KeyError:
        raise UnknownQuestion(f"There is no question '{question_id}'.") from None


@cache
def follow_ups(question_id: str) -> tuple[Question, ...]:
    """The questions asked only when this one was answered with the trigger, in order."""
    return tuple(each for each in _all() if each.parent == question_id)


@cache
def roots() -> tuple[Question, ...]:
    """Every question that is not a follow-up, the ones before each session included."""
    return tuple(each for each in _all() if each.parent is None)


def worst_action(asked: Question) -> Action:
    """The most severe action that this question, with its follow-ups, can lead to."""
    if asked.parent is not None:
        return max(asked.raises or Action.OK, question(asked.parent).action)
    return max((asked.action, *(each.raises or Action.OK for each in follow_ups(asked.id))))


def what_to_do(action: Action, emergency_number: str | None = None) -> Text:
    """The advice that goes with an action. The number is the deployment's; without one, none is named."""
    if action is Action.EMERGENCY and emergency_number:
        return Text("screen-what-EMERGENCY-number", {"number": emergency_number})
    return Text(f"screen-what-{action.name}")


@cache
def sources() -> dict[str, str]:
    """Where each question comes from: source code to its name."""
    return dict(_data()["sources"])


@cache
def questions_version() -> str:
    """Names the set of questions, to be kept with every answer."""
    return str(_data()["text_version_of_the_set"])


def lifts_by_statement(question_id: str) -> bool:
    """Whether a clinician's statement about this question counts; False for ids that are no question."""
    asked = _by_id().get(question_id)
    return asked is not None and asked.lifts == "clearance"


@cache
def _by_id() -> dict[str, Question]:
    return {each.id: each for each in _all()}


@cache
def _all() -> tuple[Question, ...]:
    entries = _data()["question"]
    groups = {entry["id"]: entry["group"] for entry in entries if "group" in entry}
    return tuple(_question(entry, groups) for entry in entries)


def _question(entry: dict[str, Any], groups: dict[str, str]) -> Question:
    read = {
        **entry,
        "kind": Kind(entry.get("kind", "choice")),
        "group": entry.get("group") or groups[entry["parent"]],
        "trigger": Answer(entry.get("trigger", "yes")),
        "action": Action[entry.get("raises") or entry.get("action", "OK")],
        "raises": Action[entry["raises"]] if "raises" in entry else None,
        "only_if": tuple(tuple(any_of) for any_of in entry.get("only_if", ())),
        "removes": tuple(entry.get("removes", ())),
        "conditions": tuple(entry.get("conditions", ())),
        "mark": Mark(entry["mark"]),
        "sources": tuple(entry["sources"]),
        "reviewer": entry.get("reviewer") or _data()["reviewer"] or None,
    }
    return Question(**read)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((files("backrack.screening") / "data" / "questions.toml").read_text(encoding="utf-8"))
