"""Runs tests against spoilt code in processes of their own, the quick ones that are likely to notice first."""

from __future__ import annotations

import ast
import gc
import importlib.machinery
import json
import os
import resource
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import _lru_cache_wrapper, cache
from pathlib import Path
from select import select
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest
from _pytest.main import pytest_runtestloop
from hypothesis import Phase, settings

from tools.mutants import Mutant

OPTIONS = ("-x", "-q", "-s", "--tb=no", "--timeout=0", "-p", "no:xdist", "-p", "no:cacheprovider")
# assumed: so much of the processor's time may a test take beside what it takes as it is; longer is an endless loop
ALLOWED_S, ALLOWED_TIMES = 5.0, 10
STANDS_STILL_S = 900  # assumed: of the clock, for what waits instead of counting
IS_FUNCTION = 0x0002  # has locals of its own, so it is no class and no module; documented in ``inspect``
MEMORY_BYTES = 4 * 2**30  # assumed: an endless list must not take the machine's

Place = tuple[str, str, int]
"""File, qualified name and first line of a function."""


@dataclass
class Known:
    """What a run of the tests as they are has shown: how long each takes, and which functions it calls.

    ``at_import`` names the files that call a function already as they are imported.
    """

    seconds: dict[str, float] = field(default_factory=dict)
    called: dict[str, set[Place]] = field(default_factory=dict)
    at_import: dict[Place, set[str]] = field(default_factory=dict)
    modules: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


class Order:
    """Which tests are asked about a mutant, and which first: those that noticed others of its file, then the quick."""

    def __init__(self, known: Known, at_least_s: float = 0, at_most_s: float = float("inf")) -> None:
        self.known, self.at_least_s, self.at_most_s = known, at_least_s, at_most_s
        self.noticed: defaultdict[Path, Counter[str]] = defaultdict(Counter)

    def split(self, mutant: Mutant, place: Place | None) -> tuple[list[str], list[str]]:
        """Those that can be asked with what has been imported, and those that had used the function by then."""
        names, files = self.tests(mutant, place), self.known.at_import.get(place, set()) if place else set()
        helpers = {Path(file).stem for file in files if not Path(file).name.startswith("test_")}
        used = {name for name in names if (file := file_of(name)) in files or _mentions(file, frozenset(helpers))}
        return [each for each in names if each not in used], [each for each in names if each in used]

    def tests(self, mutant: Mutant, place: Place | None) -> list[str]:
        """Those that call the changed function; all where it is not one function that has changed."""
        called, seconds = self.known.called, self.known.seconds
        quick = (name for name, took in seconds.items() if self.at_least_s <= took <= self.at_most_s)
        asked = [name for name in quick if place is None or place in called[name]]
        noticed = self.noticed[mutant.path]
        return sorted(asked, key=lambda name: (-noticed[name], not self._is_own(mutant, name), seconds[name]))

    def likely(self, mutant: Mutant) -> set[str]:
        """The files most likely to notice: of the same name, and those that noticed most others of the file."""
        files: Counter[str] = Counter()
        for name, times in (self.noticed[mutant.path] or sum(self.noticed.values(), Counter[str]())).items():
            files[file_of(name)] += times
        own = {file for name in self.known.seconds if self._is_own(mutant, file := file_of(name))}
        return own | {file for file, _ in files.most_common(2)}

    @staticmethod
    def _is_own(mutant: Mutant, name: str) -> bool:
        return f"test_{mutant.path.stem.strip('_')}.py" in name

    def learn(self, mutant: Mutant, told: str) -> None:
        self.noticed[mutant.path][told] += 1


def file_of(name: str) -> str:
    return name.split("::")[0]


@cache
def _mentions(file: str, helpers: frozenset[str]) -> bool:
    text = Path(file).read_text(encoding="utf-8") if helpers else ""
    return any(helper in text for helper in helpers)


class Plugin:
    """What hypothesis tries is the same each time, and not made smaller once it has failed."""

    def __init__(self) -> None:
        self.failed = ""

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        phases = (Phase.explicit, Phase.generate, Phase.target)
        settings.register_profile("repeatable", settings(), derandomize=True, database=None, phases=phases)
        settings.load_profile("repeatable")

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.failed = self.failed or f"collecting {report.nodeid}"

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = self.failed or report.nodeid


