"""The salt carries the cost of the derivation, and nothing that an attacker could gain by changing."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vault.file.salt import Cost, decode, encode

COSTS = st.builds(
    Cost,
    memory_kib=st.builds(lambda m, e: (16 + m) << (e + 6), st.integers(0, 15), st.integers(0, 15)),
    passes=st.integers(1, 256),
    lanes=st.integers(1, 16),
    format=st.integers(0, 15),
)


@given(cost=COSTS, random=st.binary(min_size=13, max_size=13))
def test_a_salt_gives_back_the_cost_that_it_was_made_of(cost: Cost, random: bytes) -> None:
    salt = encode(cost, random)
    assert salt[:13] == random
    assert decode(salt) == cost


@given(st.binary(min_size=16, max_size=16))
def test_any_sixteen_bytes_name_a_cost_and_only_that_one(salt: bytes) -> None:
    assert encode(decode(salt), salt[:13]) == salt


def test_the_exact_bytes_never_change() -> None:
    random = bytes(range(13))
    mask = sha256(random).digest()
    salt = encode(Cost(memory_kib=256 * 1024, passes=4, lanes=4), random)
    assert salt == random + bytes((0x13 ^ mask[0], 0x80 ^ mask[1], 0x03 ^ mask[2]))
    assert (
        salt.hex()
        == "000102030405060708090a0b0c"
        + bytes(a ^ b for a, b in zip(b"\x13\x80\x03", mask, strict=False)).hex()
    )


def test_two_new_salts_differ() -> None:
    cost = Cost(memory_kib=256 * 1024, passes=4, lanes=4)
    assert encode(cost) != encode(cost)


@pytest.mark.parametrize(
    "cost",
    [
        Cost(memory_kib=256 * 1024 + 1, passes=4, lanes=4),
        Cost(memory_kib=512, passes=4, lanes=4),
        Cost(memory_kib=1 << 30, passes=4, lanes=4),
        Cost(memory_kib=1 << 18, passes=4, lanes=17),
        Cost(memory_kib=1 << 18, passes=4, lanes=4, format=16),
    ],
)
def test_a_cost_that_does_not_fit_is_refused(cost: Cost) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        encode(cost)


def test_a_cost_beyond_256_passes_is_refused() -> None:
    with pytest.raises(ValueError, match="range"):
        encode(Cost(memory_kib=1 << 18, passes=257, lanes=4))


def test_only_thirteen_random_bytes_and_sixteen_of_salt_are_taken() -> None:
    with pytest.raises(ValueError, match="fit"):
        encode(Cost(memory_kib=1 << 18, passes=4, lanes=4), b"short")
    with pytest.raises(ValueError, match="16 bytes"):
        decode(b"short")
