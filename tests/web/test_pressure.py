"""The explorer, its call and the small map: the owner's body, anybody's numbers, and never without the range."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from html import unescape
from typing import Any
from xml.etree import ElementTree

import pytest
from django.template import RequestContext, Template
from django.test import RequestFactory

from backrack.catalogue import load_catalogue, positions
from backrack.record import BodyGiven, Person
from backrack.web import store
from backrack.web.pressure.asked import ANYBODY, CannotAsk, asked
from backrack.web.pressure.small import small_map
from backrack.words import say
from tests.screening.people import NOW, an_id, passing_person
from tests.web.conftest import Visitor, error_of

RAISE = "position=single_leg_raise.raise_left"
GIANT = BodyGiven(id=an_id("giant"), at=NOW, height_m=2.2, mass_kg=90.0)
FITTING = [each.id for each in positions(load_catalogue())]


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


@pytest.fixture
def owner(visitor: Visitor) -> Visitor:
    return visitor.has(*passing_person(NOW).entries)


def told(visitor: Visitor, query: str = RAISE) -> dict[str, Any]:
    answer = visitor.get(f"/api/pressure?{query}")
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def page(visitor: Visitor, address: str = "/explorer") -> str:
    answer = visitor.get(address)
    assert answer.status_code == 200
    return unescape(re.sub(r"\s+", " ", answer.content.decode()))


# --- the call ---------------------------------------------------------------------------------------------------------


def test_nobody_may_ask_with_a_body_they_type(visitor: Visitor) -> None:
    light, heavy = (told(visitor, f"{RAISE}&height=165&mass={mass}&sex=&rack=fictional_small") for mass in (55, 95))
    assert light["title"] == heavy["title"] == "More on your left lower back"
    assert light["levels"] != heavy["levels"]
    assert not store.load(visitor.id).entries


def test_what_is_left_out_is_the_owners_own(owner: Visitor, other: Visitor) -> None:
    body = store.load(owner.id).latest(BodyGiven)
    assert body
    assert f"height={body.height_m * 100:g}&mass={body.mass_kg:g}" in told(owner)["address"]
    assert f"height={ANYBODY.height_m * 100:g}&mass={ANYBODY.mass_kg:g}" in told(other)["address"]


def test_the_answer_leads_back_to_itself(visitor: Visitor) -> None:
    one = told(visitor, f"{RAISE}&side=right&hip=117&seat=10&against=double_leg_raise.raise_both")
    assert told(visitor, one["address"]) == one


def test_the_other_side_is_the_mirror(visitor: Visitor) -> None:
    left, right = (told(visitor, f"{RAISE}&side={side}") for side in ("left", "right"))
    assert left["sentence"].replace("left", "right") == right["sentence"]
    assert (left["balance"]["left"], left["balance"]["right"]) == (right["balance"]["right"], right["balance"]["left"])
    assert [each["left"] for each in left["levels"]] == [each["right"] for each in right["levels"]]
    bands = [[place["band"] for place in each["places"]] for each in (left, right)]
    assert bands[0][::2] == bands[1][1::2]


def test_sentence_balance_and_table_agree(visitor: Visitor) -> None:
    got = told(visitor)
    assert got["balance"]["left"] + got["balance"]["right"] == 100
    assert got["balance"]["left"] > 50
    place = next(each for each in got["places"] if each["name"] == "Left lower back")
    assert place["band"] == got["balance"]["left_band"]
    assert place["band"] in ("more", "much")
    low, high = re.findall(r"\d+", place["likely"])[:2]
    assert f"likely between {low} and {high} %" in got["sentence"]


def test_a_towel_under_the_seat_takes_weight_off_the_lower_back(visitor: Visitor) -> None:
    """Pressure model section 14."""
    got = told(visitor, "position=starting_position.settle&seat=20")
    assert got["title"] == "Less on your lower back"
    assert got["hip"] is None
    assert not got["sided"]


def test_it_compares_with_another_position_by_name(visitor: Visitor) -> None:
    got = told(visitor, f"{RAISE}&against=double_leg_raise.raise_both")
    assert "in “Double leg raise”" in got["sentence"]
    assert "starting position" not in got["sentence"]


def test_what_is_not_offered_is_shown_as_a_guess(visitor: Visitor) -> None:
    assert told(visitor)["note"] == ""
    assert told(visitor, "position=backwards_tilt.unverified")["note"] == say("web-pressure-not-offered")


def test_pictures_are_drawings_without_style_or_script(visitor: Visitor) -> None:
    got = told(visitor)
    for name in ("picture", "map"):
        root = ElementTree.fromstring(got[name])  # noqa: S314 - our own drawing
        tags = {element.tag.rpartition("}")[2] for element in root.iter()}
        assert tags <= {"svg", "title", "desc", "g", "path"}
        assert "style=" not in got[name]
        assert any(f"bf-{band}" in got[name] for band in ("less", "same", "more", "much"))


@pytest.mark.parametrize("position", FITTING)
def test_every_position_has_its_answer(position: str, visitor: Visitor) -> None:
    got = told(visitor, f"position={position}&side=right")
    assert got["title"]
    assert got["sentence"]
    assert len(got["levels"]) == 24
    assert len(got["places"]) == 8


WRONG = {
    "position=nowhere": "position",
    "side=up": "side",
    f"{RAISE}&hip=20": "hip",
    f"{RAISE}&hip=nan": "hip",
    f"{RAISE}&hip=1e999": "hip",
    "height=50": "height",
    "mass=500": "height",
    "mass=heavy": "mass",
    "seat=-5": "seat",
    "seat=900": "seat",
    "rack=big": "rack",
    "sex=other": "sex",
    "against=nothing": "against",
    "height=195&rack=fictional_small": "position",
}


@pytest.mark.parametrize(("query", "field"), WRONG.items())
def test_what_cannot_be_read_is_named_with_its_limit(query: str, field: str, visitor: Visitor) -> None:
    answer = visitor.get(f"/api/pressure?{query}")
    assert answer.status_code == 422
    assert answer.json()["field"] == field
    assert len(error_of(answer).split()) >= 5
    shown = visitor.get(f"/explorer?{query}")
    assert shown.status_code == 422
    assert error_of(answer).split()[0] in unescape(shown.content.decode())


def test_absolute_numbers_come_with_range_and_caveat_only(visitor: Visitor) -> None:
    got = told(visitor)
    for level in got["levels"]:
        for side in ("left", "right"):
            assert re.fullmatch(r"\d+ N \(\d+ to \d+\), [a-z ]+", level[side])
    assert not re.search(r"\d N\b|kPa", " ".join((got["title"], got["sentence"], got["sure"])))
    html = page(visitor)
    assert html.index(say("pressure-estimate")) < html.index("<table>")
    assert "estimate, not a measurement" in say("web-pressure-levels.lead")


# --- the page ---------------------------------------------------------------------------------------------------------


def test_the_page_shows_the_same_as_the_call(visitor: Visitor) -> None:
    for query in (RAISE, f"{RAISE}&side=right&hip=120"):
        html, got = page(visitor, f"/explorer?{query}"), told(visitor, query)
        for name in ("title", "sentence", "sure"):
            assert got[name] in html
        assert got["levels"][0]["left"] in html


def test_another_person_sees_nothing_of_the_owner(visitor: Visitor, other: Visitor) -> None:
    visitor.has(BodyGiven(id=an_id("own"), at=NOW, height_m=1.71, mass_kg=83.4))
    assert 'value="83.4"' in page(visitor)
    assert say("web-pressure-body.known") in page(visitor)
    for stranger in (other, Visitor()):
        assert 'value="83.4"' not in page(stranger)
        assert say("web-pressure-body.nobody") in page(stranger)


def test_an_owner_whose_rack_does_not_fit_is_told_and_still_sees_a_page(visitor: Visitor) -> None:
    visitor.has(GIANT)
    answer = visitor.get("/explorer")
    assert answer.status_code == 422
    assert "1.75" in answer.content.decode() or "2.00" in answer.content.decode()


def test_no_promise_is_made_of_pressure(visitor: Visitor) -> None:
    assert not re.search(r"decompress|heal|safe\b|cure", page(visitor), re.IGNORECASE)


def test_the_page_asks_for_its_own_script_and_others_do_not(visitor: Visitor) -> None:
    assert "assets/explorer-" in page(visitor)
    assert "assets/explorer-" not in page(visitor, "/start")


def test_an_idle_server_carries_no_numerics() -> None:
    code = (
        "import sys, tempfile, os; os.environ['BACKRACK_HOME'] = tempfile.mkdtemp();"
        "os.environ['DJANGO_SETTINGS_MODULE'] = 'backrack.web.settings';"
        "import django; django.setup(); import backrack.web.urls;"
        "print([name for name in ('backrack.mechanics', 'numba') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert found.stdout.strip() == "[]"


# --- the small map ----------------------------------------------------------------------------------------------------


def test_the_small_map_shows_a_phase_at_its_own_angle_and_side(owner: Visitor) -> None:
    right = owner.get("/api/pressure/small?exercise=single_leg_raise&phase=closer_right").json()
    assert "right lower back" in right["sentence"]
    assert "hip=120" in right["address"]
    assert "side=right" in right["address"]


def test_the_small_map_advises_on_the_angle_of_a_leg_raise_alone(owner: Visitor) -> None:
    raised = owner.get("/api/pressure/small?exercise=single_leg_raise").json()
    assert re.search(r"80 degrees loads your lower back least and 120 degrees most", raised["advice"])
    assert owner.get("/api/pressure/small?exercise=starting_position").json()["advice"] == ""


@pytest.mark.parametrize(
    "query", ["exercise=reverse_leg_raise&phase=prepare", "exercise=none", "exercise=getting_off&phase=x"]
)
def test_where_one_does_not_lie_there_is_no_map(query: str, visitor: Visitor) -> None:
    answer = visitor.get(f"/api/pressure/small?{query}")
    assert answer.status_code == 404
    assert error_of(answer) == say("web-pressure-no-map")


def rendered(visitor: Visitor, exercise: str, phase: str) -> str:
    request = RequestFactory().get("/")
    request.person_id = visitor.id  # type: ignore[attr-defined]
    template = Template("{% load pressure %}{% pressure_map exercise phase %}")
    return unescape(template.render(RequestContext(request, {"exercise": exercise, "phase": phase})))


def test_a_template_places_the_map_by_exercise_and_phase(owner: Visitor) -> None:
    html = rendered(owner, "single_leg_raise", "raise_left")
    assert "left lower back" in html
    assert say("pressure-estimate") in html
    assert "/explorer?position=single_leg_raise.raise_left" in html
    for name in ("less", "same", "more", "much"):
        assert say(f"drawing-band-{name}") in html


def test_a_template_shows_nothing_where_there_is_nothing(owner: Visitor) -> None:
    assert rendered(owner, "reverse_leg_raise", "prepare").strip() == ""


def test_a_body_the_model_cannot_take_has_no_map() -> None:
    giant = Person(id=passing_person(NOW).id, entries=(GIANT,))
    assert small_map(giant, "single_leg_raise") is None


def test_the_age_of_the_owner_counts(owner: Visitor) -> None:
    assert asked({}, store.load(owner.id)).body.age_years is not None


def test_a_wrong_choice_names_what_may_be_chosen() -> None:
    with pytest.raises(CannotAsk) as wrong:
        asked({"position": "x"}, Person(id=passing_person(NOW).id))
    assert "single_leg_raise.raise_left" in say(wrong.value.text)
