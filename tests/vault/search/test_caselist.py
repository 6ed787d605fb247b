"""The case list: what a row shows, in which order, narrowed down how, and in step with every edit."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.domain.caselist import CaseQuery, CaseRow, SortKey
from desktop_app.domain.changes import AddElement, Delete, RemoveElement, SetField
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Moment, Ref, Term
from desktop_app.vault.caselist import CaseListRows, facets, ids, rows
from desktop_app.vault.vault import Vault
from tests.vault.search.helpers import NOON, a_case, add, save


def listed(vault: Vault, **asked: object) -> list[str]:
    """The names that a query lists."""
    return [row.name for row in rows(vault.connection, ids(vault.connection, CaseQuery(**asked)))]  # type: ignore[arg-type]


def row_of(vault: Vault, case: EntityId) -> CaseRow:
    every = rows(vault.connection, ids(vault.connection, CaseQuery()))
    return next(row for row in every if row.case == case)


def test_a_row_shows_the_case_at_a_glance(vault: Vault) -> None:
    case = a_case(
        vault,
        code="C-7K3M-QX4P",
        status="open",
        outcome="granted",
        priority="critical",
        responsible="Marie",
        opened=PartialDate.month(2024, 3),
        tags=("b", "a"),
    )
    person = add(
        vault, case, "person", role="principal", birth_date=PartialDate.year(1985), citizenships=("RU",)
    )
    add(
        vault,
        case,
        "name",
        person,
        type="passport_cyrillic",
        family="Верхотина",
        given="Анна",
        patronymic="Ильинична",
    )
    add(vault, case, "name", person, type="passport_latin", family="Verkhotina", given="Anna")
    save(vault, case, SetField(person, "location", "Tacoma"))
    row = row_of(vault, case)
    assert row == CaseRow(
        row=row.row,
        case=case,
        code="C-7K3M-QX4P",
        name="Verkhotina, Anna",
        other_name="Верхотина, Анна Ильинична",
        status="open",
        outcome="granted",
        priority=4,
        place="Tacoma",
        responsible="Marie",
        opened=PartialDate.month(2024, 3),
        changed_minutes=Moment.of(NOON).minutes,
        tags=("a", "b"),
    )


def test_a_case_of_which_nothing_is_known(vault: Vault) -> None:
    empty = add(vault, None, "case")
    titled = add(vault, None, "case", title="Семья из Омска")
    assert (row_of(vault, empty).name, row_of(vault, empty).missing) == ("", 4)
    assert row_of(vault, titled).name == "Семья из Омска"
    add(vault, titled, "person", birth_date=PartialDate.unknown())
    assert row_of(vault, titled).missing == 4
    assert listed(vault) == ["Семья из Омска", ""]


def test_the_principal_person_is_the_one_pointed_to_else_the_applicant_else_anybody(vault: Vault) -> None:
    case = add(vault, None, "case")
    first = add(vault, case, "person", role="child")
    add(vault, case, "name", first, family="Первых")
    assert row_of(vault, case).name == "Первых"
    second = add(vault, case, "person", role="principal")
    add(vault, case, "name", second, family="Вторых")
    assert row_of(vault, case).name == "Вторых"
    save(vault, case, SetField(case, "principal", Ref(case, first)))
    assert row_of(vault, case).name == "Первых"
    save(vault, case, Delete(first))
    assert row_of(vault, case).name == "Вторых"


@pytest.mark.parametrize(
    ("names", "shown", "other"),
    [
        ([("alias", "Zorro", None), ("passport_latin", "Petrov", None)], "Petrov", ""),
        ([("former", "Aeva", None), ("other", "Beva", None)], "Beva", ""),
        ([("passport_cyrillic", "Петров", None)], "Петров", ""),
        ([("passport_cyrillic", "Петров", None), ("other", "Petrov", None)], "Petrov", "Петров"),
        ([("other", "Петров", "latin")], "Петров", ""),
        ([(None, "12", None)], "12", ""),
        ([("other", None, None)], "", ""),
        ([("passport_cyrillic", "Петров", None), ("other", "محمد", None)], "Петров", "محمد"),
    ],
)
def test_which_name_is_shown(
    vault: Vault, names: list[tuple[str | None, str | None, str | None]], shown: str, other: str
) -> None:
    case = add(vault, None, "case")
    person = add(vault, case, "person")
    for kind, family, script in names:
        add(vault, case, "name", person, type=kind, family=family, script=script)
    assert (row_of(vault, case).name, row_of(vault, case).other_name) == (shown, other)


def test_a_name_given_in_one_piece(vault: Vault) -> None:
    case = add(vault, None, "case")
    person = add(vault, case, "person")
    add(vault, case, "name", person, other="Anna of Omsk")
    assert row_of(vault, case).name == "Anna of Omsk"


def test_names_sort_latin_first_and_yo_right_after_ye(vault: Vault) -> None:
    for family in ("Жуков", "Ёлкин", "Яшин", "Éluard", "Зуев", "Елкин", "Ежов", "Abramov", "Zorin", "ёж"):
        a_case(vault, family)
    ordered = ["Abramov", "Éluard", "Zorin", "Ежов", "Елкин", "ёж", "Ёлкин", "Жуков", "Зуев", "Яшин"]
    assert listed(vault) == ordered
    assert listed(vault, descending=True) == ordered[::-1]
    assert listed(vault, limit=2) == ordered[:2]


def test_every_order(vault: Vault) -> None:
    made: list[tuple[str, dict[str, Any]]] = [
        ("B", {"code": "C-2", "status": "open", "priority": "low", "opened": PartialDate.year(2024)}),
        ("A", {"code": "C-3", "status": "closed", "priority": "high", "opened": PartialDate.year(2022)}),
        ("C", {"code": "C-1", "status": "closed"}),
    ]
    for family, values in made:
        a_case(vault, family, **values)
    orders = {
        SortKey.NAME: ["A", "B", "C"],
        SortKey.CODE: ["C", "B", "A"],
        SortKey.STATUS: ["A", "C", "B"],
        SortKey.PRIORITY: ["C", "B", "A"],
        SortKey.OPENED: ["A", "B", "C"],
        SortKey.CHANGED: ["A", "B", "C"],
    }
    assert set(orders) == set(SortKey)
    for key, expected in orders.items():
        assert listed(vault, sort=key) == expected
        assert listed(vault, sort=key, descending=True) == expected[::-1]


def test_filters_words_and_their_combination(vault: Vault) -> None:
    a_case(vault, "Мелехин", status="open", priority="high", tags=("x",), responsible="Marie", code="C-1")
    a_case(vault, "Мелешко", status="closed", outcome="granted", tags=("x", "y"), priority="low", code="C-2")
    a_case(vault, "Котов", status="intake", responsible="Jean", code="C-3")
    assert listed(vault, filters=(("status", ("open", "intake")),)) == ["Котов", "Мелехин"]
    assert listed(vault, filters=(("tag", ("x",)), ("status", ("closed",)))) == ["Мелешко"]
    assert listed(vault, filters=(("tag", ("y", "x")),)) == ["Мелехин", "Мелешко"]
    assert listed(vault, filters=(("priority", ("3", "0")),)) == ["Котов", "Мелехин"]
    assert listed(vault, filters=(("priority", ("many",)),)) == []
    assert listed(vault, filters=(("responsible", ("Jean",)),)) == ["Котов"]
    assert listed(vault, filters=(("outcome", ("granted",)),)) == ["Мелешко"]
    assert listed(vault, filters=(("code", ("C-3",)),)) == ["Котов"]
    assert listed(vault, filters=(("status", ()),)) == []
    assert listed(vault, words=" Mele ") == ["Мелехин", "Мелешко"]
    assert listed(vault, words="Melek", filters=(("status", ("open",)),)) == ["Мелехин"]
    assert listed(vault, words="—") == ["Котов", "Мелехин", "Мелешко"]
    with pytest.raises(UsageError, match="shoe size"):
        listed(vault, filters=(("shoe size", ("44",)),))


def test_contested_facts_and_open_conflicts_are_counted(vault: Vault) -> None:
    case = a_case(vault, "Котов")
    a_case(vault, "Зуев")
    claims = [
        add(vault, case, "claim", topic="Return", value=Term(code)) for code in ("deported", "returned")
    ]
    assert row_of(vault, case).contested == 1
    assert listed(vault, only_contested=True) == ["Котов"]
    vault.connection.execute("BEGIN")
    (eid,) = vault.connection.execute(
        "SELECT eid FROM t_case WHERE root = (SELECT min(root) FROM t_claim)"
    ).fetchone()
    vault.connection.execute("INSERT INTO conflict VALUES (?, 2, x'')", (eid,))
    CaseListRows().update(vault.connection, [eid])
    assert row_of(vault, case).contested == 2
    vault.connection.execute("ROLLBACK")
    save(vault, case, SetField(claims[0], "confirmation", Term("disproved")))
    assert row_of(vault, case).contested == 0


def test_rows_follow_every_edit_and_go_with_their_case(vault: Vault) -> None:
    case = a_case(vault, "Котов", tags=("x",))
    before = ids(vault.connection, CaseQuery())
    save(vault, case, RemoveElement(case, "tags", "x"), AddElement(case, "tags", "y"))
    assert row_of(vault, case).tags == ("y",)
    save(vault, case, Delete(case))
    assert not ids(vault.connection, CaseQuery())
    assert rows(vault.connection, before) == []
    assert vault.connection.execute("SELECT count(*) FROM case_tag").fetchone() == (0,)
    assert rows(vault.connection, []) == []


def test_what_the_list_can_be_narrowed_down_to(vault: Vault) -> None:
    a_case(vault, "Котов", status="open", tags=("x",), priority="low")
    a_case(vault, "Зуев", status="open", tags=("x", "y"))
    assert facets(vault.connection) == {
        "status": [("open", 2)],
        "outcome": [],
        "responsible": [],
        "priority": [("0", 1), ("1", 1)],
        "tag": [("x", 2), ("y", 1)],
    }


def test_making_it_anew_gives_the_same(vault: Vault) -> None:
    for number in range(5):
        a_case(vault, f"Котов{number}", tags=("x",), opened=PartialDate.day(2024, 1, number + 1))
    tables = ("SELECT * FROM case_row ORDER BY eid", "SELECT * FROM case_tag ORDER BY tag, eid")
    before = [vault.connection.execute(sql).fetchall() for sql in tables]
    vault.connection.execute("BEGIN")
    vault.connection.execute("UPDATE case_row SET name = 'wrong'")
    vault.connection.execute("INSERT INTO case_tag VALUES ('wrong', 1)")
    CaseListRows().rebuild(vault.connection)
    vault.connection.execute("COMMIT")
    assert [vault.connection.execute(sql).fetchall() for sql in tables] == before
