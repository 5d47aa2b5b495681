"""What the JSON calls take and give, for their OpenAPI description."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from backrack import __version__
from backrack.catalogue import load_catalogue
from backrack.record import AnyEntry, Person
from backrack.screening import Question, questions_version
from backrack.words import current_language, say

Shape = dict[str, Any]
_REF = "#/components/schemas/{model}"


def inline(adapter: TypeAdapter[Any]) -> Shape:
    """A schema that stands alone."""
    return adapter.json_schema()


def _with_parts(adapter: TypeAdapter[Any]) -> tuple[Shape, dict[str, Shape]]:
    shape = adapter.json_schema(ref_template=_REF)
    return shape, shape.pop("$defs", {})


_entry: TypeAdapter[Any] = TypeAdapter(Annotated[AnyEntry, Field(discriminator="kind")])
ENTRY, _entry_parts = _with_parts(_entry)
PERSON, _person_parts = _with_parts(TypeAdapter(Person))
ENTRIES: Shape = {"anyOf": [ENTRY, {"type": "array", "items": ENTRY, "maxItems": 1000}]}
STORED: Shape = {
    "type": "object",
    "required": ["stored"],
    "properties": {"stored": {"type": "array", "items": {"type": "string", "format": "uuid"}}},
}
BROUGHT: Shape = {
    "type": "object",
    "required": ["stored", "added", "known", "both", "sentence"],
    "properties": {
        **STORED["properties"],
        **{count: {"type": "integer", "minimum": 0} for count in ("added", "known", "both")},
        "sentence": {"type": "string"},
    },
}
DELETED: Shape = {"type": "object", "required": ["deleted"], "properties": {"deleted": {"type": "integer"}}}
ANYTHING: Shape = {"type": "object"}
FAULT: Shape = {
    "type": "object",
    "required": ["error", "reason"],
    "properties": {"error": {"type": "string"}, "reason": {"type": "string"}},
}
PARTS: dict[str, Shape] = {**_entry_parts, **_person_parts}

_FAULTS = {
    400: "not JSON",
    403: "not from our own pages, or closed",
    404: "not found",
    409: "the id is taken by something else",
    412: "from a page that was made for somebody else",
    413: "too big",
    422: "not an entry we know",
    503: "nothing could be stored now",
}


def answers(shape: Shape, *faults: int) -> Shape:
    """The ``openapi_extra`` of a call that only reads."""
    return {"responses": {200: _json("as asked", shape), **{code: _json(_FAULTS[code], FAULT) for code in faults}}}


def takes(body: Shape, shape: Shape, *faults: int) -> Shape:
    """The ``openapi_extra`` of a call that stores."""
    every = sorted({400, 403, 412, 413, 422, 503, *faults})
    return {
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "parameters": [{"name": "X-CSRFToken", "in": "header", "required": True, "schema": {"type": "string"}}],
        **answers(shape, *every),
    }


def table() -> Shape:
    """The ``openapi_extra`` of a call that gives a table."""
    return {"responses": {200: {"description": "as asked", "content": {"text/csv": {"schema": {"type": "string"}}}}}}


def packed() -> Shape:
    """The ``openapi_extra`` of a call that gives several files in one."""
    kind = {"application/zip": {"schema": {"type": "string", "format": "binary"}}}
    return {"responses": {200: {"description": "as asked", "content": kind}}}


def unreadable() -> Shape:
    """The answer to a parameter that cannot be read."""
    return _json(_FAULTS[422], FAULT)


def question_to_data(question: Question) -> Shape:
    """A question as people read it."""
    return {
        "id": question.id,
        "text": say(question.text),
        "why": say(question.why),
        "text_version": question.text_version,
        "language": current_language(),
        "answered_by": question.kind.value,
    }


@cache
def versions() -> dict[str, str]:
    """What an entry names as the data it came from."""
    return {"backrack": __version__, "catalogue": load_catalogue().version, "questions": questions_version()}


def _json(meaning: str, shape: Shape) -> Shape:
    return {"description": meaning, "content": {"application/json": {"schema": shape}}}


_TEXT: Shape = {"type": "string"}
HEADERS: tuple[Shape, ...] = (
    {
        "name": "X-Backrack-Person",
        "in": "header",
        "required": False,
        "description": "the mark of the person that the calling page was made for, as it stands in the page",
        "schema": _TEXT,
    },
    {
        "name": "X-Backrack-Clock",
        "in": "header",
        "required": False,
        "description": "what the device takes for the time, ISO 8601 with an offset; anything else is no word on it",
        "schema": _TEXT,
    },
)
"""What any call may carry."""

ALWAYS_POSSIBLE: dict[int, Shape] = {code: _json(_FAULTS[code], FAULT) for code in (412, 503)}
"""Answers to any call: a page of somebody else, and a data file that cannot be read or written now."""
