"""What carries the back: nodules, the seat's support and the head's, as contacts of each body. Sections 5 and 6."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backrack.mechanics.bodies import REFERENCE_M, Bodies
from backrack.mechanics.chain import HEAD, LINKS, Chain, ends_along, joint_angles_rad, link_lengths, natural_heights
from backrack.mechanics.errors import MechanicsError
from backrack.mechanics.parameters import DEFAULTS, Floats, Values
from backrack.mechanics.problems import Integers
from backrack.posture import Padding, Rack

CONTACT_PATCH_M = 0.012  # half the patch over which the layer's thickness tells: (1 + 0.9 * 0.012 / H), section 5
HARDENS_AT = 0.45  # share of the thickness
NOWHERE_M = -10.0  # height of a support that nobody reaches
SPREADS = 0.5  # how far a pad widens a nodule's footprint, as a share of its thickness: assumed
THICKNESS = (
    (0, "sacral_thickness_m"),
    (1, "lumbar_thickness_m"),
    (6, "t12_t9_thickness_m"),
    (10, "t8_t5_thickness_m"),
    (14, "t4_t1_thickness_m"),
    (18, "neck_thickness_m"),
)
MODULUS = (
    (0, "sacral_modulus_kpa"),
    (1, "lumbar_modulus_kpa"),
    (6, "lower_thoracic_modulus_kpa"),
    (14, "upper_thoracic_modulus_kpa"),
    (18, "neck_modulus_kpa"),
)
NECK_LINKS = slice(18, 23)  # where cloth under the neck lies; a mat under the back lies under seat and head as well


@dataclass(frozen=True)
class Contacts:
    """Contacts of B bodies: nodules from the seat to the head, left and right in turn, both buttocks, the head.

    All [B, C]; ``radius``, ``footprint`` of the nodules [B, N]; ``x`` [B, N] where they lie along the back;
    ``rack_m`` [B, 25] heights of the wood under the link ends.
    """

    link: Integers
    at: Floats
    y: Floats
    z: Floats
    stiffness: Floats
    hardening: Floats
    pad_stiffness: Floats
    pad_thickness: Floats
    x: Floats
    radius: Floats
    footprint: Floats
    rack_m: Floats


def contacts(padding: Padding, head_lifted: bool, rack: Rack, bodies: Bodies, chain: Chain, values: Values) -> Contacts:
    """Every contact of every body on the rack; legs, arms and trunk may do what they like."""
    fits(rack, bodies)
    nodules = _Nodules(rack, bodies, chain, values, padding)
    buttocks, head = _buttocks(padding, bodies, chain, values), _head(padding, head_lifted, bodies, chain, values)
    link, at, y, z, stiffness, hardening, pad_stiffness, pad = (
        np.concatenate(parts, axis=1) for parts in zip(nodules.columns(), buttocks, head, strict=True)
    )
    return Contacts(
        link=link.astype(np.int64),
        at=at,
        y=y,
        z=z,
        stiffness=stiffness,
        hardening=hardening,
        pad_stiffness=pad_stiffness,
        pad_thickness=pad,
        x=nodules.x,
        radius=nodules.radius,
        footprint=nodules.footprint,
        rack_m=nodules.under(chain.ends_m),
    )


def fits(rack: Rack, bodies: Bodies) -> None:
    """Raises when the rack is not made for one of the statures."""
    low, high = rack.fits_height_m
    wrong = (bodies.height_m < low - 1e-9) | (bodies.height_m > high + 1e-9)
    if wrong.any():
        height = float(bodies.height_m[np.argmax(wrong)])
        raise MechanicsError("rack_size", rack=rack.id, height=height, low=low, high=high)


class _Nodules:
    """The pairs of nodules under each body, [B, N]."""

    def __init__(self, rack: Rack, bodies: Bodies, chain: Chain, values: Values, padding: Padding) -> None:
        file = np.array(
            [(n.x_m, n.height_m, n.half_gap_m, n.tip_radius_m, n.footprint_radius_m) for n in rack.nodules]
        ).T
        count, pairs = len(bodies), len(rack.nodules)
        if (np.diff(file[0]) <= 0).any():
            raise MechanicsError("unsorted", number=int(np.argmax(np.diff(file[0]) <= 0)) + 1)
        slide = values["slide_m"].reshape(-1, 1)
        offset = values["rack_offset_m"]
        self.curve = natural_curve_m(rack)
        self.x = np.broadcast_to(file[0] - slide, (count, pairs))
        self.lift = slide
        tips = np.interp(file[0], *self.curve) + file[1]
        self.z = tips + (offset if offset.ndim == 2 else offset.reshape(-1, 1))
        self.link, self.at, on = _on_links(self.x, chain.ends_m)
        self.z = np.where(on, self.z, NOWHERE_M)
        self.y = np.broadcast_to(file[2] * values["nodule_half_gap_factor"].reshape(-1, 1), (count, pairs))
        self.radius = np.broadcast_to(file[3] * values["nodule_tip_radius_factor"].reshape(-1, 1), (count, pairs))
        self.footprint = np.broadcast_to(file[4], (count, pairs))
        layer = np.take_along_axis(thickness_m(bodies, values), self.link, axis=1)
        modulus = np.take_along_axis(modulus_pa(bodies, values), self.link, axis=1)
        plane = modulus / (1 - values["poisson"].reshape(-1, 1) ** 2)
        self.stiffness = (4 / 3) * plane * np.sqrt(self.radius) * (1 + 0.9 * CONTACT_PATCH_M / layer)
        self.hardening = HARDENS_AT * layer
        self._pad(padding, values)

    def _pad(self, padding: Padding, values: Values) -> None:
        thick = np.full(LINKS, padding.back_mm / 1000)
        thick[NECK_LINKS] += padding.neck_mm / 1000
        self.pad = thick[self.link]
        self.z = self.z + self.pad
        self.radius = self.radius + self.pad * SPREADS
        self.footprint = self.footprint + self.pad * SPREADS
        self.pad_stiffness = pad_stiffness(self.pad, self.footprint, values)

    def columns(self) -> list[Floats]:
        """Each pair twice, left and right, [B, 2 N]."""
        both = [
            np.repeat(a, 2, axis=1)
            for a in (self.link, self.at, self.y, self.z, self.stiffness, self.hardening, self.pad_stiffness, self.pad)
        ]
        both[2][:, 1::2] *= -1
        return both

    def under(self, ends: Floats) -> Floats:
        """The wood's curve under points of the back, without nodules or padding."""
        return np.interp((ends + self.lift).ravel(), *self.curve).reshape(ends.shape)


