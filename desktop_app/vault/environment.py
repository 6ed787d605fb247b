"""What the vault takes from outside, handed in so that demos and tests are the same every time."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Environment:
    """A clock (aware datetimes) and a source of random bytes fit for keys."""

    clock: Callable[[], datetime]
    random_bytes: Callable[[int], bytes]


def system_environment() -> Environment:
    """Return the computer's own clock and random generator."""
    return Environment(clock=lambda: datetime.now(UTC), random_bytes=secrets.token_bytes)
