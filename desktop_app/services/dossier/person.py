"""The part about the person: who they are, every name as given, papers, how they can be reached."""

from __future__ import annotations

from desktop_app.domain.document.blocks import Block, Facts, Heading
from desktop_app.domain.document.model import Part
from desktop_app.domain.entity import Entity
from desktop_app.services.dossier.facts import Scene, fact_rows
from desktop_app.services.dossier.listed import listed
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


def _listed(scene: Scene, person: Entity, kind: str) -> list[Block]:
    """Return a table of what was entered under a person, with its heading."""
    entities = list(scene.tree.of_kind(kind, person.id))
    if not entities:
        return []
    caption = scene.speech.say(f"heading_{kind}")
    below = _BELOW.get(kind, ())
    return [Heading(caption, full=True), *listed(scene, entities, _COLUMNS[kind], caption, below=below)]
