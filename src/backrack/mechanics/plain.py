"""The solver in plain numpy, batched over bodies: damped Newton with Armijo's rule on a banded matrix (section 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backrack.mechanics.chain import LINKS
from backrack.mechanics.law import contact
from backrack.mechanics.loads import UNKNOWNS
from backrack.mechanics.parameters import Floats
from backrack.mechanics.problems import (
    Integers,
    Problems,
    Solutions,
    rounding_n,
    start_of,
    tethers,
)

STOP_N = 1e-6  # largest remaining force
STEPS_MOST = 100
POLISH = 1  # full Newton steps after stopping: two paths then agree to 1e-9 N
CHUNK = 512  # bodies at once: large enough that Python's own time is small, small enough for the cache
DENSE_UP_TO = 6  # for few bodies numpy's own dense solver beats a loop over the band
WIDTH = 5  # diagonal and half bandwidth


def solve_plain(problems: Problems, warm: Floats | None = None) -> Solutions:
    """Minima of all problems. Never raises for one that fails: ``done`` says so."""
    start = start_of(problems, warm)
    parts = [slice(i, i + CHUNK) for i in range(0, len(problems), CHUNK)]
    with np.errstate(over="ignore", invalid="ignore"):  # what grows beyond bounds is told by ``done``
        solved = [_Newton(problems.take(part), start[part]).run() for part in parts]
    if len(solved) == 1:
        return solved[0]
    names = ("u", "force", "indent", "iterations", "residual", "shifted", "done")
    return Solutions(*(np.concatenate([getattr(s, name) for s in solved]) for name in names))


@dataclass(frozen=True)
class State:
    """Energy [B], gradient [B, 49], and per contact [B, C] force, slope and indentation of the tissue."""

    energy: Floats
    gradient: Floats
    force: Floats
    slope: Floats
    indent: Floats


class Energy:
    """The energy of section 3 for a batch of problems, with its gradient and banded Hessian."""

    def __init__(self, problems: Problems, tethered_to: Floats) -> None:
        self.p, self.tethered_to = problems, tethered_to
        self.count = len(problems)
        self.levers = np.stack([1 - problems.at, problems.y, problems.at])  # on w_l, phi_l, w_(l+1)
        self.pads = problems.pad_stiffness if problems.padded else None
        self.tether = tethers()
        first = 2 * problems.link
        rows = np.arange(self.count)[:, None]
        self.places: Integers = np.stack([rows * UNKNOWNS + first + i for i in range(3)])
        pairs = [(0, 0), (1, 0), (2, 0), (1, 1), (2, 1), (2, 2)]
        self.in_band: Integers = np.stack([((first + j) * WIDTH + i - j) * self.count + rows for i, j in pairs])
        self.products = np.stack([self.levers[i] * self.levers[j] for i, j in pairs])
        self.band = self._elastic_band()

    def take(self, chosen: NDArray[np.int64]) -> Energy:
        return Energy(self.p.take(chosen), self.tethered_to[chosen])

    def at(self, u: Floats) -> State:
        p, (a, b, c) = self.p, self.levers
        flat = u.reshape(-1)
        under = flat[self.places[0]] * a + flat[self.places[1]] * b + flat[self.places[2]] * c
        depth = np.maximum(0.0, p.z - under)
        force, slope, stored, indent = contact(depth, p.stiffness, p.hardening, self.pads, p.pad_thickness)
        bent, twisted = self._strains(u)
        moment, torque = p.bend[:, 1:LINKS] * bent, p.twist[:, 1:LINKS] * twisted
        away = u - self.tethered_to
        gradient = self.tether * away - p.load
        shear = np.zeros((self.count, LINKS))  # of each link: what its slope pushes its ends with
        shear[:, 1:] += moment
        shear[:, :-1] -= moment
        shear /= p.h
        gradient[:, 2::2] += shear
        gradient[:, 0:-1:2] -= shear
        gradient[:, 3::2] += torque
        gradient[:, 1:-2:2] -= torque
        push = np.bincount(self.places.ravel(), (self.levers * force).ravel(), gradient.size)
        gradient -= push.reshape(gradient.shape)
        energy = 0.5 * (
            (moment * bent).sum(axis=1) + (torque * twisted).sum(axis=1) + (self.tether * away**2).sum(axis=1)
        )
        return State(energy + stored.sum(axis=1) - (p.load * u).sum(axis=1), gradient, force, slope, indent)

    def hessian(self, state: State) -> Floats:
        """Lower band, [49, 5, B]: entry (j, o) is row j + o of column j."""
        weights = (self.products * state.slope).ravel()
        closed = np.bincount(self.in_band.ravel(), weights, self.band.size).reshape(self.band.shape)
        return self.band + closed

    def _strains(self, u: Floats) -> tuple[Floats, Floats]:
        """How far each joint is bent and twisted from its rest, [B, 23] each."""
        slope = np.diff(u[:, 0::2], axis=1) / self.p.h
        bent = np.diff(slope, axis=1) - self.p.angle[:, 1:LINKS]
        return bent, np.diff(u[:, 1::2], axis=1) - self.p.roll[:, 1:LINKS]

    def _elastic_band(self) -> Floats:
        p, band = self.p, np.zeros((UNKNOWNS, WIDTH, self.count))
        band[:, 0] = self.tether[:, None]
        k, t, before, after = (a.T for a in (p.bend[:, 1:LINKS], p.twist[:, 1:LINKS], 1 / p.h[:, :-1], 1 / p.h[:, 1:]))
        left, middle, right = before, -before - after, after  # of the bend, on w_(l-1), w_l, w_(l+1)
        band[0:-4:2, 0] += k * left * left
        band[0:-4:2, 2] += k * left * middle
        band[0:-4:2, 4] += k * left * right
        band[2:-2:2, 0] += k * middle * middle
        band[2:-2:2, 2] += k * middle * right
        band[4::2, 0] += k * right * right
        band[1:-2:2, 0] += t
        band[1:-2:2, 2] -= t
        band[3::2, 0] += t
        return band


class _Newton:
    """One run over a batch. Problems that are done are taken out, so that the slowest does not hold up the rest."""

    def __init__(self, problems: Problems, start: Floats) -> None:
        count, contacts = len(problems), problems.link.shape[1]
        tethered = np.zeros((count, UNKNOWNS))
        tethered[:, 0::2] = problems.start
        self.energy = Energy(problems, tethered)
        self.stop = np.maximum(STOP_N, rounding_n(problems))
        self.u = start.copy()
        self.out = Solutions(
            u=self.u,
            force=np.zeros((count, contacts)),
            indent=np.zeros((count, contacts)),
            iterations=np.zeros(count, dtype=np.int64),
            residual=np.full(count, np.inf),
            shifted=np.zeros(count, dtype=bool),
            done=np.zeros(count, dtype=bool),
        )

    def run(self) -> Solutions:
        live: Integers = np.arange(len(self.u))
        energy, stop, u = self.energy, self.stop, self.u.copy()
        state = energy.at(u)
        for step in range(STEPS_MOST):
            residual = np.abs(state.gradient).max(axis=1)
            met = residual < stop
            gone = met | ~np.isfinite(residual)
            if gone.any():
                self._keep(live[gone], u[gone], step, met[gone])
                left = np.flatnonzero(~gone)
                live, u, stop = live[left], u[left], stop[left]
                if not len(live):
                    break
                energy = energy.take(left)
                state = energy.at(u)
            move, shifted = newton_step(energy, state)
            self.out.shifted[live] |= shifted
            u, state = _downhill(energy, u, state, move)
        else:
            self._keep(live, u, STEPS_MOST, np.zeros(len(live), dtype=bool))
        self._finish()
        return self.out

    def _keep(self, rows: Integers, u: Floats, step: int, done: NDArray[np.bool_]) -> None:
        self.out.u[rows] = u
        self.out.iterations[rows] = step
        self.out.done[rows] = done

    def _finish(self) -> None:
        """Last full steps towards the minimum that the stopping rule only came near; forces at the end."""
        out, energy = self.out, self.energy
        state = energy.at(out.u)
        for _ in range(POLISH):
            better = out.u + newton_step(energy, state)[0]
            tried = energy.at(better)
            use = np.abs(tried.gradient).max(axis=1) < np.abs(state.gradient).max(axis=1)
            if not use.any():
                break
            out.u[use & out.done] = better[use & out.done]
            state = energy.at(out.u)
        out.force[:], out.indent[:] = state.force, state.indent
        out.residual[:] = np.abs(state.gradient).max(axis=1)


def newton_step(energy: Energy, state: State) -> tuple[Floats, NDArray[np.bool_]]:
    """The step -H^-1 g of each body, [B, 49], and where the matrix had to be shifted to be positive definite."""
    band, shifted = energy.hessian(state), np.zeros(energy.count, dtype=bool)
    size, shift = np.maximum(band[:, 0].max(axis=0), 1.0), 1e-14
    with np.errstate(all="ignore"):
        move = _solve(band, -state.gradient)
        wrong = ~np.isfinite(move).all(axis=1)
        while wrong.any() and shift < 1:
            shifted |= wrong
            band[:, 0] += np.where(wrong, size * shift, 0.0)
            move[wrong] = _solve(band[..., wrong], -state.gradient[wrong])
            wrong, shift = ~np.isfinite(move).all(axis=1), shift * 100
    usable: Floats = np.where(np.isfinite(move), move, 0.0)
    return usable, shifted


def _solve(band: Floats, right: Floats) -> Floats:
    """H x = right of each body, [B, 49]; NaN where H is not positive definite."""
    if len(right) <= DENSE_UP_TO:
        return _solve_dense(band, right)
    return _solve_band(band, np.ascontiguousarray(right.T)).T


def _solve_dense(band: Floats, right: Floats) -> Floats:
    full = np.zeros((len(right), UNKNOWNS, UNKNOWNS))
    for offset in range(WIDTH):
        diagonal = band[: UNKNOWNS - offset, offset].T
        rows = np.arange(offset, UNKNOWNS)
        full[:, rows, rows - offset] = full[:, rows - offset, rows] = diagonal
    try:
        answer = np.asarray(np.linalg.solve(full, right[..., None])[..., 0], dtype=np.float64)
    except np.linalg.LinAlgError:
        return np.full_like(right, np.nan)
    return answer


def _solve_band(band: Floats, y: Floats) -> Floats:
    """Cholesky without roots (L D L'), column by column, all bodies at once; ``y`` [49, B] becomes the answer."""
    low = band.copy()
    for j in range(UNKNOWNS):
        column = low[j, 1 : min(WIDTH, UNKNOWNS - j)]
        scaled = column / np.where(low[j, 0] > 0, low[j, 0], np.nan)
        for offset in range(1, len(column) + 1):
            low[j + offset, : len(column) + 1 - offset] -= scaled[offset - 1] * column[offset - 1 :]
        y[j + 1 : j + 1 + len(column)] -= scaled * y[j]
        column[:] = scaled
    y /= low[:, 0]
    for j in range(UNKNOWNS - 2, -1, -1):
        reach = min(WIDTH - 1, UNKNOWNS - 1 - j)
        y[j] -= (low[j, 1 : reach + 1] * y[j + 1 : j + 1 + reach]).sum(axis=0)
    return y


def _downhill(energy: Energy, u: Floats, state: State, move: Floats) -> tuple[Floats, State]:
    """The step, halved for each body until its energy falls enough (Armijo)."""
    slope = (state.gradient * move).sum(axis=1)
    share = np.ones(len(u))
    room = 1e-13 * (1 + np.abs(state.energy))  # rounding of the energy near the end
    for _ in range(40):
        tried = u + share[:, None] * move
        new = energy.at(tried)
        short = new.energy > state.energy + 1e-4 * share * slope + room
        if not short.any():
            break
        share = np.where(short, share / 2, share)
    return tried, new
