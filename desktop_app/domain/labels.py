"""What kinds and fields are called in four languages, with plural forms and help."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Texts = Mapping[str, str]

_TEEN = range(11, 15)
_FEW = range(2, 5)


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels by kind, and by kind and field; English stands in where a language has none."""

    kinds: Mapping[str, Texts]
    counted_forms: Mapping[str, Mapping[str, tuple[str, ...]]]
    fields: Mapping[tuple[str, str], Texts]
    helps: Mapping[tuple[str, str], Texts]

    def kind(self, kind: str, language: str) -> str:
        """Return what a kind is called; raises ``KeyError``."""
        return _in(self.kinds[kind], language)

    def counted(self, kind: str, count: int, language: str) -> str:
        """Return a number with its noun: “3 charges”, «5 обвинений»; raises ``KeyError``."""
        forms = self.counted_forms[kind]
        spoken = forms.get(language) or forms["en"]
        return f"{count} {spoken[plural_form(count, language if language in forms else 'en')]}"

    def field(self, kind: str, field: str, language: str) -> str:
        """Return what a field is called; raises ``KeyError``."""
        return _in(self.fields[kind, field], language)

    def help(self, kind: str, field: str, language: str) -> str:
        """Return the help below a field, empty where there is none."""
        return _in(self.helps.get((kind, field), {"en": ""}), language)


def plural_form(count: int, language: str) -> int:
    """Return which form a number takes (Unicode CLDR plural rules for whole numbers).

    English and French have two forms, Russian and Ukrainian three (one, few, many).
    """
    if language in ("ru", "uk"):
        if count % 100 in _TEEN:
            return 2
        return 0 if count % 10 == 1 else 1 if count % 10 in _FEW else 2
    if language == "fr":
        return int(count > 1)
    return int(count != 1)


def labels(kinds: Mapping[str, Mapping[str, object]], fields: Mapping[str, Mapping[str, object]]) -> Labels:
    """Read the two parsed data files."""
    by_field = {
        (kind, name): entry
        for kind, names in fields.items()
        for name, entry in names.items()
        if isinstance(entry, dict)
    }
    return Labels(
        {kind: _texts(entry) for kind, entry in kinds.items()},
        {kind: _forms(entry.get("counted")) for kind, entry in kinds.items()},
        {key: _texts(entry) for key, entry in by_field.items()},
        {
            key: _texts(entry["help"])
            for key, entry in by_field.items()
            if isinstance(entry.get("help"), dict)
        },
    )


def _texts(entry: Mapping[str, object]) -> Texts:
    return {language: text for language, text in entry.items() if isinstance(text, str)}


def _forms(entry: object) -> dict[str, tuple[str, ...]]:
    table = entry if isinstance(entry, dict) else {}
    return {language: tuple(forms) for language, forms in table.items()}


def _in(texts: Texts, language: str) -> str:
    return texts.get(language) or texts["en"]
