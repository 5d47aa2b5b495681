"""``backrack doctor --url``: each thing that a proxy may spoil is named, and nothing else."""

from __future__ import annotations

import gzip
import ssl
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from runpy import run_path
from typing import Any
from urllib.parse import SplitResult

import pytest
from django.core.wsgi import get_wsgi_application
from django.test import override_settings

from backrack.web.doctor import Finding, State
from backrack.web.doctor.through import through
from backrack.words import say
from tests.web.spoiling import PROTO, Passed, Proxy, before, served

SETTINGS = Path(__file__).parents[2] / "src/backrack/web/settings.py"
RACK = "https://rack.example"
BELIEVING = {"SECURE_PROXY_SSL_HEADER": ("HTTP_X_FORWARDED_PROTO", "https"), "CSRF_COOKIE_SECURE": True}


@pytest.fixture(scope="module")
def behind() -> Iterator[int]:
    with served(get_wsgi_application()) as port:
        yield port


@pytest.fixture
def look(behind: int) -> Callable[..., list[Finding]]:
    """What is found at ``url`` through a proxy; lines to any name lead to it."""

    def found(proxy: Proxy, url: str = RACK, **settings: Any) -> list[Finding]:
        hosts = ["127.0.0.1", "rack.example"]
        with before(behind, proxy) as port, override_settings(ALLOWED_HOSTS=hosts, **settings):

            def lead(_address: SplitResult) -> HTTPConnection:
                return HTTPConnection("127.0.0.1", port, timeout=60)

            return list(through(url.replace("PORT", str(port)), lead))

    return found


def wrong(findings: list[Finding]) -> set[str]:
    for each in findings:
        assert say(each.what)
        assert each.state is State.GOOD or (each.fix and say(each.fix))
    return {each.id for each in findings if each.state is State.WRONG}


def test_a_proxy_that_spoils_nothing_is_good_all_through(look: Callable[..., list[Finding]]) -> None:
    for found in (look(Proxy(encrypts=True), **BELIEVING), look(Proxy(), "http://127.0.0.1:PORT")):
        assert wrong(found) == set()
        assert [each.id for each in found] == [
            "url-asked",
            "url-private",
            "url-cookies-good",
            "url-taken",
            "url-static-good",
            "url-track-good",
        ]


class Renames(Proxy):
    def asks(self, headers: dict[str, str]) -> None:
        super().asks(headers)
        headers["Host"] = "127.0.0.1:8000"


class OtherOrigin(Proxy):
    def asks(self, headers: dict[str, str]) -> None:
        super().asks(headers)
        headers["Origin"] = "http://127.0.0.1:8000"


class SaysNothing(Proxy):
    def asks(self, headers: dict[str, str]) -> None:
        headers.pop(PROTO, None)


class DropsToken(Proxy):
    def asks(self, headers: dict[str, str]) -> None:
        super().asks(headers)
        headers.pop("X-CSRFToken", None)


class DropsRange(Proxy):
    def asks(self, headers: dict[str, str]) -> None:
        super().asks(headers)
        headers.pop("Range", None)


class Loses(Proxy):
    """Takes one header away, or puts something else in its place."""

    name, value = "", ""

    def answers(self, path: str, passed: Passed) -> None:
        there = passed.get(self.name)
        passed.without(self.name)
        if there and self.value:
            passed.headers.append((self.name, self.value))


def loses(header: str, instead: str = "") -> type[Proxy]:
    return type("Losing", (Loses,), {"name": header, "value": instead})


class LosesPart(Proxy):
    """Takes one part out of each cookie."""

    part = ""

    def answers(self, path: str, passed: Passed) -> None:
        passed.headers = [
            (name, value.replace(f"; {self.part}", "") if name == "Set-Cookie" else value)
            for name, value in passed.headers
        ]


def loses_part(cut: str) -> type[Proxy]:
    return type("LosingPart", (LosesPart,), {"part": cut})


class KeepsPages(Proxy):
    def answers(self, path: str, passed: Passed) -> None:
        if "text/html" in passed.get("Content-Type"):
            first = self.kept.setdefault(path, passed)
            passed.headers, passed.body = first.headers, first.body


class Refuses(Proxy):
    def instead(self, handler: BaseHTTPRequestHandler) -> Passed | None:
        return Passed(413, [], b"") if int(handler.headers.get("Content-Length", 0)) > 1_048_576 else None


class NoStyles(Proxy):
    def answers(self, path: str, passed: Passed) -> None:
        if path.endswith(".css"):
            passed.status = 404


class Packs(Proxy):
    def answers(self, path: str, passed: Passed) -> None:
        if passed.status == 200 and passed.get("Content-Type") == "audio/mpeg":
            passed.body = gzip.compress(passed.body, 1)
            passed.without("Content-Length")
            passed.headers += [("Content-Encoding", "gzip"), ("Content-Length", str(len(passed.body)))]


class Changes(Proxy):
    def answers(self, path: str, passed: Passed) -> None:
        if passed.status == 200 and passed.get("Content-Type") == "audio/mpeg":
            passed.body = passed.body[:-1] + b"x"


