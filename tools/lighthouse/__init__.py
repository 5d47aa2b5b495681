"""Lighthouse on some pages, in one Chromium that stays open for all of them.

``make test`` installs it into ``tools/lighthouse``; who only uses backrack never has it.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.npm import NODE

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Audited:
    """What Lighthouse found of one page: scores from 0 to 100, what was wanting, and its measurements (ms, bytes)."""

    name: str
    url: str
    scores: Mapping[str, int | None]
    wanting: Sequence[Mapping[str, Any]]
    numbers: Mapping[str, float]


@dataclass(frozen=True)
class Page:
    """A page, and the cookies of whoever looks at it."""

    name: str
    url: str
    cookies: Mapping[str, str]


def is_installed() -> bool:
    return (FOLDER / "node_modules/lighthouse").is_dir()


def audited(pages: Sequence[Page], chromium: str, settings: Mapping[str, Any]) -> tuple[Audited, ...]:
    """Each page as a phone sees it. ``settings`` are Lighthouse's own. Raises RuntimeError where it cannot look."""
    wanted = {"chromium": chromium, "settings": settings, "pages": [vars(page) for page in pages]}
    command = [NODE, FOLDER / "audit.js"]
    done = subprocess.run(command, input=json.dumps(wanted), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    faults = [f"{each['url']}: {each['error']}" for each in found if each["error"]]
    if faults:
        raise RuntimeError("\n".join(faults))
    return tuple(Audited(**{name: value for name, value in each.items() if name != "error"}) for each in found)
