"""Mutation testing: changes one small thing of a package at a time, and asks its tests whether they notice.

    python -m tools.mutation screening [--paths limits clearing] [--sample 100] [--seed 1] [--jobs 2]
        [--results FILE [--again]] [--names "not machine"] [--at-most 0.5]

Prints what survived, with its line, and the share that was noticed. Numbers and comparisons outside of functions are
changed too: most thresholds are there, and tools that wrap functions (mutmut 3) leave them out. Works by ``fork``,
without writing to any file of the project. With ``--results`` each answer is kept in a file as it comes, and what is in
it is not tried again; with ``--again`` what survived is. ``--names`` (as pytest's ``-k``) and ``--at-most`` (seconds a
test takes) leave out slow tests: what survives those that are left can be tried again with all, or from ``--at-least``.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import os
import pickle
import random
import sys
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tools.mutants import Mutant, mutants
from tools.noticing import (
    Asking,
    Known,
    Measuring,
    Order,
    Place,
    Serving,
    again,
    file_of,
    forget,
    in_children,
    live_functions,
    load_spoilt,
    run,
    spoilt_function,
)

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "backrack"
# the first folder is the package's own; what it does not notice, those that build upon it may
TESTS = {
    "screening": ("tests/screening", "tests/plan", "tests/asking"),
    "progression": (
        "tests/progression",
        "tests/plan",
        "tests/asking",
        "tests/ladder",
        "tests/cli/test_decide_command.py",
    ),
}

BUILT_UPON = ("screening", "progression", "plan", "asking")  # what they keep of earlier calls may be of these two

ASKED_AGAIN = "again"
FEW = 3  # tests; assumed


class Answers:
    """What is known of each mutant: the test that noticed it, "" where none did, None where some have yet to be asked.

    Kept in a file.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.told: dict[str, str | None] = {}
        self.read()

    def read(self) -> None:
        if self.file.exists():
            lines = self.file.read_text(encoding="utf-8").splitlines()
            found = {each["key"]: each["by"] for each in map(json.loads, lines)}
            self.told = {key: by for key, by in found.items() if by != ASKED_AGAIN}

    def ask_again(self) -> None:
        for key in [key for key, by in self.told.items() if by == ""]:
            self._write(key, ASKED_AGAIN, "")
        self.read()

    def add(self, mutant: Mutant, by: str | None) -> None:
        self.told[mutant.key] = by
        self._write(mutant.key, by, str(mutant))

    def _write(self, key: str, by: str | None, said: str) -> None:
        with self.file.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"key": key, "by": by, "mutant": said}) + "\n")


