"""Decisions about two people on file: that they are one, or that they are not, so that nobody asks again."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

PERSON_MATCH = Kind(
    number=45,
    name="person_match",
    title_fields=("reason",),
    data_class=DataClass.IDENTITY,
    kept_back=True,
    fields=(
        Field(number=1, name="one", type=FieldType.REF, target="person", data_class=DataClass.IDENTITY),
        Field(number=2, name="other", type=FieldType.REF, target="person", data_class=DataClass.IDENTITY),
        Field(number=3, name="same", type=FieldType.YES_NO),
        Field(number=4, name="reason", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)
