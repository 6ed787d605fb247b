"""Files into a case and out of it, on a real vault: refused ones stop no other."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.create import create_case
from desktop_app.services.evidence import adding
from desktop_app.services.evidence.adding import Incoming, PatientLooker, Taken, remove_evidence, undo_removal
from desktop_app.services.evidence.desk import EvidenceDesk, session_of
from desktop_app.services.evidence.originals import read_original, save_original
from desktop_app.services.evidence.rows import evidence_rows, source_names
from desktop_app.services.session import Session
from desktop_app.vault.attachments import CHUNK_BYTES
from tests.ui.evidence.vaults import photo, rich_case, tree_of, write_files

_OPENED: list[str] = []
_LISTENING = threading.Event()


def _note_opening(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _LISTENING.is_set():
        _OPENED.append(str(arguments[0]))


sys.addaudithook(_note_opening)


@pytest.fixture
def case(session: Session) -> EntityId:
    return session.run_urgent(create_case).result().case


@pytest.fixture
def desk(session: Session) -> EvidenceDesk:
    return EvidenceDesk(session_of(session))


def silent(_at: int, _name: str, _done: int, _total: int) -> None:
    """Tell nobody."""


def silent_size(_done: int) -> None:
    """Tell nobody."""


def incoming(*paths: Path) -> list[Incoming]:
    return [Incoming(path.name, path) for path in paths]


def titles(session: Session, case: EntityId) -> list[str]:
    return sorted(row.title for row in evidence_rows(tree_of(session, case)))


def test_only_an_open_vault_can_be_worked_on() -> None:
    with pytest.raises(TypeError):
        session_of(object())


def test_files_are_taken_and_a_refused_one_stops_no_other(
    session: Session, desk: EvidenceDesk, case: EntityId, tmp_path: Path
) -> None:
    files = write_files(tmp_path / "in")
    told: list[tuple[int, str]] = []
    work = desk.add(
        case,
        [*incoming(tmp_path / "in", tmp_path / "gone.pdf"), *incoming(*files, files[0])],
        lambda at, name, _done, _total: told.append((at, name)),
    )
    taken = work.future.result()
    assert [one.refused.code if one.refused else "" for one in taken[:2]] == ["not-a-file", "no-such-file"]
    assert [one.attached.is_new for one in taken[2:] if one.attached] == [True, True, True, True, False]
    assert titles(session, case) == ["interview", "message", "registry-letter", "square"]
    kinds = {row.title: row.code("kind") for row in evidence_rows(tree_of(session, case))}
    assert kinds["square"] == "photograph"
    assert {name for _, name in told} >= {"registry-letter.pdf", "gone.pdf"}


def test_the_vault_itself_is_refused_without_being_opened(
    session: Session, desk: EvidenceDesk, case: EntityId, tmp_path: Path
) -> None:
    vault = session.vault.file
    assert vault is not None
    other = tmp_path / "another-name"
    other.hardlink_to(vault.path)
    _OPENED.clear()
    _LISTENING.set()
    try:
        taken = desk.add(case, incoming(vault.path, other), silent).future.result()
        (tmp_path / "planted").write_bytes(b"x")
    finally:
        _LISTENING.clear()
    assert [one.refused.code for one in taken if one.refused] == ["is-the-vault", "is-the-vault"]
    assert any("planted" in name for name in _OPENED), "the watch does not watch"
    assert not any(name.endswith(("field.vault", "another-name")) for name in _OPENED)


def test_a_pasted_picture_is_taken_as_its_bytes(session: Session, desk: EvidenceDesk, case: EntityId) -> None:
    content = photo((64, 48), "PNG")
    taken = desk.add(case, [Incoming("Pasted.png", content=content)], silent).future.result()
    assert taken[0].attached is not None
    assert b"".join(read_original(session, taken[0].attached.sha256)) == content
    row = evidence_rows(tree_of(session, case))[0]
    assert (row.title, row.code("kind"), row.size) == ("Pasted", "screenshot", len(content))


def test_cancelling_keeps_what_is_through_and_nothing_of_the_rest(
    session: Session, desk: EvidenceDesk, case: EntityId, tmp_path: Path
) -> None:
    small, large, never = tmp_path / "small", tmp_path / "large", tmp_path / "never"
    small.write_bytes(b"one")
    large.write_bytes(bytes(40 * CHUNK_BYTES))
    never.write_bytes(b"two")
    stop: list[Callable[[], object]] = []
    begun = threading.Event()

    def progress(_at: int, name: str, done: int, _total: int) -> None:
        begun.wait(10)
        if name == "large" and done:
            stop[0]()

    work = desk.add(case, incoming(small, large, never), progress)
    stop.append(work.cancel)
    begun.set()
    taken = work.future.result()
    assert [one.incoming.name for one in taken] == ["small"]
    assert titles(session, case) == ["small"]
    left = session.run(lambda unit: unit.connection.execute("SELECT count(*) FROM blob").fetchone()[0])
    assert left.result() == 1


def test_cancelling_between_files_stops_there(session: Session, desk: EvidenceDesk, case: EntityId) -> None:
    files = [Incoming(f"{at}.txt", content=b"%d" % at) for at in range(3)]
    stop: list[Callable[[], object]] = []
    begun = threading.Event()

    def progress(at: int, _name: str, _done: int, _total: int) -> None:
        begun.wait(10)
        if at == 1:
            stop[0]()

    work = desk.add(case, files, progress)
    stop.append(work.cancel)
    begun.set()
    assert len(work.future.result()) == 2


def test_saves_go_first_while_a_child_looks(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    gave_way, ask = threading.Event(), session.children.call

    def give_way() -> None:
        gave_way.set()
        raise KnownError("cancelled", "Stopped.", "Start again.")

    def slow(*given: Any, **named: Any) -> Any:
        assert gave_way.wait(10), "nobody gave way"
        return ask(*given, **named)

    monkeypatch.setattr(session.children, "call", slow)
    looker = PatientLooker(session.children, give_way)
    assert looker.look(iter([photo((32, 32))]), 100).media_type == "image/jpeg"


def test_only_the_beginning_of_a_large_file_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "LOOK_BYTES", 4)

    def endless() -> Iterator[bytes]:
        while True:
            yield b"abc"

    assert list(adding._first(endless())) == [b"abc", b"abc"]


def test_what_was_removed_comes_back_once(session: Session, desk: EvidenceDesk, case: EntityId) -> None:
    taken: list[Taken] = desk.add(
        case, [Incoming("a.txt", content=b"a"), Incoming("b.txt", content=b"b")], silent
    ).future.result()
    pieces = [one.attached.evidence for one in taken if one.attached]
    commit = session.run_urgent(remove_evidence, case, pieces).result()
    assert commit is not None
    assert titles(session, case) == []
    session.run_urgent(undo_removal, case, commit).result()
    assert titles(session, case) == ["a", "b"]
    with pytest.raises(KnownError) as again:
        session.run_urgent(undo_removal, case, commit).result()
    assert again.value.code == "changed-since"
    assert session.run_urgent(remove_evidence, case, [EntityId(bytes(16))]).result() is None


def test_an_original_leaves_byte_for_byte_or_not_at_all(
    session: Session, desk: EvidenceDesk, case: EntityId, tmp_path: Path
) -> None:
    content = bytes(range(256)) * 12_000
    source = tmp_path / "a.bin"
    source.write_bytes(content)
    taken = desk.add(case, incoming(source), silent).future.result()
    assert taken[0].attached is not None
    sha256 = taken[0].attached.sha256
    done: list[int] = []
    assert desk.save(sha256, tmp_path / "out.bin", done.append).future.result() == len(content)
    assert (tmp_path / "out.bin").read_bytes() == content
    assert done[-1] == len(content)
    with pytest.raises(KnownError) as taken_name:
        save_original(session, sha256, tmp_path / "out.bin")
    assert taken_name.value.code == "exists-already"
    with pytest.raises(KnownError) as stopped:
        save_original(session, sha256, tmp_path / "b.bin", is_cancelled=lambda: True)
    assert stopped.value.code == "cancelled"
    assert not (tmp_path / "b.bin").exists()


def test_an_original_takes_the_place_of_a_file_in_one_step(
    session: Session, desk: EvidenceDesk, case: EntityId, tmp_path: Path
) -> None:
    taken = desk.add(case, [Incoming("a.txt", content=b"the original")], silent).future.result()
    assert taken[0].attached is not None
    sha256, target = taken[0].attached.sha256, tmp_path / "mine.txt"
    target.write_bytes(b"mine")
    with pytest.raises(KnownError):
        save_original(session, sha256, target, overwrite=True, is_cancelled=lambda: True)
    assert target.read_bytes() == b"mine", "what is not finished replaces nothing"
    assert desk.save(sha256, target, silent_size).future.result() == 12
    assert target.read_bytes() == b"the original"
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"field.vault", "field.vault-journal", "mine.txt"}
    vault = tmp_path / "field.vault"
    size = vault.stat().st_size
    with pytest.raises(KnownError) as itself:
        desk.save(sha256, vault, silent_size).future.result()
    assert itself.value.code == "is-the-vault"
    assert vault.stat().st_size == size


def test_an_altered_or_missing_original_is_told(
    session: Session, desk: EvidenceDesk, case: EntityId, tmp_path: Path
) -> None:
    taken = desk.add(case, [Incoming("a.txt", content=b"as it was")], silent).future.result()
    assert taken[0].attached is not None

    def alter(unit: Any) -> None:
        unit.connection.execute("UPDATE blob_chunk SET data = x'00'")
        unit.commit()

    session.run_urgent(alter).result()
    with pytest.raises(KnownError) as altered:
        save_original(session, taken[0].attached.sha256, tmp_path / "a.txt")
    assert altered.value.code == "original-altered"
    with pytest.raises(KnownError) as missing:
        list(read_original(session, bytes(32)))
    assert missing.value.code == "original-missing"
    assert not (tmp_path / "a.txt").exists()


def test_a_file_is_read_for_the_viewer_too(session: Session, desk: EvidenceDesk, case: EntityId) -> None:
    taken = desk.add(case, [Incoming("a.txt", content=b"text")], silent).future.result()
    assert taken[0].attached is not None
    assert list(desk.original(taken[0].attached.sha256)()) == [b"text"]
    turner = desk.turner()
    turner.shut_down()


def test_rows_tell_letter_source_date_and_custody(session: Session) -> None:
    made = rich_case(session)
    rows = {row.entity.text("filename"): row for row in evidence_rows(tree_of(session, made.case))}
    row = rows["photo.jpg"]
    assert (row.exhibit, row.title, row.code("kind")) == ("A", "Exhibit photo.jpg", "photograph")
    assert row.date is not None
    assert row.size
    assert row.sha256
    assert [step.text("from_whom") for step in row.custody] == ["her sister"]
    assert row.source is not None
    names = session.run(source_names, [row.source, EntityId(bytes(16))]).result()
    assert names == {row.source: "Letter of the registry"}
