"""What the README says can be typed, can be typed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import click
import pytest

from backrack.__main__ import run
from backrack.cli.main import main

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def test_set_up_takes_exactly_two_commands() -> None:
    fence = re.search(r"```sh\n(.*?)```", README, re.DOTALL)
    assert fence
    assert [line.split("#")[0].strip() for line in fence[1].strip().splitlines()] == ["make run", "make test"]


@pytest.mark.parametrize("target", sorted(set(re.findall(r"`make ([a-z-]+)", README))))
def test_every_make_target_of_the_readme_exists(target: str) -> None:
    assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE)


def test_every_command_is_in_the_readme_and_the_other_way_round() -> None:
    told = set(re.findall(r"^\| `backrack ([\w-]+)", README, re.MULTILINE))
    assert told == set(main.commands)


def test_every_option_in_the_readme_exists() -> None:
    for line in re.findall(r"^\| `backrack .*", README, re.MULTILINE):
        command = main.commands[line.split()[2].strip("`")]
        known = {name for option in command.params if isinstance(option, click.Option) for name in option.opts}
        assert set(re.findall(r"`(--?[a-z-]+)", line)) <= known, line


@pytest.mark.parametrize("name", re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE))
def test_every_setting_of_the_readme_is_read(name: str) -> None:
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "src/backrack").rglob("*.py"))
    assert any(f'"{name}"' in source for source in sources)


def test_every_package_is_in_the_readme() -> None:
    packages = {path.parent.name for path in (ROOT / "src/backrack").glob("*/__init__.py")}
    assert set(re.findall(r"^\| `([a-z]+)` \|", README, re.MULTILINE)) == packages


@pytest.mark.parametrize(
    "document",
    [
        "README.md",
        "CONTRIBUTING.md",
        "SAFETY.md",
        "docs/architecture.md",
        "docs/experience.md",
        "docs/self-hosting.md",
        "CHANGELOG.md",
    ],
)
def test_every_file_a_document_points_to_exists(document: str) -> None:
    path = ROOT / document
    links = re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_both_ways_to_start_are_one() -> None:
    script = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]["backrack"]
    assert script == f"{run.__module__}:{run.__name__}"


def test_the_build_server_runs_what_the_readme_says() -> None:
    lines = [
        line for line in (ROOT / ".ci/run").read_text().splitlines() if line and not line.startswith(("#", "set", "cd"))
    ]
    assert lines == ["make test"]
