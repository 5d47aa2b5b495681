"""Problem documents of every valid kind, for hypothesis."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

LINKS = 24


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A document: soft or stiff chains, straight or curved, few or many supports, with and without pads and couples."""
    chance = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    stiff = draw(st.sampled_from([0.0, 20.0, 60.0, 600.0, 1e5]))
    hardening = draw(st.sampled_from([0.005, 0.02, 1e9]))
    contacts = _scattered(chance, draw(st.integers(2, 40)), draw(st.floats(-0.03, 0.03)), hardening)
    if draw(st.booleans()):
        for contact in contacts[:6]:
            contact |= {"pad_k": float(10 ** chance.uniform(3, 6)), "pad_h": float(chance.uniform(0.002, 0.03))}
    # firm pairs far apart, so that something always holds the chain; hinges without stiffness need them under each link
    firm = [(link, t) for link in range(LINKS) for t in (0.02, 0.98)] if stiff == 0.0 else [(0, 0.5), (23, 0.5)]
    contacts += [_support(link, t, y, 0.0, 1e5, 0.02) for link, t in firm for y in (0.05, -0.05)]
    shape = chance.normal(0, 0.05, LINKS + 1) if draw(st.booleans()) else np.zeros(LINKS + 1)
    return {
        "h": chance.uniform(0.015, 0.05, LINKS).tolist(),
        "kb": [stiff] * (LINKS + 1),
        "kt": [stiff] * (LINKS + 1),
        "kap0": shape.tolist(),
        "tau0": (shape / 3).tolist(),
        "loads": [_load(chance, link, stiff > 0) for link in range(LINKS)],
        "contacts": contacts,
    }


def _scattered(chance: np.random.Generator, count: int, bow_m: float, hardening: float) -> list[dict[str, Any]]:
    places = np.sort(chance.uniform(0, LINKS, count))
    return [
        _support(
            int(place),
            float(place % 1),
            float(side * chance.uniform(0.02, 0.1)),
            float(bow_m * np.sin(place / 4) + chance.normal(0, 0.004)),
            float(10 ** chance.uniform(3.5, 5.5)),
            hardening,
        )
        for place in places
        for side in (1, -1)
    ]


def _support(link: int, t: float, y: float, z: float, stiffness: float, hardening: float) -> dict[str, Any]:
    return {"link": link, "t": t, "y": y, "z": z, "K": stiffness, "dh": hardening}


def _load(chance: np.random.Generator, link: int, couple: bool) -> dict[str, Any]:
    return {
        "link": link,
        # beyond its last supports a link without stiffness around it would tip over
        "t": float(chance.uniform() if couple else chance.uniform(0.05, 0.95)),
        "y": float(np.clip(chance.normal(0, 0.01), -0.04, 0.04)),
        "Fz": float(-chance.uniform(0, 60)),
        "M": float(chance.normal(0, 1.0) * couple),
    }
