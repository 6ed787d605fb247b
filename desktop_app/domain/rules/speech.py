"""Puts “why this date” into words in four languages, from templates that are data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.dates.printing import as_given, long_form
from desktop_app.domain.dates.words import DateWords
from desktop_app.domain.labels import plural_form
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.rules.calendar import Holiday
from desktop_app.domain.rules.due import Due, Fact, Step
from desktop_app.domain.rules.model import Period, Texts
from desktop_app.domain.rules.reading import texts
from desktop_app.domain.vocabulary import LANGUAGES


@dataclass(frozen=True, slots=True)
class RuleWords:
    """Sentences by the code of their step, weekdays from Monday, forms of the units, names of holidays."""

    sentences: Mapping[str, Texts]
    weekdays: Mapping[str, tuple[str, ...]]
    units: Mapping[str, Mapping[str, tuple[str, ...]]]
    holidays: Mapping[str, Texts]

    @classmethod
    def of(cls, explanations: Mapping[str, object], calendars: Mapping[str, object]) -> RuleWords:
        """Read the two parsed files; raises ``ValueError`` when a language lacks something."""
        return cls(
            {code: texts(table, code) for code, table in _table(explanations, "sentence").items()},
            _forms(_table(explanations, "weekdays"), "weekdays"),
            {unit: _forms(table, unit) for unit, table in _table(explanations, "unit").items()},
            {name: texts(table, name) for name, table in _table(calendars, "holiday").items()},
        )


def why(found: Due, language: str, words: RuleWords, dates: DateWords) -> list[str]:
    """Return the explanation of a deadline, a sentence a step; unknown holidays keep their English names."""
    return [sentence(step, language, words, dates) for step in found.steps]


def sentence(step: Step, language: str, words: RuleWords, dates: DateWords) -> str:
    """Return one step in words; raises ``KeyError`` for a step that has no sentence.

    A date fills ``{day}``, and with its weekday ``{day_full}``.
    """
    facts = {}
    for name, fact in step.facts.items():
        facts[name] = _say(fact, language, words, dates)
        if isinstance(fact, date):
            facts[f"{name}_full"] = words.sentences["weekday-date"][language].format(
                weekday=words.weekdays[language][fact.weekday()], date=facts[name]
            )
    text = words.sentences[step.code][language].format_map(facts).replace("..", ".")
    return text[:1].upper() + text[1:]


def period(told: Period, language: str, words: RuleWords) -> str:
    """Return a period in words: “30 calendar days”, «30 календарных дней»."""
    return f"{told.count} {words.units[told.unit][language][plural_form(told.count, language)]}"


def _say(fact: Fact, language: str, words: RuleWords, dates: DateWords) -> str:
    match fact:
        case date():
            return long_form(PartialDate.of(fact), language, dates)
        case PartialDate():
            return as_given(fact, language, dates)
        case Period():
            return period(fact, language, words)
        case Holiday():
            named = words.holidays.get(fact.name)
            return fact.name if named is None else named[language]
        case Mapping():
            return fact[language]
        case _:
            return str(fact)


def _table(data: Mapping[str, object], key: str) -> Mapping[str, object]:
    table = data.get(key)
    if not isinstance(table, dict):
        raise ValueError(f"{key} is missing")
    return table


def _forms(table: object, where: str) -> dict[str, tuple[str, ...]]:
    found = table if isinstance(table, dict) else {}
    missing = [language for language in LANGUAGES if not found.get(language)]
    if missing:
        raise ValueError(f"{where} lacks {', '.join(missing)}")
    return {language: tuple(map(str, _items(found[language]))) for language in LANGUAGES}


def _items(value: object) -> Iterable[object]:
    return value if isinstance(value, list) else ()
