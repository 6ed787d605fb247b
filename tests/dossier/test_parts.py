"""The parts of a dossier one by one: what is missing prints as missing, what differs stands side by side."""

from __future__ import annotations

from desktop_app.domain.document.blocks import Entries, Timeline
from desktop_app.domain.document.inline import Text
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate, Span
from desktop_app.domain.values import Moment, Term
from desktop_app.services.dossier.chronology import chronology_part
from desktop_app.services.dossier.compose import compose
from desktop_app.services.dossier.contested import contested_part
from desktop_app.services.dossier.cover import copy_line, verification_code
from desktop_app.services.dossier.facts import Scene
from desktop_app.services.dossier.names import is_cyrillic, person_name, principal_of
from desktop_app.services.dossier.person import person_part
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.dossier.story import activity_part, charges_part, events_part, title_of
from desktop_app.services.dossier.summary import notes_part, summary_part
from tests.dossier.parts import DAY, NOW, PHOTO, told
from tests.dossier.trees import CASE, entity, ref, scene, tree


def test_a_case_with_nothing_in_it_still_prints_what_is_missing() -> None:
    document = compose(scene(code="C-0000-0000"), DossierRequest(case=CASE, made=NOW))
    assert [part.title for part in document.parts] == ["Handling and consent", "Summary", "Person and names"]
    assert document.cover is not None
    assert document.cover.name == "Name not yet known"
    assert document.meta.copy_line == "Internal copy, not to be handed on"
    assert "This is an internal copy" in told(document.parts[0].blocks)
    summary = told(document.parts[1].blocks)
    assert "Charge: ‹?›" in summary
    assert "Held or staying at: ‹?›" not in summary, "without a person there is nobody to be held"
    assert document.exhibits == ()


def test_parts_without_entries_are_left_out() -> None:
    empty = scene()
    for make in (activity_part, events_part, charges_part, contested_part, notes_part):
        assert make(empty, "1") is None
    assert chronology_part(empty, "1", NOW.date()) is None


def test_the_name_is_that_of_the_documents_script_and_never_a_former_one_first() -> None:
    person = entity("person", "p")
    names = (
        entity("name", "old", under="p", type=Term("former"), family="Соловецкая"),
        entity("name", "ru", under="p", family="Верхотина", given="Анна"),
        entity("name", "en", under="p", family="Verkhotina", given="Anna"),
    )
    made = tree(person, *names)
    english = person_name(made, person.id, cyrillic=False, nameless="?")
    assert (english.listed, english.full, english.other) == (
        "Verkhotina, Anna",
        "Anna Verkhotina",
        "Верхотина Анна",
    )
    russian = person_name(made, person.id, cyrillic=True, nameless="?")
    assert (russian.listed, russian.full, russian.other_language) == (
        "Верхотина Анна",
        "Верхотина Анна",
        "en",
    )
    only = tree(person, entity("name", "one", under="p", family="Мелехин"))
    assert person_name(only, person.id, cyrillic=False, nameless="?").full == "Мелехин"
    assert person_name(only, person.id, cyrillic=False, nameless="?").other == ""
    assert person_name(tree(person), person.id, cyrillic=False, nameless="?").full == "?"
    assert is_cyrillic("42 Ж")
    assert not is_cyrillic("42")


def test_the_principal_is_the_one_named_or_else_the_first() -> None:
    first, second = entity("person", "first"), entity("person", "second")
    assert principal_of(tree(first, second, principal=ref("second"))) == second
    assert principal_of(tree(first, second, principal=ref("gone"))) == first
    assert principal_of(tree()) is None


def test_several_people_are_named_the_principal_first() -> None:
    first, second = entity("person", "first"), entity("person", "second", location="Lisbon")
    made = scene(first, second, entity("name", under="second", family="Mila"), principal=ref("second"))
    text = told(person_part(made, "2").blocks)
    assert text.index("Mila") < text.index("Name not yet known")
    assert "Present location: Lisbon" in text


