"""Rules about names and sentences: camelCase means that Qt calls it, every module says where it stands."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtSvg, QtWidgets

from tests.architecture.sources import Rule, Source, python_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MIXED = re.compile(r"[a-z0-9_]*[a-z][A-Z]\w*")


def _qt_classes() -> Iterator[tuple[str, type]]:
    for module in (QtCore, QtGui, QtSvg, QtWidgets):
        for name in dir(module):  # which also names the classes that PySide6 has not made yet
            value = getattr(module, name)
            if isinstance(value, type):
                yield name, value


QT_CLASSES = dict(_qt_classes())
QT_METHODS = {name for value in QT_CLASSES.values() for name in dir(value) if _MIXED.fullmatch(name)}


def mixed_case(sources: Sequence[Source]) -> list[str]:
    """Report camelCase functions that Qt does not call."""
    found = []
    for source in python_files(sources):
        methods = {
            id(item) for node in ast.walk(source.tree) if isinstance(node, ast.ClassDef) for item in node.body
        }
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or not _MIXED.fullmatch(
                node.name
            ):
                continue
            if id(node) not in methods or node.name not in QT_METHODS:
                found.append(f"{source.path}:{node.lineno}: {node.name} is no method that Qt calls")
    return found


def unplaced(sources: Sequence[Source]) -> list[str]:
    """Report modules whose docstring does not begin with a sentence and its full stop."""
    found = []
    for source in python_files(sources):
        docstring = ast.get_docstring(source.tree)
        if docstring is None:
            if source.text.strip():
                found.append(f"{source.path}: has no docstring")
            continue
        first = " ".join(docstring.split("\n\n")[0].split())
        if not first.endswith("."):
            found.append(f"{source.path}: does not begin with a sentence: {first}")
    return found


def module_objects(sources: Sequence[Source]) -> list[str]:
    """Report Qt objects made while a module is imported, and functions that change a module's names."""
    found = []
    for source in python_files(sources, "desktop_app"):
        found += [
            f"{source.path}:{node.lineno}: changes {', '.join(node.names)} for the whole program"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Global)
        ]
        for line, name in _made_at_import(source.tree):
            kind = QT_CLASSES.get(name)
            if kind is not None and issubclass(kind, QtCore.QObject):
                found.append(f"{source.path}:{line}: makes a {name} while it is imported")
    return found


def _made_at_import(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and class of each call in a statement at the top; functions and classes run later."""
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.Call):
                yield node.lineno, ast.unparse(node.func).rpartition(".")[2]


def _one(text: str, path: str = "desktop_app/ui/a.py") -> tuple[Source, ...]:
    return (Source(path, text),)


RULES = (
    Rule(
        "camelCase means that Qt calls it",
        mixed_case,
        faults=(
            _one("class A:\n    def refreshAll(self): ..."),
            _one("def paintEvent(): ..."),
            _one("class A:\n    def f(self):\n        def sizeHint(): ..."),
        ),
        fine=(
            _one("class A:\n    def paintEvent(self, event): ...\n    def row_count(self): ..."),
            _one("class A(ast.NodeVisitor):\n    def visit_Name(self, node): ...", "tests/a.py"),
        ),
    ),
    Rule(
        "A module begins with one sentence that places it",
        unplaced,
        faults=(
            _one("import os"),
            _one('"""No stop"""'),
            _one('"""A heading\n\nThen a sentence."""'),
        ),
        fine=(
            _one(""),
            _one('"""One sentence, e.g. this one, over\ntwo lines.\n\nAnd more. Much more."""'),
        ),
    ),
    Rule(
        "There is no application object of a module",
        module_objects,
        faults=(
            _one("from PySide6.QtWidgets import QApplication\napp = QApplication([])"),
            _one("from PySide6 import QtCore\nTIMER: object = QtCore.QTimer()"),
            _one("_backend = None\ndef set_backend(value):\n    global _backend\n    _backend = value"),
        ),
        fine=(
            _one("def main():\n    app = QApplication([])"),
            _one("from PySide6.QtGui import QColor\nINK = QColor(0, 0, 0)"),
        ),
    ),
)
