"""A voice made of tones for quick tests, and the default voice's cache, shared by all tests of a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from backrack.audio import PhraseCache, phrases
from tests.audio.tones import PHRASES, ToneVoice


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all workers of a run, so that a phrase is spoken once."""
    base = tmp_path_factory.getbasetemp()
    return (base.parent if base.name.startswith("popen-") else base) / "audio"


@pytest.fixture(scope="session")
def heart(shared_folder: Path) -> PhraseCache:
    return PhraseCache(shared_folder / "phrases", "heart")


@pytest.fixture(scope="session")
def tones(shared_folder: Path) -> PhraseCache:
    return PhraseCache(shared_folder / "tones", ToneVoice())


@pytest.fixture
def short_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """A closed list of a few phrases, so that speaking all of them takes a moment."""
    monkeypatch.setattr(phrases, "phrase_keys", lambda _language="en": PHRASES)
