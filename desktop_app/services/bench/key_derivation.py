"""What one guess at a passphrase costs, us and whoever guesses, beside SQLCipher's own derivation."""

from __future__ import annotations

import hashlib

from desktop_app.services.bench.rows import Goal, Row, Rows, in_turns, seconds
from desktop_app.services.bench.stage import Stage
from desktop_app.vault.file.kdf import derive, new_salt
from desktop_app.vault.file.passphrase import CHEAPEST, GUESSES_A_SECOND
from desktop_app.vault.file.salt import decode

PBKDF2_ROUNDS = 256_000
PBKDF2_GUESSES_A_SECOND = 12_500.0
"""One consumer graphics card on SQLCipher 4's default, as published for the same card as ours."""


def measure(stage: Stage) -> Rows:
    """Tell the time of a derivation tuned here, and how much dearer a guess is for one graphics card.

    The card's rate at our smallest cost is published (`passphrase.GUESSES_A_SECOND`) and falls with the work,
    memory times passes, since the card's memory is what holds it up.
    """
    salt = new_salt()
    cost = decode(salt)
    own, other = in_turns(
        stage.runs,
        lambda: seconds(lambda: derive("fictional words", salt, allow_costly=True)),
        lambda: seconds(lambda: hashlib.pbkdf2_hmac("sha512", b"fictional words", salt, PBKDF2_ROUNDS)),
    )
    dearer = PBKDF2_GUESSES_A_SECOND / GUESSES_A_SECOND * cost.work / CHEAPEST.work
    reference = f"PBKDF2-HMAC-SHA512, {PBKDF2_ROUNDS:,} rounds"
    asked = {"memory_mib": cost.memory_kib // 1024, "passes": cost.passes, "lanes": cost.lanes}
    return [
        Row(
            name="key-derivation",
            what="One key derivation, tuned to about a second here",
            unit="s",
            values=own,
            reference=reference,
            reference_values=other,
            goal=Goal(least=0.6, most=1.6),
            size=asked,
        ),
        Row(
            name="key-derivation-attacker",
            what="How many times dearer a guess is for one graphics card than SQLCipher's default",
            unit="times",
            values=[dearer],
            reference=reference,
            goal=Goal(least=30.0),
            size=asked,
            notes={"guesses_a_second": round(PBKDF2_GUESSES_A_SECOND / dearer, 1)},
        ),
    ]
