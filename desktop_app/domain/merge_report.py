"""What a merge brings, before it is kept: for each root, and for the whole file."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.entity import Author
from desktop_app.domain.ids import EntityId


@dataclass(frozen=True, slots=True)
class RootReport:
    """One root that the other file touches. ``title`` is its code and title, or name, after the merge.

    Counts are of entities, except ``changed`` (fields), ``conflicts`` (newly open) and ``erased``
    (values that a note made this vault forget).
    """

    root: EntityId
    kind: str | None
    title: str
    is_new: bool
    created: int = 0
    changed: int = 0
    deleted: int = 0
    conflicts: int = 0
    erased: int = 0


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that was not taken over, and why; ``root`` and ``author`` as far as they could be read."""

    reason: str
    commit: bytes | None = None
    root: EntityId | None = None
    author: bytes | None = None


@dataclass(frozen=True, slots=True)
class AuthorReport:
    """Whose commits come in. ``future`` counts those whose clock is over a day ahead of ours."""

    author: Author
    commits: int
    future: int
    forked: int


@dataclass(frozen=True, slots=True)
class MergeReport:
    """A whole merge, for the preview and the summary.

    ``forked`` in an author's report counts sequence numbers used twice by one session: a copy of a running
    vault was used, or a key was stolen. ``erasure_requests`` counts notes of strangers that now wait here.
    """

    commits: int = 0
    operations: int = 0
    roots: tuple[RootReport, ...] = ()
    authors: tuple[AuthorReport, ...] = ()
    refused: tuple[Refusal, ...] = ()
    refused_count: int = 0
    erasure_requests: int = 0

    @property
    def conflicts(self) -> int:
        """Conflicts that this merge opens."""
        return sum(root.conflicts for root in self.roots)

    @property
    def changes_nothing(self) -> bool:
        """Whether this vault knew everything already."""
        return not (self.commits or self.operations or self.refused_count)
