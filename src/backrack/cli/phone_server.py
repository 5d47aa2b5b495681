"""The server that phones reach: ``python -m backrack.cli.phone_server HOME PORT STATE [ADDRESS]``, from ``serve``.

It finds the address of this machine in its home network, makes the certificate ready, and listens at that one address.
When the address changes or the certificate is renewed it begins again.
Once the server for this machine is gone it ends.
"""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import click

from backrack.cli.ports import free_port
from backrack.web.phone.folder import NoAuthority, make_ready
from backrack.web.phone.listening import TO_PHONES, Listening, tell, tell_no_more
from backrack.web.phone.names import Address, Names, home_address, local_name, read_address
from backrack.words import Text, say, speaking

_TICK_S = 0.5
_TICKS_TO_LOOK = 30  # assumed: 15 s; a computer that wakes up elsewhere is found again before anybody is annoyed


@dataclass
class PhoneServer:
    """One run of it. ``address`` is the one to listen at; None to find it, again and again."""

    home: Path
    port: int
    state: Path
    address: Address | None
    parent: int = field(default_factory=os.getppid)
    said: str = ""

    def run(self) -> None:
        """Until the parent is gone or a signal ends it. Raises :class:`NoAuthority`."""
        while self._parent_lives():
            names = self._names()
            try:
                if names is None:
                    raise click.ClickException(say("phone-no-network"))
                ready = make_ready(self.home, names, datetime.now(UTC))
                port = free_port(str(names.address), self.port)
            except (click.ClickException, OSError) as wrong:
                self._cannot_yet(wrong)
                continue
            # a name that the certificate may not vouch for is not offered
            served = names if names.name == ready.authority.name else Names(names.address)
            if not self._serve(names, Listening(served, port), ready.file):
                return

    def _names(self) -> Names | None:
        address = self.address or home_address()
        return Names(address, local_name()) if address else None

    def _cannot_yet(self, wrong: Exception) -> None:
        self._say(wrong.message if isinstance(wrong, click.ClickException) else str(wrong))
        tell(self.state, Listening(None, self.port))
        self._wait(Event())

    def _say(self, sentence: str) -> None:
        """Once, however often it is tried."""
        if sentence != self.said:
            self.said = sentence
            click.echo(sentence)

    def _wait(self, over: Event) -> None:
        for _ in range(_TICKS_TO_LOOK):
            if over.wait(_TICK_S) or not self._parent_lives():
                return

    def _parent_lives(self) -> bool:
        return os.getppid() == self.parent

    def _serve(self, names: Names, listening: Listening, file: Path) -> bool:
        """Whether to begin again, because something changed."""
        from granian import Granian
        from granian.constants import Interfaces, SSLProtocols
        from granian.log import LogLevels

        os.environ[TO_PHONES] = ",".join(listening.hosts)
        server = Granian(
            "backrack.web.wsgi:application",
            address=str(names.address),
            port=listening.port,
            interface=Interfaces.WSGI,
            workers=1,
            blocking_threads=4,
            workers_kill_timeout=5,
            log_level=LogLevels.error,
            ssl_cert=file,
            ssl_key=file,
            ssl_protocol_min=SSLProtocols.tls12,  # phones from before 2019 know no newer one
        )
        over, changed = Event(), Event()
        server.on_startup(lambda: self._started(listening))
        watching = Thread(target=self._watch, args=(names, over, changed), daemon=True)
        watching.start()
        try:
            server.serve()
        finally:
            over.set()
            watching.join()
            _leave_signals_alone()
            tell_no_more(self.state)
        return changed.is_set()

    def _started(self, listening: Listening) -> None:
        tell(self.state, listening)
        if listening.port != self.port:
            self._say(say(Text("phone-port-taken", {"taken": str(self.port), "port": str(listening.port)})))
        self._say(say(Text("phone-started", {"address": f"{listening.address()}/phone"})))

    def _watch(self, names: Names, over: Event, changed: Event) -> None:
        while self._parent_lives() and not over.is_set():
            self._wait(over)
            if not over.is_set() and self._parent_lives() and self._is_different(names):
                changed.set()
                break
        if not over.is_set():
            os.kill(os.getpid(), signal.SIGTERM)

    def _is_different(self, names: Names) -> bool:
        try:
            return self._names() != names or make_ready(self.home, names, datetime.now(UTC)).made
        except (NoAuthority, OSError):
            return False  # what is served is still good; a full disk may have room again by the next look


def _leave_signals_alone() -> None:
    """As they were before the server took them: another that begins, or nobody, is to be ended by them."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


def main(arguments: list[str]) -> int:
    home, port, state, *address = arguments
    with speaking(os.environ.get("BACKRACK_LANGUAGE", "en")):
        try:
            server = PhoneServer(Path(home), int(port), Path(state), read_address(address[0]) if address else None)
            server.run()
        except NoAuthority as wrong:
            click.echo(str(wrong), err=True)
            return 1
        except KeyboardInterrupt:
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
