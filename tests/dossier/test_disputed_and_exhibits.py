"""Exhibits with their tab sheets and citations, and facts that are told in two ways."""

from __future__ import annotations

import pytest

from desktop_app.domain.document.blocks import Accounts, Facts
from desktop_app.domain.document.inline import Text
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Moment, Ref, Term
from desktop_app.services.dossier.contested import accounts_part, contested_part
from desktop_app.services.dossier.exhibits import ExhibitIndex, exhibit, letter_for, size_in_words
from desktop_app.services.dossier.facts import field_content, with_citations
from tests.dossier.parts import PHOTO, claim, told, words
from tests.dossier.trees import entity, ident, ref, scene, tree, version


def test_exhibits_keep_the_letter_they_were_filed_under() -> None:
    pieces = [
        entity("evidence", "1"),
        entity("evidence", "2", exhibit="a"),
        entity("evidence", "3", exhibit="a"),
        entity("evidence", "4", exhibit="no letter!"),
        entity("evidence", "5", redacted_of=ref("1")),
    ]
    index = ExhibitIndex.of(tree(*pieces))
    assert {piece: index.letters.get(ident(piece)) for piece in "12345"} == {
        "1": "B",
        "2": "A",
        "3": "C",
        "4": "D",
        "5": None,
    }
    assert [index.letters[piece.id] for piece in index.order] == ["A", "B", "C", "D"]
    assert [letter_for(number) for number in (0, 25, 26, 51, 52, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]


def test_citations_stand_in_the_order_of_letters_and_not_for_what_is_gone() -> None:
    two = entity("evidence", "two")
    act = entity("activity", evidence=(ref("two"), ref("photo"), ref("gone")))
    made = scene(PHOTO, two, act)
    assert words(with_citations((Text("x"),), made, act)) == "x [A] [B]"
    assert words(with_citations((), made, act)) == "[A] [B]"
    assert made.exhibits.citations(entity("person")) == ()


@pytest.mark.parametrize(
    ("piece", "printed", "reason"),
    [
        (PHOTO, True, ""),
        (PHOTO, False, "this copy was made without exhibits"),
        (entity("evidence", link="somewhere"), True, "no file on record"),
        (
            entity("evidence", sha256=b"\1" * 32, media_type="text/plain"),
            True,
            "a file of type text/plain cannot be printed; it is on record under its hash",
        ),
        (
            entity("evidence", sha256=b"\1" * 32, duration_seconds=83),
            True,
            "a recording of 1:23 cannot be printed; it is on record under its hash",
        ),
    ],
)
def test_an_exhibit_without_pages_says_why(piece: object, printed: bool, reason: str) -> None:
    made = scene(piece)  # type: ignore[arg-type]
    only = exhibit(made.exhibits.order[0], made.tree, made.exhibits, made.speech, "", printed=printed)
    assert only.listed_reason == reason
    assert bool(only.files) is not bool(reason)


def test_a_tab_sheet_tells_what_is_known_of_the_piece_and_who_had_it() -> None:
    piece = entity(
        "evidence",
        "p",
        kind=Term("photograph"),
        language=Term("ru"),
        translation_status=Term("certified"),
        copy=Term("original"),
        sensitivity=Term("strict"),
        translator="O. Dell",
        filename="a.png",
    )
    steps = (
        entity("custody", "1", under="p", action=Term("received"), when=Moment(29_000_000), who="K. Oduya"),
        entity("custody", "2", under="p", note="no date"),
    )
    made = scene(piece, *steps)
    only = exhibit(piece, made.tree, made.exhibits, made.speech, "A letter", printed=True)
    assert only.title == "a.png"
    assert only.kind == "Photograph, Russian, Translated and certified"
    assert only.date == ""
    facts = told((Facts(only.facts),))
    assert "Source: A letter" in facts
    assert "Original or copy: Original" in facts
    assert "Sensitivity: Strict" in facts
    assert "Translator: O. Dell" in facts
    assert [step.text for step in only.custody] == ["Received, K. Oduya", "no date"]
    assert only.custody[1].date == "—"
    assert only.sha256 == ""


def test_sizes_are_told_in_the_unit_that_fits() -> None:
    told_sizes = [size_in_words(size) for size in (12, 2048, 5 * 2**20, 3 * 2**30)]
    assert told_sizes == ["12 B", "2.0 KB", "5.0 MB", "3.0 GB"]


def test_a_conflict_prints_every_version_and_withheld_says_so() -> None:
    versions = (version("Pine Hollow", "K. Oduya", "a"), version(None, None, "b"))
    person = entity("person", "p", conflicts={"facility": versions}, withheld=("location",))
    made = scene(person)
    kind = SCHEMA.kind("person")
    assert words(field_content(made, person, kind.field("facility"))) == (
        "“Pine Hollow” or — ‹2 versions, not yet settled›"
    )
    assert words(field_content(made, person, kind.field("location"))) == "‹withheld›"
    part = contested_part(made, "7")
    assert part is not None
    text = told(part.blocks)
    assert "Person: Held at" in text
    assert "Version A; Pine Hollow; Written by: K. Oduya" in text
    assert "Version B; ‹?›; Written by: ‹?›" in text


def test_a_conflict_between_references_names_what_they_point_at() -> None:
    source = entity("source", "s", name="Letter")
    versions = (version(ref("s", ident("s")), "K", "a"), version(ref("gone"), "K", "b"))
    name = entity("name", "n", under="p", family="Зарина", conflicts={"source": versions})
    made = scene(entity("person", "p"), name, sources=(source,))
    part = contested_part(made, "7")
    assert part is not None
    assert "Зарина: Source" in told(part.blocks)
    assert "Version A; Letter" in told(part.blocks)


def test_accounts_of_one_fact_stand_in_pairs_with_source_and_reliability() -> None:
    source = entity("source", "s", name="Letter", reliability=Term("unreliable"))
    event = entity("event", "e", title="Arrest")
    source_ref = Ref(ident("s"), ident("s"))
    claims = [
        claim("1", subject=ref("e"), field="status_at_end", value=Term("fined"), source=source_ref),
        claim("2", subject=ref("e"), field="status_at_end", value=Term("charged"), preferred=True),
        claim(
            "3",
            subject=ref("e"),
            field="status_at_end",
            value=Term("convicted"),
            reliability=Term("reliable"),
        ),
    ]
    part = contested_part(scene(event, *claims, sources=(source,)), "7")  # type: ignore[arg-type]
    assert part is not None
    text = told(part.blocks)
    assert "Arrest: Status at the end" in text
    assert "A  Fined; Fined; Source: Letter" in text
    assert "Reliability: Unreliable" in text
    assert "C  Convicted" in text
    assert "Account B is preferred." in text
    pairs = [block for block in part.blocks if isinstance(block, Accounts)]
    assert pairs[1].right is None


def test_a_fact_that_is_no_field_is_named_by_its_topic() -> None:
    claims = [
        claim("1", topic="Number of cars", statement="Two", value=2),
        claim("2", topic="Number of cars", statement="Three", value=3),
        claim("3", subject=ref("gone"), field="x", value="a"),
        claim("4", subject=ref("gone"), field="x", value="b"),
        claim("5", subject=ref("e"), field="no_field_of_it", value="a", topic="Odd"),
        claim("6", subject=ref("e"), field="no_field_of_it", value="b", topic="Odd"),
        claim("7", subject=ref("p"), field="facility", value="Here"),
        claim("8", subject=ref("p"), field="facility", value="There"),
    ]
    event = entity("event", "e", title="Arrest")
    made = scene(event, entity("person", "p"), *claims)  # type: ignore[arg-type]
    part = contested_part(made, "7")
    assert part is not None
    text = told(part.blocks)
    assert "Number of cars" in text
    assert "Untitled" in text
    assert "Arrest: Odd" in text
    assert "Person: Held at" in text
    assert "No account is preferred." in text


def test_an_account_that_nobody_contradicts_stands_on_its_own() -> None:
    event = entity("event", "e", title="Search")
    made = scene(
        event,
        PHOTO,
        entity(
            "claim",
            "1",
            subject=ref("e"),
            field="place",
            value="Perm",
            statement="I was there.",
            topic="where",
            evidence=(ref("photo"),),
        ),
        entity("claim", "2", topic="The brother", preferred_reason="nobody else saw it"),
    )
    part = accounts_part(made, "8")
    assert part is not None
    assert told(part.blocks).split("\n") == [
        "Search: Place (where)",
        "Value: Perm",
        "I was there. [A]",
        "The brother",
        "Why preferred: nobody else saw it",
    ]
    assert contested_part(made, "7") is None
    assert accounts_part(scene(event), "8") is None


def test_why_an_account_is_preferred_is_told_even_while_none_is() -> None:
    made = scene(
        entity("claim", "1", topic="The brother", value="deported", preferred_reason="two papers"),
        entity("claim", "2", topic="The brother", value="returned"),
    )
    part = contested_part(made, "7")
    assert part is not None
    assert "Why preferred: two papers" in told(part.blocks)
    assert accounts_part(made, "8") is None
