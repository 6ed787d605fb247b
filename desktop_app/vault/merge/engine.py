"""Merges another vault's log into this one within the caller's transaction, and tells what it brings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from desktop_app.domain.ids import EntityId
from desktop_app.domain.merge_report import AuthorReport, MergeReport, Refusal, RootReport
from desktop_app.vault.log.format import LIVENESS
from desktop_app.vault.log.ledger import Ledger
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.merge.apply import Applied, Applier, forks
from desktop_app.vault.merge.plan import Plan, Planner
from desktop_app.vault.merge.source import RowSource

_REPORTED_REFUSALS = 1000
_DAY = 24 * 60


@dataclass(slots=True)
class _Standing:
    """What the tables said of some roots at one moment."""

    live: dict[int, set[int]] = field(default_factory=dict)
    known: set[int] = field(default_factory=set)
    conflicts: Counter[int] = field(default_factory=Counter)


def merge(ledger: Ledger, source: RowSource) -> MergeReport:
    """Take over what ``source`` knows and this vault does not; the caller commits or rolls back.

    Hostile rows raise nothing: what does not hold is refused with its reason and named in the quarantine.
    """
    tally = _Tally(ledger)
    applier = Applier(ledger)
    for plan in Planner(ledger.connection, source).plans():
        tally.refuse(plan.refused)
        if plan.commits:
            roots = applier.roots_of(plan)
            before = _standing(ledger, roots.values())
            applied = applier.apply(plan, roots)
            tally.add(plan, applied, before, _standing_after(ledger, before, applied))
    ledger.reset_numbers()
    return tally.report()


def _standing(ledger: Ledger, roots: Collection[int]) -> _Standing:
    standing = _Standing(conflicts=_conflicts(ledger, roots))
    sql = (  # what lives has a head, so most are not looked for
        "SELECT eid, root, live, live OR EXISTS (SELECT 1 FROM head h WHERE h.eid = ent.eid) FROM ent"
        " WHERE root IN (%s)"
    )
    for eid, root, live, known in for_ids(ledger.connection, sql, roots):
        if live:
            standing.live.setdefault(root, set()).add(eid)
        if known:
            standing.known.add(eid)
    return standing


def _standing_after(ledger: Ledger, before: _Standing, applied: Applied) -> _Standing:
    """What stands now: as before, but for the entities that were computed again."""
    standing = _Standing(dict(before.live), conflicts=_conflicts(ledger, applied.roots.values()))
    sql = "SELECT eid, root, live FROM ent WHERE eid IN (%s)"
    changed: dict[int, tuple[set[int], set[int]]] = {}
    for eid, root, live in for_ids(ledger.connection, sql, applied.touched):
        changed.setdefault(root, (set(), set()))[bool(live)].add(eid)
    for root, (dead, living) in changed.items():
        standing.live[root] = before.live.get(root, set()) - dead | living
    return standing


def _conflicts(ledger: Ledger, roots: Collection[int]) -> Counter[int]:
    if ledger.connection.execute("SELECT 1 FROM conflict LIMIT 1").fetchone() is None:
        return Counter()
    sql = (
        "SELECT e.root, count(*) FROM conflict c JOIN ent e ON e.eid = c.eid WHERE e.root IN (%s) GROUP BY 1"
    )
    return Counter(dict(for_ids(ledger.connection, sql, roots)))


class _Tally:
    """Gathers the report batch by batch."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._now = ledger.minute()
        self._commits = 0
        self._operations = 0
        self._requests = 0
        self._roots: list[RootReport] = []
        self._authors: Counter[bytes] = Counter()
        self._future: Counter[bytes] = Counter()
        self._chains: set[int] = set()
        self._refused: list[Refusal] = []
        self._refused_count = 0

    def refuse(self, refused: Iterable[Refusal]) -> None:
        """Count refusals, and keep the first of them with their reasons."""
        for refusal in refused:
            self._refused_count += 1
            if len(self._refused) < _REPORTED_REFUSALS:
                self._refused.append(refusal)
                self._ledger.connection.execute(
                    "INSERT OR IGNORE INTO quarantine(minute, hash, root, author, reason)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (self._now, refusal.commit or b"", refusal.root, refusal.author, refusal.reason),
                )

    def add(self, plan: Plan, applied: Applied, before: _Standing, after: _Standing) -> None:
        """Add what one batch brought."""
        self._commits += len(applied.commits)
        self._operations += len(applied.operations)
        self._requests += applied.requests
        self._chains |= applied.chains
        for commit in plan.commits:
            self._authors[commit.author] += 1
            self._future[commit.author] += commit.minute > self._now + _DAY
        changed: dict[int, set[tuple[int, int, bytes | None]]] = {}
        owner = self._owners(applied)
        for _, eid, number, key in applied.operations:
            if eid in before.known and number != LIVENESS:
                changed.setdefault(owner[eid], set()).add((eid, number, key))
        for (kind, root), eid in applied.roots.items():
            was, now = before.live.get(eid, set()), after.live.get(eid, set())
            described = self._ledger.schema.by_number(kind)
            self._roots.append(
                RootReport(
                    root=EntityId(root),
                    kind=None if described is None else described.name,
                    title=self._ledger.reader.title(eid, kind),
                    is_new=eid not in before.known,
                    created=len(now - before.known),
                    changed=len(changed.get(eid, ())),
                    deleted=len(was - now),
                    conflicts=max(0, after.conflicts[eid] - before.conflicts[eid]),
                    erased=applied.erased.get(eid, 0),
                )
            )

    def _owners(self, applied: Applied) -> dict[int, int]:
        eids = {eid for _, eid, _, _ in applied.operations}
        return dict(for_ids(self._ledger.connection, "SELECT eid, root FROM ent WHERE eid IN (%s)", eids))

    def report(self) -> MergeReport:
        """Return the whole report."""
        self._ledger.reader.forget_authors()
        forked = forks(self._ledger.connection, self._chains)
        authors = [
            AuthorReport(self._ledger.reader.author(key), count, self._future[key], forked.get(key, 0))
            for key, count in sorted(self._authors.items())
        ]
        return MergeReport(
            commits=self._commits,
            operations=self._operations,
            roots=tuple(self._roots),
            authors=tuple(authors),
            refused=tuple(self._refused),
            refused_count=self._refused_count,
            erasure_requests=self._requests,
        )
