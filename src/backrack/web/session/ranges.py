"""Parts of a file, as HTTP asks for them (RFC 9110 section 14): players seek by them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.http import parse_etags

_ONE_RANGE = re.compile(r"bytes=\s*(\d{0,18})-(\d{0,18})\s*$", re.IGNORECASE)
_CHUNK_BYTES = 64 * 1024


class Unsatisfiable(ValueError):
    """No byte of the file lies in the range asked for."""


@dataclass(frozen=True)
class Part:
    """Bytes ``first`` to ``last`` of a file, both included."""

    first: int
    last: int

    @property
    def size(self) -> int:
        return self.last - self.first + 1


def part_asked(header: str | None, size: int) -> Part | None:
    """The part a Range header asks for; None for the whole file: no header, several ranges, or one we cannot read.

    Raises :class:`Unsatisfiable`.
    """
    asked = _ONE_RANGE.match(header or "")
    if asked is None or asked.groups() == ("", ""):
        return None
    first, last = asked.groups()
    if not first:
        part = Part(max(0, size - int(last)), size - 1)
        if int(last) == 0 or size == 0:
            raise Unsatisfiable(header)
        return part
    if last and int(last) < int(first):
        return None
    if int(first) >= size:
        raise Unsatisfiable(header)
    return Part(int(first), min(int(last), size - 1) if last else size - 1)


def serve_file(request: HttpRequest, path: Path, content_type: str, etag: str) -> HttpResponseBase:
    """The file or the part of it that was asked for: 200, 206, 304 or 416."""
    size = path.stat().st_size
    quoted = f'"{etag}"'
    headers = {"Accept-Ranges": "bytes", "ETag": quoted, "Cache-Control": "private, max-age=7200"}
    if quoted in parse_etags(request.headers.get("If-None-Match", "")):
        return HttpResponse(status=304, headers=headers)
    # a part of something else is no use (RFC 9110 section 13.1.5)
    stale = request.headers.get("If-Range", quoted) != quoted
    try:
        part = None if stale else part_asked(request.headers.get("Range"), size)
    except Unsatisfiable:
        return HttpResponse(status=416, headers={**headers, "Content-Range": f"bytes */{size}"})
    if part is None:
        return FileResponse(path.open("rb"), content_type=content_type, headers=headers)
    headers |= {"Content-Range": f"bytes {part.first}-{part.last}/{size}", "Content-Length": str(part.size)}
    return StreamingHttpResponse(read_part(path, part), status=206, content_type=content_type, headers=headers)


def read_part(path: Path, part: Part) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(part.first)
        left = part.size
        while left > 0 and (chunk := file.read(min(_CHUNK_BYTES, left))):
            left -= len(chunk)
            yield chunk