class Trial:
    """All that is the same for every mutant."""

    def __init__(self, given: argparse.Namespace, tried: list[Mutant], answers: Answers) -> None:
        self.folders, self.names, self.jobs = TESTS[given.package], given.names, given.jobs
        self.bounds_s, self.answers = (given.at_least, given.at_most), answers
        self.order, self.tried = Order(Known()), tried

    def measure(self) -> None:
        """Ends all where the tests fail as it is; loads once what is nobody's but others'."""
        self.order = Order(self._kept(), *self.bounds_s)
        if self.known.failed or not self.known.seconds:
            sys.exit(f"The tests fail as it is, so nothing can be said: {self.known.failed}")
        for name in self.known.modules:
            with suppress(Exception):
                importlib.import_module(name)
        tell(f"{len(self.known.seconds)} tests take {sum(self.known.seconds.values()):.1f} s of the processor")

    @property
    def known(self) -> Known:
        return self.order.known

    def _kept(self) -> Known:
        """Measured in another process, and kept beside the answers for as long as code and tests are the same."""
        file = self.answers.file.with_name(f"{self.answers.file.name}.{state_of(self.folders, self.names)}")
        if not file.exists():
            for _ in in_children([file], self._measure, 1, None):
                pass
        return pickle.loads(file.read_bytes())  # type: ignore[no-any-return]  # noqa: S301 - our own

    def _measure(self, file: Path) -> None:
        plugin = Measuring(SOURCE)
        run(plugin, self.folders, self.names)
        file.write_bytes(pickle.dumps(plugin.known))

    def learn(self) -> None:
        """From all that is known, be it from an earlier run."""
        self.order = Order(self.known, *self.bounds_s)
        for mutant in self.tried:
            if by := self.answers.told.get(mutant.key):
                self.order.learn(mutant, by)

    def all(self, left: list[Mutant]) -> None:
        """Functions are spoilt in place after everything is imported; all else before it is."""
        places = {mutant: self.place(mutant) for mutant in left}
        inside = [(mutant, place) for mutant, place in places.items() if place and mutant.key not in self.answers.told]
        tell(f"{len(inside)} in functions, {sum(not place for place in places.values())} outside")
        if inside:
            serving = Serving(partial(self.inside, inside))
            for _ in in_children([0], lambda _: run(serving, self.folders, self.names), 1, None):
                pass
            self.answers.read()
            self.learn()
        for folders, survived in (((), None), (self.folders[:1], None), (self.folders[1:], "")):
            open_still = [each for each in places.items() if self.answers.told.get(each[0].key) is None]
            tell(f"{len(open_still)} with everything imported anew")
            self.note(in_children(open_still, partial(self.imported_anew, folders), self.jobs), survived)

    def place(self, mutant: Mutant) -> Place | None:
        """The function to be spoilt in place.

        Not one that the code itself calls as it is imported, nor one that hardly any test calls: what is kept of an
        earlier call is seen to be called by the first test only.
        """
        found = spoilt_function(mutant)
        files = self.known.at_import.get(found[0], set()) if found else set()
        if not found or not all(file.startswith("tests") for file in files):
            return None
        return found[0] if sum(found[0] in called for called in self.known.called.values()) > FEW else None

    def inside(self, tried: list[tuple[Mutant, Place]], session: pytest.Session) -> None:
        live = live_functions(SOURCE)
        gc.freeze()
        self.note(in_children(tried, partial(self.in_place, session, live), self.jobs), None)

    def in_place(self, session: pytest.Session, live: dict[Place, list[Any]], task: tuple[Mutant, Place]) -> str:
        mutant, place = task
        found = spoilt_function(mutant)
        assert found, "only what one function has can be spoilt in place"
        for each in live[place]:
            each.__code__ = found[1]
        if place in self.known.at_import:
            forget(SOURCE / package for package in BUILT_UPON)
        return again(session, Asking(self.order.split(mutant, place)[0], self.known.seconds))

    def imported_anew(self, folders: tuple[str, ...], task: tuple[Mutant, Place | None]) -> str:
        """Asks the tests of some folders, or at first only the few files that are likely to notice."""
        mutant, place = task
        names = self.order.split(mutant, place)[1] if place else self.order.tests(mutant, None)
        load_spoilt(mutant)
        likely = self.order.likely(mutant)
        names = [name for name in names if (name.startswith(folders) if folders else file_of(name) in likely)]
        files = sorted({file_of(name) for name in names})
        return run(Asking(names, self.known.seconds), files, self.names) if names else ""

    def note(self, told: Iterable[tuple[tuple[Mutant, Place | None], str]], survived: str | None) -> None:
        for (mutant, place), by in told:
            final = place is not None and not self.order.split(mutant, place)[1]
            self.answers.add(mutant, by or ("" if final else survived))
            if by:
                self.order.learn(mutant, by)


def chosen(package: str, paths: list[str], sample: int, seed: int) -> list[Mutant]:
    """All mutants, or so many of them, taken by chance."""
    files = [each for each in sorted((SOURCE / package).rglob("*.py")) if _is_in(each, paths)]
    found = [each for path in files for each in mutants(path)]
    tell(f"{package}: {len(found)} mutants")
    if not sample or sample >= len(found):
        return found
    return random.Random(seed).sample(found, sample)  # noqa: S311 - which are tried


def _is_in(file: Path, paths: list[str]) -> bool:
    return not paths or any(each in file.as_posix() for each in paths)


def state_of(folders: tuple[str, ...], names: str) -> str:
    roots = (SOURCE, *(ROOT / folder for folder in folders))
    files = [path for root in roots for path in sorted(root.rglob("*")) if path.is_file()]
    read = (path.read_bytes() for path in files if path.suffix in (".py", ".json", ".ftl", ".yaml"))
    return sha256(names.encode() + b"".join(read)).hexdigest()[:8]


def tell(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def report(tried: list[Mutant], answers: Answers) -> None:
    survived = [mutant for mutant in tried if not answers.told[mutant.key]]
    for mutant in survived:
        tell(f"survived  {mutant}")
    share = 100 * (1 - len(survived) / len(tried))
    tell(f"{len(tried) - len(survived)} of {len(tried)} noticed: {share:.1f} %")


def prepared() -> None:
    """As pytest would find it, and nothing of this is kept."""
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = tempfile.mkdtemp()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", choices=TESTS)
    for name, usual in (("sample", 0), ("seed", 1), ("jobs", 2)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    parser.add_argument("--paths", nargs="*", default=[])
    parser.add_argument("--names", default="")
    for name, usual_s in (("at-least", 0.0), ("at-most", float("inf"))):
        parser.add_argument(f"--{name}", type=float, default=usual_s)
    parser.add_argument("--results", type=Path, default=Path(tempfile.mkdtemp()) / "results")
    parser.add_argument("--again", action="store_true")
    given = parser.parse_args()
    prepared()
    answers = Answers(given.results.resolve())
    tried = chosen(given.package, given.paths, given.sample, given.seed)
    if given.again:
        answers.ask_again()
    left = [each for each in tried if answers.told.get(each.key) is None]
    if left:
        trial = Trial(given, tried, answers)
        trial.measure()
        trial.learn()
        trial.all(left)
        answers.read()
    report(tried, answers)


if __name__ == "__main__":
    main()
