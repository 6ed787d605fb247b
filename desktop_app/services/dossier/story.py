"""What was done and what was done to them: activity, events with their acts, charges, in print."""

from __future__ import annotations

from desktop_app.domain.document.blocks import Block, Facts, Heading, Paragraph
from desktop_app.domain.document.inline import Inline, Text
from desktop_app.domain.document.model import Part
from desktop_app.domain.document.narrative import narrative_blocks
from desktop_app.domain.entity import Entity
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Term
from desktop_app.services.dossier.facts import Scene, fact_rows, with_citations
from desktop_app.services.dossier.involved import (
    involved_lines,
    involved_table,
    is_anybody_involved,
    told_alike,
)
from desktop_app.services.dossier.order import by_date

_TITLED = ("title", "description", "evidence")


def activity_part(scene: Scene, number: str) -> Part | None:
    """Return the part about anti-war and opposition activity, or nothing when there is none."""
    acts = by_date(scene.tree.of_kind("activity"))
    if not acts:
        return None
    blocks: list[Block] = []
    for at, act in enumerate(acts, start=1):
        blocks.append(_heading(scene, act, f"{number}.{at}"))
        blocks.append(Facts(fact_rows(scene, act, skip=_TITLED, always=("date", "place", "attribution"))))
        blocks += _narrative(scene, act)
    return Part(number, scene.speech.say("part_activity"), tuple(blocks), anchor="activity")


def events_part(scene: Scene, number: str) -> Part | None:
    """Return the part about persecution: each event with its acts, and who was involved in them."""
    events = by_date(scene.tree.of_kind("event"))
    if not events:
        return None
    blocks: list[Block] = []
    for at, event in enumerate(events, start=1):
        blocks.append(_heading(scene, event, f"{number}.{at}"))
        blocks.append(Facts(fact_rows(scene, event, skip=_TITLED, always=("date", "place"))))
        blocks += _narrative(scene, event)
        acts = by_date(scene.tree.of_kind("act", event.id))
        is_told = told_alike(scene, acts)
        if is_told:
            blocks.append(involved_table(scene, acts[0]))
        for act in acts:
            blocks += _act(scene, act, event, is_told=is_told)
    return Part(number, scene.speech.say("part_events"), tuple(blocks), anchor="events")


def charges_part(scene: Scene, number: str) -> Part | None:
    """Return the part about charges under criminal and administrative law."""
    charges = by_date(scene.tree.of_kind("charge"))
    if not charges:
        return None
    blocks: list[Block] = []
    for at, charge in enumerate(charges, start=1):
        blocks.append(Heading(charge_title(scene, charge), f"{number}.{at}", anchor=charge.id.hex()))
        skip = ("article", "part", "description", "canadian_equivalent")
        blocks.append(Facts(fact_rows(scene, charge, skip=skip, always=("stage", "date", "court"))))
        if charge.text("description"):
            blocks.append(
                Paragraph(with_citations((Text(charge.text("description")),), scene, charge), numbered=True)
            )
        elif scene.exhibits.citations(charge):
            blocks.append(_proof(scene, charge))
        if charge.text("canadian_equivalent"):
            label = Text(scene.speech.field("charge", "canadian_equivalent") + ": ", "emphasis")
            blocks.append(Paragraph((label, Text(charge.text("canadian_equivalent")))))
    return Part(number, scene.speech.say("part_charges"), tuple(blocks), anchor="charges")


def charge_title(scene: Scene, charge: Entity) -> str:
    """Return law, article and part of a charge in words."""
    speech = scene.speech
    law, article, part = charge.get("law"), charge.get("article"), charge.text("part")
    words = []
    if isinstance(article, Term):
        words.append(speech.term("law_article", article.code))
    elif isinstance(law, Term):
        words.append(speech.term("law", law.code))
    if part:
        words.append(speech.say("law_part", part=part))
    return speech.joined(words) or speech.say("untitled")


def title_of(scene: Scene, entity: Entity) -> str:
    """Return what an entry is called: its title, else its type in words."""
    if entity.kind == "charge":
        return charge_title(scene, entity)
    if entity.values.get("title"):
        return entity.text("title")
    kind = entity.values.get("type")
    if isinstance(kind, Term):
        return scene.speech.term(SCHEMA.kind(entity.kind).field("type").vocabulary, kind.code)
    return scene.speech.say("untitled")


def _act(scene: Scene, act: Entity, event: Entity, *, is_told: bool) -> list[Block]:
    """Return one act; ``is_told`` says that the event has told already who was involved."""
    blocks: list[Block] = [Heading(title_of(scene, act), level=3)]
    same = tuple(name for name in ("date", "place") if _is_same(act, event, name))
    rows = list(fact_rows(scene, act, skip=("type", "description", "evidence", *same)))
    line = None if is_told else involved_lines(scene, act)
    if line is not None:
        rows.append(line)
    if rows:
        blocks.append(Facts(tuple(rows)))
    if act.text("description"):
        blocks.append(Paragraph(with_citations((Text(act.text("description")),), scene, act), numbered=True))
    elif scene.exhibits.citations(act):
        blocks.append(_proof(scene, act))
    if not is_told and line is None and is_anybody_involved(scene, act):
        blocks.append(involved_table(scene, act))
    return blocks


def _is_same(act: Entity, event: Entity, name: str) -> bool:
    """Whether an act repeats what its event says, so that it need not be printed again."""
    if any(name in one.conflicts or name in one.withheld for one in (act, event)):
        return False
    is_span = name == "date" and event.get("end_date") is not None
    return act.get(name) is not None and act.get(name) == event.get(name) and not is_span


def _heading(scene: Scene, entity: Entity, number: str) -> Heading:
    return Heading(title_of(scene, entity), number, anchor=entity.id.hex())


def _narrative(scene: Scene, entity: Entity) -> list[Block]:
    blocks = list(narrative_blocks(entity.text("description"), numbered=True))
    for at in range(len(blocks) - 1, -1, -1):
        last = blocks[at]
        if isinstance(last, Paragraph):
            blocks[at] = Paragraph(with_citations(last.content, scene, entity), last.numbered, last.style)
            return blocks
    if scene.exhibits.citations(entity):
        blocks.append(_proof(scene, entity))
    return blocks


def _proof(scene: Scene, entity: Entity) -> Paragraph:
    label: tuple[Inline, ...] = (Text(scene.speech.say("proved_by")),)
    return Paragraph(with_citations(label, scene, entity))
