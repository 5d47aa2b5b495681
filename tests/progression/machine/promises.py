"""What must hold of every course and between one look and the next, judged by the records alone (section 2.3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from backrack.ladder import MOST_TOTAL, Ladder, Region
from backrack.progression.case import Policy
from backrack.progression.course import Course, RegionCourse
from backrack.progression.decision import Decision
from backrack.progression.standing import Mode
from backrack.record import BodyGiven, Clearance, Person, TakenBack, Told, with_entries
from tests.progression.machine.rungs import is_heavy, plain
from tests.progression.machine.world import USUAL, Did, World

LOCKED = (Mode.EMERGENCY, Mode.REFERRED)
APART, FIRST_DAYS, FLARE_FREE = timedelta(hours=72), timedelta(days=5), timedelta(days=7)
ASKED_FOR, CORRECTED_BINDS = timedelta(hours=2), timedelta(hours=72)
LIMIT = 5  # the worst pain borne by somebody whose usual pain is 2
QUIET: dict[str, int] = {"pre": 5, "peak": LIMIT, "after": LIMIT, "morning": 7, "sore": 3, "limbs": 0}
SIGNS = ("tingling", "weakness", "cauda", "night", "warned", "stopped")
NEEDED = ("pre", "peak", "morning", "sore", "asked", "morning_told")


def is_locked(course: Course) -> bool:
    rules = any(each.verdict.decision <= Decision.REFER for each in course.regions)
    return rules or course.standing.mode in LOCKED


def rising_n(ladder: Ladder, stage: int) -> float:
    return ladder.stages[stage].loads.default.total_n


def most_done_n(world: World, person: Person, at: datetime, ladder: Ladder) -> float:
    """The most pressed so far by the records; a session that says nothing of it counts as stage 1's."""
    heavy = is_heavy(person, at)
    first = rising_n(plain(ladder.region, heavy), 1)
    each = (next((p.total_n for p in did.session.pressed if p.region == ladder.region), first) for did in world.did)
    return max(each, default=0.0)


def holds_alone(world: World, course: Course) -> Iterator[str]:
    """Of one course, whatever came before."""
    decisions = [each.verdict.decision for each in course.regions]
    if min(decisions) <= Decision.PAUSE and max(decisions) > Decision.PAUSE:
        yield "a pause of one region is one of all"
    for each in course.regions:
        number, ladder = each.stage, each.ladder
        top = ladder.highest_open
        if not 0 <= number <= top:
            yield f"{each.region}: stage {number} is past what is open ({top})"
        reach = MOST_TOTAL * most_done_n(world, world.person, world.now, ladder)
        wanted = (number, *(() if each.proposed is None else (each.proposed,)))
        if any(stage > 1 and rising_n(ladder, stage) > reach for stage in wanted):
            yield f"{each.region}: more than a quarter above the most done"
        if (each.verdict.decision is Decision.ADVANCE) != (not each.verdict.bounds):
            yield f"{each.region}: a decision without a reason"
        free, over = course.standing.mode is Mode.ACTIVE, each.proposed is not None and each.proposed > top
        if each.proposed is not None and (not free or over or each.proposed != number + 1):
            yield f"{each.region}: proposes {each.proposed} from {number}"


def goes_on_at(region: RegionCourse) -> int:
    """The stage of the next session; a lock allows none, and ends one stage lower."""
    return max(0, region.stage - (region.verdict.decision <= Decision.REFER))


def rose(before: Course, after: Course) -> Iterable[tuple[RegionCourse, RegionCourse]]:
    pairs = zip(before.regions, after.regions, strict=True)
    return ((was, now) for was, now in pairs if goes_on_at(now) > goes_on_at(was))


