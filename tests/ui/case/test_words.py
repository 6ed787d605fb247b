"""What the page says of a case, without a window: titles, history, overview, lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.domain.changes import OperationId
from desktop_app.domain.entity import Author, Entity, Tree
from desktop_app.domain.history import HistoryEntry
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate, Span
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.services.cases.page import CaseFile
from desktop_app.services.wording import Wording
from desktop_app.ui.models import case_entries, case_overview, timeline_lanes
from desktop_app.ui.models.case_history import changes_of as saves_of
from desktop_app.ui.models.case_history import history_lines
from desktop_app.ui.models.case_layout import (
    PLACES,
    add_verb,
    belongs_here,
    child_kinds,
    heading_of,
    shown_fields,
    title_of,
)
from desktop_app.ui.models.case_overview import Spot
from desktop_app.ui.models.case_words import CaseWords, ago, cut
from desktop_app.ui.models.form_values import (
    DateWays,
    ref_text,
)
from desktop_app.ui.models.two_line import TWO_LINE, TwoLine

ROOT, ONE, TWO = (EntityId(bytes([n]) * 16) for n in (1, 2, 3))


def spec(kind: FieldType, vocabulary: str | None = None) -> Field:
    return Field(number=1, name="x", type=kind, vocabulary=vocabulary)


@pytest.fixture
def ways(wording: Wording) -> DateWays:
    return DateWays(wording.dates, "en")


@pytest.fixture
def words(wording: Wording) -> CaseWords:
    return CaseWords(wording, "en")


def entity(kind: str, name: EntityId, parent: EntityId | None = ROOT, **values: Value) -> Entity:
    described = SCHEMA.kind(kind)
    empty: dict[str, Value | tuple[Value, ...]] = {
        f.name: () if f.type.is_set else None for f in described.fields
    }
    return Entity(ROOT, name, kind, parent, empty | values)


def file_of(*entities: Entity, **case: Value) -> CaseFile:
    root = entity("case", ROOT, None, **case)
    found = {one.id: one for one in (root, *entities)}
    children: dict[EntityId, tuple[EntityId, ...]] = {}
    for one in entities:
        assert one.parent is not None
        children[one.parent] = (*children.get(one.parent, ()), one.id)
    return CaseFile(Tree(root, found, children), own=frozenset({b"me"}))


def test_every_kind_has_its_words_and_no_form_offers_what_is_not_to_be_edited() -> None:
    for place in PLACES:
        assert title_of(place.key)
        if place.kind:
            assert add_verb(place.kind)
            assert belongs_here(place.kind)
            for child in child_kinds(place.kind):
                assert heading_of(child.name)
                assert add_verb(child.name)
    offered = {(kind.name, f.name) for kind in SCHEMA.kinds for f in shown_fields(kind)}
    assert ("case", "code") not in offered
    assert ("evidence", "sha256") not in offered
    assert ("claim", "value") not in offered
    assert child_kinds("case") == []
    for kind in SCHEMA.kinds:
        for child in child_kinds(kind.name):
            assert heading_of(child.name)


def test_values_in_words(words: CaseWords) -> None:
    file = file_of(entity("event", ONE, title="A search"))
    for kind, value, told in (
        (spec(FieldType.YES_NO), True, "Yes"),
        (spec(FieldType.YES_NO), False, "No"),
        (spec(FieldType.TERM, "case_status"), Term("open"), "Open"),
        (spec(FieldType.TEXT_SET), ("a", "b"), "a, b"),
        (spec(FieldType.BYTES), bytes(32), "0" * 16 + "…"),
        (spec(FieldType.REF), Ref(ROOT, ONE), "A search"),
        (spec(FieldType.REF), Ref(ROOT, TWO), "Not in this vault"),
        (spec(FieldType.INTEGER), 12, "12"),
        (spec(FieldType.DATE), PartialDate.year(1988), "1988"),
        (spec(FieldType.TEXT), None, ""),
    ):
        assert words.value(file, kind, value) == told
    assert words.value(file, spec(FieldType.MOMENT), Moment(0)).startswith("19")
    assert words.short_date("no date") == ""


def test_entries_are_called_by_what_is_known_of_them(words: CaseWords) -> None:
    act = entity("act", TWO, ONE, type=Term("arrest"))
    file = file_of(entity("event", ONE), act)
    assert words.title(file, file.tree.entities[ONE]) == "Event"
    assert words.title(file, act) == "Arrest"
    assert words.title(file, entity("note", TWO, type=Term("call"))) == "Call"
    assert words.title(file, entity("person", TWO)) == "Person"
    assert words.title(file, entity("involvement", TWO, ONE, party="Police")) == "Police"
    claim = entity("claim", TWO, subject=Ref(ROOT, ONE), field="date", value=PartialDate.year(2020))
    assert words.title(file, claim) == "2020"
    assert words.title(file, entity("claim", TWO, value="loose")) == "loose"
    assert words.about(file, Ref(ROOT, ONE), "date", "") == "Event: Date"
    assert words.about(file, Ref(ROOT, ROOT), "status", "") == "Status"
    assert words.about(file, Ref(ROOT, ROOT), "status", "told") == "Status: told"
    assert words.about(file, None, "", "") == "Not said what it is about"
    assert words.heading(file) == ("Name not yet known", "")
    assert words.heading(file_of(title="The case of a teacher"))[0] == "The case of a teacher"
    assert words.author(file, Author(b"me", "E. Marsh")) == "You"
    assert words.author(file, Author(b"\xab" * 32, None)) == "Key abababab"
    assert words.author(file, Author(bytes(32), "K. Oduya")) == "K. Oduya"
    assert cut("a\n b") == "a b"
    assert len(cut("x" * 500)) == 160


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(0, "just now"), (5, "5 min"), (125, "2 h"), (1500, "yesterday"), (5000, "2026-11-1")],
)
def test_how_long_ago_something_was(minutes: int, told: str) -> None:
    now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert ago(Moment.of(now - timedelta(minutes=minutes)), now).startswith(told)


def test_a_clock_that_runs_ahead_is_told_as_it_is() -> None:
    now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert ago(Moment.of(now + timedelta(days=400)), now).startswith("2027-12-2")


def entry(
    change: str, kind: str | None = "person", field: str | None = "birth_place", **more: object
) -> HistoryEntry:
    made = HistoryEntry(
        OperationId(CommitHash(bytes(32)), 0),
        Author(bytes(32), "K. Oduya"),
        Moment(0),
        change,
        ONE,
        kind,
        field,
    )
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def test_the_history_is_told_in_words(words: CaseWords) -> None:
    file = file_of(entity("event", ONE, title="A search"))
    lines = history_lines(
        words,
        file,
        [
            entry("set", before=("Tver",), after=("Kazan", "Tula")),
            entry("set", before=("Tver",)),
            entry("set", after=("Kazan",)),
            entry("created", "event", None),
            entry("created", "event", None, entity=TWO),
            entry("created", "case", None),
            entry("deleted", "event", None),
            entry("set", "event", None),
            entry("added", "person", "languages", after=(Term("uk"),)),
            entry("removed", "person", "languages", before=(Term("uk"),)),
            entry("set", "event", "place", erased=True),
            entry("set", None, None, withheld=True, entity=None),
            entry("undo"),
            entry("erasure"),
        ],
    )
    assert [(line.what, line.from_to) for line in lines] == [
        ("Place of birth", "Tver → Kazan or Tula"),
        ("Place of birth", "Tver → not yet known"),
        ("Place of birth", "Kazan"),
        ("Event “A search” added", ""),
        ("Event added", ""),
        ("Case added", ""),
        ("Event deleted", ""),
        ("Event", "not yet known"),
        ("Languages: added", "Ukrainian"),
        ("Languages: taken out", "Ukrainian"),
        ("Event: Place", "erased"),
        ("Something that a newer program wrote", "withheld from this copy"),
    ]
    assert lines[0].below.startswith("K. Oduya  ·  their clock said 1970-01-01")
    assert not lines[0].is_own


def test_a_save_of_many_fields_is_one_line(words: CaseWords) -> None:
    file, now = file_of(), datetime(2026, 1, 1, tzinfo=UTC)
    own = entry("set", author=Author(b"me", None))
    lines = saves_of(words, file, [own, own, entry("undo")], now)
    assert [(line.who, line.what) for line in lines] == [("You", "Place of birth and 1 more")]
    assert saves_of(words, file, [own], now)[0].what == "Place of birth"


def test_the_overview_of_a_case_about_nobody(words: CaseWords) -> None:
    file = file_of(outcome=Term("granted"))
    assert case_overview.badges(words, file) == [("Protection granted", "plain")]
    assert [one.label for one in case_overview.missing(words, file)] == ["Person"]
    assert case_overview.head_facts(words, file)[0].value == "Not yet known"
    assert timeline_lanes.lanes(words, file, date(2026, 11, 22)) == []


def test_what_a_profile_needs_is_named_with_its_place(words: CaseWords) -> None:
    who = entity("person", ONE, gender=Term("female"))
    file = file_of(who, entity("period", TWO))
    basics = case_overview.missing(words, file)
    assert [(one.label, one.spot) for one in basics[:2]] == [
        ("Name", Spot("person", who.id)),
        ("Born", Spot("person", who.id, "birth_date")),
    ]
    told = {one.label: one.spot for one in case_overview.missing(words, file, "ircc")}
    assert told["Summary"] == Spot("case", file.case, "summary")
    assert told["Ten years of addresses without a gap (IMM 5669)"] == Spot("life")
    assert told["Consent to a submission to a government"] == Spot("person", who.id)
    assert told["Passport"] == Spot("person", who.id)
    assert "Gender" not in told


def test_what_has_versions_and_what_waits_for_a_translator_is_counted(words: CaseWords) -> None:
    paper = entity("evidence", ONE, translation_status=Term("needed"))
    torn = replace(entity("note", TWO), conflicts={"title": (), "text": ()})
    file = file_of(paper, torn)
    assert ("2 fields with versions", "contest") in case_overview.badges(words, file)
    facts = case_overview.head_facts(words, file)
    assert (facts[3].value, facts[3].note) == ("1 item", "1 to translate")


def test_lanes_hold_what_has_a_year_and_show_what_is_vague_as_vague(words: CaseWords) -> None:
    def event(number: int, date: PartialDate | None, end: PartialDate | None = None) -> Entity:
        return entity("event", EntityId(bytes([number]) * 16), date=date, end_date=end)

    file = file_of(
        event(10, PartialDate.day(2020, 1, 1)),
        event(11, PartialDate.about(Span(2021))),
        event(12, PartialDate.month(2022, 3), PartialDate.about(Span(2022, 5))),
        event(13, PartialDate.day(2022, 3, 1), PartialDate.year(2020)),
        event(14, PartialDate.before(Span(2020))),
        event(15, None),
    )
    items = timeline_lanes.lanes(words, file, date(2026, 11, 22))[0].items
    assert [(i.first.year, i.last and i.last.year, i.soft_first, i.soft_last) for i in items] == [
        (2020, None, False, False),
        (2021, 2021, True, True),
        (2022, 2022, False, True),
        (2022, None, False, False),
    ]


def test_an_account_without_a_word_is_told_too(words: CaseWords) -> None:
    source = Entity(TWO, TWO, "source", None, {f.name: None for f in SCHEMA.kind("source").fields})
    told = replace(source, values={**source.values, "name": "A letter", "reliability": Term("reliable")})
    claim = entity("claim", ONE, source=Ref(TWO, TWO))
    file = replace(file_of(claim), sources={TWO: told})
    account = case_overview.told(words, file, claim)
    assert (account.value, account.source, account.dots) == ("Nothing said", "A letter", 4)
    nowhere = case_overview.told(words, file_of(claim), claim)
    assert (nowhere.dots, nowhere.reliability) == (0, "Not yet known")


def test_rows_of_lists_and_cards(words: CaseWords) -> None:
    torn = replace(entity("note", ONE, title="Advice", privileged=True), conflicts={"text": ()})
    line = case_entries.entry_line(words, file_of(torn), torn)
    assert (line.title, line.tint, line.marks[0].number) == ("Advice", "warn", 1)
    paper = entity("identifier", ONE, ROOT, value="77")
    assert case_entries.child_note(words, file_of(paper), paper) == ("Identifier", "77", "")
    claim = entity("claim", ONE, statement="so")
    assert case_entries.child_note(words, file_of(claim), claim) == ("Account", "so", "")
    item = entity("evidence", TWO, title="Passport", exhibit="A")
    name = entity("name", ONE, family="Ivanova")
    proved = replace(name, values={**name.values, "evidence": (Ref(ROOT, TWO),)})
    assert case_entries.child_note(words, file_of(proved, item), proved)[2] == "Ex. A"
    anything = case_entries.reference_choices(words, file_of(item), spec(FieldType.REF))
    assert (ref_text(Ref(ROOT, TWO)), "A: Passport") in anything


def test_how_somebody_is_reached(words: CaseWords) -> None:
    assert case_entries.safe_contact(words, file_of(), ONE) == ("", "")
    silent = entity("contact_channel", TWO, ONE)
    assert case_entries.safe_contact(words, file_of(entity("person", ONE), silent), ONE) == ("", "")
    phone = entity("contact_channel", TWO, ONE, channel=Term("phone"), safety=Term("safe"))
    assert case_entries.safe_contact(words, file_of(entity("person", ONE), phone), ONE) == (
        "Phone, Safe",
        "ok",
    )


def test_lines_are_a_sound_model(qapp: object) -> None:
    model = case_entries.LinesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([("a", TwoLine("A", "below")), ("b", TwoLine("B"))])
    index = model.index(0, 0)
    assert (model.rowCount(), model.rowCount(index)) == (2, 0)
    assert index.data(case_entries.KEY) == "a"
    assert index.data(TWO_LINE) == TwoLine("A", "below")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "A, below"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert (model.row_of("b"), model.row_of("c")) == (1, -1)
    assert tester.model() is model
