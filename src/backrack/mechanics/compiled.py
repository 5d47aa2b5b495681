"""The same solver compiled by numba: one body after the other, no memory but its own. Imported by the engine only.

Names follow the specification: w heights, phi rolls, kb and kt stiffness of joints, kap0 and tau0 their rest angles.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
from numba import njit

from backrack.mechanics.parameters import Floats
from backrack.mechanics.plain import POLISH, STEPS_MOST, STOP_N
from backrack.mechanics.problems import Problems, Solutions, rounding_n, start_of, tethers

F = TypeVar("F", bound=Callable[..., Any])
# Numbers that numba freezes into what it keeps on disk stand in this file: a change here is one that it sees.
N, LINKS, WIDTH = 49, 24, 5
INNER_STEPS = 60


def _compiled(function: F) -> F:
    """Compiled, and kept on disk where numba finds a folder it may write to; otherwise compiled anew each time."""
    try:
        return njit(cache=True, nogil=True, error_model="numpy")(function)  # type: ignore[return-value]
    except RuntimeError:  # numba: "no locator available", nowhere to write
        return njit(nogil=True, error_model="numpy")(function)  # type: ignore[return-value]


@_compiled
def _tissue_share(d: float, K: float, dh: float, k: float, th: float) -> float:  # noqa: N803
    low, high, x = 0.0, d, d
    for _ in range(INNER_STEPS):
        root, ratio = math.sqrt(x), (x / dh) ** 2
        force, slope = K * root * x * (1 + ratio), K * root * (1.5 + 3.5 * ratio)
        below = k * th + force
        over = x + th * force / below - d
        if over > 0:
            high = x
        else:
            low = x
        new = x - over / (1 + k * th * th / (below * below) * slope)
        if not low < new < high:
            new = 0.5 * (low + high)
        if abs(new - x) <= 1e-16 + 4e-16 * d:
            return new
        x = new
    return x


@_compiled
def _evaluate(u, u0, tether, h, kb, kt, kap0, tau0, f, link, at, y, z, K, dh, pk, pth, g, force, slope, indent):  # noqa: N803
    """Energy; fills the gradient g, and force, slope and indentation of each contact."""
    energy = 0.0
    for i in range(N):
        away = u[i] - u0[i]
        g[i] = tether[i] * away - f[i]
        energy += 0.5 * tether[i] * away * away - f[i] * u[i]
    for l in range(1, LINKS):  # noqa: E741
        bent = (u[2 * l + 2] - u[2 * l]) / h[l] - (u[2 * l] - u[2 * l - 2]) / h[l - 1] - kap0[l]
        moment = kb[l] * bent
        g[2 * l + 2] += moment / h[l]
        g[2 * l] -= moment / h[l] + moment / h[l - 1]
        g[2 * l - 2] += moment / h[l - 1]
        twisted = u[2 * l + 1] - u[2 * l - 1] - tau0[l]
        torque = kt[l] * twisted
        g[2 * l + 1] += torque
        g[2 * l - 1] -= torque
        energy += 0.5 * (moment * bent + torque * twisted)
    for c in range(len(link)):
        i = 2 * link[c]
        d = z[c] - (u[i] * (1 - at[c]) + u[i + 1] * y[c] + u[i + 2] * at[c])
        if d <= 0.0:
            force[c] = slope[c] = indent[c] = 0.0
            continue
        x = _tissue_share(d, K[c], dh[c], pk[c], pth[c]) if pk[c] > 0 else d
        root, ratio = math.sqrt(x), (x / dh[c]) ** 2
        force[c] = K[c] * root * x * (1 + ratio)
        slope[c] = K[c] * root * (1.5 + 3.5 * ratio)
        indent[c] = x
        energy += K[c] * root * x * x * (0.4 + (2 / 9) * ratio)
        if pk[c] > 0:
            full = pk[c] * pth[c]
            below = full + force[c]
            give = pth[c] * force[c] / below
            energy += full * (-give - pth[c] * math.log1p(-give / pth[c]))
            slope[c] /= 1 + full * pth[c] / (below * below) * slope[c]
        g[i] -= (1 - at[c]) * force[c]
        g[i + 1] -= y[c] * force[c]
        g[i + 2] -= at[c] * force[c]
    return energy


@_compiled
def _elastic(h, kb, kt, tether, band):
    """Lower band of bending, torsion and tether: band[j, o] is row j + o of column j."""
    band[:] = 0.0
    for i in range(N):
        band[i, 0] = tether[i]
    for l in range(1, LINKS):  # noqa: E741
        j, left, right = 2 * l - 2, 1 / h[l - 1], 1 / h[l]
        middle = -left - right
        band[j, 0] += kb[l] * left * left
        band[j, 2] += kb[l] * left * middle
        band[j, 4] += kb[l] * left * right
        band[j + 2, 0] += kb[l] * middle * middle
        band[j + 2, 2] += kb[l] * middle * right
        band[j + 4, 0] += kb[l] * right * right
        band[j + 1, 0] += kt[l]
        band[j + 1, 2] -= kt[l]
        band[j + 3, 0] += kt[l]


@_compiled
def _step(elastic, link, at, y, slope, g, low, move, shift):
    """Newton's step into ``move`` by L D L'; False when the matrix is not positive definite."""
    low[:] = elastic
    for c in range(len(link)):
        if slope[c] > 0.0:
            i, k, a, b = 2 * link[c], slope[c], 1 - at[c], at[c]
            low[i, 0] += k * a * a
            low[i, 1] += k * a * y[c]
            low[i, 2] += k * a * b
            low[i + 1, 0] += k * y[c] * y[c]
            low[i + 1, 1] += k * y[c] * b
            low[i + 2, 0] += k * b * b
    for j in range(N):
        low[j, 0] += shift
        move[j] = -g[j]
    for j in range(N):
        pivot = low[j, 0]
        if not pivot > 0.0:
            return False
        reach = min(WIDTH - 1, N - 1 - j)
        for o in range(1, reach + 1):
            scaled = low[j, o] / pivot
            for q in range(o, reach + 1):
                low[j + o, q - o] -= scaled * low[j, q]
            move[j + o] -= scaled * move[j]
        for o in range(1, reach + 1):
            low[j, o] /= pivot
    for j in range(N):
        move[j] /= low[j, 0]
    for j in range(N - 2, -1, -1):
        for o in range(1, min(WIDTH - 1, N - 1 - j) + 1):
            move[j] -= low[j, o] * move[j + o]
    return True


@_compiled
def _direction(elastic, link, at, y, slope, g, low, move):
    """Newton's step; a growing shift where the matrix is not positive definite. Returns whether one was needed."""
    if _step(elastic, link, at, y, slope, g, low, move, 0.0):
        return False
    size = 1.0
    for j in range(N):
        size = max(size, elastic[j, 0])
    shift = 1e-14 * size
    while not _step(elastic, link, at, y, slope, g, low, move, shift) and shift < size:
        shift *= 100
    return True


