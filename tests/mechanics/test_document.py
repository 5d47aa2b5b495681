"""The neutral problem document: what it means, that its minimum is found, and what is said when it cannot be."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize

from backrack.mechanics import MechanicsError, problem_from_data, problem_to_data, solution_to_data, solve, solve_all
from backrack.mechanics.parameters import Floats
from tests.mechanics.chains import bedding, chain, uniform_load
from tests.mechanics.documents import documents

PLAIN = problem_to_data(chain(uniform_load(30.0), bedding(2e4, dh=0.02)))


class Energy:
    """Section 3 written out again from its text, dense and slow, for scipy's own minimiser."""

    def __init__(self, data: dict[str, Any]) -> None:
        h, contacts, size = np.array(data["h"]), data["contacts"], 2 * len(data["h"]) + 1
        self.rows, self.f = np.zeros((len(contacts), size)), np.zeros(size)
        for row, c in zip(self.rows, contacts, strict=True):
            first = 2 * c["link"]
            row[first : first + 3] = 1 - c["t"], c["y"], c["t"]
        for load in data["loads"]:
            first, lever = 2 * load["link"], load["M"] / h[load["link"]]
            self.f[first] += load["Fz"] * (1 - load["t"]) - lever
            self.f[first + 1] += load["Fz"] * load["y"]
            self.f[first + 2] += load["Fz"] * load["t"] + lever
        self.bends, self.twists = np.zeros((len(h) - 1, size)), np.zeros((len(h) - 1, size))
        for joint in range(1, len(h)):
            before, after = 1 / h[joint - 1], 1 / h[joint]
            self.bends[joint - 1, [2 * joint + 2, 2 * joint, 2 * joint - 2]] = after, -after - before, before
            self.twists[joint - 1, [2 * joint + 1, 2 * joint - 1]] = 1, -1
        self.kb, self.kt, self.kap0, self.tau0 = (np.array(data[n])[1:-1] for n in ("kb", "kt", "kap0", "tau0"))
        self.z, self.k, self.dh = (np.array([c[name] for c in contacts]) for name in ("z", "K", "dh"))
        self.padded = np.array(["pad_k" in c for c in contacts])
        self.pad_h = np.array([c.get("pad_h", 1.0) for c in contacts])
        self.full = np.array([c.get("pad_k", 1.0) for c in contacts]) * self.pad_h
        self.tether = np.where(np.arange(size) % 2, 1e-5, 1e-3)

    def tissue(self, x: Floats) -> Floats:
        return self.k * x**1.5 * (1 + (x / self.dh) ** 2)

    def give(self, x: Floats) -> Floats:
        force = self.tissue(x)
        return np.where(self.padded, self.pad_h * force / (self.full + force), 0.0)

    def share(self, u: Floats) -> Floats:
        """The tissue's indentation: where there is a pad, the approach is halved until both carry the same."""
        d = np.maximum(0.0, self.z - self.rows @ u)
        low, high = np.zeros_like(d), d.copy()
        for _ in range(100):
            x = (low + high) / 2
            over = x + self.give(x) > d
            low, high = np.where(over, low, x), np.where(over, x, high)
        return np.where(self.padded, high, d)

    def value(self, u: Floats) -> float:
        x = self.share(u)
        give = self.give(x)
        stored = self.k * x**2.5 * (0.4 + (2 / 9) * (x / self.dh) ** 2)
        stored = stored - self.full * (give + self.pad_h * np.log1p(-give / self.pad_h))
        bent, twisted = self.bends @ u - self.kap0, self.twists @ u - self.tau0
        elastic = (self.kb * bent**2).sum() + (self.kt * twisted**2).sum() + (self.tether * u**2).sum()
        return float(elastic / 2 + stored.sum() - self.f @ u)

    def gradient(self, u: Floats) -> Floats:
        bent, twisted = self.bends @ u - self.kap0, self.twists @ u - self.tau0
        elastic = self.bends.T @ (self.kb * bent) + self.twists.T @ (self.kt * twisted) + self.tether * u
        return elastic - self.rows.T @ self.tissue(self.share(u)) - self.f

    def hessian(self, u: Floats) -> Floats:
        x = self.share(u)
        slope = self.k * np.sqrt(x) * (1.5 + 3.5 * (x / self.dh) ** 2)
        soft = self.full * self.pad_h / (self.full + self.tissue(x)) ** 2
        slope = np.where(self.padded, slope / (1 + soft * slope), slope)
        elastic = (self.bends.T * self.kb) @ self.bends + (self.twists.T * self.kt) @ self.twists
        return elastic + self.rows.T @ (slope[:, None] * self.rows) + np.diag(self.tether)


def minimum(data: dict[str, Any]) -> Floats:
    """Forces at the minimum that scipy finds by its trust region, with Newton steps where that stops on rounding."""
    energy = Energy(data)
    start = np.zeros(len(energy.f))
    start[0::2] = energy.z.min() - 0.02
    u = minimize(energy.value, start, jac=energy.gradient, hess=energy.hessian, method="trust-exact").x
    for _ in range(5):
        u = u - np.linalg.solve(energy.hessian(u), energy.gradient(u))
    assert np.abs(energy.gradient(u)).max() < 1e-4
    return energy.tissue(energy.share(u))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(documents())
