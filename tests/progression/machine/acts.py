"""What people do, with and without sense: each act adds to the records or lets time go by. Calm things come first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

from backrack.ladder import Region
from backrack.progression.accounts import CHECK_IN_HOLDS
from backrack.progression.facts import session_of_morning
from backrack.progression.said import capping
from backrack.progression.standing import Mode
from backrack.record import (
    BY_HAND,
    AfterReport,
    AgeGiven,
    Answer,
    BodyGiven,
    CheckIn,
    LimbMap,
    MorningReport,
    Sign,
    Source,
    StageChosen,
    StopSign,
    TakenBack,
    Told,
)
from tests.progression.machine.rungs import HEAVY_KG, pressed
from tests.progression.machine.world import DAY, HOUR, Did, World
from tests.progression.people import check_in, clearance, new_id, session
from tests.progression.reports import corrected, settled
from tests.screening.people import PERSON_ID, benign_answers

MINUTE = timedelta(minutes=1)
Act = Callable[[World], object]
YES, NO = Answer.YES, Answer.NO
LEG, LEGS = LimbMap(left_leg=3), LimbMap(left_leg=3, right_leg=3)

BEFORE: tuple[dict[str, Any], ...] = (
    {}, {"pain_now": 5}, {"pain_now": 7}, {"distal_now": 3}, {"moved_further_down": YES},
    {"new_weakness": YES}, {"fever_fall_illness": YES},
)  # fmt: skip
DURING: tuple[dict[str, Any], ...] = (
    {}, {"light": True}, {"done_ms": 20_000}, {"done_ms": 24_000}, {"hand": True}, {"less": 1}, {"silent": True},
)  # fmt: skip
AFTER: tuple[dict[str, Any], ...] = (
    {"peak": 2}, {"peak": 5}, {"peak": 6}, {"peak": 9}, {"peak": None}, {"peak": 3, "after": 7},
    {"limbs": LEG}, {"limbs": LEG, "later": LEG}, {"limbs": LEG, "later": LimbMap()}, {"tingling": YES},
    {"weakness": YES}, {"limbs": LEGS}, {"numbness_bladder_bowel": YES},
)  # fmt: skip
NIGHT: tuple[dict[str, Any], ...] = (
    {"back": 2, "sore": 1}, {"back": 2, "sore": 3}, {"back": 3, "sore": 1}, {"back": 4, "sore": 1},
    {"back": 5, "sore": 1}, {"back": 6, "sore": 1}, {"back": 8, "sore": 1}, {"back": 2, "sore": 5},
    {"back": 2, "sore": 8}, {"back": 2, "sore": 1, "woken_by_pain": YES}, {"back": 2},
    {"neck": 8, "back": 2, "sore": 1},
)  # fmt: skip
ALWAYS_TOO_MUCH = 8  # P10, section 2.2
NAMES = {"numbness_bladder_bowel": "cauda", "woken_by_pain": "night"}


def mornings_before(world: World) -> None:
    """Mornings before the first session; with fewer than three the person's scatter is not known."""
    for back in world.pick(((2, 2, 3), (), (2, 1, 2, 3, 2), (5, 0, 4))):
        world.now += DAY
        world.add(MorningReport(id=new_id(), at=world.now, day=world.now.date(), back=back, sore=0))
    world.now += HOUR


def sit(world: World) -> None:
    """A check-in and a session, at the stages of now unless told otherwise; the next one comes a day later."""
    world.now += world.calm_or((timedelta(0), HOUR, 3 * HOUR))
    how, told = world.calm_or(DURING), world.calm_or(BEFORE)
    before = (
        None
        if world.pick.one_in(6 * world.calm)
        else check_in(world.now, pain_this_morning=None, after_last=None, **told)
    )
    done = session(world.now + MINUTE, **_details(world, how))
    if how.get("hand"):
        by_hand = tuple(replace(each, source=Source.SELF_REPORTED) for each in done.phases)
        done = replace(done, plan=BY_HAND, phases=by_hand)
    world.add(*(each for each in (before, done) if each is not None))
    did = Did(done, before)
    for asked in world.person.of(CheckIn):
        # also questions answered on another account, up to two hours before
        if done.started_at - CHECK_IN_HOLDS <= asked.at <= done.started_at:
            did.hear(pre=asked.pain_now, limbs=asked.distal_now, asked=1)
            did.hear(warned=int(YES in (asked.new_weakness, asked.fever_fall_illness, asked.moved_further_down)))
    world.did.append(did)
    if world.seen and world.limits().passed:  # else the floor is shown, whatever the stage
        world.begun_at = {each.region: each.stage for each in world.seen.regions}
    world.now = done.ended_at + 10 * MINUTE


