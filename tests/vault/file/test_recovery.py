"""The recovery words give back key and salt, and every typing error is told by its place."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
import shamir_mnemonic
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import CredentialError
from desktop_app.vault.file.connection import open_vault
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.recovery import raw_key_from_words, recovery_words, unknown_words, whole_word
from tests.vault.file.helpers import a_key, notes

KEYS = st.builds(RawKey, st.binary(min_size=32, max_size=32), st.binary(min_size=16, max_size=16))


def code(shares: list[list[str]]) -> str:
    with pytest.raises(CredentialError) as caught:
        raw_key_from_words(shares)
    # Some of our own words ("together") are on the list too: those of the sentence itself tell nothing.
    ours = set(f"{caught.value.what_template} {caught.value.advice_template}".split())
    assert not {word for share in shares for word in share} & (set(str(caught.value).split()) - ours)
    return caught.value.code


@settings(max_examples=10, deadline=None)
@given(KEYS)
def test_the_whole_sheet_gives_back_the_key(key: RawKey) -> None:
    (words,) = recovery_words(key)
    assert len(words) == 46
    assert raw_key_from_words([words]) == key


def test_any_two_of_three_shares_are_enough_and_one_is_not() -> None:
    shares = recovery_words(a_key(), (2, 3))
    assert [len(share) for share in shares] == [46, 46, 46]
    for two in permutations(shares, 2):
        assert raw_key_from_words(list(two)) == a_key()
    assert raw_key_from_words(shares) == a_key()
    assert code(shares[:1]) == "recovery-too-few"
    assert code([shares[0], shares[0]]) == "recovery-too-few"
    assert code([]) == "recovery-too-few"


def test_the_words_open_a_vault_whose_salt_was_damaged(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\0" * 16)
    opened = open_vault(path, raw_key_from_words(recovery_words(a_key())))
    opened.connection.execute("CREATE TABLE more (x)")
    assert len(notes(opened)) == 40
    opened.close()
    assert path.read_bytes()[:16] == a_key().salt


def test_four_letters_are_enough_and_case_does_not_matter() -> None:
    (words,) = recovery_words(a_key())
    assert raw_key_from_words([[f" {word[:4].upper()}" for word in words]]) == a_key()
    assert whole_word("acad") == "academic"
    assert whole_word("academia") is None
    assert whole_word("") is None


def test_each_kind_of_typing_error_is_told() -> None:
    (words,) = recovery_words(a_key())
    wrong = [*words]
    wrong[6] = "holdfast"
    assert unknown_words(wrong) == [7]
    with pytest.raises(CredentialError, match="Word 7 of share 1"):
        raw_key_from_words([wrong])
    assert code([words[:-1]]) == "recovery-count"
    swapped = [*words]
    place = next(n for n in range(10, 40) if words[n] != words[n + 1])
    swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
    assert code([swapped]) == "recovery-checksum"


def test_shares_of_different_sheets_are_not_mixed() -> None:
    first, second = recovery_words(a_key(), (2, 3)), recovery_words(a_key(2), (2, 3))
    assert code([first[0], second[1]]) == "recovery-mixed"


def test_shares_that_only_look_alike_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_shares: list[str]) -> bytes:
        raise shamir_mnemonic.MnemonicError

    (words,) = recovery_words(a_key())
    monkeypatch.setattr(shamir_mnemonic, "combine_mnemonics", refuse)
    assert code([words]) == "recovery-mixed"
    monkeypatch.setattr(shamir_mnemonic, "combine_mnemonics", lambda _shares: bytes(32))
    assert code([words]) == "recovery-foreign"
