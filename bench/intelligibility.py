"""How well a recogniser understands every phrase, after the MP3: python -m bench.intelligibility [--voice heart].

About two seconds a phrase. Prints each phrase that was not understood word for word, then the sum.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
from pathlib import Path

import soundfile

from backrack.audio import PhraseCache
from backrack.audio.frames import SILENT_FRAME
from backrack.timeline.phrases import phrase_keys
from backrack.words import say
from tests.audio.listening import absent, heard, plain_words, recogniser, word_errors

QUIET = SILENT_FRAME * 20


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--voice", default="heart")
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "backrack-intelligibility")
    parser.add_argument("--only", nargs="*", default=None)
    asked = parser.parse_args()
    if absent():
        sys.exit(f"Nothing was listened to: {', '.join(absent())} not installed.")
    cache = PhraseCache(asked.cache / "phrases", asked.voice)
    model = recogniser(asked.cache / "whisper")
    errors = words = 0
    for key in asked.only or phrase_keys():
        samples, _ = soundfile.read(io.BytesIO(QUIET + cache.clip(key).frames + QUIET), dtype="float32")
        said, understood = say(key), heard(samples, model)
        wrong = word_errors(said, understood)
        errors, words = errors + wrong, words + len(plain_words(said))
        if wrong:
            print(f"{key}: {wrong} wrong\n    said  {said}\n    heard {understood}", flush=True)
    print(f"{asked.voice}: {errors} of {words} words wrong ({errors / words:.3f})")


if __name__ == "__main__":
    main()
