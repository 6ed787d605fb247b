"""Measures the comparison on labelled pairs: F1 by kind of variation, false alarms by kind of look-alike.

``python -m tests.unit.domain.duplicates.measure`` prints the figures of the half that weights are chosen by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.duplicates.people import Comparer, Comparison, PersonFacts
from desktop_app.vocabularies import load_given_names
from tests.unit.domain.duplicates.labelled import Pair, tuning


@dataclass(frozen=True, slots=True)
class Outcome:
    """A pair and what the comparison said of it."""

    pair: Pair
    found: Comparison

    @property
    def is_right(self) -> bool:
        return self.found.is_likely is self.pair.same


def outcomes(pairs: Sequence[Pair]) -> list[Outcome]:
    comparer = Comparer(load_given_names())
    return [
        Outcome(pair, comparer.compare(comparer.prepare(pair.one), comparer.prepare(pair.other)))
        for pair in pairs
    ]


def f1(measured: Sequence[Outcome]) -> float:
    hits = sum(one.pair.same and one.found.is_likely for one in measured)
    missed = sum(one.pair.same and not one.found.is_likely for one in measured)
    alarms = sum(not one.pair.same and one.found.is_likely for one in measured)
    return 2 * hits / max(1, 2 * hits + missed + alarms)


def by_kind(measured: Sequence[Outcome]) -> dict[str, tuple[bool, float]]:
    """Return for a variation its F1, beside as many look-alikes; for a look-alike the share told apart."""
    groups: dict[str, list[Outcome]] = {}
    for one in measured:
        groups.setdefault(one.pair.kind, []).append(one)
    alike = [one for one in measured if not one.pair.same]
    figures = {}
    for kind, group in groups.items():
        if group[0].pair.same:
            step = max(1, len(alike) // len(group))
            figures[kind] = (True, f1([*group, *alike[::step][: len(group)]]))
        else:
            figures[kind] = (False, sum(one.is_right for one in group) / len(group))
    return figures


def report(measured: Sequence[Outcome]) -> list[str]:
    """Return the lines of a report: all figures, then some pairs of each kind that still go wrong."""
    lines = [f"All pairs: F1 {f1(measured):.3f} of {len(measured):,} pairs", "", "F1 by kind of variation"]
    figures = by_kind(measured)
    lines += [f"  {kind:<28}{figure:.3f}" for kind, (same, figure) in figures.items() if same]
    lines += ["", "Look-alikes told apart"]
    lines += [f"  {kind:<28}{figure:.3f}" for kind, (same, figure) in figures.items() if not same]
    lines += ["", "What still goes wrong, at most three of a kind"]
    shown: dict[str, int] = {}
    for one in measured:
        kind = one.pair.kind
        if not one.is_right and shown.setdefault(kind, 0) < 3:
            shown[kind] += 1
            lines.append(f"  {kind}: {told(one.pair.one)} / {told(one.pair.other)} {one.found.score:.2f}")
    return lines


def told(person: PersonFacts) -> str:
    parts = [name.full for name in person.names]
    parts += [person.birth.bare_canonical()] if person.birth is not None else []
    return ", ".join([*parts, *(paper.value for paper in person.papers)])


if __name__ == "__main__":
    print("\n".join(report(outcomes(tuning()))))  # noqa: T201 - a tool for whoever chooses the weights
