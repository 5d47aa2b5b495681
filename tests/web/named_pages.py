"""The eight pages that people use most, and who looks at them: weight, speed and access are tested on these."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from http.cookiejar import CookieJar
from urllib.request import HTTPCookieProcessor, Request, build_opener

from backrack.record import AnyEntry, MorningReport, entry_to_data
from tests.history.five_weeks import five_weeks
from tests.plan.people import climbed
from tests.progression.people import check_in


@dataclass(frozen=True)
class NamedPage:
    """``who`` of :func:`told` looks at it."""

    name: str
    address: str
    who: str = "weeks"


PAGES = (
    NamedPage("landing", "/", who="nobody"),
    NamedPage("today", "/today"),
    NamedPage("player", "/session", who="ready"),
    NamedPage("morning report", "/morning"),
    NamedPage("diary", "/diary"),
    NamedPage("exercise", "/exercises/single_leg_raise"),
    NamedPage("explorer", "/explorer"),
    NamedPage("progress", "/progress"),
)


@lru_cache(maxsize=2)
def told(now: datetime) -> Mapping[str, tuple[AnyEntry, ...]]:
    """What each has told: somebody with five weeks behind them who has not told this morning yet, and somebody about to
    begin a session.
    """
    weeks = (entry for entry in five_weeks(now).entries if not _is_this_morning(entry, now))
    return {"nobody": (), "weeks": tuple(weeks), "ready": (*climbed(now).entries, check_in(now))}


def _is_this_morning(entry: AnyEntry, now: datetime) -> bool:
    return isinstance(entry, MorningReport) and entry.day == now.date()


class Guest:
    """A browser without a screen: it keeps its cookies, and stores as our pages do."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self._jar = CookieJar()
        self._open = build_opener(HTTPCookieProcessor(self._jar)).open
        page = self.get("/start").decode()
        token = re.search(r'name="csrf-token" content="([^"]+)"', page)
        assert token
        self.token = token[1]

    def get(self, address: str) -> bytes:
        with self._open(self.origin + address, timeout=120) as answer:
            found: bytes = answer.read()
        return found

    def status(self, address: str) -> int:
        with self._open(self.origin + address, timeout=120) as answer:
            found: int = answer.status
        return found

    def keep(self, *entries: AnyEntry) -> None:
        data = json.dumps([entry_to_data(entry) for entry in entries]).encode()
        headers = {"Content-Type": "application/json", "X-CSRFToken": self.token}
        request = Request(f"{self.origin}/api/entries", data, headers)  # noqa: S310 - our own address
        with self._open(request, timeout=120) as answer:
            assert answer.status == 200

    @property
    def cookies(self) -> dict[str, str]:
        return {cookie.name: cookie.value or "" for cookie in self._jar}
