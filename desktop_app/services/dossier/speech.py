"""The words of a document: terms, labels, dates and sentences in its language, which is not the window's."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.assets import asset
from desktop_app.domain.dates.printing import as_given, long_form, short_form
from desktop_app.domain.dates.words import DateWords
from desktop_app.domain.document.inline import Rich, Unknown, plain
from desktop_app.domain.document.model import DocumentLanguage
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import Field
from desktop_app.domain.values import Moment, Term, Value
from desktop_app.services.wording import Wording


@dataclass(frozen=True, slots=True)
class Speech:
    """Everything that a part needs to speak one language."""

    language: DocumentLanguage
    wording: Wording
    sentences: Mapping[str, str]

    @property
    def dates(self) -> DateWords:
        """The words of dates."""
        return self.wording.dates

    def say(self, key: str, **facts: str | int) -> str:
        """Return a sentence of ``resources/dossier/content.<language>.toml``; raises ``KeyError``."""
        sentence = self.sentences[key]
        # Without facts the sentence stays as it is: the press fills in what only the layout knows.
        return sentence.format(**facts) if facts else sentence

    def term(self, vocabulary: str | None, code: str) -> str:
        """Return a term's label; an unknown code prints as itself, in angle marks."""
        return self.wording.term(vocabulary, code, self.language)

    def field(self, kind: str, name: str) -> str:
        """Return the label of a field."""
        return self.wording.field(kind, name, self.language)

    def long(self, when: PartialDate) -> str:
        """Return a date for running text."""
        return long_form(when, self.language, self.dates, tied=True)

    def short(self, when: PartialDate) -> str:
        """Return a date for a narrow column."""
        return short_form(when, self.language, self.dates, tied=True)

    def given(self, when: PartialDate) -> str:
        """Return a date as it was told, where it is not a plain day."""
        return as_given(when, self.language, self.dates, tied=True)

    def day(self, moment: Moment, *, short: bool = False) -> str:
        """Return the day of a point in time."""
        when = PartialDate.of(moment.as_datetime().date())
        return self.short(when) if short else self.long(when)

    def value(self, field: Field, value: Value) -> str:
        """Return one value in words; references are not for here."""
        match value:
            case bool():
                return self.say("yes" if value else "no")
            case PartialDate():
                return self.given(value)
            case Term():
                return self.term(field.vocabulary, value.code)
            case Moment():
                return self.day(value)
            case bytes():
                return value.hex()
            case _:
                return "" if value is None else str(value)

    def or_unknown(self, text: str) -> Rich:
        """Return the text, or the visible mark of a missing fact."""
        return plain(text) if text else (Unknown(),)

    def joined(self, parts: list[str]) -> str:
        """Return a list in words, with a comma."""
        return ", ".join(part for part in parts if part)


def load_speech(language: DocumentLanguage, wording: Wording) -> Speech:
    """Read the sentences of one language; raises ``FileNotFoundError`` when it is not bundled."""
    raw = asset("dossier", f"content.{language}.toml").read_text(encoding="utf-8")
    return Speech(language, wording, tomllib.loads(raw))
