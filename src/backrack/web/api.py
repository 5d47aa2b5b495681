"""The JSON calls. Pages store through these and through nothing else."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Annotated, Any, Literal, TypeVar
from uuid import UUID, uuid4
from zipfile import ZIP_DEFLATED, ZipFile

from annotated_types import Interval
from django.core.exceptions import RequestDataTooBig
from django.db import OperationalError, transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.utils import check_csrf
from pydantic import AwareDatetime, ConfigDict, TypeAdapter
from pydantic import ValidationError as WrongShape

from backrack.diary import fault_of
from backrack.plan import outcome_to_data, plan_today
from backrack.progression.last_way import forget_ways
from backrack.record import (
    BY_HAND,
    AgeGiven,
    AnyEntry,
    CheckIn,
    DeviceClock,
    SameIdOtherContent,
    SessionDone,
    TakenBack,
    adverse_events_to_csv,
    adverse_events_to_data,
    entry_from_json,
    entry_to_data,
    person_to_json,
    person_to_tables,
    with_entries,
)
from backrack.screening import age_is_open, limits_to_data, questions, screen
from backrack.web import shapes, store
from backrack.web.as_set import as_set_here
from backrack.web.away.api import router as away_router
from backrack.web.away.kept import KEPT
from backrack.web.bringing import bring
from backrack.web.clock import now
from backrack.web.exercises.api import router as exercises_router
from backrack.web.people import become_somebody_new, is_of_this_person, person_id_of
from backrack.web.placing import CLOCK_HEADER, moment_in, placed
from backrack.web.pressure.api import router as pressure_router
from backrack.web.proxy import router as proxy_router
from backrack.web.session.api import router as session_router
from backrack.web.session.api import speak_for
from backrack.web.session.leaving import MAY_BE_HEARD, forget_tracks
from backrack.web.session.tracks import tracks_folder, workshop
from backrack.web.taking import Refused, check, check_time, read_person, readable
from backrack.web.undoing import check_undone_in_time
from backrack.words import Text, say

T = TypeVar("T")
_log = logging.getLogger("backrack.web")
_AT_MOST = 1000


def this_person(request: HttpRequest) -> UUID:
    """Whoever holds the device cookie. A call that stores must come from our own pages."""
    if check_csrf(request) is not None:
        raise Refused(403, "origin", Text("web-api-origin"))
    if not is_of_this_person(request):
        raise Refused(412, "somebody_else", Text("web-api-somebody-else"))
    return person_id_of(request)


class Calls(NinjaAPI):
    """Our calls, described with the schemas that reading them uses."""

    def get_openapi_schema(self, **kwargs: Any) -> Any:
        described = super().get_openapi_schema(**kwargs)
        described["components"].setdefault("schemas", {}).update(shapes.PARTS)
        for operation in (operation for methods in described["paths"].values() for operation in methods.values()):
            operation["parameters"].extend(shapes.HEADERS)
            operation["responses"] = {**shapes.ALWAYS_POSSIBLE, **operation["responses"]}
            if any(parameter["in"] == "query" for parameter in operation["parameters"]):
                operation["responses"].setdefault(422, shapes.unreadable())
        return described


api = Calls(title="backrack", version="1", docs_url=None, auth=this_person)
api.add_router("/session", session_router)
api.add_router("/exercises", exercises_router)
api.add_router("/pressure", pressure_router)
api.add_router("/proxy", proxy_router)
api.add_router("/away", away_router)


@api.get("/person", openapi_extra=shapes.answers(shapes.PERSON))
def person(request: HttpRequest) -> HttpResponse:
    """The whole person, as person.json."""
    whole = person_to_json(store.load(person_id_of(request)))
    headers = {"Content-Disposition": 'attachment; filename="person.json"'}
    return HttpResponse(whole, content_type="application/json", headers=headers)


@api.get("/person/tables.zip", openapi_extra=shapes.packed())
def person_tables(request: HttpRequest) -> HttpResponse:
    """The same, and as tables with a dictionary of their columns, in one file."""
    whole = store.load(person_id_of(request))
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as file:
        file.writestr("person.json", person_to_json(whole))
        for name, table in person_to_tables(whole).items():
            file.writestr(name, table.encode("utf-8-sig"))
    headers = {"Content-Disposition": 'attachment; filename="backrack-tables.zip"'}
    return HttpResponse(packed.getvalue(), content_type="application/zip", headers=headers)


@api.post("/person/import", openapi_extra=shapes.takes(shapes.PERSON, shapes.BROUGHT, 409))
def import_person(request: HttpRequest) -> HttpResponse:
    """Takes a person.json whole: into nothing, or what is missing of the same person."""
    done = bring(person_id_of(request), read_person(_body(request)))
    counts = {"added": done.added, "known": done.known, "both": done.both, "sentence": done.sentence}
    return JsonResponse({"stored": [str(each) for each in done.entry_ids], **counts})


@dataclass(frozen=True, kw_only=True)
class Forgetting:
    """What a person says who wants everything deleted."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    delete_everything: Literal[True]


