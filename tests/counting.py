"""Collected and executed must be the same number: a test that vanished is a failure, not a shorter run."""

from __future__ import annotations

from collections import Counter

import pytest


class Counting:
    """Counts on the main process, with and without xdist."""

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self.ended: Counter[str] = Counter()
        self.stopped_early = False

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        self.found |= Counter(ids)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.found |= Counter(item.nodeid for item in session.items)

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self.ended[nodeid] += 1

    @property
    def collected(self) -> int:
        return self.found.total()

    @property
    def executed(self) -> int:
        """A test that was tried twice is one test; two that share a name are two."""
        return (self.found & self.ended).total()

    @property
    def vanished(self) -> int:
        return 0 if self.stopped_early else self.collected - self.executed

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        self.stopped_early = (
            bool(session.shouldfail or session.shouldstop)
            or session.config.option.collectonly
            or exitstatus not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
        )
        if self.vanished:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not self.stopped_early:
            terminalreporter.write_line(f"collected {self.collected}, executed {self.executed}", bold=True)
        if self.vanished:
            terminalreporter.write_line(
                f"ERROR: {self.vanished} collected tests were not executed. Nothing says whether they pass.", red=True
            )