def test_the_script_of_a_name_is_told_unless_its_kind_says_it() -> None:
    person = entity("person", "p")
    names = (
        entity("name", "1", under="p", type=Term("passport_latin"), script=Term("latin"), family="A"),
        entity("name", "2", under="p", type=Term("alias"), script=Term("latin"), family="B"),
        entity("name", "3", under="p", script=Term("cyrillic"), family="В"),
        entity("name", "4", under="p", type=Term("alias"), family="D", other="III"),
        entity("name", "5", under="p", family="E"),
    )
    text = told(person_part(scene(person, *names), "2").blocks)
    assert "Passport, Latin | A" in text
    assert "Alias, Latin | B" in text
    assert "Cyrillic | В" in text
    assert "Alias | D | III" in text


def test_the_timeline_draws_days_about_spans_and_where_somebody_is_held() -> None:
    entries = [
        entity("activity", "1", title="A", date=DAY),
        entity("activity", "2", title="B", date=PartialDate.about(Span(2022, 3))),
        entity("event", "3", title="C", date=PartialDate.year(2021), end_date=PartialDate.month(2021, 5)),
        entity("event", "4", title="D", date=PartialDate.year(2020)),
        entity("charge", "5", date=PartialDate.before(Span(2020))),
    ]
    person = entity("person", "p", held_since=PartialDate.day(2026, 8, 14), facility="Pine Hollow")
    part = chronology_part(scene(*entries, person), "3", NOW.date())
    assert part is not None
    drawn = part.blocks[0]
    assert isinstance(drawn, Timeline)
    kinds = {lane.label: [mark.kind for mark in lane.marks] for lane in drawn.lanes}
    assert kinds == {"Activity": ["about", "day"], "Events": ["span", "span"], "Held": ["span"]}
    assert (drawn.first, drawn.last) == (2020, 2026)


def test_the_timeline_draws_proceedings_and_deadlines_and_the_list_says_what_they_are() -> None:
    part = chronology_part(
        scene(
            entity("activity", "1", title="Picket", date=DAY),
            entity("proceeding", "2", opened=PartialDate.day(2024, 5, 1)),
            entity("hearing", "3", under="2", type=Term("individual"), date=PartialDate.day(2026, 12, 14)),
            entity("filing", "4", under="2", title="Exhibits", filed=PartialDate.about(Span(2026, 11))),
            entity("decision", "5", under="2", type=Term("bond"), result=Term("denied")),
            entity("deadline", "6", title="Evidence", due=PartialDate.day(2027, 1, 4)),
        ),
        "3",
        NOW.date(),
    )
    assert part is not None
    drawn, listed = part.blocks
    assert isinstance(drawn, Timeline)
    lanes = {lane.label: [(mark.kind, mark.label) for mark in lane.marks] for lane in drawn.lanes}
    assert lanes == {
        "Activity": [("day", "1")],
        "Proceedings": [("about", "2"), ("day", "3")],
        "Deadlines": [("day", "4")],
    }
    assert drawn.last == 2027
    assert isinstance(listed, Entries)
    text = "\n".join(piece.text for row in listed.rows for piece in row.text if isinstance(piece, Text))
    for line in (
        "Filing: Exhibits",
        "Hearing: Individual hearing",
        "Decision: Bond, Denied",
        "Deadline: Evidence",
    ):
        assert line in text, text


def test_without_any_known_date_there_is_a_list_and_no_timeline() -> None:
    part = chronology_part(scene(entity("activity", title="A")), "3", NOW.date())
    assert part is not None
    assert len(part.blocks) == 1
    held = entity("person", held_since=PartialDate.before(Span(2020)))
    part = chronology_part(scene(entity("activity", title="A", date=DAY), held), "3", NOW.date())
    assert part is not None
    assert isinstance(part.blocks[0], Timeline)


