"""``backrack serve``: the web pages, on this machine; and for phones in the home network if asked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from functools import partial
from typing import Any

import click

from backrack.cli.apart import apart
from backrack.cli.helping import Worded
from backrack.cli.phones import phones_let_in
from backrack.cli.ports import free_port
from backrack.words import Text, say


@click.command(cls=Worded, help="cli-help-serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="cli-help-host")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="cli-help-port")
@click.option("--phone", is_flag=True, envvar="BACKRACK_PHONE", help="phone-help")
@click.option("--phone-address", envvar="BACKRACK_PHONE_ADDRESS", metavar="ADDRESS", help="phone-help-address")
@click.option("--phone-port", default=8443, show_default=True, type=click.IntRange(1, 65535),
              envvar="BACKRACK_PHONE_PORT", help="phone-help-port")  # fmt: skip
def serve(host: str, port: int, phone: bool, phone_address: str | None, phone_port: int) -> None:
    with home_held():
        name_settings(host)
        apart(partial(make_tables, host))
        free = free_port(host, port)
        if free != port:
            click.echo(say(Text("web-serve-taken", {"taken": str(port), "port": str(free)})))
        with phones_let_in(phone_address, phone_port, free) if phone else nullcontext():
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
    from backrack.web.as_set import SettingUnknown
    from backrack.web.home import HomeUnusable, remember_key

    name_settings(host)
    import django
    from django.conf import settings
    from django.core.management import call_command
    from django.db import DatabaseError

    try:
        django.setup()
        call_command("migrate", verbosity=0, interactive=False)
        remember_key(settings.BACKRACK_HOME, settings.SECRET_KEY)
    except (HomeUnusable, SettingUnknown) as wrong:
        raise click.ClickException(str(wrong)) from None
    except DatabaseError as wrong:
        values = {"folder": str(settings.BACKRACK_HOME), "reason": str(wrong)}
        raise click.ClickException(say(Text("web-database-unusable", values))) from None


def name_settings(host: str | None) -> None:
    """Which settings Django takes, and under which further name the server answers."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backrack.web.settings")
    known = os.environ.get("BACKRACK_HOSTS", "").split(",")
    os.environ["BACKRACK_HOSTS"] = ",".join(dict.fromkeys(filter(None, (*known, host))))


def _run(host: str, port: int) -> None:
    server = server_of("backrack.web.wsgi:application", host, port)
    shown = f"[{host}]" if ":" in host else host
    started = apart(partial(_started, f"http://{shown}:{port}/"))
    server.on_startup(lambda: click.echo(started))
    server.serve()


def server_of(application: str, host: str, port: int) -> Any:
    """A server as we run it, here or where something is measured against it. Not started yet."""
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    return Granian(
        application,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=4,
        workers_kill_timeout=5,  # requests under way are given that long, then the stop is kept
        log_level=LogLevels.error,
    )


def _started(address: str) -> str:
    return f"{say(Text('web-serve-address', {'address': address}))}\n{say('web-serve-stop')}"
