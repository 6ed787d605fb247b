"""Search: names across scripts and spellings, numbers, text; in step with every edit; nothing left behind."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.changes import Change, Create, Delete, RemoveElement, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.domain.searching import SearchHit
from desktop_app.vault.file.errors import BugError
from desktop_app.vault.search import index
from desktop_app.vault.search.find import RANKED, matching_roots, search
from desktop_app.vault.search.index import SearchIndex
from desktop_app.vault.search.query import MAX_TYPED, read_query
from desktop_app.vault.vault import Vault
from tests.vault.search.helpers import a_case, add, new_id, save


def found(vault: Vault, typed: str) -> list[str]:
    """The names of the cases found, each once."""
    return list(dict.fromkeys(hit.name for hit in search(vault.connection, typed)))


def marked(hit: SearchHit) -> str:
    """What was found in square brackets."""
    return "".join(f"[{piece.text}]" if piece.found else piece.text for piece in hit.pieces)


@pytest.fixture
def people(vault: Vault) -> Vault:
    a_case(vault, "Мелехин", "Пётр", code="C-7K3M-QX4P", title="Плакат на площади")
    a_case(vault, "Shcherbakova", "Iuliia", code="C-0000-1111", tags=("срочно", "Media"))
    a_case(vault, "Мелешко", "Анна")
    a_case(vault, "Ёлкина", "Юлия")
    return vault


@pytest.mark.parametrize(
    "typed",
    ["Мелехин", "мелех", "Melekhin", "Melehin", "MELECHIN", "Mélékhine", "Melec", "petr melekhin", "Пётр М",
     "Petr Melechin", "Мелехина", "Мелехину"],
)  # fmt: skip
def test_a_name_is_found_in_any_script_and_spelling(people: Vault, typed: str) -> None:
    assert found(people, typed)[0] == "Мелехин, Пётр"


@pytest.mark.parametrize(
    "typed", ["Щербакова Юлия", "щерб", "Chtcherbakova", "Szczerbakowa", "Julija Scherbakowa"]
)
def test_a_latin_passport_is_found_by_the_russian_name(people: Vault, typed: str) -> None:
    assert "Shcherbakova, Iuliia" in found(people, typed)


def test_every_letter_typed_narrows_down(people: Vault) -> None:
    assert set(found(people, "Мел")) == {"Мелехин, Пётр", "Мелешко, Анна"}
    assert found(people, "Меле") == ["Мелехин, Пётр", "Мелешко, Анна"]
    assert found(people, "Мелеш")[0] == "Мелешко, Анна"
    assert found(people, "Yul") == found(people, "Юл") == ["Ёлкина, Юлия", "Shcherbakova, Iuliia"]


def test_the_spelling_typed_comes_before_its_relatives(vault: Vault) -> None:
    a_case(vault, "Zakharov", "A")
    a_case(vault, "Сахаров", "А")
    assert found(vault, "Сахаров") == ["Сахаров, А", "Zakharov, A"]
    assert found(vault, "Zakharov")[0] == "Zakharov, A"


def test_codes_and_numbers_are_found_without_their_marks(people: Vault) -> None:
    case = a_case(people, "Котов", "Лев", external_id="VIP/77-b")
    person = add(people, case, "person")
    add(people, case, "identifier", person, value="A012345678")
    add(people, case, "contact_channel", person, address="+7 900 123-45-67")
    add(people, case, "contact_channel", person, address="lev.kotov@example.org")
    for typed in (
        "A012345678", "012345678", "12345678", "a 012-345-678", "A0123", "+7 (900) 123 45 67", "9001234567",
        "79001", "vip77b", "VIP/77", "lev.kotov@example.org", "kotov@exam",
    ):  # fmt: skip
        assert "Котов, Лев" in found(people, typed), typed
    for typed in ("C-7K3M-QX4P", "c7k3mqx4p", "C-7K3", "7k3m"):
        assert found(people, typed)[:1] == ["Мелехин, Пётр"], typed


def test_text_is_found_by_words_beginnings_and_declined_forms(people: Vault) -> None:
    case = a_case(people, "Котов", "Лев")
    add(
        people,
        case,
        "event",
        title="Задержание",
        description="Его **задержали** у входа в суд.\nПотом отпустили",
    )
    for typed in ("задержание", "задержали у входа", "суд", "отпус", "ЗАДЕРЖ", "задержанием"):
        assert found(people, typed) == ["Котов, Лев"], typed
    assert found(people, "плакатом") == ["Мелехин, Пётр"]
    assert found(people, "СРОЧНО") == found(people, "media") == ["Shcherbakova, Iuliia"]
    assert found(people, "от") == ["Котов, Лев"]
    assert found(people, "о") == []


def test_words_that_stand_in_different_entries_of_a_case_find_the_case(people: Vault) -> None:
    case = a_case(people, "Котов", "Лев", title="Казань")
    add(people, case, "note", text="Разговор с адвокатом")
    assert found(people, "Kotov Казань") == ["Котов, Лев"]
    assert found(people, "адвокатом Лев") == ["Котов, Лев"]
    assert found(people, "адвокатом Пётр") == []


def test_words_that_stand_apart_find_every_case_that_has_them_all(vault: Vault) -> None:
    for family in ("Северцева", "Гордеев"):
        case = a_case(vault, family, "Анна", code="C-7K3M-QX4P" if family == "Гордеев" else "C-2B4D-6F8H")
        add(vault, case, "note", text="The bailiff called twice.")
    with vault.unit() as unit:
        assert len({hit.root for hit in search(unit.connection, "Анна bailiff")}) == 2
        # The beginning of a code is that and nothing else, however its parts read.
        assert {hit.code for hit in search(unit.connection, "C-7K3M-Q")} == {"C-7K3M-QX4P"}


def test_what_is_shown_is_the_text_as_typed_with_the_words_marked(people: Vault) -> None:
    (hit,) = search(people.connection, "Melechin")
    assert (hit.root_kind, hit.kind, hit.field, hit.code) == ("case", "name", "family", "C-7K3M-QX4P")
    assert marked(hit) == "[Мелехин] Пётр"
    assert marked(search(people.connection, "petr mele")[0]) == "[Мелехин] [Пётр]"
    assert marked(search(people.connection, "c7k3")[0]) == "[C-7K3M-QX4P]"
    case = a_case(people, "Котов", "Лев")
    long = (
        "Сначала ничего. " * 20 + "Потом был обыск, и ещё один Обыск дома. " + "Больше ничего не было. " * 20
    )
    add(people, case, "note", text=long)
    (hit,) = search(people.connection, "обыск")
    assert marked(hit).startswith("… ")
    assert marked(hit).endswith(" …")
    assert "был [обыск], и ещё один [Обыск] дома" in marked(hit)
    assert len(marked(hit)) < 220


def test_marking_works_where_folding_changes_the_length(people: Vault) -> None:
    case = a_case(people, "Котов", "Лев")
    add(people, case, "note", text="La ﬁn d’une œuvre à Łódź " + "x" * 900)
    for typed, shown in (("fin", "[ﬁn]"), ("oeuvre", "[œuvre]"), ("lodz", "[Łódź]"), ("une", "[d’une]")):
        (hit,) = search(people.connection, typed)
        assert shown in marked(hit)
    assert "[Мелех" not in marked(search(people.connection, "œuvre fin")[0])


def test_hits_of_a_case_stand_together_and_are_three_at_most(people: Vault) -> None:
    case = a_case(people, "Котов", "Лев", title="протест")
    for number in range(5):
        add(people, case, "note", title=f"протест {number}")
    other = a_case(people, "Зуев", "Лев", title="протест")
    hits = search(people.connection, "протест")
    assert [hit.root for hit in hits] == [case] * 3 + [other]
    assert len(search(people.connection, "протест", limit=2)) == 2


def test_a_name_is_shown_without_the_remarks_beside_it(people: Vault) -> None:
    case = a_case(people, "Котов", "Лев", title="Толстая папка", languages=("ru", "uk"))
    event = add(people, case, "event", title="обыск")
    act = add(people, case, "act", event)
    add(people, case, "involvement", act, party="Следователь Иванчук", note="Вёл обыск")
    assert [marked(hit) for hit in search(people.connection, "Ivanchuk")] == ["Следователь [Иванчук]"]
    assert [marked(hit) for hit in search(people.connection, "папка")] == ["Толстая [папка]"]
    assert {marked(hit) for hit in search(people.connection, "обыск")} == {"[обыск]", "Вёл [обыск]"}


def test_other_roots_are_found_too(people: Vault) -> None:
    source = add(people, None, "source", name="Radio Example", note="Reliable")
    (hit,) = search(people.connection, "radio ex")
    assert (hit.root, hit.root_kind, hit.name, hit.code, marked(hit)) == (
        source, "source", "", "", "[Radio] [Example]",
    )  # fmt: skip


def test_the_index_follows_every_edit(people: Vault) -> None:
    case = a_case(people, "Котов", "Лев", title="старый заголовок", tags=("метка",))
    note = add(people, case, "note", text="заметка")
    save(people, case, SetField(case, "title", "новый"), SetField(note, "text", None))
    assert found(people, "старый") == found(people, "заметка") == []
    assert found(people, "новый") == ["Котов, Лев"]
    save(people, case, SetField(note, "text", "вернулась"), RemoveElement(case, "tags", "метка"))
    assert found(people, "вернулась") == ["Котов, Лев"]
    assert found(people, "метка") == []
    save(people, case, Delete(case))
    for typed in ("новый", "Котов", "вернулась"):
        assert found(people, typed) == []


def contents(vault: Vault) -> list[object]:
    names = vault.connection.execute("SELECT rowid, name, skeleton, code FROM search_name ORDER BY rowid")
    words = vault.connection.execute("SELECT eid, words FROM search_words ORDER BY eid")
    return [*names, *words]


def test_making_it_anew_gives_the_same(people: Vault) -> None:
    before = contents(people)
    people.connection.execute("BEGIN")
    SearchIndex().rebuild(people.connection)
    people.connection.execute("COMMIT")
    assert contents(people) == before
    assert found(people, "Melechin") == ["Мелехин, Пётр"]
    people.connection.execute("INSERT INTO search_name(search_name) VALUES ('integrity-check')")


def indexed_pairs(vault: Vault) -> set[tuple[str, int]]:
    """Every pair of word and row that the index of running text holds, as FTS5 itself tells."""
    vault.connection.execute(
        "CREATE VIRTUAL TABLE temp.pairs USING fts5vocab('main', 'search_text', 'instance')"
    )
    pairs = set(vault.connection.execute("SELECT term, doc FROM temp.pairs").fetchall())
    vault.connection.execute("DROP TABLE temp.pairs")
    return pairs


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(texts=st.lists(st.text("абв ", max_size=8), max_size=6))
def test_the_index_holds_exactly_the_words_of_now_after_any_edits(people: Vault, texts: list[str]) -> None:
    case = a_case(people, "Котов", "Лев")
    note = add(people, case, "note", text="а б")
    for text in texts:
        save(people, case, SetField(note, "text", text))
    rows = people.connection.execute("SELECT eid, words FROM search_words").fetchall()
    assert indexed_pairs(people) == {(word, eid) for eid, words in rows for word in words.split()}
    save(people, case, Delete(case))


def pages_holding(vault: Vault, word: str) -> int:
    """How many blobs of the index and of its contents hold a word (terms share beginnings: its end)."""
    tail = word.encode()
    count = 0
    for table in ("search_name", "search_text"):
        for (block,) in vault.connection.execute(f"SELECT block FROM {table}_data"):
            count += tail in bytes(block)
    for table in ("search_name_content", "search_words"):
        for row in vault.connection.execute(f"SELECT * FROM {table}"):
            count += any(isinstance(cell, str) and word in cell for cell in row)
    return count


def test_what_was_deleted_is_gone_from_the_index_itself(people: Vault) -> None:
    case = a_case(people, "Qwertyuv", "Zxcvbn")
    note = add(people, case, "note", text="plokmijn")
    assert pages_holding(people, "plokmijn") > 1
    assert pages_holding(people, "wertyuv") > 1
    save(people, case, SetField(note, "text", "другое"))
    save(people, case, Delete(case))
    assert pages_holding(people, "plokmijn") == pages_holding(people, "wertyuv") == 0


def many_notes(vault: Vault, text: str, notes: list[EntityId], case: EntityId) -> None:
    save(vault, case, *(SetField(note, "text", f"{text} слово{number}") for number, note in enumerate(notes)))


@pytest.fixture
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty words are wiped by writing the index anew."""
    monkeypatch.setattr(index, "_MANY", 20)
    monkeypatch.setattr(index, "_WORDS_A_PAGE", 0)


