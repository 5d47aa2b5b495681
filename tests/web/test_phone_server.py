"""The server that phones reach: encrypted, at one address, answering to nothing else, and gone with the other."""

from __future__ import annotations

import json
import os
import re
import ssl
import struct
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPMessage, HTTPSConnection
from ipaddress import ip_address
from pathlib import Path
from threading import Event
from typing import Any
from urllib.parse import urlencode, urlsplit

import click
import numpy as np
import pytest
import zxingcpp
from click.testing import CliRunner
from playwright.sync_api import Page, expect

from backrack.cli import phone_server
from backrack.cli.main import main
from backrack.cli.phone_server import PhoneServer
from backrack.record import entry_to_data
from backrack.web.phone.folder import NoAuthority, folder_of, make_ready
from backrack.web.phone.names import Names, local_name
from tests.bounded import Browsers
from tests.browser.pages.conftest import keep, wrong_for_axe
from tests.screening.people import passing_person
from tests.web.phone_serving import Serving, serving
from tests.web.sockets import listening_at

ENTRIES = passing_person(datetime.now(UTC)).entries
HERE = ip_address("127.0.0.1")


class Browser:
    """Cookies, the token of the page, and the headers that a browser sends by itself."""

    def __init__(self, origin: str, trusting: ssl.SSLContext | None = None, host: str = "") -> None:
        self.origin, self.trusting, self.host = origin, trusting, host or urlsplit(origin).netloc
        self.cookies: dict[str, str] = {}
        self.headers = HTTPMessage()
        self.ask("/start")

    def ask(self, path: str, body: bytes | None = None, content: str = "text/plain") -> tuple[int, str]:
        at = urlsplit(self.origin)
        connection: HTTPConnection = HTTPConnection(at.netloc, timeout=60)
        if self.trusting:
            connection = HTTPSConnection(at.netloc, timeout=60, context=self.trusting)
        headers = {
            "Host": self.host,
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
            "Origin": self.origin,
            "Referer": f"{self.origin}/",
            "X-CSRFToken": self.cookies.get("csrftoken", ""),
            "Content-Type": content,
        }
        connection.request("GET" if body is None else "POST", path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode(errors="replace")
        self.headers = answer.headers
        for each in answer.headers.get_all("Set-Cookie", []):
            name, _, value = each.split(";")[0].partition("=")
            self.cookies[name] = value
        connection.close()
        return answer.status, text

    def press(self, path: str, **form: str) -> tuple[int, str]:
        return self.ask(path, urlencode(form).encode(), "application/x-www-form-urlencoded")

    def entries(self) -> int:
        return len(json.loads(self.ask("/api/person")[1])["entries"])


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    with serving(tmp_path_factory.mktemp("phones")) as running:
        yield running


@pytest.mark.slow
def test_phones_are_let_in_at_one_address_over_a_line_they_can_trust(server: Serving) -> None:
    trusting = trusting_root(server.home)
    ports = [urlsplit(each).port for each in (server.here, server.there)]
    assert listening_at(server.process.pid) <= {("127.0.0.1", port) for port in ports if port}
    phone = Browser(server.there, trusting)
    says_what_it_should(phone)
    answers_to_nobody_else(server, trusting)


@pytest.mark.slow
def test_of_two_that_press_at_once_one_gets_the_diary(server: Serving) -> None:
    trusting, owner = trusting_root(server.home), Browser(server.here)
    data = json.dumps([entry_to_data(each) for each in ENTRIES]).encode()
    assert owner.ask("/api/entries", data, "application/json")[0] == 200
    for _ in range(4):
        found = re.search(r'id="link"[^>]* value="([^"]+)"', owner.press("/phone/link")[1])
        assert found
        assert found[1].startswith(f"{server.there}/phone/with/")
        way = urlsplit(found[1]).path
        guests = (Browser(server.there, trusting), Browser(server.there, trusting))
        with ThreadPoolExecutor(2) as pool:
            assert sorted(pool.map(lambda each, way=way: each.press(way)[0], guests)) == [302, 410]
        assert sorted(each.entries() for each in guests) == [0, len(ENTRIES)]
    assert owner.entries() == len(ENTRIES)


@pytest.mark.slow
@pytest.mark.browser
def test_a_phone_scans_the_link_and_sees_the_same_diary(browser: Browsers, server: Serving) -> None:
    """Read from the screen by a camera's reader, in the dark; the connection is not trusted yet."""
    workers: Any = {"service_workers": "allow"}  # what the page asks the browser whether it trusts the line
    desk = browser.new_context(
        base_url=server.here, color_scheme="dark", viewport={"width": 1280, "height": 800}, **workers
    )
    hand = browser.new_context(
        base_url=server.there,
        ignore_https_errors=True,
        has_touch=True,
        viewport={"width": 360, "height": 740},
        **workers,
    )
    try:
        keep(desk, passing_person(datetime.now().astimezone()).entries)
        computer, phone = desk.new_page(), hand.new_page()
        computer.goto("/phone")
        phone.goto(scanned(computer))
        expect(phone).to_have_url(f"{server.there}/phone")
        expect(phone.get_by_role("heading", name="This browser does not trust the connection yet")).to_be_visible()
        computer.get_by_role("button", name="Make a link").click()
        phone.goto(scanned(computer))
        assert wrong_for_axe(phone) == wrong_for_axe(computer) == []
        phone.get_by_role("button", name="Yes, use this diary here").tap()
        expect(phone.get_by_text("This browser opens the diary that was handed over to it.")).to_be_visible()
        for page in (phone, computer):
            page.goto("/data")
            expect(page.get_by_text(f"{len(ENTRIES)} entries")).to_be_visible()
        computer.goto("/phone")
        assert wrong_for_axe(computer) == []
        for page in (phone, computer):
            assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        assert trusted(computer) == "trusted"  # over a line that is, the same question is answered otherwise
        computer.get_by_role("button", name="End").click()
        expect(computer.get_by_text("Nobody but this browser.")).to_be_visible()
        phone.goto("/data")
        expect(phone.get_by_text("Nothing yet")).to_be_visible()
    finally:
        desk.close()
        hand.close()


ASK = """() => new Promise(done => {
  const asked = document.createElement("back-trusted");
  Object.assign(asked.dataset, { probe: "/phone/probe.js", scope: "/phone/probe.js/" });
  new MutationObserver(() => done(asked.dataset.found)).observe(asked, { attributes: true });
  document.body.append(asked);
})"""


def trusted(page: Page) -> str:
    return str(page.evaluate(ASK))


def scanned(page: Page) -> str:
    """What a camera reads from the screen."""
    (seen,) = zxingcpp.read_barcodes(grey(page.locator(".qr-figure").screenshot()))
    return str(seen.text)


def grey(png: bytes) -> np.ndarray:
    """The first colour of each point of a PNG as Chromium writes them: 8 bits a colour, not interlaced (RFC 2083)."""
    chunks, at = [], 8
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at : at + 8])
        chunks.append((kind, png[at + 8 : at + 8 + size]))
        at += size + 12
    width, height, _, colours = struct.unpack(">IIBB", chunks[0][1][:10])
    depth = {2: 3, 6: 4}[colours]
    raw = np.frombuffer(zlib.decompress(b"".join(data for kind, data in chunks if kind == b"IDAT")), np.uint8)
    lines = raw.reshape(height, 1 + width * depth)
    above, shown = [0] * width, []
    for filtered, line in zip(lines[:, 0].tolist(), lines[:, 1::depth].tolist(), strict=True):
        above = unfiltered(filtered, line, above)
        shown.append(above)
    return np.array(shown, np.uint8)


