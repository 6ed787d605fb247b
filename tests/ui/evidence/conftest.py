"""Fixtures of the evidence tests."""

from __future__ import annotations

import pytest

from tests.ui.evidence.fixtures import children, session, tasks, theme, wording

__all__ = ["children", "session", "tasks", "theme", "wording"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # The offscreen platform says so of window sizes; it is about the platform, not about us.
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
