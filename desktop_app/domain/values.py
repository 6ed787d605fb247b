"""Values that a field can hold, and the one typed encoding in which they are hashed, stored and travel.

The encoding is canonical and injective: a type tag of one byte, then the content. It is part of the frozen
file format (ADR 0007): tags are never given another meaning.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation

from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate

MAX_VALUE_BYTES = 4 * 1024 * 1024
"""No field holds more: files live in attachments, and a hostile file may not claim a gigabyte here."""

INT_LIMIT = 2**63
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MAX_MINUTES = 4_000_000_000
_ID_BYTES = 16


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """A code of a vocabulary, such as ``protest``; its labels are looked up where it is shown."""

    code: str


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """A pointer to an entity: the root that it travels with, and itself (equal for a root)."""

    root: EntityId
    entity: EntityId


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A point in time in whole minutes since 1970-01-01 UTC (finer would tell who worked when)."""

    minutes: int

    @classmethod
    def of(cls, when: datetime) -> Moment:
        """Round an aware datetime down to its minute."""
        return cls((when - _EPOCH) // timedelta(minutes=1))

    def as_datetime(self) -> datetime:
        """Return the aware UTC datetime; years outside 1..9999 become the nearest minute that exists."""
        low, high = -1_035_593_280, 4_223_371_679
        return _EPOCH + timedelta(minutes=min(max(self.minutes, low), high))


Value = None | bool | int | str | bytes | Decimal | PartialDate | Term | Ref | Moment
"""What a field can hold. ``None`` is “not yet known” (never “no”)."""


class MalformedValueError(ValueError):
    """The bytes are no canonical value: damaged, hostile or of a newer schema."""


def encode(value: Value) -> bytes:
    """Return the canonical bytes of ``value``; raises ``ValueError`` when it is out of bounds."""
    raw = _encode(value)
    if len(raw) > MAX_VALUE_BYTES:
        raise ValueError("a value may have at most 4 MiB")
    return raw


def _encode(value: Value) -> bytes:
    match value:
        case None:
            return b"n"
        case bool():
            return b"1" if value else b"0"
        case int():
            if not -INT_LIMIT <= value < INT_LIMIT:
                raise ValueError("a whole number must fit 64 bits")
            return b"i%d" % value
        case str():
            return b"s" + value.encode()
        case bytes():
            return b"b" + value
        case Decimal():
            return b"x" + canonical_decimal(value).encode()
        case PartialDate():
            return b"d" + value.canonical().encode()
        case Term():
            return b"t" + value.code.encode()
        case Ref():
            return b"r" + value.root + value.entity
        case _:
            return b"m%d" % value.minutes


def canonical_decimal(value: Decimal) -> str:
    """Return the one spelling of a finite decimal: no exponent, no trailing zeros, no negative zero."""
    if not value.is_finite() or abs(value.adjusted()) > 30:
        raise ValueError("a decimal number must be finite and below 10^30")
    text = format(value.normalize(), "f")
    return "0" if text in ("-0", "0") else text


def decode(raw: bytes) -> Value:
    """Return the value of canonical bytes; raises :class:`MalformedValueError` for anything else.

    Text that is not canonical (``i007``, a decimal with trailing zeros) is refused, since two spellings of
    one value would have two hashes.
    """
    if not raw or len(raw) > MAX_VALUE_BYTES:
        raise MalformedValueError("empty or longer than 4 MiB")
    try:
        value = _decode(raw[:1], raw[1:])
        is_canonical = _encode(value) == raw
    except (ValueError, InvalidOperation) as error:
        raise MalformedValueError(str(error)) from error
    if not is_canonical:
        raise MalformedValueError("not the canonical spelling")
    return value


def _decode(tag: bytes, body: bytes) -> Value:
    match tag:
        case b"n":
            return None
        case b"1":
            return True
        case b"0":
            return False
        case b"i":
            return int(_short(body))
        case b"s":
            return body.decode()
        case b"b":
            return body
        case b"x":
            return Decimal(_short(body))
        case b"d":
            return PartialDate.from_canonical(body.decode())
        case b"t":
            return Term(body.decode())
        case b"r":
            if len(body) != 2 * _ID_BYTES:
                raise ValueError("a reference has 32 bytes")
            return Ref(EntityId(body[:_ID_BYTES]), EntityId(body[_ID_BYTES:]))
        case b"m":
            minutes = int(_short(body))
            if abs(minutes) > _MAX_MINUTES * 2:
                raise ValueError("a moment is some thousand years off")
            return Moment(minutes)
        case _:
            raise ValueError("an unknown type tag")


def _short(body: bytes) -> str:
    if len(body) > 64:
        raise ValueError("a number of more than 64 characters")
    return body.decode("ascii")
