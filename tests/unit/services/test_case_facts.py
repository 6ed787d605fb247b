"""What is made of a case's facts as they are saved: papers in one form, and what is counted as missing."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop_app.domain.caselist import CaseQuery
from desktop_app.domain.rules.profiles import missing
from desktop_app.services.cases.create import CreatedCase, create_case
from desktop_app.services.cases.fields import Setting, set_fields
from desktop_app.services.cases.list_text import list_cases
from desktop_app.services.cases.show import show_case
from desktop_app.services.dossier.names import principal_of
from desktop_app.services.rules.profiles import bundled_profiles
from desktop_app.vault.vault import Vault


def show(vault: Vault, code: str) -> dict[str, Any]:
    with vault.unit() as unit:
        return show_case(unit, code)


def set_one(vault: Vault, code: str, address: str, text: str, **how: Any) -> dict[str, Any]:
    with vault.unit() as unit:
        return set_fields(unit, code, [Setting(address, text, **how)])[0]


def test_the_case_list_counts_what_the_basic_profile_lacks(vault: Vault) -> None:
    with vault.unit() as unit:
        case = create_case(unit)

    def counts() -> tuple[int, int]:
        with vault.unit() as unit:
            tree = unit.tree(case.case)
            who = principal_of(tree)
            lacking = missing(bundled_profiles()["basics"], tree, who.id if who else None, date(2026, 1, 1))
            return list_cases(unit, CaseQuery())[0].missing, len(lacking)

    assert counts() == (4, 4)
    for address, text, left in (
        ("person.birth_date", "unknown", 4),
        ("person.birth_date", "spring 1990", 3),
        ("name[new].patronymic", "Ивановна", 2),
        ("person.facility", "Facility", 1),
        ("person.citizenships", "RU", 0),
        ("person.birth_date", "", 1),
    ):
        set_one(vault, case.code, address, text)
        assert counts() == (left, left)


def test_a_paper_is_numbered_as_its_type_is_stored(vault: Vault, case: CreatedCase) -> None:
    def numbers() -> list[str]:
        entries = show(vault, case.code)["entries"]
        return [one["fields"]["value"] for one in entries if one["kind"] == "identifier"]

    with vault.unit() as unit:
        told = set_fields(
            unit,
            case.code,
            [Setting("identifier[new].value", "A12345678"), Setting("identifier[new].type", "a_number")],
        )
    assert told[0]["value"] == "A012345678"
    set_one(vault, case.code, "identifier[1].value", "87 654 321")
    assert numbers() == ["A087654321"]
    set_one(vault, case.code, "identifier[1].type", "uci")
    set_one(vault, case.code, "identifier[1].value", "12345678", source="Card")
    assert numbers() == ["1234-5678"]
    accounts = [one for one in show(vault, case.code)["entries"] if one["kind"] == "claim"]
    assert [account["fields"]["value"] for account in accounts] == ["1234-5678"]
    set_one(vault, case.code, "identifier[new].value", "11223344")
    assert numbers()[1] == "11223344"
    set_one(vault, case.code, "identifier[2].type", "a_number")
    assert numbers()[1] == "A011223344"
