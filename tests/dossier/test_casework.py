"""Family, life history, designations, proceedings and deadlines in print, and what the office keeps."""

from __future__ import annotations

import pytest

from desktop_app.domain.document.blocks import Heading, Table
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term
from desktop_app.services.dossier.casework import (
    deadlines_part,
    designations_part,
    family_part,
    life_part,
    proceedings_part,
)
from desktop_app.services.dossier.compose import compose
from desktop_app.services.dossier.listed import listed
from desktop_app.services.dossier.request import DossierRequest
from tests.dossier.parts import NOW, PHOTO, told
from tests.dossier.trees import CASE, entity, ident, ref, scene

MAY, JUNE = PartialDate.month(2023, 5), PartialDate.day(2023, 6, 7)
ANNA = (
    entity("person", "anna"),
    entity("name", "anna-name", under="anna", family="Verkhotina", given="Anna"),
)
VERA = (
    entity("person", "vera"),
    entity("name", "vera-name", under="vera", family="Verkhotina", given="Vera"),
)


@pytest.mark.parametrize(
    "make", [family_part, life_part, designations_part, proceedings_part, deadlines_part]
)
def test_a_part_without_entries_is_left_out(make: object) -> None:
    assert make(scene(), "1") is None  # type: ignore[operator]  # the makers share a shape


def test_the_family_says_who_is_what_to_whom_and_where() -> None:
    lien = entity(
        "relationship", type=Term("parent"), person=ref("anna"), relative=ref("vera"), role=Term("separated"),
        separated_where="with her grandmother", note="Writes each week",
    )  # fmt: skip
    part = family_part(scene(*ANNA, *VERA, lien), "3")
    assert part is not None
    text = told(part.blocks)
    assert "Anna Verkhotina | Parent of | Vera Verkhotina | Separated | with her grandmother" in text
    assert "Note: Anna Verkhotina · Parent of · Vera Verkhotina: Writes each week" in text


def test_a_life_is_listed_with_its_proofs() -> None:
    work = entity(
        "period", type=Term("work"), title="School No. 12", begins=MAY, ends=JUNE, evidence=(ref("photo"),)
    )
    part = life_part(scene(work, PHOTO), "4")
    assert part is not None
    assert part.title == "Life history"
    assert "May 2023 | 7 June 2023 | Work | School No. 12 | [A]" in told(part.blocks).replace("\u00a0", " ")


def test_a_designation_says_when_it_was_last_checked() -> None:
    on_list = entity("designation", type=Term("wanted"), title="VERKHOTINA A.", checked=JUNE)
    part = designations_part(scene(on_list), "8")
    assert part is not None
    assert "Wanted list | VERKHOTINA A. | 7 June 2023" in told(part.blocks).replace("\u00a0", " ")


def test_a_proceeding_has_what_happened_in_it() -> None:
    lawyer = entity("contact", "okafor", name="J. Okafor")
    nameless = entity("proceeding", "other")
    part = proceedings_part(
        scene(
            entity("proceeding", "court", forum=Term("us_immigration_court"), number="A012345678"),
            entity("hearing", under="court", type=Term("individual"), date=JUNE, note="By video"),
            entity("decision", under="court", type=Term("bond"), result=Term("denied"), date=MAY),
            entity(
                "counsel", under="court", role=Term("attorney"), contact=Ref(ident("okafor"), ident("okafor"))
            ),
            nameless,
            sources=(lawyer,),
        ),
        "9",
    )
    assert part is not None
    text = told(part.blocks).replace("\u00a0", " ")
    for line in (
        "Immigration court (EOIR)", "Case number: A012345678", "7 June 2023 | Individual hearing",
        "Note: Individual hearing: By video", "May 2023 | Bond | Denied", "Attorney of record | J. Okafor",
        "Untitled", "Stage: ‹?›",
    ):  # fmt: skip
        assert line in text, line
    heads = [block.text for block in part.blocks if isinstance(block, Heading)]
    assert heads == ["Immigration court (EOIR)", "Hearings", "Decisions", "Counsel", "Untitled"]


def test_a_deadline_prints_without_what_the_office_keeps_for_itself() -> None:
    due = entity(
        "deadline", title="Evidence to the court", due=JUNE, owner="E. Marsh", note="Ask the sister first",
        proof_note="By courier",
    )  # fmt: skip
    part = deadlines_part(scene(due), "10")
    assert part is not None
    text = told(part.blocks)
    assert "Evidence to the court: By courier" in text
    assert "E. Marsh" not in text
    assert "sister" not in text


def test_the_parts_stand_in_their_order_and_assessments_stay_here() -> None:
    document = compose(
        scene(
            *ANNA,
            entity("relationship", person=ref("anna"), type=Term("sibling")),
            entity("period", type=Term("study")),
            entity("charge", article=Term("uk_207_3")),
            entity("designation", type=Term("wanted")),
            entity("proceeding", "court", forum=Term("uscis")),
            entity("deadline", title="Reply"),
            entity("risk_assessment", summary="Never print this assessment"),
            entity("disclosure", title="Never print this disclosure"),
        ),
        DossierRequest(case=CASE, made=NOW),
    )
    titles = [part.title for part in document.parts]
    assert titles[3:5] == ["Family", "Life history"]
    assert titles[-4:] == ["Charges", "Designations", "Proceedings", "Deadlines"]
    assert "Never print" not in "\n".join(told(part.blocks) for part in document.parts)


def test_nothing_is_listed_of_nothing() -> None:
    assert listed(scene(), [], (("type", 1.0),), "Nothing") == []


def test_what_is_not_in_this_vault_prints_as_nothing() -> None:
    elsewhere = entity("task", about=Ref(ident("gone"), ident("gone")))
    letter = entity("letter", "letter", title="To the ministry")
    named = entity("disclosure", type=Term("letter"), letter=Ref(ident("letter"), ident("letter")))
    made = scene(elsewhere, named, sources=(letter,))
    assert made.name_of(Ref(ident("gone"), ident("gone"))) == ""
    assert made.name_of(Ref(ident("letter"), ident("letter"))) == "To the ministry"
    table = listed(made, [elsewhere], (("title", 0.5), ("due", 0.5)), "Tasks")
    assert isinstance(table[0], Table)
