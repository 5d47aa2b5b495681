"""MP3 frames: a clip is encoded once, and a track is laid together from frames, so that it is assembled in no time.

Why this is valid: at a constant bit rate every frame has the same length; the first frame of an encoding needs none
before it (``main_data_begin`` is 0), and a frame of silence needs none either. A clip ends in digital silence longer
than the codec's delay, so frames after its end may be left away without a trace.
"""

from __future__ import annotations

import io
import math

import soundfile

from backrack.audio.levels import RATE_HZ, Samples

BIT_RATE_KBIT = 48  # voice.md: the lowest at which every word stayed understood
COMPRESSION_LEVEL = 0.75  # soundfile's name for 48 kbit/s at 24 kHz: voice.md, measured
FRAME_SAMPLES = 576  # ISO/IEC 13818-3, layer III at 24 kHz
FRAME_MS = FRAME_SAMPLES * 1000 // RATE_HZ
FRAME_BYTES = FRAME_SAMPLES * BIT_RATE_KBIT * 125 // RATE_HZ
DELAY_SAMPLES = 1105  # LAME 576 and decoder 529: measured with two decoders, held by a test
DELAY_MS = DELAY_SAMPLES * 1000 / RATE_HZ
# ISO/IEC 13818-3: sync, version 2, layer III, no check sum; 48 kbit/s, 24 kHz; mono
HEADER = bytes.fromhex("fff364c4")
SILENT_FRAME = HEADER + bytes(FRAME_BYTES - len(HEADER))


def encoded(samples: Samples) -> bytes:
    """Frames of a clip whose length is a whole number of frames; its last :data:`DELAY_MS` and more are silent."""
    buffer = io.BytesIO()
    with soundfile.SoundFile(
        buffer,
        "w",
        RATE_HZ,
        1,
        format="MP3",
        subtype="MPEG_LAYER_III",
        compression_level=COMPRESSION_LEVEL,
        bitrate_mode="CONSTANT",
    ) as file:
        file.write(samples)
    made = buffer.getvalue()[: len(samples) // FRAME_SAMPLES * FRAME_BYTES]
    if {made[at : at + 3] for at in range(0, len(made), FRAME_BYTES)} - {HEADER[:3]}:
        raise RuntimeError("The encoder gave frames of another kind than 48 kbit/s, 24 kHz, MPEG-2 layer III.")
    return made


def first_frame(at_ms: int) -> int:
    """The frame from which a clip is laid so that its first sample is heard at ``at_ms`` or up to a frame before.

    Before, never after: a clip begins with a lead of silence, so that what is heard comes within 30 ms of its time.
    """
    return math.floor((at_ms * RATE_HZ / 1000 - DELAY_SAMPLES) / FRAME_SAMPLES)


def frame_count(duration_ms: int) -> int:
    """Frames nearest to a duration."""
    return math.floor(duration_ms / FRAME_MS + 0.5)