def _details(world: World, how: dict[str, Any]) -> dict[str, Any]:
    """What was pressed: nothing is said of it where the session is silent."""
    stages = {each.region: each.stage for each in world.seen.regions} if world.seen else {}
    found = []
    for ladder in world.ladders():
        stage = max(0, stages.get(ladder.region, 1) - how.get("less", 0) - int(how.get("light", False)))
        found.append(pressed(ladder, stage))
    return {
        "pressed": () if how.get("silent") or how.get("hand") else tuple(found),
        "light": how.get("light", False),
        "done_ms": how.get("done_ms", 30_000),
        "stage": found[0].stage,
    }


def after(world: World) -> None:
    """What was told when getting off, and 15 minutes later where something was new."""
    if not world.did:
        return
    did, how = world.did[-1], dict(world.calm_or(AFTER))
    later = how.pop("later", None)
    new = {"limbs", "tingling", "weakness", "numbness_bladder_bowel"} & set(how)
    whole = {"limbs": LimbMap(), "tingling": NO, "weakness": NO, "numbness_bladder_bowel": NO, "after": 2}
    told = {"peak": 2, "anything_new": YES, **whole, **how} if new else {"anything_new": NO, **how}
    world.add(AfterReport(id=new_id(), at=world.now, session=did.session.session, **told))
    _heard(did, {"peak": told["peak"], "after": told.get("after"), **dict.fromkeys(new, 1)})
    world.now += 16 * MINUTE
    if later is not None:
        world.add(settled(world.now, did.session.session, limbs=later, after=2))


def _heard(did: Did, told: dict[str, Any]) -> None:
    values = {NAMES.get(name, name): int(value) for name, value in told.items() if isinstance(value, int)}
    did.hear(**values)


def morning(world: World) -> None:
    """The next morning, some hours before the hour of the sessions; now and then told days late."""
    if not world.did:
        return
    did = world.did[-1]
    woke = did.session.ended_at + 22 * HOUR
    world.now = max(world.now, woke) + (
        world.pick((HOUR, 9 * HOUR, 20 * HOUR, 3 * DAY)) if world.pick.one_in(world.calm) else HOUR
    )
    how = dict(world.calm_or(NIGHT if Region.NECK in world.regions else NIGHT[:-1]))
    how |= {"back": 0} if world.better else {}
    told = MorningReport(id=new_id(), at=world.now, day=woke.date(), session=did.session.session, **how)
    world.add(told)
    worst = max(score for score in (told.back, told.neck, told.hip) if score is not None)
    _heard(did, {"morning": worst, "sore": told.sore, "night": int(told.woken_by_pain is YES)})
    did.hear(morning_told=1)
    world.now += HOUR


def rest(world: World) -> None:
    """A morning after a day without a session, or no more than the questions before one; now and then told late."""
    world.now += DAY
    if not world.did:
        return
    day, pain = world.now.date(), world.pick((2, 2, 4, 5, 6, 8))
    free = world.course().standing.mode is Mode.ACTIVE
    if world.pick.one_in(3):
        world.add(check_in(world.now, pain_now=pain, pain_this_morning=None, after_last=None))
    else:
        world.now += 3 * DAY if world.pick.one_in(world.calm) else timedelta(0)
        world.add(MorningReport(id=new_id(), at=world.now, day=day, back=pain))
        followed = session_of_morning(world.person, day, world.now) is not None
        if pain >= ALWAYS_TOO_MUCH and free and not followed and world.now.date() == day:
            world.flares |= {(region, None): world.now for region in world.regions}
    world.now += HOUR


def say_yes(world: World) -> None:
    """A yes to what is proposed; where nothing is, a yes to the next stage or to one far above it all the same."""
    seen = world.seen
    if seen is None or not seen.regions:
        return
    each = world.pick(seen.regions)
    wanted = each.proposed if each.proposed is not None else each.stage + world.pick((1, 1, 2))
    world.add(StageChosen(id=new_id(), at=world.now, region=each.region.value, stage=wanted))


