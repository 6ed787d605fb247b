"""One skeleton for all spellings of a name, in whatever script and by whatever table it was romanised.

Cyrillic is first written in plain Latin; then the spellings that the tables of English, French, German,
Polish, scientific, ISO and passport use for one sound are drawn together: ``x`` stands for х ж ч ш щ (a
French *ch* is ш, a German one х, an English one ч), ``s`` for с з ц. What remains open (a lone *h* is х or
a Ukrainian г, a *j* is й or a French ж) gives several skeletons. Names are never altered as stored: a
skeleton only finds them. ADR 0008 has the measured recall and collisions.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice, product

from desktop_app.domain.textfold import fold

MOST_VARIANTS = 8

_MARKED = str.maketrans(
    {
        "š": "sh", "ś": "s", "ŝ": "shch", "č": "ch", "ć": "ch", "ž": "zh", "ż": "zh", "ź": "z", "û": "yu",
        "â": "ya", "ë": "yo", "ě": "e", "ǧ": "g",
    }
)  # fmt: skip
_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i",
        "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
        "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y",
        "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "u",
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_SOFT_O = re.compile("ь(?=о)")
_HUSH = re.compile("schtsch|chtch|shch|szcz|tsch|tch|tsh|sch|shh|sh|ch|zh|kh|sz|sc(?=[eiy])|ks|x")
_STEPS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        ("t*x+", "x"),
        ("ph", "f"),
        ("th", "t"),
        ("gh", "g"),
        ("gu(?=[eiy])", "g"),
        ("q", "k"),
        ("(?<!c)z|ts|tz|tc(?!z)", "s"),
        ("w", "v"),
        ("o+u", "u"),
    )
)
_OPEN = re.compile("cz|[hcj]")
_GLIDES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        ("t*x+", "x"),
        ("ts", "s"),
        ("(?<=[bdvsztr])ie(?=[iyj][aeou])", ""),
        ("[iyj]+o", "e"),
        ("[iyj]+([aeu])", r"\1"),
        ("(?<=[xl])o", "e"),
        ("[iyj]+", "i"),
        (r"(.)\1+", r"\1"),
    )
)
_ENDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), put)
    for pattern, put in (("f+$", "v"), ("(?<=[dt])er$", "r"), ("(?<=..[^aeiou])e$", ""), ("(?<=..)ei$", "i"))
)
_UNSETTLED = re.compile("(?:gu|ou|[sctzkpjiyoxe])+$")


@lru_cache(maxsize=8192)  # given names and patronymics repeat
def skeletons(word: str, *, whole: bool = True) -> tuple[str, ...]:
    """Return the skeletons of one word, the likeliest first; at most eight.

    With ``whole`` false the word is still being typed: its unsettled end is left out, so that every skeleton
    of the full word begins with one of those returned. Nothing is returned when too little remains.
    """
    latin = plain_latin(word)
    if not latin:
        return ()
    if not whole:
        latin = _UNSETTLED.sub("", latin)
        if len(latin) < 2:
            return ()
    latin = _run(_STEPS, _HUSH.sub("x", latin))
    choices = [_open(latin, match) for match in _OPEN.finditer(latin)]
    pieces = _OPEN.split(latin)
    found: dict[str, None] = {}
    for chosen in islice(product(*choices), MOST_VARIANTS):
        text = pieces[0] + "".join(put + piece for put, piece in zip(chosen, pieces[1:], strict=True))
        text = _run(_GLIDES, text)
        found[_run(_ENDS, text) if whole else text] = None
    return tuple(found) if whole or min(map(len, found)) > 1 else ()


def skeleton(name: str) -> str:
    """Return the likeliest skeleton of each word of a name, joined by spaces."""
    return " ".join(found[0] for word in words_of(name) if (found := skeletons(word)))


def words_of(name: str) -> list[str]:
    """Return the words of a name: apostrophes belong to a word, hyphens part it."""
    return _WORD.findall(_joined(name))


def is_same_name(one: str, other: str) -> bool:
    """Whether two words share a skeleton."""
    return not set(skeletons(one)).isdisjoint(skeletons(other))


def _joined(name: str) -> str:
    return re.sub("['\u2019\u02bc\u02b9\u02ba\u201d\u201c\u02bb\u2032\u2033`\u00b4\u00b7]", "", name)


def plain_latin(word: str) -> str:
    """Write a word in plain lower-case Latin; other scripts than Cyrillic stay as they are."""
    lowered = word.casefold()
    if lowered.isascii():
        return "".join(c for c in lowered if c.isalnum())
    lowered = _SOFT_O.sub("й", unicodedata.normalize("NFC", lowered)).translate(_CYRILLIC).translate(_MARKED)
    return "".join(c for c in fold(lowered) if c.isalnum())


def _open(text: str, match: re.Match[str]) -> tuple[str, ...]:
    following = text[match.end() : match.end() + 1]
    match match.group():
        case "h":
            return ("x", "g")
        case "cz":
            return ("x", "s")
        case "c":
            return ("s", "x", "k") if following in tuple("aourltk") else ("s", "x")
        case _:
            before = text[match.start() - 1 : match.start()]
            return ("i",) if not following and before in tuple("aeiouy") else ("i", "x")


def _run(steps: tuple[tuple[re.Pattern[str], str], ...], text: str) -> str:
    for pattern, put in steps:
        text = pattern.sub(put, text)
    return text