@_compiled
def _largest(g):
    most = 0.0
    for i in range(N):
        if not math.isfinite(g[i]):
            return np.inf
        most = max(most, abs(g[i]))
    return most


@_compiled
def _one(
    u, u0, tether, h, kb, kt, kap0, tau0, f, link, at, y, z, K, dh, pk, pth, stop, steps_most, polish_most,  # noqa: N803
    force, indent, slope, g, move, old, elastic, low,
):  # fmt: skip
    """One problem: ``u`` holds where to begin, then the minimum. Returns steps, force left, shifted, done.

    The last arrays are room to work in.
    """
    _elastic(h, kb, kt, tether, elastic)
    energy = _evaluate(u, u0, tether, h, kb, kt, kap0, tau0, f, link, at, y, z, K, dh, pk, pth, g, force, slope, indent)
    most = _largest(g)
    steps, polish, shifted = 0, 0, False
    while most < np.inf and (most >= stop or polish < polish_most) and steps < steps_most:
        finishing = most < stop
        shifted |= _direction(elastic, link, at, y, slope, g, low, move)
        downhill, share = 0.0, 1.0
        for i in range(N):
            old[i] = u[i]
            downhill += g[i] * move[i]
        for _ in range(40):
            for i in range(N):
                u[i] = old[i] + share * move[i]
            new = _evaluate(
                u, u0, tether, h, kb, kt, kap0, tau0, f, link, at, y, z, K, dh, pk, pth, g, force, slope, indent
            )
            if finishing or not new > energy + 1e-4 * share * downhill + 1e-13 * (1 + abs(energy)):
                break
            share *= 0.5
        energy, before, most = new, most, _largest(g)
        if not finishing:
            steps += 1
            continue
        polish += 1
        if not most < before:  # rounding: the point before was as good
            u[:] = old
            _evaluate(u, u0, tether, h, kb, kt, kap0, tau0, f, link, at, y, z, K, dh, pk, pth, g, force, slope, indent)
            most, polish = before, polish_most
    return steps, most, shifted, most < stop


@_compiled
def _all(
    u, u0, tether, h, kb, kt, kap0, tau0, f, link, at, y, z, K, dh, pk, pth, stop, steps_most, polish_most,  # noqa: N803
    force, indent, iterations, residual, shifted, done,
):  # fmt: skip
    """All problems, one after the other."""
    g, move, old, elastic, low = np.empty(N), np.empty(N), np.empty(N), np.empty((N, WIDTH)), np.empty((N, WIDTH))
    slope = np.empty(link.shape[1])
    for b in range(len(h)):
        iterations[b], residual[b], shifted[b], done[b] = _one(
            u[b], u0[b], tether, h[b], kb[b], kt[b], kap0[b], tau0[b], f[b], link[b], at[b], y[b], z[b], K[b], dh[b],
            pk[b], pth[b], stop[b], steps_most, polish_most, force[b], indent[b], slope, g, move, old, elastic, low,
        )  # fmt: skip


def solve_compiled(problems: Problems, warm: Floats | None = None) -> Solutions:
    """Minima of all problems; the compiled twin of :func:`backrack.mechanics.plain.solve_plain`."""
    p, count = problems, len(problems)
    home = start_of(p, None)
    out = Solutions(
        u=home.copy() if warm is None else start_of(p, warm).copy(),
        force=np.zeros(p.at.shape),
        indent=np.zeros(p.at.shape),
        iterations=np.zeros(count, dtype=np.int64),
        residual=np.full(count, np.inf),
        shifted=np.zeros(count, dtype=bool),
        done=np.zeros(count, dtype=bool),
    )
    _all(
        out.u, home, tethers(), p.h, p.bend, p.twist, p.angle, p.roll, p.load, p.link, p.at, p.y, p.z, p.stiffness,
        p.hardening, p.pad_stiffness, p.pad_thickness, np.maximum(STOP_N, rounding_n(p)), STEPS_MOST, POLISH,
        out.force, out.indent, out.iterations, out.residual, out.shifted, out.done,
    )  # fmt: skip
    return out
