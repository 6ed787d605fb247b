"""Offered passphrases have the entropy that is stated, and weak ones are called weak in every script."""

from __future__ import annotations

import unicodedata

import pytest

from desktop_app.vault.file.passphrase import LANGUAGES, offer, offered_bits, strength, words
from desktop_app.vault.file.salt import Cost


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_list_is_large_enough_unique_and_normalised(language: str) -> None:
    listed = words(language)
    assert len(listed) == len(set(listed)) >= 1296
    assert all(word == unicodedata.normalize("NFKC", word) == word.strip().lower() for word in listed)
    assert not {"путін", "війна"} & set(listed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_six_words_of_the_language_are_offered(language: str) -> None:
    one, other = offer(language), offer(language)
    assert one != other
    assert len(one.split()) == 6
    assert set(one.split()) <= set(words(language))
    assert offered_bits(language) >= 65.9
    assert strength(one).bits <= offered_bits(language) + 0.001
    assert strength(one).years > 1000


def test_a_language_without_a_list_gets_english() -> None:
    assert set(offer("de").split()) <= set(words("en"))


@pytest.mark.parametrize(
    "weak",
    ["", "password", "qwerty123", "йцукен", "привет", "пароль123", "Vera1987", "bonjour", "люблю тебе"],
)
def test_weak_passphrases_are_called_weak(weak: str) -> None:
    assert strength(weak, known=("Vera",)).bits < 36
    assert strength(weak, known=("Vera",)).years < 3


def test_a_listed_word_counts_as_one_of_its_list_only() -> None:
    assert strength("zoologist zoologist").bits <= 2 * 12.93


def test_a_dearer_derivation_buys_time_in_proportion() -> None:
    cheap = strength("rivière 47 lampe", cost=Cost(256 * 1024, 3, 4))
    dear = strength("rivière 47 lampe", cost=Cost(256 * 1024, 6, 4))
    assert dear.bits == cheap.bits
    assert dear.years == pytest.approx(2 * cheap.years)


def test_a_very_long_passphrase_is_judged_by_its_beginning() -> None:
    assert strength("x9!Kq" * 200).bits >= 1
