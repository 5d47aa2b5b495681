"""Mutation testing: changes one small thing of a package at a time, and asks its tests whether they notice.

    python -m tools.mutation screening [--sample 100] [--seed 1] [--jobs 2]

Prints what survived, with its line, and the share that was noticed. Numbers and comparisons outside of functions are
changed too: most thresholds are there, and tools that wrap functions (mutmut 3) leave them out. Works by ``fork``,
without writing to any file of the project.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import importlib.machinery
import os
import random
import signal
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import CodeType

from tools.mutants import Mutant, mutants

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "backrack"
# the first folder is the package's own; what it does not notice, those that build upon it may
TESTS = {
    "screening": ("tests/screening", "tests/plan", "tests/asking"),
    "progression": ("tests/progression", "tests/plan", "tests/asking"),
}
ALLOWED_S = 180  # assumed: a dozen times what the slowest of these folders takes; longer is an endless loop
LOADED_BEFORE = ("pytest", "hypothesis", "playwright.sync_api", "axe_playwright_python.sync_playwright", "jsonschema")


def is_noticed(mutant: Mutant, folders: tuple[str, ...]) -> bool:
    """Folder after folder, as long as none has noticed."""
    return any(_run(mutant, folder) for folder in folders)


def _run(mutant: Mutant, folder: str) -> bool:
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
    _silence()
    signal.alarm(ALLOWED_S)
    _mutate(mutant)
    pytest = importlib.import_module("pytest")
    options = ["-x", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", "-m", "not browser"]
    os._exit(pytest.main([*options, folder]))


def _silence() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


def _mutate(mutant: Mutant) -> None:
    """The loader of this process takes the changed module for the file."""
    loader = importlib.machinery.SourceFileLoader
    as_written = loader.get_code

    def changed(self: importlib.machinery.SourceFileLoader, name: str) -> CodeType | None:
        if self.path != str(mutant.path):
            return as_written(self, name)
        return compile(mutant.tree, self.path, "exec", dont_inherit=True)

    loader.get_code = changed  # type: ignore[method-assign]


def chosen(package: str, sample: int, seed: int) -> list[Mutant]:
    """All mutants, or so many of them, taken by chance."""
    found = [each for path in sorted((SOURCE / package).rglob("*.py")) for each in mutants(path)]
    tell(f"{package}: {len(found)} mutants")
    if not sample or sample >= len(found):
        return found
    return random.Random(seed).sample(found, sample)  # noqa: S311 - which are tried


def unchanged(package: str) -> Mutant:
    path = SOURCE / package / "__init__.py"
    return Mutant(path, 0, "nothing", ast.parse(path.read_text(encoding="utf-8")))


def tell(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def prepared() -> None:
    """What is the same for every mutant is loaded once; what hypothesis finds in a mutant is not kept."""
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = tempfile.mkdtemp()
    for name in LOADED_BEFORE:
        importlib.import_module(name)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", choices=TESTS)
    for name, usual in (("sample", 0), ("seed", 1), ("jobs", 2)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    given = parser.parse_args()
    folders = TESTS[given.package]
    prepared()
    if is_noticed(unchanged(given.package), folders):
        sys.exit("The tests fail as it is, so nothing can be said.")
    tried = chosen(given.package, given.sample, given.seed)
    survived = 0
    with ThreadPoolExecutor(given.jobs) as pool:
        answers = pool.map(lambda mutant: is_noticed(mutant, folders), tried)
        for mutant, noticed in zip(tried, answers, strict=True):
            if not noticed:
                survived += 1
                tell(f"survived  {mutant}")
    tell(f"{len(tried) - survived} of {len(tried)} noticed: {100 * (1 - survived / len(tried)):.1f} %")


if __name__ == "__main__":
    main()
