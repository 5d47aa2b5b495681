"""What is run by hand is kept whole: every bench and every tool can still be read with what it uses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
MODULES = sorted(
    ".".join(each.relative_to(ROOT).with_suffix("").parts)
    for folder in ("bench", "tools")
    for each in (ROOT / folder).glob("*.py")
)


def test_every_bench_and_every_tool_can_be_read() -> None:
    assert len(MODULES) > 10
    source = f"from importlib import import_module\nfor name in {MODULES!r}: import_module(name)"
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
