"""What was told of activities, change and questionnaire, field by field, in words."""

from __future__ import annotations

from collections.abc import Iterator

from backrack.record import ActivitiesNamed, DisabilityTold, MeasuresTold, Told
from backrack.scores import disability_of
from backrack.web.sessions import Fact
from backrack.words import Text, say


def measured(entry: Told) -> Iterator[Fact]:
    """The facts of one of these reports; none of any other."""
    if isinstance(entry, ActivitiesNamed):
        yield from (Fact(_activity(key), words) for key, words in sorted(entry.activities.items()))
    elif isinstance(entry, MeasuresTold):
        for key, rating in sorted(entry.ratings.items()):
            yield Fact(_activity(key), say(Text("web-report-of-ten", {"score": rating})))
        if entry.change is not None:
            yield Fact(say("measures-fact-change"), change_word(entry.change))
    elif isinstance(entry, DisabilityTold):
        yield Fact(say("measures-fact-total"), _total(entry))


def change_word(change: int) -> str:
    """ "Much better", for a rating from -5 to +5."""
    return say(Text("measures-change-level", {"change": change}))


def _activity(key: str) -> str:
    return say(Text("measures-fact-activity", {"number": key}))


def _total(entry: DisabilityTold) -> str:
    score = disability_of(entry)
    if score is None:
        return say("measures-fact-no-score")
    return say(Text("measures-fact-of-24", {"total": round(score.score, 1)}))
