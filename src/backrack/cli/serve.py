"""``backrack serve``: the web pages, on this machine."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager

import click

from backrack.words import Text, say

_TRIES = 20  # assumed: who has more servers than that on neighbouring ports will choose one


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port to try first.")
def serve(host: str, port: int) -> None:
    """Start backrack and print its address. A taken port is passed over."""
    with home_held():
        make_tables(host)
        free = _free_port(host, port)
        if free != port:
            click.echo(say(Text("web-serve-taken", {"taken": str(port), "port": str(free)})))
        _run(host, free)


@contextmanager
def home_held() -> Iterator[None]:
    """The data folder, made if it is missing, and held so that nothing is restored into it meanwhile.

    A restore that was cut off is finished first.
    """
    from backrack.web.home import HomeUnusable, make_home
    from backrack.web.keeping.held import InUse, held
    from backrack.web.keeping.restore import settle

    try:
        home = make_home()
    except HomeUnusable as wrong:
        raise click.ClickException(str(wrong)) from None
    with ExitStack() as stack:
        try:
            settle(home)
            stack.enter_context(held(home, alone=False))
        except InUse:
            raise click.ClickException(say(Text("backup-restoring", {"folder": str(home)}))) from None
        except OSError as wrong:
            reason = wrong.strerror or str(wrong)
            raise click.ClickException(
                say(Text("web-home-unusable", {"folder": str(home), "reason": reason}))
            ) from None
        yield


def make_tables(host: str | None = None) -> None:
    """Settings, folder and tables. ``host`` is one more name the server may be called by."""
    # Django and its settings are slow to import; other commands need none
    from backrack.web.home import HomeUnusable, remember_key

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backrack.web.settings")
    os.environ["BACKRACK_HOSTS"] = ",".join(filter(None, (os.environ.get("BACKRACK_HOSTS"), host)))
    import django
    from django.conf import settings
    from django.core.management import call_command
    from django.db import DatabaseError

    try:
        django.setup()
        call_command("migrate", verbosity=0, interactive=False)
        remember_key(settings.BACKRACK_HOME, settings.SECRET_KEY)
    except HomeUnusable as wrong:
        raise click.ClickException(str(wrong)) from None
    except DatabaseError as wrong:
        values = {"folder": str(settings.BACKRACK_HOME), "reason": str(wrong)}
        raise click.ClickException(say(Text("web-database-unusable", values))) from None


def _free_port(host: str, first: int) -> int:
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


def _run(host: str, port: int) -> None:
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    server = Granian(
        "backrack.web.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=4,
        workers_kill_timeout=5,  # requests under way are given that long, then the stop is kept
        log_level=LogLevels.error,
    )
    shown = f"[{host}]" if ":" in host else host
    server.on_startup(lambda: click.echo(_started(f"http://{shown}:{port}/")))
    server.serve()


def _started(address: str) -> str:
    return f"{say(Text('web-serve-address', {'address': address}))}\n{say('web-serve-stop')}"
