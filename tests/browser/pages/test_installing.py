"""A browser takes backrack for an app, and answers from it when no server does."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Browser, expect

from backrack.web.language import LANGUAGE_COOKIE
from backrack.words import say

pytestmark = pytest.mark.browser
# a test's window is a private one, which nothing can be installed from
PRIVATE = "in-incognito"


def test_it_can_be_installed_and_says_what_is_wrong_where_nothing_is_put_by_yet(browser: Browser, server: str) -> None:
    context = browser.new_context(base_url=server, service_workers="allow")
    context.add_cookies([{"name": LANGUAGE_COOKIE, "value": "de", "url": server}])
    page = context.new_page()
    page.goto("/")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    asked = context.new_cdp_session(page)
    errors = asked.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [each["errorId"] for each in errors if each["errorId"] != PRIVATE] == []
    manifest = asked.send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert json.loads(manifest["data"])["description"] == say("web-landing.lead", "de")

    context.set_offline(True)
    page.goto("/today")
    expect(page.get_by_role("heading", name=say("web-away-nothing", "de"))).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).fontFamily").startswith('"Figtree')
    context.set_offline(False)
    page.get_by_role("link", name=say("web-away-again", "de")).click()
    expect(page.locator("back-steps[data-ready]")).to_be_visible()
    context.close()
