"""The part about the person: who they are, every name as given, papers, how they can be reached."""

from __future__ import annotations

from desktop_app.domain.document.blocks import Block, Column, Fact, Facts, Heading, Table
from desktop_app.domain.document.inline import Inline, LineBreak, Rich, Text
from desktop_app.domain.document.model import Part
from desktop_app.domain.entity import Entity
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Term
from desktop_app.services.dossier.facts import Scene, fact_rows, field_content
from desktop_app.services.dossier.names import person_name, principal_of

_ALWAYS = ("birth_date", "birth_place", "citizenships", "gender", "location")


def person_part(scene: Scene, number: str) -> Part:
    """Return the part about the principal person and everybody else on file."""
    principal = principal_of(scene.tree)
    people = sorted(scene.tree.of_kind("person"), key=lambda one: principal is None or one.id != principal.id)
    blocks: list[Block] = []
    for at, person in enumerate(people, start=1):
        if len(people) > 1:
            cyrillic = scene.speech.language in ("ru", "uk")
            name = person_name(
                scene.tree, person.id, cyrillic=cyrillic, nameless=scene.speech.say("name_unknown")
            )
            blocks.append(Heading(name.full, f"{number}.{at}", anchor=person.id.hex()))
        blocks.append(Facts(fact_rows(scene, person, skip=("photo",), always=_ALWAYS)))
        for kind in ("name", "identifier", "contact_channel"):
            blocks += _listed(scene, person, kind)
    return Part(number, scene.speech.say("part_person"), tuple(blocks), anchor="person")


_COLUMNS: dict[str, tuple[tuple[str, float], ...]] = {
    "name": (
        ("type", 0.2),
        ("family", 0.18),
        ("given", 0.13),
        ("patronymic", 0.16),
        ("other", 0.14),
        ("source", 0.16),
    ),
    "identifier": (
        ("type", 0.22),
        ("value", 0.2),
        ("country", 0.16),
        ("issued", 0.14),
        ("expires", 0.14),
        ("note", 0.18),
    ),
    "contact_channel": (
        ("channel", 0.18),
        ("address", 0.32),
        ("safety", 0.17),
        ("when", 0.14),
        ("who_may_answer", 0.17),
    ),
}
_BELOW: dict[str, tuple[str, ...]] = {"contact_channel": ("code_word", "note")}
_PROOF_SHARE = 0.2
_SAYS_SCRIPT = frozenset({"passport_cyrillic", "passport_latin"})


def _listed(scene: Scene, person: Entity, kind: str) -> list[Block]:
    """Return a table of what was entered, without columns that nobody filled, and long words below it."""
    entities = list(scene.tree.of_kind(kind, person.id))
    if not entities:
        return []
    speech, spec = scene.speech, SCHEMA.kind(kind)
    cells = {name: [_cell(scene, entity, name) for entity in entities] for name, _ in _COLUMNS[kind]}
    shown = [(name, share) for at, (name, share) in enumerate(_COLUMNS[kind]) if at < 2 or any(cells[name])]
    proofs = [_proofs(scene, entity) for entity in entities]
    widths = [share for _, share in shown] + [_PROOF_SHARE] * any(proofs)
    columns = [
        Column(speech.field(kind, name), share / sum(widths), "name" if at == 0 else "text")
        for at, (name, share) in enumerate(shown)
    ]
    if any(proofs):
        columns.append(Column(speech.say("exhibit"), _PROOF_SHARE / sum(widths), "citation"))
    rows: list[tuple[Rich, ...]] = [
        (*(cells[name][at] for name, _ in shown), *((proofs[at],) if any(proofs) else ()))
        for at in range(len(entities))
    ]
    blocks: list[Block] = [
        Heading(speech.say(f"heading_{kind}"), full=True),
        Table(tuple(columns), tuple(rows), speech.say(f"heading_{kind}")),
    ]
    below = [
        Fact(fact.label, (Text(f"{entity.text('address')}: "), *fact.value))
        for entity in entities
        for fact in fact_rows(scene, entity, skip={f.name for f in spec.fields} - set(_BELOW.get(kind, ())))
    ]
    if below:
        blocks.append(Facts(tuple(below)))
    return blocks


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
