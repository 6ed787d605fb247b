"""Finds the likely same-person pairs of a whole vault, leaving out those that people have decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.duplicates.finding import likely_pairs
from desktop_app.domain.duplicates.people import Comparer, Comparison, Prepared
from desktop_app.services.duplicates.deciding import undisputed
from desktop_app.services.duplicates.people import OnFile, facts_of, known_names, on_file
from desktop_app.vault.people import PersonRow, case_numbers, people_of
from desktop_app.vault.vault import Vault

_CASES_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two people who may be one, and why. Of two cases the one that this vault met first stands first."""

    one: OnFile
    other: OnFile
    comparison: Comparison


def find_duplicates(
    vault: Vault,
    *,
    give_way: Callable[[], object] = lambda: None,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
) -> list[Candidate]:
    """Return the likely pairs of people in different cases, the likeliest first.

    ``give_way`` is called between short pieces of work, outside a transaction, so that saves can go first;
    what it raises ends the search. ``progress`` gets how many cases were read, of how many.
    """
    comparer = Comparer(known_names())
    rows: list[PersonRow] = []
    people: list[Prepared] = []
    with vault.unit() as unit:
        cases = case_numbers(unit.connection)
        apart = undisputed(unit)
    for start in range(0, len(cases), _CASES_AT_ONCE):
        with vault.unit() as unit:
            read = people_of(unit.connection, cases[start : start + _CASES_AT_ONCE])
        rows += read
        people += [comparer.prepare(facts_of(row)) for row in read]
        progress(min(start + _CASES_AT_ONCE, len(cases)), len(cases))
        give_way()

    def are_settled(one: int, other: int) -> bool:
        mine, theirs = rows[one].key, rows[other].key
        return mine[0] == theirs[0] or frozenset((mine, theirs)) in apart

    found = likely_pairs(comparer, people, are_settled, give_way)
    return [Candidate(on_file(rows[p.one]), on_file(rows[p.other]), p.comparison) for p in found]
