"""Finds every text that the window shows and hands it to lupdate, which knows too few ways of saying so.

lupdate sees ``self.tr("…")`` and ``translate("Context", "…")`` only. Here texts also stand in small helpers
of a module (``_tr("…")``), in errors (``KnownError(code, what, advice)``), in functions that make errors, and
in problems of a value (``Problem(code, template)``).
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ERRORS = frozenset({"KnownError", "UsageError", "CredentialError"})
ERROR_CONTEXT = "KnownError"
PROBLEM_CONTEXT = "Problem"
_EACH_LAYER = ("domain", "vault", "sandbox", "services", "ui")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text with where it belongs."""

    context: str
    source: str

    @property
    def numbered(self) -> bool:
        """Whether its form depends on a number."""
        return "%n" in self.source


def texts(package: Path) -> list[Text]:
    """Return every text below a package folder, once each, in order; raises SyntaxError for a broken file."""
    files = [package / "bootstrap.py"]
    for layer in _EACH_LAYER:
        files += sorted((package / layer).rglob("*.py"))
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files if "bench" not in file.as_posix()]
    sayers: dict[str, set[int]] = {}
    for tree in trees:
        sayers.update(_sayers(tree))
    return sorted({text for tree in trees for text in _Module(tree, sayers).texts()})


class _Module:
    """One file: its helpers that translate, its tables of sentences, its calls."""

    def __init__(self, tree: ast.Module, sayers: dict[str, set[int]]) -> None:
        self._tree, self._sayers = tree, sayers
        self._helpers: dict[str, str] = {}
        self._tables: dict[str, list[str]] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                context = _context_of(node)
                if context:
                    self._helpers[node.name] = context
        for statement in tree.body:
            for name, value in _assigned(statement):
                self._tables[name] = list(_literals(value))

    def texts(self) -> Iterator[Text]:
        yield from self._in(self._tree, "")

    def _in(self, node: ast.AST, owner: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._call(child, owner)
            yield from self._in(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _call(self, call: ast.Call, owner: str) -> Iterator[Text]:
        name = _name(call.func)
        given = call.args
        if name == "tr" and isinstance(call.func, ast.Attribute):
            if given and (owner or isinstance(call.func.value, ast.Attribute)):
                yield from (Text(owner, each) for each in _literals(given[0]))
        elif name == "translate":
            if len(given) > 1 and isinstance(given[0], ast.Constant) and isinstance(given[0].value, str):
                yield from (Text(given[0].value, each) for each in _literals(given[1]))
        elif name in self._helpers and isinstance(call.func, ast.Name):
            yield from (Text(self._helpers[name], each) for arg in given for each in _literals(arg))
        elif name in ERRORS:
            said = given[1:3] + [word.value for word in call.keywords if word.arg in {"what", "advice"}]
            yield from (Text(ERROR_CONTEXT, each) for arg in said for each in self._said(arg))
        elif name in self._sayers:
            said = [arg for at, arg in enumerate(given) if at in self._sayers[name]]
            yield from (Text(ERROR_CONTEXT, each) for arg in said for each in self._said(arg))
        elif name == "Problem":
            said = given[1:2] + [word.value for word in call.keywords if word.arg == "template"]
            yield from (Text(PROBLEM_CONTEXT, each) for arg in said for each in self._said(arg))

    def _said(self, node: ast.expr) -> Iterator[str]:
        yield from _literals(node)
        for each in ast.walk(node):
            if isinstance(each, ast.Name):
                yield from self._tables.get(each.id, ())


def _sayers(tree: ast.Module) -> dict[str, set[int]]:
    """The functions that put some of their arguments into an error: at which places those stand."""
    found: dict[str, set[int]] = {}
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        places = {arg.arg: at for at, arg in enumerate(function.args.args)}
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            if _name(call.func) in ERRORS:
                said = {arg.id for arg in call.args[1:3] if isinstance(arg, ast.Name)} & places.keys()
                found.setdefault(function.name, set()).update(places[name] for name in said)
    return {name: places for name, places in found.items() if places}


def _context_of(function: ast.FunctionDef) -> str:
    """The context of a helper that does nothing but translate its first argument, else nothing."""
    first = function.args.args[0].arg if function.args.args else ""
    for node in ast.walk(function):
        if (
            isinstance(node, ast.Call)
            and _name(node.func) == "translate"
            and len(node.args) > 1
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[1], ast.Name)
            and node.args[1].id == first
        ):
            return str(node.args[0].value)
    return ""


def _assigned(statement: ast.stmt) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(statement, ast.Assign):
        yield from (
            (target.id, statement.value) for target in statement.targets if isinstance(target, ast.Name)
        )
    elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value:
        yield statement.target.id, statement.value


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts that an expression can be: a literal, one of a choice, the values of a table."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _literals(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for element in node.elts:
            yield from _literals(element)
    elif isinstance(node, ast.Subscript):
        yield from _literals(node.value)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def source_for_lupdate(found: list[Text]) -> str:
    """Return Python that lupdate understands, saying the same texts."""
    lines = []
    for text in found:
        number = ', "", 0' if text.numbered else ""
        lines.append(f"QCoreApplication.translate({_quoted(text.context)}, {_quoted(text.source)}{number})")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.stdout.write(source_for_lupdate(texts(Path(sys.argv[1]))))
