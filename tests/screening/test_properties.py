"""What holds for every person: worse never helps, order and repeats do not matter, nothing missing passes."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.plan import Plan, plan_today
from backrack.record import Answer, BaselineGiven, Person, QuestionAnswered, person_from_json, person_to_json
from backrack.screening import Action, Kind, Limits, questions, screen
from tests.screening.people import NOW, answered, benign, checked_in, cleared, passing_person

CHOICES = [each.id for each in questions() if each.kind is Kind.CHOICE]
ROOTS = [each.id for each in questions() if each.kind is Kind.CHOICE and each.parent is None]
MINUTES = st.integers(-60 * 24 * 40, 60 * 24).map(lambda minutes: NOW + timedelta(minutes=minutes))

changes = st.dictionaries(st.sampled_from(CHOICES), st.sampled_from(Answer), max_size=5)
histories = st.lists(
    st.one_of(
        st.builds(answered, st.sampled_from(CHOICES), st.sampled_from(Answer), MINUTES),
        st.builds(
            lambda at, numbness, weakness, fever: checked_in(at, numbness=numbness, weakness=weakness, fever=fever),
            MINUTES,
            *[st.sampled_from(["no", "no", "no", "not_sure", "yes"])] * 3,
        ),
        st.builds(
            lambda question_id, at, by: cleared(question_id, at=at, by=by),
            st.sampled_from(ROOTS),
            MINUTES,
            st.sampled_from(["clinician", "self"]),
        ),
    ),
    max_size=6,
)


@st.composite
def people(draw: st.DrawFn) -> Person:
    base = passing_person(
        changed=draw(changes),
        age_years=draw(st.sampled_from([18, 42, 65, 66, 90])),
        usual_pain=draw(st.integers(0, 10)),
        distal_level=draw(st.integers(0, 4)),
        mass_limit_kg=draw(st.sampled_from([None, 60.0, 120.0])),
        height_m=draw(st.sampled_from([1.5, 1.68, 1.75, 1.9, 2.1])),
    )
    entries = {entry.id: entry for entry in (*base.entries, *draw(histories))}
    return replace(base, entries=tuple(entries.values()))


def no_milder(worse: Limits, than: Limits) -> bool:
    """Whether everything that ``than`` forbids, ``worse`` forbids too."""
    # a lock takes the place of the cap of the same question
    capped = not worse.passed or than.stage_cap is None or (worse.stage_cap or 99) <= than.stage_cap
    return (
        worse.action >= than.action
        and worse.passed <= than.passed
        and capped
        and {lock.question_id for lock in than.locks} <= {lock.question_id for lock in worse.locks}
        and set(than.removed_exercises) <= set(worse.removed_exercises)
        and set(than.conditions) <= set(worse.conditions)
    )


def before_any_statement(person: Person) -> Person:
    """Statements cover what was said before them, so making an earlier answer worse may be covered: left out here."""
    return replace(person, entries=tuple(entry for entry in person.entries if entry.kind != "clearance"))


@settings(max_examples=150, deadline=None)
@given(people(), st.data())
def test_making_any_answer_worse_never_helps(person: Person, data: st.DataObject) -> None:
    plain = before_any_statement(person)
    given_answers = plain.of(QuestionAnswered)
    chosen = data.draw(st.sampled_from(given_answers))
    asked = next(each for each in questions() if each.id == chosen.question)
    order = [benign(asked), Answer.NOT_SURE, asked.trigger]
    worse = data.draw(st.sampled_from(order[order.index(chosen.answer) :]))
    changed = tuple(replace(entry, answer=worse) if entry is chosen else entry for entry in plain.entries)
    assert no_milder(screen(replace(plain, entries=changed), NOW), screen(plain, NOW))


@settings(max_examples=80, deadline=None)
@given(people(), st.integers(0, 10), st.integers(0, 4))
def test_more_usual_pain_or_further_down_never_helps(person: Person, pain: int, level: int) -> None:
    plain = before_any_statement(person)
    worse = tuple(
        replace(entry, usual_pain=max(pain, entry.usual_pain), distal_level=max(level, entry.distal_level))
        if isinstance(entry, BaselineGiven)
        else entry
        for entry in plain.entries
    )
    assert no_milder(screen(replace(plain, entries=worse), NOW), screen(plain, NOW))


@settings(max_examples=80, deadline=None)
@given(changes, st.data())
def test_dropping_any_answer_never_passes(changed: dict[str, Answer], data: st.DataObject) -> None:
    person = passing_person(changed={key: value for key, value in changed.items() if "_" not in key})
    dropped = data.draw(st.sampled_from(person.entries))
    if getattr(dropped, "question", "") == "DV15":  # not asked: the limit is known
        return
    limits = screen(replace(person, entries=tuple(entry for entry in person.entries if entry is not dropped)), NOW)
    assert not limits.passed


@settings(max_examples=100, deadline=None)
@given(people(), st.integers(0, 2**16))
def test_the_order_of_entries_does_not_matter(person: Person, seed: int) -> None:
    shuffled = list(person.entries)
    random.Random(seed).shuffle(shuffled)  # noqa: S311
    assert screen(replace(person, entries=tuple(shuffled)), NOW) == screen(person, NOW)


@settings(max_examples=60, deadline=None)
@given(people())
def test_sending_everything_twice_changes_nothing(person: Person) -> None:
    twice = replace(person, entries=person.entries * 2)
    assert screen(twice, NOW) == screen(person, NOW)
    assert screen(person_from_json(person_to_json(twice)), NOW) == screen(person, NOW)


@settings(max_examples=100, deadline=None)
@given(people())
def test_no_plan_without_a_passing_screen(person: Person) -> None:
    ready = replace(person, entries=tuple(sorted(person.entries, key=lambda entry: (entry.at, str(entry.id)))))
    if not screen(ready, NOW).passed:
        assert not isinstance(plan_today(ready, NOW), Plan)


@settings(max_examples=100, deadline=None)
@given(people())
def test_the_result_agrees_with_itself(person: Person) -> None:
    limits = screen(person, NOW)
    assert limits.action is max((reason.action for reason in limits.reasons), default=Action.OK)
    assert {lock.question_id for lock in limits.locks} <= {reason.question_id for reason in limits.reasons}
    if limits.action >= Action.CLEARANCE:
        assert limits.locks
    assert limits.passed is not bool(limits.locks or limits.unanswered)
