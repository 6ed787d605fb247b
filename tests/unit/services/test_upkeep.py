"""Care for the vault as a whole: opening, copies, keys, the recovery sheet, checks, figures, erasures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.document import Document, to_json
from desktop_app.domain.errors import CredentialError, KnownError, UsageError
from desktop_app.services import opening
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.cases.history import erase
from desktop_app.services.evidence.attach import attach_evidence
from desktop_app.services.printing import print_document
from desktop_app.services.upkeep import checks, copies, keys, recovery
from desktop_app.services.upkeep.erasure import rewrite_backups
from desktop_app.services.upkeep.facts import vault_facts
from desktop_app.services.upkeep.tables import rebuild_tables
from desktop_app.vault import attachments
from desktop_app.vault.checks import log
from desktop_app.vault.file import backup, verify
from desktop_app.vault.file.errors import BugError
from desktop_app.vault.file.verify import inspect
from desktop_app.vault.migrations import runner
from desktop_app.vault.vault import Vault
from tests import factories
from tests.factories import PASSPHRASE, World


@pytest.fixture(autouse=True)
def _verify_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Check copies in this process: a child for each would cost half a second."""
    monkeypatch.setattr(verify, "verify", lambda path, key, **_how: inspect(path, key))


def cases_in(path: Path, passphrase: str = PASSPHRASE) -> int:
    vault = opening.open_vault(path, passphrase)
    try:
        with vault.unit() as unit:
            return len(unit.roots("case"))
    finally:
        vault.close()


def test_a_vault_is_made_and_opened_again(tmp_path: Path) -> None:
    key_file = tmp_path / "key"
    key_file.write_bytes(b"anything")
    path = tmp_path / "new.vault"
    opening.create_vault(path, "six words", author_name="Anna", key_file=key_file).close()
    vault = opening.open_vault(path, "six words", key_file=key_file)
    with vault.unit() as unit:
        assert [author.name for author in unit.authors.own()] == ["Anna"]
    vault.close()
    with pytest.raises(CredentialError, match="does not open"):
        opening.open_vault(path, "six words")
    with pytest.raises(CredentialError, match="No words"):
        opening.open_vault(path, "")
    opening.open_vault(path, "six words", key_file=key_file).close()
    with pytest.raises(KnownError, match="already a file"):
        opening.create_vault(path, "six words", author_name="Anna")


def test_the_key_of_a_closed_vault(tmp_path: Path) -> None:
    assert opening.closed_key(factories.a_vault_file(tmp_path), PASSPHRASE) == factories.the_key()


def test_an_older_layout_is_backed_up_and_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = factories.a_vault_file(tmp_path)
    steps = (
        *runner.released(),
        runner.Migration(99, "m0099_later", lambda connection: connection.execute("SELECT 1")),
    )
    monkeypatch.setattr(runner, "released", lambda: steps)
    vault = opening.open_locked(path, factories.the_key(), environment=World().environment)
    assert vault.connection.execute("PRAGMA user_version").fetchone() == (99,)
    vault.close()
    assert len(backup.list_backups(path)) == 1


def test_a_failed_migration_leaves_the_vault_closed_and_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = factories.a_vault_file(tmp_path)
    broken = runner.Migration(99, "m0099_broken", lambda connection: connection.execute("SELECT nonsense"))
    released = runner.released()
    with monkeypatch.context() as patch:
        patch.setattr(runner, "released", lambda: (*released, broken))
        with pytest.raises(BugError):
            opening.open_locked(path, factories.the_key(), environment=World().environment)
    assert cases_in(path) == 0


def test_a_vault_in_memory_needs_no_backup_to_open(monkeypatch: pytest.MonkeyPatch, vault: Vault) -> None:
    vault.file, file = None, vault.file
    monkeypatch.setattr(Vault, "open", lambda *_where, **_how: vault)
    assert opening.open_locked(Path("nowhere"), factories.the_key()) is vault
    with pytest.raises(BugError, match="no file"):
        copies.opened_file(vault)
    vault.file = file


