"""Requests that no browser of ours would send, at the server's own interface, and what must hold of each answer.

Each round is a few requests after each other from one browser with a history, so that what was stored oddly is shown
by pages, added up by rules and exported as well.
"""

from __future__ import annotations

import io
import json
import re
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from time import perf_counter
from typing import Any
from urllib.parse import quote_from_bytes
from uuid import UUID

from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from django.urls import URLPattern, URLResolver, get_resolver
from hypothesis import strategies as st

from backrack.record import Note, entry_to_data
from backrack.web import store
from backrack.web.models import EntryRow
from backrack.web.people import DEVICE_COOKIE
from tests.record.strategies import every_entry
from tests.screening.people import an_id, passing_person
from tests.web.conftest import Visitor
from tests.web.histories import quiet

MARKER = "only the other one told this"
PRESSED = ("print/session.pdf", "print/programme.pdf", "print/diary.pdf")
"""Set in a process of their own, which takes half a second: asked for only where there is time."""
LEFT_OUT = 4
Headers = tuple[tuple[str, str], ...]

ODD_TEXT = st.sampled_from(
    [
        *("", " ", "\0", "a\0b", "\ud800", "\udfff\ud800", "\ufeff", "\u202e", "\x7f\x1b[31m", "💥" * 50, "ﷺ" * 99),
        *("'", '"', "';--", "<script>alert(1)</script>", "{{ 7 * 7 }}", "{% now %}", "%s%n%x", "../../etc/passwd"),
        *("-1", "0", "1e400", "NaN", "-Infinity", "9" * 400, "0x10", "٣", "½", "true", "null", "None", "[]", "{}"),
        *("2026-02-30", "0001-01-01", "9999-12-31", "2026-03-02T25:61", "2026-03-02T09:00:00.1234567891+99:99"),
        *("00000000-0000-0000-0000-000000000000", "A" * 5000, "\r\nX-Odd: 1", "\n", "\t", "é", "e\u0301", "İı"),
    ]
) | st.text(max_size=12)
ODD_BYTES = st.binary(max_size=20) | st.sampled_from(
    [b"\xff\xfe", b"%", b"%ff", b"%00", b"%u1234", b"\xc0\xaf", b";=,"]
)
ODD_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.just(10**400) | st.floats() | ODD_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ODD_TEXT, inner, max_size=3),
    max_leaves=6,
)


@dataclass(frozen=True)
class Attack:
    """One request as it reaches the server: ``path`` and ``query`` undecoded, headers as they came."""

    method: str
    path: str
    query: bytes = b""
    body: bytes = b""
    headers: Headers = ()
    honest: bool = True  # carries the cookie and the token of our own pages

    def __str__(self) -> str:
        return f"{self.method} {self.path}?{self.query!r} {self.headers} {self.body[:300]!r} honest={self.honest}"


@dataclass
class Found:
    """What came of many attacks."""

    statuses: Counter[tuple[str, int]] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest: dict[str, float] = field(default_factory=dict)


def routes() -> tuple[str, ...]:
    """Every address there is, with its arguments in angle brackets."""
    return tuple(dict.fromkeys(_walked(get_resolver().url_patterns, "")))


def _walked(patterns: list[Any], before: str) -> Iterator[str]:
    for each in patterns:
        here = before + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from _walked(each.url_patterns, here)
        elif isinstance(each, URLPattern):
            yield here


def rounds(pressed: bool = False) -> st.SearchStrategy[list[Attack]]:
    """Some requests after each other. ``pressed``: sheets too."""
    every = [route for route in routes() if pressed or route not in PRESSED]
    anything = st.sampled_from(every).flatmap(_attack)
    return st.lists(anything | anything | anything | _stored() | _brought(), min_size=6, max_size=12)


