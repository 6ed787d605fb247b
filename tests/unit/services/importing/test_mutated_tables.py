"""Tables that were damaged in every way: each is refused in words, or imported with every odd row told."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from desktop_app.domain.errors import KnownError
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.importing.any_table import import_tables, read_tables
from desktop_app.services.importing.report import MEANINGS, ImportReport
from desktop_app.services.importing.table_file import table_of
from desktop_app.vault.vault import Vault
from tests.tables import Here, file, ods, workbook

PEOPLE = [
    ["name", "external id", "born", "sex", "citizenship", "phone", "note"],
    *(
        [
            name,
            f"M-{at}",
            f"{at + 1} March 19{60 + at}",
            "female",
            "RU",
            f"+1 202 555 {at:04}",
            "met; in, May",
        ]
        for at, name in enumerate(
            ["Анна Верхотина", "Пётр Абрашин", "Hélène Besançon", "Ґанна Їжак", "Вера Светлова", "Иван Сомов"]
        )
    ),
]
HOSTILE = [
    '=HYPERLINK("http://127.0.0.1")',
    "+cmd|' /C calc'!A0",
    "\0\0\0",
    '"',
    '"""',
    "\r",
    "\r\n\n",
    "\ud83d\ude00"[:1].encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
    "x" * 3_000,
    "\u202egnp.exe",
    "\ufeff",
    ";;;;;;;;;",
    "\t\t",
    "<script>",
    "'; DROP TABLE op; --",
    "31.02.2022",
    "9" * 400,
]

Mutation = Callable[[bytes, Random], bytes]


def flip(content: bytes, chance: Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randint(1, 12)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(content: bytes, chance: Random) -> bytes:
    return content[: chance.randrange(len(content))]


def lose(content: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(content))
    return content[:start] + content[start + chance.randint(1, 60) :]


def repeat(content: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(content))
    return content[:start] + content[start : start + 80] * chance.randint(2, 30) + content[start:]


def insert(content: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + chance.choice(HOSTILE).encode("utf-8", "replace") + content[at:]


def recode(content: bytes, chance: Random) -> bytes:
    encoding = chance.choice(["cp1251", "utf-16", "utf-16-be", "koi8-r", "utf-7", "cp037"])
    return content.decode("utf-8", "replace").encode(encoding, "replace")


MUTATIONS: list[Mutation] = [flip, cut, lose, repeat, insert, recode]


def a_table(chance: Random) -> bytes:
    """Return a sound or slightly odd table in one of the formats, with a hostile cell now and then."""
    rows = [list(row) for row in PEOPLE]
    for _ in range(chance.randint(0, 3)):
        row = chance.choice(rows[1:])
        row[chance.randrange(len(row))] = chance.choice(HOSTILE)
    if chance.random() < 0.3:
        chance.choice(rows[1:]).append("beyond")
    form = chance.randrange(4)
    plain = [[cell.replace("\0", "").replace("\ufeff", "") for cell in row] for row in rows]
    if form == 0:
        return workbook({"People": plain})
    if form == 1:
        return ods([[cell for cell in row if cell.isprintable()] for row in plain])
    text = io.StringIO()
    csv.writer(text, delimiter=chance.choice(",;\t|")).writerows(rows)
    return text.getvalue().encode("utf-8", "replace")


def attempt(vault: Vault, path: Path, pool: ChildPool | Here) -> ImportReport | KnownError:
    try:
        return import_tables(vault, read_tables(pool, [path]), dry_run=True)
    except KnownError as refused:
        return refused


def check(found: ImportReport | KnownError) -> bool:
    """Whether it was imported; every row must have come to something, and every code have a meaning."""
    if isinstance(found, KnownError):
        assert str(found).endswith((".", "}", "”", "…")), found
        return False
    assert len(found.outcomes) == found.rows
    refused = {odd.line for odd in found.oddities if odd.refused}
    assert refused == {one.line for one in found.outcomes if one.what in ("refused", "unchanged")}
    assert {odd.code for odd in found.oddities} <= set(MEANINGS)
    return True


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_mutated_tables_are_refused_or_told_row_by_row(
    vault: Vault, tmp_path: Path, rounds: Callable[[int, int], int]
) -> None:
    chance = Random(20260510)
    imported = refused = 0
    count = rounds(300, 10_000)
    pool = ChildPool()
    pool.start({"light": 2})
    try:
        for number in range(count):
            content = a_table(chance)
            for _ in range(chance.randint(0, 2)):
                content = chance.choice(MUTATIONS)(content or b"x", chance)
            path = file(tmp_path, content, "mutated.csv")
            if check(attempt(vault, path, pool if number % 5 == 0 else Here())):
                imported += 1
            else:
                refused += 1
    finally:
        pool.kill_all()
    assert imported + refused == count
    assert imported > count // 5
    assert refused > count // 20


def test_the_check_notices_a_row_that_came_to_nothing(vault: Vault) -> None:
    how = {"format": "text", "encoding": "utf-8", "delimiter": ";", "sheet": "", "sheets": []}
    table = table_of("people.csv", how, [b'[1, "", ["name"]]\n[2, "", ["Anna"]]\n'])
    report = import_tables(vault, [table], dry_run=True)
    assert check(report)
    lost = ImportReport(2, report.outcomes, {}, (), ())
    with pytest.raises(AssertionError):
        check(lost)