def test_what_a_crash_left_is_cleared_at_opening(tmp_path: Path) -> None:
    vault = factories.a_vault(tmp_path)
    vault.connection.execute("INSERT INTO blob(sha256, size, complete) VALUES (x'01', 0, 0)")
    vault.close()
    again = opening.open_locked(tmp_path / "a.vault", factories.the_key())
    assert again.connection.execute("SELECT count(*) FROM blob").fetchone() == (0,)
    case = factories.a_case(again)
    letter = tmp_path / "letter.txt"
    letter.write_bytes(b"noted")
    kept = attach_evidence(again, case.code, letter)
    attachments.store(again.connection, [b"whole, and then the power went"])
    again.close()
    third = opening.open_locked(tmp_path / "a.vault", factories.the_key())
    assert attachments.hashes(third.connection) == [kept.sha256]
    assert third.connection.execute("SELECT name FROM setting WHERE name GLOB 'unnoted*'").fetchall() == []
    third.close()
    again.close()


def test_backup_and_restore(vault: Vault, case: CreatedCase, tmp_path: Path) -> None:
    copy = copies.back_up(vault, tmp_path / "copy.vault")
    assert cases_in(copy) == 1
    restored = copies.restore(copy, PASSPHRASE, tmp_path / "again.vault")
    assert cases_in(restored) == 1
    with pytest.raises(CredentialError):
        copies.restore(copy, "other words", tmp_path / "third.vault")
    assert not (tmp_path / "third.vault").exists()


def test_a_new_passphrase(tmp_path: Path) -> None:
    vault = factories.a_vault(tmp_path)
    factories.a_case(vault)
    keys.rekey(vault, "new words")
    vault.close()
    path = tmp_path / "a.vault"
    assert cases_in(path, "new words") == 1
    with pytest.raises(CredentialError):
        cases_in(path)
    assert cases_in(backup.list_backups(path)[0].path) == 1


@pytest.mark.parametrize(("text", "split"), [(None, None), ("2-of-3", (2, 3)), ("3-of-3", (3, 3))])
def test_ways_to_split_a_sheet(text: str | None, split: tuple[int, int] | None) -> None:
    assert recovery.parse_split(text) == split


@pytest.mark.parametrize("text", ["", "1-of-3", "4-of-3", "2-of-17", "two-of-three", "2of3", "²-of-3"])
def test_no_way_to_split_a_sheet(text: str) -> None:
    with pytest.raises(UsageError, match="no way to split"):
        recovery.parse_split(text)


def test_the_numbers_of_a_sheet_may_be_typed_with_its_words() -> None:
    assert recovery.split_words("1 academic 2. acid\n\n1 acrobat") == [["academic", "acid"], ["acrobat"]]


@pytest.mark.parametrize("split", [None, (2, 3)])
def test_the_sheet_opens_the_vault(
    vault: Vault, case: CreatedCase, tmp_path: Path, split: tuple[int, int] | None
) -> None:
    printed: list[Document] = []

    def printer(document: Document) -> bytes:
        printed.append(document)
        return b"%PDF"

    sheet = tmp_path / "sheet.pdf"
    assert recovery.write_sheet(vault, sheet, split, printer) == (1 if split is None else 3)
    assert sheet.read_bytes() == b"%PDF"
    assert sheet.stat().st_mode & 0o777 == 0o600
    assert len(printed[0].parts) == (1 if split is None else 3)
    shares = recovery.recovery_words(vault, split)
    typed = recovery.split_words("\r\n\r\n".join(" ".join(share) for share in shares[-2:]))
    copy = copies.back_up(vault, tmp_path / "copy.vault")
    recovered = recovery.recover(copy, typed, tmp_path / "again.vault", "other words")
    assert cases_in(recovered, "other words") == 1
    assert cases_in(copy) == 1