def test_forces_are_those_of_the_true_minimum(data: dict[str, Any]) -> None:
    got = solve(problem_from_data(data))
    assert np.abs(np.array(got.force_n) - minimum(data)).max() < 0.02


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.lists(documents(), min_size=2, max_size=4))
def test_a_list_gives_the_answers_of_its_members(several: list[dict[str, Any]]) -> None:
    problems = [problem_from_data(data) for data in several]
    for together, problem in zip(solve_all(problems), problems, strict=True):
        assert np.abs(np.array(together.force_n) - np.array(solve(problem).force_n)).max() < 1e-7


def test_document_comes_back_as_it_went_in() -> None:
    assert problem_to_data(problem_from_data(PLAIN)) == PLAIN


def test_padded_contact_comes_back_as_it_went_in() -> None:
    padded = spoilt(lambda d: d["contacts"][0].update(pad_k=1e4, pad_h=0.01))
    assert problem_to_data(problem_from_data(padded)) == padded


def test_answer_has_the_fields_of_the_specification() -> None:
    answer = solution_to_data(solve(problem_from_data(PLAIN)))
    assert {name: len(answer[name]) for name in ("w", "phi", "force")} == {"w": 25, "phi": 24, "force": 48}
    assert sum(answer["force"]) == pytest.approx(24 * 30.0, abs=0.02)
    assert answer["residual"] < 1e-6
    assert answer["iterations"] < 20


def spoilt(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    data = copy.deepcopy(PLAIN)
    change(data)
    return data


def set_to(*path: Any) -> Callable[[dict[str, Any]], None]:
    *places, last, value = path

    def change(data: Any) -> None:
        for place in places:
            data = data[place]
        data[last] = value

    return change


FAULTS: list[tuple[str, Callable[[dict[str, Any]], object], str]] = [
    ("negative stiffness", set_to("kb", 3, -1.0), "kb[3] is -1; it must be 0 or more"),
    ("negative tissue", set_to("contacts", 2, "K", -5.0), "contacts[2].K is -5; it must be above 0"),
    ("no number", set_to("h", 0, float("nan")), "h[0] is nan; it must be a finite number"),
    ("endless load", set_to("loads", 1, "Fz", float("inf")), "loads[1].Fz is inf; it must be a finite number"),
    ("endless digits", set_to("contacts", 2, "z", 10**400), "contacts[2].z is 1000000000"),
    ("text", set_to("kap0", 5, "0.1"), "kap0[5] is '0.1'; it must be a number"),
    ("truth", set_to("tau0", 5, True), "tau0[5] is True; it must be a number"),
    ("link of no length", set_to("h", 7, 0), "h[7] is 0; it must be above 0"),
    ("too few links", lambda d: d["h"].pop(), "h has 23 entries; it needs 24"),
    ("too many joints", lambda d: d["kt"].append(1.0), "kt has 26 entries; it needs 25"),
    ("no such link", set_to("contacts", 0, "link", 24), "contacts[0].link is 24; links are whole numbers from 0"),
    ("half a link", set_to("loads", 0, "link", 1.5), "loads[0].link is 1.5; links are whole numbers"),
    ("no contacts", set_to("contacts", []), "contacts is empty: nothing carries the back"),
    ("no list", set_to("loads", {}), "loads must be a list"),
    ("field missing", lambda d: d["contacts"][3].pop("dh"), "contacts[3].dh is missing. Add it"),
    ("table missing", lambda d: d.pop("kb"), "kb is missing. Add it"),
    ("no table", set_to("loads", 0, 7), "loads[0] must be an object with link, t, y, Fz, M"),
    ("half a pad", set_to("contacts", 0, "pad_k", 100.0), "contacts[0] has only one of pad_k and pad_h"),
    ("far too many", lambda d: d.update(contacts=d["contacts"] * 50), "contacts has 2400 entries; it needs 1-2000"),
]


@pytest.mark.parametrize(("change", "said"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_wrong_document_is_refused_with_field_limit_and_fix(
    change: Callable[[dict[str, Any]], object], said: str
) -> None:
    with pytest.raises(MechanicsError) as raised:
        problem_from_data(spoilt(change))
    assert said in str(raised.value)
    assert str(raised.value).endswith(".")


@pytest.mark.parametrize("wrong", [None, 3, "h", []])
def test_what_is_no_document_is_refused(wrong: Any) -> None:
    with pytest.raises(MechanicsError, match="A problem is one object"):
        problem_from_data(wrong)


def test_back_that_nothing_holds_is_refused() -> None:
    lifted = spoilt(lambda d: [load.update(Fz=30.0) for load in d["loads"]])
    with pytest.raises(MechanicsError, match="Problem 2: no contact holds the back"):
        solve_all([problem_from_data(PLAIN), problem_from_data(lifted)])


def test_single_row_under_a_load_at_one_side_is_refused() -> None:
    def one_row(data: dict[str, Any]) -> None:
        for contact in data["contacts"]:
            contact["y"] = 0.0
        data["loads"][4]["y"] = 0.05

    with pytest.raises(MechanicsError, match="no contact holds the back"):
        solve(problem_from_data(spoilt(one_row)))


def test_numbers_beyond_all_bounds_are_refused() -> None:
    with pytest.raises(MechanicsError, match="Problem 1: "):
        solve(problem_from_data(spoilt(set_to("loads", 0, "Fz", -1e300))))
