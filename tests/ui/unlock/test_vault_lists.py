"""What the window's list and search are fed with."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any, cast

from desktop_app.domain.caselist import CaseQuery, SortKey
from desktop_app.domain.ids import EntityId
from desktop_app.domain.searching import Piece, SearchHit
from desktop_app.services.wording import load_wording
from desktop_app.ui.backend import Backend
from desktop_app.ui.models import vault_lists
from desktop_app.ui.models.case_filters import SavedView
from desktop_app.ui.models.vault_lists import (
    VaultCases,
    hit_of,
    list_filters,
    marked,
    search_hits,
    view_from_json,
    view_to_json,
)

WORDING = load_wording()
TITLES = {name: name.title() for name in ("status", "outcome", "priority", "responsible", "tag")}


class OnTheSpot:
    """A backend that runs services at once, on nothing."""

    def run(self, service: Any, *args: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(service(None, *args))
        return future


def hit(kind: str, field: str, text: str, *, name: str = "", root_kind: str = "case") -> SearchHit:
    pieces = (Piece(text[:3], found=True), Piece(text[3:]))
    one = EntityId(bytes(16))
    return SearchHit(one, root_kind, one, kind, field, pieces, 1, 7, name, "C-7K3M-QX4P")


def test_rows_are_asked_for_through_the_backend(monkeypatch: Any) -> None:
    monkeypatch.setattr(vault_lists, "case_ids", lambda _unit, query: [query.words])
    monkeypatch.setattr(vault_lists, "case_rows", lambda _unit, numbers: [numbers])
    source = VaultCases(cast("Backend", OnTheSpot()))
    assert cast("Any", source.fetch_ids(CaseQuery(words="x")).result()) == ["x"]
    assert cast("Any", source.fetch_rows([1, 2]).result()) == [(1, 2)]


def test_a_hit_in_a_name_says_whose_case_it_is() -> None:
    found = hit_of(hit("name", "family", "Мелехин Пётр", name="Мелехин Пётр"), WORDING, "en")
    assert (found.title, found.icon) == ("Мелехин Пётр", "users")
    assert found.below == "C-7K3M-QX4P · Name · Family name"
    assert found.below_spans == ()


def test_a_hit_in_a_text_shows_where_the_words_stand() -> None:
    found = hit_of(hit("note", "text", "She\nspeaks", name="Melekhin, Pyotr"), WORDING, "en")
    assert found.title == "Melekhin, Pyotr"
    assert found.below.endswith("She speaks")
    start, length = found.below_spans[0]
    assert found.below[start : start + length] == "She"
    assert found.icon == "notebook-pen"


def test_a_hit_outside_cases_is_named_by_its_text_or_kind() -> None:
    assert hit_of(hit("source", "name", "Letter", root_kind="source"), WORDING, "en").title == "Letter"
    assert hit_of(hit("case", "", "", root_kind="case"), WORDING, "en").title == "Case"
    assert marked(()) == ("", ())


def test_search_puts_everything_found_in_words(monkeypatch: Any) -> None:
    monkeypatch.setattr(vault_lists, "find_anything", lambda _unit, _words: [hit("note", "text", "abcdef")])
    assert [each.title for each in search_hits(None, "x", WORDING, "en")] == ["abcdef"]


def test_filters_offer_only_what_some_case_has() -> None:
    facets = {
        "status": [("open", 3)],
        "outcome": [],
        "priority": [("4", 1), ("2", 2)],
        "responsible": [("R. Achterberg", 2)],
        "tag": [],
    }
    found = {
        each.field: [(t.code, t.label) for t in each.terms]
        for each in list_filters(facets, WORDING, "en", TITLES)
    }
    assert found == {
        "status": [("open", "Open")],
        "priority": [("4", "Critical"), ("2", "Medium")],
        "responsible": [("R. Achterberg", "R. Achterberg")],
    }


def test_views_survive_being_kept() -> None:
    query = CaseQuery(
        words="x",
        filters=(("status", ("open", "closed")),),
        only_contested=True,
        sort=SortKey.PRIORITY,
        descending=True,
    )
    view = SavedView("k", "Mine", query)
    assert view_from_json(view_to_json(view)) == view
    assert view_from_json({"key": "k", "name": "n", "sort": "from the future"}).query == CaseQuery()
