"""The derivation: what goes in, what it may cost, and what a wrong file may not do to this computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.vault.file import kdf
from desktop_app.vault.file.connection import create_vault, open_vault
from desktop_app.vault.file.kdf import RawKey, derive, key_file_hash, new_salt, passphrase_bytes, tune
from desktop_app.vault.file.salt import Cost, decode, encode

SMALL = encode(Cost(memory_kib=1024, passes=1, lanes=1), bytes(13))


def no_time() -> float:
    return 0.0


def small(passphrase: str, *, key_file: bytes | None = None, salt: bytes = SMALL) -> RawKey:
    return derive(passphrase, salt, key_file=key_file, probe=no_time)


@pytest.mark.derivation
def test_a_vault_made_with_the_full_cost_opens_with_its_passphrase(tmp_path: Path) -> None:
    cost = tune()
    assert (cost.memory_kib, cost.lanes) == (256 * 1024, 4)
    assert cost.passes >= 3
    salt = new_salt(Cost(256 * 1024, 3, 4))
    create_vault(tmp_path / "a.vault", derive("six words", salt)).close()
    opened = open_vault(tmp_path / "a.vault", derive("six words", salt))
    assert opened.raw_key.salt == salt
    opened.close()


def test_the_key_is_argon2id_over_passphrase_salt_and_key_file() -> None:
    by_hand = Argon2id(
        salt=SMALL, length=32, iterations=1, lanes=1, memory_cost=1024, secret=b"k" * 32
    ).derive("пароль".encode())
    assert small("пароль", key_file=b"k" * 32) == RawKey(by_hand, SMALL)


def test_passphrase_key_file_and_every_bit_of_the_salt_change_the_key() -> None:
    keys = {small("a").key, small("b").key, small("a", key_file=b"k" * 32).key}
    for place in range(16):
        changed = bytearray(SMALL)
        changed[place] ^= 1
        cost = decode(bytes(changed))
        if cost.format == 1 and cost.work < 1 << 16:
            keys.add(small("a", salt=bytes(changed)).key)
    changed_cost = encode(Cost(memory_kib=1024, passes=2, lanes=1), bytes(13))
    keys |= {small("a", salt=changed_cost).key, small("a", salt=encode(decode(SMALL), b"x" * 13)).key}
    assert len(keys) >= 5


def test_the_same_passphrase_typed_on_another_system_is_the_same() -> None:
    assert passphrase_bytes("e\u0301té\u00a0ﬁn") == "été fin".encode()
    assert passphrase_bytes("й") == passphrase_bytes("и\u0306")
    assert passphrase_bytes(" A ") != passphrase_bytes("a")


def test_the_number_of_passes_fills_the_target_and_never_falls_below_three(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kdf, "_argon2id", lambda *_arguments: b"")

    def clock(seconds: float) -> Callable[[], float]:
        times = iter((0.0, seconds))
        return lambda: next(times)

    assert tune(1.0, clock(0.75)).passes == 4
    assert tune(1.0, clock(30.0)).passes == 3
    assert tune(1.0, clock(0.001)).passes == 256


def test_a_new_salt_is_tuned_unless_a_cost_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kdf, "tune", lambda: Cost(256 * 1024, 7, 4))
    assert decode(new_salt()).passes == 7
    assert decode(new_salt(Cost(256 * 1024, 5, 4))).passes == 5


@pytest.mark.parametrize(
    ("cost", "probe"),
    [(Cost(1024 * 1024, 1, 4), 0.0), (Cost(256 * 1024, 4, 4), 0.2), (Cost(512 * 1024, 9, 4), 0.1)],
)
def test_an_unknown_file_may_not_cost_more_than_agreed(cost: Cost, probe: float) -> None:
    with pytest.raises(KnownError) as caught:
        derive("a", encode(cost, bytes(13)), probe=lambda: probe)
    assert caught.value.code == "kdf-too-dear"
    assert str(cost.passes) in caught.value.what


def test_the_least_cost_of_ours_is_never_refused_however_slow_the_computer() -> None:
    assert derive("a", SMALL, probe=lambda: 1e6) == small("a")


def test_a_vault_tuned_on_a_faster_computer_opens_within_five_seconds() -> None:
    kdf._refuse_if_dear(Cost(256 * 1024, 12, 4), lambda: 0.05)


def test_a_dear_one_is_derived_when_the_user_agrees() -> None:
    assert derive("a", SMALL, allow_costly=True) == small("a")


@pytest.mark.parametrize("cost", [Cost(8 * 1024 * 1024, 1, 1), Cost(1024, 1, 1, format=2)])
def test_what_no_vault_of_ours_asks_for_is_refused_even_then(cost: Cost) -> None:
    with pytest.raises(CredentialError):
        derive("a", encode(cost, bytes(13)), allow_costly=True)


def test_a_computer_without_enough_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Exhausted:
        def __init__(self, **_options: object) -> None: ...

        def derive(self, _passphrase: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr(kdf, "Argon2id", Exhausted)
    with pytest.raises(KnownError) as caught:
        small("a")
    assert caught.value.code == "out-of-memory"


def test_the_probe_measures_this_computer() -> None:
    assert 0 < kdf.probe_seconds() < 60


def test_a_key_file_counts_by_its_content(tmp_path: Path) -> None:
    (tmp_path / "k").write_bytes(b"picture")
    (tmp_path / "same").write_bytes(b"picture")
    assert key_file_hash(tmp_path / "k") == key_file_hash(tmp_path / "same")
    (tmp_path / "empty").touch()
    with pytest.raises(KnownError) as caught:
        key_file_hash(tmp_path / "empty")
    assert caught.value.code == "empty-key-file"
    with pytest.raises(KnownError) as missing:
        key_file_hash(tmp_path / "none")
    assert missing.value.code == "no-such-file"


def test_a_raw_key_never_shows_itself_and_has_its_length() -> None:
    key = RawKey(b"k" * 32, b"s" * 16)
    assert "kk" not in repr(key)
    assert "6b6b" not in repr(key)
    assert key.literal == f"x'{'6b' * 32}{'73' * 16}'"
    with pytest.raises(ValueError, match="32 bytes"):
        RawKey(b"k", b"s" * 16)
