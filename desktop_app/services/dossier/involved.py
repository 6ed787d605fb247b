"""Who was involved: told once for an event whose acts all say the same, else in a few lines of each act."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.document.blocks import Column, Fact, Table
from desktop_app.domain.document.inline import Inline, LineBreak, Rich, Text
from desktop_app.domain.entity import Entity
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Ref
from desktop_app.services.dossier.facts import Scene, field_content

_INVOLVED = ("party_kind", "role", "degree", "note")
_PARTY_SHARE, _SHARE = 0.28, 0.18
_MOST_LINES = 5
"""How many people a key fact lists; more of them need a table."""

Row = tuple[Rich, ...]
"""Who, and every field of ``_INVOLVED``."""


def told_alike(scene: Scene, acts: Sequence[Entity]) -> bool:
    """Whether all acts of an event have the same people in the same roles, and there are any."""
    told = [sorted(map(repr, _rows(scene, act))) for act in acts]
    return bool(told) and bool(told[0]) and all(one == told[0] for one in told)


def involved_table(scene: Scene, act: Entity) -> Table:
    """Return the people involved in an act as a table, without columns that nobody filled."""
    rows, speech = _rows(scene, act), scene.speech
    shown = [at for at in range(len(_INVOLVED)) if any(row[at + 1] for row in rows)]
    room = _PARTY_SHARE + _SHARE * len(shown)
    columns = [Column(speech.field("involvement", "party"), _PARTY_SHARE / room, "name")]
    columns += [Column(speech.field("involvement", _INVOLVED[at]), _SHARE / room) for at in shown]
    cells = tuple((row[0], *(row[at + 1] for at in shown)) for row in rows)
    return Table(tuple(columns), cells, speech.say("involvements_summary"))


def involved_lines(scene: Scene, act: Entity) -> Fact | None:
    """Return them as one key fact, a line each; nothing when there are none or too many for that."""
    rows = _rows(scene, act)
    if not 0 < len(rows) <= _MOST_LINES:
        return None
    runs: list[Inline] = []
    for row in rows:
        if runs:
            runs.append(LineBreak())
        runs += row[0]
        for at, cell in enumerate([cell for cell in row[1:] if cell]):
            runs += [Text(", " if at else " ("), *cell]
        if any(row[1:]):
            runs.append(Text(")"))
    return Fact(scene.speech.field("involvement", "party"), tuple(runs))


def is_anybody_involved(scene: Scene, act: Entity) -> bool:
    """Whether somebody is on file with this act."""
    return next(scene.tree.of_kind("involvement", act.id), None) is not None


def _rows(scene: Scene, act: Entity) -> list[Row]:
    kind = SCHEMA.kind("involvement")
    return [
        (_party(scene, one), *(field_content(scene, one, kind.field(name)) for name in _INVOLVED))
        for one in scene.tree.of_kind("involvement", act.id)
    ]


def _party(scene: Scene, involved: Entity) -> Rich:
    person = involved.get("person")
    name = involved.text("party") or (scene.name_of(person) if isinstance(person, Ref) else "")
    return scene.speech.or_unknown(name)
