"""The recovery sheet: the words that open a vault without its passphrase, printed, and used again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from desktop_app.domain.document import Document, Meta, Paragraph, Part, Text, WordGrid
from desktop_app.domain.errors import UsageError
from desktop_app.services.opening import new_raw_key
from desktop_app.services.upkeep.copies import opened_file
from desktop_app.vault.file import backup, recovery
from desktop_app.vault.file.connection import has_unfinished_write, open_vault
from desktop_app.vault.file.files import new_file
from desktop_app.vault.vault import Vault

MOST_SHARES = 16

_WHOLE = "These words open the vault without its passphrase and key file, and every copy made under this key."
_PART = "Any {needed} of the {count} shares open the vault and every copy made under this key."
_KEEP = "Keep this sheet where nobody looks for it, apart from the computer. Never photograph or type it."


class Printer(Protocol):
    """What turns a document into PDF bytes in a limited child (``sandbox.pool.ChildPool`` by `pdf_bytes`)."""

    def __call__(self, document: Document) -> bytes:
        """Return the finished PDF."""


def parse_split(text: str | None) -> tuple[int, int] | None:
    """Return (needed, made) of ``2-of-3``; raises UsageError for what cannot be."""
    if text is None:
        return None
    needed, _, count = text.partition("-of-")
    if needed.isdecimal() and count.isdecimal() and 1 < int(needed) <= int(count) <= MOST_SHARES:
        return int(needed), int(count)
    raise UsageError(
        "wrong-split",
        "“{text}” is no way to split a recovery sheet.",
        "Write how many shares are needed of how many, as in 2-of-3; at most {most}.",
        text=text[:20],
        most=MOST_SHARES,
    )


def recovery_words(vault: Vault, split: tuple[int, int] | None = None) -> list[list[str]]:
    """Return the words of each share of an open vault's key: 46 words a share."""
    return recovery.recovery_words(opened_file(vault).raw_key, split)


def recovery_document(
    shares: Sequence[Sequence[str]], split: tuple[int, int] | None, made: str, vault_name: str
) -> Document:
    """Return the sheet as a document, each share on a page of its own; ``made`` is an ISO 8601 moment."""
    lead = _WHOLE if split is None else _PART.format(needed=split[0], count=split[1])
    parts = []
    for number, words in enumerate(shares, start=1):
        title = "Recovery sheet" if split is None else f"Recovery sheet, share {number} of {len(shares)}"
        parts.append(
            Part(
                number="",
                title=title,
                blocks=(
                    Paragraph((Text(f"{vault_name}, {made[:10]}. {lead}"),)),
                    WordGrid(tuple(words)),
                    Paragraph((Text(_KEEP),), style="note"),
                ),
            )
        )
    return Document(Meta(language="en", title="Sheet", made=made), tuple(parts), contents=False)


def write_sheet(
    vault: Vault, target: Path, split: tuple[int, int] | None, printer: Callable[[Document], bytes]
) -> int:
    """Write the sheet as a private PDF and return how many shares it has.

    The PDF is as good as the key: print it and delete it, or better write the words down by hand. Raises
    KnownError ``exists-already`` and what printing raises.
    """
    shares = recovery_words(vault, split)
    made = vault.environment.clock().isoformat(timespec="seconds")
    pdf = printer(recovery_document(shares, split, made, opened_file(vault).path.name))
    with new_file(target.resolve()) as partial:
        partial.write_bytes(pdf)
    return len(shares)


def recover(
    source: Path,
    shares: Sequence[Sequence[str]],
    target: Path,
    passphrase: str,
    *,
    key_file: Path | None = None,
) -> Path:
    """Open a vault or backup by the words of its sheet as a new vault under a new passphrase, verified.

    ``source`` stays as it is. Raises CredentialError which says what is wrong with the words, or that they
    are of another vault.
    """
    key = recovery.raw_key_from_words(shares)
    new_key = new_raw_key(passphrase, key_file)
    opened = open_vault(source, key, writable=has_unfinished_write(source))
    try:
        return backup.back_up(opened, target, raw_key=new_key)
    finally:
        opened.close()


def split_words(text: str) -> list[list[str]]:
    """Return the shares typed as text: words parted by white space, shares by an empty line.

    The numbers that stand before the words of a sheet may be typed too: no word is a number.
    """
    shares = [share.split() for share in text.replace("\r\n", "\n").split("\n\n") if share.split()]
    return [[word for word in share if not word.rstrip(".").isdecimal()] for share in shares]