@pytest.mark.usefixtures("few_are_many")
def test_many_words_are_gone_from_the_index_itself_too(people: Vault) -> None:
    case = a_case(people, "Котов", "Лев")
    notes = [new_id(people) for _ in range(40)]
    save(people, case, *(Create(note, "note", case) for note in notes))
    people_before = found(people, "мел")
    for text, before in (("plokmijn", "nothingyet"), ("qazwsx", "plokmijn"), ("edcrfv", "qazwsx")):
        many_notes(people, text, notes, case)
        assert found(people, text) == ["Котов, Лев"]
        assert pages_holding(people, text) > 0
        assert pages_holding(people, before) == 0
    persons = [a_case(people, f"Жимолостьев{number}", "Лев") for number in range(30)]
    assert pages_holding(people, "имолостьев29") > 0
    with people.unit() as unit:
        for person in persons:
            unit.save(person, [Delete(person)])
        unit.commit()
    assert pages_holding(people, "имолостьев29") == pages_holding(people, "имолостьев3") == 0
    assert found(people, "мел") == people_before
    many_notes(people, "", notes[:1], case)
    assert pages_holding(people, "edcrfv") > 0


@pytest.mark.usefixtures("few_are_many")
def test_a_rollback_in_the_middle_brings_secure_deletion_back(
    people: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = a_case(people, "Котов", "Лев")
    notes = [new_id(people) for _ in range(40)]
    save(people, case, *(Create(note, "note", case) for note in notes))
    many_notes(people, "plokmijn", notes, case)
    with monkeypatch.context() as patched:
        patched.setattr(index, "_WIPE", index._WIPE.replace("'delete'", "'no such order'"))
        with pytest.raises(BugError):
            many_notes(people, "qazwsx", notes, case)
    save(people, case, SetField(notes[0], "text", "другое"))
    left = people.connection.execute("SELECT v FROM search_text_config WHERE k = 'secure-delete'")
    assert left.fetchall() == [(1,)]
    assert pages_holding(people, "слово0") == 0
    assert found(people, "plokmijn слово1") == ["Котов, Лев"]


def test_without_secure_delete_the_same_check_finds_what_is_left(people: Vault) -> None:
    case = a_case(people, "Котов", "Лев")
    note = add(people, case, "note", text="plokmijn")
    people.connection.execute("INSERT INTO search_text(search_text, rank) VALUES ('secure-delete', 0)")
    save(people, case, SetField(note, "text", "другое"))
    assert pages_holding(people, "plokmijn") > 0


@pytest.mark.parametrize(
    "typed",
    ["", " ", "'", '"', "''; DROP TABLE search_name", '" OR "', "name:", "{name} : x", "a*", "NEAR(a b)",
     "AND", "OR NOT", "^а", "-а", "+", "(", "((((", "а" * 5000, "а " * 500, "\x00", "а\x00б", "ъ", "ь ь",
     "\ud800", "😀", "№", "ﬁ", "İ", "1'1", "C-", "%_", "\u202eабв", "ⅣⅣ", "a\u0301", "𝓐𝓷𝓷𝓪", "１２３"],
)  # fmt: skip
def test_hostile_text_never_raises(people: Vault, typed: str) -> None:
    search(people.connection, typed)
    matching_roots(people.connection, typed)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(typed=st.text(max_size=40))
def test_any_text_never_raises(people: Vault, typed: str) -> None:
    search(people.connection, typed)
    matching_roots(people.connection, typed)


def test_questions_stay_small() -> None:
    query = read_query("слово " * 1000 + "x" * 5000)
    assert len(query.words) <= 8
    assert all(len(word.text) <= 64 for word in query.words)
    assert read_query("x" * 5000).words[0].text == "x" * 64
    assert len(read_query("1" * 5000).code) == 64 < MAX_TYPED
    assert not list(read_query("—").questions())


def test_a_broad_question_is_answered_by_its_first_thousand(vault: Vault) -> None:
    case = a_case(vault, "Котов", "Лев")
    vault.connection.execute("BEGIN")
    vault.connection.executemany(
        "INSERT INTO search_text(rowid, words) VALUES (?, 'общее слово')",
        ((number,) for number in range(10_000, 10_000 + RANKED + 50)),
    )
    vault.connection.execute("ROLLBACK")
    add(vault, case, "note", text="общее слово")
    assert found(vault, "общее слово") == ["Котов, Лев"]


def test_which_roots_hold_the_words(people: Vault) -> None:
    assert matching_roots(people.connection, "—") is None
    rows = matching_roots(people.connection, "мелех пет")
    assert rows == matching_roots(people.connection, "Melechin")
    assert rows is not None
    assert len(rows) == 1
    assert matching_roots(people.connection, "плакат Пётр") == rows


def test_many_entities_are_indexed_and_indexed_anew_together(vault: Vault) -> None:
    case = a_case(vault, "Котов", "Лев")
    notes = [new_id(vault) for _ in range(120)]
    made: list[Change] = [Create(note, "note", case) for note in notes]
    save(vault, case, *made, *(SetField(note, "text", "прежнее") for note in notes))
    assert found(vault, "прежнее") == ["Котов, Лев"]
    save(vault, case, *(SetField(note, "text", "новое") for note in notes))
    assert found(vault, "прежнее") == []
    assert found(vault, "новое") == ["Котов, Лев"]


def test_words_spread_over_a_case_are_found_in_any_order_and_only_together(people: Vault) -> None:
    assert found(people, "плакат Пётр") == found(people, "Пётр плакат") != []
    assert found(people, "Пётр нигдетакого") == found(people, "нигдетакого Пётр") == []
