"""``backrack voices``: who can speak, speaking all phrases beforehand, and what a person would record."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from backrack.audio import AudioError, PhraseCache, usual_voice
from backrack.audio.files import write_whole
from backrack.audio.packs import load_pack, missing_phrases, recording_script
from backrack.audio.voices import VOICES
from backrack.cli.helping import WordedGroup
from backrack.web.home import HomeUnusable, make_home
from backrack.words import Text, say


@click.group("voices", cls=WordedGroup, invoke_without_command=True, help="audio-help-voices")
@click.pass_context
def voices(context: click.Context) -> None:
    if context.invoked_subcommand is None:
        for voice in VOICES.values():
            state = "audio-voices-installed" if voice.installed else "audio-voices-not-installed"
            click.echo(f"{voice.id:<8}  {say(f'audio-about-{voice.id}')} {say(state)}")
        click.echo(f"pack:...  {say('audio-about-pack')}")


@voices.command(help="audio-help-build")
@click.option("--voice", default=usual_voice, show_default="heart", help="audio-help-voice")
@click.option("--cache", "folder", type=click.Path(path_type=Path, file_okay=False), help="audio-help-cache")
def build(voice: str, folder: Path | None) -> None:
    with _told_plainly():
        cache = PhraseCache(folder or make_home() / "audio" / "phrases", voice)
        with click.progressbar(length=len(cache.keys()), label=say(Text("audio-building", {"voice": voice}))) as bar:
            cache.build(lambda _done, _all: bar.update(1))
        told = Text("audio-built", {"count": len(cache.keys()), "voice": voice, "folder": str(cache.folder)})
        click.echo(say(told))


@voices.command(help="audio-help-script")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="audio-help-output")
def script(output: Path | None) -> None:
    if output is None:
        click.echo(recording_script(), nl=False)
        return
    try:
        write_whole(output, (recording_script().encode("utf-8"),))
    except OSError as wrong:
        values = {"file": str(output), "reason": wrong.strerror or ""}
        raise click.ClickException(say(Text("audio-script-not-written", values))) from None
    click.echo(say(Text("audio-script-written", {"file": str(output)})))


@voices.command(help="audio-help-check")
@click.argument("folder", type=click.Path(path_type=Path))
def check(folder: Path) -> None:
    with _told_plainly():
        pack = load_pack(folder)
        missing = missing_phrases(pack)
        click.echo(say(Text("audio-pack-usable", {"recorded": len(pack.recordings), "missing": len(missing)})))
        click.echo("\n".join(missing), nl=bool(missing))


@contextmanager
def _told_plainly() -> Iterator[None]:
    try:
        yield
    except (AudioError, HomeUnusable) as wrong:
        raise click.ClickException(str(wrong)) from None
