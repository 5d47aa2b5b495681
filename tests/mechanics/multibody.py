"""An independent model of the same physics in MuJoCo: a chain of rigid links with exact rotations, settled dynamically.

Same lengths, joints, springs and loads as the convex model, but no small slopes: each joint turns by pitch, then roll;
contacts are vertical springs on points fixed to the links. For tests and benches only.
"""

from __future__ import annotations

from dataclasses import dataclass

import mujoco
import numpy as np
from numpy.typing import NDArray

from backrack.mechanics.law import contact
from backrack.mechanics.lying import Lying

Floats = NDArray[np.float64]

SETTLED_N = 2e-3  # largest generalised force that is left
STEPS_MOST = 40_000


@dataclass(frozen=True)
class Dynamics:
    """How the chain moves on its way to rest; where it comes to rest does not depend on it."""

    step_s: float
    inertia_kg_m2: float  # added to every joint
    damping_nms: float  # of every joint
    stopped: bool  # whether all motion is stopped each time it begins to slow


HURRIED = Dynamics(0.002, 0.03, 0.05, stopped=True)  # the fastest way to rest that we found
NATURAL = Dynamics(0.001, 0.0, 1.0, stopped=False)  # a body let down, its joints damped


@dataclass(frozen=True)
class Settled:
    """Force of each contact in N, in the order of the convex model; steps taken; force left."""

    force_n: Floats
    steps: int
    left_n: float


def settle(lying: Lying, row: int = 0, dynamics: Dynamics = HURRIED) -> Settled:
    """Lets one body come to rest, until no force is left."""
    chain = _Chain(lying, row, dynamics)
    left, before = np.inf, 0.0
    for step in range(STEPS_MOST):
        force = chain.push()
        mujoco.mj_step2(chain.model, chain.data)
        left = chain.out_of_balance_n()
        if left < SETTLED_N:
            return Settled(force, step, left)
        if dynamics.stopped:
            before = chain.stop_if_slowing(before)
    raise AssertionError(f"the multibody model did not settle: {left:.2g} N left")


class _Chain:
    def __init__(self, lying: Lying, row: int, dynamics: Dynamics) -> None:
        p = lying.problems.take(np.array([row]))
        loads = lying.loads
        self.p, self.h = p, p.h[0]
        self.model = mujoco.MjModel.from_xml_string(_xml(p, loads.force_n[row], dynamics))
        self.data = mujoco.MjData(self.model)
        self.load = loads.force_n[row]
        self.couple = loads.couple_nm[row]
        self.centre = np.stack([loads.along_n[row] / self.load * self.h, loads.roll_nm[row] / self.load, 0 * self.h], 1)
        self.link = p.link[0]
        self.places = np.stack([p.at[0] * self.h[self.link], p.y[0], np.zeros(len(self.link))], axis=1)
        self._lie_down(p.start[0])

    def _lie_down(self, heights: Floats) -> None:
        slope = np.arcsin(np.clip(np.diff(heights) / self.h, -0.9, 0.9))
        self.data.qpos[0], self.data.qpos[1] = heights[0], slope[0]
        self.data.qpos[3::2] = np.diff(slope)

    def stop_if_slowing(self, before: float) -> float:
        """Stops all motion where it is less than before; returns how much there is."""
        energy = float(self.data.qvel @ self.data.qvel)
        if energy < before:
            self.data.qvel[:] = 0.0
            return 0.0
        return energy

    def out_of_balance_n(self) -> float:
        """Largest generalised force that would move the chain if it stood still, before the last step."""
        data = self.data
        return float(np.abs(data.qfrc_smooth - data.qfrc_damper + data.qfrc_bias).max())

    def push(self) -> Floats:
        """Applies loads and contact forces where the links are now; returns the contacts' forces."""
        data, model, p = self.data, self.model, self.p
        mujoco.mj_step1(model, data)
        origin, turn = data.xpos[1:], data.xmat[1:].reshape(-1, 3, 3)
        at = origin[self.link] + np.einsum("cij,cj->ci", turn[self.link], self.places)
        pads = p.pad_stiffness if p.padded else None
        depth = np.maximum(0.0, p.z - at[None, :, 2])
        force = contact(depth, p.stiffness, p.hardening, pads, p.pad_thickness)[0][0]
        loaded = origin + np.einsum("lij,lj->li", turn, self.centre)
        wrench = np.zeros((len(self.h), 6))
        wrench[:, 2] = self.load
        centre = data.xipos[1:]
        wrench[:, 3] = (loaded - centre)[:, 1] * self.load
        wrench[:, 4] = -(loaded - centre)[:, 0] * self.load - self.couple
        away = at - centre[self.link]
        for column, value in ((2, force), (3, away[:, 1] * force), (4, -away[:, 0] * force)):
            wrench[:, column] += np.bincount(self.link, value, len(self.h))
        data.xfrc_applied[1:] = wrench
        return force


def _xml(p, weight: Floats, dynamics: Dynamics) -> str:  # type: ignore[no-untyped-def]
    """Nested bodies; x to the head, y left, z up. Pitch about -y lifts the head end, roll about x lifts the left."""
    opening, closing = [], []
    for link, h in enumerate(p.h[0]):
        at = 0.0 if link == 0 else p.h[0][link - 1]
        bend, twist = (0.0, 0.0) if link == 0 else (p.bend[0, link], p.twist[0, link])
        slide = '<joint type="slide" axis="0 0 1" damping="2"/>' if link == 0 else ""
        opening.append(
            f'<body pos="{at:.17g} 0 0">{slide}'
            f'<joint type="hinge" axis="0 -1 0" stiffness="{bend:.17g}" springref="{p.angle[0, link]:.17g}"/>'
            f'<joint type="hinge" axis="1 0 0" stiffness="{twist:.17g}" springref="{p.roll[0, link]:.17g}"/>'
            f'<inertial pos="{h / 2:.17g} 0 0" mass="{max(-weight[link] / 9.81, 0.2):.6g}" '
            f'diaginertia="0.004 0.004 0.004"/>'
        )
        closing.append("</body>")
    option = f'timestep="{dynamics.step_s}" gravity="0 0 0" integrator="implicitfast"'
    joint = f'armature="{dynamics.inertia_kg_m2}" damping="{dynamics.damping_nms}"'
    return (
        f'<mujoco><compiler angle="radian"/><option {option}><flag contact="disable"/></option>'
        f"<default><joint {joint}/></default>"
        f"<worldbody>{''.join(opening)}{''.join(closing)}</worldbody></mujoco>"
    )
