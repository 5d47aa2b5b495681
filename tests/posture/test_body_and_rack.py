"""Body lengths against the table's source, and racks as files."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from hypothesis import given

from backrack.posture import Body, ImpossibleBody, UnknownRack, UnreadableRack, load_rack, rack_from_json, rack_ids
from backrack.posture.body import segment_table
from backrack.posture.spine import link_lengths_m, link_names, natural_angles_deg, natural_curve

from .people import bodies

SEGMENTS = ("thigh", "shank", "foot", "upper_arm", "forearm", "hand")


def test_lengths_are_those_of_de_leva_at_the_table_s_stature() -> None:
    assert Body(1.741, 75, "male").length_m("thigh") == pytest.approx(0.4222)
    assert Body(1.735, 75, "female").length_m("shank") == pytest.approx(0.4323)


def test_without_a_sex_the_mean_of_both_is_used() -> None:
    woman, man, anyone = (Body(1.7, 70, sex) for sex in ("female", "male", None))  # type: ignore[arg-type]
    for segment in SEGMENTS:
        assert anyone.length_m(segment) == pytest.approx((woman.length_m(segment) + man.length_m(segment)) / 2)


@pytest.mark.parametrize("sex", ["female", "male"])
def test_masses_add_up_to_the_whole_body(sex: str) -> None:
    masses = segment_table()["columns"][sex]["mass_percent"]
    pairs = sum(value for name, value in masses.items() if name not in ("head_neck", "trunk"))
    assert masses["head_neck"] + masses["trunk"] + 2 * pairs == pytest.approx(100, abs=0.11)


@given(body=bodies)
def test_lengths_grow_with_stature(body: Body) -> None:
    twice = Body(1.75, body.mass_kg, body.sex)
    for segment in SEGMENTS:
        assert body.length_m(segment) / twice.length_m(segment) == pytest.approx(body.height_m / 1.75)


@pytest.mark.parametrize("height", [1.19, 2.31, float("nan"), "tall", True])
def test_an_impossible_height_is_refused_with_the_range(height: object) -> None:
    with pytest.raises(ImpossibleBody, match=r"Give one from 1\.2 to 2\.3 m"):
        Body(height)  # type: ignore[arg-type]


@pytest.mark.parametrize("mass", [0, -3, 251])
def test_an_impossible_mass_is_refused(mass: float) -> None:
    with pytest.raises(ImpossibleBody, match="from 30 to 250 kg"):
        Body(1.7, mass)


def test_the_back_is_a_chain_of_24_links_level_between_l5s1_and_c7t1() -> None:
    curve = natural_curve(1.0)
    assert len(link_names()) == len(link_lengths_m(1.0)) == 24
    assert curve.z_m[1] == 0.0
    assert curve.z_m[18] == pytest.approx(0.0, abs=1e-9)
    assert natural_angles_deg()[6] - natural_angles_deg()[0] == pytest.approx(-22)
    assert natural_angles_deg()[23] - natural_angles_deg()[17] == pytest.approx(-20)


@pytest.mark.parametrize("rack_id", rack_ids())
def test_shipped_racks_say_that_they_are_fictional(rack_id: str) -> None:
    rack = load_rack(rack_id)
    assert rack.fictional
    assert len(rack.nodules) == 17
    scale = rack.reference_height_m / 1.75
    assert rack.nodules[0].x_m == pytest.approx(-0.05 * scale, abs=1e-4)
    assert rack.nodules[-1].x_m == pytest.approx(0.56 * scale, abs=1e-4)


def test_both_sizes_are_shipped_and_meet_at_1_75() -> None:
    small, large = load_rack("fictional_small"), load_rack("fictional_large")
    assert (small.size, large.size) == ("small", "large")
    assert small.fits_height_m[1] == large.fits_height_m[0] == 1.75


def test_an_unknown_rack_is_named_with_those_that_exist() -> None:
    with pytest.raises(UnknownRack, match="fictional_large, fictional_small"):
        load_rack("golden")


def _good() -> dict[str, object]:
    text = (files("backrack.posture") / "data" / "racks" / "fictional_small.json").read_text("utf-8")
    data: dict[str, object] = json.loads(text)
    return data


def _spoiled(**changes: object) -> str:
    return json.dumps(_good() | changes)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "not JSON"),
        ("[]", "must hold one object"),
        (_spoiled(nodules="many"), "needs a list called nodules"),
        (_spoiled(nodules=[]), "2 to 40 pairs of nodules; this file has 0"),
        (_spoiled(nodules=[3, 4]), "Nodule 1 must be an object"),
        (_spoiled(nodules=[{"x_m": 0}, {}]), "lacks nodule 1: height_m"),
        (_spoiled(fictional="yes"), "true or false"),
        (_spoiled(size=""), "a text called size"),
        (_spoiled(reference_height_m=9), "reference_height_m is 9; it must be a number from 1.2 to 2.3"),
        (_spoiled(reference_height_m=float("nan")), "must be a number"),
        (_spoiled(fits_height_m=[1.5]), "two heights"),
        (_spoiled(mass_limit_kg=-5), "mass_limit_kg is -5"),
    ],
)
def test_a_malformed_rack_file_gets_a_clear_sentence(text: str, sentence: str) -> None:
    with pytest.raises(UnreadableRack, match=sentence.replace("(", r"\(")) as refused:
        rack_from_json(text)
    assert str(refused.value).endswith(".")


def test_nodules_out_of_order_are_refused() -> None:
    good = _good()
    nodules = good["nodules"]
    assert isinstance(nodules, list)
    with pytest.raises(UnreadableRack, match="rising x_m"):
        rack_from_json(json.dumps(good | {"nodules": nodules[::-1]}))
