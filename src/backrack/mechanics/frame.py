"""The second pass: exact rotations, taken to first order about the shape that the pass before found.

Heights w of the link ends and phi, the height that a link's left side gains per metre, are exact coordinates of a chain
whose joints pitch, then roll; contacts and forces see nothing else. Only the strains of the joints are not linear:

    pitch a_l = asin(s_l / R) - asin(s_(l-1) / R),  R^2 = 1 - phi_(l-1)^2,  s_l = (w_(l+1) - w_l) / h_l = sin(theta_l)
    roll  r_l = asin(phi_l / cos theta_l) - asin(phi_(l-1) / cos theta_l)

A pass replaces them by their tangents: still a convex problem of the same form, with projected lengths. Derivatives
that the form has no room for (pitch by roll, roll by slope) act as loads from the shape before. Where passes no
longer change anything, the chain is in the equilibrium of exact rotations.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from backrack.mechanics.chain import LINKS
from backrack.mechanics.loads import Loads
from backrack.mechanics.parameters import Floats
from backrack.mechanics.problems import Problems, Solutions

STEEPEST = 0.98  # sine of the steepest link the frame follows; beyond, tangents mean nothing


def angles_of(problems: Problems, before: Floats | None, got: Solutions) -> Floats:
    """Link angles that a solution means, [B, 24]; ``before`` is the frame it was found in, None for the first pass."""
    slope = np.diff(got.heights, axis=1) / problems.h
    found = slope if before is None else before + slope - np.tan(before)
    return np.clip(found, -np.arcsin(STEEPEST), np.arcsin(STEEPEST))


def turned(first: Problems, loads: Loads, theta: Floats, phi: Floats) -> Problems:
    """The next pass of ``first`` about link angles ``theta`` and rolls ``phi``, [B, 24] each."""
    s, cos = np.sin(theta), np.cos(theta)
    here, before = slice(1, LINKS), slice(0, LINKS - 1)  # link l and link l - 1 of each joint
    p, q = _limited(phi[:, here], cos[:, here]), _limited(phi[:, before], cos[:, here])
    radius = np.sqrt(1 - q**2)
    up, down = _root(radius, s[:, here]), _root(radius, s[:, before])
    pitch = np.arcsin(_sine(s[:, here] / radius)) - np.arcsin(_sine(s[:, before] / radius))
    moment = first.bend[:, here] * (pitch - first.angle[:, here])
    banked, leaning = _root(cos[:, here], p), _root(cos[:, here], q)
    roll = np.arcsin(p / cos[:, here]) - np.arcsin(q / cos[:, here])
    torque = first.twist[:, here] * (roll - first.roll[:, here])

    h = first.h * cos
    load = loads.on(h)
    slope_pull = np.zeros_like(theta)  # generalised force on s_l that the form leaves out
    slope_pull[:, here] += moment * (1 / up - 1 / cos[:, here])
    slope_pull[:, before] -= moment * (1 / down - 1 / cos[:, before])
    slope_pull[:, here] += torque * (p / banked - q / leaning) * s[:, here] / cos[:, here] ** 2
    load[:, 2::2] -= slope_pull / first.h
    load[:, 0:-1:2] += slope_pull / first.h
    load[:, 3::2] -= torque * (1 / banked - 1 / cos[:, here])
    load[:, 1:-2:2] += torque * (1 / leaning - 1 / cos[:, here])
    load[:, 1:-2:2] -= moment * (s[:, here] / up - s[:, before] / down) * q / radius**2

    angle, rest, twist = first.angle.copy(), first.roll.copy(), first.twist.copy()
    angle[:, here] -= pitch - np.diff(np.tan(theta), axis=1)
    twist[:, here] /= cos[:, here] ** 2
    rest[:, here] = (first.roll[:, here] - roll) * cos[:, here] + p - q
    return replace(first, h=h, angle=angle, twist=twist, roll=rest, load=load)


def _limited(phi: Floats, cos: Floats) -> Floats:
    most = STEEPEST * np.minimum(cos, STEEPEST)
    return np.clip(phi, -most, most)


def _sine(value: Floats) -> Floats:
    return np.clip(value, -STEEPEST, STEEPEST)


def _root(whole: Floats, part: Floats) -> Floats:
    least = 1 - STEEPEST**2
    return np.sqrt(np.maximum(whole**2 - part**2, least * whole**2))
