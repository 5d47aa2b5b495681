"""What a referral says besides its reason: what moved, in numbers, without frightening."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from backrack.plan import Refusal, RefusalKind
from backrack.progression.moved import PAIN_ALONE, Moved, moved
from backrack.record import Person
from backrack.web.course import course as courses
from backrack.words import Text, say

_SENTENCE = "plan-referred-sentence-"


def what_moved(found: Refusal, person: Person, moment: datetime) -> dict[str, Any]:
    """Lines for a referral, none for a lock that an answer set; and words for when nothing but scores led here."""
    if found.kind is not RefusalKind.REFERRED:
        return {}
    numbers = moved(person, courses.course_now(person, moment), moment)
    if numbers is None:
        return {}
    wobble = numbers.mornings > 0 and _by_scores_alone(found)
    return {"moved": _lines(numbers), "wobble": _wobble(found) if wobble else ""}


def _wobble(found: Refusal) -> str:
    """That such scores are not for an app to judge, where the reason does not say so itself."""
    judge = say("today-moved.judge")
    return " ".join(each for each in (judge, say("today-moved.wobble")) if each not in say(found.reason))


def _by_scores_alone(found: Refusal) -> bool:
    rule = found.sentence.key.removeprefix(_SENTENCE) if found.sentence else ""
    return rule in PAIN_ALONE


def _lines(numbers: Moved) -> list[str]:
    """Usual pain first, where there is anything to hold against it."""
    lines = []
    if numbers.mean is not None and numbers.worst is not None:
        values = {"count": numbers.mornings, "mean": round(numbers.mean), "worst": numbers.worst}
        lines.append(say(Text("today-moved-mornings", values)))
    if numbers.flares:
        lines.append(say(Text("today-moved-flares", {"count": numbers.flares})))
    usual = say(Text("today-moved-usual", {"usual": numbers.usual}))
    return [usual, *lines] if lines else []
