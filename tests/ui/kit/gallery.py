"""One page that shows every widget of the kit, in English or Russian sample words; fictional people."""
# ruff: noqa: E501 - sample words and rows read best as tables

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.ui.models.timeline import Lane, TimelineItem
from desktop_app.ui.theme import set_fixed
from desktop_app.ui.widgets.accounts import Account, AccountsBlock
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.chips import ChipsEdit
from desktop_app.ui.widgets.editors import LineEdit, LongText, MarkdownEdit
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.facts import Fact, FactsStrip
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow import FlowLayout, FormGrid
from desktop_app.ui.widgets.layouts import column, framed, hairline, row, scrolled
from desktop_app.ui.widgets.partial_date import DateChoice, DateReading, PartialDateField
from desktop_app.ui.widgets.progress import ProgressStrip
from desktop_app.ui.widgets.rail import Section, SectionRail
from desktop_app.ui.widgets.rows import CardRow, CardRows, SectionHead
from desktop_app.ui.widgets.save_bar import SaveBar
from desktop_app.ui.widgets.text import Badge, Label
from desktop_app.ui.widgets.timeline import Timeline
from desktop_app.ui.widgets.vocabulary import Term, VocabularyCombo
from tests.ui.kit.words import Words

LANGUAGES = (
    Term("uk", "Ukrainian", ("украинский", "українська", "ukrainien")),
    Term("en", "English", ("английский", "англійська", "anglais")),
    Term("pt", "Portuguese", ("португальский",)),
)


def read_date(text: str) -> DateReading:
    """Stand in for the reader of dates: knows three texts."""
    if text == "5.3.22":
        return DateReading(
            choices=(DateChoice("5 March 2022", "2022-03-05"), DateChoice("3 May 2022", "2022-05-03"))
        )
    if text in ("spring 1988", "весна 1988"):
        return DateReading(understood="spring 1988, March to May")
    return DateReading(error="This is not a date yet.") if "?" in text else DateReading(understood=text)


def lanes(words: Words) -> list[Lane]:
    """Return four lanes of a made-up life."""

    def item(
        caption: str, first: tuple[int, int, int], last: tuple[int, int, int] | None = None
    ) -> TimelineItem:
        about = caption == "Weekly pickets"
        end = date(*last) if last else None
        return TimelineItem(caption, words(caption), str(first[0]), date(*first), end, about, about)

    return [
        Lane(words("Activity"), "accent", (item("", (2021, 2, 24)), item("Weekly pickets", (2022, 3, 1), (2022, 11, 20)), item("Open letter", (2024, 4, 1), (2024, 4, 30)))),
        Lane(words("Events"), "warn", (item("", (2022, 4, 20)), item("Search and arrest", (2023, 5, 12), (2023, 6, 8)), item("Charge in absentia", (2025, 2, 8)))),
        Lane(words("Proceedings"), "ok", (item("First instance", (2025, 7, 2), (2025, 12, 12)), item("Appeal", (2026, 4, 20), (2026, 11, 21)))),
        Lane(words("Deadlines"), "danger", (item("", (2026, 11, 24)), item("", (2026, 12, 21)))),
    ]  # fmt: skip


def case_head(words: Words, *, narrow: bool) -> QWidget:
    """Return name, badges, verbs and the four facts."""
    acts = (Button("" if narrow else words("Dossier"), "file-text", tip=words("Dossier")), Button("", "ellipsis", tip="More"), Button(words("Add"), "plus", "primary"))  # fmt: skip
    code = None if narrow else Label("C-7K3M-QX4P", "dim")
    marks = FlowLayout(8)
    for each in (Label("Верхотина Анна Игоревна", "dim"), code, Badge(words("Open")), Badge(words("Detained"), "warn"), Badge(words("2 versions"), "contest")):  # fmt: skip
        if each is not None:
            marks.addWidget(each)
    names = column(
        Label(words("Anna Verkhotina"), "h1", wrap=True),
        marks,
        gap=6,
    )  # fmt: skip
    facts = FactsStrip()
    facts.set_narrow(narrow=narrow)
    facts.show_facts([
        Fact(words("Next date"), "calendar-clock", words("24 Nov, in 3 days"), words("Brief to the appeal board"), "danger"),
        Fact(words("Held at"), "map-pin", words("Pine Hollow"), words("since 14 Aug 2026")),
        Fact(words("Priority"), "signal", words("High (61 to 78)"), words("3 questions would narrow it")),
        Fact(words("Consent"), "file-check", words("3 of 5 purposes"), words("Advocacy runs out 2 Dec"), "warn"),
    ])  # fmt: skip
    head = row(names, *acts)
    head.setStretch(0, 1)
    if narrow:
        return framed(column(head, facts, gap=10, margins=(16, 12, 12, 10)), "page")
    return framed(column(head, hairline(), facts, hairline(), gap=12, margins=(24, 18, 20, 0)), "page")


def overview(words: Words) -> QWidget:
    """Return banner, timeline and a contested fact."""
    missing = Banner(words("3 things are missing for the resettlement form"), "warn", icon="circle-dashed")
    missing.set_links([(words("Address, 2019"), print), (words("Birthplace of Mila"), print)])
    picture = Timeline(lanes(words), date(2026, 11, 21))
    block = AccountsBlock(words("Release after the arrest of May 2023"), words("two accounts, none preferred"), (
        Account(1, words("Released without charge on 19 May"), words("Letter of the district registry, Ex. C"), words("Document"), 4, words("reliable")),
        Account(2, words("Released on bail, money never returned"), words("Her own account, interview 12 Mar 2026"), words("First-hand"), 5, words("highly reliable")),
    ))  # fmt: skip
    card = framed(column(picture, margins=(12, 8, 0, 6)), "card")
    return framed(column(
        missing, SectionHead(words("Timeline"), "", Button(words("Open"), "maximize-2", "quiet")), card,
        SectionHead(words("Contested"), "1"), block, 1, gap=12, margins=(16, 14, 20, 16),
    ), "page")  # fmt: skip


