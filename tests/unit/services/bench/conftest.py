"""A stage on which every benchmark runs in a second or less."""

from __future__ import annotations

import pytest

from desktop_app.services.bench.stage import Sizes, Stage

TINY = Sizes(
    cases=(6,),
    saves=20,
    words=4,
    attached_mib=1,
    people=(20,),
    exhibits=2,
    pages_of_exhibit=1,
    bytes_of_page=2_000,
    annex=10,
    merge_cases=6,
    edits_of_case=10,
    logged_edits=400,
)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return Stage(tmp_path_factory.mktemp("bench"), TINY, runs=1)
