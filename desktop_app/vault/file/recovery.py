"""The recovery sheet's words: key and salt of a vault, whole or split, to be written down by hand.

SLIP-39 (https://github.com/satoshilabs/slips/blob/master/slip-0039.md) by the `shamir-mnemonic` library: 46
words for the 48 bytes, each told by its first four letters, with a checksum that finds up to three errors.
They need neither passphrase nor key file, and open every copy of the vault under this key for ever.
"""

from __future__ import annotations

from collections.abc import Sequence

import shamir_mnemonic
from shamir_mnemonic.share import Share
from shamir_mnemonic.wordlist import WORDLIST

from desktop_app.domain.errors import CredentialError
from desktop_app.vault.file.kdf import KEY_BYTES, RawKey
from desktop_app.vault.file.salt import SALT_BYTES

WORDS_A_SHARE = 46
TELLING_LETTERS = 4
_BY_BEGINNING = {word[:TELLING_LETTERS]: word for word in WORDLIST}


def recovery_words(raw_key: RawKey, split: tuple[int, int] | None = None) -> list[list[str]]:
    """The words of each share: one share, or with ``split=(2, 3)`` three of which any two are enough."""
    shares = shamir_mnemonic.generate_mnemonics(1, [split or (1, 1)], raw_key.key + raw_key.salt)[0]
    return [share.split() for share in shares]


def whole_word(typed: str) -> str | None:
    """The word that somebody means by its first four letters or more; None when it is not on the list."""
    word = typed.strip().lower()
    found = _BY_BEGINNING.get(word[:TELLING_LETTERS], "")
    return found if found.startswith(word) and word else None


def unknown_words(typed: Sequence[str]) -> list[int]:
    """The places (from 1) of words that are not on the list, for marking them while they are typed."""
    return [place for place, word in enumerate(typed, start=1) if whole_word(word) is None]


def raw_key_from_words(shares: Sequence[Sequence[str]]) -> RawKey:
    """Key and salt out of the typed words of one whole share, or of as many as the split asked for.

    Raises CredentialError that says which share and word to look at; the words themselves are not in it.
    """
    given = [_share(number, words) for number, words in enumerate(shares, start=1)]
    if len({share.identifier for share in given}) > 1:
        raise _refused(
            "recovery-mixed",
            "These shares do not belong together: they are from different sheets.",
            "Use shares that were written down on the same day from the same vault.",
        )
    distinct = {share.index: words for share, words in zip(given, shares, strict=True)}
    needed = given[0].member_threshold if given else 1
    if len(distinct) < needed:
        raise _refused(
            "recovery-too-few",
            "{given} different share was given, and {needed} are needed.",
            "Add the words of another share.",
            given=len(distinct),
            needed=needed,
        )
    chosen = [_joined(words) for words in list(distinct.values())[:needed]]
    try:
        secret = shamir_mnemonic.combine_mnemonics(chosen)
    except shamir_mnemonic.MnemonicError as error:
        raise _refused(
            "recovery-mixed",
            "These shares do not fit together.",
            "Use shares that were written down on the same day from the same vault.",
        ) from error
    if len(secret) != KEY_BYTES + SALT_BYTES:
        raise _refused(
            "recovery-foreign", "These words are not from a vault's recovery sheet.", "Check the sheet."
        )
    return RawKey(secret[:KEY_BYTES], secret[KEY_BYTES:])


def _share(number: int, words: Sequence[str]) -> Share:
    if unknown := unknown_words(words):
        raise _refused(
            "recovery-word",
            "Word {place} of share {share} is not on the list.",
            "Compare its first four letters with the sheet.",
            place=unknown[0],
            share=number,
        )
    if len(words) != WORDS_A_SHARE:
        raise _refused(
            "recovery-count",
            "Share {share} has {count} words, and should have {expected}.",
            "Look for a word that was left out or typed twice.",
            share=number,
            count=len(words),
            expected=WORDS_A_SHARE,
        )
    try:
        return Share.from_mnemonic(_joined(words))
    except shamir_mnemonic.MnemonicError as error:
        raise _refused(
            "recovery-checksum",
            "Every word of share {share} is on the list, but they do not fit together.",
            "Compare each word with the sheet, and look for two that changed places.",
            share=number,
        ) from error


def _joined(words: Sequence[str]) -> str:
    return " ".join(whole_word(word) or word for word in words)


def _refused(code: str, what: str, advice: str, **facts: int) -> CredentialError:
    return CredentialError(code, what, advice, **facts)