def holds_of_a_rise(world: World, was: RegionCourse, now: RegionCourse) -> Iterator[str]:
    """A yes raised a stage: everything that must be true at that moment."""
    region = now.region
    if was.proposed != now.stage or now.stage != was.stage + 1:
        yield f"{region}: rose from {was.stage} to {now.stage}, proposed was {was.proposed}"
    since = world.changes.get(region)
    again = _comes_back(world, now) or now.stage <= world.closed.get(region, 0)
    if since is not None and world.now - since < APART and not again:
        yield f"{region}: rose {world.now - since} after the last change"
    if world.now - world.did[0].session.started_at < FIRST_DAYS:
        yield f"{region}: rose in the first five days"
    flared = [at for (each, _), at in world.flares.items() if each is region and world.now - at < FLARE_FREE]
    if flared:
        yield f"{region}: rose {world.now - flared[-1]} after a flare"
    last_three = sorted(world.did, key=lambda did: did.session.started_at)[-3:]
    if len({did.session.started_at.date() for did in last_three}) < 3:
        yield f"{region}: rose without sessions on three days"
    for did in last_three:
        yield from (f"{region}: rose on {why}" for why in not_quiet(did, world.policy))


def _comes_back(world: World, now: RegionCourse) -> bool:
    """A report put right or withdrawn took back a stage that was reached before: in the re-run it never changed."""
    told = (each for each in world.person.entries if world.now - each.at < FLARE_FREE)
    again = any(isinstance(each, TakenBack) or (isinstance(each, Told) and each.corrects) for each in told)
    return again and now.stage <= world.highest.get(now.region, 1)


def not_quiet(did: Did, policy: Policy) -> Iterator[str]:
    told, session = did.told, did.session
    yield from (f"a session without {name}" for name in NEEDED if name not in told)
    limits = QUIET | ({"morning": USUAL + 1} if policy is Policy.V1 else {})
    yield from (f"{name} {told[name]}" for name, most in limits.items() if told.get(name, 0) > most)
    yield from (sign for sign in SIGNS if told.get(sign, 0))
    prescribed = sum(phase.prescribed_ms for phase in session.phases)
    if session.light or sum(phase.done_ms for phase in session.phases) < 0.8 * prescribed:
        yield "a light or a short session"


def holds_between(world: World, act: str, before: Course, after: Course) -> Iterator[str]:
    """Between two looks with one act between them."""
    if is_locked(before) and not is_locked(after) and act != "see_a_clinician" and not _was_still_asked(world, act):
        yield f"{act} opened a lock"
    for was, now in rose(before, after):
        if now.stage == was.stage and _was_still_asked(world, act):
            continue  # a lock by what nobody had told yet
        if act == "say_yes":
            yield from holds_of_a_rise(world, was, now)
        elif act not in MAY_RAISE and not _a_correction_ceased_to_bind(world):
            yield f"{now.region}: {act} raised {was.stage} to {now.stage}"
        elif act == "change_body":
            yield from _no_heavier(world, was, now)
        else:
            yield from _no_higher_than_begun(world, act, now)


def _no_higher_than_begun(world: World, act: str, now: RegionCourse) -> Iterator[str]:
    """What opens again gives back the stage of the last session at most: whoever began lower goes up by a yes."""
    if now.stage > world.highest.get(now.region, 1):
        yield f"{now.region}: {act} raised it above everything it ever was"
    elif now.stage > world.begun_at.get(now.region, 1) and not _a_correction_ceased_to_bind(world):
        yield f"{now.region}: {act} raised it to {now.stage}, above the stage of the last session"


def _a_correction_ceased_to_bind(world: World) -> bool:
    """Whether since the last look what was put right or withdrawn became of the past: it eased for a while only."""
    told = (each for each in world.person.entries if isinstance(each, TakenBack) or getattr(each, "corrects", None))
    return any(world.seen_at < each.at + CORRECTED_BINDS <= world.now for each in told)


def _was_still_asked(world: World, act: str) -> bool:
    """What nobody has told yet counts as bad; the answers on getting off may still show that it was not."""
    ended = world.did[-1].session.ended_at if world.did else world.now
    return act == "after" and world.locked_since >= ended and world.now - ended <= ASKED_FOR


def _was_referred_back(world: World, act: str) -> bool:
    """Whether a clinician has just ended what locked before: what locks now is of since then."""
    said = world.person.entries[-1]
    return (
        act == "see_a_clinician"
        and isinstance(said, Clearance)
        and said.by == "clinician"
        and "REFER" in said.questions
    )


