"""``backrack session``: today's session as a page, as JSON, or as one track to listen to."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from backrack.audio import SPEEDS, AudioError, PhraseCache, find_voice, render_track, usual_voice
from backrack.audio.voices import NORMAL
from backrack.cli.as_set_option import as_set_option
from backrack.cli.helping import Worded
from backrack.cli.person_option import now_option, person_option
from backrack.plan import Plan, Refusal, outcome_to_data, plan_today
from backrack.progression.case import Settings
from backrack.record import Person
from backrack.timeline import Sound, Timeline, build_timeline, timeline_to_data
from backrack.web.home import HomeUnusable, make_home
from backrack.words import Text, say

WIDTH = 88
NO_SESSION_EXIT = 3
"""There is nothing to do today: not a fault, and not something a script may take for a session."""


@click.command(cls=Worded, help="cli-help-session")
@person_option
@now_option
@as_set_option
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@click.option("--audio", type=click.Path(path_type=Path, dir_okay=False), help="cli-help-audio")
@click.option("--voice", default=usual_voice, show_default="heart", help="audio-help-voice")
@click.option(
    "--sound",
    type=click.Choice([sound.value for sound in Sound]),
    default=Sound.VOICE.value,
    show_default=True,
    help="audio-help-sound",
)
@click.option("--rate", type=click.Choice(list(SPEEDS)), default=NORMAL, show_default=True, help="audio-help-rate")
def session(
    person: Person,
    now: datetime,
    as_set: Settings,
    as_json: bool,
    audio: Path | None,
    voice: str,
    sound: str,
    rate: str,
) -> None:
    outcome = plan_today(person, now, as_set=as_set)
    if isinstance(outcome, Refusal):
        click.echo(_json(outcome_to_data(outcome)) if as_json else "\n".join(refusal_lines(outcome)))
        raise SystemExit(NO_SESSION_EXIT)
    try:
        timeline, phrases = _timeline(outcome, voice, Sound(sound), rate)
        if audio is not None:
            render_track(timeline, phrases, audio, ways_out=False)
    except (AudioError, HomeUnusable) as wrong:
        raise click.ClickException(str(wrong)) from None
    if as_json:
        click.echo(_json({"plan": outcome_to_data(outcome), "timeline": timeline_to_data(timeline)}))
    else:
        click.echo("\n".join(_sheet(outcome, timeline)))
    if audio is not None and not as_json:
        click.echo("\n" + say(Text("cli-session-track", {"file": str(audio)})))


def _timeline(plan: Plan, voice: str, sound: Sound, rate: str) -> tuple[Timeline, PhraseCache]:
    """With bells only, the words still keep their time, so that captions and a voiced track agree."""
    folder = make_home() / "audio" / "phrases"
    heard = find_voice(voice, rate)
    spoken = PhraseCache(folder, heard if heard.speaks else find_voice(usual_voice(), rate))
    chosen = sound if heard.speaks else Sound.BELLS
    return build_timeline(plan, spoken.duration_ms, chosen), PhraseCache(folder, heard)


def refusal_lines(refusal: Refusal) -> Iterator[str]:
    """Why there is no session, and what to do."""
    yield from (say(refusal.title), say(refusal.reason), say(refusal.what_to_do))
    if refusal.sentence is not None:
        yield say(refusal.sentence)
    if refusal.questions:
        yield say(Text("cli-session-questions", {"questions": ", ".join(refusal.questions)}))


def _sheet(plan: Plan, timeline: Timeline) -> Iterator[str]:
    yield say(Text("cli-session-title", {"title": say(plan.title), "minutes": plan.minutes}))
    yield say(plan.why)
    yield ""
    for phase in timeline.session.phases:
        said = [cue for cue in timeline.session.cues if phase.start_ms <= cue.at_ms < phase.end_ms]
        words = " ".join(say(cue.key) for cue in said if cue.key.startswith("say-"))
        clock = _clock(phase.start_ms)
        yield from textwrap.wrap(words, WIDTH, initial_indent=f"{clock}  ", subsequent_indent=" " * (len(clock) + 2))


def _clock(at_ms: int) -> str:
    minutes, seconds = divmod(at_ms // 1000, 60)
    return f"{minutes:2d}:{seconds:02d}"


def _json(data: object) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False)
