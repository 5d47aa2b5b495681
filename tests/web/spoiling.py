"""A proxy before our application that may spoil one thing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

Headers = list[tuple[str, str]]
PROTO = "X-Forwarded-Proto"


@dataclass
class Passed:
    """What goes back to the browser."""

    status: int
    headers: Headers
    body: bytes

    def without(self, name: str) -> None:
        self.headers = [each for each in self.headers if each[0].lower() != name.lower()]

    def get(self, name: str) -> str:
        return ", ".join(value for key, value in self.headers if key.lower() == name.lower())


@dataclass
class Proxy:
    """Hands everything on as it is, and says that it encrypts if it is to."""

    encrypts: bool = False
    kept: dict[str, Passed] = field(default_factory=dict)

    def asks(self, headers: dict[str, str]) -> None:
        """Changes what the application is asked with."""
        headers[PROTO] = "https" if self.encrypts else "http"

    def answers(self, path: str, passed: Passed) -> None:
        """Changes what the browser is given."""

    def instead(self, handler: BaseHTTPRequestHandler) -> Passed | None:
        """What the proxy itself says, without asking the application."""
        return None


class _Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Silent(WSGIRequestHandler):
    def log_message(self, *_args: Any) -> None:
        """Says nothing."""


@contextmanager
def running(server: Any) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def served(application: Any) -> Iterator[int]:
    """The application on a port of its own."""
    with running(make_server("127.0.0.1", 0, application, _Threads, _Silent)) as port:
        yield port


@contextmanager
def before(behind: int, proxy: Proxy) -> Iterator[int]:
    """The proxy on a port of its own, before the port ``behind``."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_args: Any) -> None:
            """Says nothing."""

        def do_GET(self) -> None:
            passed = proxy.instead(self) or self._asked()
            self.send_response_only(passed.status)
            for name, value in passed.headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(passed.body)

        do_POST = do_GET  # noqa: N815

        def _asked(self) -> Passed:
            headers = dict(self.headers.items())
            proxy.asks(headers)
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            line = HTTPConnection("127.0.0.1", behind, timeout=60)
            line.request(self.command, self.path, body or None, headers)
            answer = line.getresponse()
            hop = ("connection", "transfer-encoding")
            passed = Passed(answer.status, [h for h in answer.getheaders() if h[0].lower() not in hop], answer.read())
            line.close()
            proxy.answers(self.path, passed)
            return passed

    with running(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as port:
        yield port
