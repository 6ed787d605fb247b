"""Rules about what may stand written: no machine's path, nothing unfinished, no check switched off."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from typing import TYPE_CHECKING

from tests.architecture.sources import Rule, Source, python_files

if TYPE_CHECKING:
    from collections.abc import Sequence

# Bracketed letters keep these patterns from finding themselves.
_PLACE = re.compile(r"(?<![\w.\])}~-])(/(?:home|root|tmp|work|opt|Users)/[\w.]|[A-Z]:\\Users\\)")
_HOST = re.compile(
    r"\b(py[p]i\.org|python[h]osted|arti[f]actory|dev[p]i|sonatype[.]|npm[j]s|deb[.]debian)", re.IGNORECASE
)
_UNFINISHED = re.compile(r"\b(TO[D]O|FIX[M]E|X{3}|HA[C]K|TB[D])\b")
_SWITCHED_OFF = re.compile(
    r"pragma:\s*no\s*(cover|branch)|(ruff|flake8):\s*noqa(?!:)|mypy:\s*ignore", re.IGNORECASE
)
_SLEEPING = ("time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep")
_SKIPPING = ("skip", "skipif", "xfail", "importorskip")


def machine_words(sources: Sequence[Source]) -> list[str]:
    """Report the paths of a particular machine and the hosts of package registries."""
    return [
        f"{source.path}:{number}: {match[0]}"
        for source in sources
        for number, line in enumerate(source.text.splitlines(), 1)
        for match in (*_PLACE.finditer(line), *_HOST.finditer(line))
    ]


def unfinished(sources: Sequence[Source]) -> list[str]:
    """Report notes to oneself and bodies that are still to be written."""
    found = []
    for source in sources:
        if not source.is_python:
            if source.path.endswith((".sh", ".toml", ".qss", ".md")):
                found += _lines(source.path, source.text, _UNFINISHED)
            continue
        found += [
            line
            for text, at in _comments(source)
            for line in _lines(f"{source.path}:{at}", text, _UNFINISHED)
        ]
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Raise) and "NotImplemented" in ast.unparse(node):
                found.append(f"{source.path}:{node.lineno}: {ast.unparse(node)}")
    return found


def switched_off(sources: Sequence[Source]) -> list[str]:
    """Report tests that do not run and lines that a check is told to pass over wholesale."""
    found = []
    for source in python_files(sources):
        found += [
            f"{source.path}:{at}: {text}" for text, at in _comments(source) if _SWITCHED_OFF.search(text)
        ]
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.Attribute) or node.attr not in _SKIPPING:
                continue
            if ast.unparse(node.value) in {"pytest", "pytest.mark", "unittest"}:
                found.append(f"{source.path}:{node.lineno}: {ast.unparse(node)}")
    return found


def waiting(sources: Sequence[Source]) -> list[str]:
    """Report tests that wait for a time instead of an event, and windows that pump events themselves."""
    found = []
    for source in python_files(sources):
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            if "/test_" in source.path and called in _SLEEPING:
                found.append(f"{source.path}:{node.lineno}: {called}")
            if source.inside("desktop_app") and called.endswith("processEvents"):
                found.append(f"{source.path}:{node.lineno}: {called}")
    return found


def _comments(source: Source) -> list[tuple[str, int]]:
    tokens = tokenize.generate_tokens(io.StringIO(source.text).readline)
    return [(token.string, token.start[0]) for token in tokens if token.type == tokenize.COMMENT]


def _lines(where: str, text: str, pattern: re.Pattern[str]) -> list[str]:
    return [f"{where}: {line.strip()}" for line in text.splitlines() if pattern.search(line)]


def _one(text: str, path: str = "desktop_app/a.py") -> tuple[Source, ...]:
    return (Source(path, text),)


RULES = (
    Rule(
        "No file names a place on somebody's machine or a registry",
        machine_words,
        faults=(
            _one("# see " + "/ro" + "ot/notes"),
            _one("cd " + "/wo" + "rk/main", "packaging/a.sh"),
            _one("index: https://py" + "pi.org/simple", "packaging/a.lock"),
            _one("C:" + "\\Users\\me", "README.md"),
        ),
        fine=(_one("path = folder / 'work'\n# desktop_app/work/file, https://example.org/home/x"),),
    ),
    Rule(
        "Nothing is left to be written later",
        unfinished,
        faults=(
            _one("x = 1  # TO" + "DO: y"),
            _one("def f():\n    raise NotImplementedE" + "rror"),
            _one("FIX" + "ME later", "desktop_app/ARCHITECTURE.md"),
        ),
        fine=(
            _one("todo = 1  # what is to do\ntry: ...\nexcept NotImplementedE" + "rror: ..."),
            _one("binary", "resources/fonts/a.ttf"),
        ),
    ),
    Rule(
        "No check is switched off and no test is passed over",
        switched_off,
        faults=(
            _one("x = 1  # prag" + "ma: no cover"),
            _one("import pytest\n@pytest.mark.skip\ndef test_a(): ...", "tests/test_a.py"),
            _one("import pytest\ndef test_a():\n    pytest.importorskip('x')", "tests/test_a.py"),
            _one("# ru" + "ff: noqa"),
        ),
        fine=(_one("rows.skip()\nx = 1  # noqa: S310 - reason\n# ruff: noqa: E501 - reason"),),
    ),
    Rule(
        "Nobody waits for the clock",
        waiting,
        faults=(
            _one("import time\ntime.sleep(1)", "tests/test_a.py"),
            _one("def test_a(qtbot):\n    qtbot.wait(10)", "tests/test_a.py"),
            _one("QApplication.processEvents()"),
        ),
        fine=(_one("def test_a(qtbot):\n    qtbot.waitUntil(f)", "tests/test_a.py"),),
    ),
)
