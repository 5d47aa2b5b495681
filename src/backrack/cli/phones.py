"""Phones let in, if asked: their server is a process of its own, and ends with the one for this machine."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import click

from backrack.words import Text, current_language, say

_END_S = 10  # more than requests under way are given


@contextmanager
def phones_let_in(address: str | None, port: int, own_port: int) -> Iterator[None]:
    """The server for phones runs meanwhile. ``own_port`` is that of the pages on this machine.

    Raises :class:`click.ClickException` for an address of no home network and for an authority that cannot be used.
    """
    from backrack.web.home import home_path
    from backrack.web.phone.folder import NoAuthority, usable_authority
    from backrack.web.phone.listening import STATE, file_of, tell_no_more
    from backrack.web.phone.names import read_address

    home, found = home_path(), read_address(address) if address else None
    if address and found is None:
        raise click.ClickException(say(Text("phone-address-not-at-home", {"address": address})))
    try:
        usable_authority(home, datetime.now(UTC))
    except NoAuthority as wrong:
        raise click.ClickException(str(wrong)) from None
    state = file_of(home, own_port)
    tell_no_more(state)
    os.environ[STATE] = str(state)
    arguments = [str(home), str(port), str(state), *([str(found)] if found else [])]
    process = subprocess.Popen(  # noqa: S603 - ourselves
        [sys.executable, "-m", "backrack.cli.phone_server", *arguments],
        env={**os.environ, "BACKRACK_LANGUAGE": current_language()},
        stdin=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        _end(process)
        tell_no_more(state)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_END_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
