"""A complete example dossier in four languages, with exhibits, for the press's tests and pictures."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from desktop_app.domain.document import (
    Account,
    AccountRow,
    Accounts,
    Annex,
    AnnexRow,
    Certificate,
    Citation,
    Column,
    Cover,
    CustodyStep,
    Document,
    Entries,
    Entry,
    Exhibit,
    ExhibitFile,
    ExhibitList,
    Fact,
    Facts,
    Heading,
    Lane,
    Letterhead,
    Mark,
    Meta,
    PageRef,
    Paragraph,
    Part,
    RequestBox,
    RiskBar,
    RiskBars,
    Signature,
    Table,
    Text,
    Timeline,
    Unknown,
    WordGrid,
    narrative_blocks,
    plain,
)
from desktop_app.sandbox.task import Blob
from tests.unit.press.strangers import hostile_exhibit, paper_exhibit, photograph
from tests.unit.press.words import WORDS

if TYPE_CHECKING:
    from desktop_app.domain.document.blocks import ColumnKind
    from desktop_app.domain.document.model import DocumentLanguage, Paper

MADE = "2026-11-21T12:00:00+00:00"
CODE = "7F3A 9C21 E04B 58D6"
KINDS: tuple[ColumnKind, ...] = ("name", "text", "text", "citation")


def facts(rows: Any) -> tuple[Fact, ...]:
    return tuple(Fact(label, plain(value)) for label, value in rows)


def dossier(language: DocumentLanguage = "en", *, paper: Paper = "letter", exhibits: bool = True) -> Document:
    """Every block once or more; without ``exhibits`` it must conform to PDF/A-2a and PDF/UA-1."""
    w: dict[str, Any] = WORDS[language]
    meta = Meta(
        language=language,
        title="C-4KT-9RD",
        made=MADE,
        paper=paper,
        running_name=w["running"],
        running_code="C-4KT-9RD",
        copy_line=w["copy"],
        verification=CODE,
    )
    cover = Cover(
        kind=w["kind"],
        name=w["name"],
        name_original=w["original"],
        name_language="ru" if language in {"en", "fr"} else "en",
        case_code="C-4KT-9RD",
        warning=w["warning"],
        lead=plain(w["lead"]),
        facts=facts(w["cover"]),
        code_label=w["code_label"],
        code=CODE,
        code_note=w["code_note"],
        qr=CODE.replace(" ", ""),
    )
    return Document(meta, _parts(w), cover, _exhibits(w, files=exhibits))


def _parts(w: dict[str, Any]) -> tuple[Part, ...]:
    return (
        Part("1", w["handling"], (Paragraph(plain(w["handling_text"])),)),
        Part("2", w["summary"], _summary(w)),
        Part("3", w["chronology"], (_timeline(w), _entries(w))),
        Part("4", w["contested"], _contested(w), lead=plain(w["contested_lead"]), anchor="contested"),
        Part(
            "5",
            w["charges"],
            (
                Heading(w["charges_head"], "5.1", full=True),
                Table(
                    tuple(
                        Column(head, share, kind)
                        for head, share, kind in zip(
                            w["columns"],
                            (100, 138, 128, 82),
                            KINDS,
                            strict=True,
                        )
                    ),
                    tuple(
                        (plain(a), plain(b), plain(c), (Citation(e, s, bare=True),))
                        for a, b, c, e, s in w["rows"]
                    ),
                    summary=w["charges_head"],
                ),
            ),
        ),
        Part("6", w["risk"], _risk(w), lead=plain(w["risk_lead"])),
        Part("7", w["list"], (ExhibitList(),)),
        Part(
            "8",
            w["integrity"],
            (Paragraph(plain(w["integrity_text"])), Signature(w["signature"])),
        ),
    )


def _summary(w: dict[str, Any]) -> tuple[Any, ...]:
    return (
        RequestBox(w["request_label"], plain(w["request"]), w["deadline"]),
        Facts(
            (
                Fact(w["person"], plain(w["person_value"])),
                Fact(w["family"], (Text(w["family_value"]), Unknown())),
                Fact(w["charge"], (Text(w["charge_value"]), Citation("C", 2))),
            )
        ),
        Paragraph((Text(w["para1"]), Citation("A", 2), Text(".")), numbered=True),
        Paragraph(
            (
                Text(w["para2"]),
                Citation("C", 1),
                Text(w["para2b"]),
                PageRef("contested", w["part_ref"]),
                Text("."),
            ),
            numbered=True,
        ),
        Paragraph(plain(w["para3"]), numbered=True),
        *narrative_blocks(w["narrative"]),
    )


def _timeline(w: dict[str, Any]) -> Timeline:
    one, two, three, four = w["lanes"]
    return Timeline(
        2022,
        2026,
        (
            Lane(
                one,
                (
                    Mark("day", 2022.19, label="1"),
                    Mark("span", 2022.28, 2022.85, "2", vague_start=True, vague_end=True),
                ),
                "teal",
            ),
            Lane(
                two,
                (
                    Mark("day", 2023.38, label="3"),
                    Mark("day", 2023.5, label="4"),
                    Mark("about", 2025.04, 2025.21, "6"),
                ),
            ),
            Lane(
                three,
                (
                    Mark("span", 2025.5, 2025.95, "7"),
                    Mark("span", 2026.01, 2026.89, w["appeal"], vague_end=True),
                ),
                "grey",
            ),
            Lane(
                four,
                (
                    Mark("span", 2022, 2023.45, w["places"][0], vague_start=True),
                    Mark("span", 2023.45, 2023.67, "5", vague_start=True, vague_end=True),
                    Mark("span", 2023.7, 2026.62, w["places"][1]),
                    Mark("span", 2026.62, 2026.89, "8", vague_end=True),
                ),
                "place",
            ),
        ),
        w["timeline_alt"],
        2026.89,
        w["today"],
        w["timeline_note"],
    )


def _entries(w: dict[str, Any]) -> Entries:
    return Entries(
        tuple(
            Entry(
                number,
                date,
                (Text(text + " "), Unknown()) if number == "5" else plain(text),
                (Citation(e, s),),
            )
            for number, date, text, e, s in w["entries"]
        )
    )


def _contested(w: dict[str, Any]) -> tuple[Any, ...]:
    def account(side: int) -> Account:
        rows = []
        for index, row in enumerate(w["account_rows"]):
            last = index == len(w["account_rows"]) - 1
            value: Any = (Citation("AC"[side], 1, bare=True),) if last else plain(row[1 + side])
            rows.append(AccountRow(row[0], value, 4 - side if index == 2 else None))
        return Account(w["accounts"][side][0], plain(w["accounts"][side][1]), tuple(rows))

    return (
        Heading(w["contested_head"], "4.1"),
        Paragraph((Text(w["agreed"]), Citation("A", 3), Text("."))),
        Accounts(account(0), account(1)),
        Facts(
            (
                Fact(w["matters"], plain(w["matters_value"])),
                Fact(w["settle"], (Text(w["settle_value"]), Unknown(w["settle_unknown"]), Text("."))),
            )
        ),
    )


def _risk(w: dict[str, Any]) -> tuple[Any, ...]:
    bars = tuple(
        RiskBar(label, low, high, top, words, total=top == 100) for label, low, high, top, words in w["bars"]
    )
    kinds: tuple[ColumnKind, ...] = ("name", "figure", "text", "citation")
    columns = zip(w["factors"], (118, 40, 204, 84), kinds, strict=True)
    rows = tuple(
        (plain(a), plain(b), plain(c), (Citation(e, s, bare=True),)) for a, b, c, e, s in w["factor_rows"]
    )
    return (
        RiskBars(bars, Fact(w["evidence"], plain(w["evidence_value"]))),
        Table(tuple(Column(head, share, kind) for head, share, kind in columns), rows),
        Paragraph(plain(w["risk_note"]), style="note"),
    )


def _exhibits(w: dict[str, Any], *, files: bool) -> tuple[Exhibit, ...]:
    keys = {
        "A": (("a", "original"),),
        "B": (("b", "original"),),
        "C": (("c", "original"), ("ct", "translation")),
    }
    found = []
    for letter, title, original, kind, date in w["exhibits"]:
        found.append(
            Exhibit(
                letter,
                title,
                kind,
                date,
                facts=(
                    *facts(w["tab_facts"]),
                    Fact(w["proves"], (Text(w["proves_value"]), PageRef("contested", w["part_ref"]))),
                ),
                title_original=original,
                title_language="ru" if original else None,
                sha256=hashlib.sha256(letter.encode()).hexdigest(),
                custody=tuple(CustodyStep(*step) for step in w["custody"]),
                files=tuple(ExhibitFile(key, role) for key, role in keys.get(letter, ()) if files),  # type: ignore[arg-type] # literals above
                certificate=_certificate(w) if letter == "C" and files else None,
                listed_reason=w["listed"] if letter == "D" else "",
            )
        )
    return tuple(found)


def _certificate(w: dict[str, Any]) -> Certificate:
    return Certificate(
        w["certificate"],
        tuple(plain(statement) for statement in w["statements"]),
        facts(w["certificate_facts"]),
        w["signature"],
        facts(w["signer"]),
    )


def annex(count: int = 30) -> Document:
    """An annex of people, some by code only, named after its letter."""
    rows = tuple(
        AnnexRow(
            str(n), "" if n % 3 == 0 else f"Lukina, Olga {n}", f"C-{n:03}-XYZ", "Pickets; beaten in custody"
        )
        for n in range(1, count + 1)
    )
    meta = Meta(
        "en",
        "Annex",
        MADE,
        running_name="Letter of 18 October 2026",
        copy_line="Copy 1 of 2",
        verification=CODE,
    )
    part = Part(
        "",
        "People covered by this letter",
        (Annex(rows, ("Person", "Code", "Why this person")),),
        lead=plain("Each appears only as they have agreed: by name, by initials or by code."),
    )
    return Document(meta, (part,), contents=False)


def letter() -> Document:
    """A letter to an authority."""
    head = Letterhead(
        ("Harbour Aid", "7 Mole Street, Ostermark 04100"),
        ("The Minister", "Department of Entry", "1 Parliament Square"),
        "18 October 2026",
        "HA-2026-31",
        "Refuge for those most at risk",
    )
    blocks = (
        head,
        *narrative_blocks("Dear Minister,\n\nWe write about *two hundred* people."),
        Signature(("Chair", "Date")),
    )
    return Document(
        Meta("en", "Letter", MADE, copy_line="File copy"), (Part("", "", blocks),), contents=False
    )


def recovery_sheet() -> Document:
    """A sheet of numbered words, some of them left to be written by hand."""
    words = tuple(f"word{n}" if n % 5 else "" for n in range(1, 47))
    part = Part("", "Recovery sheet", (Paragraph(plain("Keep apart from the computer.")), WordGrid(words)))
    return Document(Meta("en", "Sheet", MADE), (part,), contents=False)


def sources() -> dict[str, Blob]:
    return {
        "a": Blob.of(paper_exhibit(3, title="DELO")),
        "b": Blob.of(photograph()),
        "c": Blob.of(hostile_exhibit()),
        "ct": Blob.of(paper_exhibit(2, title="RULING", full=False)),
    }


__all__ = ["annex", "dossier", "letter", "recovery_sheet", "sources"]
