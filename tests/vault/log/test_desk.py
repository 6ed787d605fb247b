"""Authors, drafts, settings, and opening the real file."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import pytest

from desktop_app.domain.changes import Create, Delete, SetField
from desktop_app.domain.errors import CredentialError, KnownError, UsageError
from desktop_app.vault.environment import system_environment
from desktop_app.vault.vault import Vault
from tests.vault.file.helpers import a_key
from tests.vault.log.helpers import CASE, PERSON, a_case, a_vault, an_id, environment, merge, reopened, save


def test_a_vault_is_made_closed_and_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.vault"
    vault = Vault.create(path, a_key(), environment=environment(), author_name="Anna")
    a_case(vault)
    vault.close()
    again = Vault.open(path, a_key(), environment=environment(2))
    with again.unit() as unit:
        assert [author.name for author in unit.authors.own()] == ["Anna"]
        assert unit.tree(CASE).root.get("title") == "First title"
        assert unit.save(CASE, [SetField(CASE, "title", "Second")])
        unit.commit()
    again.close()
    with pytest.raises(CredentialError):
        Vault.open(path, a_key(2), environment=environment())
    with pytest.raises(KnownError):
        Vault.create(path, a_key(), environment=environment(), author_name="Anna")


def test_a_vault_that_cannot_be_begun_is_closed_again(tmp_path: Path) -> None:
    path = tmp_path / "a.vault"
    broken = environment()
    with pytest.raises(UsageError):
        Vault.create(path, a_key(), environment=broken, author_name="\ud800")
    vault = Vault.open(path, a_key(), environment=environment())
    vault.connection.execute("INSERT INTO setting VALUES ('author', '\"00\"')")
    vault.close()
    with pytest.raises(UsageError):
        Vault.open(path, a_key(), environment=environment())
    with pytest.raises(UsageError):
        Vault.open(path, a_key(), environment=environment())


def test_profiles_are_chosen_renamed_and_trusted() -> None:
    vault = a_vault()
    with vault.unit() as unit:
        anna = unit.authors.own()[0]
        boris = unit.authors.create("Boris")
        assert unit.authors.last_chosen() == boris.key
        unit.authors.rename("B.")
        assert [author.name for author in unit.authors.own()] == ["Anna", "B."]
        unit.authors.choose(anna.key)
        unit.commit()
    a_case(vault)
    with vault.unit() as unit:
        assert unit.history(CASE, limit=1)[0].author.name == "Anna"
        with pytest.raises(UsageError):
            unit.authors.choose(b"\0" * 32)
        with pytest.raises(UsageError):
            unit.authors.trust(boris.key, "adored")
        unit.authors.trust(b"\7" * 32, "confirmed")
        assert [a.trust for a in unit.authors.list()] == ["own", "own", "confirmed"]
        assert unit.authors.list()[2].name is None


def test_who_works_is_asked_when_it_cannot_be_known() -> None:
    vault = a_vault()
    with vault.unit() as unit:
        anna = unit.authors.own()[0]
        unit.connection.execute("DELETE FROM setting")
        assert unit.authors.last_chosen() == anna.key
        unit.authors.create("Boris")
        unit.connection.execute("DELETE FROM setting")
        assert unit.authors.last_chosen() is None
        with pytest.raises(UsageError):
            unit.authors.rename("X")


def test_a_name_travels_and_the_key_that_wrote_it_stays() -> None:
    anna, boris = a_vault(), a_vault("Boris", 2)
    merge(anna, boris)
    with anna.unit() as unit:
        assert {(a.name, a.trust) for a in unit.authors.list()} == {("Anna", "own"), ("Boris", "unknown")}
    with boris.unit() as unit:
        unit.authors.rename("Boris B.")
        unit.commit()
    merge(anna, boris)
    with anna.unit() as unit:
        assert unit.authors.list()[1].name == "Boris B."


def test_drafts_are_kept_found_stale_and_wiped_by_the_save() -> None:
    vault = a_vault()
    a_case(vault)
    with vault.unit() as unit:
        unit.drafts.put(CASE, CASE, "case", "title", "typed")
        unit.drafts.put(CASE, PERSON, "person", "location", "typed")
        unit.drafts.put(CASE, PERSON, "person", "facility", "typed")
        unit.drafts.put(CASE, CASE, "case", "title", "typed more")
        unit.commit()
    with vault.unit() as unit:
        draft = unit.drafts.get(CASE, CASE, "title")
        assert draft is not None
        assert (draft.value, draft.stale) == ("typed more", False)
        assert unit.drafts.get(CASE, CASE, "summary") is None
        assert len(unit.drafts.list()) == len(unit.drafts.list(CASE)) == 3
        assert unit.drafts.list(an_id(9)) == ()
    other = reopened(vault)
    save(other, CASE, SetField(CASE, "title", "Changed elsewhere"))
    merge(vault, other)
    with vault.unit() as unit:
        unit.drafts.put(CASE, CASE, "case", "title", "typed still more")
        draft = unit.drafts.get(CASE, CASE, "title")
        assert draft is not None
        assert draft.stale
        unit.save(CASE, [SetField(CASE, "title", "Mine")])
        assert unit.drafts.get(CASE, CASE, "title") is None
        unit.save(CASE, [SetField(CASE, "responsible", "R")])
        assert unit.undo(CASE).saved
        assert len(unit.drafts.list()) == 2
        assert unit.drafts.discard(CASE, PERSON, "location") == 1
        unit.save(CASE, [Delete(PERSON)])
        assert unit.drafts.list() == ()
        unit.drafts.put(CASE, CASE, "case", "title", "again")
        unit.drafts.put(CASE, PERSON, "person", "location", "again")
        assert unit.drafts.discard(CASE, CASE) == 1
        assert unit.drafts.discard(CASE) == 1


def test_settings_hold_what_json_holds() -> None:
    vault = a_vault()
    with vault.unit() as unit:
        unit.settings.set("lock.minutes", 5)
        unit.settings.set("columns", ["name", "имя"])
        assert unit.settings.get("columns") == ["name", "имя"]
        assert unit.settings.get("nothing", 7) == 7
        assert unit.settings.all()["lock.minutes"] == 5
        unit.settings.set("lock.minutes", None)
        assert "lock.minutes" not in unit.settings.all()


def test_the_systems_own_clock_and_randomness() -> None:
    made = system_environment()
    assert made.clock().tzinfo is UTC
    assert len(made.random_bytes(16)) == 16
    vault = a_vault()
    with vault.unit() as unit:
        assert len(unit.new_id()) == 16
        assert unit.save(an_id(4), [Create(an_id(4), "source", None)])
