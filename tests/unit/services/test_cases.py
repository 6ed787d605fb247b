"""Making, editing, showing, undoing and erasing a case."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import Any

import pytest

from desktop_app.domain.caselist import CaseQuery
from desktop_app.domain.changes import Change, Create, OperationId, SetField
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.values import Moment, Ref, Term
from desktop_app.services.cases.create import (
    CreatedCase,
    NewCase,
    NewEntry,
    create_case,
    find_case,
    free_code,
)
from desktop_app.services.cases.fields import Setting, add_with_fields, find_source, set_fields
from desktop_app.services.cases.history import case_history, erase, undo_case
from desktop_app.services.cases.list_text import case_data, list_cases, read_filters
from desktop_app.services.cases.show import show_case
from desktop_app.services.whoami import author_name
from desktop_app.vault.vault import Vault
from tests import factories


def show(vault: Vault, code: str) -> dict[str, Any]:
    with vault.unit() as unit:
        return show_case(unit, code)


def set_one(vault: Vault, code: str, address: str, text: str, **how: Any) -> dict[str, Any]:
    with vault.unit() as unit:
        return set_fields(unit, code, [Setting(address, text, **how)])[0]


def test_a_new_case_has_a_code_a_person_and_a_status(vault: Vault) -> None:
    with vault.unit() as unit:
        made = create_case(unit)
    shown = show(vault, made.code)
    assert shown["fields"]["status"] == "intake"
    assert shown["fields"]["principal"] == "person[1]"
    assert [one["kind"] for one in shown["entries"]] == ["person"]


def test_status_and_role_can_be_told(vault: Vault) -> None:
    new = NewCase(NewEntry("case", {"status": Term("open")}), NewEntry("person", {"role": Term("other")}))
    shown = show(vault, factories.a_case(vault, new).code)
    assert shown["fields"]["status"] == "open"
    assert shown["entries"][0]["fields"]["role"] == "other"


def test_who_works_here_is_named_where_it_is_known(vault: Vault) -> None:
    with vault.unit() as unit:
        assert author_name(unit) == "Tester"
        vault.connection.execute("DELETE FROM author_key")
        assert author_name(unit) == ""


def test_a_code_that_is_taken_is_not_given_again(vault: Vault, case: CreatedCase) -> None:
    ids = [bytes.fromhex("00" * 5) + bytes(11), bytes(5) + bytes(11), b"\x01" * 16]

    class Repeating:
        def new_ids(self, count: int) -> list[EntityId]:
            return [EntityId(ids.pop(0)) for _ in range(count)]

        def codes_taken(self, codes: Collection[str]) -> set[str]:
            return {"C-0000-0000"} & set(codes)

    assert free_code(Repeating()) == "C-040G-2081"  # type: ignore[arg-type]  # the two calls that it makes

    class Stuck(Repeating):
        def new_ids(self, count: int) -> list[EntityId]:
            return [EntityId(bytes(16))] * count

    with pytest.raises(AssertionError, match="repeats itself"):
        free_code(Stuck())  # type: ignore[arg-type]  # the two calls that it makes


def test_codes_are_found_in_any_form_and_unknown_ones_told(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        assert find_case(unit, case.code.lower().replace("-", "")) == case.case
        with pytest.raises(UsageError, match="no case C-0000-0000"):
            find_case(unit, "C-0000-0000")
        with pytest.raises(UsageError, match="not a case code"):
            find_case(unit, "Anna")


def test_one_edit_and_the_same_again(vault: Vault, case: CreatedCase) -> None:
    first = set_one(vault, case.code, "title", "Teacher")
    assert (first["saved"], first["value"], first["settled"]) == (True, "Teacher", 0)
    assert set_one(vault, case.code, "title", "Teacher")["saved"] is False
    assert show(vault, case.code)["fields"]["title"] == "Teacher"
    assert set_one(vault, case.code, "title", "")["value"] is None


def test_many_edits_are_one_save(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        set_fields(
            unit,
            case.code,
            [
                Setting("event[new].title", "Search"),
                Setting("event[new].date", "spring 2022"),
                Setting("event[new].act[new].type", "search"),
            ],
        )
    shown = show(vault, case.code)
    event = next(one for one in shown["entries"] if one["kind"] == "event")
    assert (event["fields"]["title"], event["fields"]["date"]) == ("Search", "2022-S1")
    assert event["as_given"] == {"date": "spring 2022"}
    with vault.unit() as unit:
        newest = case_history(unit, case.code)
    assert len({one["operation"].split(":")[0] for one in newest}) == 2


def test_sets_grow_and_shrink_one_by_one(vault: Vault, case: CreatedCase) -> None:
    set_one(vault, case.code, "tags", "family")
    set_one(vault, case.code, "tags", "press")
    assert show(vault, case.code)["fields"]["tags"] == ["family", "press"]
    set_one(vault, case.code, "tags", "family", remove=True)
    assert show(vault, case.code)["fields"]["tags"] == ["press"]
    with pytest.raises(UsageError, match="holds several values"):
        set_one(vault, case.code, "tags", "")
    with pytest.raises(UsageError, match="holds one value"):
        set_one(vault, case.code, "title", "x", remove=True)


def test_a_source_adds_an_account_and_two_accounts_contest(vault: Vault, case: CreatedCase) -> None:
    set_one(vault, case.code, "person.birth_date", "5 March 1990", source="Mother")
    set_one(vault, case.code, "person.birth_date", "6 March 1990", source="Passport")
    again = set_one(vault, case.code, "person.birth_date", "6 March 1990", source="Passport")
    assert again["claim"] is not None
    shown = show(vault, case.code)
    assert [(one["value"], one["source"]) for one in shown["claims"]] == [
        ("1990-03-05", "Mother"),
        ("1990-03-06", "Passport"),
        ("1990-03-06", "Passport"),
    ]
    fact = shown["contested"][0]
    assert (fact["address"], fact["field"], fact["preferred"]) == ("person[1]", "birth_date", None)
    assert fact["claims"] == ["claim[1]", "claim[2]", "claim[3]"]
    with vault.unit() as unit:
        assert len(unit.roots("source")) == 2


def test_accounts_of_a_topic_and_a_preferred_one(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        settings = [
            Setting("claim[new].topic", "The brother"),
            Setting("claim[new].value", "deported"),
            Setting("claim[new].preferred", "yes"),
        ]
        set_fields(unit, case.code, settings)
    with vault.unit() as unit:
        missing = unit.new_id()
        set_fields(unit, case.code, [*settings[:1], Setting("claim[new].value", "returned")])
    with vault.unit() as unit:
        for value in ("one", "two"):
            claim = unit.new_id()
            unit.save(
                case.case,
                [
                    Create(claim, "claim", case.case),
                    SetField(claim, "subject", Ref(case.case, missing)),
                    SetField(claim, "field", "place"),
                    SetField(claim, "value", value),
                ],
            )
        unit.commit()
    topic, gone = show(vault, case.code)["contested"]
    assert (topic["topic"], topic["address"], topic["preferred"]) == ("The brother", None, ["claim[1]"])
    assert (gone["address"], gone["field"]) == (None, "place")


def test_a_source_can_be_named_by_its_id(vault: Vault) -> None:
    with vault.unit() as unit:
        made = find_source(unit, "Lawyer")
        assert find_source(unit, made.entity.hex()) == made
        strange = find_source(unit, "0" * 32)
        assert strange != made
        assert unit.entity(strange.root, strange.entity).text("name") == "0" * 32  # type: ignore[union-attr]


def test_references_take_addresses_ids_and_source_names(vault: Vault, case: CreatedCase) -> None:
    set_one(vault, case.code, "activity[new].person", "person")
    assert entry_fields(vault, case.code, "activity[1]")["person"] == "person[1]"
    set_one(vault, case.code, "activity.person", case.person.hex())
    assert entry_fields(vault, case.code, "activity[1]")["person"] == "person[1]"
    set_one(vault, case.code, "name.source", "Lawyer")
    assert entry_fields(vault, case.code, "person[1].name[1]")["source"] == "Lawyer"
    with pytest.raises(UsageError, match="no entry"):
        set_one(vault, case.code, "activity.person", "0" * 32)
    with pytest.raises(UsageError, match="does not point to"):
        set_one(vault, case.code, "activity.person", "activity[1]")


def entry_fields(vault: Vault, code: str, address: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in show(vault, code)["entries"] if one["address"] == address)[
        "fields"
    ]
    return found


def test_a_refused_value_saves_nothing(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit, pytest.raises(UsageError):
        set_fields(unit, case.code, [Setting("title", "kept?"), Setting("status", "xyzzy")])
    assert show(vault, case.code)["fields"]["title"] is None


def test_a_case_is_added_whole_or_not_at_all(vault: Vault) -> None:
    with vault.unit() as unit:
        made = add_with_fields(unit, {"name.family": "Верхотина", "person.birth_date": "1990"})
    assert entry_fields(vault, made.code, "person[1].name[1]")["family"] == "Верхотина"
    with vault.unit() as unit, pytest.raises(UsageError):
        add_with_fields(unit, {"nonsense": "x"})
    with vault.unit() as unit:
        assert len(unit.roots("case")) == 1


def test_showing_tells_every_kind_of_value(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        evidence, custody, claim, gone = (unit.new_id() for _ in range(4))
        changes: list[Change] = [
            Create(evidence, "evidence", case.case),
            SetField(evidence, "sha256", b"\x01\x02"),
            Create(custody, "custody", evidence),
            SetField(custody, "when", Moment(27441330)),
            Create(claim, "claim", case.case),
            SetField(claim, "source", Ref(gone, gone)),
            SetField(claim, "preferred", True),
            SetField(claim, "value", Decimal("1.50")),
        ]
        unit.save(case.case, changes)
        unit.commit()
    assert entry_fields(vault, case.code, "evidence[1]")["sha256"] == "0102"
    assert entry_fields(vault, case.code, "evidence[1].custody[1]")["when"] == "2022-03-05T11:30+00:00"
    claim_shown = show(vault, case.code)["claims"][0]
    assert (claim_shown["source"], claim_shown["preferred"]) == (gone.hex(), True)
    assert claim_shown["value"] == "1.5"


def test_a_nameless_source_shows_as_its_id(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        source = unit.new_id()
        unit.save(source, [Create(source, "source", None)])
        unit.commit()
    set_one(vault, case.code, "name.source", source.hex())
    assert entry_fields(vault, case.code, "person[1].name[1]")["source"] == source.hex()


def contest(vault: Vault, case: CreatedCase) -> None:
    """Let another author write without having seen what was written meanwhile."""
    with vault.unit() as unit:
        first = unit.save(case.case, [SetField(case.case, "title", "first")])
        assert first is not None
        seen = (OperationId(CommitHash(first.commits[0]), 0),)
        unit.save(case.case, [SetField(case.case, "title", "mine", replaces=seen)])
        unit.authors.create("Other")
        unit.save(case.case, [SetField(case.case, "title", "theirs", replaces=seen)])
        unit.commit()


def test_conflicts_are_shown_with_authors_and_settled_by_an_edit(vault: Vault, case: CreatedCase) -> None:
    contest(vault, case)
    conflict = show(vault, case.code)["conflicts"][0]
    assert (conflict["address"], conflict["field"]) == ("case", "title")
    assert {one["author"]: one["value"] for one in conflict["versions"]} == {
        "Tester": "mine",
        "Other": "theirs",
    }
    assert set_one(vault, case.code, "title", "both were wrong")["settled"] == 2
    assert show(vault, case.code)["conflicts"] == []


def test_history_of_a_case_an_entry_and_a_field(vault: Vault, case: CreatedCase) -> None:
    set_one(vault, case.code, "title", "one")
    set_one(vault, case.code, "title", "two")
    with vault.unit() as unit:
        of_field = case_history(unit, case.code, "title")
        of_entry = case_history(unit, case.code, "person[1]")
    assert [(one["from"], one["to"]) for one in of_field] == [(["one"], ["two"]), ([], ["one"])]
    assert {one["kind"] for one in of_entry} == {"person"}
    assert of_field[0]["author"] == "Tester"


def test_undo_takes_back_ones_own_latest_save(vault: Vault, case: CreatedCase) -> None:
    set_one(vault, case.code, "title", "one")
    with vault.unit() as unit:
        result = undo_case(unit, case.code)
    assert len(result["undone"]) == 1
    assert show(vault, case.code)["fields"]["title"] is None


def test_undo_names_what_is_in_its_way(vault: Vault, case: CreatedCase) -> None:
    set_one(vault, case.code, "title", "mine")
    with vault.unit() as unit:
        tester = unit.authors.own()[0].key
        unit.authors.create("Other")
        unit.save(case.case, [SetField(case.case, "title", "theirs")])
        unit.authors.choose(tester)
        unit.commit()
    with vault.unit() as unit:
        result = undo_case(unit, case.code)
    assert result["undone"] == []
    assert [one["author"] for one in result["blocked_by"]] == ["Other"]


@pytest.mark.parametrize("address", ["title", "person[1].name[1]", None])
def test_erasing_forgets_every_version(vault: Vault, case: CreatedCase, address: str | None) -> None:
    set_one(vault, case.code, "title", "old")
    set_one(vault, case.code, "title", "new")
    with vault.unit() as unit:
        result = erase(unit, case.code, address, "asked for it")
    assert result.operations >= 2
    with vault.unit() as unit:
        values = [row[0] for row in vault.connection.execute("SELECT value FROM op WHERE value NOTNULL")]
        wanted = "new" if address is None or address == "title" else "Верхотина"
        assert not any(wanted.encode() in value for value in values)
        assert (unit.find_case(case.code) is None) == (address is None)


def test_the_list_as_plain_data(vault: Vault, case: CreatedCase) -> None:
    set_one(vault, case.code, "opened", "March 2025")
    factories.a_case(vault, factories.someone("Пётр", "Абрашин"))
    with vault.unit() as unit:
        rows = list_cases(unit, CaseQuery(words="verkhotina"))
        everyone = list_cases(unit, CaseQuery(limit=5))
    data = case_data(rows[0])
    assert (data["code"], data["opened"], data["status"]) == (case.code, "2025-03", "intake")
    assert "Верхотина" in f"{data['name']} {data['other_name']}"
    assert [case_data(row)["opened"] for row in everyone].count(None) == 1


def test_filters_as_typed() -> None:
    assert read_filters("") == ((), False)
    assert read_filters('status=open,intake  tag="urgent help";contested') == (
        (("status", ("open", "intake")), ("tag", ("urgent help",))),
        True,
    )


@pytest.mark.parametrize("text", ["open", "=open", "status=", "a b"])
def test_what_is_no_filter_is_told(text: str) -> None:
    with pytest.raises(UsageError, match="is no filter"):
        read_filters(text)
