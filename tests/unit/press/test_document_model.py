"""Documents survive the pipe unchanged, malformed ones are refused, and Markdown is a closed list."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.document import (
    BulletList,
    Document,
    DocumentError,
    Heading,
    Lane,
    LineBreak,
    Mark,
    Meta,
    Paragraph,
    Part,
    Text,
    Timeline,
    from_json,
    narrative_blocks,
    plain,
    to_json,
)

META = Meta(language="en", title="Papers", made="2026-11-21T00:00:00+00:00")


def small() -> Document:
    timeline = Timeline(2022, 2023, (Lane("Activity", (Mark("day", 2022.5),)),), "A picture")
    return Document(META, (Part("1", "Part", (Paragraph(plain("words")), timeline)),))


def test_a_document_crosses_the_pipe_unchanged() -> None:
    wire = json.loads(json.dumps(to_json(small())))
    assert from_json(wire) == small()


def test_whole_numbers_are_accepted_where_a_measure_is_expected() -> None:
    wire: Any = to_json(small())
    wire["parts"][0]["blocks"][1]["lanes"][0]["marks"][0]["start"] = 2022
    mark = from_json(wire).parts[0].blocks[1].lanes[0].marks[0]  # type: ignore[union-attr] # a Timeline by construction
    assert isinstance(mark.start, float)


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (("meta", "language"), "xx", "document.meta.language"),
        (("meta", "language"), True, "document.meta.language"),
        (("meta", "title"), 3, "document.meta.title"),
        (("meta", "first_page"), True, "document.meta.first_page"),
        (("meta",), None, "document.meta"),
        (("meta", "type"), "Part", "document.meta"),
        (("parts",), "abc", "document.parts"),
        (("parts", 0, "blocks", 0), {"type": "Script"}, "document.parts[0].blocks[0]"),
        (("parts", 0, "blocks", 0), {"type": ["Table"]}, "document.parts[0].blocks[0]"),
        (("parts", 0, "blocks", 0), "Table", "document.parts[0].blocks[0]"),
        (("parts", 0, "blocks", 1, "today"), "now", "document.parts[0].blocks[1].today"),
        (("parts", 0, "surprise"), 1, "document.parts[0]"),
        (("parts", 0, "blocks", 1, "today"), True, "document.parts[0].blocks[1].today"),
    ],
)
def test_wrong_data_is_refused_and_the_place_named(
    path: tuple[str | int, ...], value: object, place: str
) -> None:
    wire: Any = copy.deepcopy(to_json(small()))
    target = wire
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    with pytest.raises(DocumentError) as refusal:
        from_json(wire)
    assert refusal.value.facts["place"] == place


def test_a_missing_field_is_refused() -> None:
    wire: Any = to_json(small())
    del wire["parts"][0]["title"]
    with pytest.raises(DocumentError, match="missing"):
        from_json(wire)


def test_a_pair_of_the_wrong_length_is_refused() -> None:
    wire: Any = to_json(small())
    wire["parts"][0]["blocks"] = [{"type": "Annex", "rows": [], "heads": ["a", "b"]}]
    with pytest.raises(DocumentError, match="3 items"):
        from_json(wire)


def test_markdown_becomes_blocks_from_a_closed_list() -> None:
    source = "# Arrest\n\nShe *said* **no**, `x`\nand  \nleft.\n\n- one\n  1. inner\n- two\n\n3. a\n4. b"
    head, said, bullets, numbers = narrative_blocks(source, numbered=True)
    assert head == Heading("Arrest", level=3)
    assert isinstance(said, Paragraph)
    assert said.numbered
    assert said.content == (
        Text("She "),
        Text("said", "emphasis"),
        Text(" "),
        Text("no", "strong"),
        Text(", "),
        Text("x", "code"),
        Text(" "),
        Text("and"),
        LineBreak(),
        Text("left."),
    )
    assert bullets == BulletList((plain("one"), plain("inner"), plain("two")))
    assert numbers == BulletList((plain("a"), plain("b")), ordered=True)


@pytest.mark.parametrize(
    "hostile",
    [
        '<img src="file:///etc/passwd">',
        "<b>bold</b>",
        "a<b",
        "&amp; &lt;",
        "![x](y.png)",
        "[a](http://b)",
        "| a | b |",
        "> said",
        "snake_case_name and 2 * 3 * 4",
    ],
)
def test_markup_outside_the_list_stays_as_typed(hostile: str) -> None:
    (paragraph,) = narrative_blocks(hostile)
    assert isinstance(paragraph, Paragraph)
    assert paragraph.content == plain(hostile)


@pytest.mark.parametrize("nothing", ["", " \n ", "#", "-"])
def test_an_empty_narrative_prints_nothing(nothing: str) -> None:
    assert narrative_blocks(nothing) == ()


@given(st.text(alphabet="ab *_#-`1.\n\\<&[]()!|>~", max_size=60))
def test_no_narrative_fails_and_none_yields_markup_objects(source: str) -> None:
    for block in narrative_blocks(source):
        assert isinstance(block, Paragraph | BulletList | Heading)
