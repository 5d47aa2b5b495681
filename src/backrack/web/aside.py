"""Heavy work in a process of its own: a voice, or the compiled solver, takes more memory than all the rest of a server.

The process starts with the first work and ends by itself when it has had none for a while, or when the server ends.
"""

from __future__ import annotations

import logging
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from threading import Lock, Thread, Timer
from typing import Any, BinaryIO

IDLE_S = 30.0  # assumed: longer than somebody looks at one picture; the phrases of a session are spoken in less

_log = logging.getLogger(__name__)


class NotDone(Exception):
    """The process could not do it; whoever asked does it without."""


class Aside:
    """One such process at most. ``maker`` is ``module:function`` and gives, there, what does the work."""

    def __init__(self, maker: str, idle_s: float = IDLE_S) -> None:
        self._maker = maker
        self._idle_s = idle_s
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._starting = False
        self._end: Timer | None = None

    @property
    def runs(self) -> bool:
        """Whether it is ready for work at once."""
        return self._process is not None

    def begin(self) -> None:
        """Makes it ready in the background. Returns at once."""
        if not self.runs and not self._starting:
            self._starting = True
            Thread(target=self._begin, name=self._maker, daemon=True).start()

    def do(self, *arguments: object) -> Any:
        """The work's result; waits for the process where it does not run yet. Raises :class:`NotDone`."""
        with self._lock:
            try:
                process = self._started()
                _write(process.stdin, arguments)
                done, result = _read(process.stdout)
            except (OSError, EOFError, pickle.PickleError) as problem:
                self._ended()
                raise NotDone(str(problem)) from problem
            self._wait_for_more()
        if not done:
            raise NotDone(result)
        return result

    def end(self) -> None:
        """Ends the process once it has answered."""
        with self._lock:
            self._ended()

    def _begin(self) -> None:
        try:
            with self._lock:
                self._started()
                self._wait_for_more()
        except (OSError, EOFError, pickle.PickleError) as problem:
            _log.debug("%s: %s", self._maker, problem)
        finally:
            self._starting = False

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            command = [sys.executable, "-m", __name__, self._maker]
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
            try:
                _read(process.stdout)  # ready
            except (OSError, EOFError, pickle.PickleError):
                _close(process)
                raise
            self._process = process
        return self._process

    def _wait_for_more(self) -> None:
        if self._end:
            self._end.cancel()
        self._end = Timer(self._idle_s, self.end)
        self._end.daemon = True
        self._end.start()

    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            _close(process)


def _close(process: subprocess.Popen[bytes]) -> None:
    """It reads that nothing more comes, and ends."""
    with suppress(OSError), process:
        pass


def _write(pipe: Any, told: object) -> None:
    pickle.dump(told, pipe, protocol=pickle.HIGHEST_PROTOCOL)
    pipe.flush()


def _read(pipe: Any) -> Any:
    return pickle.load(pipe)  # noqa: S301 - from the process this one has started, or that has started this one


def work_for(maker: str, asked: BinaryIO, answers: BinaryIO) -> None:
    """What the process does, until nothing more is asked."""
    module, _, name = maker.partition(":")
    work: Callable[..., Any] = getattr(import_module(module), name)()
    _write(answers, True)
    with suppress(EOFError):
        while True:
            _write(answers, _worked(work, _read(asked)))


def _worked(work: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[bool, Any]:
    try:
        return True, work(*arguments)
    except Exception as problem:
        return False, f"{type(problem).__name__}: {problem}"


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the server, which ends this one
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that an engine may print gets between the answers
    with suppress(BrokenPipeError):
        work_for(sys.argv[1], sys.stdin.buffer, replies)
