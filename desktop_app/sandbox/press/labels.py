"""The words that the press itself prints, in the document's language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import cast

from desktop_app.assets import asset


class Labels:
    """Words of one language, by name, with ``{fields}`` filled plainly (never ``str.format``.

    Data has braces).
    """

    def __init__(self, language: str, words: Mapping[str, str]) -> None:
        self.language = language
        self._words = words

    def __call__(self, name: str, **fields: str) -> str:
        """Return a label; a label that is missing is a ``KeyError``, which a test rules out."""
        text = self._words[name]
        for field, value in fields.items():
            text = text.replace("{" + field + "}", value)
        return text


@cache
def labels_for(language: str) -> Labels:
    """Read the labels of a language from ``resources/dossier``."""
    raw = tomllib.loads(asset("dossier", f"labels.{language}.toml").read_text(encoding="utf-8"))
    return Labels(language, cast("dict[str, str]", raw["press"]))
