"""Where a line must not end: no-break spaces by language. Spaces change, visible characters never do."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

NBSP = "\u00a0"
NARROW = "\u202f"

_MONTHS = {
    "en": "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
    "ru": "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
    "|янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек",
    "uk": "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
    "|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    "|janv|févr|avr|juill|sept|oct|nov|déc",
}
_BEFORE_NUMBER = {
    "en": r"No\.|Nos\.|art\.|Art\.|part|Part|page|pages|p\.|pp\.|Ex\.|Exhibit|about|section|sheet|§",
    "ru": r"№|ст\.|Ст\.|с\.|часть|части|частью|прил\.|п\.|л\.|стр\.|около|§",
    "uk": r"№|ст\.|Ст\.|с\.|частина|частини|дод\.|п\.|арк\.|стор\.|близько|§",
    "fr": r"n°|N°|art\.|Art\.|p\.|pp\.|page|pages|partie|pièce|Pièce|vers|§",
}
_DIGIT = re.compile(r"\d")
_SHORT_WORDS = {"ru": "АаВвИиКкОоСсУуЯя", "uk": "АаВвЗзІіЇїОоУуЙйЯяЄє", "en": "", "fr": "ÀàY"}


def _rules(language: str) -> list[tuple[str, str]]:
    rules = [
        (r"\b([A-ZА-ЯЁІЇЄҐ]\.) (?=[A-ZА-ЯЁІЇЄҐ])", rf"\1{NBSP}"),
        (rf"(\d{{1,2}}) (?=(?:{_MONTHS[language]})\b)", rf"\1{NBSP}"),
        (rf"(?<!\w)({_BEFORE_NUMBER[language]}) (?=[\dA-ZА-ЯІЇЄIVX])", rf"\1{NBSP}"),
        (r"(?<=\d) (?=(?:€|\$|₽|₴|%|°|km\b|км\b|kg\b|кг\b))", NBSP),
        (r"(?<=\d) (?=\d{3}(?!\d))", NBSP),
    ]
    if language in {"ru", "uk"}:
        rules += [
            (r"(?<=\d) (?=(?:г|гг|р|рр|руб|коп|грн|тыс|млн|тис|кв)\.)", NBSP),
            (r"(?<=\d) (?=(?:лет|года|год|дней|дня|день|рублей|років|роки|рік|днів|гривень)\b)", NBSP),
            (r" (?=[—–] )", NBSP),
        ]
    if language == "fr":
        rules += [
            (r"(?<=\S) (?=[;!?»])", NARROW),
            (r"(?<=\S) (?=:)", NBSP),
            (r"(?<=«) ", NARROW),
        ]
    if _SHORT_WORDS[language]:
        rules.append((rf"(?<![^ {NBSP}(«\"„“])([{_SHORT_WORDS[language]}]) ", rf"\1{NBSP}"))
    return rules


@cache
def tie_for(language: str) -> Callable[[str], str]:
    """Return the function that ties words together in one language."""
    rules = [(re.compile(pattern), by) for pattern, by in _rules(language)]
    without_numbers = [rule for rule in rules if not rule[0].pattern.startswith(("(\\d", "(?<=\\d"))]

    def tie(text: str) -> str:
        if " " not in text:
            return text
        for pattern, by in rules if _DIGIT.search(text) else without_numbers:
            text = pattern.sub(by, text)
        return text

    return tie
