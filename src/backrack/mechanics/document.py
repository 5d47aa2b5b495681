"""The neutral problem document of section 8, in and out, so that any solver can be compared with this one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite, isnan
from typing import Any

import numpy as np

from backrack.mechanics.chain import LINKS
from backrack.mechanics.engine import Engine, answered
from backrack.mechanics.errors import MechanicsError
from backrack.mechanics.loads import Loads
from backrack.mechanics.parameters import Floats
from backrack.mechanics.problems import Problems
from backrack.mechanics.support import NOWHERE_M

SINKS_M = 0.012  # as lying on a rack: begin this far into the supports
CONTACTS_MOST = 2000  # more would not fit on a back; keeps a slip of the pen from filling the memory


@dataclass(frozen=True)
class Load:
    """A vertical force ``fz_n`` at share ``t`` of a link, ``y_m`` to the left, and a pitch couple ``m_nm`` (positive
    lifts the cranial end)."""

    link: int
    t: float
    y_m: float
    fz_n: float
    m_nm: float = 0.0


@dataclass(frozen=True)
class Contact:
    """A support at height ``z_m``; K in N/m^1.5, dh in m (may be infinite). A pad in series where its two are given."""

    link: int
    t: float
    y_m: float
    z_m: float
    k: float
    dh_m: float
    pad_n_per_m: float = 0.0
    pad_m: float = 0.0


@dataclass(frozen=True)
class Problem:
    """A chain of 24 links (lengths ``h_m``) with 23 joints.

    Entry l of ``kb``, ``kt`` (N·m/rad), ``kap0``, ``tau0`` (rad) is joint l; 0 and 24 are unused.
    """

    h_m: tuple[float, ...]
    kb: tuple[float, ...]
    kt: tuple[float, ...]
    kap0: tuple[float, ...]
    tau0: tuple[float, ...]
    loads: tuple[Load, ...]
    contacts: tuple[Contact, ...]


@dataclass(frozen=True)
class Solution:
    """Heights of the 25 link ends in m, rolls of the 24 links in rad, force of each contact in N."""

    w_m: tuple[float, ...]
    phi_rad: tuple[float, ...]
    force_n: tuple[float, ...]
    iterations: int
    residual_n: float


def problem_from_data(data: Any) -> Problem:
    """A problem from its plain form. Raises :class:`MechanicsError` naming the field, the limit and the fix."""
    if not isinstance(data, Mapping):
        raise MechanicsError("document")
    contacts = [_contact(f"contacts[{i}]", each) for i, each in enumerate(_list(data, "contacts"))]
    if not contacts:
        raise MechanicsError("no_contacts")
    if len(contacts) > CONTACTS_MOST:
        raise MechanicsError("field_length", field="contacts", got=len(contacts), needed=f"1-{CONTACTS_MOST}")
    return Problem(
        h_m=_numbers(data, "h", LINKS, above=0.0),
        kb=_numbers(data, "kb", LINKS + 1, least=0.0),
        kt=_numbers(data, "kt", LINKS + 1, least=0.0),
        kap0=_numbers(data, "kap0", LINKS + 1),
        tau0=_numbers(data, "tau0", LINKS + 1),
        loads=tuple(_load(f"loads[{i}]", each) for i, each in enumerate(_list(data, "loads"))),
        contacts=tuple(contacts),
    )


def problem_to_data(problem: Problem) -> dict[str, Any]:
    """The plain form. Fields of a pad are written only where there is one."""
    return {
        "h": list(problem.h_m),
        "kb": list(problem.kb),
        "kt": list(problem.kt),
        "kap0": list(problem.kap0),
        "tau0": list(problem.tau0),
        "loads": [{"link": a.link, "t": a.t, "y": a.y_m, "Fz": a.fz_n, "M": a.m_nm} for a in problem.loads],
        "contacts": [
            {"link": c.link, "t": c.t, "y": c.y_m, "z": c.z_m, "K": c.k, "dh": c.dh_m}
            | ({"pad_k": c.pad_n_per_m, "pad_h": c.pad_m} if c.pad_n_per_m else {})
            for c in problem.contacts
        ],
    }


def solution_to_data(solution: Solution) -> dict[str, Any]:
    """{"w", "phi", "force", "iterations", "residual"}."""
    return {
        "w": list(solution.w_m),
        "phi": list(solution.phi_rad),
        "force": list(solution.force_n),
        "iterations": solution.iterations,
        "residual": solution.residual_n,
    }


def solve(problem: Problem, engine: Engine = "auto") -> Solution:
    """The minimum of one problem. Raises :class:`MechanicsError` when it was not found, or nothing holds the chain."""
    return solve_all([problem], engine)[0]


def solve_all(problems: Sequence[Problem], engine: Engine = "auto") -> tuple[Solution, ...]:
    """The minima of many problems, in order. The error of one that fails names its number, counted from 1."""
    if not problems:
        return ()
    arrays = arrays_of(problems)
    got = answered(arrays, None, engine)
    return tuple(
        Solution(
            w_m=tuple(got.heights[i].tolist()),
            phi_rad=tuple(got.rolls[i].tolist()),
            force_n=tuple(got.force[i, : len(problem.contacts)].tolist()),
            iterations=int(got.iterations[i]),
            residual_n=float(got.residual[i]),
        )
        for i, problem in enumerate(problems)
    )


def arrays_of(problems: Sequence[Problem]) -> Problems:
    """The problems as arrays; those with fewer contacts get some that nothing reaches."""
    most = max(len(p.contacts) for p in problems)
    far = Contact(0, 0.0, 0.0, 1e6 * NOWHERE_M, 1.0, 1.0)
    rows = np.array([_row(c) for p in problems for c in (*p.contacts, *[far] * (most - len(p.contacts)))])
    columns = rows.reshape(len(problems), most, 8).transpose(2, 0, 1).copy()
    h = np.array([p.h_m for p in problems])
    return Problems(
        h=h,
        bend=np.array([p.kb for p in problems]),
        twist=np.array([p.kt for p in problems]),
        angle=np.array([p.kap0 for p in problems]),
        roll=np.array([p.tau0 for p in problems]),
        load=np.concatenate([_loads(p).on(h[i : i + 1]) for i, p in enumerate(problems)]),
        start=np.array([_start(p) for p in problems]),
        link=columns[0].astype(np.int64),
        at=columns[1],
        y=columns[2],
        z=columns[3],
        stiffness=columns[4],
        hardening=columns[5],
        pad_stiffness=columns[6],
        pad_thickness=columns[7],
    )


def _row(c: Contact) -> tuple[float, ...]:
    return (c.link, c.t, c.y_m, c.z_m, c.k, c.dh_m, c.pad_n_per_m, c.pad_m)


def _loads(problem: Problem) -> Loads:
    loads = Loads(1)
    for each in problem.loads:
        loads.add(each.link, each.t, each.y_m, np.array([each.fz_n]), each.m_nm)
    return loads


def _start(problem: Problem) -> Floats:
    """Heights to begin from: a little into the supports, straight lines between them."""
    ends = np.concatenate([[0.0], np.cumsum(problem.h_m)])
    at = sorted((ends[c.link] + c.t * problem.h_m[c.link], c.z_m) for c in problem.contacts)
    x, z = np.array(at).T
    heights: Floats = np.interp(ends, x, z)
    return heights - SINKS_M


# --- reading --------------------------------------------------------------------------------------------------------


def _load(place: str, data: Any) -> Load:
    found = _table(place, data, ("link", "t", "y", "Fz", "M"))
    return Load(_link(place, found), *(_number(f"{place}.{name}", found[name]) for name in ("t", "y", "Fz", "M")))


def _contact(place: str, data: Any) -> Contact:
    found = _table(place, data, ("link", "t", "y", "z", "K", "dh"))
    t, y, z = (_number(f"{place}.{name}", found[name]) for name in ("t", "y", "z"))
    k = _number(f"{place}.K", found["K"], above=0.0)
    dh = _number(f"{place}.dh", found["dh"], above=0.0, endless=True)
    pad = {name: _number(f"{place}.{name}", found.get(name, 0.0), least=0.0) for name in ("pad_k", "pad_h")}
    if (pad["pad_k"] > 0) != (pad["pad_h"] > 0):
        raise MechanicsError("half_a_pad", field=place)
    return Contact(_link(place, found), t, y, z, k, dh, pad["pad_k"], pad["pad_h"])


def _table(place: str, data: Any, needed: Iterable[str]) -> Mapping[str, Any]:
    if not isinstance(data, Mapping):
        raise MechanicsError("field_table", field=place, needed=", ".join(needed))
    for name in needed:
        if name not in data:
            raise MechanicsError("field_missing", field=f"{place}.{name}")
    return data


def _link(place: str, data: Mapping[str, Any]) -> int:
    link = data["link"]
    if isinstance(link, bool) or not isinstance(link, int) or not 0 <= link < LINKS:
        raise MechanicsError("field_link", field=f"{place}.link", got=repr(link)[:40])
    return link


def _list(data: Mapping[str, Any], name: str) -> list[Any]:
    if name not in data:
        raise MechanicsError("field_missing", field=name)
    if not isinstance(data[name], list):
        raise MechanicsError("field_list", field=name)
    found: list[Any] = data[name]
    return found


def _numbers(
    data: Mapping[str, Any], name: str, count: int, least: float | None = None, above: float | None = None
) -> tuple[float, ...]:
    found = _list(data, name)
    if len(found) != count:
        raise MechanicsError("field_length", field=name, got=len(found), needed=count)
    return tuple(_number(f"{name}[{i}]", value, least, above) for i, value in enumerate(found))


def _number(
    field: str, value: Any, least: float | None = None, above: float | None = None, endless: bool = False
) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise MechanicsError("field_number", field=field, got=repr(value)[:40])
    try:
        number = float(value)
    except OverflowError:  # a whole number longer than any float
        raise MechanicsError("field_finite", field=field, got=f"{str(value)[:40]}…") from None
    if isnan(number) or (not isfinite(number) and not endless):
        raise MechanicsError("field_finite", field=field, got=repr(value))
    if (least is not None and number < least) or (above is not None and number <= above):
        raise MechanicsError("field_negative" if least is not None else "field_zero", field=field, got=f"{number:g}")
    return number