def yes_to(world: World, region: Region) -> None:
    """A yes to what is proposed in one region."""
    each = world.seen.of(region) if world.seen else None
    if each is not None and each.proposed is not None:
        world.add(StageChosen(id=new_id(), at=world.now, region=region.value, stage=each.proposed))


def want_less(world: World) -> None:
    if world.seen is not None and world.seen.regions:
        each = world.pick(world.seen.regions)
        less = max(0, each.stage - world.pick((1, 1, 2)))
        world.add(StageChosen(id=new_id(), at=world.now, region=each.region.value, stage=less))


def wait(world: World) -> None:
    world.now += world.pick((HOUR, 8 * HOUR, DAY, DAY, 2 * DAY, 3 * DAY, 8 * DAY, 16 * DAY, 30 * DAY, 400 * DAY))


def correct(world: World) -> None:
    """A report put right, for the better or the worse, or taken back: soon, or long after."""
    told = [each for each in world.person.entries if isinstance(each, AfterReport | MorningReport)]
    if not told:
        return
    entry = told[-1 - world.pick(range(min(6, len(told))))]
    world.now += world.pick((timedelta(0), MINUTE, HOUR))
    if world.pick.one_in(3):
        world.add(TakenBack(id=new_id(), at=world.now, entry=entry.id))
        return
    mended = better(world, entry)
    world.add(mended)
    if isinstance(mended, AfterReport) and mended.peak is not None:
        _now_told(world, mended.session, mended.peak)


def _now_told(world: World, session: UUID, peak: int) -> None:
    """What was left out at first is told once the report is put right; what was told then stays the worst of it."""
    for did in world.did:
        if did.session.session == session:
            did.told.setdefault("peak", peak)


def better(world: World, entry: Told) -> Told:
    if isinstance(entry, AfterReport):
        calm = {"limbs": None, "tingling": None, "weakness": None, "numbness_bladder_bowel": None}
        return corrected(entry, world.now, peak=world.pick((1, 8)), after=None, anything_new=NO, **calm)
    return corrected(entry, world.now, back=world.pick((1, 7)), neck=None, sore=0, woken_by_pain=None)


def stop(world: World) -> None:
    """A stop word of the last session."""
    if world.did:
        sign = world.pick(tuple(Sign))
        world.add(StopSign(id=new_id(), at=world.now, session=world.did[-1].session.session, sign=sign))
        world.did[-1].hear(stopped=int(sign not in (Sign.ON_THE_BONE, Sign.SPASM, Sign.CANNOT_GET_UP)))


def see_a_clinician(world: World) -> None:
    """Somebody qualified says yes to a referral, a cap or a locked stage; or the person does so alone."""
    of_stage = tuple(f"STAGE_{region}_{stage}" for region in world.regions for stage in (1, 2, 3))
    what = world.pick((("REFER",), ("REFER",), ("RF25",), of_stage))
    world.add(clearance(world.now, *what, by=world.pick(("clinician", "clinician", "clinician", "self"))))


def set_a_limit(world: World) -> None:
    """A clinician sets the highest stage of a region, or takes that back; or the person says so, which is nothing."""
    region, stage = world.pick(world.regions), world.pick((0, 1, 1, 2, 3, None))
    world.add(clearance(world.now, capping(region, stage), by=world.pick(("clinician", "clinician", "self"))))


def screen_again(world: World) -> None:
    """Every question answered once more, seldom with one that caps the stage."""
    changed = {"RF25": YES} if world.pick.one_in(8) else {}
    age = AgeGiven(id=uuid5(PERSON_ID, f"age {world.now}"), at=world.now, age_years=40)
    world.add(age, *benign_answers(world.now, changed))


def change_body(world: World) -> None:
    """Heavier, or back again: other ladders."""
    body = world.person.of(BodyGiven)[-1]
    mass = 70.0 if body.mass_kg >= HEAVY_KG else 95.0
    world.add(replace(body, id=uuid5(PERSON_ID, f"{world.now}{mass}"), at=world.now, mass_kg=mass))