def natural_curve_m(rack: Rack) -> tuple[Floats, Floats]:
    """Distance along the back and height of the curve the rack is carved to: a reference person's natural back."""
    h = rack.reference_height_m / REFERENCE_M * link_lengths()[None]
    return ends_along(h)[0], natural_heights(h, joint_angles_rad(1, DEFAULTS))[0]


def natural_height_m(x_m: float, reference_height_m: float) -> float:
    """Height of the natural back of somebody of that stature at ``x_m`` along it; nodules are given above it.

    >>> natural_height_m(0.0, 1.875)
    0.0
    """
    h = reference_height_m / REFERENCE_M * link_lengths()[None]
    ends, heights = ends_along(h)[0], natural_heights(h, joint_angles_rad(1, DEFAULTS))[0]
    return float(np.interp(x_m, ends, heights))


def pad_stiffness(thickness: Floats, radius: Floats, values: Values) -> Floats:
    """Spring of a pad under a round patch, N/m; 0 where there is none."""
    some = np.where(thickness > 0, thickness, 1.0)
    return np.where(thickness > 0, values["pad_modulus_kpa"].reshape(-1, 1) * 1e3 * np.pi * radius**2 / some, 0.0)


def thickness_m(bodies: Bodies, values: Values) -> Floats:
    """Soft tissue over each link, [B, 24]."""
    bmi = bodies.mass_kg / bodies.height_m**2
    usual = 28 - 8 * bodies.male
    fat = np.where(np.isnan(bodies.fat_percent), usual, bodies.fat_percent)
    thicker = np.clip(1 + 0.03 * (bmi - 23), 0.6, 2.0) * np.clip(1 + 0.012 * (fat - usual), 0.7, 1.5)
    return thicker[:, None] * _by_link(len(bodies), values, THICKNESS)


