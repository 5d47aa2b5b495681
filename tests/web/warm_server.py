"""``backrack serve`` again and again without loading it anew: ``python -m tests.web.warm_server PORT LOG``.

Everything is imported once. For each line read, a process of its own runs the whole command, without speaking phrases
ahead, and its number is answered; it leads a group, so that it can be killed with its worker, as when power goes.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from backrack.cli.main import main
from backrack.cli.serve import make_tables


def _load() -> None:
    make_tables()
    from django.db import connections

    import backrack.web.session.tracks as tracks

    tracks.speak_ahead = lambda *_given: None  # type: ignore[assignment]
    import backrack.web.urls
    import backrack.web.wsgi  # noqa: F401

    connections.close_all()


def _serve(port: str, log: Path) -> None:
    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    said = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(said, 1)
    os.dup2(said, 2)
    main(["serve", "--port", port])


def _answer(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def run(port: str, log: Path) -> None:
    _load()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    _answer("loaded")
    child = 0
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            _serve(port, log)
        _answer(str(child))
    with suppress(ProcessLookupError):
        if child:
            os.killpg(child, signal.SIGKILL)


if __name__ == "__main__":
    run(sys.argv[1], Path(sys.argv[2]))
