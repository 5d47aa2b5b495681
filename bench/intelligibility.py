"""How well a recogniser understands every phrase, after the MP3.

    python -m bench.intelligibility [--language de] [--voice heart] [--rate slow]

Listens half a minute at a time, and again to each phrase alone where a word was missed. Prints what is missed alone.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from backrack.audio import SPEEDS, PhraseCache, find_voice, voices_of
from backrack.timeline.phrases import phrase_keys
from backrack.words import languages, say, speaking
from tests.audio.listening import absent, as_played, heard, plain_words, recogniser, windows, word_errors


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--language", default="en", choices=languages())
    parser.add_argument("--voice", default=None)
    parser.add_argument("--rate", default="normal", choices=SPEEDS)
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "backrack-intelligibility")
    parser.add_argument("--only", nargs="*", default=None)
    asked = parser.parse_args()
    if absent():
        sys.exit(f"Nothing was listened to: {', '.join(absent())} not installed.")
    with speaking(asked.language):
        listen(asked)


def listen(asked: argparse.Namespace) -> None:
    voice = asked.voice or voices_of(asked.language)[0]
    cache = PhraseCache(asked.cache / "phrases", find_voice(voice, asked.rate))
    model = recogniser(asked.cache / "whisper")
    keys = asked.only or phrase_keys()
    doubtful = [
        key
        for group in windows(cache, keys)
        if word_errors(" ".join(map(say, group)), heard(as_played(cache, group), model))
        for key in group
    ]
    errors = 0
    for key in doubtful:
        said, understood = say(key), heard(as_played(cache, (key,)), model)
        if wrong := word_errors(said, understood):
            errors += wrong
            print(f"{key}: {wrong} wrong\n    said  {said}\n    heard {understood}", flush=True)
    words = sum(len(plain_words(say(key))) for key in keys)
    print(f"{voice}, {asked.rate}: {errors} of {words} words wrong ({errors / words:.3f}) in {len(keys)} phrases")


if __name__ == "__main__":
    main()
