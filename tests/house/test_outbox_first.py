"""What a person enters goes to the device's outbox first. The few calls that do not are listed, with the reason."""

from __future__ import annotations

import re

ENTRIES = ("{{ to }}", "/api/entries")
# an age under 18 leaves nothing behind; a file stays with the person; deleting leaves nothing to send
STRAIGHT_TO_THE_SERVER = {"/api/person/import", "/api/age", 'resolve_url("api-1:delete_person")'}
# the file of frontend/src: what it calls. `send` keeps nothing; `outbox_to` keeps first
SENDERS = {"send.ts": "send", "player/kept.ts": "outbox_to"}
CALL_SEND = {"pages/bring.ts", "pages/forget.ts", "pages/steps.ts"}
# nothing a person entered: a language, and what only the server can make, take up or end
PLAIN_FORMS = {
    "base.html": "language",
    "calendar.html": "calendar-address",
    "phone/devices.html": "phone-end",
    "phone/hand.html": "phone-link",
    "phone/link.html": "phone-link",
}


def sources(texts: dict[str, str], begins: str, ends: str) -> dict[str, str]:
    return {
        name.removeprefix(begins): text
        for name, text in texts.items()
        if name.startswith(begins) and name.endswith(ends) and not name.endswith(".test.ts")
    }


def test_two_files_send_and_only_listed_ones_send_without_keeping(texts: dict[str, str]) -> None:
    scripts = sources(texts, "frontend/src/", ".ts")
    assert {name for name, text in scripts.items() if re.search(r"method: .POST.|sendBeacon", text)} == set(SENDERS)
    assert {name for name, text in scripts.items() if re.search(r"(?<![\w#.])send\((?!address)", text)} == CALL_SEND


def test_every_form_sends_to_the_outboxs_address_or_is_listed(texts: dict[str, str]) -> None:
    pages = sources(texts, "src/backrack/web/templates/web/", ".html")
    to = {address for text in pages.values() for address in re.findall(r'data-to="([^"]+)"', text)}
    assert to - set(ENTRIES) <= STRAIGHT_TO_THE_SERVER
    given = {
        address.strip('"')
        for text in sources(texts, "src/backrack/web/", ".py").values()
        for address in re.findall(r'(?:\bto=|"to": )(ENTRIES|"/[^"]+"|resolve_url\([^)]*\))', text)
    }
    assert given - STRAIGHT_TO_THE_SERVER == {"ENTRIES"}
    plain = {
        name: form
        for name, text in pages.items()
        for form in re.findall(r'method="post" action="{% url .([\w-]+)', text)
    }
    assert plain == PLAIN_FORMS
