"""One small change at a time: every way in which ``tools/mutation.py`` spoils a file."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

PAIRS: tuple[tuple[type[ast.AST], type[ast.AST]], ...] = (
    (ast.Lt, ast.LtE),
    (ast.Gt, ast.GtE),
    (ast.Eq, ast.NotEq),
    (ast.In, ast.NotIn),
    (ast.Is, ast.IsNot),
    (ast.And, ast.Or),
    (ast.Add, ast.Sub),
    (ast.Mult, ast.Div),
)
OTHER = {one: other for pair in PAIRS for one, other in (pair, pair[::-1])}


@dataclass(frozen=True)
class Mutant:
    """A file in which the one field of the node with that ``number`` is another."""

    path: Path
    number: int
    line: int
    said: str

    def __str__(self) -> str:
        return f"{self.path.parent.name}/{self.path.name}:{self.line}: {self.said}"

    @property
    def tree(self) -> ast.Module:
        """Made anew each time: thousands of whole files would not fit into memory."""
        tree = ast.parse(self.path.read_text(encoding="utf-8"))
        target = next(islice(nodes(tree), self.number, None))
        for field, after in changes(target):
            setattr(target, field, after)
        return ast.fix_missing_locations(tree)

    @property
    def key(self) -> str:
        """The same for as long as the file is."""
        text = sha256(self.path.read_bytes()).hexdigest()[:8]
        return f"{self.path.parent.name}/{self.path.name} {text} {self.number}"


def changes(node: ast.AST) -> Iterator[tuple[str, Any]]:
    """Which field of ``node`` becomes what; none or one."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in OTHER:
            yield "ops", [OTHER[type(op)]()]
        case ast.BoolOp(op=op) | ast.BinOp(op=op) if type(op) in OTHER:
            yield "op", OTHER[type(op)]()
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "operand", ast.UnaryOp(ast.Not(), operand)
        case ast.Constant(value=bool(value)):
            yield "value", not value
        case ast.Constant(value=int(value) | float(value)):
            yield "value", value + 1
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield "value", ast.Constant(None)


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """All that is run, so no annotations, and always in the same order."""
    yield tree
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns"):
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.AST):
                yield from nodes(each)


def _declarations(tree: ast.AST) -> Iterator[ast.AST]:
    """What a dataclass is told to be (frozen, slots): that is about what code may do, and so for the type checker."""
    for each in ast.walk(tree):
        for decorator in each.decorator_list if isinstance(each, ast.ClassDef) else ():
            if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "dataclass":
                yield from ast.walk(decorator)


def mutants(path: Path) -> Iterator[Mutant]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    declared = set(_declarations(tree))
    for number, node in enumerate(list(nodes(tree))):
        if node in declared:
            continue
        for field, after in changes(node):
            before, said = getattr(node, field), ast.unparse(node)
            setattr(node, field, after)
            said += f"  ->  {ast.unparse(ast.fix_missing_locations(node))}"
            setattr(node, field, before)
            yield Mutant(path, number, getattr(node, "lineno", 0), said)
