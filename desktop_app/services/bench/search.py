"""Search as you type, beside a plain full-text query on an unencrypted index in memory."""

from __future__ import annotations

from random import Random

from desktop_app.services.bench.rows import Goal, Row, Rows, in_turns, milliseconds, seconds
from desktop_app.services.bench.stage import Stage
from desktop_app.services.cases.listing import find_anything
from desktop_app.vault.plain_reference import PlainIndex
from desktop_app.vault.vault import Vault

_MOST_MS = {10_000: 16.0, 100_000: 50.0}


def measure(stage: Stage) -> Rows:
    """Tell the 95th percentile over every key stroke of names in all spellings, words and codes."""
    return [_row(stage, count) for count in stage.sizes.cases]


def _row(stage: Stage, count: int) -> Row:
    with stage.opened(stage.cases(count)) as vault:
        plain = PlainIndex(vault.connection)
        typed = key_strokes(texts_of(vault, stage.sizes.words))
        texts = iter(typed)
        found: list[str] = []

        def ours() -> float:
            found.append(next(texts))
            return seconds(lambda: _find(vault, found[-1]))

        own, other = in_turns(len(typed), ours, lambda: seconds(lambda: plain.search(found[-1])))
        plain.close()
    slowest = sorted(zip(own, typed, strict=True), reverse=True)[:5]
    return Row(
        name=f"search-{count}",
        what="Search as you type: each key stroke of names in any script, of words and of codes",
        unit="ms",
        values=milliseconds(own),
        reference="plain ranked FTS5 query on unencrypted SQLite in memory",
        reference_values=milliseconds(other),
        goal=Goal(most=_MOST_MS.get(count, _MOST_MS[10_000]), most_ratio=2.0, of="p95"),
        size={"cases": count, "key_strokes": len(typed)},
        at_goal_size=count in _MOST_MS,
        notes={"slowest": ", ".join(f"{text} {took * 1000:.1f}" for took, text in slowest)},
    )


def _find(vault: Vault, typed: str) -> None:
    with vault.unit() as unit:
        find_anything(unit, typed)


def texts_of(vault: Vault, count: int) -> list[str]:
    """Return what somebody looks for: names as they stand in any script, pairs of words, codes."""
    chance = Random(1)  # noqa: S311 - which texts are asked for
    names = vault.connection.execute(
        "SELECT f_family, f_given FROM t_name WHERE f_family NOTNULL AND f_given NOTNULL ORDER BY eid"
    ).fetchall()
    codes = vault.connection.execute("SELECT f_code FROM t_case WHERE f_code NOTNULL ORDER BY eid").fetchall()
    told = vault.connection.execute(
        "SELECT f_description FROM t_event WHERE f_description NOTNULL ORDER BY eid LIMIT 500"
    ).fetchall()
    texts = []
    for number in range(count):
        family, given = chance.choice(names)
        words = chance.choice(told)[0].split()
        start = chance.randrange(max(1, len(words) - 1))
        texts.append(
            (family, f"{given} {family}", " ".join(words[start : start + 2]), chance.choice(codes)[0])[
                number % 4
            ]
        )
    return texts


def key_strokes(texts: list[str]) -> list[str]:
    """Return every beginning of every text, as it stands in the line while it is typed."""
    return [text[:length] for text in texts for length in range(1, len(text) + 1)]
