"""The maker's claims as executable checks, and docs/claims.md as what they print."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from backrack.catalogue import load_catalogue, positions
from backrack.mechanics.claims import Outcome, Verdict, claims, judge
from backrack.posture import Body
from tests.mechanics.seen import MAN, WOMAN, drawn
from tools.claims import PAGE, page

PEOPLE = pytest.mark.parametrize("body", [MAN, WOMAN], ids=["man", "woman"])


@cache
def judged(body: Body, draws: int = 60) -> dict[int, Verdict]:
    return {each.claim.number: each for each in judge(drawn(body, draws), load_catalogue())}


def test_the_fourteen_claims_are_there_with_known_sources() -> None:
    found = claims()
    assert [each.number for each in found] == list(range(1, 15))
    known = load_catalogue().sources
    assert all(name in known and not known[name].own for each in found for name in each.sources)
    assert all(each.claim and each.quantity and each.relation and each.strength for each in found)


@PEOPLE
def test_every_claim_has_an_outcome_that_is_its_probability(body: Body) -> None:
    for verdict in judged(body).values():
        if verdict.probability is None:
            assert verdict.outcome is Outcome.UNTESTABLE
        elif verdict.outcome is Outcome.HOLDS:
            assert verdict.probability >= 0.95
        elif verdict.outcome is Outcome.FAILS:
            assert verdict.probability <= 0.05
        else:
            assert 0.05 < verdict.probability < 0.95


@PEOPLE
@pytest.mark.parametrize("number", [8, 11, 12, 14])
def test_what_is_certain_in_the_model_holds(number: int, body: Body) -> None:
    """Pressure model section 11: the order of the series, lean back and its tilt."""
    assert judged(body)[number].outcome is Outcome.HOLDS


@PEOPLE
def test_the_crunch_disagrees_and_is_told_so(body: Body) -> None:
    """Expected: our crunch rests higher than the maker says (pressure model section 11)."""
    verdict = judged(body)[10]
    assert verdict.outcome is not Outcome.HOLDS
    assert verdict.probability is not None
    assert verdict.probability < 0.5
    assert verdict.by_default is False


@PEOPLE
def test_without_draws_a_claim_holds_or_does_not(body: Body) -> None:
    for verdict in judged(body, 0).values():
        assert verdict.outcome in (Outcome.HOLDS, Outcome.FAILS)
        assert verdict.by_default == (verdict.outcome is Outcome.HOLDS)


@PEOPLE
def test_rolling_down_moves_the_load_towards_the_head(body: Body) -> None:
    """What the note on claim 13 says, though the level of the peak need not move by one."""
    sample = drawn(body, 60)
    x = np.array([nodule.x_m for nodule in sample.rack.nodules])
    chest = (x > 0.186 * body.scale) & (x < 0.449 * body.scale)  # L1/T12 to T1/C7, by the link lengths
    stations = [each for each in positions(load_catalogue()) if each.phase.id in ("lean_back", "step_down")]
    centres = []
    for station in stations:
        force = sample.loads(station.posture()).nodule_force_n[:, chest].sum(axis=2)
        centres.append((force * x[chest]).sum(axis=1) / force.sum(axis=1))
    assert np.mean(centres[1] > centres[0]) >= 0.95


def test_the_page_is_what_the_script_prints() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m tools.claims"


def test_failures_stand_as_plainly_as_successes() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line[:3].strip("| ").isdigit()]
    assert len(rows) == 14
    assert all("**" in row for row in rows)
