"""Where pages break: short groups whole, no page nearly empty, nothing late parted into its letters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.document import (
    Account,
    Accounts,
    Annex,
    AnnexRow,
    Citation,
    Column,
    Document,
    Entries,
    Entry,
    Exhibit,
    Fact,
    Facts,
    Heading,
    Meta,
    PageRef,
    Paragraph,
    Part,
    Table,
    plain,
)
from desktop_app.sandbox.press.exhibits import Prepared
from desktop_app.sandbox.press.flow import LONELY, Band, Flow, extent, hold_together
from desktop_app.sandbox.press.render import Press
from tests.unit.press import example, walkers
from tests.unit.press.printing import printed

if TYPE_CHECKING:
    from desktop_app.domain.document import Block
    from desktop_app.sandbox.press.flow import Placed
    from desktop_app.sandbox.press.sheet import Sheet

SENTENCE = "She told it in order and corrected the time twice. "


def nothing(_sheet: Sheet, _at: Placed) -> None:
    return


def band(height: float, *, keep: bool = False, opens: bool = False, head: Band | None = None) -> Band:
    return Band(height, height - 4, nothing, keep=keep, opens=opens, head=head)


def flow(*bands: Band) -> Flow:
    made = Flow(first=700, bottom=100)
    made.place(bands)
    made.finish()
    return made


def counts(made: Flow) -> list[int]:
    return [len(page) for page in made.pages]


def laid_out(*parts: Part) -> Press:
    press = Press(Document(Meta("en", "T", example.MADE), parts, contents=False), Prepared())
    press.lay_out()
    return press


def story(number: str, length: int, rows: int = 6) -> tuple[Block, ...]:
    """Return what an event prints: a heading, key facts, a paragraph."""
    facts = tuple(Fact(f"Label {row}", plain(f"value {number} {row}")) for row in range(rows))
    return Heading(f"Event {number}", number), Facts(facts), Paragraph(plain(SENTENCE * length))


def test_a_nearly_empty_last_page_takes_some_of_the_page_before() -> None:
    assert counts(flow(*(band(20) for _ in range(31)))) == [21, 10]
    assert counts(flow(*(band(20) for _ in range(30)))) == [30]


def test_the_best_break_is_before_a_heading() -> None:
    rows = [band(20) for _ in range(31)]
    rows[16:16] = [band(20, keep=True, opens=True)]
    made = flow(*rows)
    assert made.pages[1][0].band.opens
    assert counts(made) == [16, 16]
    fuller = flow(*rows, *(band(20) for _ in range(10)))
    assert counts(fuller) == [30, 12], "half a page is no empty page, and the page before keeps the most"


def test_a_page_that_is_not_empty_still_begins_with_a_heading_where_it_can() -> None:
    rows = [band(20) for _ in range(40)]
    rows[26] = band(20, opens=True)
    assert counts(flow(*rows)) == [26, 14]
    rows[30] = band(20, opens=True)
    assert counts(flow(*rows)) == [30, 10], "it does already"


def test_what_cannot_be_moved_stays() -> None:
    whole = [band(300, keep=True), band(299)]
    assert counts(flow(*whole, band(20))) == [2, 1]
    tall = [band(20), band(500), band(100, opens=True)]
    assert counts(flow(*tall)) == [2, 1], "the page before would be the emptier one"


def test_a_chain_longer_than_a_page_begins_one_and_breaks_where_it_must() -> None:
    assert counts(flow(band(200), *(band(50, keep=True) for _ in range(14)))) == [1, 10, 4]


def test_a_table_head_comes_again_and_takes_its_room() -> None:
    head = band(40)
    made = flow(head, *(band(50, head=head) for _ in range(16)))
    assert made.pages[1][0].band is head
    assert sum(counts(made)) == 18
    assert all(placed.y - placed.band.depth >= 100 for page in made.pages for placed in page)


def test_a_short_group_is_held_together_and_a_long_one_keeps_two_rows_on_each_side() -> None:
    short, long = [band(23) for _ in range(6)], [band(23) for _ in range(20)]
    hold_together(short)
    hold_together(long)
    assert [one.keep for one in short] == [True] * 5 + [False]
    assert [at for at, one in enumerate(long) if one.keep] == [0, 18]
    hold_together([])


@pytest.mark.parametrize("length", range(1, 9))
def test_facts_and_short_tables_never_break(length: int) -> None:
    blocks = [block for at in range(1, 8) for block in story(f"1.{at}", length, rows=5 + at % 3)]
    table = Table((Column("A", 1, "name"), Column("B", 1)), tuple((plain("a"), plain("b")) for _ in range(4)))
    press = laid_out(Part("1", "Events", (*blocks, table)))
    pages = [page.bands for page in press.book.pages]
    for page in pages:
        assert not page[-1].band.keep, "a page ends on what belongs to the next line"
    for page in pages[1:]:
        assert page[0].band.gap != 2.0, "a group of facts was parted from its heading"
        assert extent(placed.band for placed in page) >= LONELY * 0.9 * Flow(press.grid.first, 71).room


def test_short_parts_share_a_page_and_only_whole() -> None:
    short, long = (Paragraph(plain(SENTENCE)),), (Paragraph(plain(SENTENCE * 30)),)
    one, two = Part("1", "One", short, anchor="a"), Part("2", "Two", short, anchor="b")
    assert len(laid_out(one, two).book.pages) == 1
    assert len(laid_out(one, replace(two, blocks=long)).book.pages) == 1
    assert len(laid_out(replace(one, blocks=long), replace(two, blocks=long)).book.pages) == 2
    assert len(laid_out(replace(one, title=""), two).book.pages) == 2, "a letter and its annex are two things"
    many = tuple(AnnexRow(str(at), "A", "C", "why") for at in range(60))
    annex = Part("2", "Two", (Annex(many, ("", "", "")),))
    assert len(laid_out(one, annex).book.pages[0].bands) == 2


def test_two_accounts_stay_with_the_word_on_which_is_preferred() -> None:
    account = Account("A", plain(SENTENCE * 2), ())
    pair = (Accounts(account, account), Paragraph(plain("None is preferred."), style="note"))
    for filler in range(20, 60, 4):
        press = laid_out(Part("1", "One", (Paragraph(plain(SENTENCE * filler)), *pair)))
        last = press.book.pages[-1].bands
        assert len(last) >= 2


@pytest.mark.parametrize("share", [0.02, 0.05, 0.08, 0.12, 0.3])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_citation_in_a_narrow_column_is_never_printed_as_its_placeholder(
    share: float, language: str
) -> None:
    columns = (Column("What", 1 - share, "name"), Column("Ex.", share, "citation"))
    cited = (Citation("A", bare=True), Citation("AB", bare=True))
    rows = (
        (plain("Passport"), cited),
        (plain("See"), (PageRef("exhibit:A:all", "pages {page}"),)),
        (plain("Both"), (*plain("see:"), Citation("A", bare=True))),
    )
    exhibits = tuple(Exhibit(letter, "Paper", "Document", "2024") for letter in ("A", "AB"))
    facts = (Facts((Fact("Proof", (*plain("x" * 56), Citation("A", bare=True))),)),)
    meta = Meta(language, "T", example.MADE)  # type: ignore[arg-type]
    narrow = (Column("Ex.", 0.03, "text"), Column("What", 0.97, "text"))
    text_column = Table(narrow, ((cited, plain("in a column that is given no more room")),))
    entry = Entries((Entry("1", "2024", plain("Said"), cited),))
    part = Part("1", "Part", (Table(columns, rows), text_column, entry, *facts))
    data, result = printed(Document(meta, (part,), exhibits=exhibits, contents=False))
    assert result.unresolved == ()
    text = walkers.page_texts(data)[0]
    assert " 0" not in text, text
    marks = {"en": ("Ex. A,", "p. 2", "Ex. AB,", "p. 3"), "ru": ("прил. A,", "с. 2", "прил. AB,", "с. 3")}
    for mark in marks[language]:
        assert text.count(mark) >= 2, (mark, text)
    assert walkers.wrong_targets(data) == []


def test_what_is_forgotten_of_words_changes_no_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = printed(example.annex(40))[0]
    monkeypatch.setattr("desktop_app.sandbox.press.faces.REMEMBERED", 3)
    monkeypatch.setattr("desktop_app.sandbox.press.setting.REMEMBERED", 3)
    assert printed(example.annex(40))[0] == whole
