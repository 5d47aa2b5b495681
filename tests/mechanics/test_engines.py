"""The compiled and the plain solver give the same forces; which one computes is the machine's matter."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from backrack.mechanics import Bodies, MechanicsError, prepare, pressures, problem_from_data, solve
from backrack.mechanics import engine as engines
from backrack.posture import Padding, Posture
from tests.mechanics.documents import documents
from tests.mechanics.people import EVERY, LARGE, MAN, SMALL, WOMAN, single

SAME_N = 1e-9
WITH_CLOTH = {"with cloth": single(105, 110, Padding(seat_mm=10, back_mm=6, neck_mm=20))}


@pytest.fixture(autouse=True, scope="module")
def compiled() -> None:
    assert prepare()


@pytest.mark.parametrize("shape", (EVERY | WITH_CLOTH).values(), ids=(EVERY | WITH_CLOTH).keys())
def test_both_solvers_give_the_same_forces(shape: Posture) -> None:
    for body, rack in ((MAN, LARGE), (WOMAN, SMALL)):
        one = pressures(shape, Bodies.of(body), rack, engine="plain")
        other = pressures(shape, Bodies.of(body), rack, engine="compiled")
        assert np.abs(one.nodule_force_n - other.nodule_force_n).max() < SAME_N
        assert np.abs(one.buttocks_n - other.buttocks_n).max() < SAME_N


def test_the_banded_and_the_dense_way_of_plain_numpy_agree() -> None:
    many = pressures(single(105, 110), Bodies.of(MAN, 40), LARGE, engine="plain")
    one = pressures(single(105, 110), Bodies.of(MAN), LARGE, engine="plain")
    assert np.abs(many.nodule_force_n - one.nodule_force_n).max() < SAME_N


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(documents())
def test_documents_of_any_kind_get_the_same_forces(data: dict[str, object]) -> None:
    problem = problem_from_data(data)
    one, other = solve(problem, "plain"), solve(problem, "compiled")
    # hinges of 1e5 N·m/rad round at 1e-8 N; all others agree to 1e-9 N
    assert np.abs(np.array(one.force_n) - np.array(other.force_n)).max() < max(SAME_N, 1e-12 * problem.kb[1])


def test_owner_can_have_plain_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKRACK_PLAIN_NUMPY", "1")
    assert not prepare()
    assert pressures(single(105, 110), Bodies.of(MAN), LARGE).residual_n[0] < 1e-6
    with pytest.raises(MechanicsError, match="numba is not installed or BACKRACK_PLAIN_NUMPY is set"):
        pressures(single(105, 110), Bodies.of(MAN), LARGE, engine="compiled")


def test_without_numba_plain_numpy_computes(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(engines, "import_module", missing)
    monkeypatch.setattr(engines, "_ready", {})
    engines._compiled.cache_clear()
    try:
        assert not prepare()
        assert pressures(single(105, 110), Bodies.of(MAN), LARGE).residual_n[0] < 1e-6
    finally:
        engines._compiled.cache_clear()


def test_installation_that_cannot_be_written_to_compiles_without_keeping(monkeypatch: pytest.MonkeyPatch) -> None:
    from backrack.mechanics import compiled

    asked = []

    def njit(**options: object) -> object:
        asked.append(options.get("cache", False))
        if options.get("cache"):
            raise RuntimeError("cannot cache function: no locator available")
        return lambda function: function

    monkeypatch.setattr(compiled, "njit", njit)
    assert compiled._compiled(single) is single
    assert asked == [True, False]
