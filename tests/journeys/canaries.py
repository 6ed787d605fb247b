"""Strings that must never be found where they do not belong, and the search for them in any bytes."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

COUNT = 50
# Every canary begins with one of two rare beginnings, so that one quick search finds all of them. They are
# in lower case, without letters that folding changes: the search index keeps them as they are typed.
_BEGINNINGS = ("qvzokanar", "жщыканар")
_LETTERS = ("abdeghiklmnoprstu", "абвгдезиклмнопрсту")


def canaries(seed: int, count: int = COUNT) -> list[str]:
    """Words in two scripts, as if typed."""
    chance = Random(seed)
    words = []
    for number in range(count):
        letters = _LETTERS[number % 2]
        words.append(_BEGINNINGS[number % 2] + "".join(chance.choices(letters, k=12)))
    return words


@dataclass(frozen=True)
class Needles:
    """What is looked for beside the beginnings of all canaries: named texts, and bytes such as keys."""

    texts: tuple[tuple[str, str], ...] = ()
    raw: tuple[tuple[str, bytes], ...] = ()

    def found_in(self, data: bytes) -> dict[str, int]:
        """How often each occurs; texts in UTF-8 ("narrow"), UTF-16 and UTF-32 ("wide").

        Without its zero bytes a Latin text is the same in all three, and a Cyrillic one the same in the two
        wide ones, which a search finds many times faster.
        """
        without_zeros = data.translate(None, b"\0")
        found: dict[str, int] = {}
        for name, text in (*(("canary", beginning) for beginning in _BEGINNINGS), *self.texts):
            narrow = data.count(text.encode())
            wide = without_zeros.count(text.encode()) - narrow
            if not text.isascii():
                wide += without_zeros.count(text.encode("utf-16-le"))
            found[f"{name} narrow"] = found.get(f"{name} narrow", 0) + narrow
            found[f"{name} wide"] = found.get(f"{name} wide", 0) + wide
        for name, needle in self.raw:
            found[name] = found.get(name, 0) + data.count(needle)
        return {name: count for name, count in found.items() if count > 0}


def key_needles(key: bytes, passphrase: str) -> Needles:
    """The key raw and its hexadecimal forms, and the passphrase."""
    texts = (("key hex", key.hex()), ("key HEX", key.hex().upper()), ("passphrase", passphrase))
    return Needles(texts, (("key raw", key),))


def added(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    """Two findings together."""
    return {name: one.get(name, 0) + other.get(name, 0) for name in {**one, **other}}
