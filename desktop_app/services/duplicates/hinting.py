"""Hints, while a name is being typed, at people on file who may be the same, by one quick question."""

from __future__ import annotations

from itertools import combinations

from desktop_app.domain.duplicates.people import Comparer, PersonFacts
from desktop_app.domain.duplicates.words import NameText
from desktop_app.domain.ids import EntityId
from desktop_app.domain.names.skeleton import skeletons, words_of
from desktop_app.services.duplicates.finding import Candidate
from desktop_app.services.duplicates.people import OnFile, facts_of, known_names, on_file
from desktop_app.vault.people import cases_named, people_of
from desktop_app.vault.unit import Unit

MOST_HINTS = 3
_LOOKED_AT = 40
_MOST_WORDS = 4
_SHORTEST = 3
_NOBODY = EntityId(bytes(16))


def hint(unit: Unit, facts: PersonFacts, besides: EntityId | None = None) -> list[Candidate]:
    """Return at most three people who may be the one whose facts are being typed, the likeliest first.

    Looks at people who have two of the words, in whatever script, the longer one perhaps mistyped at its end;
    ``besides`` is the case that is being written. Nothing is found for a single word.
    """
    question = _question(facts.names)
    if not question:
        return []
    comparer = Comparer(known_names())
    typed = comparer.prepare(facts)
    rows = people_of(unit.connection, cases_named(unit.connection, question, _LOOKED_AT))
    someone = OnFile((_NOBODY, _NOBODY), "", "", facts.names[0].full, (), is_principal=False)
    found = [
        Candidate(someone, on_file(row), comparison)
        for row in rows
        if row.key[0] != besides
        and (comparison := comparer.compare(typed, comparer.prepare(facts_of(row)))).is_likely
    ]
    found.sort(key=lambda one: -one.comparison.score)
    return found[:MOST_HINTS]


def _question(names: tuple[NameText, ...]) -> str:
    asked: dict[str, None] = {}
    for name in names:
        words = [_sounds(word) for word in words_of(" ".join((name.family, name.given, name.other)))]
        pairs = combinations([word for word in words if word][:_MOST_WORDS], 2)
        asked.update({f"({one} AND {other})": None for one, other in pairs})
    return "{skeleton} : (" + " OR ".join(asked) + ")" if asked else ""


def _sounds(word: str) -> str:
    """Ask for one word by sound; the last third of a long one may be another, as slips stand there too."""
    shapes = skeletons(word)
    asked = [
        f'"{shape[: max(_SHORTEST, len(shape) * 2 // 3)]}" *' for shape in shapes if len(shape) > _SHORTEST
    ]
    asked += [f'"{shape}"' for shape in shapes if len(shape) <= _SHORTEST]
    return f"({' OR '.join(asked)})" if asked else ""
