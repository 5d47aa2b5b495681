"""The same records with one thing told otherwise, never, late, or in another order: none of it may give more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from backrack.progression.course import Course, RegionCourse
from backrack.progression.decision import Decision
from backrack.progression.standing import Mode
from backrack.record import (
    AfterReport,
    Answer,
    AnyEntry,
    CheckIn,
    Clearance,
    LimbMap,
    MorningReport,
    TakenBack,
    versions_of,
    with_entries,
)
from tests.progression.machine.acts import LEG, better
from tests.progression.machine.promises import goes_on_at
from tests.progression.machine.world import DAY, HOUR, World
from tests.progression.people import new_id

YES = Answer.YES
WHOLE: dict[str, Any] = {
    "anything_new": YES, "limbs": LimbMap(), "tingling": Answer.NO, "weakness": Answer.NO,
    "numbness_bladder_bowel": Answer.NO,
}  # fmt: skip
TEN_MINUTES = timedelta(minutes=10)


def gives_more(one: Course, other: Course) -> Iterator[str]:
    """Whether one course gives more than another of the same regions."""
    for mine, others in zip(one.regions, other.regions, strict=True):
        given, allowed = mine.verdict.decision, others.verdict.decision
        if goes_on_at(mine) > goes_on_at(others) and not _waits(mine, others):
            yield f"{mine.region}: stage {mine.stage} instead of {others.stage}"
        if given > allowed and mine.stage >= others.stage and not _waits_after_a_step(mine, others):
            yield f"{mine.region}: {given.name} instead of {allowed.name}"
        more = mine.proposed is not None and mine.proposed != others.proposed
        if more and mine.stage >= others.stage and not _waits_after_a_step(mine, others):
            yield f"{mine.region}: proposes {mine.proposed} instead of {others.proposed}"


def _waits(mine: RegionCourse, others: RegionCourse) -> bool:
    """Whether a pause goes on that has ended for the other: a session in it closes as much, and is no step back."""
    return mine.verdict.decision <= Decision.PAUSE and others.verdict.decision is Decision.EASE


def _waits_after_a_step(mine: RegionCourse, others: RegionCourse) -> bool:
    """Whether one stays only because of a step that was taken and taken back, which never was one for the other."""
    steps = {(each.since, each.stage) for each in others.spans if each.decision is Decision.ADVANCE}
    taken_by_both = {(each.since, each.stage) for each in mine.spans}
    waits = {bound.rule for bound in others.verdict.bounds} <= {"P18", "P20", "P24", "W1"}
    return waits and mine.stage == others.stage and not steps <= taken_by_both


def current(world: World) -> tuple[CheckIn | AfterReport | MorningReport, ...]:
    """What was told of the last session, as far as nothing of it was told again and no clinician has spoken since."""
    if not world.did:
        return ()
    last = world.did[-1]
    told = [
        each
        for each in world.person.entries
        if isinstance(each, AfterReport | MorningReport) and each.session == last.session.session
    ]
    since = last.session.started_at - HOUR
    again = any(isinstance(each, TakenBack | Clearance) and each.at >= since for each in world.person.entries)
    again = again or any(each.corrects for each in told)
    return () if again else (*(() if last.before is None else (last.before,)), *told)


def worse(world: World, entry: AnyEntry) -> AnyEntry:
    """The same report with one thing worse."""
    pick = world.pick
    if isinstance(entry, CheckIn):
        up = {"pain_now": min(10, entry.pain_now + pick((1, 3, 6)))}
        signs = {"new_weakness": YES}, {"numbness_bladder_bowel": YES}, {"moved_further_down": YES}, {"distal_now": 4}
        return replace(entry, **pick((up, *signs)))
    if isinstance(entry, MorningReport):
        back, sore = min(10, (entry.back or 0) + pick((1, 2, 5))), min(10, (entry.sore or 0) + pick((2, 4, 8)))
        return replace(entry, **pick(({"back": back}, {"sore": sore}, {"woken_by_pain": YES})))
    if not isinstance(entry, AfterReport):
        raise TypeError(entry)
    told = WHOLE if entry.limbs is None else {}
    after = entry.peak if entry.after is None else entry.after
    peak = {"peak": min(10, (entry.peak or 0) + pick((1, 2, 6)))}
    limbs = replace(entry.limbs or LimbMap(), left_leg=LEG.left_leg)  # where both legs were told, both stay
    more = {"limbs": limbs}, {"weakness": YES}, {"tingling": YES}, {"numbness_bladder_bowel": YES}
    return replace(entry, **pick((peak, *({**told, "after": after, **each} for each in more))))


def never_more(world: World, seen: Course) -> Iterator[str]:
    """One of the changes, by choice."""
    kind = world.pick((worse_report, missing_report, told_otherwise, in_another_order, told_late))
    yield from (f"{kind.__name__}: {why}" for why in kind(world, seen))


def worse_report(world: World, seen: Course) -> Iterator[str]:
    told = current(world)
    if told:
        entry = world.pick(told)
        changed = worse(world, entry)
        yield from (f"{why} on {changed}" for why in gives_more(world.course(world.with_changed(entry, changed)), seen))


def missing_report(world: World, seen: Course) -> Iterator[str]:
    """Without a report of the last session nothing opens, and no more than a calm one would give."""
    told = [each for each in current(world) if isinstance(each, AfterReport | MorningReport)]
    if not told:
        return
    entry = world.pick(told)
    without = world.course(world.with_changed(entry, None))
    if any(each.proposed is not None for each in without.regions):
        yield f"opens without {entry}"


def told_otherwise(world: World, seen: Course) -> Iterator[str]:
    """A report put right or taken back when it has stood for more than ten minutes."""
    old = [
        each
        for each in world.person.entries
        if isinstance(each, AfterReport | MorningReport) and world.now - each.at > TEN_MINUTES and _was_whole(each)
    ]
    if old:
        entry = old[-1 - world.pick(range(min(8, len(old))))]
        undo = TakenBack(id=new_id(), at=world.now, entry=entry.id)
        new = undo if world.pick.one_in(2) else better(world, entry)
        found = world.course(with_entries(world.person, [new]))
        if not _is_withdrawn(world, entry) and not _ended_by_a_statement(world, found, seen):
            yield from (f"{why} by {new}" for why in gives_more(found, seen))


def _ended_by_a_statement(world: World, found: Course, seen: Course) -> bool:
    """Whether a clinician's statement ended a referral that only the correction brought, and so a pause of before it.

    Where there was no referral the statement ends no pause.
    """
    said = [each.at for each in world.person.of(Clearance) if each.by == "clinician" and "REFER" in each.questions]
    if not said or seen.standing.mode is not Mode.PAUSED or found.standing.mode is not Mode.ACTIVE:
        return False
    locks = (each.at for region in found.regions for each in region.decided if each.verdict.decision <= Decision.REFER)
    pauses = (each.spans[-1].since for each in seen.regions)
    return any(at <= said[-1] for at in locks) and all(at <= said[-1] for at in pauses)


def _is_withdrawn(world: World, report: AfterReport | MorningReport) -> bool:
    """What was taken back nobody has told: told once more, it completes its session again."""
    return any(each.stands is None and report in each.entries for each in versions_of(world.person, type(report)))


def _was_whole(report: AfterReport | MorningReport) -> bool:
    """A peak that nobody had told may still be told: that completes a report."""
    return isinstance(report, MorningReport) or report.peak is not None


def in_another_order(world: World, seen: Course) -> Iterator[str]:
    """Sent in another order and twice."""
    entries = world.person.entries
    cut = world.pick(range(1, len(entries)))
    other = with_entries(with_entries(replace(world.person, entries=()), entries[cut:]), entries)
    if world.course(other) != seen:
        yield "another order, another course"


def told_late(world: World, seen: Course) -> Iterator[str]:
    """The last report told only later gives no more than it gives had it come in time."""
    told: Sequence[AnyEntry] = [each for each in current(world) if isinstance(each, AfterReport | MorningReport)]
    if told:
        late = world.pick((timedelta(hours=3), DAY, 3 * DAY))
        entry, now = told[-1], max(world.now, told[-1].at + late)
        changed = world.with_changed(entry, replace(entry, at=entry.at + late))
        yield from gives_more(world.course(changed, now), world.course(now=now))