def unfiltered(kind: int, line: list[int], above: list[int]) -> list[int]:
    """One colour of a line (RFC 2083, chapter 6): a byte depends on the same colour beside and above only."""
    now, left, corner = [], 0, 0
    for value, up in zip(line, above, strict=True):
        guess = 0 if kind == 0 else left if kind == 1 else up if kind == 2 else (left + up) // 2
        if kind == 4:
            guess = min((left, up, corner), key=lambda each, at=left + up - corner: abs(at - each))
        left, corner = (value + guess) & 255, up
        now.append(left)
    return now


def trusting_root(home: Path) -> ssl.SSLContext:
    """As a phone after the guided steps: this root, and the host's name or number checked."""
    pem = (folder_of(home) / "authority.pem").read_text()
    root = pem[pem.rindex("-----BEGIN CERTIFICATE-----") :]
    trusting = ssl.create_default_context(cadata=root)
    assert len(trusting.get_ca_certs()) == 1
    trusting.verify_flags |= ssl.VERIFY_X509_STRICT
    return trusting


def says_what_it_should(phone: Browser) -> None:
    set_cookies = phone.headers.get_all("Set-Cookie", [])
    assert len(set_cookies) == 2
    assert all("Secure" in each and "HttpOnly" in each for each in set_cookies)
    assert "Strict-Transport-Security" not in phone.headers
    status, page = phone.ask("/phone")
    assert status == 200
    assert "You opened backrack over your home network." in page


