"""What the walk through the domain's table types into each field, and where each kind of entry is made."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field, FieldType, Kind, Search
from desktop_app.services.cases.address import entry
from desktop_app.services.cases.fields import Setting, set_fields
from desktop_app.services.cases.roots import find_root
from desktop_app.vault.vault import Vault
from desktop_app.vocabularies import load_vocabularies

VOCABULARIES = load_vocabularies()
_LETTERS = "бвгджзклмнпрст"
_NAMED = ("source", "contact", "organisation")
_SYLLABLES = [a + b for a in ("ba", "do", "fe", "gu", "ki", "lo", "mu", "ne", "po", "ra") for b in "dklmnrt"]


class Place:
    """A case (or another root) in a vault, and the address of the entry whose fields are walked."""

    def __init__(self, vault: Vault, root: str, entry: str) -> None:
        self.vault, self.root, self.entry = vault, root, entry

    def address(self, field: str) -> str:
        return f"{self.entry}.{field}" if self.entry else field

    def set(self, address: str, text: str, *, remove: bool = False) -> dict[str, object]:
        return self.set_all([Setting(address, text, remove=remove)])[0]

    def set_all(self, settings: list[Setting]) -> list[dict[str, object]]:
        with self.vault.unit() as unit:
            return set_fields(unit, self.root, settings)

    def value(self, field: str) -> object:
        """Return what stands in a field, as the vault reads it."""
        with self.vault.unit() as unit:
            tree = unit.tree(find_root(unit, self.root))
        return tree.entities[entry(tree, self.entry) if self.entry else tree.root.id].values[field]


def place_of(vault: Vault, kind: Kind, case: str) -> Place:
    """Make an entry of a kind where it belongs, by the words that the command line takes."""
    if kind.name == "case":
        return Place(vault, case, "")
    if kind.is_root:
        return Place(vault, _new_root(vault, kind.name), "")
    path = [kind.name]
    top = SCHEMA.kind(kind.parents[0])
    while not top.is_root:
        path.insert(0, top.name)
        top = SCHEMA.kind(top.parents[0])
    root = case if top.name == "case" else _new_root(vault, top.name)
    first = SCHEMA.kind(kind.name).fields[0]
    wanted = ".".join(path)
    place = Place(vault, root, wanted)
    if kind.name != "person":
        place.set(place.address(first.name), texts_for(vault, root, first)[0])
    place.set(place.address(first.name), "")
    return place


def _new_root(vault: Vault, kind: str) -> str:
    with vault.unit() as unit:
        made = set_fields(
            unit, f"{kind}:new", [Setting(SCHEMA.kind(kind).title_fields[0], f"New {kind} {a_word()}")]
        )
    return f"{kind}:{str(made[0]['id'])[:12]}"


_counted = itertools.count(1)


def a_word() -> str:
    """Return a word that stands nowhere else."""
    number = next(_counted)
    return "".join(_SYLLABLES[number // 70**at % 70] for at in range(3))


def a_number() -> str:
    """Return a number that stands nowhere else."""
    return f"QX-{next(_counted) * 7919 % 900_000 + 100_000}"


def texts_for(vault: Vault, root: str, field: Field) -> tuple[str, str]:
    """Return two things that a person could type into a field."""
    return _TEXTS[field.type](vault, root, field)


def _words(_vault: Vault, _root: str, field: Field) -> tuple[str, str]:
    make = a_number if field.search is Search.EXACT else a_word
    return make(), make()


def _terms(_vault: Vault, _root: str, field: Field) -> tuple[str, str]:
    first, second, *_ = VOCABULARIES[field.vocabulary or ""].terms
    return first.label("uk"), second.label("ru")


def _refs(vault: Vault, root: str, field: Field) -> tuple[str, str]:
    if field.target in _NAMED:
        return a_word(), a_word()
    if field.target in ("letter", "selection_round"):
        return _new_root(vault, field.target).split(":")[1], _new_root(vault, field.target).split(":")[1]
    case = root if root.startswith("C-") else _first_case(vault)
    if field.target == "case":
        return _first_case(vault), _last_case(vault)
    kind = field.target or "person"
    here = Place(vault, case, "")
    first = SCHEMA.kind(kind).fields[0]
    for _ in range(2):
        given = texts_for(vault, case, first)[0] if first.type is not FieldType.REF else "person"
        here.set(f"{kind}[new].{first.name}", given)
    if case == root:
        return f"{kind}[1]", f"{kind}[2]"
    return f"{case}:{kind}[1]", f"{case.lower()}:{kind}[2]"


def _cases(vault: Vault) -> list[str]:
    rows = vault.connection.execute("SELECT f_code FROM t_case WHERE live ORDER BY eid").fetchall()
    return [str(row[0]) for row in rows]


def _first_case(vault: Vault) -> str:
    return _cases(vault)[0]


def _last_case(vault: Vault) -> str:
    return _cases(vault)[-1]


_TEXTS: dict[FieldType, Callable[[Vault, str, Field], tuple[str, str]]] = {
    FieldType.TEXT: _words,
    FieldType.LONG_TEXT: _words,
    FieldType.MARKDOWN: _words,
    FieldType.TEXT_SET: _words,
    FieldType.TERM: _terms,
    FieldType.TERM_SET: _terms,
    FieldType.REF: _refs,
    FieldType.REF_SET: _refs,
    FieldType.INTEGER: lambda *_: ("12", "-3"),
    FieldType.DECIMAL: lambda *_: ("0.25", "12.5"),
    FieldType.YES_NO: lambda *_: ("да", "non"),
    FieldType.DATE: lambda *_: ("весна 2022", "about 5 March 2023"),
    FieldType.MOMENT: lambda *_: ("2022-03-05T14:30+00:00", "2022-03-05T16:31+02:00"),
    FieldType.BYTES: lambda *_: ("ab" * 32, "cd" * 32),
    FieldType.ANY: _words,
}
