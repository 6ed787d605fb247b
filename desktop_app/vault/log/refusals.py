"""The refusals of a save: each names what was asked and what would be right."""

from __future__ import annotations

from desktop_app.domain.errors import UsageError


def unknown_kind(kind: str) -> UsageError:
    """No such kind of entity in this program version."""
    return UsageError(
        "unknown-kind", "There is no kind of entry called “{kind}”.", "Check the name.", kind=kind[:60]
    )


def unknown_field(kind: str, field: str) -> UsageError:
    """No such field in this kind."""
    return UsageError(
        "unknown-field",
        "“{kind}” has no field called “{field}”.",
        "Check the field's name.",
        kind=kind,
        field=field[:60],
    )


def unknown_entity(entity: bytes) -> UsageError:
    """The entry is not in this root, or was deleted."""
    return UsageError(
        "unknown-entity",
        "There is no entry {entity} here.",
        "It may have been deleted meanwhile: open the case again.",
        entity=entity.hex()[:32],
    )


def entity_exists(entity: bytes) -> UsageError:
    """The id is already that of another entry of this root."""
    return UsageError(
        "entity-exists",
        "There is another entry with the id {entity}.",
        "Take a new id.",
        entity=entity.hex()[:32],
    )


def wrong_parent(kind: str, parent: str) -> UsageError:
    """This kind cannot stand there."""
    return UsageError(
        "wrong-parent",
        "“{kind}” cannot stand under “{parent}”.",
        "Choose a place where this kind of entry belongs.",
        kind=kind,
        parent=parent,
    )


def wrong_value(kind: str, field: str, wanted: str) -> UsageError:
    """The value is of another type than the field."""
    return UsageError(
        "wrong-value",
        "“{kind}.{field}” does not take such a value.",
        "It takes {wanted}.",
        kind=kind,
        field=field,
        wanted=wanted,
    )


def is_a_set(kind: str, field: str) -> UsageError:
    """A set-valued field is changed element by element."""
    return UsageError(
        "field-is-a-set",
        "“{kind}.{field}” holds several values.",
        "Add or remove one of them.",
        kind=kind,
        field=field,
    )


def not_a_set(kind: str, field: str) -> UsageError:
    """A single-valued field has no elements."""
    return UsageError(
        "field-is-single",
        "“{kind}.{field}” holds one value.",
        "Set it instead of adding to it.",
        kind=kind,
        field=field,
    )


def immutable(kind: str, field: str) -> UsageError:
    """The field was written once and stays."""
    return UsageError(
        "field-is-immutable",
        "“{kind}.{field}” cannot be changed once it is written.",
        "Make a new entry instead.",
        kind=kind,
        field=field,
    )


def too_long(kind: str, field: str) -> UsageError:
    """The value is larger than a field may hold, or is no valid text."""
    return UsageError(
        "value-out-of-bounds",
        "The value for “{kind}.{field}” is too long or holds characters that are no text.",
        "Shorten it, or attach it as a file.",
        kind=kind,
        field=field,
    )


def not_seen(field: str) -> UsageError:
    """The versions to be replaced are not versions of this field."""
    return UsageError(
        "not-a-version",
        "What was to be replaced is no version of “{field}”.",
        "Open the case again and look at its versions.",
        field=field[:60],
    )


def not_your_name() -> UsageError:
    """An author's name is written by that author alone."""
    return UsageError(
        "not-your-name",
        "The name of an author can be changed only by that author.",
        "Choose that author at unlock, if it is one of yours.",
    )


def no_author() -> UsageError:
    """Nobody is chosen as the author."""
    return UsageError(
        "no-author", "No author is chosen in this vault.", "Choose who is working before you save."
    )
