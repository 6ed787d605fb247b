"""Backups make themselves when the newest is two hours old, whatever the clock did."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.services.opening import create_with_key
from desktop_app.services.upkeep.rotation import back_up_if_due, newest_backup
from desktop_app.vault.environment import Environment
from desktop_app.vault.vault import Vault
from desktop_app.vault.worker import DatabaseThread
from tests.dossier.rich_case import KEY, NOW, environment


class Clock:
    def __init__(self) -> None:
        self.now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.mark.parametrize(
    ("later", "due"),
    [(timedelta(hours=1), False), (timedelta(hours=2), True), (timedelta(days=-400), True)],
)
def test_a_backup_is_made_when_it_is_due(tmp_path: Path, later: timedelta, due: bool) -> None:
    clock = Clock()
    there = Environment(clock, environment().random_bytes)
    thread = DatabaseThread()

    def make() -> Vault:
        return create_with_key(tmp_path / "field.vault", KEY, author_name="R", environment=there)

    vault = thread.submit(make).result()
    assert newest_backup(vault) is None
    first = thread.submit(lambda: back_up_if_due(vault, thread)).result()
    assert first is not None
    assert newest_backup(vault) == first
    clock.now += later
    second = thread.submit(lambda: back_up_if_due(vault, thread)).result()
    assert (second is not None) is due
    thread.stop(vault.close)
