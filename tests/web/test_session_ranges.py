"""Parts of the track, as players ask for them when they seek."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.web.session.ranges import Part, Unsatisfiable, part_asked

SIZE = 1000


@pytest.mark.parametrize(
    ("header", "part"),
    [
        (None, None),
        ("", None),
        ("bytes=-", None),
        ("bytes=5-2", None),
        ("bytes=0-1,5-6", None),
        ("lines=0-5", None),
        ("bytes=0-", Part(0, 999)),
        ("bytes=0-0", Part(0, 0)),
        ("Bytes=200-299", Part(200, 299)),
        ("bytes=990-5000", Part(990, 999)),
        ("bytes=-1", Part(999, 999)),
        ("bytes=-5000", Part(0, 999)),
    ],
)
def test_a_range_header_names_the_part_that_http_says(header: str | None, part: Part | None) -> None:
    assert part_asked(header, SIZE) == part


@pytest.mark.parametrize("header", ["bytes=1000-", "bytes=4000-5000", "bytes=-0"])
def test_a_range_past_the_end_cannot_be_had(header: str) -> None:
    with pytest.raises(Unsatisfiable):
        part_asked(header, SIZE)


def test_no_part_of_an_empty_file_can_be_had() -> None:
    with pytest.raises(Unsatisfiable):
        part_asked("bytes=-5", 0)


@given(st.text(max_size=40), st.integers(0, 5000))
def test_no_header_at_all_reaches_outside_the_file(header: str, size: int) -> None:
    try:
        part = part_asked(header, size)
    except Unsatisfiable:
        return
    assert part is None or 0 <= part.first <= part.last < size


@given(st.integers(0, 2000), st.integers(0, 2000))
def test_every_part_lies_inside_the_file(first: int, length: int) -> None:
    try:
        part = part_asked(f"bytes={first}-{first + length}", SIZE)
    except Unsatisfiable:
        assert first >= SIZE
        return
    assert part is not None
    assert part.first == first
    assert part.last == min(first + length, SIZE - 1)


def test_pieces_put_together_are_the_file(tmp_path: Path) -> None:
    from backrack.web.session.ranges import read_part

    content = bytes(range(256)) * 700
    path = tmp_path / "track"
    path.write_bytes(content)
    pieces = (Part(0, 99), Part(100, 150_000), Part(150_001, len(content) - 1))
    assert b"".join(b"".join(read_part(path, piece)) for piece in pieces) == content
