"""One page that says who, what happened and what is asked, with the narrative of the case."""

from __future__ import annotations

from desktop_app.domain.document.blocks import Block, Fact, Facts, Heading, RequestBox
from desktop_app.domain.document.inline import Inline, Rich, Text, plain
from desktop_app.domain.document.model import Part
from desktop_app.domain.document.narrative import narrative_blocks
from desktop_app.domain.entity import Entity
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.withholding import is_privileged
from desktop_app.services.dossier.facts import Scene, fact_rows, field_content, with_citations
from desktop_app.services.dossier.names import PersonName, principal_of
from desktop_app.services.dossier.order import by_date
from desktop_app.services.dossier.story import charge_title

_CASE_FACTS = (
    "status",
    "outcome",
    "opened",
    "closed",
    "priority",
    "responsible",
    "languages",
    "tags",
    "external_id",
)


def summary_part(scene: Scene, number: str, name: PersonName) -> Part:
    """Return the summary with the request in its frame."""
    speech, case = scene.speech, scene.tree.root
    blocks: list[Block] = [
        RequestBox(speech.field("case", "request"), speech.or_unknown(case.text("request").strip()))
    ]
    principal = principal_of(scene.tree)
    rows = [Fact(speech.say("summary_person"), plain(name.full))]
    if principal is not None:
        rows += _about(scene, principal)
    charges = by_date(scene.tree.of_kind("charge"))
    for charge in charges:
        content = with_citations((Text(charge_title(scene, charge)),), scene, charge)
        rows.append(Fact(speech.say("summary_charge"), content))
    if not charges:
        rows.append(Fact(speech.say("summary_charge"), speech.or_unknown("")))
    blocks.append(Facts(tuple(rows)))
    blocks += narrative_blocks(case.text("summary"), numbered=True)
    return Part(number, speech.say("part_summary"), tuple(blocks), anchor="summary")


def case_blocks(scene: Scene) -> list[Block]:
    """Return what is noted of the case itself: how it stands, since when, whose it is."""
    skip = {spec.name for spec in SCHEMA.kind("case").fields} - set(_CASE_FACTS)
    rows = fact_rows(scene, scene.tree.root, skip=skip, always=("status", "opened"))
    return [Heading(scene.speech.say("heading_case")), Facts(rows)]


def notes_part(scene: Scene, number: str) -> Part | None:
    """Return the notes that are not privileged, or nothing when there are none."""
    notes = [note for note in by_date(scene.tree.of_kind("note")) if not is_privileged(note)]
    if not notes:
        return None
    blocks: list[Block] = []
    for at, note in enumerate(notes, start=1):
        blocks.append(Heading(note.text("title") or scene.speech.say("untitled"), f"{number}.{at}"))
        blocks.append(Facts(fact_rows(scene, note, skip=("title", "text", "privileged"), always=("date",))))
        blocks += narrative_blocks(note.text("text"), numbered=True)
    return Part(number, scene.speech.say("part_notes"), tuple(blocks), anchor="notes")


def _about(scene: Scene, principal: Entity) -> list[Fact]:
    kind, speech = SCHEMA.kind("person"), scene.speech
    rows = []
    for name in ("birth_date", "citizenships"):
        content = field_content(scene, principal, kind.field(name))
        rows.append(Fact(speech.field("person", name), content or speech.or_unknown("")))
    where: list[Inline] = list(field_content(scene, principal, kind.field("facility")))
    since: Rich = field_content(scene, principal, kind.field("held_since"))
    if where and since:
        where += [Text(speech.say("since")), *since]
    where = where or list(field_content(scene, principal, kind.field("location")))
    rows.append(Fact(speech.say("summary_where"), tuple(where) or speech.or_unknown("")))
    return rows
