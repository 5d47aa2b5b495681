"""A session for a day without the phone: a few choices, then what will be kept, then kept."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from uuid import uuid4

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.diary import DAYS_BACK, Diary, choices_of, dose_of, fault_of, offered_on, session_by_hand
from backrack.diary.by_hand import Choices
from backrack.posture import SIDES, Side
from backrack.record import Person, SessionDone, entry_to_data
from backrack.web.clock import local, now
from backrack.web.diary.sessions import exercise_name, rows_of
from backrack.web.diary.wording import clock_time, day_name
from backrack.web.pages.frame import ENTRIES, Option, person_of, show
from backrack.web.shapes import versions
from backrack.words import Text, say

# about how long and how often; what lies between is not remembered anyway; assumed
_SECONDS = (10, 20, 30, 60, 120, 300)
_HOLDS = (1, 2, 3, 4)
# parts of a day and a time in the middle of each; assumed
_TIMES = {"morning": time(8), "midday": time(13), "afternoon": time(16), "evening": time(20)}
_NOW = "now"
_SIDES: dict[str, tuple[Side, ...]] = {"both": SIDES, "left": (Side.LEFT,), "right": (Side.RIGHT,)}


@dataclass(frozen=True)
class Group:
    """One question of the form, with what was chosen and what is lacking."""

    name: str
    title: str
    options: tuple[Option, ...]
    given: str
    more: str = ""
    lacking: str = ""


@require_safe
def by_hand(request: HttpRequest, day: date) -> HttpResponse:
    person, moment = person_of(request), now()
    if not person.entries:
        return redirect("questions")
    if not 0 <= (moment.date() - day).days <= DAYS_BACK:
        raise Http404
    corrected = _asked(person, request.GET.get("corrects", ""))
    offered = offered_on(person, day, moment)
    if not offered:
        return _closed(request, person, day)
    given = _given(request.GET, corrected, offered)
    asked = "check" in request.GET
    told = _told(given, offered) if asked else None
    began = _began(given, day, moment, corrected) if asked else None
    if told is None or began is None:
        return _form(request, person, day, moment, offered, given, corrected, asked=asked)
    entry = session_by_hand(
        told,
        id=uuid4(),
        session=corrected.session if corrected else uuid4(),
        at=moment,
        started_at=began,
        versions=versions(),
        supersedes=corrected.id if corrected else None,
    )
    wrong = fault_of(person, entry, moment)
    if wrong is not None:
        return _form(request, person, day, moment, offered, given, corrected, asked=True, wrong=say(wrong))
    return _check(request, person, day, entry, told)


def _asked(person: Person, corrects: str) -> SessionDone | None:
    """The session to put right. One that the player timed, or another's, is not found."""
    if not corrects:
        return None
    for entry in person.of(SessionDone):
        if str(entry.id) == corrects and entry.by_hand:
            return entry
    raise Http404


def _closed(request: HttpRequest, person: Person, day: date) -> HttpResponse:
    return show(
        request,
        "diary/by_hand_closed",
        person,
        here="diary",
        note_at=resolve_url("diary-note", day),
        back=resolve_url("diary-day", day),
    )


def _given(asked: QueryDict, corrected: SessionDone | None, offered: tuple[str, ...]) -> dict[str, str]:
    """What was chosen so far: in the address, else what was told before; the only exercise is chosen for them."""
    before = _before(corrected) if corrected else {}
    given = {name: asked.get(name, before.get(name, "")) for name in ("exercise", "side", "holds", "seconds", "when")}
    given["clock"] = asked.get("clock", "")
    if len(offered) == 1:
        given["exercise"] = offered[0]
    return given


def _before(corrected: SessionDone) -> dict[str, str]:
    told = choices_of(corrected)
    side = next((name for name, sides in _SIDES.items() if sides == told.sides), "")
    return {
        "exercise": told.exercise,
        "side": side,
        "holds": str(told.holds),
        "seconds": str(told.hold_s),
        "when": "first",
    }


def _told(given: dict[str, str], offered: tuple[str, ...]) -> Choices | None:
    exercise = given["exercise"]
    dose = dose_of(exercise) if exercise in offered else None
    if dose is None or given["holds"] not in map(str, _HOLDS) or given["seconds"] not in map(str, _SECONDS):
        return None
    sides: tuple[Side | None, ...] = dose.sides if None in dose.sides else _SIDES.get(given["side"], ())
    return Choices(exercise, sides, int(given["holds"]), int(given["seconds"])) if sides else None


