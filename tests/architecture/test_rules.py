"""The tree keeps every rule that a linter cannot see, and every rule catches the faults planted for it."""

from __future__ import annotations

import pytest

from tests.architecture import imports, names, tree, words
from tests.architecture.sources import Rule, Source, project_files

RULES = (*imports.RULES, *names.RULES, *tree.RULES, *words.RULES)


@pytest.fixture(scope="session")
def files() -> list[Source]:
    return project_files()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.sentence)
def test_the_tree_keeps(rule: Rule, files: list[Source]) -> None:
    found = rule.check(files)
    assert not found, "\n".join([rule.sentence, *found])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.sentence)
def test_planted_faults_are_caught(rule: Rule) -> None:
    assert rule.faults
    for fault in rule.faults:
        assert rule.check(fault), fault


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.sentence)
def test_what_is_fine_passes(rule: Rule) -> None:
    assert rule.fine
    for sources in rule.fine:
        assert rule.check(sources) == []


def test_the_list_of_files_is_not_empty(files: list[Source]) -> None:
    paths = {source.path for source in files}
    assert {
        "pyproject.toml",
        "LICENSE",
        "desktop_app/__init__.py",
        "tests/architecture/test_rules.py",
    } <= paths
    assert not any("__pycache__" in path for path in paths)
