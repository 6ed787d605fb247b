"""Finds the term that a person means: by its code, or by its label in any of the four languages."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.errors import UsageError
from desktop_app.domain.schema import Field
from desktop_app.domain.textfold import fold_line
from desktop_app.domain.values import Term
from desktop_app.domain.vocabulary import Vocabulary

_SHOWN = 8


class Terms:
    """The words of every vocabulary, folded when a vocabulary is first asked for."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        self._vocabularies = vocabularies
        self._codes: dict[str, dict[str, str]] = {}

    def find(self, field: Field, text: str) -> Term:
        """Return the term that ``text`` names; raises UsageError with the terms that are near."""
        known = self._known(field.vocabulary or "")
        wanted = _key(text)
        if wanted in known:
            return Term(known[wanted])
        near = sorted({code for word, code in known.items() if wanted and wanted in word})
        shown = (near or sorted(set(known.values())))[:_SHOWN]
        raise UsageError(
            "unknown-term",
            "“{field}” has no term “{text}”.",
            "It takes one of its vocabulary, such as: {known}.",
            field=field.name,
            text=text[:60],
            known=", ".join(shown),
        )

    def _known(self, vocabulary: str) -> dict[str, str]:
        if vocabulary not in self._codes:
            terms = self._vocabularies[vocabulary].terms
            known = {_key(label): term.code for term in terms for label in term.labels.values()}
            self._codes[vocabulary] = known | {_key(term.code): term.code for term in terms}
        return self._codes[vocabulary]


def _key(text: str) -> str:
    return fold_line(text.replace("_", " ").replace("-", " "))
