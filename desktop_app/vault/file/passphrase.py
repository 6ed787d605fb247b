"""Passphrases: six words drawn by dice that the system throws, and how long any other would stand."""

from __future__ import annotations

import math
import secrets
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from zxcvbn import zxcvbn

from desktop_app.assets import asset
from desktop_app.vault.file.kdf import FEWEST_PASSES, LANES, MEMORY_KIB
from desktop_app.vault.file.salt import Cost

LANGUAGES = ("en", "ru", "uk", "fr")
WORDS = 6
GUESSES_A_SECOND = 400.0  # one consumer graphics card at the smallest cost that we ever make
CHEAPEST = Cost(MEMORY_KIB, FEWEST_PASSES, LANES)
_LONGEST_JUDGED = 100  # a longer one is judged by its beginning, which can only understate it
_SECONDS_A_YEAR = 365.25 * 24 * 3600

_CYRILLIC_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюіїє"
_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.s]'"
_SAME_KEYS = str.maketrans(_CYRILLIC_KEYS, _LATIN_KEYS)


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess: bits, and years on average for one graphics card."""

    bits: float
    years: float


@lru_cache(maxsize=len(LANGUAGES))
def words(language: str) -> tuple[str, ...]:
    """The word list of a language, English where there is none."""
    name = language if language in LANGUAGES else "en"
    return tuple(asset("wordlists", f"{name}.txt").read_text("utf-8").split())


def offer(language: str, count: int = WORDS) -> str:
    """A new passphrase of random words of the user's language, separated by spaces."""
    return " ".join(secrets.choice(words(language)) for _ in range(count))


def offered_bits(language: str, count: int = WORDS) -> float:
    """The exact entropy of `offer`, known to the attacker or not which list it came from."""
    return count * math.log2(len(words(language)))


def strength(passphrase: str, *, known: tuple[str, ...] = (), cost: Cost = CHEAPEST) -> Strength:
    """How long a passphrase would stand; ``known`` are words that an attacker would try first.

    The least of three estimates, since each misses something: zxcvbn on the whole; zxcvbn on the Latin
    letters of the same keys (Cyrillic words and keyboard rows); and the product over its words, where a
    word of our lists counts as one of that list.
    """
    text = unicodedata.normalize("NFKC", passphrase)[:_LONGEST_JUDGED]
    lowest = min(
        _bits(text, known), _bits(text.lower().translate(_SAME_KEYS), known), _words_bits(text, known)
    )
    rate = GUESSES_A_SECOND * CHEAPEST.work / cost.work
    return Strength(lowest, 2.0 ** (lowest - 1) / rate / _SECONDS_A_YEAR)


def _bits(text: str, known: tuple[str, ...]) -> float:
    if not text:
        return 0.0
    return math.log2(float(zxcvbn(text, user_inputs=known, max_length=_LONGEST_JUDGED)["guesses"]))


def _words_bits(text: str, known: tuple[str, ...]) -> float:
    return sum(_word_bits(word, known) for word in text.split())


def _word_bits(word: str, known: tuple[str, ...]) -> float:
    listed = [math.log2(len(words(name))) for name in LANGUAGES if word.lower() in _known_words(name)]
    return min([*listed, _bits(word, known), _bits(word.lower().translate(_SAME_KEYS), known)])


@lru_cache(maxsize=len(LANGUAGES))
def _known_words(language: str) -> frozenset[str]:
    return frozenset(words(language))
