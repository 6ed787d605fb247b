"""Rules about who may import what, where a whole external package is too coarse for the import linter."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.architecture.sources import Rule, Source, migrations, python_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Each opens sockets, starts something that does, or (sqlite3, tempfile) writes plain text to the disk.
BANNED = (
    "sqlite3", "_sqlite3", "tempfile", "pickle", "shelve", "dbm",
    "socket", "_socket", "socketserver", "ssl", "_ssl", "select", "selectors", "asyncio", "multiprocessing",
    "http", "urllib.request", "urllib.robotparser", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib",
    "nntplib", "xmlrpc", "wsgiref", "webbrowser", "syslog", "requests", "httpx", "aiohttp", "urllib3",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets", "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebView", "PySide6.QtHttpServer",
    "PySide6.QtPdf", "PySide6.QtPdfWidgets", "PySide6.QtSql", "PySide6.QtMultimedia",
)  # fmt: skip

# Who alone may import a package that handles keys, or what strangers made.
ALLOWED_IN = {
    "sqlcipher3": ("desktop_app/vault",),
    # The demo draws its own made-up papers and pictures: it reads nobody's.
    "reportlab": ("desktop_app/sandbox/press", "desktop_app/services/demo"),
    "pikepdf": ("desktop_app/sandbox",),
    "pypdfium2": ("desktop_app/sandbox",),
    "PIL": ("desktop_app/sandbox", "desktop_app/services/demo"),
    "pillow_heif": ("desktop_app/sandbox",),
    "PySide6": ("desktop_app/ui", "desktop_app/bootstrap", "desktop_app/__main__"),
    "shiboken6": ("desktop_app/ui",),
    "click": ("desktop_app/cli", "desktop_app/__main__"),
}


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the full name of all that is imported, also by a call with a plain string."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield node.lineno, f"{node.module}.{alias.name}"
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in {"import_module", "__import__", "find_spec"} and isinstance(node.args[0].value, str):
                yield node.lineno, node.args[0].value


def _is(name: str, module: str) -> bool:
    return name == module or name.startswith(module + ".")


def banned(sources: Sequence[Source]) -> list[str]:
    """Report every import of a banned module in the product."""
    return [
        f"{source.path}:{line}: imports {name}"
        for source in python_files(sources, "desktop_app")
        for line, name in imported(source.tree)
        if any(_is(name, module) for module in BANNED)
    ]


def misplaced(sources: Sequence[Source]) -> list[str]:
    """Report every import of a package outside the part that it is kept to."""
    return [
        f"{source.path}:{line}: imports {name}, which only {' and '.join(folders)} may"
        for source in python_files(sources, "desktop_app")
        for line, name in imported(source.tree)
        for package, folders in ALLOWED_IN.items()
        if _is(name, package) and not source.inside(*folders)
    ]


def widgets_in_models(sources: Sequence[Source]) -> list[str]:
    """Report view models that know of widgets or of painting."""
    return [
        f"{source.path}:{line}: imports {name}"
        for source in python_files(sources, "desktop_app/ui/models")
        for line, name in imported(source.tree)
        if _is(name, "PySide6.QtWidgets") or _is(name, "desktop_app.ui.widgets")
    ]


def migrations_with_imports(sources: Sequence[Source]) -> list[str]:
    """Report migrations that import something of ours, which will have changed when they run."""
    return [
        f"{source.path}:{line}: imports {name}"
        for source in migrations(sources)
        for line, name in imported(source.tree)
        if _is(name, "desktop_app")
    ]


def _one(path: str, text: str) -> tuple[Source, ...]:
    return (Source(path, text),)


RULES = (
    Rule(
        "Nothing of ours opens a socket, a plain database or a temporary file",
        banned,
        faults=(
            _one("desktop_app/services/a.py", "import sqlite3"),
            _one("desktop_app/services/a.py", "def f():\n    from urllib import request"),
            _one("desktop_app/ui/a.py", "from PySide6 import QtCore, QtNetwork"),
            _one("desktop_app/ui/a.py", "from PySide6.QtPdf import QPdfDocument"),
            _one("desktop_app/cli/a.py", "import http.client as c"),
            _one("desktop_app/cli/a.py", "import importlib\nimportlib.import_module('socket')"),
            _one("desktop_app/cli/a.py", "__import__('ssl')"),
        ),
        fine=(
            _one(
                "desktop_app/services/a.py", "import urllib.parse\nfrom urllib import parse\nimport httpish"
            ),
            _one("tests/vault/test_a.py", "import tempfile"),
        ),
    ),
    Rule(
        "Keys, documents, pictures and windows stay in the parts made for them",
        misplaced,
        faults=(
            _one("desktop_app/services/a.py", "import sqlcipher3.dbapi2"),
            _one("desktop_app/sandbox/pressing.py", "from reportlab.pdfgen import canvas"),
            _one("desktop_app/services/a.py", "import pikepdf"),
            _one("desktop_app/ui/a.py", "from PIL import Image"),
            _one("desktop_app/cli/a.py", "from PySide6.QtCore import QObject"),
        ),
        fine=(
            _one("desktop_app/vault/a.py", "from sqlcipher3 import dbapi2"),
            _one("desktop_app/sandbox/press/a.py", "import pikepdf"),
            _one("desktop_app/bootstrap.py", "from PySide6.QtWidgets import QApplication"),
        ),
    ),
    Rule(
        "View models know no widgets",
        widgets_in_models,
        faults=(
            _one("desktop_app/ui/models/a.py", "from PySide6.QtWidgets import QLabel"),
            _one("desktop_app/ui/models/a.py", "from PySide6 import QtWidgets"),
        ),
        fine=(
            _one("desktop_app/ui/models/a.py", "from PySide6.QtCore import QAbstractTableModel"),
            _one("desktop_app/ui/pages/a.py", "from PySide6 import QtWidgets"),
        ),
    ),
    Rule(
        "Migrations import nothing of ours",
        migrations_with_imports,
        faults=(_one("desktop_app/vault/migrations/m0002_more.py", "from desktop_app.domain import values"),),
        fine=(
            _one("desktop_app/vault/migrations/m0002_more.py", "import json"),
            _one(
                "desktop_app/vault/migrations/runner.py",
                "from desktop_app.vault.migrations import m0002_more",
            ),
        ),
    ),
)