@st.composite
def _attack(draw: st.DrawFn, route: str) -> Attack:
    path = "/" + re.sub(r"<(?:(\w+):)?(\w+)>", lambda match: draw(_argument(match[1] or "", match[2])), route)
    if draw(st.integers(0, 9)) == 0:
        path += quote_from_bytes(draw(ODD_BYTES), safe="/%;")
    usual = "POST" if route in ("language", "calendar/address") else "GET"
    method = draw(st.sampled_from([usual] * 30 + ["POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "ODD"]))
    body, kind = draw(_body()) if method not in ("GET", "HEAD") else (b"", "")
    headers = draw(st.just([]) | st.lists(_header(), max_size=3)) + ([("Content-Type", kind)] if kind else [])
    return Attack(method, path, draw(_query()), body, tuple(headers), draw(st.integers(0, 5)) > 0)


def _argument(kind: str, name: str) -> st.SearchStrategy[str]:
    known = {
        "region": ["low_back", "thoracic", "neck"],
        "exercise_id": ["single_leg_raise", "starting_position", "getting_off"],
        "question_id": ["RF01", "DV05", "DV17"],
        "day": ["2026-02-28", "2026-03-01", "0001-01-01", "9999-12-31", "2026-02-30"],
        "entry_id": [str(an_id("note")), "0" * 32],
    }.get(name, ["x"])
    odd = (ODD_TEXT.map(lambda text: text.encode("utf-8", "surrogatepass")) | ODD_BYTES).map(quote_from_bytes)
    return st.sampled_from(known) | odd


@st.composite
def _query(draw: st.DrawFn) -> bytes:
    names = st.sampled_from(
        [
            *("sound", "rate", "side", "sitting", "given", "download", "span", "day", "find", "month", "week", "back"),
            *("exercise", "phase", "position", "hip", "seat", "neck", "height", "mass", "sex", "rack", "against"),
            *("holds", "seconds", "when", "check", "q", "region", "date"),
        ]
    )
    known = st.sampled_from(
        ["single_leg_raise", "both", "2", "30", "evening", "1", "2026-03-01", "2026-03", "left", "month"]
    )
    values = known.map(str.encode) | ODD_TEXT.map(lambda text: text.encode("utf-8", "surrogatepass")) | ODD_BYTES
    raw = st.booleans()
    pairs = draw(st.lists(st.tuples(names, values, raw), max_size=4))
    parts = [
        name.encode() + b"=" + (value if as_is else quote_from_bytes(value).encode()) for name, value, as_is in pairs
    ]
    return b"&".join(parts)


@st.composite
def _body(draw: st.DrawFn) -> tuple[bytes, str]:
    kinds = [
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/\xff",
        "",
    ]
    kind = draw(st.sampled_from(kinds))
    as_json = ODD_JSON.map(lambda each: json.dumps(each).encode())
    form = st.tuples(st.sampled_from([b"address", b"language", b"back", b"csrfmiddlewaretoken"]), ODD_BYTES)
    body = draw(
        as_json | ODD_BYTES | form.map(b"=".join) | st.just(b"--x\r\nContent-Disposition: form-data; name=a\r\n\r\n")
    )
    return body, kind


@st.composite
def _header(draw: st.DrawFn) -> tuple[str, str]:
    name = draw(
        st.sampled_from(
            [
                *("X-Backrack-Clock", "X-Backrack-Person", "Accept-Language", "Cookie", "Host", "Origin", "Referer"),
                *("Range", "If-None-Match", "If-Modified-Since", "Accept", "Accept-Encoding", "Content-Length"),
                *("X-Forwarded-Proto", "X-Forwarded-Host", "X-CSRFToken", "User-Agent", "Transfer-Encoding"),
            ]
        )
    )
    usual = st.sampled_from(["de", "en;q=0.5, de;q=x", "bytes=0-1", "bytes=-0", "*", "gzip", "2026-03-02T09:00:00Z"])
    # as a server passes bytes on: each as the character of its number
    value = draw(usual | ODD_BYTES.map(lambda each: each.decode("latin1")) | ODD_TEXT.map(_latin))
    if name == "Cookie":
        value = draw(st.sampled_from(["backrack_device", "backrack_language", "csrftoken", "x"])) + "=" + value
    return name, value


def _latin(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("latin1")


@st.composite
def _about_now(draw: st.DrawFn) -> dict[str, Any]:
    """An entry of any kind that might have been made just now, or some weeks ago."""
    read = entry_to_data(draw(every_entry))
    ago = timedelta(minutes=draw(st.sampled_from([-1, 0, 1, 9, 11, 500, 1500, 40_000])))
    at = datetime.now(UTC) - ago
    read["at"] = at.isoformat()
    if read["kind"] == "session" and draw(st.integers(0, 3)):
        read |= {"started_at": (at - timedelta(minutes=20)).isoformat(), "ended_at": at.isoformat()}
    if read["kind"] == "answer" and draw(st.integers(0, 3)):
        read["question"] = draw(st.sampled_from(["RF01", "RF02", "DV01", "DV05", "DV17"]))
    for name in ("session", "corrects", "entry", "supersedes", "named"):
        if name in read and draw(st.booleans()):
            read[name] = str(an_id("note"))
    return read


@st.composite
def _stored(draw: st.DrawFn) -> Attack:
    """An entry sent as our own pages send it, often with something odd in it."""
    read = draw(_about_now())
    if draw(st.booleans()):
        read[draw(st.sampled_from(sorted(read)))] = draw(ODD_JSON)
    clock = draw(st.sampled_from(["", "2026-03-02T09:00:00Z", "1999-01-01T00:00:00Z", "9999-12-31T23:59:59+14:00"]))
    headers = (("Content-Type", "application/json"), *((("X-Backrack-Clock", clock),) if clock else ()))
    return Attack("POST", "/api/entries", body=json.dumps(read).encode(), headers=headers)


@st.composite
def _brought(draw: st.DrawFn) -> Attack:
    """A person file that has an entry in common with the browser's, or the wish to be forgotten; often odd."""
    entries = draw(st.lists(_about_now(), min_size=1, max_size=3))
    entries[0]["id"] = str(an_id("note"))
    whole: dict[str, Any] = {"format": "backrack-person-1", "id": str(an_id("whoever")), "entries": entries}
    if draw(st.integers(0, 3)) == 0:
        whole[draw(st.sampled_from(sorted(whole)))] = draw(ODD_JSON)
    where = draw(st.sampled_from(["import"] * 5 + ["delete"]))
    sure = draw(st.just({"delete_everything": True}) | ODD_JSON)
    body = json.dumps(whole if where == "import" else sure).encode()
    return Attack("POST", f"/api/person/{where}", body=body, headers=(("Content-Type", "application/json"),))


class Siege:
    """A browser that attacks, and another person who must not notice."""

    def __init__(self, found: Found, application: Callable[..., Any] | None = None) -> None:
        self.found = found
        self._application = application or get_wsgi_application()
        self._names = {name: route_of(name) for name in routes()}

    def run(self, attacks: list[Attack]) -> None:
        """One round, of which nothing stays."""
        with transaction.atomic():
            visitor, other = Visitor().arrive(), Visitor().arrive()
            now = datetime.now(UTC)
            note = Note(id=an_id("note"), at=now - timedelta(days=1), day=now.date(), text="mine")
            visitor.has(*quiet(now), note)
            other.has(*passing_person(now).entries, replace(note, id=an_id("theirs"), text=MARKER))
            before = EntryRow.objects.filter(person_id=other.id).count()
            for attack in attacks:
                self._attack(attack, visitor, other.id)
            if EntryRow.objects.filter(person_id=other.id).count() != before:
                self.found.faults.append(f"somebody else's entries changed: {[str(each) for each in attacks]}")
            store.load(other.id)
            transaction.set_rollback(True)

    def _attack(self, attack: Attack, visitor: Visitor, other: UUID) -> None:
        begun = perf_counter()
        try:
            status, headers, content = self._answer(attack, visitor)
        except Exception:
            self.found.faults.append(f"{attack}\n{traceback.format_exc(limit=-4)}")
            status, headers, content = 599, {}, b""
        took, name = perf_counter() - begun, self._name_of(attack.path)
        self.found.statuses[name, status] += 1
        self.found.slowest[name] = max(took, self.found.slowest.get(name, 0))
        faults = list(_wrong(status, headers, content, other))
        self.found.faults.extend(f"{fault}: {attack}" for fault in faults if status != 599)

    def _answer(self, attack: Attack, visitor: Visitor) -> tuple[int, dict[str, str], bytes]:
        begun: list[tuple[int, dict[str, str]]] = []

        def start_response(status: str, headers: list[tuple[str, str]], *_: object) -> Callable[[bytes], object]:
            begun.append((int(status[:3]), {name.lower(): value for name, value in headers}))
            return lambda _: None

        keep_connection()
        answer = self._application(_environ(attack, visitor), start_response)
        try:
            content = b"".join(answer)
        finally:
            close = getattr(answer, "close", None)
            if close:
                close()
        return *begun[-1], content

    def _name_of(self, path: str) -> str:
        return next((name for name, pattern in self._names.items() if pattern.fullmatch(path)), "(no such address)")


def route_of(name: str) -> re.Pattern[str]:
    return re.compile("/" + re.sub(r"<[^>]*>", "[^/]+", name.replace(".", r"\.")))


def _environ(attack: Attack, visitor: Visitor) -> dict[str, Any]:
    # PEP 3333: what was quoted is bytes again, each as the character of its number
    path = re.sub("%([0-9a-fA-F]{2})", lambda match: chr(int(match[1], 16)), attack.path)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": attack.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": path,
        "QUERY_STRING": attack.query.decode("latin1"),
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "8000",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_LENGTH": str(len(attack.body)),
        "HTTP_HOST": "127.0.0.1:8000",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(attack.body),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    if attack.honest:
        cookies = (f"{name}={morsel.value}" for name, morsel in visitor.client.cookies.items())
        environ |= {"HTTP_COOKIE": "; ".join(cookies), "HTTP_X_CSRFTOKEN": visitor.token}
    for name, value in attack.headers:
        key = name.upper().replace("-", "_")
        environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value
    return environ


def _wrong(status: int, headers: dict[str, str], content: bytes, other: UUID) -> Iterator[str]:
    if status >= 500:
        yield f"answered {status}"
    if MARKER.encode() in content or str(other).encode() in content:
        yield "shows somebody else"
    if b"Traceback" in content or b"django" in content.lower():
        yield "shows what it is made of"
    if any(char in value for value in headers.values() for char in "\r\n\0"):
        yield "a header with a line break"
    if (
        status < 400
        and "no-store" not in headers.get("cache-control", "")
        and "max-age" not in headers.get("cache-control", "")
    ):
        yield "may be kept by anybody"
    if DEVICE_COOKIE in headers.get("set-cookie", "") and "httponly" not in headers["set-cookie"].lower():
        yield "a cookie that scripts can read"


def keep_connection() -> None:
    """So that the end of a request does not close the connection that the round's transaction is on.

    Django's own client connects the signals anew after each of its requests.
    """
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
