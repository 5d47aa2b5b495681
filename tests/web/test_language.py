"""Two languages: the browser's own, or the one chosen; never one person's in another's page."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.http import HttpResponse

from backrack.posture import Side
from backrack.record import SettingsGiven
from backrack.web.exercises.motions import packed_motions
from backrack.web.language import LANGUAGE_COOKIE
from backrack.web.packed import unpack
from backrack.words import Text, UnknownWords, current_language, kept_by_language, languages, say, speaking
from tests.screening.people import passing_person
from tests.web.conftest import Visitor

GERMAN = {"HTTP_ACCEPT_LANGUAGE": "de-AT,de;q=0.9,en;q=0.5"}
PAGES = ("/", "/start", "/exercises", "/exercises/single_leg_raise", "/explorer", "/instructions", "/data", "/settings")
NAME_OF = {"en": "Single leg raise", "de": "Heben eines Beins"}


def language_of(answer: HttpResponse) -> str:
    found = re.search(r'<html lang="(\w+)"', answer.content.decode())
    assert found
    assert answer.headers["Content-Language"] == found[1]
    return found[1]


def choose(visitor: Visitor, language: str, back: str = "/") -> HttpResponse:
    return visitor.client.post("/language", {"language": language, "back": back})


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("de", "de"),
        ("de-CH", "de"),
        ("fr, de;q=0.7, en;q=0.3", "de"),
        ("en-GB, de;q=0.7", "en"),
        ("fr", "en"),
        ("de;q=0, en", "en"),
        ("", "en"),
        ("*", "en"),
        (";;;q=x, ,", "en"),
    ],
)
def test_the_first_language_of_the_browser_that_there_is(visitor: Visitor, asked: str, given: str) -> None:
    assert language_of(visitor.client.get("/", HTTP_ACCEPT_LANGUAGE=asked)) == given


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_of_one_language(visitor: Visitor, page: str) -> None:
    assert language_of(visitor.client.get(page)) == "en"
    assert language_of(visitor.client.get(page, **GERMAN)) == "de"


def test_the_chosen_language_goes_before_the_browsers(visitor: Visitor) -> None:
    assert choose(visitor, "de").status_code == 302
    assert language_of(visitor.client.get("/")) == "de"
    choose(visitor, "en")
    assert language_of(visitor.client.get("/", **GERMAN)) == "en"


def test_a_choice_leads_back_to_where_it_was_made_and_nowhere_else(visitor: Visitor) -> None:
    assert choose(visitor, "de", "/exercises?a=b").headers["Location"] == "/exercises?a=b"
    for elsewhere in ("https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", "today", ""):
        assert choose(visitor, "de", elsewhere).headers["Location"] == "/"


@pytest.mark.parametrize("unknown", ["fr", "", "../de", "DE", "en" * 4000])
def test_a_language_that_there_is_not_is_not_kept(visitor: Visitor, unknown: str) -> None:
    assert LANGUAGE_COOKIE not in choose(visitor, unknown).cookies
    visitor.client.cookies[LANGUAGE_COOKIE] = unknown
    assert language_of(visitor.client.get("/")) == "en"


def test_choosing_is_no_link_that_can_be_followed(visitor: Visitor) -> None:
    assert visitor.client.get("/language").status_code == 405


def test_each_page_offers_the_other_language_by_its_own_name(visitor: Visitor) -> None:
    assert (
        '<button class="link" name="language" value="de" lang="de">Deutsch</button>'
        in visitor.get("/").content.decode()
    )
    german = visitor.client.get("/exercises?all=1", **GERMAN).content.decode()
    assert 'value="en" lang="en">English</button>' in german
    assert '<input type="hidden" name="back" value="/exercises?all=1">' in german


def test_the_choice_of_one_browser_is_not_anothers(visitor: Visitor, other: Visitor) -> None:
    choose(visitor, "de")
    assert language_of(visitor.get("/")) == "de"
    assert language_of(other.get("/")) == "en"


def test_what_is_kept_of_one_language_is_not_shown_in_the_other(visitor: Visitor) -> None:
    for language in ("de", "en", "de"):
        choose(visitor, language)
        assert NAME_OF[language] in visitor.get("/exercises/single_leg_raise").content.decode()
        moved = json.loads(visitor.get("/api/exercises/single_leg_raise/motions").content)
        with speaking(language):
            assert moved["steps"] == unpack(packed_motions("single_leg_raise", Side.LEFT))["steps"]


def test_an_answer_is_kept_with_the_words_that_were_read(visitor: Visitor) -> None:
    choose(visitor, "de")
    page = visitor.get("/questions/RF01").content.decode()
    assert say("RF01", "de") in page
    assert "&quot;language&quot;: &quot;de&quot;" in page


def test_what_went_wrong_is_said_in_the_language_of_the_page(visitor: Visitor) -> None:
    choose(visitor, "de")
    answer = visitor.get("/nowhere")
    assert answer.status_code == 404
    assert language_of(answer) == "de"
    assert say("web-fault-missing", "de") in answer.content.decode()


def test_settings_and_language_leave_each_other_alone(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries)
    choose(visitor, "de")
    assert language_of(visitor.get("/settings")) == "de"
    assert SettingsGiven.kind not in visitor.get("/api/person").content.decode()


def test_a_language_is_spoken_in_its_own_thread_only() -> None:
    with speaking("de"), ThreadPoolExecutor(1) as pool:
        assert current_language() == "de"
        assert pool.submit(current_language).result() == "en"
    assert current_language() == "en"


def test_a_language_without_words_is_refused() -> None:
    with pytest.raises(UnknownWords, match="only in en, de"), speaking("tlh"):
        pass
    assert languages() == ("en", "de")


def test_a_text_within_a_text_is_said_in_the_same_language() -> None:
    told = Text("history-stage-here", {"stage": 2, "top": 8, "where": Text("ladder-region-low-back")})
    assert say("ladder-region-low-back", "de") in say(told, "de")
    assert say("ladder-region-low-back", "en") in say(told, "en")
    assert hash(told) == hash(Text(told.key, dict(told.values)))


def test_what_is_kept_is_made_once_for_each_language() -> None:
    made: list[str] = []

    @kept_by_language(8)
    def name(key: str) -> str:
        made.append(key)
        return say(key)

    with speaking("de"):
        german = (name("web-language-name"), name("web-language-name"))
    assert german == ("Deutsch", "Deutsch")
    assert (name("web-language-name"), name("web-language-name")) == ("English", "English")
    assert len(made) == 2
