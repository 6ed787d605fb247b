"""Every field of an entity as key facts: nothing that was entered is left out by forgetting to name it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from desktop_app.domain.document.blocks import Fact
from desktop_app.domain.document.inline import Inline, Rich, Text, Unknown
from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.values import Ref
from desktop_app.services.dossier.exhibits import ExhibitIndex
from desktop_app.services.dossier.names import person_name
from desktop_app.services.dossier.speech import Speech

_LONG = frozenset({FieldType.MARKDOWN, FieldType.BYTES})


@dataclass(frozen=True, slots=True)
class Scene:
    """What the parts of one dossier are made from."""

    tree: Tree
    sources: dict[EntityId, Entity]
    speech: Speech
    exhibits: ExhibitIndex
    unknown_sources: str = field(default="")

    def name_of(self, ref: Ref) -> str:
        """Return what a reference points at, in words; empty when it is not in this vault."""
        target = self.tree.entities.get(ref.entity)
        if target is None:
            source = self.sources.get(ref.entity)
            return self.source_name(source) if source is not None else ""
        if target.kind == "person":
            cyrillic = self.speech.language in ("ru", "uk")
            return person_name(self.tree, target.id, cyrillic=cyrillic, nameless="").full
        titles = [
            target.text(name) for name in SCHEMA.kind(target.kind).title_fields if target.values.get(name)
        ]
        return " ".join(titles)

    def source_name(self, source: Entity) -> str:
        """Return what something beside the case is called: a source by its name, where it may be named."""
        if source.values.get("may_be_named") is False:
            return self.speech.say("source_not_named")
        return source.text(SCHEMA.kind(source.kind).title_fields[0])


def fact_rows(
    scene: Scene, entity: Entity, *, skip: Collection[str] = (), always: Collection[str] = ()
) -> tuple[Fact, ...]:
    """Return a fact for each field that has a value, and the visible mark for ``always`` fields without one.

    Narratives and hashes are not facts; exhibits are cited, not listed.
    """
    rows: list[Fact] = []
    kind = SCHEMA.kind(entity.kind)
    for spec in kind.fields:
        if spec.name in skip or spec.type in _LONG or spec.name == "evidence":
            continue
        content = field_content(scene, entity, spec)
        if not content and spec.name not in always:
            continue
        rows.append(Fact(scene.speech.field(kind.name, spec.name), content or (Unknown(),)))
    return tuple(rows)


def field_content(scene: Scene, entity: Entity, spec: Field) -> Rich:
    """Return a field's value in words; an open conflict prints every version, never a silent winner."""
    versions = entity.conflicts.get(spec.name)
    if spec.name in entity.withheld:
        return (Unknown(scene.speech.say("withheld")),)
    if versions and not spec.type.is_set:
        told = [_words(scene, spec, version.value) for version in versions]
        joined = scene.speech.say("or").join(
            scene.speech.say("quoted", text=text) if text else "—" for text in told
        )
        return (Text(joined), Text(" "), Unknown(scene.speech.say("versions", count=len(told))))
    if spec.type.is_set:
        text = scene.speech.joined([_words(scene, spec, value) for value in entity.elements(spec.name)])
    else:
        text = _words(scene, spec, entity.get(spec.name))
    return (Text(text),) if text else ()


def with_citations(content: Rich, scene: Scene, entity: Entity, *, bare: bool = False) -> Rich:
    """Return the text followed by the exhibits that prove it."""
    runs: list[Inline] = list(content)
    for citation in scene.exhibits.citations(entity, bare=bare):
        if runs:
            runs.append(Text(" "))
        runs.append(citation)
    return tuple(runs)


def _words(scene: Scene, spec: Field, value: object) -> str:
    if isinstance(value, Ref):
        return scene.name_of(value)
    return scene.speech.value(spec, value)  # type: ignore[arg-type]
