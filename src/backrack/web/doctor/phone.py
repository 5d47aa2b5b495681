"""The certificate that phones trust, and the one they are shown: whole, kept close, for this machine, not over."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.x509 import IPAddress

from backrack.web.doctor.finding import Finding, good, note, wrong
from backrack.web.phone.certificate import RENEWED_BEFORE, Authority, Served, Unreadable, names_of
from backrack.web.phone.folder import AUTHORITY, SERVED, folder_of, read_authority, read_served
from backrack.web.phone.names import Address, home_address, local_name

_SAID_BEFORE = timedelta(days=180)  # assumed: time enough to choose a day for every phone


def phone(
    home: Path,
    now: datetime,
    address_now: Callable[[], Address | None] = home_address,
    name_now: Callable[[], str | None] = local_name,
) -> Iterator[Finding]:
    folder = folder_of(home)
    try:
        authority, served = read_authority(home), read_served(home)
    except (Unreadable, OSError):
        yield wrong("phone-unreadable", folder=str(folder))
        return
    if authority is None:
        yield good("phone-none")
        return
    faults = (
        *_open_files(folder),
        *_authority(authority, folder, now, name_now()),
        *(_served(served, authority, now, address_now()) if served else ()),
    )
    until = served.leaf.not_valid_after_utc if served else authority.signer.not_valid_after_utc
    yield from faults or (good("phone-good", until=f"{until:%Y-%m-%d}"),)


def _open_files(folder: Path) -> Iterator[Finding]:
    for name in (AUTHORITY, SERVED):
        file = folder / name
        if file.exists() and stat.S_IMODE(file.stat().st_mode) & 0o077:
            yield wrong("phone-open", file=str(file))


def _authority(authority: Authority, folder: Path, now: datetime, name: str | None) -> Iterator[Finding]:
    until = authority.signer.not_valid_after_utc
    if authority.is_over(now):
        yield wrong("phone-over", folder=str(folder))
    elif until - now < _SAID_BEFORE:
        yield note("phone-ends", folder=str(folder), until=f"{until:%Y-%m-%d}")
    if authority.name and name and authority.name != name:
        yield note("phone-renamed", folder=str(folder), old=authority.name, new=name)


def _served(served: Served, authority: Authority, now: datetime, address: Address | None) -> Iterator[Finding]:
    until = served.leaf.not_valid_after_utc
    if not authority.is_over(now) and until - now < RENEWED_BEFORE and until < authority.signer.not_valid_after_utc:
        yield note("phone-renew", until=f"{until:%Y-%m-%d}")
    old = next((each.value for each in names_of(served) if isinstance(each, IPAddress)), None)
    # an address that was chosen to be another, such as that of this machine alone, did not move
    if address is not None and old is not None and old != address and not getattr(old, "is_loopback", False):
        yield note("phone-moved", old=str(old), new=str(address))
