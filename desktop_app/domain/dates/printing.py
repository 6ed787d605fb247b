"""Partial dates in words, in four languages: in running text, in narrow columns, and as understood."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.dates.words import Case, DateLanguage, DateWords
from desktop_app.domain.partial_date import PartialDate, Precision, Relation, Season, Span

_NO_BREAK = "\u00a0"


def long_form(when: PartialDate, language: str, words: DateWords, *, tied: bool = False) -> str:
    """Return a date for running text: “19 May 2023”, «весна 2022 г.», « entre le 3 et le 9 mars 2022 ».

    ``tied`` puts no-break spaces where a line must not break, as print needs them.
    """
    text = _long(when, words.languages[language])
    return text if tied else text.replace(_NO_BREAK, " ")


def short_form(when: PartialDate, language: str, words: DateWords, *, tied: bool = False) -> str:
    """Return a date for a narrow column, its months cut to three letters: “19 Mar 2023”, “c. 2022”."""
    text = _short(when, words.languages[language])
    return text if tied else text.replace(_NO_BREAK, " ")


def as_given(when: PartialDate, language: str, words: DateWords, *, tied: bool = False) -> str:
    """Return the words in which a vague date was told, or else :func:`long_form`."""
    if when.words and not when.is_known_day:
        return when.words
    return long_form(when, language, words, tied=tied)


def describe(when: PartialDate, language: str, words: DateWords) -> str:
    """Return what a date was understood as: “spring 2022, March to May”."""
    speech = words.languages[language]
    text = _long(when, speech)
    if when.first is None:
        return text.replace(_NO_BREAK, " ")
    if when.first.year is None:
        return speech.describe["no_year"].format(date=text).replace(_NO_BREAK, " ")
    if when.precision in (Precision.SEASON, Precision.DECADE):
        text = speech.describe["span"].format(date=text, **_ends(when, when.first, speech))
    return text.replace(_NO_BREAK, " ")


def _ends(when: PartialDate, span: Span, speech: DateLanguage) -> dict[str, str]:
    first, last = date.fromordinal(when.earliest or 1), date.fromordinal(when.latest or 1)
    if span.decade:
        return {"first": str(first.year), "last": str(last.year)}
    case = speech.describe["span_first"]
    names = speech.months[case][first.month - 1], speech.months["plain"][last.month - 1]
    if first.year == last.year:
        return {"first": names[0], "last": names[1]}
    dated = speech.print["dated"]
    return {
        "first": dated.format(part=names[0], year=first.year),
        "last": dated.format(part=names[1], year=last.year),
    }


def _long(when: PartialDate, speech: DateLanguage) -> str:
    patterns = speech.print
    match when:
        case PartialDate(relation=Relation.IN, first=Span() as span):
            return _span(span, "plain", speech)
        case PartialDate(relation=Relation.BETWEEN, first=Span() as first, last=Span() as last):
            return _between(first, last, speech)
        case PartialDate(first=Span() as span, relation=relation):
            return patterns[relation.name.lower()].format(date=_span(span, "of", speech))
        case _:
            return patterns["unknown"]


def _between(first: Span, last: Span, speech: DateLanguage) -> str:
    if {first.precision, last.precision} == {Precision.YEAR}:
        return speech.print["between_years"].format(first=first.year, last=last.year)
    if first.year == last.year and first.month == last.month and first.day and last.day:
        left = speech.print["bare_day"].format(day=_day(first.day, speech))
    elif first.year == last.year and not _is_bare_year(first) and not _is_bare_year(last):
        left = _part(first, "between", speech)
    else:
        left = _span(first, "between", speech)
    return speech.print["between"].format(first=left, last=_span(last, "between", speech))


def _is_bare_year(span: Span) -> bool:
    return span.precision in (Precision.YEAR, Precision.DECADE) or span.season is Season.WINTER_FROM


def _span(span: Span, case: Case, speech: DateLanguage) -> str:
    patterns = speech.print
    if span.decade:
        return patterns[f"decade_{case}"].format(year=span.year)
    part = _part(span, case, speech)
    if span.year is None:
        return part
    if not part:
        return patterns["year"].format(year=span.year)
    pattern = patterns["winter" if span.season is Season.WINTER_FROM else "dated"]
    return pattern.format(part=part, year=span.year, next=span.year + 1)


def _part(span: Span, case: Case, speech: DateLanguage) -> str:
    if span.season is not None:
        return speech.seasons[case][min(span.season, Season.WINTER) - 1]
    if span.month is None:
        return ""
    if span.day is None:
        return speech.months[case][span.month - 1]
    month = speech.months["of"][span.month - 1]
    return speech.print[f"day_{case}"].format(day=_day(span.day, speech), month=month)


def _day(day: int, speech: DateLanguage) -> str:
    return speech.print["first_of_month"] if day == 1 else str(day)


def _short(when: PartialDate, speech: DateLanguage) -> str:
    match when:
        case PartialDate(relation=Relation.IN, first=Span() as span):
            return _short_span(span, speech)
        case PartialDate(relation=Relation.ABOUT, first=Span() as span):
            return speech.short["about"].format(date=_short_span(span, speech))
        case PartialDate(relation=Relation.BETWEEN, first=Span() as first, last=Span() as last):
            return _short_between(first, last, speech)
        case PartialDate(relation=Relation.BEFORE | Relation.AFTER as relation, first=Span() as span):
            sign = "<" if relation is Relation.BEFORE else ">"
            return f"{sign}{_NO_BREAK}{_short_span(span, speech)}"
        case _:
            return "?"


def _short_between(first: Span, last: Span, speech: DateLanguage) -> str:
    left = _short_span(first, speech)
    if first.year == last.year:
        if first.month == last.month and first.day and last.day:
            left = str(first.day)
        elif not _is_bare_year(first) and not _is_bare_year(last):
            left = _short_part(first, speech)
    return speech.short["range"].format(first=left, last=_short_span(last, speech))


def _short_span(span: Span, speech: DateLanguage) -> str:
    if span.decade:
        return speech.print["decade_plain"].format(year=span.year).split(_NO_BREAK)[0]
    part = _short_part(span, speech)
    if span.year is None:
        return part
    if not part:
        return speech.short["year"].format(year=span.year)
    year = f"{span.year}–{span.year + 1}" if span.season is Season.WINTER_FROM else str(span.year)
    return speech.short["dated"].format(part=part, year=year)


def _short_part(span: Span, speech: DateLanguage) -> str:
    if span.season is not None or span.month is None:
        return _part(span, "plain", speech)
    month = speech.months["short"][span.month - 1]
    if span.day is None:
        return month
    return speech.short["day"].format(day=span.day, month=month)