_FORGETTING = TypeAdapter(Forgetting)


@api.post("/person/delete", openapi_extra=shapes.takes(shapes.inline(_FORGETTING), shapes.DELETED))
def delete_person(request: HttpRequest) -> HttpResponse:
    """Removes everything of this person for good. From then on this browser is a new person."""
    try:
        _FORGETTING.validate_json(_body(request), strict=True)
    except WrongShape:
        raise Refused(422, "not_meant", Text("settings-api-delete")) from None
    person = store.load(person_id_of(request))
    count = store.forget(person.id)
    KEPT.forget(person.id)
    forget_ways()
    others_lie = store.anybody_since(now() - MAY_BE_HEARD, "check_in")
    # what was put by for a time without the server goes by the person's own id
    check_ins = [person.id, *(entry.id for entry in person.of(CheckIn))]
    forget_tracks(workshop(), tracks_folder(), check_ins, now(), others_lie=others_lie)
    become_somebody_new(request)
    return JsonResponse({"deleted": count}, headers={"Clear-Site-Data": '"cache", "storage"'})


@api.get("/adverse-events", openapi_extra=shapes.answers(shapes.ANYTHING))
def adverse_events(request: HttpRequest) -> HttpResponse:
    """What went wrong, with every earlier wording, as a file of its own."""
    data = adverse_events_to_data(store.load(person_id_of(request)))
    headers = {"Content-Disposition": 'attachment; filename="adverse-events.json"'}
    return JsonResponse(data, headers=headers, json_dumps_params={"indent": 2, "ensure_ascii": False})


@api.get("/adverse-events.csv", openapi_extra=shapes.table())
def adverse_events_table(request: HttpRequest) -> HttpResponse:
    """The same as a table for a clinician."""
    table = adverse_events_to_csv(store.load(person_id_of(request)))
    headers = {"Content-Disposition": 'attachment; filename="adverse-events.csv"'}
    # spreadsheets take a file for UTF-8 only where it begins with the byte order mark
    return HttpResponse(table.encode("utf-8-sig"), content_type="text/csv; charset=utf-8", headers=headers)


@api.post("/entries", openapi_extra=shapes.takes(shapes.ENTRIES, shapes.STORED, 409))
def add_entries(request: HttpRequest) -> HttpResponse:
    """Stores one entry, or a list of them, all or none. Sending them again changes nothing."""
    read = _json(_body(request))
    each = read if isinstance(read, list) else [read]
    if len(each) > _AT_MOST:
        raise Refused(422, "too_many", Text("web-api-too-many", {"most": _AT_MOST}))
    # from here to the answer nobody else stores: sent twice at once, an entry is put at one time, not at two
    with transaction.atomic():
        entries = [_entry(one) for one in _placed(request, each)]
        for entry in entries:
            check(entry)
        _check_told_by_hand(person_id_of(request), entries)
        if any(isinstance(entry, TakenBack) for entry in entries):
            check_undone_in_time(store.load(person_id_of(request)), entries)
        answer = _store(person_id_of(request), entries)
    speak_for(entries)
    return answer


