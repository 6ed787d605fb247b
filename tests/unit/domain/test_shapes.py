"""Identities, schema, entities, changes and errors: the shapes that every layer shares."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.caselist import CaseQuery, SortKey
from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.errors import CredentialError, KnownError, UsageError
from desktop_app.domain.ids import (
    CROCKFORD,
    EntityId,
    case_code_from_random,
    entity_id_from_random,
    parse_case_code,
)
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field, FieldType, Kind, Schema
from desktop_app.domain.values import Term
from tests.unit.domain.trees import ROOT, entity, tree


@given(st.binary(min_size=16, max_size=16))
def test_ids_are_random_uuids_of_version_4(random: bytes) -> None:
    made = entity_id_from_random(random)
    assert made[6] >> 4 == 4
    assert made[8] >> 6 == 0b10
    assert made[:6] == random[:6]


@given(st.binary(min_size=5, max_size=5))
def test_a_case_code_survives_being_copied_by_hand(random: bytes) -> None:
    code = case_code_from_random(random)
    assert parse_case_code(code) == code
    assert parse_case_code(f" {code.lower().replace('-', '')} ") == code
    assert parse_case_code(code[:2] + code[2:].replace("0", "O").replace("1", "l")) == code
    assert set(code) <= {*CROCKFORD, "-"}


def test_codes_carry_all_forty_bits() -> None:
    assert case_code_from_random(bytes(5)) == "C-0000-0000"
    assert case_code_from_random(b"\xff" * 5) == "C-ZZZZ-ZZZZ"


@pytest.mark.parametrize(
    "text", ["", "C", "7K3M-QX4P", "C-7K3M-QX4", "C-7K3M-QX4PP", "C-7K3U-QX4P", "D-7K3M-QX4P"]
)
def test_what_is_no_code_is_told(text: str) -> None:
    with pytest.raises(UsageError, match="is not a case code"):
        parse_case_code(text)


def test_too_little_randomness_is_refused() -> None:
    with pytest.raises(ValueError, match="16 random bytes"):
        entity_id_from_random(b"")
    with pytest.raises(ValueError, match="5 random bytes"):
        case_code_from_random(b"")


def test_the_schema_stands_on_its_own_feet() -> None:
    for kind in SCHEMA.kinds:
        assert SCHEMA.kind(kind.name) is SCHEMA.by_number(kind.number) is kind
        assert kind.is_root == (not kind.parents)
        for name in (*kind.title_fields, *([kind.sort_field] if kind.sort_field else [])):
            assert kind.has(name)
        for field in kind.fields:
            assert kind.field(field.name) is kind.field_by_number(field.number) is field
            assert (field.vocabulary is not None) == (field.type in (FieldType.TERM, FieldType.TERM_SET))
            assert field.target is None or SCHEMA.kind(field.target).name == field.target
    assert SCHEMA.by_number(9999) is None
    assert SCHEMA.kind("case").field_by_number(9999) is None
    assert not SCHEMA.kind("case").has("nothing")
    assert [kind.name for kind in SCHEMA.children_of("event")] == ["act"]


def test_a_number_or_name_never_stands_twice() -> None:
    one = Field(number=1, name="a", type=FieldType.TEXT)
    with pytest.raises(ValueError, match="a field's name or number"):
        Kind(number=1, name="x", fields=(one, one))
    kind = Kind(number=1, name="x", fields=(one,))
    with pytest.raises(ValueError, match="a kind's name or number"):
        Schema((kind, kind))
    with pytest.raises(ValueError, match="unknown kind"):
        Schema((Kind(number=2, name="y", parents=("z",), fields=()),))


def test_which_types_are_sets() -> None:
    assert [kind for kind in FieldType if kind.is_set] == [
        FieldType.TERM_SET,
        FieldType.TEXT_SET,
        FieldType.REF_SET,
    ]


def test_entities_tell_single_values_and_sets_apart() -> None:
    case = entity("case", 1, title="Title", status=Term("open"))
    assert (case.get("title"), case.text("title"), case.text("status"), case.text("code")) == (
        "Title", "Title", "", "",
    )  # fmt: skip
    assert case.elements("tags") == ()
    with pytest.raises(KeyError, match="use elements"):
        case.get("tags")
    with pytest.raises(KeyError, match="use get"):
        case.elements("title")


def test_a_tree_is_walked_by_kind_and_place() -> None:
    person, note = entity("person", 1), entity("note", 2)
    made = tree([person, note])
    assert list(made.of_kind("note")) == list(made.of_kind("note", made.root.id)) == [note]
    assert list(made.of_kind("note", person.id)) == []


def test_change_sets_add_up() -> None:
    one, other = ChangeSet(frozenset([ROOT]), frozenset(["case"])), ChangeSet(kinds=frozenset(["note"]))
    assert one | other == ChangeSet(frozenset([ROOT]), frozenset(["case", "note"]))
    assert one
    assert not ChangeSet()
    assert other
    assert EntityId(ROOT) in one.roots


def test_known_errors_say_what_happened_and_what_to_do() -> None:
    error = KnownError("disk-full", "The disk is full by {bytes} bytes.", "Make room.", bytes=5)
    assert str(error) == "The disk is full by 5 bytes. Make room."
    assert (error.what, error.advice, error.code) == (
        "The disk is full by 5 bytes.",
        "Make room.",
        "disk-full",
    )
    assert [KnownError.exit_code, UsageError.exit_code, CredentialError.exit_code] == [1, 2, 3]


def test_a_plain_question_lists_every_case_by_name() -> None:
    assert CaseQuery() == CaseQuery(words="", filters=(), only_contested=False, sort=SortKey.NAME)
