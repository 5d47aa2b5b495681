"""What is done once and then forgotten, in a process of its own."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable

import click


def apart(work: Callable[[], str | None]) -> str:
    """Does it in a process that ends then: a server's parent only watches over it, and would hold Django and all words
    for nothing. Gives the words that the work ends with.

    Raises :class:`click.ClickException` with what the process has said where it could not.
    """
    if not hasattr(os, "fork"):
        return work() or ""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os._exit(_exit_code_of(work, tell))
    os.close(tell)
    with os.fdopen(told, encoding="utf-8") as pipe:
        said = pipe.read()
    if os.waitpid(child, 0)[1]:
        raise click.ClickException(said)
    return said


def _exit_code_of(work: Callable[[], str | None], tell: int) -> int:
    try:
        os.write(tell, (work() or "").encode())
    except click.ClickException as wrong:
        os.write(tell, wrong.message.encode())
        return 1
    except BaseException:  # it ends here, and says why
        os.write(tell, traceback.format_exc().encode())
        return 1
    return 0
