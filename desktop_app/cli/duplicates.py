"""The commands about people who may be on file twice: duplicates, decide."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.plain import plain
from desktop_app.cli.vaults import Door, vault_command

if TYPE_CHECKING:
    from desktop_app.domain.duplicates.reasons import Reason
    from desktop_app.services.duplicates.finding import Candidate
    from desktop_app.services.duplicates.people import OnFile

_WORDS = {
    "identifier-same": "the same number {one}",
    "identifier-differs": "different numbers of one kind: {one}, {other}",
    "family-same": "family name {one}",
    "family-spelling": "one family name in two spellings: {one}, {other}",
    "family-gender": "one family name in two forms: {one}, {other}",
    "family-typo": "family names that a slip parts: {one}, {other}",
    "family-differs": "different family names: {one}, {other}",
    "given-same": "given name {one}",
    "given-spelling": "one given name in two spellings: {one}, {other}",
    "given-form": "forms of one given name: {one}, {other}",
    "given-initial": "an initial that fits: {one}, {other}",
    "given-typo": "given names that a slip parts: {one}, {other}",
    "given-differs": "different given names: {one}, {other}",
    "patronymic-same": "patronymic {one}",
    "patronymic-spelling": "one patronymic in two spellings: {one}, {other}",
    "patronymic-initial": "a patronymic's initial that fits: {one}, {other}",
    "patronymic-typo": "patronymics that a slip parts: {one}, {other}",
    "patronymic-differs": "different patronymics: {one}, {other}",
    "patronymic-missing": "one without patronymic",
    "order-swapped": "family and given name in other order",
    "word-extra": "one name has a word more",
    "birth-same": "born {one}",
    "birth-compatible": "birth dates that fit: {one}, {other}",
    "birth-swapped": "day and month of birth turned: {one}, {other}",
    "birth-near": "birth dates that a slip parts: {one}, {other}",
    "birth-differs": "different birth dates: {one}, {other}",
    "gender-differs": "a man's and a woman's name",
    "name-common": "a name that {one} people here have",
}


@click.command()
@vault_command
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most N pairs, the likeliest.")
@secrets.json_option
def duplicates(door: Door, *, limit: int | None, as_json: bool) -> None:
    """List pairs of people in VAULT who are likely one person, with a score and why; changes nothing.

    The score goes from 0.5, worth a look, to 0.99; no score is certainty. Pairs of which somebody said that
    they are not the same are left out (“holdfast decide”).
    """
    from desktop_app.services.duplicates.finding import find_duplicates  # noqa: PLC0415 - keeps --help quick

    with door.opened() as vault, console.progress("Cases") as progress:
        found = find_duplicates(vault, progress=progress)
    shown = found[:limit]
    console.result({"pairs": [_data(pair) for pair in shown]}, lambda: _lines(shown), as_json=as_json)


@click.command()
@vault_command
@click.argument("case")
@click.argument("other")
@click.argument("answer", type=click.Choice(["different", "same"]))
@click.option("--reason", metavar="TEXT", help="Why; “-” reads it from standard input.")
@secrets.json_option
def decide(door: Door, *, case: str, other: str, answer: str, reason: str | None, as_json: bool) -> None:
    """Decide whether CASE and OTHER are about one person: “different” is remembered, “same” merges them.

    Merging takes everything of OTHER into CASE and deletes OTHER. A value that differs becomes a second
    account; nothing is overwritten.
    """
    from desktop_app.services.duplicates.choosing import decide_by_codes  # noqa: PLC0415 - keeps --help quick

    why = "" if reason is None else secrets.text_value(reason)
    with door.opened() as vault, vault.unit() as unit:
        done = decide_by_codes(unit, case, other, same=answer == "same", reason=why)
    console.result(done, lambda: iter([_decided(done)]), as_json=as_json)


def _decided(done: dict[str, Any]) -> str:
    if not done["same"]:
        return f"{done['case']} and {done['other']} are noted as different people"
    told = f"{done['other']} is now part of {done['case']}"
    return f"{told}; {done['differing']} differing values became accounts" if done["differing"] else told


def _data(pair: Candidate) -> dict[str, Any]:
    return {
        "a": _person(pair.one),
        "b": _person(pair.other),
        "score": pair.comparison.score,
        "why": [_words(reason) for reason in pair.comparison.reasons],
        "reasons": [
            {
                "code": reason.code,
                "weight": round(reason.weight, 2),
                "a": reason.one,
                "b": reason.other,
            }
            for reason in pair.comparison.reasons
        ],
    }


def _person(one: OnFile) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": one.name,
        "external_id": one.external_id,
        "other_names": list(one.other_names),
        "person": one.key[1].hex(),
    }


def _lines(pairs: list[Candidate]) -> Iterator[str]:
    if not pairs:
        yield "Nobody seems to be on file twice"
    for pair in pairs:
        yield plain(f"{pair.comparison.score:.2f}  {_named(pair.one)}  |  {_named(pair.other)}")
        for reason in pair.comparison.reasons:
            sign = "+" if reason.speaks_for else "-" if reason.weight else " "
            yield plain(f"      {sign} {_words(reason)}")


def _named(one: OnFile) -> str:
    return f"{one.code} {one.name}"


def _words(reason: Reason) -> str:
    return _WORDS[reason.code].format(one=reason.one, other=reason.other)
