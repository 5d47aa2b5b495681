"""Today's session and its track: for the person whose plan it is, and for nobody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.http import HttpResponse

from backrack.plan import Plan
from backrack.record import Answer, Outcome, PhaseDone, SessionDone, SettingsGiven, Sign, Source, StopSign
from backrack.web.packed import pack
from backrack.web.session import api
from backrack.web.session.payload import Sounds
from backrack.web.session.tracks import Prepared, Workshop
from backrack.web.session.wishes import Wish
from tests.plan.people import screened
from tests.progression.people import check_in
from tests.waiting import until
from tests.web.conftest import Visitor, error_of

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TRACK = bytes(range(256)) * 40
DOWNLOAD = TRACK[:4000]


def made_from(folder: Path) -> Callable[[Plan, Wish], Prepared]:
    """Sessions with small files for tracks: what is heard is tested where it is made."""

    def make(plan: Plan, wish: Wish) -> Prepared:
        names = {"voice": f"{wish.sound}{wish.rate}{plan.digest}", "bells": f"tones{plan.digest}"}
        files = {name: folder / f"{name}.mp3" for name in names.values()}
        downloads = {name: folder / f"{name}-whole.mp3" for name in names.values()}
        for path in files.values():
            path.write_bytes(TRACK)
        for path in downloads.values():
            path.write_bytes(DOWNLOAD)
        payload = {"plan": plan.digest, "date": plan.day.isoformat(), "chapters": [], "sound": wish.sound.value}
        payload |= {"rate": wish.rate, "side": wish.side.value}
        return Prepared(pack(payload), Sounds(names["voice"], names["bells"]), "heart", files, downloads)

    return make


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[Workshop], None]:
    """Has sessions made in another workshop."""
    return lambda shop: monkeypatch.setattr(api, "workshop", lambda: shop)


@pytest.fixture(autouse=True)
def _now(at: Callable[[datetime], None], use: Callable[[Workshop], None], tmp_path: Path) -> None:
    at(NOW)
    use(Workshop(made_from(tmp_path)))


def ready(visitor: Visitor) -> Visitor:
    """A person with a plan for today."""
    entries = (*screened(NOW).entries, check_in(NOW))
    return visitor.has(*(replace(entry, id=uuid4()) for entry in entries))


def made(visitor: Visitor, address: str = "/api/session") -> HttpResponse:
    """The answer once nothing is being made any more."""
    return until(lambda: visitor.get(address), lambda answer: answer.status_code != 202, address, pause_s=0)


def session_of(visitor: Visitor, address: str = "/api/session") -> dict[str, Any]:
    """The session, once it is made."""
    answer = made(visitor, address)
    assert answer.status_code == 200, answer.content
    given: dict[str, Any] = answer.json()
    return given


SITTING = uuid4()


def back_to(given: dict[str, Any], page: str = "/api/session", sitting: UUID = SITTING) -> str:
    """The address of a session that was begun."""
    return f"{page}?sitting={sitting}&given={given['given']}"


def sat(given: dict[str, Any], outcome: Outcome = Outcome.LEFT, minutes: int = 8, **more: Any) -> SessionDone:
    """What the player stores about the sitting."""
    hold = PhaseDone(
        phase="hold", exercise="starting_position", prescribed_ms=120_000, done_ms=90_000, source=Source.PLAYER_TIMED
    )
    ended = NOW + timedelta(minutes=minutes)
    fields: dict[str, Any] = {"plan": given["plan"], "stage": 1, "started_at": NOW, "ended_at": ended} | more
    return SessionDone(id=uuid4(), at=ended, session=SITTING, outcome=outcome, phases=(hold,), **fields)


def part(visitor: Visitor, address: str, asked: str) -> tuple[int, bytes, dict[str, str]]:
    answer = visitor.client.get(address, headers={"Range": asked})
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return answer.status_code, content, dict(answer.headers)


def whole(visitor: Visitor, address: str) -> bytes:
    answer = visitor.client.get(address)
    assert answer.status_code == 200
    return b"".join(answer.streaming_content)


def test_the_person_with_a_plan_gets_their_session(visitor: Visitor) -> None:
    given = session_of(ready(visitor))
    assert given["voice"] == "heart"
    assert whole(visitor, given["audio_url"]) == TRACK
    assert whole(visitor, given["bells_url"]) == TRACK


def test_without_a_plan_there_is_a_reason_and_nothing_else(visitor: Visitor) -> None:
    answer = visitor.get("/api/session")
    assert answer.status_code == 409
    assert set(answer.json()) == {"error", "reason", "title", "what_to_do"}
    assert error_of(answer)


def test_another_person_is_told_what_nobody_is_told(visitor: Visitor, other: Visitor) -> None:
    session_of(ready(visitor))
    nobody = Visitor().get("/api/session")
    assert other.get("/api/session").json() == nobody.json()
    assert nobody.status_code == 409


def test_a_locked_person_gets_no_session_but_hears_the_way_off_of_the_one_begun(visitor: Visitor) -> None:
    given = session_of(ready(visitor))
    visitor.has(replace(check_in(NOW, new_weakness=Answer.YES), id=uuid4()))
    assert visitor.get("/api/session").status_code == 409
    assert visitor.get(back_to(given)).status_code == 409
    assert whole(visitor, given["audio_url"]) == TRACK


def test_the_track_is_not_found_by_another_person_nor_by_nobody(visitor: Visitor, other: Visitor) -> None:
    address = session_of(ready(visitor))["audio_url"]
    assert other.get(address).status_code == 404
    assert Visitor().get(address).status_code == 404
    assert ready(other).get(address).status_code == 404, "a plan of one's own does not open somebody else's track"


def test_an_unknown_track_is_not_found(visitor: Visitor) -> None:
    session_of(ready(visitor))
    for name in ("0" * 32, "..%2F..%2Fsecret_key", "voice"):
        assert visitor.get(f"/api/session/track/{name}.mp3").status_code == 404


def test_yesterdays_track_is_not_found(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    address = session_of(ready(visitor))["audio_url"]
    at(NOW + timedelta(days=1))
    assert visitor.get(address).status_code == 404


def test_a_session_once_begun_is_heard_to_its_end(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    at(NOW + timedelta(minutes=115))
    address = session_of(ready(visitor))["audio_url"]
    at(NOW + timedelta(minutes=130))
    assert visitor.get("/api/session").status_code == 409, "two hours after the check-in nothing new begins"
    assert whole(visitor, address) == TRACK
    assert visitor.get(address.split("?", maxsplit=1)[0]).status_code == 404
    assert visitor.get(address + "x").status_code == 404
    at(NOW + timedelta(minutes=115 + 121))
    assert visitor.get(address).status_code == 404


def test_a_session_that_was_done_closes_its_track(visitor: Visitor) -> None:
    given = session_of(ready(visitor))
    visitor.has(sat(given, Outcome.COMPLETED))
    assert visitor.get("/api/session").status_code == 409
    assert visitor.get(given["audio_url"]).status_code == 404


def test_players_seek_by_asking_for_parts(visitor: Visitor) -> None:
    address = session_of(ready(visitor))["audio_url"]
    size = len(TRACK)
    for asked, content, named in (
        ("bytes=0-", TRACK, f"bytes 0-{size - 1}/{size}"),
        ("bytes=100-199", TRACK[100:200], f"bytes 100-199/{size}"),
        ("bytes=-10", TRACK[-10:], f"bytes {size - 10}-{size - 1}/{size}"),
    ):
        status, got, headers = part(visitor, address, asked)
        assert (status, got) == (206, content)
        assert headers["Content-Range"] == named
        assert headers["Content-Length"] == str(len(content))
        assert headers["Content-Type"] == "audio/mpeg"
        assert headers["Accept-Ranges"] == "bytes"


def test_a_part_past_the_end_is_refused_with_the_size(visitor: Visitor) -> None:
    status, content, headers = part(visitor, session_of(ready(visitor))["audio_url"], f"bytes={len(TRACK)}-")
    assert (status, content) == (416, b"")
    assert headers["Content-Range"] == f"bytes */{len(TRACK)}"


def test_a_part_of_an_older_track_comes_as_the_whole_new_one(visitor: Visitor) -> None:
    address = session_of(ready(visitor))["audio_url"]
    answer = visitor.client.get(address, headers={"Range": "bytes=0-9", "If-Range": '"another"'})
    assert (answer.status_code, b"".join(answer.streaming_content)) == (200, TRACK)


def test_a_track_that_is_known_is_not_sent_again(visitor: Visitor) -> None:
    address = session_of(ready(visitor))["audio_url"]
    answer = visitor.client.get(address)
    again = visitor.client.get(address, headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_the_track_may_be_kept_by_this_browser_alone(visitor: Visitor) -> None:
    answer = visitor.client.get(session_of(ready(visitor))["audio_url"])
    assert "private" in answer["Cache-Control"]


def test_the_downloaded_track_has_no_ways_out(visitor: Visitor) -> None:
    address = session_of(ready(visitor))["audio_url"]
    answer = visitor.client.get(f"{address}&download=1")
    assert b"".join(answer.streaming_content) == DOWNLOAD
    assert answer["Content-Disposition"] == 'attachment; filename="backrack-2026-03-02.mp3"'


def test_the_page_never_waits_for_the_track(visitor: Visitor, use: Callable[[Workshop], None], tmp_path: Path) -> None:
    go = Event()

    def slowly(plan: Plan, wish: Wish) -> Prepared:
        go.wait(timeout=20)
        return made_from(tmp_path)(plan, wish)

    use(Workshop(slowly))
    ready(visitor)
    assert visitor.get("/session").status_code == 200
    answer = visitor.get("/api/session")
    assert (answer.status_code, answer.json()) == (202, {"state": "preparing"})
    go.set()
    assert session_of(visitor)["audio_url"]


def test_without_any_sound_the_session_is_still_given(
    visitor: Visitor, use: Callable[[Workshop], None], tmp_path: Path
) -> None:
    def silent(plan: Plan, wish: Wish) -> Prepared:
        return replace(made_from(tmp_path)(plan, wish), sounds=Sounds(None, None), voice=None, files={}, downloads={})

    use(Workshop(silent))
    given = session_of(ready(visitor))
    assert given["audio_url"] is None
    assert given["bells_url"] is None


def test_a_session_that_could_not_be_made_says_so_and_is_tried_again(
    visitor: Visitor, use: Callable[[Workshop], None], tmp_path: Path
) -> None:
    tries: list[Plan] = []

    def first_fails(plan: Plan, wish: Wish) -> Prepared:
        tries.append(plan)
        if len(tries) == 1:
            raise OSError("disk full")
        return made_from(tmp_path)(plan, wish)

    use(Workshop(first_fails))
    ready(visitor)
    answer = made(visitor)
    assert answer.status_code == 503
    assert error_of(answer)
    assert session_of(visitor)["audio_url"]
    assert len(tries) == 2


def test_the_page_leads_on_to_today_when_there_is_no_plan(visitor: Visitor) -> None:
    answer = visitor.get("/session")
    assert (answer.status_code, answer["Location"]) == (302, "/today")


def test_the_page_says_what_is_needed_and_holds_no_script_of_its_own(visitor: Visitor) -> None:
    page = ready(visitor).get("/session").content.decode()
    assert "towel" in page
    assert "phone" in page
    assert page.count("<script") == page.count('<script type="module" src=')
    assert "style=" not in page


# ---------------------------------------------------------------------- how it is to be heard and seen


def chosen(given: dict[str, Any]) -> tuple[str, str, str]:
    return given["sound"], given["rate"], given["side"]


def settings(**told: Any) -> SettingsGiven:
    return SettingsGiven(id=uuid4(), at=NOW, **told)


def test_without_settings_the_whole_voice_speaks_at_its_own_rate(visitor: Visitor) -> None:
    given = session_of(ready(visitor))
    assert chosen(given) == ("voice", "normal", "left")
    assert given["settings"] == {"volume_percent": 100, "picture_turn_deg": 0, "hand": "right"}
    assert given["emergency_number"] is None


def test_settings_decide_where_nothing_is_asked_for(visitor: Visitor) -> None:
    told = {"sound": "short", "speech_rate": "slow", "phone_side": "right", "volume_percent": 60, "hand": "left"}
    ready(visitor).has(settings(picture_turn_deg=90, **told))
    given = session_of(visitor)
    assert chosen(given) == ("short", "slow", "right")
    assert given["settings"] == {"volume_percent": 60, "picture_turn_deg": 90, "hand": "left"}


def test_what_is_asked_for_goes_before_the_settings(visitor: Visitor) -> None:
    ready(visitor).has(settings(sound="short", speech_rate="slow", phone_side="right"))
    given = session_of(visitor, "/api/session?sound=bells&rate=quick&side=left")
    assert chosen(given) == ("bells", "quick", "left")


def test_each_choice_is_a_track_of_its_own(visitor: Visitor) -> None:
    ready(visitor)
    choices = ("sound=voice", "sound=short", "sound=bells", "rate=slow", "rate=quick")
    addresses = {session_of(visitor, f"/api/session?{choice}")["audio_url"].split("?")[0] for choice in choices}
    assert len(addresses) == len(choices)


@pytest.mark.parametrize(
    "wrong", ["sound=song", "rate=hasty", "side=above", "sitting=me", "sound=", "download=maybe", "sound=voice&rate=1"]
)
def test_a_choice_that_cannot_be_read_is_refused(visitor: Visitor, wrong: str) -> None:
    given = session_of(ready(visitor))
    page = given["audio_url"] + "&" if "download" in wrong else "/api/session?"
    answer = visitor.get(page + wrong)
    assert answer.status_code == 422
    assert error_of(answer)


def test_the_persons_own_emergency_number_goes_before_the_installations(visitor: Visitor, monkeypatch: Any) -> None:
    monkeypatch.setattr("django.conf.settings.BACKRACK_EMERGENCY_NUMBER", "112")
    assert session_of(ready(visitor))["emergency_number"] == "112"
    visitor.has(settings(emergency_number="999"))
    assert session_of(visitor)["emergency_number"] == "999"


def test_the_signs_to_stop_come_with_what_to_do(visitor: Visitor) -> None:
    signs = session_of(ready(visitor))["stop_signs"]
    assert [sign["sign"] for sign in signs] == [
        "spreading",
        "tingling",
        "too_painful",
        "sharp",
        "dizzy_or_sick",
        "vision_or_speech",
        "chest_pain",
        "on_the_bone",
    ]
    for sign in signs:
        assert sign["words"]
        assert sign["grave"] == sign["advice"].startswith("Call for help at once.")
        assert sign["grave"] or sign["advice"].startswith("Stop")
    assert {sign["sign"] for sign in signs if sign["grave"]} == {"vision_or_speech", "chest_pain"}
    advice = {sign["sign"]: sign["advice"] for sign in signs}
    assert all("Do not go on" in advice[name] for name in advice if name != "on_the_bone")
    assert "second time" in advice["on_the_bone"]


class Speaking(Workshop):
    """Notes what was to be spoken ahead, and speaks nothing."""

    def __init__(self, folder: Path) -> None:
        super().__init__(made_from(folder))
        self.asked: list[str] = []

    def once(self, name: str, task: Callable[[], None]) -> None:
        self.asked.append(name)


def test_another_rate_is_spoken_ahead_only_when_settings_ask_for_it(
    visitor: Visitor, use: Callable[[Workshop], None], tmp_path: Path
) -> None:
    shop = Speaking(tmp_path)
    use(shop)
    visitor.keep(settings(), settings(sound="short"))
    assert shop.asked == []
    assert visitor.keep(settings(speech_rate="slow")).status_code == 200
    assert shop.asked == ["en slow"]


def test_what_was_begun_once_is_not_begun_again(tmp_path: Path) -> None:
    shop, told, over = Workshop(made_from(tmp_path)), [], Event()
    for name in ("en slow", "en slow", "en quick"):
        shop.once(name, lambda name=name: told.append(name))
    shop.once("the last", over.set)
    assert over.wait(timeout=20)
    assert told == ["en slow", "en quick"]


# ---------------------------------------------------------------------- coming back


def payload(signed: str) -> str:
    """Without when it was signed, by the machine's own clock."""
    return signed.split(":")[0]


