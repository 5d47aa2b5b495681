"""Whoever is forgotten leaves no track of theirs; whoever lies on the rack just then still hears theirs."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest

from backrack.plan import Plan, plan_today
from backrack.web import api as calls
from backrack.web import store
from backrack.web.packed import pack
from backrack.web.session import api
from backrack.web.session.leaving import MAY_BE_HEARD, forget_tracks
from backrack.web.session.payload import Sounds
from backrack.web.session.tracks import Prepared, Workshop
from backrack.web.session.wishes import Wish
from tests.plan.people import screened
from tests.progression.people import check_in
from tests.waiting import until
from tests.web.conftest import Visitor

NOW = datetime.now(UTC)


def made_in(folder: Path, over: Event | None = None) -> Callable[[Plan, Wish], Prepared]:
    """A track of the plan's own, and bells that sound the same for everybody."""

    def make(plan: Plan, wish: Wish) -> Prepared:
        if over:
            assert over.wait(timeout=20)
        files = {name: folder / f"{name}.mp3" for name in (plan.digest, "bells")}
        downloads = {plan.digest: folder / f"{plan.digest}-whole.mp3"}
        for path in (*files.values(), *downloads.values()):
            path.write_bytes(b"sound")
        payload = {"plan": plan.digest, "date": plan.day.isoformat(), "chapters": [], "sound": wish.sound.value}
        packed = pack(payload | {"rate": "normal", "side": "left"})
        return Prepared(packed, Sounds(plan.digest, "bells"), "heart", files, downloads)

    return make


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch, at: Callable[[datetime], None], tmp_path: Path) -> Workshop:
    at(NOW)
    made = Workshop(made_in(tmp_path))
    for module in (api, calls):
        monkeypatch.setattr(module, "workshop", lambda: made)
    monkeypatch.setattr(calls, "tracks_folder", lambda: tmp_path)
    return made


def with_track(visitor: Visitor) -> str:
    """The digest of a plan whose session was made."""
    visitor.has(*(replace(entry, id=uuid4()) for entry in (*screened(NOW).entries, check_in(NOW))))
    until(lambda: visitor.get("/api/session").status_code, lambda status: status == 200, "a session", pause_s=0)
    plan = plan_today(store.load(visitor.id), NOW)
    assert isinstance(plan, Plan)
    return plan.digest


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def delete(visitor: Visitor) -> None:
    answer = visitor.post("/api/person/delete", {"delete_everything": True})
    assert answer.status_code == 200
    assert answer["Clear-Site-Data"] == '"cache", "storage"'


def test_the_tracks_of_who_is_forgotten_go_and_those_of_others_stay(
    shop: Workshop, tmp_path: Path, visitor: Visitor, other: Visitor
) -> None:
    mine, theirs = with_track(visitor), with_track(other)
    assert mine != theirs
    delete(visitor)
    assert names(tmp_path) == {f"{theirs}.mp3", f"{theirs}-whole.mp3", "bells.mp3"}
    assert other.get(other.get("/api/session").json()["audio_url"]).status_code == 200
    delete(other)
    assert names(tmp_path) == set()
    assert shop.paths() == frozenset()


def test_a_track_that_is_still_being_made_goes_as_soon_as_it_is_there(tmp_path: Path) -> None:
    over = Event()
    shop, person = Workshop(made_in(tmp_path, over)), screened(NOW)
    asked = check_in(NOW)
    plan = plan_today(replace(person, entries=(*person.entries, asked)), NOW)
    assert isinstance(plan, Plan)
    job = shop.order(plan, Wish())
    forget_tracks(shop, tmp_path, [asked.id], NOW, others_lie=True)
    over.set()
    assert job.result(timeout=20).voice == "heart"
    until(lambda: names(tmp_path), lambda left: left == set(), "the track to be removed")


def test_what_nobody_can_be_listening_to_goes_and_what_needs_it_is_made_anew(tmp_path: Path) -> None:
    shop = Workshop(made_in(tmp_path))
    person, asked = screened(NOW), check_in(NOW)
    plan = plan_today(replace(person, entries=(*person.entries, asked)), NOW)
    assert isinstance(plan, Plan)
    shop.order(plan, Wish()).result(timeout=20)
    for name, age in (("old.mp3", MAY_BE_HEARD), (".cut.mp3.x.part", MAY_BE_HEARD), ("young.mp3", timedelta(0))):
        (tmp_path / name).write_bytes(b"sound")
        at = (NOW - age - timedelta(minutes=1)).timestamp()
        os.utime(tmp_path / name, (at, at))
    forget_tracks(shop, tmp_path, [], NOW, others_lie=True)
    assert names(tmp_path) == {"young.mp3", "bells.mp3", f"{plan.digest}.mp3", f"{plan.digest}-whole.mp3"}
    before = shop.order(plan, Wish())
    forget_tracks(shop, tmp_path, [], NOW, others_lie=False)
    assert names(tmp_path) == set()
    assert shop.order(plan, Wish()) is not before


def test_where_there_are_no_tracks_nothing_is_amiss(tmp_path: Path) -> None:
    forget_tracks(Workshop(made_in(tmp_path)), tmp_path / "none", [uuid4()], NOW, others_lie=False)
    assert names(tmp_path) == set()