def test_entries_are_called_by_title_or_kind_and_charges_by_their_article() -> None:
    made = scene()
    assert title_of(made, entity("activity", title="Picket")) == "Picket"
    assert title_of(made, entity("activity", type=Term("picket"))) == "Picket"
    assert title_of(made, entity("event")) == "Untitled"
    assert title_of(made, entity("charge")) == "Untitled"
    assert title_of(made, entity("charge", law=Term("koap_rf"), part="2")).endswith("Federation, part 2")
    assert "207.3" in title_of(made, entity("charge", law=Term("uk_rf"), article=Term("uk_207_3")))


def test_proof_stands_alone_where_nobody_described_what_happened() -> None:
    proof = (ref("photo"),)
    event = entity("event", "e", title="Arrest", evidence=proof)
    act = entity("act", "a", under="e", evidence=proof)
    bare = entity("act", "b", under="e", type=Term("search"))
    made = scene(
        PHOTO, event, act, bare, entity("charge", evidence=proof), entity("activity", evidence=proof)
    )
    for make in (events_part, charges_part, activity_part):
        part = make(made, "5")
        assert part is not None
        assert "Proved by [A]" in told(part.blocks)
    unproved = charges_part(scene(entity("charge")), "5")
    assert unproved is not None
    assert "Proved by" not in told(unproved.blocks)


def test_proof_follows_the_last_paragraph_even_when_a_list_ends_the_story() -> None:
    act = entity("activity", description="She stood.\n\n- alone\n- in the rain", evidence=(ref("photo"),))
    part = activity_part(scene(PHOTO, act), "4")
    assert part is not None
    assert "She stood. [A]" in told(part.blocks)


def test_where_somebody_stays_is_told_when_nobody_holds_them() -> None:
    person = entity("person", "p", location="Lisbon", held_since=DAY)
    made = scene(person)
    name = person_name(made.tree, person.id, cyrillic=False, nameless="?")
    assert "Held or staying at: Lisbon" in told(summary_part(made, "1", name).blocks)


def test_untitled_notes_and_unknown_terms_are_marked() -> None:
    note = entity("note", text="Said little.", type=Term("from_the_future"))
    part = notes_part(scene(note), "8")
    assert part is not None
    assert "Untitled" in told(part.blocks)
    assert "Kind: ‹from_the_future›" in told(part.blocks)


def test_values_of_every_type_have_words() -> None:
    speech = scene().speech
    evidence = SCHEMA.kind("evidence")
    assert speech.value(evidence.field("size"), 12) == "12"
    assert speech.value(evidence.field("sha256"), b"\xab") == "ab"
    assert speech.value(evidence.field("title"), None) == ""
    assert speech.value(SCHEMA.kind("custody").field("when"), Moment(0)) == "1\u00a0January 1970"


def test_references_are_named_by_what_they_point_at() -> None:
    sources = (
        entity("source", "open", name="Letter"),
        entity("source", "hidden", name="A neighbour", may_be_named=False),
    )
    made: Scene = scene(PHOTO, entity("person", "p"), sources=sources)
    assert made.name_of(ref("photo")) == "Photo"
    assert made.name_of(ref("open")) == "Letter"
    assert made.name_of(ref("hidden")) == "Source known to us, not to be named"
    assert made.name_of(ref("gone")) == ""
    assert made.name_of(ref("p")) == ""


def test_the_verification_code_changes_with_every_word() -> None:
    one, other = verification_code({"a": "x"}), verification_code({"a": "y"})
    assert one != other
    assert [len(group) for group in one.split()] == [4, 4, 4, 4]


def test_the_foot_names_the_copy_and_to_whom_it_goes() -> None:
    request = DossierRequest(case=CASE, made=NOW, purpose="Advice", recipient="Counsel", copy_number=2)
    assert copy_line(request, scene()) == "Copy 2, Counsel"
    assert not request.is_internal


def test_exhibits_can_be_left_out_and_are_then_listed() -> None:
    document = compose(scene(PHOTO), DossierRequest(case=CASE, made=NOW, with_exhibits=False))
    assert document.exhibits[0].files == ()
    assert document.cover is not None
    labels = [fact.label for fact in document.cover.facts]
    assert "Listed only" not in labels
