"""Exports for somebody else: consent in force decides, and what is privileged stays."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import DataClass
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.exporting.consent import Recipient, allowed, recipient_of
from desktop_app.services.exporting.export import export_vault
from desktop_app.services.exporting.schema import FILE, export_schema
from desktop_app.services.importing.whole import import_export
from desktop_app.vault import attachments
from desktop_app.vault.vault import Vault
from tests import factories

LAWYER = Recipient("Harbour Law", "legal_representation")
TODAY = date(2026, 1, 5)
EVERYTHING = frozenset(DataClass)


def agree(vault: Vault, case: CreatedCase, *classes: str, **said: Value) -> None:
    values: dict[str, Value] = {
        "purpose": Term("legal_representation"),
        "recipient": "Harbour Law",
        "answer": Term("given"),
    }
    with vault.unit() as unit:
        consent = unit.new_id()
        changes: list[Change] = [Create(consent, "consent", case.case)]
        changes += [SetField(consent, name, value) for name, value in (values | said).items()]
        changes += [AddElement(consent, "data_classes", Term(code)) for code in classes]
        unit.save(case.case, changes)
        unit.commit()


def may(vault: Vault, case: CreatedCase, recipient: Recipient = LAWYER) -> frozenset[DataClass] | None:
    with vault.unit() as unit:
        return allowed(unit.tree(case.case), recipient, TODAY)


@pytest.mark.parametrize(
    ("said", "classes"),
    [
        ({}, EVERYTHING),
        ({"recipient": None}, EVERYTHING),
        ({"recipient": "HARBOUR law"}, EVERYTHING),
        ({"recipient": "Other Law"}, None),
        ({"purpose": Term("research")}, None),
        ({"answer": Term("asked")}, None),
        ({"answer": Term("refused")}, None),
        ({"withdrawn": PartialDate.year(2025)}, None),
        ({"expires": PartialDate.day(2026, 1, 6)}, EVERYTHING),
        ({"expires": PartialDate.day(2026, 1, 5)}, None),
        ({"expires": PartialDate.year(2026)}, None),
        ({"expires": PartialDate.unknown()}, EVERYTHING),
        ({"anonymity": Term("named")}, EVERYTHING),
        ({"anonymity": Term("code_only")}, None),
    ],
)
def test_only_a_consent_in_force_counts(
    vault: Vault, case: CreatedCase, said: dict[str, Value], classes: frozenset[DataClass] | None
) -> None:
    assert may(vault, case) is None
    agree(vault, case, **said)
    assert may(vault, case) == classes


def test_consents_add_up_and_a_refusal_wins(vault: Vault, case: CreatedCase) -> None:
    agree(vault, case, "health")
    agree(vault, case, "identity", person=Ref(case.case, case.person))
    assert may(vault, case) == frozenset((DataClass.HEALTH, DataClass.IDENTITY))
    other = Ref(case.case, EntityId(b"\5" * 16))
    agree(vault, case, answer=Term("refused"), person=other)
    assert may(vault, case) is not None
    agree(vault, case, answer=Term("refused"))
    assert may(vault, case) is None


def test_an_export_for_somebody_holds_what_was_agreed_to(
    vault: Vault, case: CreatedCase, tmp_path: Path
) -> None:
    silent = factories.a_case(vault)
    stored = attachments.store(vault.connection, [b"a photograph"])
    with vault.unit() as unit:
        ids = {name: unit.new_id() for name in ("open", "advice", "secret", "claim", "other", "dangling")}
        ids |= {name: unit.new_id() for name in ("item", "custody", "risk", "topic", "source")}
        person = Ref(case.case, case.person)
        changes: list[Change] = [
            SetField(case.person, "health_note", "asthma"),
            SetField(case.person, "location", "Tacoma"),
            SetField(case.person, "birth_place", "Омск", replaces=()),
            Create(ids["open"], "note", case.case),
            SetField(ids["open"], "text", "met in May"),
            Create(ids["advice"], "note", case.case),
            SetField(ids["advice"], "type", Term("legal_advice")),
            Create(ids["secret"], "note", case.case),
            SetField(ids["secret"], "privileged", True),
            Create(ids["claim"], "claim", case.case),
            SetField(ids["claim"], "subject", person),
            SetField(ids["claim"], "field", "location"),
            SetField(ids["claim"], "value", "Seattle"),
            Create(ids["other"], "claim", case.case),
            SetField(ids["other"], "subject", person),
            SetField(ids["other"], "field", "birth_place"),
            Create(ids["dangling"], "claim", case.case),
            SetField(ids["dangling"], "subject", Ref(case.case, ids["secret"])),
            Create(ids["topic"], "claim", case.case),
            SetField(ids["topic"], "topic", "the weather"),
            Create(ids["item"], "evidence", case.case),
            SetField(ids["item"], "sha256", stored.sha256),
            Create(ids["custody"], "custody", ids["item"]),
            Create(ids["risk"], "risk_assessment", case.case),
        ]
        unit.save(case.case, changes)
        unit.save(case.case, [SetField(case.person, "location", "Omsk", replaces=())])
        unit.save(case.case, [SetField(case.person, "birth_place", "Томск", replaces=())])
        unit.save(ids["source"], [Create(ids["source"], "source", None)])
        unit.commit()
    agree(vault, case, "identity", "notes", "health")
    done = export_vault(vault, tmp_path / "out", recipient=LAWYER)
    assert done.left_out == [silent.code]
    found = json.loads((tmp_path / "out" / FILE).read_text("utf-8"))
    assert found["recipient"] == "Harbour Law"
    assert (found["authors"], found["stubs"], found["files"]) == ([], [], [])
    assert [root["id"] for root in found["roots"]] == [case.case.hex()]
    assert "log" not in found["roots"][0]
    entities = {one["id"]: one for one in found["roots"][0]["entities"]}
    gone = {name for name, entity in ids.items() if entity.hex() not in entities}
    assert gone == {"advice", "secret", "claim", "dangling", "risk", "source"}
    person_data = entities[case.person.hex()]
    assert person_data["fields"]["health_note"] == "asthma"
    assert "location" not in person_data["fields"]
    assert list(person_data["versions"]) == ["birth_place"]
    assert {"location", "ethnicity"} <= set(person_data["withheld"])
    assert "sha256" in entities[ids["item"].hex()]["withheld"]
    jsonschema.validate(found, export_schema())
    everything = b"".join(path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file())
    assert b"Tacoma" not in everything
    assert b"Seattle" not in everything
    with pytest.raises(KnownError, match="made for somebody else"):
        import_export(vault, tmp_path / "out")


def test_evidence_that_was_agreed_to_comes_with_its_file(
    vault: Vault, case: CreatedCase, tmp_path: Path
) -> None:
    stored = attachments.store(vault.connection, [b"a photograph"])
    attachments.store(vault.connection, [b"of somebody else"])
    with vault.unit() as unit:
        item = unit.new_id()
        unit.save(case.case, [Create(item, "evidence", case.case), SetField(item, "sha256", stored.sha256)])
        unit.commit()
    agree(vault, case)
    assert export_vault(vault, tmp_path / "out", recipient=LAWYER).files == 1


def test_a_purpose_is_a_term() -> None:
    assert recipient_of("X", "Research") == Recipient("X", "research")
    with pytest.raises(UsageError, match="has no term"):
        recipient_of("X", "fun")
