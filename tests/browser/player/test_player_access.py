"""The player for everybody: axe finds nothing in any state, light and dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext

from tests.browser.player.conftest import Player

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(
    visit: Callable[..., BrowserContext], open_player: Callable[..., Player], scheme: str
) -> None:
    context = visit(color_scheme=scheme)
    context.route("**/api/entries", lambda route: route.abort())
    player = open_player(context)
    _check(player, "ready")
    player.start()
    player.enter(player.phase("get_on"))
    _check(player, "getting on")
    player.enter(player.phase("hold"))
    _check(player, "hold")
    player.page.mouse.click(180, 250)
    player.wait(state="paused")
    _check(player, "paused")
    player.page.click("[data-slot=ease]")
    player.wait(chapter="ease", state="playing")
    _check(player, "eased")
    player.enter(player.phases()[-1])
    player.page.click("[data-slot=off]")
    player.wait(state="unsent")
    _check(player, "unsent")


def _check(player: Player, state: str) -> None:
    player.page.wait_for_timeout(400)  # what fades in has its full contrast only then
    found = Axe().run(player.page)
    assert found.violations_count == 0, f"{state}: {found.generate_report()}"
