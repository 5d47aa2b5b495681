"""The contact law: tissue that hardens, and cloth under it as a spring in series. Arrays of any one shape."""

from __future__ import annotations

import numpy as np

from backrack.mechanics.parameters import Floats

INNER_STEPS = 60  # bisection alone would need 53 for all the digits there are


def tissue_force(d: Floats, stiffness: Floats, hardening: Floats) -> tuple[Floats, Floats]:
    """Force F = K d^1.5 (1 + (d/dh)^2) and its slope, for indentations d >= 0."""
    root, ratio = np.sqrt(d), (d / hardening) ** 2
    return stiffness * root * d * (1 + ratio), stiffness * root * (1.5 + 3.5 * ratio)


def tissue_energy(d: Floats, stiffness: Floats, hardening: Floats) -> Floats:
    """Its integral K d^2.5 (2/5 + (2/9)(d/dh)^2)."""
    root: Floats = np.sqrt(d)
    bracket: Floats = 0.4 + (2 / 9) * (d / hardening) ** 2
    return stiffness * root * d * d * bracket


def pad_give(force: Floats, pad_stiffness: Floats, thickness: Floats) -> tuple[Floats, Floats]:
    """How far a pad gives, th F / (k th + F), and the slope: stiffness k at first, never more than its thickness."""
    full = pad_stiffness * thickness
    below = full + force
    some = np.where(below > 0, below, 1.0)
    return thickness * force / some, full * thickness / some**2


def pad_energy(give: Floats, pad_stiffness: Floats, thickness: Floats) -> Floats:
    """Work done on a pad that gave ``give``: the integral of k th p / (th - p)."""
    some = np.where(thickness > 0, thickness, 1.0)
    work: Floats = -give - some * np.log1p(-give / some)
    return pad_stiffness * thickness * work


def indentation(d: Floats, stiffness: Floats, hardening: Floats, pad_stiffness: Floats, thickness: Floats) -> Floats:
    """The tissue's share x of a total approach d: x + give(F(x)) = d. Newton, held between 0 and d."""
    low, high, x = np.zeros_like(d), d.copy(), d.copy()
    for _ in range(INNER_STEPS):
        force, slope = tissue_force(x, stiffness, hardening)
        give, give_slope = pad_give(force, pad_stiffness, thickness)
        over = x + give - d
        high, low = np.where(over > 0, x, high), np.where(over > 0, low, x)
        step = x - over / (1 + give_slope * slope)
        new = np.where((step > low) & (step < high), step, (low + high) / 2)
        if np.all(np.abs(new - x) <= 1e-16 + 4e-16 * d):
            return new
        x = new
    return x


def contact(
    d: Floats, stiffness: Floats, hardening: Floats, pad_stiffness: Floats | None, thickness: Floats
) -> tuple[Floats, Floats, Floats, Floats]:
    """Force, slope dF/dd, energy and the tissue's indentation for a total approach d >= 0; no pads when None."""
    if pad_stiffness is None:
        return (*tissue_force(d, stiffness, hardening), tissue_energy(d, stiffness, hardening), d)
    padded = pad_stiffness > 0
    x = np.where(padded, indentation(d, stiffness, hardening, pad_stiffness, thickness), d)
    force, slope = tissue_force(x, stiffness, hardening)
    give, give_slope = pad_give(force, pad_stiffness, thickness)
    energy = tissue_energy(x, stiffness, hardening)
    with_pad = energy + pad_energy(give, pad_stiffness, thickness)
    return force, np.where(padded, slope / (1 + give_slope * slope), slope), np.where(padded, with_pad, energy), x
