"""Evidence as a table shows it: the pieces of a case with their exhibit letters, custody and sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term
from desktop_app.services.dossier.exhibits import ExhibitIndex
from desktop_app.vault.unit import Unit


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One piece of evidence; ``exhibit`` is the letter that a dossier gives it now."""

    entity: Entity
    exhibit: str
    custody: tuple[Entity, ...]

    @property
    def id(self) -> EntityId:
        """The evidence item."""
        return self.entity.id

    @property
    def title(self) -> str:
        """What it is called, else the file's name."""
        return self.entity.text("title") or self.entity.text("filename")

    @property
    def source(self) -> EntityId | None:
        """The source that it came from."""
        ref = self.entity.get("source")
        return ref.entity if isinstance(ref, Ref) else None

    @property
    def date(self) -> PartialDate | None:
        """When it was made, else when it was captured."""
        found = self.entity.get("date") or self.entity.get("captured")
        return found if isinstance(found, PartialDate) else None

    @property
    def size(self) -> int | None:
        """Bytes of the original; none without a file or where it was withheld."""
        size = self.entity.get("size")
        return size if isinstance(size, int) else None

    @property
    def sha256(self) -> bytes | None:
        """The hash of the original; none without a file or where it was withheld."""
        digest = self.entity.get("sha256")
        return digest if isinstance(digest, bytes) else None

    def code(self, field: str) -> str:
        """Return the code of a term, empty while it is not known."""
        term = self.entity.get(field)
        return term.code if isinstance(term, Term) else ""


def evidence_rows(tree: Tree) -> tuple[EvidenceRow, ...]:
    """Return the evidence of a case in display order; pure and quick."""
    letters = ExhibitIndex.of(tree).letters
    return tuple(
        EvidenceRow(piece, letters.get(piece.id, ""), tuple(tree.of_kind("custody", piece.id)))
        for piece in tree.of_kind("evidence")
    )


def source_names(unit: Unit, sources: Iterable[EntityId]) -> dict[EntityId, str]:
    """Return what sources are called; those that are not in this vault are left out."""
    found = ((source, unit.entity(source, source)) for source in sources)
    return {source: entity.text("name") for source, entity in found if entity is not None}
