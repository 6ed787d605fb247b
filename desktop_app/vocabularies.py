"""Reads the bundled reference data: words of dates, vocabularies, labels and romanisations.

Callers load once and hand the result on; the meaning of the data is the domain's.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from desktop_app.assets import asset
from desktop_app.domain.dates.words import DateWords, date_words
from desktop_app.domain.labels import Labels, labels
from desktop_app.domain.names.given import GivenNames
from desktop_app.domain.names.romanise import Romanisation
from desktop_app.domain.vocabulary import Vocabulary, vocabularies


def load_date_words() -> DateWords:
    """Return the words of dates in all languages."""
    return date_words(_read(path) for path in _files("dates"))


def load_romanisations() -> dict[str, Romanisation]:
    """Return the published romanisation tables by their code."""
    tables = [Romanisation.of(_read(path)) for path in _files("names")]
    return {table.code: table for table in tables}


def load_given_names() -> GivenNames:
    """Return the given names that are told apart, with their forms."""
    return GivenNames.of(_read(path) for path in _files("names", "given"))


def load_vocabularies() -> dict[str, Vocabulary]:
    """Return all vocabularies by their code."""
    return vocabularies(_read(path) for path in _files("vocabularies"))


def load_labels() -> Labels:
    """Return what kinds and fields are called."""
    return labels(_tables("kinds"), _tables("fields"))


def _tables(name: str) -> dict[str, Mapping[str, object]]:
    read = _read(asset("labels", f"{name}.toml"))
    return {key: value for key, value in read.items() if isinstance(value, dict)}


def _files(*folder: str) -> list[Path]:
    return sorted(asset(*folder).glob("*.toml"))


def _read(path: Path) -> dict[str, object]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
