"""Any person at all, as hypothesis strategies."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from backrack.record import (
    ActivitiesNamed,
    AdverseEvent,
    AfterReport,
    AgeGiven,
    Answer,
    BaselineGiven,
    BodyGiven,
    CheckIn,
    Clearance,
    Comfort,
    ComfortChecked,
    DisabilityTold,
    LimbAfterLast,
    LimbMap,
    LowBackTold,
    MeasuresTold,
    MorningReport,
    Note,
    Outcome,
    Person,
    PhaseDone,
    Pressed,
    QuestionAnswered,
    RackGiven,
    SessionDone,
    SettingsGiven,
    SettledReport,
    Sign,
    Source,
    StageChosen,
    StopSign,
    TakenBack,
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
_told = {**_shared, "corrects": maybe() | st.uuids()}
limb_maps = st.builds(LimbMap, left_leg=levels, right_leg=levels, left_arm=levels, right_arm=levels)
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
        paused_ms=st.integers(0, 10**7),
        supersedes=maybe() | st.uuids(),
        on_rack_ms=maybe() | st.integers(0, 10**7),
        **_shared,
    ),
    st.builds(LowBackTold, moves=answers, **_told),
    st.builds(StopSign, session=maybe() | st.uuids(), sign=st.sampled_from(Sign), **_shared),
    st.builds(
        AfterReport,
        session=st.uuids(),
        peak=maybe() | scores,
        effort=maybe() | scores,
        anything_new=maybe() | answers,
        limbs=maybe() | limb_maps,
        tingling=maybe() | answers,
        weakness=maybe() | answers,
        numbness_bladder_bowel=maybe() | answers,
        after=maybe() | scores,
        **_told,
    ),
    st.builds(
        SettledReport,
        session=st.uuids(),
        limbs=limb_maps,
        tingling=answers,
        weakness=answers,
        after=maybe() | scores,
        **_told,
    ),
    st.builds(
        MorningReport,
        day=st.dates(),
        session=maybe() | st.uuids(),
        back=maybe() | scores,
        neck=maybe() | scores,
        hip=maybe() | scores,
        sore=maybe() | scores,
        stiffness=maybe() | scores,
        spasm=maybe() | answers,
        woken_by_pain=maybe() | answers,
        **_told,
    ),
    st.builds(Note, day=st.dates(), text=short, **_told),
    st.builds(
        AdverseEvent,
        happened_on=st.dates(),
        what=short,
        moment=st.sampled_from(["getting_on", "on_the_rack", "getting_off", "later", "not_related"]),
        how_bad=st.sampled_from(["a_little", "stopped_me", "needed_help"]),
        help=st.sampled_from(["none", "advice", "clinician", "hospital"]),
        over=answers,
        session=maybe() | st.uuids(),
        **_told,
    ),
    st.builds(TakenBack, entry=st.uuids(), **_shared),
    st.builds(
        StageChosen, region=st.sampled_from(["low_back", "thoracic", "neck"]), stage=st.integers(0, 99), **_shared
    ),
    st.builds(
        SettingsGiven,
        sound=st.sampled_from(["voice", "short", "bells"]),
        speech_rate=st.sampled_from(["slow", "normal", "quick"]),
        volume_percent=st.integers(0, 100),
        regions=st.sampled_from([("back",), ("neck", "hip"), ("back", "neck", "hip")]),
        emergency_number=maybe() | short,
        session_days=st.sampled_from([(), (1, 3, 5), (1, 2, 3, 4, 5, 6, 7)]),
        quiet_from=maybe() | st.times().map(lambda moment: moment.replace(fold=0)),
        quiet_until=maybe() | st.times().map(lambda moment: moment.replace(fold=0)),
        **_shared,
    ),
)
persons = st.builds(
    lambda person_id, found: with_entries(Person(id=person_id), found),
    st.uuids(),
    st.lists(entries, max_size=8, unique_by=lambda entry: entry.id),
)
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

_KEYS = ("1", "2", "3", "4", "5")
_items = st.lists(st.integers(1, 24), max_size=24, unique=True).map(tuple)
every_entry = entries | st.one_of(
    st.builds(
        ActivitiesNamed, activities=st.dictionaries(st.sampled_from(_KEYS), short, min_size=1, max_size=5), **_told
    ),
    st.builds(
        MeasuresTold,
        named=maybe() | st.uuids(),
        ratings=st.dictionaries(st.sampled_from(_KEYS), scores, max_size=5),
        change=maybe() | st.integers(-5, 5),
        **_told,
    ),
    st.builds(
        DisabilityTold,
        total=maybe() | st.integers(0, 24),
        ticked=maybe() | _items,
        unanswered=_items,
        none_apply=st.sampled_from([None, "yes"]),
        **_told,
    ),
    st.builds(
        SessionDone,
        session=st.uuids(),
        plan=short,
        stage=st.integers(0, 20),
        started_at=times,
        ended_at=times,
        outcome=st.sampled_from(Outcome),
        phases=st.lists(phases_done, max_size=3).map(tuple),
        light=st.booleans(),
        pressed=st.lists(
            st.builds(
                Pressed,
                region=st.sampled_from(["low_back", "thoracic", "neck"]),
                stage=st.integers(0, 99),
                total_n=st.floats(0, 10_000),
                left_n=st.floats(0, 10_000),
                right_n=st.floats(0, 10_000),
            ),
            max_size=3,
        ).map(tuple),
        **_shared,
    ),
)
"""Entries of every kind there is, with every part they can have."""
