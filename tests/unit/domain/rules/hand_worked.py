"""The deadlines worked out by hand, and what a program says differently about them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import UsageError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.rules.calendar import Holiday
from desktop_app.domain.rules.due import Due, Step, due
from desktop_app.services.rules.library import RuleLibrary, load_rules

LIBRARY = load_rules()
_AROUND = {"anchor", "anchor-vague", "lawyer", "no-date", "note", "never-in-force", "source", "unverified"}
_AROUND_PREFIXES = ("rule-", "version-", "result-", "basis-", "zone")


@dataclass(frozen=True)
class Case:
    """One case of the file; ``facts`` as they stand there."""

    facts: Mapping[str, Any]

    @property
    def name(self) -> str:
        extra = [str(self.facts[key]) for key in ("order", "province", "told") if key in self.facts]
        return " ".join([self.facts["rule"], str(self.facts["anchor"]), *extra])

    def found(self, library: RuleLibrary = LIBRARY) -> Due:
        """What the program makes of it."""
        rule = library.book.rule(self.facts["rule"])
        told = PartialDate.from_canonical(self.facts["told"]) if "told" in self.facts else None
        calendar = library.calendar(rule, self.facts.get("province", ""))
        return due(rule, self.facts["anchor"], calendar, order=self.facts.get("order"), told=told)


def _cases() -> tuple[Case, ...]:
    path = Path(__file__).with_name("deadline_cases.toml")
    return tuple(map(Case, tomllib.loads(path.read_text(encoding="utf-8"))["cases"]))


CASES = _cases()


def disagreements(
    library: RuleLibrary = LIBRARY, find: Callable[[Case, RuleLibrary], Due] = Case.found
) -> list[str]:
    """Say every case of which the program says something else than the hand."""
    return [f"{case.name}: {told}" for case in CASES for told in _differs(case, library, find)]


def _differs(case: Case, library: RuleLibrary, find: Callable[[Case, RuleLibrary], Due]) -> Iterator[str]:
    facts = case.facts
    try:
        found = find(case, library)
    except UsageError as error:
        if error.code != facts.get("refused"):
            yield f"refused: {error}"
        return
    if "refused" in facts:
        yield "not refused"
        return
    if found.day != facts.get("due"):
        yield f"{found.day} instead of {facts.get('due')}"
    between = " ".join(step.code for step in found.steps if not _is_around(step.code))
    if between != facts["steps"]:
        yield f"explained by “{between}”"
    if [_name(step) for step in found.steps if "name" in step.facts] != facts.get("closed", []):
        yield "names other holidays"
    if facts.get("source", "") not in found.version.source:
        yield f"by {found.version.source}"
    if "safe" in facts and facts["safe"] not in [step.facts.get("open") for step in found.steps]:
        yield "names another safe day"
    yield from _unsound(found, facts["anchor"])


def _unsound(found: Due, anchor: date) -> Iterator[str]:
    """Check what every explanation must have, whatever the case."""
    steps = {step.code: step for step in found.steps}
    if steps["anchor"].facts["day"] != anchor:
        yield "explains another anchor"
    if steps["source"].facts["source"] != found.version.source:
        yield "names another source"
    if ("unverified" in steps) == found.version.verified or list(steps)[-1] != "lawyer":
        yield "does not say how sure it is"
    result = steps.get(f"result-{found.rule.effect}")
    if (result.facts["day"] if result else None) != found.day:
        yield "explains another date"


def _is_around(code: str) -> bool:
    return code in _AROUND or code.startswith(_AROUND_PREFIXES)


def _name(step: Step) -> str:
    name = step.facts["name"]
    return name.name if isinstance(name, Holiday) else ""
