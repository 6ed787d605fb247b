"""Lawyers, officials, translators, sponsors, organisations: how to reach them, and on whose side they are."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

CONTACT = Kind(
    number=36,
    name="contact",
    title_fields=("name",),
    fields=(
        Field(number=1, name="name", type=FieldType.TEXT, search=Search.NAME, data_class=DataClass.IDENTITY),
        Field(number=2, name="roles", type=FieldType.TERM_SET, vocabulary="contact_role"),
        Field(number=3, name="organisation", type=FieldType.REF, target="organisation"),
        Field(number=4, name="position", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=5, name="country", type=FieldType.TERM, vocabulary="country"),
        Field(number=6, name="languages", type=FieldType.TERM_SET, vocabulary="language"),
        Field(
            number=7,
            name="number",
            type=FieldType.TEXT,
            search=Search.EXACT,
            data_class=DataClass.IDENTIFIERS,
        ),
        Field(number=8, name="adverse", type=FieldType.YES_NO),
        Field(number=9, name="conflict_checked", type=FieldType.DATE),
        Field(number=10, name="conflict_note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=11, name="may_be_named", type=FieldType.YES_NO),
        Field(number=12, name="verified", type=FieldType.DATE),
        Field(number=13, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=14, name="external_id", type=FieldType.TEXT, search=Search.EXACT),
    ),
)

ORGANISATION = Kind(
    number=37,
    name="organisation",
    title_fields=("name",),
    fields=(
        Field(number=1, name="name", type=FieldType.TEXT, search=Search.NAME),
        Field(number=2, name="other_names", type=FieldType.TEXT_SET, search=Search.TEXT),
        Field(number=3, name="type", type=FieldType.TERM, vocabulary="organisation_type"),
        Field(number=4, name="country", type=FieldType.TERM, vocabulary="country"),
        Field(number=5, name="place", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=6, name="website", type=FieldType.TEXT),
        Field(number=7, name="number", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=8, name="adverse", type=FieldType.YES_NO),
        Field(number=9, name="conflict_checked", type=FieldType.DATE),
        Field(number=10, name="conflict_note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=11, name="languages", type=FieldType.TERM_SET, vocabulary="language"),
        Field(number=12, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=13, name="external_id", type=FieldType.TEXT, search=Search.EXACT),
    ),
)

CASE_CONTACT = Kind(
    number=38,
    name="case_contact",
    parents=("case",),
    title_fields=(
        "role",
        "contact",
        "organisation",
    ),
    sort_field="begins",
    fields=(
        Field(number=1, name="contact", type=FieldType.REF, target="contact"),
        Field(number=2, name="organisation", type=FieldType.REF, target="organisation"),
        Field(number=3, name="role", type=FieldType.TERM, vocabulary="contact_role"),
        Field(number=4, name="begins", type=FieldType.DATE),
        Field(number=5, name="ends", type=FieldType.DATE),
        Field(number=6, name="conflict", type=FieldType.TERM, vocabulary="conflict_result"),
        Field(number=7, name="conflict_checked", type=FieldType.DATE),
        Field(number=8, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)
