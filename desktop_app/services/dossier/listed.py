"""Entries of one kind as a table: no column that nobody filled, the exhibits beside, long words below."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop_app.domain.document.blocks import Block, Column, Fact, Facts, Table
from desktop_app.domain.document.inline import Inline, LineBreak, Rich, Text
from desktop_app.domain.entity import Entity
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Term
from desktop_app.services.dossier.facts import Scene, fact_rows, field_content

Columns = Sequence[tuple[str, float]]
"""Names of fields with their shares of the width."""

_PROOF_SHARE = 0.2
_SAYS_SCRIPT = frozenset({"passport_cyrillic", "passport_latin"})


def listed(
    scene: Scene,
    entities: Sequence[Entity],
    columns: Columns,
    caption: str,
    *,
    below: Collection[str] | None = None,
) -> list[Block]:
    """Return a table of what was entered; of the fields that are no column, ``below`` (None: all) follow."""
    if not entities:
        return []
    kind = entities[0].kind
    speech, spec = scene.speech, SCHEMA.kind(kind)
    cells = {name: [_cell(scene, entity, name) for entity in entities] for name, _ in columns}
    shown = [(name, share) for at, (name, share) in enumerate(columns) if at < 2 or any(cells[name])]
    proofs = [_proofs(scene, entity) for entity in entities]
    widths = [share for _, share in shown] + [_PROOF_SHARE] * any(proofs)
    heads = [
        Column(speech.field(kind, name), share / sum(widths), "name" if at == 0 else "text")
        for at, (name, share) in enumerate(shown)
    ]
    if any(proofs):
        heads.append(Column(speech.say("exhibit"), _PROOF_SHARE / sum(widths), "citation"))
    rows: list[tuple[Rich, ...]] = [
        (*(cells[name][at] for name, _ in shown), *((proofs[at],) if any(proofs) else ()))
        for at in range(len(entities))
    ]
    blocks: list[Block] = [Table(tuple(heads), tuple(rows), caption)]
    wanted = {field.name for field in spec.fields} - {name for name, _ in columns}
    skip = {field.name for field in spec.fields} - (wanted if below is None else wanted & set(below))
    facts = [
        Fact(fact.label, (Text(f"{title}: ") if title else Text(""), *fact.value))
        for entity in entities
        for title in (entry_title(scene, entity),)
        for fact in fact_rows(scene, entity, skip=skip)
    ]
    if facts:
        blocks.append(Facts(tuple(facts)))
    return blocks


def entry_title(scene: Scene, entity: Entity) -> str:
    """Return what an entry is called in words, empty where nothing names it."""
    kind = SCHEMA.kind(entity.kind)
    parts = [field_content(scene, entity, kind.field(name)) for name in kind.title_fields]
    words = ["".join(run.text for run in part if isinstance(run, Text)) for part in parts]
    return " · ".join(word for word in words if word)


def _proofs(scene: Scene, entity: Entity) -> Rich:
    """Return the exhibits that prove an entry, each on a line of its own."""
    lines: list[Inline] = []
    for citation in scene.exhibits.citations(entity, bare=True):
        lines += [LineBreak(), citation] if lines else [citation]
    return tuple(lines)


def _cell(scene: Scene, entity: Entity, name: str) -> Rich:
    """Return one cell; the kind of a name also tells its script, unless that is said already."""
    spec = SCHEMA.kind(entity.kind)
    content = field_content(scene, entity, spec.field(name))
    kind = entity.get("type") if entity.kind == "name" and name == "type" else None
    if entity.kind != "name" or name != "type" or (isinstance(kind, Term) and kind.code in _SAYS_SCRIPT):
        return content
    script = field_content(scene, entity, spec.field("script"))
    return (*content, Text(", "), *script) if content and script else content or script