def person(words: Words) -> QWidget:
    """Return names as given and a form with every kind of field."""
    names = CardRows([
        CardRow(1, words("Passport, Cyrillic"), "Верхотина Анна Игоревна", words("Ex. A")),
        CardRow(2, words("Passport, Latin"), "VERKHOTINA ANNA", words("Ex. A")),
        CardRow(3, words("Former"), "Соловецкая", words("her own account")),
    ])  # fmt: skip
    safe = Banner(words("Safe to contact"), "info", detail=words("Only in writing, weekdays after 18:00. Her brother may answer. Never by phone to the facility."), icon="shield-check", tint="ok")  # fmt: skip
    form = FormGrid()
    born = PartialDateField(words("Born"), read_date)
    born.show_text(words("spring 1988"))
    seen = PartialDateField(words("Seen last"), read_date)
    seen.show_text("5.3.22")
    place = Field(words("Place of birth"), LineEdit(hint=words("Not yet known")))
    place.set_missing(words("Needed for the resettlement form"))
    number = Field(words("A-number"), LineEdit("A012 345 6", figures=True))
    number.set_error(words("An A-number has 8 or 9 digits. This has 7."))
    chips = ChipsEdit(LANGUAGES)
    chips.show_codes(("uk", "en"))
    languages = Field(words("Languages"), chips, help_text=words("First one is used for letters"))
    citizen = VocabularyCombo(LANGUAGES, hint=words("Not stated"), other=True)
    held = Field(words("Held at"), citizen, help_text=words("Two can be given"))
    held.set_versions(2)
    hashed = Field("SHA-256", LineEdit("9f86d081884c7d659a2feaa0c55ad015", mono=True))
    note = Field(words("Why (kept in the history)"), LongText(hint=words("For example: confirmed with counsel by phone on 20 November"), rows=2))  # fmt: skip
    story = Field(words("Summary"), MarkdownEdit("# Anna\n- **picket** in the square\n- *letter*", rows=4))
    for cell in (born, seen, place, number, languages, held, hashed):
        form.add(cell)
    tick = QCheckBox(words("Interpreter needed"))
    tick.setCheckState(Qt.CheckState.PartiallyChecked)
    form.add(tick)
    form.add(note, wide=True)
    form.add(story, wide=True)
    add = Button(words("Add name"), "plus", "quiet")
    return framed(column(safe, SectionHead(words("Names as given"), "", add), names, form, 1, gap=16, margins=(16, 14, 20, 16)), "page")  # fmt: skip


def sections(words: Words) -> list[Section]:
    """Return the sections of a case."""
    return [
        Section("overview", words("Overview")), Section("person", words("Person"), "1", "warn"), Section("family", words("Family"), "3"),
        Section("history", words("History"), "1", "warn"), Section("activity", words("Activity"), "7"), Section("events", words("Events"), "5"),
        Section("deadlines", words("Deadlines"), "3", "danger"), Section("evidence", words("Evidence"), "24"), Section("notes", words("Notes"), "9"),
    ]  # fmt: skip


def case_page(words: Words, which: str, *, narrow: bool) -> QWidget:
    """Return a case page as the case room will put it together."""
    page = QWidget()
    rail = SectionRail(page)
    rail.show_sections(sections(words))
    rail.show_current(which)
    rail.set_narrow(narrow=narrow)
    body = scrolled(overview(words) if which == "overview" else person(words))
    bar = SaveBar(words("Save"))
    bar.undo.set_caption(words("Undo"))
    bar.tell_saved(words("Draft saved 2 s ago"))
    inside = column(body, bar, gap=0)
    head = case_head(words, narrow=narrow)
    if narrow:
        combo = row(rail.combo, margins=(16, 4, 12, 6))
        stack = column(head, combo, inside, gap=0)
        stack.setStretch(2, 1)
        page.setLayout(stack)
    else:
        stack = column(head, row(rail, hairline(upright=True), inside, gap=0), gap=12)
        stack.setStretch(1, 1)
        page.setLayout(stack)
    page.setProperty("role", "page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return page


def odds(words: Words) -> QWidget:
    """Return the banners, buttons, badges and the rest."""
    banners = [Banner(words("3 things are missing for the resettlement form"), tone) for tone in ("ok", "warn", "danger", "contest", "info")]  # fmt: skip
    buttons = row(Button("Save", kind="primary"), Button("Print…", "printer"), Button("Undo", "undo-2", "quiet"), Button("Go there", kind="link"), Button("Delete 3 drafts", "trash-2", "danger"), Button("Mine", kind="chip"), 1)  # fmt: skip
    off = [Button("Save", kind="primary"), Button("Print")]
    for each in off:
        each.setEnabled(False)
    strip = ProgressStrip()
    strip.begin(words("Copying exhibits"), leaves=words("What is copied stays."))
    strip.advance(12, 40)
    strip.show()
    empty = EmptyState(
        "paperclip", words("Papers and photographs of this case belong here."), Button(words("Add"), "plus")
    )
    set_fixed(empty, height=220)
    badges = row(*[Badge(tone, tone) for tone in ("plain", "ok", "warn", "danger", "contest")], 1)
    return framed(
        column(*banners, buttons, row(*off, 1), badges, empty, strip, 1, gap=12, margins=(20, 20, 20, 20)),
        "page",
    )
