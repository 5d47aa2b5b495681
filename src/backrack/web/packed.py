"""Plain data kept for the next time. Pictures are numbers: as Python holds them they take twenty times as much."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from typing import Any


def pack(data: Mapping[str, Any]) -> bytes:
    """Data as JSON has them, compressed."""
    return zlib.compress(json.dumps(data).encode())


def unpack(packed: bytes) -> dict[str, Any]:
    """What was packed, made anew each time: whoever gets it may change it."""
    data: dict[str, Any] = json.loads(zlib.decompress(packed))
    return data
