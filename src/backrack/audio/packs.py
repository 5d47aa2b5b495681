"""Voice packs: a folder of recordings, one for each phrase, spoken by a person.

    voices/<language>/<voice>/manifest.json
    voices/<language>/<voice>/say-left-side.flac ...

The manifest, format 1::

    {"format": 1, "name": "Ada", "language": "en", "version": "1", "licence": "CC-BY-4.0", "rate_hz": 48000,
     "fallback": "heart",
     "phrases": {"say-left-side": {"file": "say-left-side.flac", "text": "Left side."}}}

``fallback`` names the voice for phrases that are not recorded, or whose words have changed since; leave it out (or
null) and the pack is refused until it is complete.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import soundfile

from backrack.audio.errors import VoicePackRefused
from backrack.audio.levels import RATE_HZ, Samples
from backrack.audio.voices import NORMAL, Voice, find_voice, speaks_language
from backrack.timeline.phrases import phrase_keys
from backrack.words import Text, say

PACK_FORMAT = 1
RATES_HZ = (16_000, 192_000)  # assumed: below, consonants are lost; above, the file states nonsense
RECORDING_SUFFIXES = (".flac", ".wav")
LONGEST_S = 60.0  # assumed: a phrase is a sentence or two
NAMED_AT_MOST = 5  # phrases listed in a message


@dataclass(frozen=True)
class PackVoice:
    """A person's recordings. ``recordings`` maps the words spoken to the file."""

    id: str
    language: str
    version: str
    recordings: Mapping[str, Path]
    fallback: Voice | None
    speaks: bool = True

    def speak(self, text: str) -> tuple[Samples, int]:
        if text not in self.recordings:
            if self.fallback is None:
                raise VoicePackRefused(Text("audio-pack-incomplete", {"pack": self.id, "count": 1, "phrases": text}))
            return self.fallback.speak(text)
        return _recording(self.recordings[text])


def load_pack(folder: Path, rate: str = NORMAL) -> PackVoice:
    """The voice in ``folder``, every recording opened once; ``rate`` is that of the voice it leans on.

    Raises :class:`VoicePackRefused`, naming what to mend.
    """
    manifest = _manifest(folder)
    recordings = {entry["text"]: _checked(folder, entry["file"], manifest["rate_hz"]) for entry in _phrases(manifest)}
    fallback = find_voice(manifest["fallback"], rate) if manifest.get("fallback") else None
    pack = PackVoice(
        f"pack:{folder}", manifest["language"], _version(manifest, recordings, fallback), recordings, fallback
    )
    absent = tuple(key for key in missing_phrases(pack) if fallback is None)
    if absent:
        named = ", ".join(absent[:NAMED_AT_MOST])
        raise VoicePackRefused(
            Text("audio-pack-incomplete", {"pack": str(folder), "count": len(absent), "phrases": named})
        )
    if fallback and not (fallback.speaks and speaks_language(fallback, pack.language)):
        raise VoicePackRefused(Text("audio-pack-fallback", {"pack": str(folder), "voice": fallback.id}))
    return pack


def missing_phrases(pack: PackVoice) -> tuple[str, ...]:
    """Keys of phrases that are not recorded, or were recorded with other words."""
    return tuple(key for key in phrase_keys(pack.language) if say(key, pack.language) not in pack.recordings)


def recording_script(language: str | None = None) -> str:
    """The closed list of phrases for someone who records them, as CSV: key, text, file."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(("key", "text", "file"))
    writer.writerows((key, say(key, language), f"{key}.flac") for key in phrase_keys(language))
    return table.getvalue()


def _manifest(folder: Path) -> dict[str, Any]:
    path = folder / "manifest.json"
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise _refused("audio-pack-no-manifest", folder) from problem
    except ValueError as problem:
        raise _refused("audio-pack-not-json", folder) from problem
    wanted = {"language": str, "version": str, "rate_hz": int, "phrases": dict}
    wrong = [name for name, kind in wanted.items() if not isinstance(_field(manifest, name), kind)]
    if _field(manifest, "format") != PACK_FORMAT or not isinstance(_field(manifest, "fallback"), str | None):
        wrong.append("format" if _field(manifest, "format") != PACK_FORMAT else "fallback")
    if wrong:
        raise _refused("audio-pack-field", folder, field=wrong[0])
    return dict(manifest)


def _phrases(manifest: Mapping[str, Any]) -> tuple[Mapping[str, str], ...]:
    for key, entry in manifest["phrases"].items():
        if not (isinstance(_field(entry, "file"), str) and isinstance(_field(entry, "text"), str)):
            raise VoicePackRefused(Text("audio-pack-phrase", {"phrase": key}))
    return tuple(manifest["phrases"].values())


def _field(table: object, name: str) -> object:
    return table.get(name) if isinstance(table, dict) else None


def _checked(folder: Path, name: str, rate_hz: int) -> Path:
    """The recording's path, once it is sure that it can be used."""
    path = folder / name
    if Path(name).name != name or path.suffix.lower() not in RECORDING_SUFFIXES:
        raise _refused("audio-pack-file-name", folder, file=name)
    try:
        about = soundfile.info(path)
    except (OSError, soundfile.SoundFileError) as problem:
        raise _refused("audio-pack-unreadable", folder, file=name) from problem
    if about.samplerate != rate_hz or not RATES_HZ[0] <= rate_hz <= RATES_HZ[1]:
        raise _refused("audio-pack-rate", folder, file=name, rate=about.samplerate, wanted=rate_hz, least=RATES_HZ[0])
    if not 0 < about.duration <= LONGEST_S:
        raise _refused("audio-pack-length", folder, file=name, longest=int(LONGEST_S))
    return path


def _recording(path: Path) -> tuple[Samples, int]:
    try:
        samples, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    except (OSError, soundfile.SoundFileError) as problem:
        raise _refused("audio-pack-unreadable", path.parent, file=path.name) from problem
    return samples.mean(axis=1), rate_hz


def _version(manifest: Mapping[str, Any], recordings: Mapping[str, Path], fallback: Voice | None) -> str:
    """Changes when a recording does, so that stored phrases are made again."""
    heard = hashlib.sha256(f"{manifest['version']} {fallback.version if fallback else ''} {RATE_HZ}".encode())
    for text, path in sorted(recordings.items()):
        heard.update(text.encode() + path.read_bytes())
    return f"{manifest['version']} {heard.hexdigest()[:16]}"


def _refused(key: str, folder: Path, **values: str | int) -> VoicePackRefused:
    return VoicePackRefused(Text(key, {"pack": str(folder), **values}))