MAY_RAISE = ("see_a_clinician", "screen_again", "change_body")
"""What may bring back a stage without another yes: what closed it is gone before another session, or its number means
less.
"""


def _no_heavier(world: World, was: RegionCourse, now: RegionCourse) -> Iterator[str]:
    heavier = now.stage > 1 and rising_n(now.ladder, now.stage) > 1.02 * rising_n(was.ladder, was.stage)
    if heavier and not _is_put_back(world, now):
        yield f"{now.region}: another body presses more"


def _no_heavier_than(total_n: float, ladder: Ladder) -> int:
    """The highest stage of another ladder that presses no more than the heaviest so far."""
    return max(1, *(n for n in range(len(ladder.stages)) if rising_n(ladder, n) <= 1.02 * total_n))


def _is_put_back(world: World, now: RegionCourse) -> bool:
    """Whether the body is again that of the last session, and the stage no higher than had no other been told since."""
    began = max(did.session.started_at for did in world.did)
    told = world.person.of(BodyGiven)
    since = [each for each in told if each.at > began]
    if not since or since[-1].mass_kg != [each for each in told if each.at <= began][-1].mass_kg:
        return False
    kept = [each for each in world.person.entries if each not in since]
    untold = world.course(with_entries(replace(world.person, entries=()), kept)).of(now.region)
    return untold is not None and now.stage <= untold.stage


def _by_the_rules(was: RegionCourse, now: RegionCourse, act: str) -> bool:
    """Whether a stage was taken, and not only shown otherwise because of a body, or of what is open at the moment."""
    return act != "change_body" and was.ladder.highest_open == now.ladder.highest_open


def _remember_closed(world: World, was: RegionCourse, now: RegionCourse) -> None:
    """The stage that a limit closed, until it is reached again."""
    if now.ladder.highest_open < was.stage:
        world.closed[now.region] = was.stage
    elif now.stage >= world.closed.get(now.region, now.stage + 1):
        del world.closed[now.region]


ADDS_UP = frozenset({"P26", "P27", "W3"})
"""What adds up over days or weeks: while a pause or a lock stands it is found again, and nothing new happened."""


def _remember_reached(world: World, act: str, was: RegionCourse | None, now: RegionCourse) -> None:
    if act == "say_yes" and was is not None and now.stage > was.stage:
        world.begun_at[now.region] = now.stage
    world.highest[now.region] = max(world.highest.get(now.region, 1), now.stage)


def _is_new(region: RegionCourse) -> bool:
    rules = {bound.rule for bound in region.verdict.binding}
    return bool(rules - ADDS_UP - {"held"} if "held" in rules else rules)


def remember(world: World, act: str, course: Course) -> None:
    """Keeps what later promises are judged by."""
    before = {each.region: each for each in world.seen.regions} if world.seen else {}
    if act == "change_body":  # from here on numbers are those of another ladder, bound by load alone
        world.changes.clear()
        for each in course.regions:
            world.highest[each.region] = _no_heavier_than(world.heaviest_n.get(each.region, 0.0), each.ladder)
        world.begun_at = dict(world.highest)
    if is_locked(course) and (world.seen is None or not is_locked(world.seen) or _was_referred_back(world, act)):
        world.locked_since = world.now
    for each in course.regions:
        region: Region = each.region
        was = before.get(region)
        if was is not None and each.stage != was.stage and _by_the_rules(was, each, act):
            world.changes[region] = world.now
        if was is not None:
            _remember_closed(world, was, each)
        if each.verdict.decision <= Decision.EASE and _is_new(each):
            last = max(world.did, key=lambda did: did.session.started_at).session.session if world.did else None
            world.flares.setdefault((region, last), each.decided[-1].at if each.decided else world.now)
        _remember_reached(world, act, was, each)
        world.heaviest_n[region] = max(world.heaviest_n.get(region, 0.0), rising_n(each.ladder, each.stage))
    world.seen, world.seen_at = course, world.now