class Measuring(Plugin):
    """Runs all tests and keeps what each one calls under ``folder``."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder, self.known, self.calls = str(folder), Known(), set[Place]()
        self.seen: dict[CodeType, Place | None] = {}
        self.imports = True

    def _trace(self, frame: FrameType, *_: object) -> None:
        code = frame.f_code
        if code not in self.seen:
            inside = code.co_filename.startswith(self.folder)
            self.seen[code] = _place(code) if inside else None
        if place := self.seen[code]:
            self.calls.add(place)
            if self.imports and code.co_flags & IS_FUNCTION:
                self.known.at_import.setdefault(place, set()).add(_importing(frame))

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        super().pytest_collection()
        sys.settrace(self._trace)

    def pytest_collection_finish(self) -> None:
        sys.settrace(None)
        self.imports, self.calls = False, set()
        self.known.modules = [name for name, module in sys.modules.items() if _is_foreign(name, module)]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        sys.settrace(self._trace)
        began = time.process_time()
        result = yield
        sys.settrace(None)
        self.known.seconds[item.nodeid] = time.process_time() - began
        self.known.called[item.nodeid], self.calls = self.calls, set()
        return result

    def pytest_sessionfinish(self) -> None:
        self.known.failed = [self.failed] if self.failed else []


def _importing(frame: FrameType | None) -> str:
    """The file whose import has led here, as pytest names it."""
    while frame and frame.f_code.co_name != "<module>":
        frame = frame.f_back
    return os.path.relpath(frame.f_code.co_filename) if frame else ""


def _is_foreign(name: str, module: Any) -> bool:
    return name.split(".")[0] not in ("backrack", "tests", "tools", "__main__") and bool(
        getattr(module, "__file__", None)
    )


class Asking(Plugin):
    """Runs the tests named, in that order, until one fails or takes far longer than it should."""

    def __init__(self, names: list[str], seconds: dict[str, float]) -> None:
        super().__init__()
        self.names, self.seconds = names, seconds

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        order = {name: at for at, name in enumerate(self.names)}
        items[:] = sorted((each for each in items if each.nodeid in order), key=lambda each: order[each.nodeid])

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        signal.setitimer(signal.ITIMER_VIRTUAL, ALLOWED_S + ALLOWED_TIMES * self.seconds[item.nodeid])
        return (yield)


class Serving(Plugin):
    """Once everything is imported and collected, does its work with that instead of running the tests."""

    def __init__(self, work: Callable[[pytest.Session], None]) -> None:
        super().__init__()
        self.work = work

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.work(session)
        return True


def run(plugin: Plugin, folders: Iterable[str], names: str) -> str:
    """What failed first, or nothing. ``names`` chooses tests as pytest's ``-k`` does."""
    code = pytest.main([*OPTIONS, "-m", "not browser", "-k", names, *folders], plugins=[plugin])
    return plugin.failed or ("" if code == pytest.ExitCode.OK else str(code))


def again(session: pytest.Session, plugin: Asking) -> str:
    """As ``run``, with what has been collected already."""
    session.config.pluginmanager.register(plugin)
    with suppress(session.Failed):
        plugin.pytest_collection_modifyitems(session.items)
        pytest_runtestloop(session)
    return plugin.failed


def in_children(
    tasks: Iterable[Any], work: Callable[[Any], Any], jobs: int, allowed_s: float | None = 12 * ALLOWED_S
) -> Iterator[tuple[Any, Any]]:
    """Each task with what ``work`` says of it in a process of its own; "no end" where that had to be ended."""
    running: dict[int, tuple[Any, int]] = {}
    for task in tasks:
        if len(running) >= jobs:
            yield _one_that_ended(running)
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            _work_and_end(work, task, writing, allowed_s)
        os.close(writing)
        running[reading] = task, child
    while running:
        yield _one_that_ended(running)


def _one_that_ended(running: dict[int, tuple[Any, int]]) -> tuple[Any, Any]:
    ended, _, _ = select(list(running), [], [])
    task, child = running.pop(ended[0])
    with os.fdopen(ended[0]) as told:
        text = told.read()
    os.waitpid(child, 0)
    return task, json.loads(text) if text else "no end"


def _work_and_end(work: Callable[[Any], Any], task: Any, writing: int, allowed_s: float | None) -> None:
    _silence()
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.signal(signal.SIGVTALRM, signal.SIG_DFL)
    if allowed_s is not None:
        signal.alarm(STANDS_STILL_S)
        signal.setitimer(signal.ITIMER_VIRTUAL, allowed_s)
    try:
        told = work(task)
    except BaseException as wrong:  # whatever it is, the change has been noticed
        told = f"{type(wrong).__name__} outside of the tests"
    os.write(writing, json.dumps(told).encode()[:60_000])
    os._exit(0)


def _silence() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


def load_spoilt(mutant: Mutant) -> None:
    """The loader of this process takes the changed module for the file."""
    loader = importlib.machinery.SourceFileLoader
    as_written = loader.get_code

    def changed(self: importlib.machinery.SourceFileLoader, name: str) -> CodeType | None:
        if self.path != str(mutant.path):
            return as_written(self, name)
        return compile(mutant.tree, self.path, "exec", dont_inherit=True)

    loader.get_code = changed  # type: ignore[method-assign, assignment]


def spoilt_function(mutant: Mutant) -> tuple[Place, CodeType] | None:
    """The one function or method that the change is in, spoilt; None where it is outside of any."""
    written = ast.parse(mutant.path.read_text(encoding="utf-8"))
    before, after = (
        dict(_functions(compile(tree, str(mutant.path), "exec", dont_inherit=True))) for tree in (written, mutant.tree)
    )
    other = [place for place, code in after.items() if code != before.get(place)]
    return (other[0], after[other[0]]) if len(other) == 1 else None


def _place(code: CodeType) -> Place:
    return code.co_filename, code.co_qualname, code.co_firstlineno


def _functions(code: CodeType) -> Iterator[tuple[Place, CodeType]]:
    """Outermost functions and methods, without lambdas and comprehensions of the module."""
    for each in code.co_consts:
        if not isinstance(each, CodeType) or each.co_name.startswith("<"):
            continue
        if each.co_flags & IS_FUNCTION:
            yield _place(each), each
        else:
            yield from _functions(each)


def live_functions(folder: Path) -> dict[Place, list[FunctionType]]:
    """All functions under ``folder`` that exist in this process."""
    found: defaultdict[Place, list[FunctionType]] = defaultdict(list)
    for each in gc.get_objects():
        if type(each) is FunctionType and each.__code__.co_filename.startswith(str(folder)):
            found[_place(each.__code__)].append(each)
    return found


def forget(folders: Iterable[Path]) -> None:
    """Empties what functions under these folders keep of earlier calls."""
    for each in gc.get_objects():
        if isinstance(each, _lru_cache_wrapper):
            code = each.__wrapped__.__code__
            if any(code.co_filename.startswith(str(folder)) for folder in folders):
                each.cache_clear()
