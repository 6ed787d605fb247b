"""Duplicates in a vault: finding them, deciding, hints while typing, merging two cases about one person."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.duplicates.people import PersonFacts
from desktop_app.domain.duplicates.words import NameText
from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.services.cases.create import CreatedCase, NewCase, NewEntry
from desktop_app.services.duplicates.choosing import decide_by_codes
from desktop_app.services.duplicates.deciding import Decision, not_the_same, take_back_decision
from desktop_app.services.duplicates.finding import Candidate, find_duplicates
from desktop_app.services.duplicates.hinting import hint
from desktop_app.services.duplicates.merging import MergedCases, merge_cases, unmerge_cases
from desktop_app.vault.people import PersonKey, person_matches
from desktop_app.vault.search.find import search
from desktop_app.vault.vault import Vault
from tests import factories

BORN = PartialDate.day(1990, 3, 5)


def person(*names: tuple[str, ...], number: str = "", external: str = "", **facts: Value) -> NewCase:
    entries = [
        NewEntry("name", dict(zip(("family", "given", "patronymic", "other"), name, strict=False)))
        for name in names
    ]
    if number:
        entries.append(NewEntry("identifier", {"type": Term("a_number"), "value": number}))
    case = {"external_id": external} if external else {}
    return NewCase(NewEntry("case", case), NewEntry("person", facts), entries)


def made(vault: Vault, *people: NewCase) -> list[CreatedCase]:
    return factories.many_cases(vault, people)


def key(case: CreatedCase) -> PersonKey:
    return case.case, case.person


def pairs(vault: Vault) -> list[tuple[str, str]]:
    return [(one.one.code, one.other.code) for one in find_duplicates(vault)]


def tree(vault: Vault, case: EntityId) -> Tree:
    with vault.unit() as unit:
        return unit.tree(case)


def save(vault: Vault, root: EntityId, changes: Sequence[Change]) -> None:
    with vault.unit() as unit:
        unit.save(root, changes)
        unit.commit()


def decide(vault: Vault, one: CreatedCase, other: CreatedCase) -> Decision:
    with vault.unit() as unit:
        return not_the_same(unit, key(one), key(other), "Asked both")


def merge(vault: Vault, keep: CreatedCase, go: CreatedCase) -> MergedCases:
    with vault.unit() as unit:
        return merge_cases(unit, key(keep), key(go))


def hints(vault: Vault, *names: NameText, besides: EntityId | None = None) -> list[Candidate]:
    with vault.unit() as unit:
        return hint(unit, PersonFacts(names), besides)


def of_kind(found: Tree, kind: str) -> list[Entity]:
    return list(found.of_kind(kind))


def test_likely_pairs_of_a_vault_are_found_with_who_they_are(vault: Vault) -> None:
    one, other, *_ = made(
        vault,
        person(("Мелехин", "Иван", "Петрович"), ("Melehin", "Ivan"), external="T-1", birth_date=BORN),
        person(("", "", "", "Ivan Melekhin"), external="T-2"),
        person(("Сидоренко", "Ольга"), birth_date=BORN),
        person(),
    )
    steps: list[tuple[int, int]] = []
    gave_way: list[int] = []
    found = find_duplicates(
        vault, give_way=lambda: gave_way.append(1), progress=lambda done, total: steps.append((done, total))
    )
    assert [(pair.one.code, pair.other.code) for pair in found] == [(one.code, other.code)]
    assert steps == [(4, 4)]
    assert gave_way
    first, second = found[0].one, found[0].other
    assert (first.name, first.other_names, first.external_id) == (
        "Мелехин, Иван Петрович",
        ("Melehin, Ivan",),
        "T-1",
    )
    assert (second.name, second.is_principal, second.key) == ("Ivan Melekhin", True, key(other))
    assert "family-spelling" in [reason.code for reason in found[0].comparison.reasons]


def test_people_of_one_case_are_not_proposed(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        again, name = unit.new_id(), unit.new_id()
    save(
        vault,
        case.case,
        [
            Create(again, "person", case.case),
            Create(name, "name", again),
            SetField(name, "family", "Верхотина"),
            SetField(name, "given", "Анна"),
        ],
    )
    assert pairs(vault) == []
    other = made(vault, person(("Verkhotina", "Anna")))[0]
    assert set(pairs(vault)) == {(case.code, other.code)}
    assert {one.one.is_principal for one in find_duplicates(vault)} == {True, False}


def test_not_the_same_is_remembered_undone_and_contested(vault: Vault) -> None:
    one, other = made(vault, person(("Мелехин", "Иван")), person(("Melekhin", "Ivan")))
    assert len(pairs(vault)) == 1
    decision = decide(vault, other, one)
    assert decision.saved is not None
    assert pairs(vault) == []
    with vault.unit() as unit:
        take_back_decision(unit, decision.match)
    assert len(pairs(vault)) == 1
    decide(vault, one, other)
    with vault.unit() as unit:
        colleague = unit.new_id()
        unit.save(
            colleague,
            [
                Create(colleague, "person_match", None),
                SetField(colleague, "one", Ref(*key(one))),
                SetField(colleague, "other", Ref(*key(other))),
                SetField(colleague, "same", value=True),
            ],
        )
        unit.commit()
    assert len(pairs(vault)) == 1


def test_nothing_is_decided_about_people_who_are_not_here(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        nobody = unit.new_id()
        for one, other in ((key(case), (case.case, nobody)), (key(case), key(case))):
            with pytest.raises(UsageError, match="not in this vault any more"):
                not_the_same(unit, one, other)
    with vault.unit() as unit:
        assert person_matches(unit.connection) == []


def test_a_hint_names_who_is_on_file_under_another_spelling(vault: Vault) -> None:
    one, other, *_ = made(
        vault,
        person(("Мелехин", "Иван", "Петрович")),
        person(("Мелехин", "Семён")),
        person(("Ким", "Ян")),
    )
    found = hints(vault, NameText("Melehin", "Ivan"))
    assert [(one.one.name, one.other.code) for one in found] == [("Melehin, Ivan", one.code)]
    assert hints(vault, NameText("Melehin", "Ivan"), besides=one.case) == []
    assert hints(vault, NameText("Melehin")) == hints(vault, NameText(other="—")) == hints(vault) == []
    assert [one.other.code for one in hints(vault, NameText("Melekhin", "Semyon"))] == [other.code]
    assert len(hints(vault, NameText("Kim", "Yan"))) == 1


def test_of_many_hints_the_likeliest_three_are_told(vault: Vault) -> None:
    made(vault, *(person(("Мелехин", "Иван", name)) for name in ("Петрович", "Ильич", "", "Юрьевич")))
    found = hints(vault, NameText("Мелехин", "Иван", "Петрович"))
    assert len(found) == 2
    assert found[0].comparison.score > found[1].comparison.score
    assert len(hints(vault, NameText("Мелехин", "Иван"))) == 3


def test_merging_moves_everything_chooses_nothing_and_is_undone_whole(vault: Vault) -> None:
    keep, go, third = made(
        vault,
        person(("Мелехин", "Иван"), number="A012345678", external="T-1", birth_date=BORN),
        person(("Мелехин", "Иван"), ("Melekhin", "Ivan"), external="T-2", birth_date=PartialDate.year(1991)),
        person(("Мелехин", "Иван", "Ильич")),
    )
    with vault.unit() as unit:
        evidence, claim, relative, source, letter, covered = (unit.new_id() for _ in range(6))
        unit.save(
            go.case,
            [
                SetField(go.person, "birth_place", "Тверь"),
                SetField(go.case, "title", "The other file"),
                SetField(go.case, "status", Term("open")),
                AddElement(go.case, "tags", "urgent"),
                AddElement(go.person, "citizenships", Term("RU")),
                Create(relative, "person", go.case),
                Create(evidence, "evidence", go.case),
                SetField(evidence, "title", "A summons"),
                SetField(evidence, "filename", "summons.pdf"),
                Create(claim, "claim", go.case),
                SetField(claim, "subject", Ref(go.case, go.person)),
                SetField(claim, "field", "occupation"),
                SetField(claim, "value", "nurse"),
                AddElement(claim, "evidence", Ref(go.case, evidence)),
                SetField(claim, "source", Ref(source, source)),
            ],
        )
        unit.save(source, [Create(source, "source", None), SetField(source, "name", "A neighbour")])
        unit.save(
            letter,
            [
                Create(letter, "letter", None),
                Create(covered, "covered_person", letter),
                SetField(covered, "person", Ref(go.case, go.person)),
            ],
        )
        unit.commit()
    decide(vault, go, third)
    before = tree(vault, keep.case), tree(vault, go.case)

    merged = merge(vault, keep, go)
    assert (merged.kept, merged.code, merged.gone_code, merged.differing) == (
        keep.case,
        keep.code,
        go.code,
        1,
    )
    after = tree(vault, keep.case)
    assert after.root.text("title") == "The other file"
    assert after.root.get("status") == Term("intake")
    assert after.root.elements("tags") == ("urgent",)
    stays = after.entities[keep.person]
    assert (stays.get("birth_date"), stays.text("birth_place")) == (BORN, "Тверь")
    assert stays.elements("citizenships") == (Term("RU"),)
    names = [(name.text("family"), name.text("given")) for name in of_kind(after, "name")]
    assert names == [("Мелехин", "Иван"), ("Melekhin", "Ivan")]
    numbers = {one.text("value") for one in of_kind(after, "identifier")}
    assert numbers == {"A012345678", go.code, "T-2"}
    moved = of_kind(after, "evidence")[0]
    assert moved.text("filename") == "summons.pdf"
    told = {claim.text("field"): claim for claim in of_kind(after, "claim") if claim.get("value") == "nurse"}
    assert told["occupation"].get("subject") == Ref(keep.case, keep.person)
    assert told["occupation"].elements("evidence") == (Ref(keep.case, moved.id),)
    assert told["occupation"].get("source") == Ref(source, source)
    births = [claim.get("value") for claim in of_kind(after, "claim") if claim.text("field") == "birth_date"]
    assert births == [BORN, PartialDate.year(1991)]
    assert len(of_kind(after, "person")) == 2
    assert tree(vault, letter).entities[covered].get("person") == Ref(keep.case, keep.person)
    assert pairs(vault) == []
    with vault.unit() as unit:
        assert unit.find_case(go.code) is None
        assert {hit.root for hit in search(unit.connection, go.code)} == {keep.case}
        assert unit.rebuild() == ()

    with vault.unit() as unit:
        assert unmerge_cases(unit, merged)
    assert (tree(vault, keep.case), tree(vault, go.case)) == before
    assert tree(vault, letter).entities[covered].get("person") == Ref(go.case, go.person)


def test_references_in_sets_follow_a_merge(vault: Vault) -> None:
    keep, go = made(vault, person(("Мелехин", "Иван")), person(("Мелехин", "Иван")))
    other = made(vault, person(("Ким", "Ян")))[0]
    with vault.unit() as unit:
        paper, name = unit.new_id(), unit.new_id()
        unit.save(go.case, [Create(paper, "evidence", go.case)])
        unit.save(
            other.case,
            [Create(name, "name", other.person), AddElement(name, "evidence", Ref(go.case, paper))],
        )
        unit.commit()
    merge(vault, keep, go)
    moved = of_kind(tree(vault, keep.case), "evidence")[0]
    assert tree(vault, other.case).entities[name].elements("evidence") == (Ref(keep.case, moved.id),)


def test_accounts_that_are_on_file_are_not_told_twice(vault: Vault) -> None:
    year = PartialDate.year(1991)
    keep, go = made(vault, person(("Ким", "Ян"), birth_date=BORN), person(("Ким", "Ян"), birth_date=year))
    with vault.unit() as unit:
        claim = unit.new_id()
        unit.save(
            keep.case,
            [
                Create(claim, "claim", keep.case),
                SetField(claim, "subject", Ref(keep.case, keep.person)),
                SetField(claim, "field", "birth_date"),
                SetField(claim, "value", BORN),
            ],
        )
        unit.commit()
    merge(vault, keep, go)
    births = [claim.get("value") for claim in of_kind(tree(vault, keep.case), "claim")]
    assert births == [BORN, year]


def test_a_merge_upon_which_somebody_built_is_not_taken_back(vault: Vault) -> None:
    keep, go = made(vault, person(("Ким", "Ян")), person(("Ким", "Ян"), occupation="nurse"))
    merged = merge(vault, keep, go)
    save(vault, keep.case, [SetField(keep.person, "occupation", "doctor")])
    with vault.unit() as unit:
        assert not unmerge_cases(unit, merged)
    with vault.unit() as unit:
        assert unit.find_case(go.code) is None


def test_cases_that_are_not_settled_are_not_merged(vault: Vault) -> None:
    keep, go = made(vault, person(("Ким", "Ян")), person(("Ким", "Ян")))
    with vault.unit() as unit, pytest.raises(UsageError, match="in one case"):
        merge_cases(unit, key(keep), (keep.case, go.person))
    with vault.unit() as unit:
        unit.drafts.put(go.case, go.person, "person", "occupation", "nur")
        unit.commit()
    with pytest.raises(KnownError, match="not saved"):
        merge(vault, keep, go)
    with vault.unit() as unit:
        unit.drafts.discard(go.case)
        unit.commit()
    with vault.unit() as unit:
        unit.save(go.case, [SetField(go.person, "occupation", "nurse", replaces=())])
        unit.save(go.case, [SetField(go.person, "occupation", "doctor", replaces=())])
        unit.commit()
    with pytest.raises(KnownError, match="two versions"):
        merge(vault, keep, go)
    save(vault, go.case, [SetField(go.person, "occupation", "doctor")])
    with vault.unit() as unit:
        unit.erase(go.case, go.person, "occupation", reason="asked")
        unit.commit()
    with pytest.raises(KnownError, match="withheld or erased"):
        merge(vault, keep, go)
    merge(vault, go, keep)


def test_cases_are_named_by_their_codes(vault: Vault) -> None:
    one, other = made(vault, person(("Мелехин", "Иван")), person(("Melekhin", "Ivan")))
    with vault.unit() as unit:
        done = decide_by_codes(unit, one.code, other.code, same=False, reason="Brothers")
    assert done == {"case": one.code, "other": other.code, "same": False, "differing": 0}
    assert pairs(vault) == []
    with vault.unit() as unit:
        done = decide_by_codes(unit, one.code.lower(), other.code, same=True)
    assert done["same"]
    with vault.unit() as unit:
        assert unit.find_case(other.code) is None
        assert [match.same for match in person_matches(unit.connection)] == [False, True]


def test_a_case_without_a_principal_person_is_not_decided_about(vault: Vault, case: CreatedCase) -> None:
    other = made(vault, person())[0]
    save(vault, other.case, [SetField(other.case, "principal", None)])
    with vault.unit() as unit, pytest.raises(UsageError, match="whom it is about"):
        decide_by_codes(unit, case.code, other.code, same=True)
    save(vault, other.case, [SetField(other.case, "principal", Ref(case.case, case.person))])
    with vault.unit() as unit, pytest.raises(UsageError, match="whom it is about"):
        decide_by_codes(unit, case.code, other.code, same=True)
