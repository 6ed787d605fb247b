"""Words for whoever shows or prints: terms, labels and dates, loaded once and handed on."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.dates.words import DateWords
from desktop_app.domain.labels import Labels
from desktop_app.domain.vocabulary import Vocabulary
from desktop_app.vocabularies import load_date_words, load_labels, load_vocabularies


@dataclass(frozen=True, slots=True)
class Wording:
    """Every word that is data."""

    vocabularies: dict[str, Vocabulary]
    labels: Labels
    dates: DateWords

    def term(self, vocabulary: str | None, code: str, language: str) -> str:
        """Return a term's label; an unknown code or vocabulary shows the code in angle marks."""
        known = self.vocabularies.get(vocabulary or "")
        return known.label(code, language) if known is not None else f"‹{code}›"

    def field(self, kind: str, name: str, language: str) -> str:
        """Return the label of a field; raises ``KeyError``."""
        return self.labels.field(kind, name, language)

    def kind(self, kind: str, language: str) -> str:
        """Return the label of a kind; raises ``KeyError``."""
        return self.labels.kind(kind, language)


def load_wording() -> Wording:
    """Read all bundled words (some 20 ms)."""
    return Wording(load_vocabularies(), load_labels(), load_date_words())
