"""Family: how people of a case are related, in which direction, since when, and who travels with whom."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

RELATIONSHIP = Kind(
    number=17,
    name="relationship",
    parents=("case",),
    title_fields=("person", "type", "relative"),
    sort_field="begins",
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="relationship_type"),
        Field(number=2, name="person", type=FieldType.REF, target="person"),
        Field(number=3, name="relative", type=FieldType.REF, target="person"),
        Field(number=4, name="begins", type=FieldType.DATE),
        Field(number=5, name="ends", type=FieldType.DATE),
        Field(number=6, name="role", type=FieldType.TERM, vocabulary="family_role"),
        Field(
            number=7,
            name="separated_where",
            type=FieldType.TEXT,
            search=Search.TEXT,
            data_class=DataClass.LOCATION,
        ),
        Field(number=8, name="dependent", type=FieldType.YES_NO),
        Field(number=9, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=10, name="evidence", type=FieldType.REF_SET, target="evidence"),
        Field(number=11, name="source", type=FieldType.REF, target="source"),
    ),
)
