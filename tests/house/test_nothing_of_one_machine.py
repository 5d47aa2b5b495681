"""Nothing committed names a machine, a registry, or a place only one person has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

# written apart, so that this file does not name what it forbids
FOLDERS = ("/wo" + "rk/", "/tm" + "p/", "/ro" + "ot/", "/ho" + "me/", "/Use" + "rs/")
REGISTRIES = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "npm" + "js.com", "deb." + "debian.org")
PATHS = re.compile("|".join(rf"(?<![\w.$}})~]){re.escape(folder)}" for folder in FOLDERS))


def test_no_path_of_one_machine(texts: dict[str, str]) -> None:
    found = [
        f"{name}: {line.strip()[:120]}"
        for name, text in texts.items()
        for line in text.splitlines()
        if PATHS.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("line", ["see " + FOLDERS[0] + "main", '"' + FOLDERS[1] + 'x"', FOLDERS[2]])
def test_a_path_would_be_found(line: str) -> None:
    assert PATHS.search(line)


def test_no_registry_host(texts: dict[str, str]) -> None:
    assert [name for name, text in texts.items() if any(host in text for host in REGISTRIES)] == []


def test_locks_name_no_host_and_hash_everything(root: Path) -> None:
    locks = sorted((root / "requirements").glob("*.lock"))
    assert {lock.name for lock in locks} == {"all.lock", "build.lock", "run.lock", "tools.lock"}
    for lock in locks:
        text = lock.read_text()
        assert "://" not in text, lock.name
        for pin in re.split(r"\n(?=[a-zA-Z])", text.strip()):
            assert "==" in pin, f"{lock.name}: {pin[:60]}"
            assert "--hash=sha256:" in pin, f"{lock.name}: {pin[:60]}"


@pytest.mark.parametrize("folder", ["frontend", "tools/lighthouse"])
def test_node_packages_are_locked_without_a_host(root: Path, folder: str) -> None:
    text = (root / folder / "package-lock.json").read_text()
    assert '"resolved": "http' not in text
    assert '"integrity"' in text


def test_no_committed_file_is_large(project_files: tuple[Path, ...], root: Path) -> None:
    large = [path.relative_to(root).as_posix() for path in project_files if path.stat().st_size > 2_000_000]
    assert large == []
