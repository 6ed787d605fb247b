"""What the tests of a dossier's parts share: a date, a photograph, and blocks told as text."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop_app.domain.document.blocks import Accounts, Block, Facts, Heading, Paragraph, Table
from desktop_app.domain.document.inline import Citation, Rich, Text, Unknown
from desktop_app.domain.partial_date import PartialDate
from tests.dossier.trees import entity

NOW = datetime(2026, 11, 22, tzinfo=UTC)
DAY = PartialDate.day(2023, 5, 19)
PHOTO = entity("evidence", "photo", title="Photo", sha256=b"\1" * 32, size=2048, media_type="image/png")


def words(content: Rich) -> str:
    found = []
    for run in content:
        if isinstance(run, Text):
            found.append(run.text)
        elif isinstance(run, Unknown):
            found.append(f"‹{run.text or '?'}›")
        elif isinstance(run, Citation):
            found.append(f"[{run.exhibit}]")
    return "".join(found)


def told(blocks: tuple[Block, ...]) -> str:
    found = []
    for block in blocks:
        match block:
            case Heading():
                found.append(block.text)
            case Paragraph():
                found.append(words(block.content))
            case Facts():
                found += [f"{row.label}: {words(row.value)}" for row in block.rows]
            case Table():
                found += [" | ".join(words(cell) for cell in row) for row in block.rows]
            case Accounts():
                for account in (block.left, block.right):
                    if account is not None:
                        rows = [f"{row.label}: {words(row.value)}" for row in account.rows]
                        found.append("; ".join([account.title, words(account.text), *rows]))
            case _:
                pass
    return "\n".join(found)


def claim(name: str, **values: object) -> object:
    return entity("claim", name, **values)  # type: ignore[arg-type]
