"""A track of nothing, to try a way to the server with."""

# one frame of silence: MPEG-1 layer III, 32 kbit/s, 44.1 kHz, mono, 104 bytes (ISO/IEC 11172-3 section 2.4)
_FRAME = b"\xff\xfb\x10\xc4" + bytes(100)
_FRAMES = 1000  # 26 s, and more than any proxy hands on unread
SILENCE = _FRAME * _FRAMES
