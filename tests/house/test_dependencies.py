"""What the package imports is what it declares, and what it declares is locked."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

# brought in by name at run time, in settings or as a server, not by an import
NAMED_ONLY = {"whitenoise", "django-csp", "granian"}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def declared(root: Path) -> dict[str, set[str]]:
    project = tomllib.loads((root / "pyproject.toml").read_text())
    lists = {"run": project["project"]["dependencies"]}
    lists |= project["project"]["optional-dependencies"] | project["dependency-groups"]
    return {group: {canonical(re.split(r"[~=<>\[ ]", need)[0]) for need in needs} for group, needs in lists.items()}


def modules(node: ast.AST) -> list[str]:
    """What a statement imports, by name or as ``import_module("name")``."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [] if node.level else [node.module or ""]
    if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "import_module":
        return [part.value for part in node.args if isinstance(part, ast.Constant)]
    return []


@pytest.fixture(scope="module")
def imported(root: Path) -> dict[str, str]:
    """Distributions the package imports, each with one file that does."""
    owners = packages_distributions()
    found: dict[str, str] = {}
    for path in (root / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for top in {name.split(".")[0] for name in modules(node)} - set(sys.stdlib_module_names) - {"backrack", ""}:
                for owner in owners.get(top, [top]):
                    found[canonical(owner)] = f"{path.relative_to(root)} imports {top}"
    return found


def test_every_import_is_declared(declared: dict[str, set[str]], imported: dict[str, str]) -> None:
    allowed = declared["run"] | declared["british"] | declared["pico"]
    assert {name: where for name, where in imported.items() if name not in allowed} == {}


def test_every_declared_dependency_is_used(declared: dict[str, set[str]], imported: dict[str, str], root: Path) -> None:
    settings = "".join(path.read_text(encoding="utf-8") for path in (root / "src/backrack").rglob("*.py"))
    unused = declared["run"] - imported.keys()
    assert unused <= NAMED_ONLY
    assert {name for name in unused if name.removeprefix("django-") not in settings} == set()


@pytest.mark.parametrize(
    ("group", "lock"), [("run", "run"), ("british", "all"), ("pico", "all"), ("test", "all"), ("check", "all")]
)
def test_every_declared_dependency_is_locked(declared: dict[str, set[str]], root: Path, group: str, lock: str) -> None:
    pins = re.findall(r"^([\w.-]+)==", (root / f"requirements/{lock}.lock").read_text(), re.MULTILINE)
    assert declared[group] - {canonical(pin) for pin in pins} == set()


def test_tests_run_with_the_versions_people_run(root: Path) -> None:
    def pins(lock: str) -> set[str]:
        return set(re.findall(r"^([\w.-]+==[^\s;\\]+)", (root / f"requirements/{lock}.lock").read_text(), re.MULTILINE))

    assert pins("run") - pins("all") == set()
