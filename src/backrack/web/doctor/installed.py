"""What was installed and set: the built pages, the voices, and the names to answer to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from backrack.audio.voices import VOICES, voices_of
from backrack.web.doctor.finding import Finding, good, wrong
from backrack.words import Text, languages, say

BUILT = Path(__file__).parents[1] / "static" / "built"
_HOST = re.compile(r"\.?[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?\.?|\[[0-9A-Fa-f:.]+\]")


def built(folder: Path = BUILT) -> Iterator[Finding]:
    try:
        manifest = json.loads((folder / ".vite" / "manifest.json").read_text(encoding="utf-8"))
        named = {chunk["file"] for chunk in manifest.values()}
        named |= {style for chunk in manifest.values() for style in chunk.get("css", ())}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        yield wrong("built-missing", folder=str(folder))
        return
    absent = sorted(name for name in named if not (folder / name).is_file())
    yield wrong("built-half", folder=str(folder), file=absent[0]) if absent else good("built-good")


def voices(installed: Mapping[str, bool] | None = None) -> Iterator[Finding]:
    """One finding a language: whether any voice that speaks it is installed."""
    there = {name: voice.installed for name, voice in VOICES.items()} if installed is None else installed
    for language in languages():
        name = say(Text("web-language-name"), language)
        wanted = voices_of(language)
        found = [voice for voice in wanted if there.get(voice)]
        if found:
            yield good("voices-good", language=name, voice=found[0])
        elif wanted:
            yield wrong("voices-missing", language=name, voice=wanted[0])


def hosts(environment: Mapping[str, str]) -> Iterator[Finding]:
    """Names as the settings take them: bare, without scheme, port or path."""
    named = [host.strip() for host in environment.get("BACKRACK_HOSTS", "").split(",") if host.strip()]
    faults = [
        wrong("hosts-any") if host == "*" else wrong("hosts-name", host=host) for host in named if not _is_bare(host)
    ]
    if environment.get("BACKRACK_BEHIND_HTTPS", "") not in ("", "0", "1"):
        faults.append(wrong("hosts-https", value=environment["BACKRACK_BEHIND_HTTPS"]))
    yield from faults or (good("hosts-good", hosts=", ".join(("127.0.0.1", "localhost", *named))),)


def _is_bare(host: str) -> bool:
    return _HOST.fullmatch(host) is not None