def _began(given: dict[str, str], day: date, moment: datetime, corrected: SessionDone | None) -> datetime | None:
    if given["clock"]:
        try:
            return local(datetime.combine(day, time.fromisoformat(given["clock"]).replace(tzinfo=None)))
        except ValueError:
            return None
    if given["when"] == _NOW and day == moment.date():
        return moment
    if given["when"] == "first" and corrected:
        return corrected.started_at
    return local(datetime.combine(day, _TIMES[given["when"]])) if given["when"] in _TIMES else None


def _form(
    request: HttpRequest,
    person: Person,
    day: date,
    moment: datetime,
    offered: tuple[str, ...],
    given: dict[str, str],
    corrected: SessionDone | None,
    *,
    asked: bool,
    wrong: str = "",
) -> HttpResponse:
    groups = _groups(day, moment, offered, given, corrected)
    return show(
        request,
        "diary/by_hand",
        person,
        here="diary",
        title=say("web-diary-by-hand.right" if corrected else "web-diary-by-hand"),
        lead=say(Text("web-diary-by-hand.lead", {"day": day_name(day)})),
        limit=say(Text("web-diary-by-hand.limit", {"days": DAYS_BACK})),
        other=bool(Diary(person, moment).day(day).done) and not corrected,
        groups=[_marked(group, given) for group in groups] if asked and not wrong else groups,
        clock=given["clock"],
        corrects=str(corrected.id) if corrected else "",
        wrong=wrong,
        back=resolve_url("diary-day", day),
    )


def _marked(group: Group, given: dict[str, str]) -> Group:
    """The group with a word on what is lacking, if nothing in it was chosen."""
    chosen = any(option.value == group.given for option in group.options)
    typed = group.name == "when" and given["clock"] != ""
    return group if chosen or typed else replace(group, lacking=say("web-diary-by-hand.lacking"))


def _groups(
    day: date, moment: datetime, offered: tuple[str, ...], given: dict[str, str], corrected: SessionDone | None
) -> list[Group]:
    sided = any(None not in dose.sides for dose in map(dose_of, offered) if dose)
    groups = []
    if len(offered) > 1:
        exercises = tuple(Option(each, exercise_name(each)) for each in offered)
        groups.append(Group("exercise", say("web-diary-by-hand.exercise"), exercises, given["exercise"]))
    if sided:
        names = (("both", "both"), ("left", "left"), ("right", "right-side"))
        sides = tuple(Option(value, say(f"web-diary-by-hand.{key}")) for value, key in names)
        groups.append(Group("side", say("web-diary-by-hand.sides"), sides, given["side"]))
    times = tuple(Option(str(count), say(Text("web-diary-times", {"count": count}))) for count in _HOLDS)
    more = say("web-diary-by-hand.each-side") if sided else ""
    groups.append(Group("holds", say("web-diary-by-hand.holds"), times, given["holds"], more))
    lengths = tuple(Option(str(seconds), _about(seconds)) for seconds in _SECONDS)
    groups.append(Group("seconds", say("web-diary-by-hand.seconds"), lengths, given["seconds"]))
    groups.append(Group("when", say("web-diary-by-hand.when"), _whens(day, moment, corrected), given["when"]))
    return groups


def _about(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    return say(Text("web-diary-length", {"minutes": minutes, "seconds": rest}))


def _whens(day: date, moment: datetime, corrected: SessionDone | None) -> tuple[Option, ...]:
    """Parts of the day that have been; today also just now."""
    found = []
    if corrected:
        first = Text("web-diary-by-hand.first", {"time": clock_time(corrected.started_at)})
        found.append(Option("first", say(first)))
    if day == moment.date():
        found.append(Option(_NOW, say("web-diary-by-hand.now")))
    for name, clock in _TIMES.items():
        began = local(datetime.combine(day, clock))
        if began <= moment:
            found.append(Option(name, say(Text(f"web-diary-by-hand.{name}", {"time": clock_time(began)}))))
    return tuple(found)


def _check(request: HttpRequest, person: Person, day: date, entry: SessionDone, told: Choices) -> HttpResponse:
    data = {name: value for name, value in entry_to_data(entry).items() if name not in ("id", "at")}
    again = request.GET.copy()
    again.pop("check", None)
    address = resolve_url("diary-by-hand", day)
    values = {"day": day_name(day), "time": clock_time(entry.started_at)}
    return show(
        request,
        "diary/by_hand_check",
        person,
        here="diary",
        exercise=exercise_name(told.exercise),
        lead=say(Text("web-diary-by-hand.sure-lead", values)),
        rows=rows_of(entry),
        to=ENTRIES,
        entry=json.dumps(data),
        next=resolve_url("diary-day", day),
        change=f"{address}?{again.urlencode()}",
    )
