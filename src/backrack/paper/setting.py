"""Words and pictures set as a PDF: A4, greys only, tagged for screen readers, equal for equal input."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Final, Literal

from backrack.words import current_language

Sheet = Literal["session", "programme", "diary"]
LONGEST_S: Final = 60  # assumed; a sheet takes less than 2 s on a slow machine
_PRESS: Final = Path(__file__).with_name("press.py")


def pdf_of(sheet: Sheet, day: date, content: dict[str, Any]) -> bytes:
    """The PDF of ``content`` on ``sheet``, in the current language and dated ``day``.

    Set in a process of its own, which gives back the hundreds of MB that typesetting takes.
    Raises ``subprocess.SubprocessError`` if it fails.
    """
    given = json.dumps({**content, "language": current_language()}, ensure_ascii=False, sort_keys=True)
    order = {"sheet": sheet, "made": int(datetime.combine(day, time(), UTC).timestamp()), "content": given}
    # -P: modules beside the press must not stand for others of the same name
    command = [sys.executable, "-P", str(_PRESS)]
    asked = json.dumps(order).encode()
    done = subprocess.run(command, input=asked, stdout=subprocess.PIPE, check=True, timeout=LONGEST_S)  # noqa: S603
    return done.stdout
