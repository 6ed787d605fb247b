"""Hostile attachments: whatever they do, the program lives, the child stays small, and a reason is told."""

from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from desktop_app.sandbox.limits import STRANGER
from tests.files.hostile import harmless_files, hostile_files, mutations
from tests.unit.sandbox.hostile_run import Outcome, show

if TYPE_CHECKING:
    from desktop_app.sandbox.pool import ChildPool

# The program waits ten seconds; the tests are not that patient.
_QUICK = dataclasses.replace(STRANGER, seconds=1.0)
_FEWEST = 150
# Each is slow or has a sister in the list; the soak run shows them all.
_SLOW = {
    "eml-nested",
    "gif-frames",
    "html-comment",
    "docx-long-word",
    "pdf-bomb-twice",
    "pdf-form-ring",
    "pdf-image-grey",
    "pdf-image-indexed",
    "pdf-many-objects",
    "pdf-operators",
    "pdf-same-page",
    "pdf-tiles",
    "pdf-box-1",
    "pdf-box-4",
    "pdf-box-9",
    "gif-cut-5",
    "gif-cut-95",
    "tiff-cut-5",
    "tiff-cut-95",
    "webp-cut-5",
    "webp-cut-95",
    "heic-cut-5",
    "docx-cut-20",
    "docx-cut-95",
    "tiff-deflate",
    "tiff-fax",
}

_ACTIVE = {
    "pdf-script": "script",
    "pdf-script-tree": "script",
    "pdf-launch": "launch",
    "pdf-submit": "submit",
    "pdf-actions": "additional-action",
    "pdf-embedded": "embedded-file",
    "pdf-embedded-bomb": "embedded-file",
    "pdf-form": "dynamic-form",
    "pdf-hidden-name": "script",
}
_CODES = {
    "docx-entities": "hostile-xml",
    "docx-quadratic": "hostile-xml",
    "docx-outside": "hostile-xml",
    "docx-outside-dtd": "hostile-xml",
    "docx-bomb": "expands-too-far",
    "xlsx-bomb": "expands-too-far",
    "docx-locked": "encrypted",
    "png-claims-20000": "too-many-pixels",
    "png-claims-2000000": "too-many-pixels",
    "tiff-claims": "too-many-pixels",
    "pdf-encrypt-unknown": "encrypted",
    "pdf-start-only": "unreadable",
}
_ALSO = {"pdf-and-html": "html", "pdf-and-zip": "zip", "png-and-zip": "zip", "jpeg-and-html": "html"}


@pytest.fixture(scope="module")
def outcomes(pool: ChildPool) -> dict[str, Outcome]:
    def one(named: tuple[str, bytes]) -> tuple[str, Outcome]:
        name, content = named
        return name, show(pool, content, _QUICK, everything=False, info=name in _ACTIVE)

    with ThreadPoolExecutor(2) as workers:
        return dict(workers.map(one, (named for named in hostile_files() if named[0] not in _SLOW)))


def test_every_hostile_file_ends_in_a_picture_or_a_reason(
    outcomes: dict[str, Outcome], pool: ChildPool
) -> None:
    assert len(outcomes) >= _FEWEST
    complaints = {name: outcome.complaints() for name, outcome in outcomes.items() if outcome.complaints()}
    assert not complaints
    name, content = harmless_files()[0]
    assert show(pool, content, _QUICK, everything=True).codes.keys() >= {"sniff", "pdf.page"}, name


def test_what_a_document_carries_besides_pages_is_told(outcomes: dict[str, Outcome]) -> None:
    missed = {
        name: outcomes[name] for name, what in _ACTIVE.items() if what not in outcomes[name].found["active"]
    }
    assert not missed


def test_the_reason_is_the_right_one(outcomes: dict[str, Outcome]) -> None:
    wrong = {
        name: outcomes[name].codes
        for name, code in _CODES.items()
        if code not in outcomes[name].codes.values()
    }
    assert not wrong


def test_files_that_are_two_things_at_once_are_told(outcomes: dict[str, Outcome]) -> None:
    missed = {
        name: outcomes[name].found for name, what in _ALSO.items() if what not in outcomes[name].found["also"]
    }
    assert not missed


def test_good_files_of_every_kind_are_shown(pool: ChildPool) -> None:
    found = {name: show(pool, content, STRANGER, everything=True) for name, content in harmless_files()}
    assert {name: outcome.found["kind"] for name, outcome in found.items()} == {name: name for name in found}
    assert {code for outcome in found.values() for code in outcome.codes.values()} == {"ok"}


def test_an_outcome_that_breaks_the_rules_is_noticed() -> None:
    assert Outcome().complaints() == ["nothing was tried"]
    bad = Outcome({"sniff": "because"}, seconds=11, peak_bytes=600 << 20)
    assert bad.complaints() == ["unknown code because", "took 11.0 s", "needed 600 MiB"]


def test_the_endless_list_repeats_itself_for_the_same_seed() -> None:
    first, again = mutations(5), mutations(5)
    pairs = [(next(first), next(again)) for _ in range(40)]
    assert all(one == other for one, other in pairs)
    assert len({content for (_name, content), _ in pairs}) > 30
