"""Heavy work in a process of its own: it answers, it ends when there is nothing to do, and nothing waits for it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import click
import numpy as np
import pytest

from backrack.audio import VoiceMissing, find_voice
from backrack.audio.voices import EngineVoice
from backrack.cli.apart import apart
from backrack.mechanics import Bodies, engine, pressures
from backrack.web import speaking
from backrack.web.aside import Aside, NotDone
from backrack.web.pressure import compiled
from backrack.web.speaking import aside
from tests.audio.tones import ToneVoice
from tests.mechanics.people import LARGE, MAN, single
from tests.waiting import until

ROOT = Path(__file__).parents[2]


@pytest.fixture
def helper(monkeypatch: pytest.MonkeyPatch) -> Iterator[Aside]:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(ROOT / "src"), str(ROOT))))
    made = Aside("tests.web.aside_work:worker", idle_s=60)
    yield made
    made.end()


def is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_it_works_elsewhere_and_once_started_stays(helper: Aside) -> None:
    assert not helper.runs
    where, doubled = helper.do("double", 21)
    assert (doubled, where != os.getpid()) == (42, True)
    assert helper.do("double", 2) == (where, 4)


def test_it_ends_when_it_has_had_nothing_to_do_and_begins_anew(helper: Aside) -> None:
    helper._idle_s = 0.01
    where, _ = helper.do("double", 1)
    until(lambda: is_there(where), lambda there: not there, "the end of the process")
    assert not helper.runs
    assert helper.do("double", 1)[0] != where


def test_what_fails_there_is_said_and_the_next_is_done(helper: Aside) -> None:
    with pytest.raises(NotDone, match="ValueError: 7 is wrong"):
        helper.do("fail", 7)
    with pytest.raises(NotDone):
        helper.do("die", 0)
    assert helper.do("double", 3)[1] == 6


def test_where_there_is_no_such_work_it_is_not_done() -> None:
    with pytest.raises(NotDone):
        Aside("backrack.web.aside:nothing").do()


def test_a_voice_says_the_same_wherever_it_speaks() -> None:
    voice = find_voice("heart", "slow")
    spoken, rate_hz = aside(voice).speak("Five.")
    own, own_rate_hz = voice.speak("Five.")
    assert rate_hz == own_rate_hz
    assert np.array_equal(spoken, own)
    assert (aside(voice).id, aside(voice).version, aside(voice).language) == (voice.id, voice.version, voice.language)


def test_what_needs_no_engine_speaks_where_it_is() -> None:
    for voice in (find_voice("bells"), ToneVoice()):
        assert aside(voice) is voice


def test_without_another_process_a_voice_speaks_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaking, "_speaker", Aside("backrack.web.aside:nothing"))
    samples = np.ones(3, np.float32)
    voice = EngineVoice("mine", "en", (), None, lambda _text, _speed: (samples, 8000))
    assert aside(voice).speak("Five.") == (samples, 8000)
    with pytest.raises(VoiceMissing):
        aside(EngineVoice("gone", "en", ("no-such-package",), None, voice._speak)).speak("Five.")


def test_forces_are_the_same_before_the_compiled_solver_is_ready_and_when_it_computes_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(engine, "_ready", {})
    monkeypatch.setattr(compiled, "_solver", solver := Aside("backrack.web.pressure.compiled:solver"))
    do = solver.do
    monkeypatch.setattr(solver, "do", lambda problems, warm: (asked.append(len(problems)), do(problems, warm))[1])
    shape, body = single(105, 110), Bodies.of(MAN)
    plain = pressures(shape, body, LARGE)
    monkeypatch.setattr(solver, "begin", lambda: None)
    compiled.make_fast()
    before = pressures(shape, body, LARGE)
    assert asked == []
    Aside.begin(solver)
    until(lambda: solver.runs, bool, "the compiled solver")
    elsewhere = pressures(shape, body, LARGE)
    solver.end()
    assert asked
    assert np.array_equal(before.nodule_force_n, plain.nodule_force_n)
    assert np.abs(elsewhere.nodule_force_n - plain.nodule_force_n).max() < 1e-9


def test_what_is_done_apart_leaves_nothing_here_and_says_what_was_wrong(tmp_path: Path) -> None:
    here: list[int] = []

    def work() -> str:
        here.append(1)
        (tmp_path / "done").touch()
        return "Größer"

    assert apart(work) == "Größer"
    assert (here, (tmp_path / "done").exists()) == ([], True)
    assert apart(lambda: None) == ""

    def cannot() -> None:
        raise click.ClickException("The folder cannot be written.")

    with pytest.raises(click.ClickException, match=r"^The folder cannot be written\.$"):
        apart(cannot)
    with pytest.raises(click.ClickException, match="ZeroDivisionError"):
        apart(lambda: 1 // 0)
