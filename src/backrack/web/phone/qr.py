"""A link as a picture that a phone's camera reads."""

from __future__ import annotations

import segno
from django.utils.safestring import SafeString, mark_safe

_QUIET_ZONE = 4  # ISO/IEC 18004, 5.3.8: four modules on each side
_INK, _PAPER = "#000", "#fff"  # also in the dark: many cameras read no picture that is light on dark


def picture_of(link: str) -> SafeString:
    """The QR code as SVG, with attributes only: the content policy allows no styles in a page."""
    code = segno.make_qr(link, error="m")
    # drawn from squares; the link itself stands in it nowhere as text
    drawn = code.svg_inline(border=_QUIET_ZONE, dark=_INK, light=_PAPER, omitsize=True, svgclass="qr", lineclass=None)
    return mark_safe(drawn)  # noqa: S308