def test_wrong_words_are_told(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(CredentialError, match="Word 1 of share 1"):
        recovery.recover(tmp_path / "a.vault", [["xyzzy"] * 46], tmp_path / "b.vault", "words")


def test_the_sheet_is_printed_by_a_real_child(vault: Vault, tmp_path: Path) -> None:
    recovery.write_sheet(vault, tmp_path / "sheet.pdf", None, print_document)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")


def test_a_sound_vault_has_no_findings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = factories.a_vault_file(tmp_path)
    assert checks.verify_vault(path, factories.the_key()) == []


def test_damage_is_found_in_pages_log_and_originals(tmp_path: Path) -> None:
    vault = factories.a_vault(tmp_path)
    factories.a_case(vault)
    attachments.store(vault.connection, [b"original"])
    vault.connection.execute("UPDATE blob_chunk SET data = x'00'")
    vault.connection.execute(
        "UPDATE op SET value = x'73666f72676564' WHERE field = 3 AND key IS NULL AND value NOTNULL"
    )
    assert [found.code.partition("-")[0] for found in log(vault.connection)] == ["log"]
    vault.close()
    codes = {found.code for found in checks.verify_vault(tmp_path / "a.vault", factories.the_key())}
    assert any(code.startswith("log-") for code in codes)
    assert "attachment-altered" in codes


def test_figures_tell_what_the_vault_is(vault: Vault, case: CreatedCase) -> None:
    attachments.store(vault.connection, [b"original"])
    facts = vault_facts(vault)
    assert facts["key_derivation"] == {"function": "Argon2id", "memory_kib": 262144, "passes": 3, "lanes": 4}
    assert facts["entities"]["case"] == 1
    assert facts["attachments"] == {"files": 1, "bytes": 8}
    assert [author["name"] for author in facts["authors"]] == ["Tester"]
    assert (facts["backups"], facts["newest_backup"], facts["shared_with"]) == (0, None, [])
    vault.connection.execute(
        "INSERT INTO share(minute, recipient, detail) VALUES (27441330, 'Counsel', '{}')"
    )
    assert vault_facts(vault)["shared_with"] == [{"recipient": "Counsel", "when": "2022-03-05T11:30+00:00"}]
    backup.rotate(copies.opened_file(vault), vault.environment.clock())
    assert vault_facts(vault)["newest_backup"] == "2026-01-05T09:00:00+00:00"


def test_tables_are_the_same_again(vault: Vault, case: CreatedCase) -> None:
    with vault.unit() as unit:
        assert rebuild_tables(unit) == []
    vault.connection.execute("UPDATE t_case SET f_status = 'forged'")
    with vault.unit() as unit:
        assert [one["table"] for one in rebuild_tables(unit)] == ["t_case"]
    with vault.unit() as unit:
        assert rebuild_tables(unit) == []


def test_after_an_erasure_no_old_backup_is_left(
    vault: Vault, case: CreatedCase, world: World, tmp_path: Path
) -> None:
    file = copies.opened_file(vault)
    for _ in range(2):
        backup.rotate(file, world.clock())
        world.clock.forward(hours=3)
    old = [kept.path for kept in backup.list_backups(file.path)]
    with vault.unit() as unit:
        erase(unit, case.code, None, "asked for it")
    assert vault_facts(vault)["erasures_in_old_backups"] == 1
    assert rewrite_backups(vault) == 2
    assert not any(path.exists() for path in old)
    kept = backup.list_backups(file.path)
    assert len(kept) == 1
    again = opening.open_vault(kept[0].path, PASSPHRASE)
    values = [row[0] for row in again.connection.execute("SELECT value FROM op WHERE value NOTNULL")]
    again.close()
    assert values
    assert not any("Верхотина".encode() in value for value in values)
    assert vault_facts(vault)["erasures_in_old_backups"] == 0


def test_an_erasure_without_backups_makes_none(vault: Vault, case: CreatedCase) -> None:
    assert rewrite_backups(vault) == 0
    assert backup.list_backups(copies.opened_file(vault).path) == []


def test_a_pool_that_is_handed_in_lives_on() -> None:
    class Pool:
        def __init__(self) -> None:
            self.killed = False

        def call(self, job: str, params: object, sink: Callable[[bytes], object]) -> None:
            assert (job, params) == ("press.render", {"document": to_json(document)})
            sink(b"%PDF")

        def kill_all(self) -> None:
            self.killed = True

    pool = Pool()
    document = recovery.recovery_document([["word"]], None, "2026-01-05", "a.vault")
    assert print_document(document, pool) == b"%PDF"  # type: ignore[arg-type]  # the two calls that it makes
    assert not pool.killed