@api.get("/entries/{uuid:entry_id}", openapi_extra=shapes.answers(shapes.ENTRY, 404))
def one_entry(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """One of the person's own entries. Anybody else's is not found."""
    for entry in store.load(person_id_of(request)).entries:
        if entry.id == entry_id:
            return JsonResponse(entry_to_data(entry))
    raise Refused(404, "not_found", Text("web-api-not-found"))


@dataclass(frozen=True, kw_only=True)
class AgeSaid:
    """An age as the person gave it, adult or not."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    id: UUID
    at: AwareDatetime
    age_years: Annotated[int, Interval(ge=0, le=120)]


_AGE = TypeAdapter(AgeSaid)


@api.post("/age", openapi_extra=shapes.takes(shapes.inline(_AGE), shapes.STORED, 403, 409))
def give_age(request: HttpRequest) -> HttpResponse:
    """Stores an adult's age. Under 18 nothing is stored, and an age stored before no longer counts."""
    person_id = person_id_of(request)
    try:
        said = _AGE.validate_json(_body(request), strict=True)
    except WrongShape:
        raise Refused(422, "unreadable", Text("web-api-age")) from None
    at, clock = _time_of_age(request, said)
    check_time(at)
    if not age_is_open(said.age_years):
        _forget_age(person_id)
        raise Refused(403, "closed", Text("web-api-under-age"))
    return _store(
        person_id, [AgeGiven(id=said.id, at=at, age_years=said.age_years, versions=shapes.versions(), clock=clock)]
    )


def _time_of_age(request: HttpRequest, said: AgeSaid) -> tuple[datetime, DeviceClock | None]:
    """When it was said by our own clock, and what the device's says where that is another."""
    read = {"kind": "age", "id": str(said.id), "at": said.at.isoformat()}
    (put,) = _placed(request, [read])
    entry = _entry({**put, "age_years": None}) if put is not read else None
    return (entry.at, entry.clock) if entry else (said.at, None)


@api.get("/questions", openapi_extra=shapes.answers(shapes.ANYTHING))
def list_questions(request: HttpRequest) -> HttpResponse:
    """Every suitability question in its exact words."""
    return JsonResponse({"questions": [shapes.question_to_data(question) for question in questions()]})


@api.get("/screening", openapi_extra=shapes.answers(shapes.ANYTHING))
def screening(request: HttpRequest) -> HttpResponse:
    """What the answers so far allow."""
    return JsonResponse(limits_to_data(screen(store.load(person_id_of(request)), now())))


@api.get("/plan", openapi_extra=shapes.answers(shapes.ANYTHING))
def plan(request: HttpRequest) -> HttpResponse:
    """Today's plan, or the refusal that stands in its place."""
    return JsonResponse(outcome_to_data(plan_today(store.load(person_id_of(request)), now(), as_set=as_set_here())))


@api.exception_handler(Refused)
def _refused(_request: HttpRequest, refused: Refused) -> HttpResponse:
    return JsonResponse({"error": refused.sentence, "reason": refused.reason}, status=refused.status)


@api.exception_handler(OperationalError)
def _not_stored(request: HttpRequest, fault: OperationalError) -> HttpResponse:
    """The disk is full, or the data file cannot be written or is not free: nothing was stored, the device keeps it."""
    _log.error("%s could not be answered: %s", request.path, fault)
    return JsonResponse({"error": say("web-api-not-stored"), "reason": "not_stored"}, status=503)


@api.exception_handler(ValidationError)
def _wrong(_request: HttpRequest, _wrong: ValidationError) -> HttpResponse:
    return JsonResponse({"error": say("web-api-unreadable"), "reason": "unreadable"}, status=422)


@api.exception_handler(HttpError)
def _http(_request: HttpRequest, fault: HttpError) -> HttpResponse:
    return JsonResponse({"error": say("web-api-unreadable"), "reason": "unreadable"}, status=fault.status_code)


def _body(request: HttpRequest) -> bytes:
    try:
        return request.body
    except RequestDataTooBig:
        raise Refused(413, "too_big", Text("web-api-too-big")) from None


def _json(body: bytes) -> Any:
    try:
        return json.loads(body, parse_constant=_no_such_number)
    except (ValueError, RecursionError):
        raise Refused(400, "not_json", Text("web-api-not-json")) from None


def _no_such_number(name: str) -> None:
    raise ValueError(name)


def _placed(request: HttpRequest, each: Sequence[Any]) -> list[Any]:
    """What was sent, with its times put right where the device's clock is wrong."""
    ids = {read["id"] for read in each if isinstance(read, dict) and isinstance(read.get("id"), str)}
    known = store.among(person_id_of(request), {one for one in map(_uuid, ids) if one})
    device_now = moment_in(request.headers.get(CLOCK_HEADER))
    moment = now()
    return [placed(read, device_now, moment, known.get) for read in each]


def _uuid(said: str) -> UUID | None:
    try:
        return UUID(said)
    except ValueError:
        return None


def _entry(read: Any) -> AnyEntry:
    return readable(lambda: entry_from_json(json.dumps(read)))


def _check_told_by_hand(person_id: UUID, entries: list[AnyEntry]) -> None:
    """What is told from memory is taken only where the diary offers it: recent, past, open to them, and never timed."""
    told = [entry for entry in entries if isinstance(entry, SessionDone) and entry.plan == BY_HAND]
    if not told:
        return
    known = _taken(lambda: with_entries(store.load(person_id), entries))
    for entry in told:
        fault = fault_of(known, entry, now())
        if fault is not None:
            raise Refused(422, "by_hand", fault)


def _store(person_id: UUID, entries: list[AnyEntry] | tuple[AnyEntry, ...]) -> HttpResponse:
    _taken(lambda: store.add(person_id, entries))
    return JsonResponse({"stored": [str(entry.id) for entry in entries]})


def _taken(add: Callable[[], T]) -> T:
    try:
        return add()
    except SameIdOtherContent as taken:
        raise Refused(409, "same_id", str(taken)) from None


def _forget_age(person_id: UUID) -> None:
    """Leaves the age unanswered, now and at every moment ahead for which an age is kept."""
    moment, known = now(), store.load(person_id).of(AgeGiven)
    past = [entry for entry in known if entry.at <= moment]
    standing = {moment} if past and past[-1].age_years is not None else set()
    standing |= {entry.at for entry in known if entry.at > moment and entry.age_years is not None}
    forgotten = [AgeGiven(id=uuid4(), at=at, age_years=None, versions=shapes.versions()) for at in sorted(standing)]
    if forgotten:
        store.add(person_id, forgotten)
