"""Commands about time: deadline, deadlines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.plain import plain, plain_lines
from desktop_app.cli.vaults import PATH, Door, vault_command
from desktop_app.domain.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from desktop_app.services.cases.agenda import AgendaItem
    from desktop_app.services.rules.library import RuleLibrary


@click.command()
@click.argument("rule", required=False)
@click.argument("date", required=False)
@click.option("--order", metavar="DATE", help="The date that an order sets; it wins over the rule.")
@click.option("--province", default="", metavar="P", help="Canada: count the holidays of ON, QC, BC, … too.")
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    metavar="L",
    help="Of the explanation: en, ru, uk or fr.",
)
@click.option("--vault", type=PATH, metavar="VAULT", help="Put the deadline into a case of this vault.")
@click.option("--case", metavar="CASE", help="The case that takes it.")
@click.option(
    "--entry",
    default="deadline[new]",
    show_default=True,
    metavar="ADDRESS",
    help="The entry that takes it, as in deadline[2].",
)
@secrets.passphrase_options
@secrets.json_option
def deadline(
    *,
    rule: str | None,
    date: str | None,
    order: str | None,
    province: str,
    language: str,
    vault: Path | None,
    case: str | None,
    entry: str,
    passphrase_file: str | None,
    key_file: Path | None,
    as_json: bool,
) -> int:
    """Compute the date that RULE gives from DATE, the day it counts from, and say why. Needs no vault.

    Without RULE and DATE the rules are listed, each with the day that it counts from. A DATE that is no exact
    day, as in “March 2024”, counts from its earliest day. With --vault and --case the deadline is saved too.

    Every date must be confirmed by a lawyer before anyone relies on it. Where the forum itself sets the date
    and no order is given, there is none, and the exit status is 4.
    """
    from desktop_app.services.cases import deadlines as computing  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.cases.reading import bundled_words, read_date  # noqa: PLC0415 - as above
    from desktop_app.services.rules.library import load_rules  # noqa: PLC0415 - as above

    library = load_rules()
    if rule is None:
        _list_rules(library, language, as_json=as_json)
        return 0
    if date is None or (vault is None) != (case is None):
        raise click.UsageError("Give RULE and DATE, and --vault together with --case.")
    words = bundled_words()
    asked = computing.Asked(
        rule, read_date(date, words), None if order is None else read_date(order, words), province.upper()
    )
    if vault is None or case is None:
        found = computing.compute(asked, library)
    else:
        with Door(vault, passphrase_file, key_file).opened() as opened, opened.unit() as unit:
            found = computing.put_deadline(unit, case, asked, library, language=language, address=entry)
    data = computing.explained(found, language, library, words.dates)
    console.result(data, lambda: _explanation(data), as_json=as_json)
    return console.ESCALATED if found.day is None else 0


@click.command()
@vault_command
@click.option(
    "--within", type=click.IntRange(0), metavar="DAYS", help="Only what is due in so many days, or overdue."
)
@click.option("--why", "with_why", is_flag=True, help="Say for each why it is that date.")
@click.option(
    "--ics", type=PATH, metavar="FILE", help="Write them as a calendar file too: codes only, no names."
)
@secrets.json_option
def deadlines(door: Door, *, within: int | None, with_why: bool, ics: Path | None, as_json: bool) -> int:
    """List what is due in VAULT, soonest first: days left by the forum's clock, and overdue ones.

    Where a rule gives another date now than the one on file, both are shown and the exit status is 4. The
    calendar file is outside the vault's protection; it holds the codes of cases and rules.
    """
    from desktop_app.services.cases.agenda import agenda, write_calendar  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.rules.library import load_rules  # noqa: PLC0415 - as above

    library, now = load_rules(), datetime.now(UTC)
    with door.opened() as vault, vault.unit() as unit:
        items = agenda(unit, now, library, within)
        reasons = (
            [_reason(unit.entity(item.case, item.entity), library) for item in items] if with_why else []
        )
    written = None if ics is None else write_calendar(items, ics, now, library)
    listed: list[dict[str, Any]] = [_item_data(item) for item in items]
    for one, why in zip(listed, reasons, strict=False):
        one["why"] = why
    data: dict[str, Any] = {"deadlines": listed}
    if ics is not None:
        data |= {"ics": str(ics), "written": written}
    console.result(data, lambda: _agenda_lines(listed), as_json=as_json)
    return console.ESCALATED if any(item.rule_says is not None for item in items) else 0


def _reason(deadline: Any, library: RuleLibrary) -> str | None:
    from desktop_app.domain.errors import UsageError  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.cases import deadlines as computing  # noqa: PLC0415 - as above
    from desktop_app.services.cases.reading import bundled_words  # noqa: PLC0415 - as above

    asked = None if deadline is None else computing.asked_of(deadline)
    if asked is None:
        return None
    try:
        found = computing.compute(asked, library)
    except UsageError as error:
        return str(error)
    why: str = computing.explained(found, "en", library, bundled_words().dates)["why"]
    return why


def _item_data(item: AgendaItem) -> dict[str, Any]:
    return {
        "case": item.code,
        "address": item.address,
        "id": item.entity.hex(),
        "title": item.title,
        "rule": item.rule,
        "date": None if item.day is None else item.day.isoformat(),
        "days": item.days,
        "basis": item.basis,
        "ordered": item.ordered,
        "owner": item.owner,
        "rule_says": None if item.rule_says is None else item.rule_says.isoformat(),
    }


def _agenda_lines(listed: list[dict[str, Any]]) -> Iterator[str]:
    rows = [
        (
            one["date"] or "no date yet",
            _left(one["days"]),
            one["case"],
            one["address"],
            one["title"] or one["rule"],
        )
        for one in listed
    ]
    lines = console.table(("date", "days", "case", "entry", "what"), rows)
    yield next(lines)
    for line, one in zip(lines, listed, strict=True):
        yield line
        if one["rule_says"]:
            yield f"    Look: the rule gives {one['rule_says']} now."
        for reason in plain_lines(one.get("why") or ""):
            if reason:
                yield f"    {reason}"


def _left(days: int | None) -> str:
    if days is None:
        return ""
    return f"{-days} overdue" if days < 0 else str(days)


def _explanation(data: dict[str, Any]) -> Iterator[str]:
    yield data["date"] or "No date yet"
    yield ""
    yield from plain_lines(data["why"])


def _list_rules(library: RuleLibrary, language: str, *, as_json: bool) -> None:
    rules = [
        {
            "rule": rule.code,
            "forum": rule.forum,
            "title": rule.title[language],
            "anchor": rule.anchor[language],
            "verified": rule.versions[-1].verified,
            "source": rule.versions[-1].source,
        }
        for rule in library.book.rules
    ]
    rows = [(str(one["rule"]), str(one["title"]), str(one["anchor"])) for one in rules]
    console.result(
        {"rules": rules},
        lambda: (plain(line) for line in console.table(("rule", "what", "counts from"), rows)),
        as_json=as_json,
    )
