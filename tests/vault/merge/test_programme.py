"""Random lives of several vaults against the independent model, and planted faults that it must catch."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.vault.log import heads, materialise, registers
from desktop_app.vault.log.registers import EntityHeads, Head
from desktop_app.vault.merge import apply
from desktop_app.vault.merge import plan as planning
from tests.vault.merge.programme import run

EVERYDAY, SOAK = 20_000, 1_000_000


@pytest.mark.timeout(0)
def test_nothing_is_lost_and_all_agree(rounds: Callable[[int, int], int]) -> None:
    wanted, written, seed = rounds(EVERYDAY, SOAK), 0, 0
    while written < wanted:
        written += run(seed, 800)
        seed += 1


@settings(max_examples=15)
@given(st.integers(0, 2**64), st.integers(1, 60))
def test_short_lives(seed: int, steps: int) -> None:
    run(seed, steps)


def _newest_clock_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    true = registers.distinct_values

    def one(standing: list[Head]) -> set[bytes]:
        return set(sorted(true(standing))[-1:])

    monkeypatch.setattr(materialise, "distinct_values", one)


def _no_deletion(self: EntityHeads) -> bool:
    return bool(self.fields) and not self.deletions


def _deleting_wins_silently(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EntityHeads, "is_live", property(_no_deletion))


def _replaced_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heads, "may_replace", lambda by, target: by[2] is None and by[1] == target[1] == 2)


def _late_bodies_come_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heads, "_awaited", lambda *_: set())


def _elements_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        registers.EntityHeads, "register", lambda self, number, _: list(self.fields.get(number, ()))
    )


def _forks_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    true = planning.Planner._vouched

    def once(self, commits, plan):  # type: ignore[no-untyped-def]  # a fault, not code
        for commit in list(commits.values()):
            here = self._connection.execute(
                "SELECT 1 FROM session s JOIN chain h ON h.session = s.sid JOIN ent e ON e.eid = h.root"
                " JOIN cmt c ON c.chain = h.chid WHERE s.token = ?"
                " AND e.id = ? AND c.seq = ? AND c.hash <> ?",
                (commit.session, commit.root, commit.seq, commit.hash),
            ).fetchone()
            if here:
                del commits[commit.cid]
        return true(self, commits, plan)

    monkeypatch.setattr(planning.Planner, "_vouched", once)


def _last_operation_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    true = heads.absorb
    monkeypatch.setattr(apply, "absorb", lambda connection, arrivals: true(connection, arrivals[:-1]))


def _rows_above_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(materialise, "_LIVE_PARENTS", "SELECT 0 WHERE 0 IN (%s)")


def _undo_takes_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registers, "_BODIES", "SELECT 0, 0, 0, NULL, NULL WHERE 0 IN (%s)")


# Each with a programme that is known to meet it; should the programme change, the next ones do.
FAULTS = (
    (_newest_clock_wins, 0),
    (_deleting_wins_silently, 0),
    (_replaced_stays, 0),
    (_late_bodies_come_alive, 16),
    (_elements_are_one, 0),
    (_forks_are_dropped, 22),
    (_last_operation_is_cut, 0),
    (_rows_above_are_forgotten, 8),
    (_undo_takes_all, 0),
)


def _live(first: int) -> None:
    for seed in range(first, first + 40):
        run(seed, 120)


@pytest.mark.parametrize(("fault", "first"), FAULTS, ids=lambda fault: getattr(fault, "__name__", ""))
def test_the_model_catches(
    fault: Callable[[pytest.MonkeyPatch], None], first: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault(monkeypatch)
    with pytest.raises(Exception):  # noqa: B017, PT011 (whatever it breaks, it must not pass)
        _live(first)
