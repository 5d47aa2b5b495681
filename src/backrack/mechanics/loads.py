"""Loads on the chain, collected as forces on its 49 unknowns."""

from __future__ import annotations

import numpy as np

from backrack.mechanics.chain import LINKS
from backrack.mechanics.parameters import Floats, Number

UNKNOWNS = 2 * LINKS + 1  # w0, phi0, w1, phi1, ..., w24


class Loads:
    """Vertical forces, where they act, and pitch couples, for B bodies; ``on`` gives the 49 forces of each.

    A force acts at share ``at`` of its link, ``y_m`` to the left; a couple is positive when it lifts the cranial end.
    """

    def __init__(self, bodies: int) -> None:
        self.force_n = np.zeros((bodies, LINKS))  # sum of vertical forces on each link
        self.along_n = np.zeros((bodies, LINKS))  # the same, each times the share at which it acts
        self.roll_nm = np.zeros((bodies, LINKS))
        self.couple_nm = np.zeros((bodies, LINKS))

    def add(self, link: int, at: Number, y_m: Number, force_n: Floats, couple_nm: Number = 0.0) -> None:
        """One load on one link of every body."""
        self.force_n[:, link] += force_n
        self.along_n[:, link] += force_n * at
        self.roll_nm[:, link] += force_n * y_m
        self.couple_nm[:, link] += couple_nm

    def add_all(self, links: slice, at: Floats, force_n: Floats, y_m: Number = 0.0) -> None:
        """One load on each of several links, arrays [B, links]."""
        self.force_n[:, links] += force_n
        self.along_n[:, links] += force_n * at
        self.roll_nm[:, links] += force_n * y_m

    def on(self, h_m: Floats) -> Floats:
        """Forces on the unknowns, [B, 49]; ``h_m`` are the lengths at which couples pull, [B, 24]."""
        out = np.zeros((len(h_m), UNKNOWNS))
        lever = self.couple_nm / h_m
        out[:, 0:-1:2] = self.force_n - self.along_n - lever
        out[:, 2::2] += self.along_n + lever
        out[:, 1::2] = self.roll_nm
        return out