def modulus_pa(bodies: Bodies, values: Values) -> Floats:
    """Modulus of the tissue over each link, [B, 24]: softer in women, stiffer with age (section 5)."""
    stiffer = (0.85 + 0.15 * bodies.male) * (1 + 0.003 * (bodies.age_years - 40))
    return 1e3 * stiffer[:, None] * _by_link(len(bodies), values, MODULUS)


def _by_link(count: int, values: Values, table: tuple[tuple[int, str], ...]) -> Floats:
    out = np.empty((count, LINKS))
    for first, name in table:
        out[:, first:] = values[name].reshape(-1, 1)
    return out


def _on_links(x: Floats, ends: Floats) -> tuple[Integers, Floats, NDArray[np.bool_]]:
    """The link over each point, the share along it, and whether there is one."""
    link = np.clip((x[:, :, None] >= ends[:, None, :]).sum(axis=2) - 1, 0, HEAD)
    low = np.take_along_axis(ends, link, axis=1)
    high = np.take_along_axis(ends, link + 1, axis=1)
    at = (x - low) / (high - low)
    return link, np.clip(at, 0.0, 1.0), (at >= 0) & (at <= 1)


def _buttocks(padding: Padding, bodies: Bodies, chain: Chain, values: Values) -> list[Floats]:
    count = len(bodies)
    at = values["buttock_from_seat_m"] * bodies.scale / chain.h_m[:, 0]
    thick = np.full(count, (padding.seat_mm + padding.back_mm) / 1000)
    natural = chain.natural_m[:, 0] + at * (chain.natural_m[:, 1] - chain.natural_m[:, 0])
    spring = pad_stiffness(thick[:, None], (values["seat_pad_radius_m"] * bodies.scale)[:, None], values)
    y = values["buttock_half_width_m"] * bodies.scale
    return _columns(
        count,
        2,
        link=0,
        at=at,
        y=np.stack([y, -y], axis=1),
        z=natural - values["buttock_gap_m"] + thick,
        stiffness=values["buttock_stiffness_n_per_m15"],
        hardening=values["buttock_hardening_m"],
        pad_stiffness=spring,
        pad=thick,
    )


def _head(padding: Padding, lifted: bool, bodies: Bodies, chain: Chain, values: Values) -> list[Floats]:
    """The wood under the head, at the head's own natural height; out of reach while the head is lifted."""
    natural = (chain.natural_m[:, HEAD] + chain.natural_m[:, HEAD + 1]) / 2
    thick = np.full(len(bodies), padding.back_mm / 1000)
    spring = pad_stiffness(thick[:, None], (values["head_pad_radius_m"] * bodies.scale)[:, None], values)
    return _columns(
        len(bodies),
        1,
        link=HEAD,
        at=0.5,
        y=0.0,
        z=np.full(len(bodies), NOWHERE_M) if lifted else natural + thick,
        stiffness=values["head_stiffness_n_per_m15"],
        hardening=values["head_hardening_m"],
        pad_stiffness=spring,
        pad=thick,
    )


def _columns(count: int, width: int, **each: object) -> list[Floats]:
    out = []
    for value in each.values():
        array = np.asarray(value, dtype=np.float64)
        array = array[:, None] if array.ndim == 1 else array
        out.append(np.broadcast_to(array, (count, width)))
    return out