def answers_to_nobody_else(server: Serving, trusting: ssl.SSLContext) -> None:
    for host in ("localhost", "evil.example", "192.168.1.20"):
        assert Browser(server.there, trusting, host).ask("/phone")[0] == 400
    name = local_name()
    if name:
        assert Browser(server.there, trusting, name).ask("/phone")[0] == 200
    with pytest.raises(ssl.SSLCertVerificationError):
        Browser(server.there, ssl.create_default_context())
    with pytest.raises(OSError, match=r".*"):
        HTTPConnection("127.0.0.2", urlsplit(server.there).port or 0, timeout=10).connect()


class Quick(PhoneServer):
    """Goes through its rounds without waiting and without a socket, as a list says."""

    def __init__(self, folder: Path, addresses: list[str | None]) -> None:
        super().__init__(folder, 8443, folder / "state.json", None)
        self.coming, self.served, self.waited = addresses, [], 0

    def _names(self) -> Names | None:
        address = self.coming[0]
        return Names(ip_address(address), "box.local") if address else None

    def _parent_lives(self) -> bool:
        return bool(self.coming)

    def _wait(self, over: Event) -> None:
        self.waited += 1
        self.coming.pop(0)

    def _serve(self, names: Names, listening: object, file: Path) -> bool:
        self.served.append((str(names.address), file.read_bytes()))
        self.coming.pop(0)
        return True


@pytest.fixture
def any_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phone_server, "free_port", lambda _host, port: port)


def test_a_machine_that_moves_is_served_where_it_is_with_a_certificate_for_there(
    tmp_path: Path, any_port: None, capsys: pytest.CaptureFixture[str]
) -> None:
    server = Quick(tmp_path, [None, None, "192.168.1.20", None, "10.0.0.7", "10.0.0.7"])
    server.run()
    assert [address for address, _ in server.served] == ["192.168.1.20", "10.0.0.7", "10.0.0.7"]
    certificates = [file for _, file in server.served]
    assert certificates[0] != certificates[1] == certificates[2]
    assert server.waited == 3
    assert capsys.readouterr().out.count("in no home network") == 1  # said once, not every few seconds


def test_a_change_of_address_or_a_renewal_begins_it_anew(tmp_path: Path) -> None:
    server, names = Quick(tmp_path, ["192.168.1.20"]), Names(ip_address("192.168.1.20"), "box.local")
    make_ready(tmp_path, names, datetime.now(UTC))
    assert not server._is_different(names)
    server.coming = ["192.168.1.21"]
    assert server._is_different(names)
    server.coming = ["192.168.1.20"]
    (folder_of(tmp_path) / "server.pem").unlink()
    assert server._is_different(names)
    assert not server._is_different(names)


def test_a_port_that_cannot_be_had_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def taken(_host: str, _port: int) -> int:
        raise click.ClickException("192.168.1.20 cannot be listened on")

    monkeypatch.setattr(phone_server, "free_port", taken)
    server = Quick(tmp_path, ["192.168.1.20"] * 3)
    server.run()
    assert (server.served, server.waited) == ([], 3)


def test_an_authority_that_cannot_be_used_ends_it(tmp_path: Path, any_port: None) -> None:
    folder_of(tmp_path).mkdir()
    (folder_of(tmp_path) / "authority.pem").write_text("nothing")
    with pytest.raises(NoAuthority):
        Quick(tmp_path, ["192.168.1.20"]).run()


def test_it_ends_when_its_parent_is_gone(tmp_path: Path) -> None:
    server = PhoneServer(tmp_path, 8443, tmp_path / "state.json", HERE, parent=os.getppid() + 1)
    server.run()
    assert not (tmp_path / "state.json").exists()


@pytest.mark.parametrize(
    ("spoil", "arguments", "words"),
    [
        (None, ["--phone-address", "8.8.8.8"], "not an address of a home network"),
        (None, ["--phone-address", "box.local"], "not an address of a home network"),
        (
            lambda home: (home / "phone").mkdir() or (home / "phone" / "authority.pem").write_text("x"),
            [],
            "Delete that",
        ),
    ],
)
def test_what_cannot_be_is_said_before_anything_listens(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[Path], object] | None,
    arguments: list[str],
    words: str,
) -> None:
    if spoil:
        spoil(tmp_path)
    monkeypatch.setattr("backrack.cli.serve.make_tables", lambda _host: None)
    monkeypatch.setattr("backrack.cli.serve._run", lambda *_given: pytest.fail("it listens"))
    told = CliRunner().invoke(main, ["serve", "--phone", *arguments], env={"BACKRACK_HOME": str(tmp_path)})
    assert told.exit_code == 1
    assert words in told.output
