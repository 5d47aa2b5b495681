"""Any person at all, as hypothesis strategies."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from backrack.record import (
    AgeGiven,
    Answer,
    BaselineGiven,
    BodyGiven,
    CheckIn,
    Clearance,
    Comfort,
    ComfortChecked,
    LimbAfterLast,
    Outcome,
    Person,
    PhaseDone,
    QuestionAnswered,
    RackGiven,
    Report,
    SessionDone,
    Source,
    with_entries,
)

zones = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
times = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=zones)
answers = st.sampled_from(Answer)
scores = st.integers(0, 10)
levels = st.integers(0, 4)
short = st.text(min_size=1, max_size=40)
maybe = st.none

_shared = {
    "id": st.uuids(),
    "at": times,
    "versions": st.dictionaries(st.sampled_from(["catalogue", "screening", "policy"]), short, max_size=3),
}
limbs = st.builds(LimbAfterLast, distal_level=levels, tingling=answers, tingling_over_one_hour=maybe() | answers)
phases_done = st.builds(
    PhaseDone,
    phase=short,
    exercise=short,
    side=st.sampled_from([None, "left", "right"]),
    prescribed_ms=st.integers(0, 10**7),
    done_ms=st.integers(0, 10**7),
    source=st.sampled_from(Source),
)
entries = st.one_of(
    st.builds(
        QuestionAnswered,
        question=short,
        answer=answers,
        text=short,
        text_version=st.integers(1, 99),
        language=st.just("en"),
        why_changed=maybe() | short,
        **_shared,
    ),
    st.builds(AgeGiven, age_years=maybe() | st.integers(18, 120), **_shared),
    st.builds(BaselineGiven, usual_pain=scores, distal_level=levels, **_shared),
    st.builds(
        BodyGiven,
        height_m=st.floats(1.2, 2.3),
        mass_kg=st.floats(30, 250),
        sex=st.sampled_from([None, "female", "male"]),
        **_shared,
    ),
    st.builds(RackGiven, rack_id=short, mass_limit_kg=maybe() | st.floats(30, 400), **_shared),
    st.builds(
        Clearance,
        questions=st.lists(short, min_size=1, max_size=4).map(tuple),
        by=st.sampled_from(["clinician", "self"]),
        clinician=maybe() | short,
        seen_on=st.dates(),
        said=short,
        **_shared,
    ),
    st.builds(
        ComfortChecked,
        session=maybe() | st.uuids(),
        centred=answers,
        wood_beside_bone=answers,
        result=st.sampled_from(Comfort),
        towels=st.integers(0, 4),
        **_shared,
    ),
    st.builds(
        CheckIn,
        pain_now=scores,
        pain_this_morning=maybe() | scores,
        distal_now=levels,
        after_last=maybe() | limbs,
        numbness_bladder_bowel=answers,
        new_weakness=answers,
        fever_fall_illness=answers,
        moved_further_down=answers,
        someone_in_room=maybe() | answers,
        **_shared,
    ),
    st.builds(
        SessionDone,
        session=st.uuids(),
        plan=short,
        stage=st.integers(0, 20),
        started_at=times,
        ended_at=times,
        outcome=st.sampled_from(Outcome),
        phases=st.lists(phases_done, max_size=5).map(tuple),
        supersedes=maybe() | st.uuids(),
        **_shared,
    ),
    st.builds(
        Report,
        session=maybe() | st.uuids(),
        peak=maybe() | scores,
        after=maybe() | scores,
        morning=maybe() | scores,
        sore=maybe() | scores,
        distal_after=maybe() | levels,
        tingling=maybe() | answers,
        tingling_over_one_hour=maybe() | answers,
        note=maybe() | short,
        **_shared,
    ),
)
persons = st.builds(
    lambda person_id, found: with_entries(Person(id=person_id), found),
    st.uuids(),
    st.lists(entries, max_size=8, unique_by=lambda entry: entry.id),
)
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
