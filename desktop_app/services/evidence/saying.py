"""What a person says about a file in words that can be typed, read like the fields of the form."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.kinds.evidence import EVIDENCE
from desktop_app.domain.values import Term
from desktop_app.services.cases.fields import find_source
from desktop_app.services.cases.reading import Words, bundled_words, read_value
from desktop_app.services.evidence.attach import About
from desktop_app.vault.unit import Unit


def about_from_texts(unit: Unit, texts: Mapping[str, str], words: Words | None = None) -> About:
    """Return what was said about a file; a new source is made. Raises UsageError for unknown terms.

    ``texts`` may hold ``title``, ``language``, ``kind``, ``received_from`` and ``source`` (name or id).
    """
    chosen = words or bundled_words()
    source = texts.get("source")
    return About(
        title=texts.get("title", ""),
        language=_code("language", texts.get("language"), chosen),
        kind=_code("kind", texts.get("kind"), chosen),
        source=None if source is None else find_source(unit, source),
        received_from=texts.get("received_from"),
    )


def _code(field: str, text: str | None, words: Words) -> str | None:
    value = None if text is None else read_value(EVIDENCE.field(field), text, words)
    return value.code if isinstance(value, Term) else None
