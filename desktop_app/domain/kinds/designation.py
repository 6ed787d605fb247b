"""Designations: lists on which a state put somebody, when that was seen, and when it was last checked."""

from __future__ import annotations

from desktop_app.domain.schema import Field, FieldType, Kind, Search

DESIGNATION = Kind(
    number=19,
    name="designation",
    parents=("case",),
    title_fields=(
        "type",
        "title",
    ),
    sort_field="listed",
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="designation_type"),
        Field(number=2, name="title", type=FieldType.TEXT, search=Search.NAME),
        Field(number=3, name="person", type=FieldType.REF, target="person"),
        Field(number=4, name="status", type=FieldType.TERM, vocabulary="designation_status"),
        Field(number=5, name="listed", type=FieldType.DATE),
        Field(number=6, name="seen", type=FieldType.DATE),
        Field(number=7, name="checked", type=FieldType.DATE),
        Field(number=8, name="removed", type=FieldType.DATE),
        Field(number=9, name="authority", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=10, name="number", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=11, name="country", type=FieldType.TERM, vocabulary="country"),
        Field(number=12, name="link", type=FieldType.TEXT),
        Field(number=13, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=14, name="evidence", type=FieldType.REF_SET, target="evidence"),
        Field(number=15, name="source", type=FieldType.REF, target="source"),
    ),
)
