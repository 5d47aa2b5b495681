"""A port that nobody listens on."""

from __future__ import annotations

import socket
from contextlib import closing

import click

from backrack.words import Text, say

_TRIES = 20  # assumed: who has more servers than that on neighbouring ports will choose one


def free_port(host: str, first: int) -> int:
    """The first free one of some, from ``first`` on. Raises :class:`click.ClickException`."""
    last = min(first + _TRIES - 1, 65535)
    for port in range(first, last + 1):
        if _is_free(host, port):
            return port
    raise click.ClickException(say(Text("web-serve-none-free", {"first": str(first), "last": str(last)})))


def _is_free(host: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with closing(socket.socket(family, socket.SOCK_STREAM)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError:
            return False
        except OSError as wrong:
            if wrong.errno in (98, 48, 10048):  # EADDRINUSE on Linux, macOS, Windows
                return False
            reason = wrong.strerror or str(wrong)
            raise click.ClickException(
                say(Text("web-serve-address-unusable", {"host": host, "reason": reason}))
            ) from None
    return True
