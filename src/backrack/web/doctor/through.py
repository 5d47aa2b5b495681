"""A running server looked at as a browser sees it, through whatever stands before it. Nothing is stored there."""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPMessage, HTTPSConnection
from ipaddress import ip_address
from types import MappingProxyType
from urllib.parse import SplitResult, urlsplit

from backrack.web.doctor.finding import Finding, good, note, wrong
from backrack.web.silence import SILENCE

_WITHIN_S = 20  # assumed: a home line that takes longer is of no use
# a year of daily use, and above the 1 MB that proxies take at first; assumed
_MUCH_BYTES = 2_000_000
_FIRST, _LAST = 1000, 1999
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_GATEWAYS = frozenset({502, 503, 504})
_DEVICE, _TOKEN = "backrack_device", "csrftoken"

_NGINX_HOST = "proxy_set_header Host $http_host;"
_NGINX_PROTO = "proxy_set_header X-Forwarded-Proto $scheme;"
_NO_HEADERS: Mapping[str, str] = MappingProxyType({})

Connect = Callable[[SplitResult], HTTPConnection]


@dataclass(frozen=True)
class Answer:
    status: int
    headers: HTTPMessage
    body: bytes

    def header(self, name: str) -> str:
        return ", ".join(self.headers.get_all(name, []))

    def cookie(self, name: str) -> str | None:
        """What is set for a cookie: its value and everything that is said of it."""
        return next((each for each in self.headers.get_all("Set-Cookie", []) if each.startswith(f"{name}=")), None)


class Line:
    """The way to the server."""

    def __init__(self, address: SplitResult, connect: Connect) -> None:
        self.address, self._connect = address, connect
        self.origin = f"{address.scheme}://{address.netloc}"

    def ask(self, path: str, headers: Mapping[str, str] = _NO_HEADERS, body: bytes | None = None) -> Answer:
        """GET, or POST where there is a body. Raises OSError and HTTPException."""
        connection = self._connect(self.address)
        try:
            method = "GET" if body is None else "POST"
            connection.request(method, path, body, {"Host": self.address.netloc, **headers})
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()


def connect(address: SplitResult) -> HTTPConnection:
    if address.scheme == "https":
        return HTTPSConnection(address.netloc, timeout=_WITHIN_S, context=ssl.create_default_context())
    return HTTPConnection(address.netloc, timeout=_WITHIN_S)


def through(url: str, way: Connect = connect) -> Iterator[Finding]:
    """Everything that a proxy is known to spoil."""
    try:
        address = urlsplit(url)
        usable = address.scheme in ("http", "https") and bool(address.hostname) and (address.port or 1) > 0
    except ValueError:
        usable = False
    if not usable or "@" in address.netloc:
        yield wrong("url-unreadable", url=url)
        return
    if address.path not in ("", "/"):
        yield wrong("url-path", path=address.path)
        return
    line = Line(address, way)
    try:
        yield from _looked_at(line)
    except ssl.SSLCertVerificationError as fault:
        yield wrong("url-certificate", host=address.netloc, reason=fault.verify_message)
    except (OSError, HTTPException) as fault:
        yield wrong("url-unreachable", url=line.origin, reason=str(fault) or type(fault).__name__)


def _looked_at(line: Line) -> Iterator[Finding]:
    seen = line.ask("/api/proxy/seen", {"Origin": line.origin})
    stops = _no_backrack(line, seen)
    if stops:
        yield stops
        return
    arrived = json.loads(seen.body)
    if line.address.scheme == "http" and not _is_here(line.address.hostname or ""):
        yield wrong("url-plain", url=line.origin)
    yield from _asked_as(line, arrived)
    page = line.ask("/start")
    yield from _kept_private(line, page, seen)
    yield from _cookies(line, page)
    yield from _stores(line, page)
    yield from _styles(line, page)
    yield from _track(line)


def _no_backrack(line: Line, seen: Answer) -> Finding | None:
    """Why there is nothing more to look at, if so."""
    host = line.address.hostname or ""
    if seen.status in _REDIRECTS:
        return wrong("url-redirect", url=line.origin, to=seen.header("Location"))
    if seen.status in _GATEWAYS:
        return wrong("url-gateway", status=seen.status)
    if seen.status == HTTPStatus.BAD_REQUEST:
        return wrong("url-host-refused", host=host)
    try:
        arrived = json.loads(seen.body)
    except ValueError:
        arrived = None
    if seen.status != HTTPStatus.OK or not isinstance(arrived, dict) or "backrack" not in arrived:
        return wrong("url-no-backrack", url=line.origin, status=seen.status)
    return None


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _asked_as(line: Line, arrived: dict[str, str | None]) -> Iterator[Finding]:
    """Whether name, origin and encryption arrive as the browser has them."""
    faults = []
    if arrived.get("host") != line.address.netloc:
        faults.append(
            wrong("url-host", wanted=line.address.netloc, came=arrived.get("host") or "–", setting=_NGINX_HOST)
        )
    if arrived.get("origin") != line.origin:
        faults.append(wrong("url-origin", wanted=line.origin, came=arrived.get("origin") or "–"))
    if line.address.scheme == "https" and arrived.get("scheme") != "https":
        told = arrived.get("forwarded_proto") == "https"
        faults.append(wrong("url-https-not-believed") if told else wrong("url-https-not-told", setting=_NGINX_PROTO))
    if line.address.scheme == "http" and arrived.get("scheme") == "https":
        faults.append(wrong("url-https-not-true"))
    yield from faults or (good("url-asked", url=line.origin, version=arrived.get("backrack") or "–"),)


