"""Commands that change one case: add, set, undo, erase."""

from __future__ import annotations

import json
from typing import Any

import click

from desktop_app.cli import console, secrets
from desktop_app.cli.plain import plain
from desktop_app.cli.vaults import Door, vault_command
from desktop_app.domain.errors import UsageError


@click.command()
@vault_command
@click.option(
    "--from-json",
    "given",
    metavar="F",
    help="Read fields from a JSON object in F (“-” is standard input), addressed as for “holdfast set”.",
)
@secrets.json_option
def add(door: Door, *, given: str | None, as_json: bool) -> None:
    """Add a case to VAULT and print its code.

    \b
    With --from-json - an object such as this is read from standard input:
      {"name.family": "…", "name.given": "…", "person.birth_date": "5 March 1990"}
    """
    from desktop_app.services.cases.fields import add_with_fields  # noqa: PLC0415 - keeps --help quick

    with door.opened() as found, found.unit() as unit:
        fields = {} if given is None else read_object(given)
        made = add_with_fields(unit, fields)
    console.result(
        {"code": made.code, "id": made.case.hex()}, lambda: iter([f"Added {made.code}"]), as_json=as_json
    )


@click.command(name="set")
@vault_command
@click.argument("case")
@click.argument("field", required=False)
@click.argument("value", required=False)
@click.option(
    "--source", metavar="S", help="Who says so: a source's name or id. A new name makes a new source."
)
@click.option("--remove", is_flag=True, help="For a field with several values: take this one out.")
@click.option("--from-json", "given", metavar="F", help="Set several fields from a JSON object in F or “-”.")
@secrets.json_option
def set_field(
    door: Door,
    *,
    case: str,
    field: str | None,
    value: str | None,
    given: str | None,
    source: str | None,
    remove: bool,
    as_json: bool,
) -> None:
    """Give FIELD of CASE a VALUE, as the form does it; “-” reads VALUE from standard input.

    \b
    FIELD is an address:
      title               a field of the case; birth_date: else of the principal person
      person.birth_date   of the principal person; person[2].birth_date of the second
      name[2].family      of the principal person's second name
      event[1].act[3].place, charge[3f2a9c1d].article (by the beginning of its id)
      event[new].title    of an entry that is made with it

    \b
    What travels beside cases is named in the place of CASE:
      contact:new, contact:NAME, organisation:NAME, source:NAME, letter:TITLE, selection_round:TITLE
    A field that points elsewhere takes a name, a case code, or CODE:person[2] of another case.

    Dates are read as people write them (“spring 2022”, “about 5 May 2022”) and keep those words; one that can
    mean two days is refused. An empty VALUE means “not yet known”. A field with several values gets one more.
    With --source an account by that source is added, so that accounts that differ stand side by side.
    """
    from desktop_app.services.cases.fields import Setting, set_fields  # noqa: PLC0415 - keeps --help quick

    with door.opened() as found, found.unit() as unit:
        settings = [
            Setting(address, text, source=source, remove=remove)
            for address, text in _wanted(field, value, given).items()
        ]
        edited = set_fields(unit, case, settings)
    console.result(
        {"edits": edited},
        lambda: (f"{plain(one['address'])}: {_outcome(one)}" for one in edited),
        as_json=as_json,
    )


@click.command()
@vault_command
@click.argument("case")
@secrets.json_option
def undo(door: Door, *, case: str, as_json: bool) -> int:
    """Take back your own latest save on CASE, unless others have built upon it."""
    from desktop_app.services.cases.history import undo_case  # noqa: PLC0415 - keeps --help quick

    with door.opened() as found, found.unit() as unit:
        result = undo_case(unit, case)
    if result["undone"]:
        text = "Undone."
    elif result["blocked_by"]:
        text = f"Nothing was undone: {len(result['blocked_by'])} later edits build upon that save."
    else:
        text = "There is nothing of yours to undo."
    console.result(result, lambda: iter([text]), as_json=as_json)
    return console.ESCALATED if result["blocked_by"] else 0


@click.command()
@vault_command
@click.argument("case")
@click.argument("field", required=False)
@click.option("--reason", required=True, metavar="TEXT", help="Why; it is kept and travels. “-” reads it.")
@secrets.json_option
def erase(door: Door, *, case: str, field: str | None, reason: str, as_json: bool) -> None:
    """Forget CASE for good, or one FIELD or entry of it (person.health_note, note[2]): every version ever.

    Originals that nothing else names go with it, every rotating backup is made anew, and a signed note tells
    other copies to forget too. This cannot be undone. Backups that you copied elsewhere are not in reach.
    """
    from desktop_app.services.cases.history import erase as forget  # noqa: PLC0415 - keeps --help quick
    from desktop_app.services.upkeep.erasure import rewrite_backups  # noqa: PLC0415 - keeps --help quick

    with door.opened() as found:
        with found.unit() as unit:
            result = forget(unit, case, field, secrets.text_value(reason))
        backups = rewrite_backups(found)
    data = {
        "operations": result.operations,
        "attachments": result.attachments,
        "drafts": result.drafts,
        "backups_replaced": backups,
    }
    told = (
        f"Forgotten: {result.operations} values, {result.attachments} originals, {result.drafts} drafts; "
        f"{backups} backups replaced."
    )
    console.result(data, lambda: iter([told]), as_json=as_json)


def read_object(given: str) -> dict[str, str]:
    """Return a JSON object of texts from a file or standard input."""
    try:
        found: Any = json.loads(secrets.whole_text(given))
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise UsageError(
            "not-an-object",
            "This is not a JSON object whose values are texts.",
            "Write it as in {example}.",
            example='{"person.birth_date": "5 March 1990"}',
        )
    return found


def _wanted(field: str | None, value: str | None, given: str | None) -> dict[str, str]:
    if given is not None and field is None:
        return read_object(given)
    if given is None and field is not None and value is not None:
        return {field: secrets.text_value(value)}
    raise click.UsageError("Give FIELD and VALUE, or --from-json alone.")


def _outcome(one: dict[str, Any]) -> str:
    if not one["saved"]:
        return "it was so already"
    text = "set" if one["claim"] is None else "set, with an account by this source"
    return text if not one["settled"] else f"{text}; this settled {one['settled']} versions"
