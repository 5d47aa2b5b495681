"""A diary is handed over once, to one browser, by a button; and can be taken back."""

from __future__ import annotations

import html
import json
import os
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from uuid import UUID, uuid4

import numpy as np
import pytest
import zxingcpp
from django.conf import settings
from django.db import DatabaseError
from django.http import HttpResponse
from hypothesis import given
from hypothesis import strategies as st

from backrack.web.models import DeviceRow
from backrack.web.people import DEVICE_COOKIE
from backrack.web.phone import handing, views
from backrack.web.phone.folder import folder_of, make_ready
from backrack.web.phone.listening import STATE, Listening, file_of, listening_now, tell, tell_no_more
from backrack.web.phone.misses import MISSES, WITHIN, Misses
from backrack.web.phone.names import Names
from backrack.web.phone.qr import picture_of
from tests.screening.people import passing_person
from tests.web.conftest import Visitor

NOW = datetime.now().astimezone()
NAMES = Names(ip_address("192.168.1.20"), "box.local")
ENTRIES = passing_person(NOW).entries
At = Callable[[datetime], None]


@pytest.fixture(autouse=True)
def _nobody_has_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "_missed", Misses())


@pytest.fixture
def listening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As if ``serve --phone`` ran with this process as its server for phones."""
    state = file_of(tmp_path, 8000)
    tell(state, Listening(NAMES, 8443))
    monkeypatch.setenv(STATE, str(state))
    monkeypatch.setattr(settings, "BACKRACK_HOME", tmp_path)
    make_ready(tmp_path, NAMES, datetime.now(UTC))
    return state


@pytest.fixture
def owner(visitor: Visitor, listening: Path) -> Visitor:
    return visitor.has(*ENTRIES)


def press(visitor: Visitor, address: str, **form: str) -> HttpResponse:
    return visitor.client.post(address, {"csrfmiddlewaretoken": visitor.token, **form})


def read(answer: HttpResponse) -> str:
    return html.unescape(answer.content.decode())


def link_of(visitor: Visitor, **form: str) -> str:
    """The address of a new link, as it stands on the page."""
    found = re.search(r'id="link"[^>]* value="([^"]+)"', read(press(visitor, "/phone/link", **form)))
    assert found
    return found[1]


def way_of(visitor: Visitor) -> str:
    return link_of(visitor).removeprefix("https://192.168.1.20:8443")


def whose(visitor: Visitor) -> str:
    return str(visitor.get("/api/person").json()["id"])


def test_the_link_opens_the_same_diary_in_the_other_browser(owner: Visitor, other: Visitor) -> None:
    way = way_of(owner)
    asked = other.get(way)
    assert asked.status_code == 200
    assert f"It holds {len(ENTRIES)} entries" in read(asked)
    assert whose(other) != str(owner.id)
    done = press(other, way)
    assert (done.status_code, done.headers["Location"]) == (302, "/phone")
    assert whose(other) == str(owner.id)
    assert len(other.get("/api/person").json()["entries"]) == len(ENTRIES)
    assert "This browser opens the diary that was handed over to it." in read(other.get("/phone"))
    cookie = other.client.cookies[DEVICE_COOKIE]
    assert cookie["httponly"] and cookie["samesite"] == "Lax"


def test_what_the_phone_tells_stands_in_the_same_diary(owner: Visitor, other: Visitor) -> None:
    press(other, way_of(owner))
    assert other.keep(passing_person(NOW + timedelta(seconds=1)).entries[0]).status_code == 200
    assert len(owner.get("/api/person").json()["entries"]) == len(ENTRIES) + 1


def test_looking_at_a_link_does_not_use_it_up(owner: Visitor, other: Visitor) -> None:
    """As previews of messages and browsers that read ahead do."""
    way = way_of(owner)
    for _ in range(3):
        Visitor().get(way)
        Visitor().client.head(way)
    press(other, way)
    assert whose(other) == str(owner.id)


def test_a_link_works_once(owner: Visitor, other: Visitor) -> None:
    way, third = way_of(owner), Visitor().arrive()
    press(other, way)
    for answer in (third.get(way), press(third, way)):
        assert answer.status_code == 410
        assert "This link was used already" in read(answer)
    assert whose(third) != str(owner.id)


def test_who_took_it_and_comes_back_to_it_is_led_on(owner: Visitor, other: Visitor) -> None:
    way = way_of(owner)
    press(other, way)
    assert other.get(way).headers["Location"] == "/phone"


@pytest.mark.parametrize(("minutes", "works"), [(9.99, True), (10, False), (60, False)])
def test_a_link_works_for_ten_minutes(minutes: float, works: bool, owner: Visitor, other: Visitor, at: At) -> None:
    at(NOW)
    way = way_of(owner)
    at(NOW + timedelta(minutes=minutes))
    answer = press(other, way)
    assert answer.status_code == (302 if works else 410)
    assert (whose(other) == str(owner.id)) is works
    if not works:
        assert "This link is too old" in read(other.get(way))


def test_a_newer_link_ends_the_older(owner: Visitor, other: Visitor) -> None:
    old, new = way_of(owner), way_of(owner)
    assert press(other, old).status_code == 404
    assert press(other, new).status_code == 302


def test_only_a_hash_of_a_link_is_kept(owner: Visitor) -> None:
    token = way_of(owner).rpartition("/")[2]
    assert len(token) >= 27  # 160 bits in letters of six
    row = DeviceRow.objects.get()
    assert token not in str(row.__dict__)
    assert token not in owner.get("/api/person").content.decode()
    assert token not in owner.get("/phone").content.decode()


def test_only_the_owners_own_page_makes_a_link(owner: Visitor, other: Visitor) -> None:
    assert owner.client.post("/phone/link").status_code == 403
    assert owner.get("/phone/link").status_code == 405
    assert press(other, "/phone/link").headers["Location"] == "/phone"  # nothing is kept of them
    assert press(Visitor().arrive(), "/phone/link").status_code == 302
    assert not DeviceRow.objects.exists()


def test_a_page_from_elsewhere_cannot_press_the_button(owner: Visitor, other: Visitor) -> None:
    way = way_of(owner)
    assert other.client.post(way).status_code == 403
    assert whose(other) != str(owner.id)


def test_a_link_opens_the_diary_of_who_made_it_and_never_another(owner: Visitor, other: Visitor) -> None:
    other.has(*ENTRIES[:3])
    mine, theirs = way_of(owner), way_of(other)
    phone, second = Visitor().arrive(), Visitor().arrive()
    press(phone, theirs)
    press(second, mine)
    assert (whose(phone), whose(second)) == (str(other.id), str(owner.id))


def test_a_browser_with_a_diary_of_its_own_is_told_and_nothing_is_mixed(owner: Visitor, other: Visitor) -> None:
    before = other.has(*ENTRIES[:3]).id
    way = way_of(owner)
    asked = read(other.get(way))
    assert "There is another diary in this browser already" in asked
    assert "It holds 3 entries" in asked
    assert 'href="/api/person" download' in asked
    refused = press(other, way)
    assert refused.status_code == 409
    assert "There is another diary in this browser already" in read(refused)
    assert whose(other) == str(before)
    assert press(other, way, instead="yes").status_code == 302
    assert whose(other) == str(owner.id)
    assert len(other.get("/api/person").json()["entries"]) == len(ENTRIES)


def test_the_owners_own_browser_does_not_use_the_link_up(owner: Visitor, other: Visitor) -> None:
    way = way_of(owner)
    for answer in (owner.get(way), press(owner, way)):
        assert "This browser has this diary already" in read(answer)
    assert press(other, way).status_code == 302


@pytest.mark.parametrize("guess", ["x", "0" * 27, "-", "None"])
def test_a_guess_opens_nothing(guess: str, owner: Visitor, other: Visitor) -> None:
    way_of(owner)
    for answer in (other.get(f"/phone/with/{guess}"), press(other, f"/phone/with/{guess}")):
        assert answer.status_code == 404
        assert "This link is not known here" in read(answer)
    assert whose(other) != str(owner.id)


def test_who_guesses_often_waits_also_for_the_right_one(owner: Visitor, other: Visitor, at: At) -> None:
    at(NOW)
    for number in range(MISSES):
        assert other.get(f"/phone/with/guess{number}").status_code == 404
    way = way_of(owner)
    assert press(other, way).status_code == 429
    assert "Please wait ten minutes" in read(other.get(way))
    elsewhere = Visitor().arrive()
    assert elsewhere.client.get(way, REMOTE_ADDR="192.168.1.31").status_code == 200
    at(NOW + WITHIN)
    assert other.get("/phone/with/guess").status_code == 404
    assert press(other, way_of(owner)).status_code == 302


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 900)), max_size=60))
def test_nobody_waits_who_missed_less_often_than_that(misses: list[tuple[str, int]]) -> None:
    tried, late = Misses(), NOW + timedelta(seconds=900)
    for address, second in sorted(misses, key=lambda each: each[1]):
        tried.note(address, NOW + timedelta(seconds=second))
    for address in "abc":
        recent = [at_s for who, at_s in misses if who == address and at_s > 900 - WITHIN.total_seconds()]
        assert tried.too_many(address, late) == (len(recent) >= MISSES)


def test_what_misses_remember_stays_small() -> None:
    tried = Misses()
    for number in range(3000):
        tried.note(str(number), NOW)
    assert len(tried._times) == 1000


def test_the_devices_are_listed_and_each_can_be_ended(owner: Visitor, other: Visitor) -> None:
    other.client.defaults["HTTP_USER_AGENT"] = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)"
    assert "Nobody but this browser." in read(owner.get("/phone"))
    way_of(owner)
    assert "Nobody but this browser." in read(owner.get("/phone"))  # a link that nobody took is no device
    press(other, way_of(owner))
    assert "An iPhone or iPad" in read(owner.get("/phone"))
    (device,) = handing.devices_of(owner.id)
    press(owner, "/phone/end", device=str(device.id))
    assert "Nobody but this browser." in read(owner.get("/phone"))
    assert other.get("/api/person").json()["entries"] == []
    assert whose(other) != str(owner.id)


def test_an_ended_device_stays_out_also_with_its_old_cookie(owner: Visitor, other: Visitor) -> None:
    press(other, way_of(owner))
    cookie = other.client.cookies[DEVICE_COOKIE].value
    press(owner, "/phone/end", device=str(handing.devices_of(owner.id)[0].id))
    for _ in range(2):
        other.client.cookies[DEVICE_COOKIE] = cookie
        assert other.get("/api/person").json()["entries"] == []
        assert other.keep(ENTRIES[0]).status_code == 200  # somebody new, with a diary of their own
    assert len(owner.get("/api/person").json()["entries"]) == len(ENTRIES)


def test_nobody_ends_a_device_of_somebody_else(owner: Visitor, other: Visitor) -> None:
    phone = Visitor().arrive()
    press(phone, way_of(owner))
    device = str(handing.devices_of(owner.id)[0].id)
    assert press(other, "/phone/end", device=device).status_code == 302
    assert owner.client.post("/phone/end", {"device": device}).status_code == 403
    assert press(owner, "/phone/end", device="everything").status_code == 404
    assert whose(phone) == str(owner.id)


def test_a_cookie_cannot_be_made_into_one_of_a_device_that_was_never_ended(owner: Visitor, other: Visitor) -> None:
    press(other, way_of(owner))
    value = other.client.cookies[DEVICE_COOKIE].value
    person, device = value.split(":")[0].split("/")
    for forged in (value.replace(f"/{device}", ""), value.replace(device, str(uuid4()))):
        other.client.cookies[DEVICE_COOKIE] = forged
        assert whose(other) != person


def test_a_device_of_somebody_who_is_forgotten_opens_nothing(owner: Visitor, other: Visitor) -> None:
    other_browsers = "Other browsers that have your diary lose it, too."
    assert other_browsers not in read(owner.get("/settings/delete"))
    press(other, way_of(owner))
    assert other_browsers in read(owner.get("/settings/delete"))
    before = str(owner.id)
    owner.post("/api/person/delete", {"delete_everything": True})
    assert not DeviceRow.objects.exists()
    assert whose(other) != before
    assert other.get("/api/person").json()["entries"] == []


def test_an_old_cookie_of_a_device_is_renewed_for_the_same_device(
    owner: Visitor, other: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(other, way_of(owner))
    (device,) = handing.devices_of(owner.id)
    monkeypatch.setattr("django.core.signing.time.time", (datetime.now(UTC) + timedelta(days=31)).timestamp)
    answer = other.get("/today")
    assert answer.cookies[DEVICE_COOKIE].value.split(":")[0] == f"{owner.id}/{device.id}"


def test_a_database_that_is_busy_loses_no_phone_its_diary(
    owner: Visitor, other: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(other, way_of(owner))

    def busy(*_given: UUID) -> bool:
        raise DatabaseError("database is locked")

    monkeypatch.setattr("backrack.web.people.is_open_to", busy)
    assert DEVICE_COOKIE not in other.get("/api/person").cookies
    assert whose(other) == str(owner.id)


def test_a_pasted_link_leads_to_its_page(owner: Visitor, other: Visitor) -> None:
    link = link_of(owner)
    assert other.client.get("/phone/paste", {"link": f" {link} "}).headers["Location"] == way_tail(link)
    for nonsense in ("", "https://", "https://x/a b", "../../today?x", "https://bank.example/é"):
        answer = other.client.get("/phone/paste", {"link": nonsense})
        assert answer.headers["Location"].startswith("/phone")
    assert other.client.get("/phone/paste", {"link": "//evil.example/abc"}).headers["Location"] == "/phone/with/abc"


def way_tail(link: str) -> str:
    return link[link.index("/phone/") :]


@pytest.mark.parametrize("dark", [False, True])
def test_a_camera_reads_the_link_from_the_picture(owner: Visitor, dark: bool) -> None:
    """Drawn here by its own path, and read by a reader that is not ours."""
    page = read(press(owner, "/phone/link"))
    found = re.search(r'id="link"[^>]* value="([^"]+)"', page)
    svg = re.search(r"<svg[^>]* class=\"qr\".*?</svg>", page)
    assert found and svg
    (seen,) = zxingcpp.read_barcodes(drawn(svg[0], paper=0 if dark else 255))
    assert seen.text == found[1]
    assert "style" not in svg[0]
    assert "data:" not in page


def drawn(svg: str, paper: int) -> np.ndarray:
    """The modules of the picture as grey squares, on a page of any colour."""
    size_text = re.search(r'viewBox="0 0 (\d+) ', svg)
    background, modules = re.findall(r'<path (fill|stroke)="#(?:fff|000)" d="([^"]+)"', svg)
    assert size_text and background[1] == f"M0 0h{size_text[1]}v{size_text[1]}h-{size_text[1]}z"
    size = int(size_text[1])
    picture = np.full((size, size), 255, np.uint8)
    x = y = 0.0
    for command, first, second in re.findall(r"([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?", modules[1]):
        if command == "M":
            x, y = float(first), float(second)
        elif command == "m":
            x, y = x + float(first), y + float(second)
        else:
            picture[int(y), int(x) : int(x + float(first))] = 0
            x += float(first)
    return np.kron(np.pad(picture, 6, constant_values=paper), np.ones((6, 6), np.uint8))


def test_the_picture_has_its_quiet_zone() -> None:
    assert re.search(r"M4 4\.5h7", picture_of("https://192.168.1.20:8443/phone"))


def test_the_page_on_the_computer_leads_through_three_steps(owner: Visitor) -> None:
    page = read(owner.get("/phone"))
    assert [page.index(f"Step {number}") for number in (1, 2, 3)] == sorted(page.index(f"Step {n}") for n in (1, 2, 3))
    assert "https://192.168.1.20:8443/phone" in page
    assert "Your connection is not private" in page
    assert "ufw allow proto tcp from 192.168.0.0/16 to any port 8443" in page
    pairs = re.findall(r"<span>((?:[0-9A-F]{2} ){7}[0-9A-F]{2})</span>", page)
    assert " ".join(pairs).replace(" ", ":") == views.authority().fingerprint  # type: ignore[union-attr]


def test_links_may_go_by_name(owner: Visitor) -> None:
    assert "https://box.local:8443/phone" in read(owner.client.get("/phone", {"by": "name"}))
    assert link_of(owner, by="name").startswith("https://box.local:8443/phone/with/")


def test_the_root_is_given_as_phones_take_it(owner: Visitor) -> None:
    answer = owner.get("/phone/root.crt")
    assert answer.headers["Content-Type"] == "application/x-x509-ca-cert"
    assert "PRIVATE" not in answer.content.decode("latin-1")
    found = views.authority()
    assert found
    assert answer.content == found.root.public_bytes(views.Encoding.DER)


def test_without_phones_the_page_says_how_to_start_and_what_works_anyway(visitor: Visitor) -> None:
    visitor.has(*ENTRIES)
    page = read(visitor.get("/phone"))
    assert "backrack serve --phone" in page
    assert 'href="/session"' in page and 'href="/print"' in page
    assert "<svg viewBox" not in page.split("<main")[1]
    assert press(visitor, "/phone/link").headers["Location"] == "/phone"
    assert not DeviceRow.objects.exists()


def test_without_a_certificate_there_is_none_to_download(
    visitor: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "BACKRACK_HOME", tmp_path)
    assert visitor.get("/phone/root.crt").status_code == 404
    folder_of(tmp_path).mkdir()
    (folder_of(tmp_path) / "authority.pem").write_text("nothing")
    assert visitor.get("/phone/root.crt").status_code == 404


def test_a_machine_in_no_network_says_so(owner: Visitor, listening: Path) -> None:
    tell(listening, Listening(None, 8443))
    page = read(owner.get("/phone"))
    assert "This computer is in no home network just now" in page
    assert press(owner, "/phone/link").headers["Location"] == "/phone"


def test_what_a_server_that_was_killed_left_is_not_believed(listening: Path) -> None:
    assert listening_now() == Listening(NAMES, 8443)
    told = json.loads(listening.read_text())
    listening.write_text(json.dumps({**told, "process": 2**22 + 1}))  # no system has so many
    assert listening_now() is None
    for nonsense in ("", "[]", "{}", json.dumps({**told, "process": "x"})):
        listening.write_text(nonsense)
        assert listening_now() is None
    tell_no_more(listening)
    assert listening_now() is None
    tell_no_more(listening)


def test_over_the_home_network_the_page_says_what_is_not_trusted_yet(
    owner: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "BACKRACK_TO_PHONES", ["192.168.1.20"])
    page = read(owner.get("/phone"))
    assert 'data-probe="/phone/probe.js"' in page
    assert "backrack works here while the computer is on. To use it in aeroplane mode, trust the certificate" in page
    assert 'href="/phone/root.crt"' in page
    probe = owner.get("/phone/probe.js")
    assert probe.headers["Content-Type"] == "text/javascript; charset=utf-8"


def test_behind_a_proxy_a_link_goes_the_way_its_owner_came(visitor: Visitor) -> None:
    visitor.has(*ENTRIES)
    form, came = {"csrfmiddlewaretoken": visitor.token}, {"Referer": "https://testserver/phone"}
    assert "Phones come the same way as you did" in read(visitor.client.get("/phone", secure=True))
    page = read(visitor.client.post("/phone/link", form, secure=True, headers=came))
    assert "https://testserver/phone/with/" in page


def test_more_and_settings_lead_there(owner: Visitor) -> None:
    for page in ("/more", "/settings"):
        assert 'href="/phone"' in owner.get(page).content.decode()


@pytest.mark.parametrize("address", ["/phone", "/phone/with/x", "/phone/root.crt", "/phone/probe.js"])
def test_no_answer_is_kept_by_a_cache_or_runs_what_is_not_ours(address: str, owner: Visitor) -> None:
    headers = owner.get(address).headers
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "Strict-Transport-Security" not in headers  # the address may be another machine's tomorrow
    assert os.environ.get(STATE)
