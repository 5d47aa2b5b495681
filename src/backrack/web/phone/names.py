"""What this machine is called in its home network, found without asking anybody outside."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Final

import ifaddr

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

AT_HOME: Final[tuple[Network, ...]] = (
    IPv4Network("10.0.0.0/8"),  # RFC 1918
    IPv4Network("172.16.0.0/12"),  # RFC 1918
    IPv4Network("192.168.0.0/16"),  # RFC 1918
    IPv4Network("127.0.0.0/8"),  # RFC 1122: this machine alone
    IPv6Network("fc00::/7"),  # RFC 4193
)
"""Addresses that no place on the internet has."""

# assumed: adapters that lead to other programs of this machine or through a tunnel, not into the home
_NOT_THE_HOME = ("br-", "docker", "lxc", "tailscale", "tap", "tun", "utun", "vboxnet", "veth", "virbr", "vmnet", "wg")
_ELSEWHERE = ("192.0.2.1", 9)  # RFC 5737: an address nobody has. Nothing is sent: only the way there is looked up


@dataclass(frozen=True)
class Names:
    """The one address that is listened on, and the name by which the network may find it."""

    address: Address
    name: str | None = None

    @property
    def hosts(self) -> tuple[str, ...]:
        """As addresses of pages have them."""
        number = f"[{self.address}]" if self.address.version == 6 else str(self.address)
        return (number, *((self.name,) if self.name else ()))


def is_at_home(address: Address) -> bool:
    """Whether an address belongs to home networks or to this machine alone."""
    return any(address.version == net.version and address in net for net in AT_HOME)


def read_address(text: str) -> Address | None:
    """An address that phones at home can be let in by; None for any other."""
    try:
        address = ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return None
    return address if is_at_home(address) and not address.is_unspecified else None


def home_address(
    adapters: Callable[[], Iterable[ifaddr.Adapter]] = ifaddr.get_adapters,
    towards_others: Callable[[], str] | None = None,
) -> IPv4Address | None:
    """The address of this machine in its home network; None while it is in none.

    Where it is in several, the one that leads out into the world: there the phones are, too.
    """
    found = sorted({address for adapter in adapters() for address in _of(adapter)})
    way_out = (towards_others or _towards_others)()
    return next((each for each in found if str(each) == way_out), found[0] if found else None)


def local_name(host: str | None = None) -> str | None:
    """The name that this machine has by multicast DNS (RFC 6762), if its own name can be one."""
    label = (host or socket.gethostname()).split(".")[0].lower()
    usable = re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", label) and label != "localhost"
    return f"{label}.local" if usable else None


def _of(adapter: ifaddr.Adapter) -> Iterable[IPv4Address]:
    if str(adapter.nice_name).startswith(_NOT_THE_HOME):
        return
    for each in adapter.ips:
        if each.is_IPv4:
            address = IPv4Address(str(each.ip))
            if is_at_home(address) and not address.is_loopback:
                yield address


def _towards_others() -> str:
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as probe:
        try:
            probe.connect(_ELSEWHERE)
        except OSError:  # no network at all
            return ""
        return str(probe.getsockname()[0])
