"""Life history: where somebody lived, worked, studied, served, travelled and was held, without gaps."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

PERIOD = Kind(
    number=18,
    name="period",
    parents=("case",),
    title_fields=(
        "type",
        "title",
    ),
    sort_field="begins",
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="period_type"),
        Field(number=2, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=3, name="person", type=FieldType.REF, target="person"),
        Field(number=4, name="begins", type=FieldType.DATE),
        Field(number=5, name="ends", type=FieldType.DATE),
        Field(number=6, name="ongoing", type=FieldType.YES_NO),
        Field(number=7, name="place", type=FieldType.TEXT, search=Search.TEXT, data_class=DataClass.LOCATION),
        Field(number=8, name="country", type=FieldType.TERM, vocabulary="country"),
        Field(number=9, name="organisation", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=10, name="position", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=11, name="description", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=12, name="evidence", type=FieldType.REF_SET, target="evidence"),
        Field(number=13, name="source", type=FieldType.REF, target="source"),
    ),
)