def _kept_private(line: Line, page: Answer, seen: Answer) -> Iterator[Finding]:
    policy = page.header("Content-Security-Policy")
    faults = []
    if "default-src 'none'" not in policy or "script-src 'self'" not in policy or "unsafe" in policy:
        faults.append(wrong("url-policy"))
    if any("no-store" not in each.header("Cache-Control") for each in (page, seen)):
        faults.append(wrong("url-no-store"))
    if "nosniff" not in page.header("X-Content-Type-Options") or "DENY" not in page.header("X-Frame-Options"):
        faults.append(wrong("url-headers"))
    again = line.ask("/start")
    if page.cookie(_DEVICE) and page.cookie(_DEVICE) == again.cookie(_DEVICE):
        faults.append(wrong("url-shared"))
    yield from faults or (good("url-private"),)


def _cookies(line: Line, page: Answer) -> Iterator[Finding]:
    set_here = [page.cookie(_DEVICE), page.cookie(_TOKEN)]
    parts = [{part.strip().lower() for part in each.split(";")[1:]} for each in set_here if each]
    if len(parts) < len(set_here) or any("samesite=lax" not in each or "httponly" not in each for each in parts):
        yield wrong("url-cookies")
    elif line.address.scheme == "https" and any("secure" not in each for each in parts):
        yield wrong("url-cookies-open")
    else:
        yield good("url-cookies-good")


def _stores(line: Line, page: Answer) -> Iterator[Finding]:
    found = re.search(r'name="csrf-token" content="([^"]+)"', page.body.decode("utf-8", "replace"))
    token = found[1] if found else ""
    cookies = "; ".join((page.cookie(name) or "").split(";")[0] for name in (_DEVICE, _TOKEN))
    headers = {"Origin": line.origin, "Cookie": cookies, "X-CSRFToken": token, "Content-Type": "application/json"}
    answer = line.ask("/api/proxy/sent", headers, b"{}")
    if answer.status != HTTPStatus.OK:
        yield wrong("url-not-taken", status=answer.status)
        return
    try:
        much = line.ask("/api/proxy/sent", headers, b"{}".ljust(_MUCH_BYTES)).status
    except (OSError, HTTPException):  # some close the line while one still sends
        much = int(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    yield good("url-taken") if much == HTTPStatus.OK else wrong("url-too-much", status=much)


def _styles(line: Line, page: Answer) -> Iterator[Finding]:
    text = page.body.decode("utf-8", "replace")
    named = re.findall(r'(?:href|src)="(/static/built/[^"]+\.(?:css|js))"', text)
    kinds = {"css": "text/css", "js": "javascript"}
    for address in named:
        answer = line.ask(address)
        if answer.status != HTTPStatus.OK or kinds[address.rpartition(".")[2]] not in answer.header("Content-Type"):
            yield wrong("url-static", address=address, status=answer.status)
            return
    yield good("url-static-good") if named else wrong("url-static", address="/static/built/", status=page.status)


def _track(line: Line) -> Iterator[Finding]:
    address, packed = "/api/proxy/silence.mp3", {"Accept-Encoding": "gzip, br"}
    whole = line.ask(address, packed)
    part = line.ask(address, {"Range": f"bytes={_FIRST}-{_LAST}", **packed})
    faults = []
    if whole.header("Content-Encoding") or part.header("Content-Encoding"):
        faults.append(wrong("url-track-packed"))
    elif whole.body != SILENCE or whole.header("Content-Type") != "audio/mpeg":
        faults.append(wrong("url-track-changed"))
    in_part = f"bytes {_FIRST}-{_LAST}/{len(SILENCE)}"
    asked_for = part.body == SILENCE[_FIRST : _LAST + 1] and part.header("Content-Range") == in_part
    if part.status != HTTPStatus.PARTIAL_CONTENT or (not faults and not asked_for):
        faults.append(wrong("url-track-parts", status=part.status))
    elif not faults and not whole.header("Content-Length"):
        faults.append(note("url-track-length"))
    yield from faults or (good("url-track-good"),)
