"""Files that commands write."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import click

from backrack.words import Text, say


class CannotWrite(click.ClickException):
    exit_code = 1


def write_whole(output: Path, text: str, key: str) -> None:
    """As :func:`write_bytes_whole`, in UTF-8."""
    write_bytes_whole(output, text.encode(), key)


def write_bytes_whole(output: Path, content: bytes, key: str) -> None:
    """Whole or not at all: a full disk leaves an older file as it was. Devices are written to, never replaced.

    Raises :class:`CannotWrite` with the sentence ``key``, which is given ``file`` and ``reason``.
    """
    device = os.path.exists(output) and not os.path.isfile(output)  # noqa: PTH110, PTH113  these two never raise
    part = output if device else output.with_name(output.name + ".part")
    try:
        part.write_bytes(content)
        if not device:
            part.replace(output)
    except OSError as why:
        if not device:
            with suppress(OSError):
                part.unlink()
        reason = {"file": str(output), "reason": why.strerror or type(why).__name__}
        raise CannotWrite(say(Text(key, reason))) from None
