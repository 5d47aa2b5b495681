"""A server whose clock a test sets: ``python -m tests.browser.pages.clocked PORT FILE [sounding]``.

The file holds the time it is there, as ISO with offset. Nothing is spoken: what is tested with it needs no sound. A
sounding one makes tracks as ever, and the file ``build`` beside the clock tells one service worker from the next.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import Future
from datetime import datetime
from importlib import import_module
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application


class Silent:
    """A workshop where nothing is ever ready."""

    def order(self, _plan: object, _wish: object) -> Future[None]:
        return Future()

    def once(self, _name: str, _task: object) -> None:
        return None

    def with_track(self, _name: str) -> None:
        return None


class _Many(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def main(port: int, clock: Path, sounding: bool = False) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "backrack.web.settings"
    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    application = get_wsgi_application()
    _put("backrack.web.clock", "_read", lambda: datetime.fromisoformat(clock.read_text()))
    if sounding:
        _build_told_in(clock.with_name("build"))
    else:
        _put("backrack.web.session.api", "workshop", Silent)
    make_server("127.0.0.1", port, application, server_class=_Many, handler_class=_Quiet).serve_forever()


def _build_told_in(file: Path) -> None:
    installable = import_module("backrack.web.installable")
    code = installable._code
    _put("backrack.web.installable", "_code", lambda: f"{code()}// {file.read_text()}")
    _put("backrack.web.installable", "_built", installable._built.__wrapped__)


def _put(module: str, name: str, stand_in: object) -> None:
    setattr(import_module(module), name, stand_in)  # needs Django set up


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), "sounding" in sys.argv[3:])
