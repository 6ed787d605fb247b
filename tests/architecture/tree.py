"""Rules about the tree as a whole: how long a file is, where it stands, and what must stand beside it."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from tests.architecture.sources import Rule, Source, migrations, python_files

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 400
_BY_HAND = (".py", ".pyi", ".sh", ".qss", ".md", ".toml")

TOP_LEVEL = {
    ".ci", ".gitignore", "LICENSE", "README.md", "desktop_app", "packaging", "pyproject.toml", "resources",
    "tests",
}  # fmt: skip

# Kinds of bundled file that others made, and the names under which their licence lies beside or above them.
_BORROWED = (".ttf", ".otf", ".woff2", ".svg", ".icc", ".dic")
_LICENCE = re.compile(r"(LICEN[CS]E|COPYING|OFL)([.-].*)?|.*[.-](LICEN[CS]E|OFL)(\.txt|\.md)?", re.IGNORECASE)


def too_long(sources: Sequence[Source]) -> list[str]:
    """Report files written by hand over 400 lines; of ``resources`` only the style sheets are."""
    found = []
    for source in sources:
        is_data = source.inside("resources") and not source.path.endswith(".qss")
        lines = source.text.count("\n")
        if source.path.endswith(_BY_HAND) and not is_data and lines > LONGEST:
            found.append(f"{source.path}: {lines} lines")
    return found


def strange_top_level(sources: Sequence[Source]) -> list[str]:
    """Report what stands at the top of the checkout and is not in the drawn house."""
    return sorted({source.path.split("/")[0] for source in sources} - TOP_LEVEL)


def untested_migrations(sources: Sequence[Source]) -> list[str]:
    """Report migrations whose name no test mentions."""
    tests = "\n".join(source.text for source in python_files(sources, "tests") if "/test_" in source.path)
    paths = [source.path for source in migrations(sources)]
    return [path for path in paths if not re.search(rf"\b{posixpath.basename(path)[:-3]}\b", tests)]


def unlicensed(sources: Sequence[Source]) -> list[str]:
    """Report bundled fonts, drawings and profiles with no licence beside them or above them."""
    licensed = {
        posixpath.dirname(one.path) for one in sources if _LICENCE.fullmatch(posixpath.basename(one.path))
    }
    found = []
    for source in sources:
        if not source.inside("resources") or not source.path.endswith(_BORROWED):
            continue
        folders = source.path.split("/")[:-1]
        above = {"/".join(folders[:count]) for count in range(2, len(folders) + 1)}
        if not above & licensed:
            found.append(f"{source.path}: no licence beside it")
    return found


RULES = (
    Rule(
        "No file written by hand is over 400 lines long",
        too_long,
        faults=(
            (Source("desktop_app/ui/a.py", "pass\n" * 401),),
            (Source("resources/theme/a.qss", "\n" * 401),),
        ),
        fine=(
            (Source("desktop_app/ui/a.py", "pass\n" * 400),),
            (Source("resources/vocabularies/a.toml", "\n" * 4000), Source("LICENSE", "\n" * 700)),
        ),
    ),
    Rule(
        "The top level is the drawn house",
        strange_top_level,
        faults=((Source("NOTES.md"),), (Source("src/a.py"),), (Source("setup.py"),)),
        fine=((Source("README.md"), Source("desktop_app/a.py"), Source(".ci/run")),),
    ),
    Rule(
        "Every migration has a test",
        untested_migrations,
        faults=(
            (Source("desktop_app/vault/migrations/m0002_more.py"),),
            (
                Source("desktop_app/vault/migrations/m0002_more.py"),
                Source("tests/vault/test_migrations.py", "from x import m0002_moreover"),
            ),
        ),
        fine=(
            (
                Source("desktop_app/vault/migrations/m0002_more.py"),
                Source("desktop_app/vault/migrations/__init__.py"),
                Source(
                    "tests/vault/test_migrations.py", "from desktop_app.vault.migrations import m0002_more"
                ),
            ),
        ),
    ),
    Rule(
        "What others drew or cut comes with its licence",
        unlicensed,
        faults=(
            (Source("resources/fonts/ui/A.ttf"), Source("LICENSE")),
            (Source("resources/icons/a.svg"), Source("resources/fonts/LICENSE")),
        ),
        fine=(
            (Source("resources/fonts/ui/A.ttf"), Source("resources/fonts/ui/OFL.txt")),
            (Source("resources/icons/a.svg"), Source("resources/icons/LICENSE")),
            (Source("resources/icons/rows/a.svg"), Source("resources/icons/Lucide-LICENSE.txt")),
        ),
    ),
)
