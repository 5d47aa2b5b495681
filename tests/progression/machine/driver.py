"""Lives a random history, one act after another, and looks at every promise after each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from backrack.ladder import Region
from backrack.progression.case import Policy
from backrack.progression.decision import Decision
from backrack.progression.last_way import LastWay
from tests.progression.machine import acts
from tests.progression.machine.acts import Act
from tests.progression.machine.promises import holds_alone, holds_between, is_locked, remember
from tests.progression.machine.variants import never_more
from tests.progression.machine.world import Pick, World, begin

ROUND: tuple[Act, ...] = (acts.sit, acts.after, acts.morning, acts.say_yes)
ODD: tuple[Act, ...] = (
    acts.wait, acts.correct, acts.want_less, acts.stop, acts.say_yes, acts.sit, acts.change_body, acts.screen_again,
    acts.see_a_clinician,
)  # fmt: skip
ODD_AND_REST: tuple[Act, ...] = (*ODD, acts.rest, acts.rest)
ALL_ODD: tuple[Act, ...] = (*ODD_AND_REST, acts.set_a_limit)
CHOICES = (acts.say_yes, acts.want_less)
SHAPES = (*((Region.LOW_BACK,),) * 4, (Region.THORACIC,), (Region.NECK,), tuple(Region))
CHANGED_ONE_IN, LOOKED_ONE_IN, ANEW_ONE_IN = 6, 4, 3


class Broken(AssertionError):
    """A promise that did not hold."""


def live(pick: Pick, steps: int, seen: Counter[str] | None = None, odd: Sequence[Act] = ALL_ODD) -> World:
    """A history of so many steps: entries that come in, or time going by; all answers to the questions are one step.

    Raises :class:`Broken` at the first promise that does not hold.
    """
    world = begin(pick, (Policy.V2, Policy.V1), SHAPES)
    history, counted = [f"{world.policy} {world.regions}"], Counter[str]() if seen is None else seen
    acts.mornings_before(world)
    world.seen, place, stale = world.course(), 0, False
    until = counted["steps"] + steps
    while counted["steps"] < until:
        act, place = _next(world, place, odd)
        if stale and act in CHOICES:
            _fail_on(_looked(world, "morning", counted), history, world)
        had = len(world.person.entries)
        act(world)
        world.now += acts.MINUTE  # no two things happen at one moment
        history.append(f"{world.now:%d %b %H:%M} {act.__name__}")
        came = len(world.person.entries) - had
        counted["steps"] += 1 if act is acts.screen_again else max(1, came)
        stale = not _worth_a_look(world, act)
        if not stale:
            _fail_on(_looked(world, act.__name__, counted), history, world)
    return world


def _fail_on(broken: Iterator[str], history: list[str], world: World) -> None:
    for why in broken:
        raise Broken("\n".join([*history, f"{world.now:%d %b %H:%M} {why}"]))


def _looked(world: World, act: str, counted: Counter[str]) -> Iterator[str]:
    before, course = world.seen, world.course()
    yield from holds_alone(world, course)
    if len(world.person.entries) % ANEW_ONE_IN == 0 and world.found(world.person, world.now, LastWay()) != course:
        yield "going on from what was found last leads elsewhere than from the start"
    if before is not None:
        yield from holds_between(world, act, before, course)
        counted["rises"] += act == "say_yes" and any(
            now.stage > was.stage for was, now in zip(before.regions, course.regions, strict=True)
        )
        counted["locks"] += is_locked(course) and not is_locked(before)
        counted["opened"] += is_locked(before) and not is_locked(course)
    counted[min(each.verdict.decision for each in course.regions).name] += 1
    remember(world, act, course)
    if world.pick.one_in(CHANGED_ONE_IN):
        yield from never_more(world, course)


def _worth_a_look(world: World, act: Act) -> bool:
    """Most of what can change is to be seen once the day is told whole; now and then it is looked at before."""
    locked = world.seen is not None and is_locked(world.seen)
    return locked or act not in (acts.sit, acts.after) or world.pick.one_in(LOOKED_ONE_IN)


def _next(world: World, place: int, odd: Sequence[Act]) -> tuple[Act, int]:
    """The next act of an ordinary day, or something odd."""
    if not world.limits().passed and world.pick.one_in(2):
        return acts.screen_again, place
    if world.seen is not None and is_locked(world.seen) and world.pick.one_in(3):
        return acts.see_a_clinician, place
    if world.pick.one_in(world.calm):
        return world.pick(odd), place
    return ROUND[place], (place + 1) % len(ROUND)


def decisions_met(counted: Counter[str]) -> set[str]:
    return {each.name for each in Decision if counted[each.name]}