class WrongPart(Proxy):
    def answers(self, path: str, passed: Passed) -> None:
        if passed.status == 206:
            passed.body = passed.body[1:] + b"x"


class Says(Proxy):
    status, headers = 200, ()

    def instead(self, handler: BaseHTTPRequestHandler) -> Passed | None:
        return Passed(self.status, list(self.headers), b"<h1>Welcome</h1>")


def says(code: int, *told: tuple[str, str]) -> type[Proxy]:
    return type("Saying", (Says,), {"status": code, "headers": told})


@pytest.mark.parametrize(
    ("proxy", "expected"),
    [
        (Renames, {"url-host", "url-not-taken"}),
        (OtherOrigin, {"url-origin", "url-not-taken"}),
        (SaysNothing, {"url-https-not-told", "url-cookies-open", "url-not-taken"}),
        (DropsToken, {"url-not-taken"}),
        (loses("Content-Security-Policy"), {"url-policy"}),
        (loses("Content-Security-Policy", "default-src 'none'; script-src 'self' 'unsafe-inline'"), {"url-policy"}),
        (loses("Cache-Control", "public, max-age=60"), {"url-no-store"}),
        (loses("X-Content-Type-Options"), {"url-headers"}),
        (loses("X-Frame-Options", "SAMEORIGIN"), {"url-headers"}),
        (KeepsPages, {"url-shared"}),
        (loses("Set-Cookie"), {"url-cookies", "url-not-taken"}),
        (loses_part("HttpOnly"), {"url-cookies"}),
        (loses_part("SameSite=Lax"), {"url-cookies"}),
        (loses_part("Secure"), {"url-cookies-open"}),
        (Refuses, {"url-too-much"}),
        (NoStyles, {"url-static"}),
        (Packs, {"url-track-packed"}),
        (Changes, {"url-track-changed"}),
        (DropsRange, {"url-track-parts"}),
        (WrongPart, {"url-track-parts"}),
        (says(502), {"url-gateway"}),
        (says(301, ("Location", "https://rack.example/")), {"url-redirect"}),
        (says(200), {"url-no-backrack"}),
        (says(404), {"url-no-backrack"}),
    ],
)
def test_what_a_proxy_spoils_is_named_and_nothing_else(
    look: Callable[..., list[Finding]], proxy: type[Proxy], expected: set[str]
) -> None:
    assert wrong(look(proxy(encrypts=True), **BELIEVING)) == expected


def test_encryption_that_is_not_believed_or_not_true_is_told(look: Callable[..., list[Finding]]) -> None:
    not_believed = {"url-https-not-believed", "url-cookies-open", "url-not-taken"}
    assert wrong(look(Proxy(encrypts=True))) == not_believed
    not_true = look(Proxy(encrypts=True), "http://127.0.0.1:PORT", **BELIEVING)
    assert wrong(not_true) == {"url-https-not-true", "url-not-taken"}
    assert wrong(look(Proxy(), "http://rack.example")) == {"url-plain"}


def test_a_track_without_its_length_is_noted(look: Callable[..., list[Finding]]) -> None:
    found = look(loses("Content-Length")(encrypts=True), **BELIEVING)
    assert wrong(found) == set()
    assert found[-1].id == "url-track-length"


def test_a_name_that_backrack_does_not_answer_to_is_told(look: Callable[..., list[Finding]]) -> None:
    found = look(Proxy(encrypts=True), "https://stranger.example", **BELIEVING)
    assert wrong(found) == {"url-host-refused"}
    assert found[0].fix
    assert "BACKRACK_HOSTS=stranger.example" in say(found[0].fix)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("rack.example", "url-unreadable"),
        ("ftp://rack.example", "url-unreadable"),
        ("https://", "url-unreadable"),
        ("https://rack.example:port", "url-unreadable"),
        ("https://somebody@rack.example", "url-unreadable"),
        ("http://[::1", "url-unreadable"),
        ("https://rack.example/backrack/", "url-path"),
        ("http://127.0.0.1:1", "url-unreachable"),
    ],
)
def test_an_address_that_leads_nowhere_is_told(url: str, expected: str) -> None:
    assert wrong(list(through(url))) == {expected}


def test_a_certificate_that_is_not_trusted_is_told() -> None:
    fault = ssl.SSLCertVerificationError("certificate verify failed")
    fault.verify_message = "self-signed certificate"

    def lead(_address: SplitResult) -> HTTPConnection:
        raise fault

    found = list(through(RACK, lead))
    assert wrong(found) == {"url-certificate"}
    assert "self-signed" in say(found[0].what)


def test_what_a_proxy_says_of_encryption_is_believed_only_if_it_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BACKRACK_HOME", str(tmp_path))
    for value, believed in (("", False), ("0", False), ("1", True)):
        monkeypatch.setenv("BACKRACK_BEHIND_HTTPS", value)
        settings = run_path(str(SETTINGS))
        assert ("SECURE_PROXY_SSL_HEADER" in settings, settings.get("CSRF_COOKIE_SECURE", False)) == (
            believed,
            believed,
        )
