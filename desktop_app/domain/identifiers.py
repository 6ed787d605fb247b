"""Numbers and dates that can be checked as they are typed: a problem is told, a draft is never refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.textfold import fold
from desktop_app.domain.values import Term, Value

Values = Mapping[str, Value | tuple[Value, ...]]
"""The other values of the entity, as ``Entity.values`` has them."""

_MARKS = re.compile(r"[\s\-–—.№#/]")
_A_NUMBER = re.compile(r"[aа]?([0-9]+)")  # the second letter is Cyrillic: keyboards differ
_UCI = re.compile(r"([0-9]{2})?([0-9]{4})([0-9]{4})")
_RECEIPT = re.compile(r"[a-z]{3}[0-9]{10}")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a value. ``template`` is English with ``{name}`` fields, translated before filling.

    A warning only asks to look again: papers are older, odder and more foreign than any rule.
    """

    code: str
    template: str
    facts: Mapping[str, str | int] = field(default_factory=dict)
    is_warning: bool = False

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.facts)


def normalise_identifier(kind: str, text: str) -> str:
    """Return how an identifier of a type is stored: an A-number as A and nine digits, a UCI in its groups.

    Others are trimmed, and so is a number with another count of digits. Sources: 8 CFR 1.2 and USCIS, which
    pad A-numbers to nine; IRCC, which writes a UCI as 0000-0000 or 00-0000-0000.
    """
    trimmed = " ".join(text.split())
    bare = _bare(trimmed)
    if kind == "uci":
        grouped = _UCI.fullmatch(bare)
        return trimmed if grouped is None else "-".join(part for part in grouped.groups() if part)
    match = _A_NUMBER.fullmatch(bare) if kind == "a_number" else None
    return f"A{match[1]:0>9}" if match is not None and len(match[1]) in (8, 9) else trimmed


def validate(kind: str, name: str, value: Value, values: Values) -> Problem | None:
    """Return what is wrong with the value of a field, or None; ``values`` are those of the same entity."""
    check = _CHECKS.get((kind, name))
    return None if check is None or value is None else check(value, values)


def _bare(text: str) -> str:
    # Before folding too: it turns “№” into two letters.
    return _MARKS.sub("", fold(_MARKS.sub("", text)))


def _count_digits(text: str) -> int:
    return sum(letter in "0123456789" for letter in text)


def _a_number(text: str) -> Problem | None:
    match = _A_NUMBER.fullmatch(_bare(text))
    if match is None:
        return Problem("a-number-form", "An A-number is the letter A and 8 or 9 digits.")
    digits = len(match[1])
    if digits in (8, 9):
        return None
    return Problem("a-number-length", "An A-number has 8 or 9 digits. This has {digits}.", {"digits": digits})


def _uci(text: str) -> Problem | None:
    bare = _bare(text)
    if _UCI.fullmatch(bare):
        return None
    return Problem(
        "uci-length", "A UCI has 8 or 10 digits. This has {digits}.", {"digits": _count_digits(bare)}
    )


def _receipt(text: str) -> Problem | None:
    if _RECEIPT.fullmatch(_bare(text)):
        return None
    return Problem(
        "receipt-form", "A receipt number is usually 3 letters and 10 digits. Look again.", is_warning=True
    )


def _passport(digits: int) -> Callable[[str], Problem | None]:
    def check(text: str) -> Problem | None:
        bare = _bare(text)
        if _count_digits(bare) == len(bare) == digits:
            return None
        return Problem(
            f"passport-{digits}",
            "A Russian passport of this kind has {wanted} digits. This has {digits}.",
            {"wanted": digits, "digits": _count_digits(bare)},
            is_warning=True,
        )

    return check


def _passport_like(pattern: str, example: str) -> Callable[[str], Problem | None]:
    def check(text: str) -> Problem | None:
        if re.fullmatch(pattern, _bare(text)):
            return None
        return Problem(
            "passport-form",
            "Passports of this country usually look like {example}. Look again.",
            {"example": example},
            is_warning=True,
        )

    return check


_NUMBERS: dict[str, Callable[[str], Problem | None]] = {
    "a_number": _a_number,
    "uci": _uci,
    "receipt_number": _receipt,
}
# By type of paper and country; one that was not told is taken to be Russian. Papers of several kinds are in
# use at once, so a mismatch only asks to look again. Formats as the papers themselves show them.
_PASSPORTS: dict[tuple[str, str], Callable[[str], Problem | None]] = {
    ("passport_foreign", "RU"): _passport(9),
    ("passport_internal", "RU"): _passport(10),
    ("passport_foreign", "UA"): _passport_like(r"[a-z]{2}[0-9]{6}", "FA123456"),
    ("passport_internal", "UA"): _passport_like(r"[a-zа-яіїєґ]{2}[0-9]{6}|[0-9]{9}", "АВ123456 / 123456789"),
    ("passport_foreign", "BY"): _passport_like(r"[a-z]{2}[0-9]{7}", "MP1234567"),
    ("passport_foreign", "KZ"): _passport_like(r"n[0-9]{8}", "N12345678"),
}


def _identifier(value: Value, values: Values) -> Problem | None:
    kind, country = values.get("type"), values.get("country")
    if not isinstance(value, str) or not isinstance(kind, Term):
        return None
    check = _NUMBERS.get(kind.code)
    if check is None:
        check = _PASSPORTS.get((kind.code, country.code if isinstance(country, Term) else "RU"))
    return None if check is None else check(value)


def _not_before(other: str, code: str, template: str) -> Callable[[Value, Values], Problem | None]:
    """Check that a date can be on or after another; only what is certain is a problem."""

    def check(value: Value, values: Values) -> Problem | None:
        start = values.get(other)
        if not isinstance(value, PartialDate) or not isinstance(start, PartialDate):
            return None
        latest, earliest = value.latest, start.earliest
        if latest is None or earliest is None or latest >= earliest:
            return None
        return Problem(code, template, is_warning=True)

    return check


_ENDS = _not_before("date", "ends-before-start", "This ends before it begins. Look at both dates.")
_CHECKS: dict[tuple[str, str], Callable[[Value, Values], Problem | None]] = {
    ("identifier", "value"): _identifier,
    ("identifier", "expires"): _not_before(
        "issued", "expires-before-issued", "This paper expires before it was issued. Look at both dates."
    ),
    ("activity", "end_date"): _ENDS,
    ("event", "end_date"): _ENDS,
    ("case", "closed"): _not_before(
        "opened", "closed-before-opened", "This case was closed before it was opened. Look at both dates."
    ),
    ("person", "held_since"): _not_before(
        "birth_date", "held-before-birth", "This is before the person was born. Look at both dates."
    ),
}
