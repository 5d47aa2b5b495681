"""The browser of the tests goes without what Playwright's own goes without, and without its address bar's pages."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser

from tests.conftest import ADDRESS_BAR

pytestmark = pytest.mark.browser


def test_what_playwright_switches_off_stays_off(browser: Browser) -> None:
    session = browser.new_browser_cdp_session()
    command = session.send("SystemInfo.getInfo")["commandLine"]
    session.detach()
    *others, heeded = (set(found.split(",")) for found in re.findall(r"--disable-features=(\S+)", command))
    assert others
    assert set(ADDRESS_BAR) <= heeded
    assert [each - heeded for each in others] == [set() for _ in others]
