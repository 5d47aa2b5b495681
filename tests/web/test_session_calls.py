"""Today's session and its track: for the person whose plan it is, and for nobody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest

from backrack.plan import Plan
from backrack.record import Answer, Outcome, PhaseDone, SessionDone, Source
from backrack.web.session import api
from backrack.web.session.payload import Sounds
from backrack.web.session.tracks import Prepared, Workshop
from tests.plan.people import screened
from tests.progression.people import check_in
from tests.web.conftest import Visitor, error_of

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TRACK = bytes(range(256)) * 40
DOWNLOAD = TRACK[:4000]


def made_from(folder: Path) -> Callable[[Plan], Prepared]:
    """Sessions with small files for tracks: what is heard is tested where it is made."""

    def make(plan: Plan) -> Prepared:
        names = {"voice": f"voice{plan.digest}", "bells": f"bells{plan.digest}"}
        files = {name: folder / f"{name}.mp3" for name in names.values()}
        downloads = {name: folder / f"{name}-whole.mp3" for name in names.values()}
        for path in files.values():
            path.write_bytes(TRACK)
        for path in downloads.values():
            path.write_bytes(DOWNLOAD)
        payload = {"plan": plan.digest, "date": plan.day.isoformat(), "chapters": []}
        return Prepared(payload, Sounds(names["voice"], names["bells"]), "heart", files, downloads)

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


def session_of(visitor: Visitor) -> dict[str, str]:
    """The session, once it is made."""
    answer = visitor.get("/api/session")
    while answer.status_code == 202:
        answer = visitor.get("/api/session")
    assert answer.status_code == 200
    given: dict[str, str] = answer.json()
    return given


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


def test_a_locked_person_gets_no_session_and_no_track(visitor: Visitor) -> None:
    address = session_of(ready(visitor))["audio_url"]
    visitor.has(*(replace(entry, id=uuid4()) for entry in (check_in(NOW, new_weakness=Answer.YES),)))
    assert visitor.get("/api/session").status_code == 409
    assert visitor.get(address).status_code == 404


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


def test_a_session_that_was_done_closes_its_track(visitor: Visitor) -> None:
    given = session_of(ready(visitor))
    done = PhaseDone(
        phase="hold", exercise="starting_position", prescribed_ms=120_000, done_ms=120_000, source=Source.PLAYER_TIMED
    )
    visitor.has(
        SessionDone(
            id=uuid4(),
            at=NOW + timedelta(minutes=10),
            session=uuid4(),
            plan=given["plan"],
            stage=1,
            started_at=NOW,
            ended_at=NOW + timedelta(minutes=10),
            outcome=Outcome.COMPLETED,
            phases=(done,),
        )
    )
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

    def slowly(plan: Plan) -> Prepared:
        go.wait(timeout=20)
        return made_from(tmp_path)(plan)

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
    def silent(plan: Plan) -> Prepared:
        return replace(made_from(tmp_path)(plan), sounds=Sounds(None, None), voice=None, files={}, downloads={})

    use(Workshop(silent))
    given = session_of(ready(visitor))
    assert given["audio_url"] is None
    assert given["bells_url"] is None


def test_a_session_that_could_not_be_made_says_so_and_is_tried_again(
    visitor: Visitor, use: Callable[[Workshop], None], tmp_path: Path
) -> None:
    tries: list[Plan] = []

    def first_fails(plan: Plan) -> Prepared:
        tries.append(plan)
        if len(tries) == 1:
            raise OSError("disk full")
        return made_from(tmp_path)(plan)

    use(Workshop(first_fails))
    ready(visitor)
    answer = visitor.get("/api/session")
    while answer.status_code == 202:
        answer = visitor.get("/api/session")
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
