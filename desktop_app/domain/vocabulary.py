"""Vocabularies: terms with a stable code and labels in four languages; unknown codes stay, marked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

LANGUAGES = ("en", "ru", "uk", "fr")


@dataclass(frozen=True, slots=True)
class TermEntry:
    """One term. ``note`` is a fact with its ``note_source``; ``unverified`` ones a lawyer must confirm first.

    ``law`` groups the articles of one law.
    """

    code: str
    labels: Mapping[str, str]
    law: str = ""
    note: str = ""
    note_source: str = ""
    unverified: bool = False

    def label(self, language: str) -> str:
        """Return the label in a language, in English where there is none."""
        return self.labels.get(language) or self.labels["en"]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The terms of one vocabulary in the order in which they are offered."""

    code: str
    terms: tuple[TermEntry, ...]
    _by_code: dict[str, TermEntry] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._by_code.update({term.code: term for term in self.terms})
        if len(self._by_code) != len(self.terms):
            raise ValueError(f"{self.code}: a code stands twice")

    def get(self, code: str) -> TermEntry | None:
        """Return a term, or None for a code that this program version does not know."""
        return self._by_code.get(code)

    def label(self, code: str, language: str) -> str:
        """Return a term's label; an unknown code is shown as itself, in angle marks."""
        term = self._by_code.get(code)
        return term.label(language) if term is not None else f"‹{code}›"

    @classmethod
    def of(cls, data: Mapping[str, object]) -> Vocabulary:
        """Read a parsed data file; raises ``ValueError`` when a code or a label is missing."""
        code, terms = data.get("code"), data.get("term")
        if not isinstance(code, str) or not isinstance(terms, list):
            raise ValueError("a vocabulary has a code and terms")
        return cls(code, tuple(_term(code, term) for term in terms))


def _term(vocabulary: str, data: Mapping[str, object]) -> TermEntry:
    texts = {key: value for key, value in data.items() if isinstance(value, str)}
    missing = [key for key in ("code", *LANGUAGES) if not texts.get(key)]
    if missing:
        raise ValueError(f"{vocabulary}: {texts.get('code', '?')} lacks {', '.join(missing)}")
    return TermEntry(
        texts["code"],
        {language: texts[language] for language in LANGUAGES},
        texts.get("law", ""),
        texts.get("note", ""),
        texts.get("note_source", ""),
        data.get("unverified") is True,
    )


def vocabularies(files: Iterable[Mapping[str, object]]) -> dict[str, Vocabulary]:
    """Return vocabularies by their code; raises ``ValueError`` when one stands twice."""
    found: dict[str, Vocabulary] = {}
    for data in files:
        one = Vocabulary.of(data)
        if one.code in found:
            raise ValueError(f"{one.code} stands twice")
        found[one.code] = one
    return found
