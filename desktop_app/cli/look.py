"""Commands that only read: info, cases, show, history."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.plain import plain, plain_lines
from desktop_app.cli.vaults import Door, vault_command


@click.command()
@vault_command
@secrets.json_option
def info(door: Door, *, as_json: bool) -> None:
    """Tell what VAULT is and holds: format, key derivation, size, counts, authors, backups."""
    from desktop_app.services.upkeep.facts import vault_facts  # noqa: PLC0415 - keeps --help quick

    with door.opened() as found:
        facts = vault_facts(found)
    console.result(facts, lambda: _fact_lines(facts), as_json=as_json)


@click.command()
@vault_command
@click.option(
    "--search", "words", metavar="Q", help="Any name in any script or spelling, or words; “-” reads."
)
@click.option("--filter", "filters", metavar="EXPR", help="As in: status=open,intake tag=urgent contested")
@click.option(
    "--sort",
    type=click.Choice(["name", "code", "status", "priority", "opened", "changed"]),
    default="name",
    show_default=True,
    metavar="K",
    help="name, code, status, priority, opened or changed.",
)
@click.option("--descending", is_flag=True, help="The other way round.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most N cases.")
@secrets.json_option
def cases(
    door: Door,
    *,
    words: str | None,
    filters: str | None,
    sort: str,
    descending: bool,
    limit: int | None,
    as_json: bool,
) -> None:
    """List the cases of VAULT, all or those that a search and a filter find."""
    from desktop_app.domain.caselist import CaseQuery, SortKey  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.cases import list_text as listing  # noqa: PLC0415 - keeps --help quick

    chosen, only_contested = listing.read_filters(filters or "")
    typed = "" if words is None else secrets.text_value(words)
    query = CaseQuery(
        words=typed,
        filters=chosen,
        only_contested=only_contested,
        sort=SortKey(sort),
        descending=descending,
        limit=limit,
    )
    with door.opened() as vault, vault.unit() as unit:
        rows = listing.list_cases(unit, query)
    console.result(
        {"cases": [listing.case_data(row) for row in rows]},
        lambda: console.table(
            ("code", "name", "status", "place", "contested", "missing"),
            [
                (
                    row.code,
                    row.name or row.other_name,
                    row.status,
                    row.place,
                    str(row.contested),
                    str(row.missing),
                )
                for row in rows
            ],
        ),
        as_json=as_json,
    )


@click.command()
@vault_command
@click.argument("case")
@secrets.json_option
def show(door: Door, *, case: str, as_json: bool) -> None:
    """Show everything that CASE holds: every field, entry, account and conflict, with their addresses.

    The address in front of an entry is what “holdfast set” takes: name[2] has the field name[2].family.
    """
    from desktop_app.services.cases.show import show_case  # noqa: PLC0415 - keeps --help quick

    with door.opened() as found, found.unit() as unit:
        shown = show_case(unit, case)
    console.result(shown, lambda: _case_lines(shown), as_json=as_json)


@click.command()
@vault_command
@click.argument("case")
@click.argument("field", required=False)
@secrets.json_option
def history(door: Door, *, case: str, field: str | None, as_json: bool) -> None:
    """Tell who changed CASE, or one FIELD or entry of it: when, from what, to what; newest first.

    The time is what the author's clock said, for reading only.
    """
    from desktop_app.services.cases.history import case_history  # noqa: PLC0415 - keeps --help quick

    with door.opened() as found, found.unit() as unit:
        entries = case_history(unit, case, field)
    rows = [
        (one["clock"], one["author"], one["change"], _what(one), _values(one["from"]), _values(one["to"]))
        for one in entries
    ]
    console.result(
        {"history": entries},
        lambda: console.table(("when", "who", "change", "what", "from", "to"), rows),
        as_json=as_json,
    )


def _what(one: dict[str, Any]) -> str:
    kind = one["kind"] or "?"
    return kind if one["field"] is None else f"{kind}.{one['field']}"


def _values(values: list[Any]) -> str:
    return " | ".join(_short(value) for value in values)


def _short(value: Any, most: int = 60) -> str:
    if value is None:
        return "not yet known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return text if len(text) <= most else text[: most - 1] + "…"


def _fact_lines(facts: dict[str, Any]) -> Iterator[str]:
    derivation = facts["key_derivation"]
    entities = facts["entities"]
    yield f"Format          {facts['format']}, SQLCipher {plain(facts['cipher'])}"
    yield (
        f"Key derivation  {derivation['function']}, {derivation['memory_kib'] // 1024} MiB, "
        f"{derivation['passes']} passes, {derivation['lanes']} lanes"
    )
    yield f"Size            {facts['bytes']:,} bytes"
    yield f"Cases           {entities['case']:,}"
    yield f"People          {entities['person']:,}"
    yield f"Evidence        {entities['evidence']:,}"
    yield f"Originals       {facts['attachments']['files']:,} files, {facts['attachments']['bytes']:,} bytes"
    yield f"Change log      {facts['commits']:,} saves, {facts['operations']:,} operations"
    yield f"Open conflicts  {facts['conflicts']:,}"
    yield f"Backups         {facts['backups']}, newest {facts['newest_backup'] or 'none yet'}"
    for share in facts["shared_with"]:
        yield f"Shared with     {plain(share['recipient'])}, {share['when']}"
    for author in facts["authors"]:
        name = plain(author["name"] or author["key"][:16])
        yield f"Author          {name} ({author['trust']})"


def _case_lines(shown: dict[str, Any]) -> Iterator[str]:
    yield f"{shown['code']}  case"
    yield from _field_lines(shown)
    for entry in shown["entries"]:
        yield ""
        yield f"{plain(entry['address'])}  {entry['id']}"
        yield from _field_lines(entry)
    if shown["conflicts"]:
        yield ""
        yield "Open conflicts"
    for conflict in shown["conflicts"]:
        yield f"  {plain(conflict['address'])}.{plain(conflict['field'])}"
        for version in conflict["versions"]:
            author = f"{version['author']} ({version['trust']}), their clock said {version['clock']}"
            yield f"    {plain(_short(version['value']))}  by {plain(author)}"
    if shown["contested"]:
        yield ""
        yield "Contested facts"
    for fact in shown["contested"]:
        about = f"{fact['address'] or '?'}.{fact['field']}" if fact["field"] else fact["topic"]
        yield f"  {plain(about)}: {', '.join(fact['claims'])}"


def _field_lines(entry: dict[str, Any]) -> Iterator[str]:
    for name, value in entry["fields"].items():
        if value is None or value == []:
            continue
        shown = ", ".join(_short(one) for one in value) if isinstance(value, list) else _short(value, 100_000)
        given = entry["as_given"].get(name)
        first, *more = plain_lines(shown if given is None or given == shown else f"{shown} (“{given}”)")
        yield f"  {name:<20}{first}"
        yield from (f"  {'':<20}{line}" for line in more)
    for name in entry["withheld"]:
        yield f"  {name:<20}withheld"
    for name in entry["erased"]:
        yield f"  {name:<20}erased"
