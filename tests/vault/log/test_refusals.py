"""What a save refuses, and by which name."""

from __future__ import annotations

import pytest

from desktop_app.domain.changes import (
    AddElement,
    Change,
    Create,
    Delete,
    OperationId,
    SetField,
)
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.vault.log.format import author_root
from desktop_app.vault.vault import Vault
from tests.vault.log.helpers import (
    CASE,
    NAME,
    PERSON,
    a_case,
    a_vault,
    an_id,
    environment,
    in_memory,
    merge,
    save,
)

BIG = "x" * (4 * 1024 * 1024)
REFUSED: list[tuple[str, tuple[Change, ...]]] = [
    ("unknown-kind", (Create(an_id(9), "spaceship", CASE),)),
    ("unknown-field", (SetField(CASE, "mood", "x"),)),
    ("unknown-entity", (SetField(an_id(9), "title", "x"),)),
    ("unknown-entity", (Create(an_id(9), "name", an_id(10)),)),
    ("unknown-entity", (Delete(PERSON), SetField(PERSON, "location", "x"))),
    ("unknown-entity", (Delete(PERSON), Create(NAME, "name", PERSON))),
    ("wrong-parent", (Create(an_id(9), "name", CASE),)),
    ("wrong-parent", (Create(an_id(9), "person", None),)),
    ("entity-exists", (Create(PERSON, "evidence", CASE),)),
    ("entity-exists", (Create(CASE, "source", None),)),
    ("wrong-value", (SetField(CASE, "title", 3),)),
    ("wrong-value", (SetField(CASE, "status", "open"),)),
    ("wrong-value", (SetField(CASE, "opened", "2022"),)),
    ("wrong-value", (AddElement(CASE, "languages", "ru"),)),
    ("wrong-value", (AddElement(CASE, "languages", None),)),
    ("field-is-a-set", (SetField(CASE, "tags", "x"),)),
    ("field-is-single", (AddElement(CASE, "title", "x"),)),
    ("value-out-of-bounds", (SetField(CASE, "title", BIG),)),
    ("value-out-of-bounds", (SetField(CASE, "title", "\ud800"),)),
    ("value-out-of-bounds", (AddElement(CASE, "tags", "x" * 5000),)),
    ("field-is-immutable", (SetField(CASE, "code", "C-AAAA-AAAA"),)),
    ("not-a-version", (SetField(CASE, "title", "x", (OperationId(CommitHash(b"\0" * 32), 0),)),)),
]


@pytest.mark.parametrize(("code", "changes"), REFUSED, ids=lambda x: x if isinstance(x, str) else "")
def test_nonsense_is_refused_by_name(code: str, changes: tuple[Change, ...]) -> None:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, SetField(CASE, "code", "C-7K3M-QX4P"))
    with vault.unit() as unit, pytest.raises(UsageError) as refused:
        unit.save(CASE, changes)
    assert refused.value.code == code
    assert str(refused.value)


def test_roots_that_cannot_begin() -> None:
    vault = a_vault()
    with vault.unit() as unit:
        for changes in (
            [SetField(CASE, "title", "x")],
            [Create(CASE, "person", None)],
            [Create(CASE, "case", CASE)],
        ):
            with pytest.raises(UsageError):
                unit.save(CASE, changes)
        with pytest.raises(UsageError):
            unit.save(CASE, [Create(CASE, "case", None)], kind="source")
        assert unit.save(CASE, [Create(CASE, "case", None)], kind="case")


def test_only_an_author_writes_that_authors_name() -> None:
    vault, other = a_vault(), a_vault("Boris", 2)
    merge(vault, other)
    with other.unit() as unit:
        key = unit.authors.own()[0].key
    name = EntityId(author_root(key))
    with vault.unit() as unit:
        with pytest.raises(UsageError, match="only by that author"):
            unit.save(name, [SetField(name, "name", "Nobody")])
        with pytest.raises(UsageError, match="only by that author"):
            unit.save(an_id(5), [Create(an_id(5), "author", None)])


def test_without_an_author_nothing_is_written() -> None:
    vault = Vault(in_memory(), environment=environment())
    vault.resume()
    with vault.unit() as unit, pytest.raises(UsageError) as refused:
        unit.save(CASE, [Create(CASE, "case", None)])
    assert refused.value.code == "no-author"
    vault.close()
