"""A database and data folder of the tests' own, and browsers that keep cookies as real ones do."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

import pytest

# settings are read once, when Django starts: the folder has to be there before
os.environ["BACKRACK_HOME"] = tempfile.mkdtemp(prefix="backrack-test-")
os.environ["DJANGO_SETTINGS_MODULE"] = "backrack.web.settings"
os.environ.pop("BACKRACK_EMERGENCY_NUMBER", None)
os.environ.pop("BACKRACK_PAIN_ABOVE_LIMIT", None)

import django

django.setup()

from django.core.management import call_command
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.test.utils import setup_test_environment

from backrack.record import AnyEntry, entry_to_data
from backrack.web import store
from backrack.web.people import DEVICE_COOKIE


class Visitor:
    """One browser. It reads the token from our pages and sends JSON as they do."""

    def __init__(self) -> None:
        self.client = Client(enforce_csrf_checks=True)
        self.token = ""

    def arrive(self) -> Visitor:
        page = self.get("/start")
        found = re.search(r'name="csrf-token" content="([^"]+)"', page.content.decode())
        assert found
        self.token = found[1]
        return self

    def get(self, address: str) -> HttpResponse:
        return self.client.get(address)

    def post(self, address: str, content: Any) -> HttpResponse:
        body = content if isinstance(content, str | bytes) else json.dumps(content)
        headers = {"X-CSRFToken": self.token}
        return self.client.post(address, body, content_type="application/json", headers=headers)

    def keep(self, *entries: AnyEntry) -> HttpResponse:
        return self.post("/api/entries", [entry_to_data(entry) for entry in entries])

    @property
    def id(self) -> UUID:
        return UUID(self.client.cookies[DEVICE_COOKIE].value.split(":")[0])

    def has(self, *entries: AnyEntry) -> Visitor:
        """As if these had been stored before."""
        store.add(self.id, entries)
        return self


@pytest.fixture(scope="session", autouse=True)
def _tables() -> None:
    setup_test_environment()
    call_command("migrate", verbosity=0)


@pytest.fixture(autouse=True)
def _nothing_stays() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def visitor() -> Visitor:
    return Visitor().arrive()


@pytest.fixture
def other() -> Visitor:
    return Visitor().arrive()


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Sets the clock."""
    return lambda moment: monkeypatch.setattr("backrack.web.clock._read", lambda: moment)


class _Bench:
    """A workshop where nothing is ever ready."""

    def order(self, _plan: object, _wish: object) -> Future[None]:
        return Future()

    def once(self, _name: str, _task: object) -> None:
        return None

    def with_track(self, _name: str) -> None:
        return None


@pytest.fixture
def no_tracks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speaks nothing: what is tested here needs no sound."""
    monkeypatch.setattr("backrack.web.session.api.workshop", _Bench)


def error_of(answer: HttpResponse) -> str:
    """The sentence of a call that was not taken."""
    assert answer.status_code >= HTTPStatus.BAD_REQUEST
    said: str = json.loads(answer.content)["error"]
    return said
