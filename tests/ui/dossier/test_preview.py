"""Previews and files of dossiers on a real vault: the last wish wins, nothing is overwritten unasked."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from desktop_app.domain.changes import Create, Delete, SetField
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.create import create_case
from desktop_app.services.dossier import preview as previews
from desktop_app.services.dossier.preview import DossierDesk, survey
from desktop_app.services.dossier.printing import print_dossier, render_to
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.evidence.adding import Incoming
from desktop_app.services.evidence.desk import EvidenceDesk
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from tests.ui.evidence.vaults import pdf, rich_case, tree_of

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def request_for(case: EntityId, **chosen: Any) -> DossierRequest:
    return DossierRequest(case=case, made=NOW, **chosen)


@pytest.fixture
def desk(session: Session, wording: Wording) -> DossierDesk:
    return DossierDesk(session, wording)


@pytest.fixture
def case(session: Session) -> EntityId:
    return rich_case(session).case


def test_a_preview_is_the_dossier_with_what_stands_in_the_case(desk: DossierDesk, case: EntityId) -> None:
    found = desk.preview(request_for(case)).result()
    assert found.content.startswith(b"%PDF-")
    assert found.report.pages > 5
    assert found.with_pages
    assert found.survey.privileged_notes == 1
    assert [letter for letter, _ in found.survey.exhibits] == ["A", "B"]
    assert found.survey.listed_only == 1
    assert found.survey.unknown == ()


def test_exhibits_too_large_to_preview_keep_their_tab_sheets(
    desk: DossierDesk, case: EntityId, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = desk.preview(request_for(case)).result()
    monkeypatch.setattr(previews, "EXHIBITS_SHOWN", 0)
    bare = desk.preview(request_for(case)).result()
    assert not bare.with_pages
    assert bare.report.pages == whole.report.pages - 1


def test_the_survey_names_what_nobody_has_entered(session: Session) -> None:
    case = session.run_urgent(create_case).result().case
    found = survey(tree_of(session, case))
    assert {(gap.kind, gap.field) for gap in found.unknown} == {
        ("name", "family"),
        ("person", "birth_date"),
        ("person", "citizenships"),
        ("person", "location"),
        ("case", "request"),
        ("case", "summary"),
    }


def test_a_case_without_a_person_lacks_only_its_own_facts(session: Session) -> None:
    made = session.run_urgent(create_case).result()

    def bare(unit: Any) -> None:
        unit.save(made.case, [Delete(made.person)])
        unit.commit()

    session.run_urgent(bare).result()
    found = survey(tree_of(session, made.case))
    assert {gap.kind for gap in found.unknown} == {"case"}


def test_a_place_held_stands_for_the_location(session: Session) -> None:
    made = session.run_urgent(create_case).result()

    def held(unit: Any) -> None:
        name = unit.new_id()
        unit.save(
            made.case,
            [
                SetField(made.person, "facility", "Pine Hollow"),
                Create(name, "name", made.person),
                SetField(name, "family", "Верхотина"),
            ],
        )
        unit.commit()

    session.run_urgent(held).result()
    fields = {gap.field for gap in survey(tree_of(session, made.case)).unknown}
    assert not fields & {"location", "family"}


def test_of_several_wishes_only_the_last_is_laid_out(desk: DossierDesk, case: EntityId) -> None:
    wishes = [desk.preview(request_for(case, recipient=f"Board {at}")) for at in range(4)]
    assert wishes[-1].result().request.recipient == "Board 3"
    for early in wishes[:-1]:
        with pytest.raises(CancelledError):
            early.result()


def test_a_layout_under_way_is_given_up(
    desk: DossierDesk, case: EntityId, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(*given: Any, **named: Any) -> Any:
        begun.set()
        go_on.wait(10)
        return render_to(*given, **named)

    monkeypatch.setattr("desktop_app.services.dossier.preview.render_to", slow)
    wish = desk.preview(request_for(case))
    begun.wait(10)
    desk.forget()
    go_on.set()
    with pytest.raises(CancelledError):
        wish.result()


def test_a_case_that_is_gone_is_told(desk: DossierDesk) -> None:
    with pytest.raises(KnownError) as gone:
        desk.preview(request_for(EntityId(bytes(16)))).result()
    assert gone.value.code == "no-such-case"


def test_a_dossier_is_saved_with_its_exhibits_over_what_was_there(
    desk: DossierDesk, session: Session, case: EntityId, tmp_path: Path
) -> None:
    EvidenceDesk(session).add(case, [Incoming("letter.pdf", content=pdf(4))], lambda *_: None).future.result()
    target = tmp_path / "dossier.pdf"
    target.write_bytes(b"an older one")
    told: list[tuple[int, int]] = []
    report = desk.save(request_for(case), target, lambda *at: told.append(at)).future.result()
    with pikepdf.open(target) as made:
        assert len(made.pages) == report.pages
    assert {one.exhibit: one.pages for one in report.exhibits} == {"A": 1, "B": 0, "C": 4}
    assert told[-1][0] == told[-1][1] > 0
    assert list(tmp_path.glob("*.partial")) == []


def test_the_vault_is_never_written_over(
    desk: DossierDesk, session: Session, case: EntityId, tmp_path: Path
) -> None:
    file = session.vault.file
    assert file is not None
    before = file.path.read_bytes()[:4096]
    link = tmp_path / "dossier.pdf"
    link.symlink_to(file.path)
    for target in (file.path, link):
        with pytest.raises(KnownError) as refused:
            desk.save(request_for(case), target, lambda *_: None).future.result()
        assert refused.value.code == "is-the-vault"
    assert file.path.read_bytes()[:4096] == before


def test_a_cancelled_save_leaves_the_old_file(
    desk: DossierDesk, case: EntityId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(*given: Any, **named: Any) -> Any:
        begun.set()
        go_on.wait(10)
        return print_dossier(*given, **named)

    monkeypatch.setattr("desktop_app.services.dossier.preview.print_dossier", slow)
    target = tmp_path / "dossier.pdf"
    target.write_bytes(b"an older one")
    work = desk.save(request_for(case), target, lambda *_: None)
    begun.wait(10)
    work.cancel()
    go_on.set()
    with pytest.raises(CancelledError):
        work.future.result()
    assert target.read_bytes() == b"an older one"
    turner = desk.turner()
    turner.shut_down()