def test_whoever_left_comes_back_to_the_same_session(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    given = session_of(ready(visitor))
    visitor.has(sat(given))
    at(NOW + timedelta(minutes=9))
    assert visitor.get("/api/session").status_code == 409
    again = session_of(visitor, back_to(given))
    assert again["plan"] == given["plan"]
    assert payload(again["given"]) == payload(given["given"]), "its two hours are not renewed"
    assert whole(visitor, again["audio_url"]) == TRACK
    assert visitor.get(back_to(given, "/session")).status_code == 200
    assert visitor.get("/session")["Location"] == "/today"


def test_what_was_held_is_known_to_whoever_comes_back(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    given = session_of(ready(visitor))
    assert given["held_ms"] == {}
    visitor.has(sat(given))
    at(NOW + timedelta(minutes=9))
    assert session_of(visitor, back_to(given))["held_ms"] == {"hold": 90_000}


def test_nobody_comes_back_to_a_session_of_somebody_else(visitor: Visitor, other: Visitor) -> None:
    given = session_of(ready(visitor))
    for somebody in (other, ready(Visitor().arrive())):
        answer = somebody.get(back_to(given))
        assert (answer.status_code, answer.json()["reason"]) == (409, "over")
    assert Visitor().get(back_to(given)).status_code == 409
    assert other.get(back_to(given, "/session"))["Location"] == "/today"


@pytest.mark.parametrize("token", ["", "x", "a:b:c", "%00"])
def test_without_its_token_there_is_nothing_to_come_back_to(visitor: Visitor, token: str) -> None:
    session_of(ready(visitor))
    answer = visitor.get(f"/api/session?sitting={SITTING}&given={token}")
    assert (answer.status_code, answer.json()["reason"]) == (409, "over")


def test_the_token_of_a_track_opens_no_session_and_that_of_a_session_no_track(visitor: Visitor) -> None:
    given = session_of(ready(visitor))
    address, token = given["audio_url"].split("?given=")
    assert visitor.get(f"/api/session?sitting={SITTING}&given={token}").status_code == 409
    assert visitor.get(f"{address}?given={given['given']}").status_code == 404
    bells = given["bells_url"].split("?")[0]
    assert visitor.get(f"{bells}?given={token}").status_code == 404


@pytest.mark.parametrize("sign", [Sign.CHEST_PAIN, Sign.SPREADING, Sign.TOO_PAINFUL])
def test_after_a_stop_sign_the_session_is_refused_and_the_way_off_is_still_heard(
    visitor: Visitor, at: Callable[[datetime], None], sign: Sign
) -> None:
    given = session_of(ready(visitor))
    stopped = StopSign(id=uuid4(), at=NOW + timedelta(minutes=5), session=SITTING, sign=sign)
    visitor.has(sat(given), stopped)
    at(NOW + timedelta(minutes=9))
    answer = visitor.get(back_to(given))
    assert (answer.status_code, answer.json()["reason"]) == (409, "stopped")
    assert "come off slowly" in answer.json()["what_to_do"]
    assert visitor.get(back_to(given, "/session"))["Location"] == "/today"
    assert whole(visitor, given["audio_url"]) == TRACK


def test_a_session_that_ended_is_not_come_back_to(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    given = session_of(ready(visitor))
    visitor.has(sat(given, Outcome.EASED))
    at(NOW + timedelta(minutes=9))
    answer = visitor.get(back_to(given))
    assert (answer.status_code, answer.json()["reason"]) == (409, "over")
    assert visitor.get(given["audio_url"]).status_code == 404


def test_a_sitting_that_cannot_be_read_shows_the_page_for_a_new_session(visitor: Visitor) -> None:
    assert ready(visitor).get("/session?sitting=me&given=x").status_code == 200


def test_a_track_outlives_the_server_that_made_it(
    visitor: Visitor, use: Callable[[Workshop], None], tmp_path: Path, monkeypatch: Any
) -> None:
    address = session_of(ready(visitor))["audio_url"]
    monkeypatch.setattr(api, "track_on_disk", lambda name: tmp_path / f"{name}.mp3")
    use(Workshop(made_from(tmp_path)))
    assert whole(visitor, address) == TRACK
    assert visitor.get(f"{address}&download=1").status_code == 404
