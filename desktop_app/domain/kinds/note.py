"""Notes: what was said and advised; privileged ones stay out of dossiers and share copies by default."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

NOTE = Kind(
    number=14,
    name="note",
    parents=("case",),
    title_fields=("title",),
    sort_field="date",
    data_class=DataClass.NOTES,
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="note_type"),
        Field(number=2, name="title", type=FieldType.TEXT, search=Search.TEXT, data_class=DataClass.NOTES),
        Field(number=3, name="date", type=FieldType.DATE),
        Field(
            number=4,
            name="text",
            type=FieldType.MARKDOWN,
            search=Search.TEXT,
            data_class=DataClass.NOTES,
            wide=True,
        ),
        Field(number=5, name="with_whom", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=6, name="privileged", type=FieldType.YES_NO),
        Field(number=7, name="person", type=FieldType.REF, target="person"),
        Field(number=8, name="owner", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=9, name="due", type=FieldType.DATE),
        Field(number=10, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)
