"""How entities are described: kinds and fields as data, from which tables, forms, search and dossiers follow.

Numbers are part of the frozen file format: a kind's or a field's number is never reused or renumbered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, StrEnum


class FieldType(StrEnum):
    """What a field holds, and thereby how it is edited, stored, compared and printed."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    MARKDOWN = "markdown"
    INTEGER = "integer"
    DECIMAL = "decimal"
    YES_NO = "yes_no"
    DATE = "date"
    MOMENT = "moment"
    TERM = "term"
    TERM_SET = "term_set"
    TEXT_SET = "text_set"
    REF = "ref"
    REF_SET = "ref_set"
    BYTES = "bytes"
    ANY = "any"

    @property
    def is_set(self) -> bool:
        """Whether each element is a register of its own, so that two people can add at once."""
        return self in (FieldType.TERM_SET, FieldType.TEXT_SET, FieldType.REF_SET)


class DataClass(StrEnum):
    """What a share copy, an export or a dossier variant can withhold as one."""

    GENERAL = "general"
    IDENTITY = "identity"
    IDENTIFIERS = "identifiers"
    CONTACT = "contact"
    LOCATION = "location"
    HEALTH = "health"
    BELIEF = "belief"
    NOTES = "notes"
    EVIDENCE = "evidence"


class Search(Enum):
    """How the words of a field are found again."""

    NO = 0
    TEXT = 1
    NAME = 2
    EXACT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a kind.

    ``vocabulary`` names the data file of a term; ``target`` the kind that a reference points to.
    ``immutable`` fields are written once by the program (a hash, a case code) and never edited in a form.
    ``attachment`` fields hold the SHA-256 under which the vault keeps the bytes themselves.
    """

    number: int
    name: str
    type: FieldType
    vocabulary: str | None = None
    target: str | None = None
    data_class: DataClass = DataClass.GENERAL
    search: Search = Search.NO
    immutable: bool = False
    attachment: bool = False
    wide: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of entity. ``parents`` are the kinds it can stand under; a root has none and travels as one.

    ``title_fields`` are joined to name an entity in a list; ``sort_field`` orders siblings (then creation).
    ``kept_back`` kinds stay out of dossiers and share copies unless they are asked for by name.
    """

    number: int
    name: str
    parents: tuple[str, ...] = ()
    fields: tuple[Field, ...]
    title_fields: tuple[str, ...] = ()
    sort_field: str | None = None
    data_class: DataClass = DataClass.GENERAL
    kept_back: bool = False
    _by_name: dict[str, Field] = field(init=False, repr=False, compare=False, default_factory=dict)
    _by_number: dict[int, Field] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._by_name.update({f.name: f for f in self.fields})
        self._by_number.update({f.number: f for f in self.fields})
        if len(self._by_name) != len(self.fields) or len(self._by_number) != len(self.fields):
            raise ValueError(f"{self.name}: a field's name or number stands twice")

    @property
    def is_root(self) -> bool:
        """Whether entities of this kind travel as one with all that stands under them."""
        return not self.parents

    def field(self, name: str) -> Field:
        """Return the field called ``name``; raises ``KeyError``."""
        return self._by_name[name]

    def field_by_number(self, number: int) -> Field | None:
        """Return the field with this number, or None when a newer program wrote it."""
        return self._by_number.get(number)

    def has(self, name: str) -> bool:
        """Whether there is a field called ``name``."""
        return name in self._by_name


class Schema:
    """All kinds of this program version, by name and by number."""

    def __init__(self, kinds: tuple[Kind, ...]) -> None:
        self.kinds = kinds
        self._by_name = {kind.name: kind for kind in kinds}
        self._by_number = {kind.number: kind for kind in kinds}
        if len(self._by_name) != len(kinds) or len(self._by_number) != len(kinds):
            raise ValueError("a kind's name or number stands twice")
        for kind in kinds:
            for parent in kind.parents:
                if parent not in self._by_name:
                    raise ValueError(f"{kind.name} stands under an unknown kind {parent}")

    def kind(self, name: str) -> Kind:
        """Return the kind called ``name``; raises ``KeyError``."""
        return self._by_name[name]

    def by_number(self, number: int) -> Kind | None:
        """Return the kind with this number, or None when a newer program wrote it."""
        return self._by_number.get(number)

    def attachments(self) -> Iterator[tuple[Kind, Field]]:
        """Yield every field that names bytes which the vault keeps, with its kind."""
        for kind in self.kinds:
            for one in kind.fields:
                if one.attachment:
                    yield kind, one

    def children_of(self, name: str) -> tuple[Kind, ...]:
        """Return the kinds that can stand directly under ``name``, in schema order."""
        return tuple(kind for kind in self.kinds if name in kind.parents)
