"""The middle step of reading a date: words and numbers in, a day, month, season, year or decade out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from desktop_app.domain.dates.words import DateWords, Role
from desktop_app.domain.partial_date import Season, Span
from desktop_app.domain.textfold import fold

FIRST_YEAR, LAST_YEAR = 1800, 2199
"""Four digits outside these are taken for a slip of the finger, not for a year."""

_TOKEN = re.compile(
    r"""
    (?P<iso>[0-9]{4}(?P<iso_mark>[-./])[0-9]{1,2}(?P=iso_mark)[0-9]{1,2})(?![0-9])
  | (?P<numeric>[0-9]{1,2}(?P<mark>[-./])[0-9]{1,2}(?P=mark)(?:[0-9]{4}|[0-9]{2}))(?![0-9])
  | (?P<month_year>[0-9]{1,2}[./][0-9]{4})(?![0-9])
  | (?P<pair>[0-9]{4}[-–/](?:[0-9]{4}|[0-9]{2}))(?![0-9-])
  | (?P<number>[0-9]{1,4})(?![0-9])(?:-?(?P<ending>[^\W\d_]{1,4})(?![^\W\d_]))?
  | (?P<word>[^\W\d_]+)
  | (?P<dash>[-–—−])
  | (?P<sign>[~≈<>?])
  | (?P<skip>[\s.,;:()«»“”"…]+)
    """,
    re.VERBOSE,
)
_SIGNS = {
    "~": frozenset({Role.ABOUT}),
    "≈": frozenset({Role.ABOUT}),
    "<": frozenset({Role.BEFORE}),
    ">": frozenset({Role.AFTER}),
    "?": frozenset({Role.UNKNOWN, Role.VAGUE}),
}


class NoDateError(Exception):
    """These words are no date; ``reason`` is a code of :class:`parsing.NotUnderstood`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to settle what can be read in two ways; all are tried."""

    day_first: bool
    newer: bool
    small_is_day: bool
    pair_is_month: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One word, phrase or number of a date, with all that it can be."""

    text: str
    roles: frozenset[Role] = frozenset()
    kind: str = "word"
    month: int | None = None
    season: int | None = None
    decade: bool = False


@dataclass(frozen=True, slots=True)
class Pieces:
    """What one side of a date told. ``small`` is a lone number: the day of a month told elsewhere."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: Season | None = None
    decade: bool = False
    small: int | None = None
    next_year: int | None = None

    @property
    def years(self) -> tuple[Pieces, Pieces] | None:
        """The two years of 2021–2022 without a season; None for anything else."""
        if self.next_year is None:
            return None
        return Pieces(year=self.year), Pieces(year=self.next_year)

    def filled_from(self, other: Pieces) -> Pieces:
        """Take the month and year from the other side: the 3 of “between 3 and 9 March 2022”."""
        filled = self
        if filled.small is not None and other.month is not None:
            filled = replace(filled, day=filled.small, month=other.month, small=None)
        if filled.year is None:
            filled = replace(filled, year=other.year)
        return filled

    def span(self) -> Span:
        """Return the span; raises :class:`NoDateError`."""
        if self.small is not None or self.next_year is not None:
            raise NoDateError("not-a-date")
        try:
            return Span(self.year, self.month, self.day, self.season, self.decade)
        except ValueError as error:
            raise NoDateError("no-such-day") from error


def read_items(text: str, words: DateWords) -> list[Item]:
    """Cut ``text`` into items, longest phrase first; raises :class:`NoDateError` at an unknown character."""
    tokens: list[Item] = []
    folded, position = fold(text), 0
    while position < len(folded):
        match = _TOKEN.match(folded, position)
        if match is None:
            raise NoDateError("not-a-date")
        position = match.end()
        token = _token(match, words)
        if token is not None:
            tokens.extend(token)
    return _phrases(tokens, words)


def _token(match: re.Match[str], words: DateWords) -> list[Item] | None:
    text = match.group()
    for kind in ("iso", "numeric", "month_year", "pair"):
        if match[kind]:
            return [Item(text, kind=kind)]
    if match["number"]:
        return _number(match["number"], match["ending"] or "", words)
    if match["word"]:
        return [Item(text)]
    if match["dash"]:
        return [Item(text, frozenset({Role.BETWEEN}), "dash")]
    if match["sign"]:
        return [Item(text, _SIGNS[text], "sign")]
    return None


def _number(digits: str, ending: str, words: DateWords) -> list[Item]:
    roles = words.phrases.get((ending,), frozenset())
    if Role.DECADE_ENDING in roles and digits.endswith("0") and len(digits) in (2, 4):
        return [Item(digits, kind="number", decade=True)]
    if not ending or roles & {Role.ORDINAL, Role.SKIP}:
        return [Item(digits, kind="number")]
    return [Item(digits, kind="number"), Item(ending)]


def _phrases(tokens: list[Item], words: DateWords) -> list[Item]:
    items: list[Item] = []
    index = 0
    while index < len(tokens):
        if tokens[index].kind != "word":
            if not (tokens[index].kind == "dash" and items and Role.VAGUE in items[-1].roles):
                items.append(tokens[index])
            index += 1
            continue
        for length in range(words.longest_phrase, 0, -1):
            texts = tuple(token.text for token in tokens[index : index + length])
            if len(texts) == length and texts in words.phrases:
                items.append(Item(" ".join(texts), words.phrases[texts]))
                index += length
                break
        else:
            word = tokens[index].text
            items.append(Item(word, month=words.months.get(word), season=words.seasons.get(word)))
            index += 1
    return items


@dataclass(slots=True)
class _Found:
    """What the items of one side hold so far."""

    pieces: Pieces = field(default_factory=Pieces)
    smalls: list[tuple[str, bool]] = field(default_factory=list)
    decade_word: bool = False
    needs_winter: bool = False

    def take(self, **told: object) -> None:
        """Set what was told; twice the same is no date."""
        for name, value in told.items():
            if getattr(self.pieces, name) not in (None, False):
                raise NoDateError("not-a-date")
            self.pieces = replace(self.pieces, **{name: value})  # type: ignore[arg-type]


def pieces(items: list[Item], reading: Reading) -> Pieces:
    """Return what the items of one side told, in one way of reading; raises :class:`NoDateError`."""
    found = _Found()
    for item in items:
        _take(item, found, reading)
    if found.smalls:
        _place_smalls(found, reading)
    if found.decade_word and not found.pieces.decade:
        found.take(decade=True)
    told = found.pieces
    if told.next_year is not None and told.season is not None:
        if told.season is not Season.WINTER or told.next_year != (told.year or 0) + 1:
            raise NoDateError("not-a-date")
        return replace(told, season=Season.WINTER_FROM, next_year=None)
    if told == Pieces() or found.needs_winter or (told.decade and (told.year is None or told.year % 10)):
        raise NoDateError("not-a-date")
    return told


def _take(item: Item, found: _Found, reading: Reading) -> None:
    match item.kind:
        case "iso":
            year, month, day = (int(part) for part in re.split("[-./]", item.text))
            found.take(year=_known_year(year), month=month, day=day)
        case "numeric":
            first, second, last = re.split("[-./]", item.text)
            pair = (first, second) if reading.day_first else (second, first)
            found.take(year=_year(last, reading), month=int(pair[1]), day=int(pair[0]))
        case "month_year":
            month_text, year_text = re.split("[./]", item.text)
            found.take(year=_year(year_text, reading), month=int(month_text))
        case "pair":
            _take_pair(item, found, reading)
        case "number":
            _take_number(item, found, reading)
        case _ if item.month is not None:
            found.take(month=item.month)
        case _ if item.season is not None:
            found.take(season=Season(item.season))
        case _ if Role.DECADE in item.roles:
            found.decade_word = True
        case _ if Role.SKIP not in item.roles:
            raise NoDateError("not-a-date")


def _take_pair(item: Item, found: _Found, reading: Reading) -> None:
    first, second = re.split("[-–/]", item.text)
    year = _known_year(int(first))
    if reading.pair_is_month and len(second) == 2 and 1 <= int(second) <= 12:
        found.take(year=year, month=int(second))
        return
    found.needs_winter = "-" in item.text and len(second) == 2 and 1 <= int(second) <= 12
    following = int(second) if len(second) == 4 else year - year % 100 + int(second)
    if following <= year:
        raise NoDateError("not-a-date")
    found.take(year=year, next_year=_known_year(following))


def _take_number(item: Item, found: _Found, reading: Reading) -> None:
    if item.decade:
        if len(item.text) == 2:
            found.take(year=(1900 if int(item.text) >= 30 else 2000) + int(item.text), decade=True)
        else:
            found.take(year=_known_year(int(item.text)), decade=True)
    elif len(item.text) == 4:
        found.take(year=_year(item.text, reading))
    elif len(item.text) < 3:
        found.smalls.append((item.text, found.pieces.month is not None))
    else:
        raise NoDateError("not-a-date")


def _place_smalls(found: _Found, reading: Reading) -> None:
    told = found.pieces
    match found.smalls:
        case [(text, _)] if told.season is not None and told.year is None and len(text) == 2:
            found.take(year=_year(text, reading))
        case [(text, after)] if told.month is not None:
            if after and told.year is None and len(text) == 2 and not reading.small_is_day:
                found.take(year=_year(text, reading))
            else:
                found.take(day=int(text))
        case [(text, _)] if told == Pieces():
            found.take(small=int(text))
        case [(day, _), (text, True)] if told.year is None and len(text) == 2:
            found.take(day=int(day), year=_year(text, reading))
        case _:
            raise NoDateError("not-a-date")


def _year(text: str, reading: Reading) -> int:
    """Return the year of four digits, or of two: 00–29 is 20xx, 50–99 19xx, between them both."""
    number = int(text)
    if len(text) == 4:
        return _known_year(number)
    if number < 30 or (number < 50 and reading.newer):
        return 2000 + number
    return 1900 + number


def _known_year(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NoDateError("far-year")
    return year
