"""What travels beside cases: contacts, organisations, letters, rounds; found by name or id, made in place."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.domain.changes import Create, SetField
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.cases.fields import Setting, set_fields
from desktop_app.services.cases.history import case_history, undo_case
from desktop_app.services.cases.page import case_file
from desktop_app.services.cases.roots import case_of, find_elsewhere, find_named, find_root
from desktop_app.services.cases.show import show_case
from desktop_app.vault.vault import Vault
from tests import factories


def put(vault: Vault, root: str, address: str, text: str, source: str | None = None) -> dict[str, Any]:
    with vault.unit() as unit:
        return set_fields(unit, root, [Setting(address, text, source=source)])[0]


def fields(vault: Vault, root: str) -> dict[str, Any]:
    with vault.unit() as unit:
        found: dict[str, Any] = show_case(unit, root)["fields"]
    return found


def test_a_contact_is_made_in_one_save_and_found_by_name_and_id(vault: Vault) -> None:
    with vault.unit() as unit:
        made = set_fields(
            unit,
            "contact:new",
            [Setting("name", "Лидия Придуманная"), Setting("contact_channel[new].address", "+48 600 1")],
        )
    digits = made[0]["id"]
    with vault.unit() as unit:
        root = find_root(unit, "contact: Лидия Придуманная")
        assert root.hex() == digits
        assert find_root(unit, f"contact:{digits[:8]}") == root
        shown = show_case(unit, f"contact:{digits}")
        assert len(case_history(unit, f"contact:{digits}")) == 4
    assert shown["code"] == f"contact:{digits[:12]}"
    assert [entry["address"] for entry in shown["entries"]] == ["contact_channel[1]"]
    with vault.unit() as unit:
        assert len(undo_case(unit, f"contact:{digits}")["undone"]) == 1
    with vault.unit() as unit, pytest.raises(UsageError, match="no contact"):
        find_root(unit, "contact:Лидия Придуманная")


def test_what_is_not_here_is_told(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        with pytest.raises(UsageError, match="There is no letter “Nowhere”"):
            find_root(unit, "letter:Nowhere")
        with pytest.raises(UsageError, match="There is no letter"):
            find_named(unit, "letter", "00000000")
        with pytest.raises(UsageError):
            find_root(unit, "galaxy:Nowhere")
        assert find_elsewhere(unit, "person[1]") is None
        assert find_elsewhere(unit, case.code) is None


def test_a_reference_into_another_case_names_its_code(vault: Vault, case: CreatedCase) -> None:
    other = factories.a_case(vault, factories.someone("Борис", "Полевский"))
    letter = "letter:" + put(vault, "letter:new", "title", "To the ministry")["id"]
    told = put(vault, letter, "covered_person[new].person", f"{other.code.lower()}:person[1]")
    assert told["value"] == f"{other.code}:person[{other.person.hex()[:12]}]"
    assert put(vault, letter, "covered_person[1].person", told["value"])["saved"] is False
    with pytest.raises(UsageError, match="does not point to an entry of the kind name"):
        put(vault, letter, "covered_person[1].person", f"{other.code}:name[1]")
    assert put(vault, case.code, "case.related_cases", other.code)["value"] == other.code
    with pytest.raises(UsageError, match="no case"):
        put(vault, case.code, "related_cases", "C-0000-0000")


def test_a_place_in_a_case_that_is_gone_or_nameless_is_told_by_its_id(
    vault: Vault, case: CreatedCase
) -> None:
    other = factories.a_case(vault, factories.someone("Борис", "Полевский"))
    put(vault, case.code, "task[new].about", f"{other.code}:name[1]")
    with vault.unit() as unit:
        name = unit.tree(other.case).children[other.person][0]
        shown = show_case(unit, case.code)["entries"][-1]["fields"]["about"]
    assert shown == name.hex() or "Полевский" in shown
    task = put(vault, case.code, "task[1].about", f"{other.code}:person[1]")
    assert task["value"].startswith(other.code)
    vault.connection.execute("UPDATE t_case SET f_code = NULL WHERE f_code = ?", (other.code,))
    with vault.unit() as unit:
        tasks = [e for e in show_case(unit, case.code)["entries"] if e["kind"] == "task"]
    assert tasks[0]["fields"]["about"] == other.person.hex()


def test_accounts_by_a_source_belong_to_cases(vault: Vault) -> None:
    with pytest.raises(UsageError, match="Accounts by a source belong to cases; this is a contact"):
        put(vault, "contact:new", "name", "Somebody", source="A neighbour")


def test_contacts_and_organisations_are_made_in_place(vault: Vault, case: CreatedCase) -> None:
    put(vault, case.code, "case_contact[new].contact", "A lawyer")
    put(vault, case.code, "case_contact[1].organisation", "A clinic")
    assert fields(vault, "contact:A lawyer")["name"] == "A lawyer"
    assert fields(vault, "organisation:A clinic")["name"] == "A clinic"
    with vault.unit() as unit:
        known = find_named(unit, "contact", "A lawyer")
        unit.save(known.root, [SetField(known.root, "adverse", value=True)])
        unit.commit()
    assert fields(vault, f"contact:{known.root.hex()}")["adverse"] is True
    assert put(vault, case.code, "case_contact[1].contact", "A lawyer")["saved"] is False


def test_what_travels_beside_cases_leads_to_the_case_that_names_it_last(
    vault: Vault, case: CreatedCase
) -> None:
    other = factories.a_case(vault, factories.someone("Борис", "Полевский"))
    put(vault, case.code, "case_contact[new].contact", "A lawyer")
    with vault.unit() as unit:
        lawyer = find_named(unit, "contact", "A lawyer").root
        assert case_of(unit, lawyer, "contact") == case.case
    put(vault, other.code, "proceeding[new].counsel[new].contact", "A lawyer")
    put(vault, case.code, "consent[new].recipient_organisation", "A ministry")
    with vault.unit() as unit:
        assert case_of(unit, lawyer, "contact") == other.case
        assert case_of(unit, find_named(unit, "organisation", "A ministry").root, "organisation") == case.case
        assert case_file(unit, lawyer) is None


def test_a_letter_leads_to_a_case_of_its_people_and_nothing_leads_nowhere(
    vault: Vault, case: CreatedCase
) -> None:
    letter = EntityId(bytes.fromhex(put(vault, "letter:new", "title", "To the ministry")["id"]))
    put(vault, f"letter:{letter.hex()}", "addressee_organisation", "A ministry")
    with vault.unit() as unit:
        assert case_of(unit, letter, "letter") is None
        gone = Ref(unit.new_id(), unit.new_id())
        covered = unit.new_id()
        unit.save(letter, [Create(covered, "covered_person", letter), SetField(covered, "person", gone)])
        assert case_of(unit, letter, "letter") is None
        unit.commit()
    put(vault, f"letter:{letter.hex()}", "covered_person[new].person", f"{case.code}:person[1]")
    with vault.unit() as unit:
        assert case_of(unit, letter, "letter") == case.case
