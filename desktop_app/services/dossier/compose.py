"""Puts a case file together as a printable document: cover, handling, numbered parts, exhibits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_app.domain.document.blocks import ExhibitList
from desktop_app.domain.document.codec import to_json
from desktop_app.domain.document.model import Document, Meta, Part
from desktop_app.domain.values import Ref
from desktop_app.domain.withholding import is_privileged
from desktop_app.services.dossier.casework import (
    deadlines_part,
    designations_part,
    family_part,
    life_part,
    proceedings_part,
)
from desktop_app.services.dossier.chronology import chronology_part
from desktop_app.services.dossier.contested import accounts_part, contested_part
from desktop_app.services.dossier.cover import copy_line, cover, handling_part, manifest, verification_code
from desktop_app.services.dossier.exhibits import exhibit, is_printable
from desktop_app.services.dossier.facts import Scene
from desktop_app.services.dossier.names import person_name, principal_of
from desktop_app.services.dossier.person import person_part
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.dossier.story import activity_part, charges_part, events_part
from desktop_app.services.dossier.summary import notes_part, summary_part

Maker = Callable[[str], Part | None]


def compose(scene: Scene, request: DossierRequest) -> Document:
    """Return the whole document; pure, so equal input gives equal output."""
    speech, case = scene.speech, scene.tree.root
    principal = principal_of(scene.tree)
    name = person_name(
        scene.tree,
        principal.id if principal is not None else None,
        cyrillic=request.language in ("ru", "uk"),
        nameless=speech.say("name_unknown"),
    )
    privileged = sum(1 for note in scene.tree.of_kind("note") if is_privileged(note))
    makers: tuple[Maker, ...] = (
        lambda number: summary_part(scene, number, name),
        lambda number: person_part(scene, number),
        lambda number: family_part(scene, number),
        lambda number: life_part(scene, number),
        lambda number: chronology_part(scene, number, request.made.date()),
        lambda number: activity_part(scene, number),
        lambda number: events_part(scene, number),
        lambda number: charges_part(scene, number),
        lambda number: designations_part(scene, number),
        lambda number: proceedings_part(scene, number),
        lambda number: deadlines_part(scene, number),
        lambda number: contested_part(scene, number),
        lambda number: accounts_part(scene, number),
        lambda number: notes_part(scene, number),
        lambda number: _exhibit_list(scene, number),
    )
    parts = [handling_part(scene, request, privileged)]
    for make in makers:
        part = make(str(len(parts)))
        if part is not None:
            parts.append(part)
    exhibits = tuple(
        exhibit(
            piece,
            scene.tree,
            scene.exhibits,
            speech,
            _source(scene, piece.get("source")),
            printed=request.with_exhibits,
        )
        for piece in scene.exhibits.order
    )
    meta = Meta(
        language=request.language,
        title=f"{speech.say('dossier')} {case.text('code')}",
        made=request.made.isoformat(timespec="seconds"),
        paper=request.paper,
        running_name=name.listed,
        running_code=case.text("code"),
        copy_line=copy_line(request, scene),
    )
    body = Document(meta, tuple(parts), None, exhibits)
    code = verification_code(manifest(body, to_json(body)))
    listed = sum(1 for piece in scene.exhibits.order if not is_printable(piece))
    return replace(
        body,
        meta=replace(meta, verification=code),
        cover=cover(scene, request, name, code, listed if request.with_exhibits else 0),
    )


def _exhibit_list(scene: Scene, number: str) -> Part | None:
    if not scene.exhibits.order:
        return None
    return Part(number, scene.speech.say("part_exhibits"), (ExhibitList(),), anchor="exhibits")


def _source(scene: Scene, ref: object) -> str:
    source = scene.sources.get(ref.entity) if isinstance(ref, Ref) else None
    return scene.source_name(source) if source is not None else ""
