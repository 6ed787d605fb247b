"""Family, life history, designations, proceedings and deadlines in print."""

from __future__ import annotations

from desktop_app.domain.document.blocks import Block, Facts, Heading
from desktop_app.domain.document.model import Part
from desktop_app.domain.entity import Entity
from desktop_app.services.dossier.facts import Scene, fact_rows
from desktop_app.services.dossier.listed import Columns, entry_title, listed

_FAMILY: Columns = (
    ("person", 0.22),
    ("type", 0.18),
    ("relative", 0.22),
    ("role", 0.16),
    ("separated_where", 0.16),
    ("begins", 0.12),
    ("ends", 0.12),
)
_LIFE: Columns = (
    ("begins", 0.14),
    ("ends", 0.14),
    ("type", 0.14),
    ("title", 0.22),
    ("place", 0.16),
    ("country", 0.12),
    ("person", 0.18),
)
_DESIGNATIONS: Columns = (
    ("type", 0.24),
    ("title", 0.18),
    ("status", 0.1),
    ("listed", 0.16),
    ("seen", 0.16),
    ("checked", 0.16),
)
_DEADLINES: Columns = (
    ("title", 0.3),
    ("due", 0.16),
    ("ordered", 0.16),
    ("basis", 0.16),
    ("status", 0.14),
    ("done", 0.14),
)
_BELOW: dict[str, Columns] = {
    "hearing": (("date", 0.18), ("type", 0.22), ("time", 0.1), ("judge", 0.18), ("outcome", 0.16)),
    "filing": (("title", 0.28), ("type", 0.18), ("filed", 0.16), ("received", 0.16), ("how", 0.18)),
    "decision": (("date", 0.16), ("type", 0.22), ("result", 0.2), ("served", 0.16), ("judge", 0.16)),
    "stay": (("type", 0.26), ("status", 0.16), ("requested", 0.16), ("begins", 0.16), ("ends", 0.16)),
    "counsel": (("role", 0.24), ("contact", 0.26), ("name", 0.26), ("entered", 0.14), ("withdrew", 0.14)),
}  # fmt: skip
_OFFICE = ("owner", "reminders", "rule_version", "order_note", "note")
"""What the office keeps for itself about a deadline."""


def family_part(scene: Scene, number: str) -> Part | None:
    """Return the part about who is related to whom, and who travels with whom."""
    return _table_part(scene, number, "relationship", _FAMILY, "family")


def life_part(scene: Scene, number: str) -> Part | None:
    """Return the part about addresses, work, study, service, travel and detention."""
    return _table_part(scene, number, "period", _LIFE, "life")


def designations_part(scene: Scene, number: str) -> Part | None:
    """Return the part about lists of a state, with the day on which each was last checked."""
    return _table_part(scene, number, "designation", _DESIGNATIONS, "designations")


def deadlines_part(scene: Scene, number: str) -> Part | None:
    """Return the part about deadlines: what is due when, and what was done."""
    return _table_part(scene, number, "deadline", _DEADLINES, "deadlines", leave=_OFFICE)


def proceedings_part(scene: Scene, number: str) -> Part | None:
    """Return the part about proceedings, each with hearings, filings, decisions, stays and counsel."""
    proceedings = list(scene.tree.of_kind("proceeding"))
    if not proceedings:
        return None
    blocks: list[Block] = []
    for at, one in enumerate(proceedings, start=1):
        title = entry_title(scene, one) or scene.speech.say("untitled")
        blocks.append(Heading(title, f"{number}.{at}", anchor=one.id.hex()))
        blocks.append(Facts(fact_rows(scene, one, skip=("forum", "title"), always=("stage", "number"))))
        for kind, columns in _BELOW.items():
            blocks += _below(scene, one, kind, columns)
    return Part(number, scene.speech.say("part_proceedings"), tuple(blocks), anchor="proceedings")


def _below(scene: Scene, above: Entity, kind: str, columns: Columns) -> list[Block]:
    entities = list(scene.tree.of_kind(kind, above.id))
    if not entities:
        return []
    caption = scene.speech.say(f"heading_{kind}")
    return [Heading(caption, full=True), *listed(scene, entities, columns, caption)]


def _table_part(
    scene: Scene, number: str, kind: str, columns: Columns, anchor: str, *, leave: tuple[str, ...] = ()
) -> Part | None:
    entities = list(scene.tree.of_kind(kind))
    if not entities:
        return None
    caption = scene.speech.say(f"part_{anchor}")
    names = set(entities[0].values) - set(leave)
    return Part(number, caption, tuple(listed(scene, entities, columns, caption, below=names)), anchor=anchor)
