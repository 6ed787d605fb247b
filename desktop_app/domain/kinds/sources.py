"""Who says so: sources, the claims that they make about any fact, and the authors who wrote it down."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

CLAIM = Kind(
    number=11,
    name="claim",
    parents=("case",),
    title_fields=("statement",),
    fields=(
        Field(number=1, name="subject", type=FieldType.REF),
        Field(number=2, name="field", type=FieldType.TEXT),
        Field(number=3, name="value", type=FieldType.ANY),
        Field(number=4, name="statement", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=5, name="source", type=FieldType.REF, target="source"),
        Field(number=6, name="statement_kind", type=FieldType.TERM, vocabulary="statement_kind"),
        Field(number=7, name="reliability", type=FieldType.TERM, vocabulary="reliability"),
        Field(number=8, name="confirmation", type=FieldType.TERM, vocabulary="confirmation"),
        Field(number=9, name="preferred", type=FieldType.YES_NO),
        Field(number=10, name="preferred_reason", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=11, name="date", type=FieldType.DATE),
        Field(number=12, name="evidence", type=FieldType.REF_SET, target="evidence"),
        Field(number=13, name="topic", type=FieldType.TEXT, search=Search.TEXT),
    ),
)

SOURCE = Kind(
    number=15,
    name="source",
    title_fields=("name",),
    fields=(
        Field(number=1, name="kind", type=FieldType.TERM, vocabulary="source_kind"),
        Field(number=2, name="name", type=FieldType.TEXT, search=Search.TEXT, data_class=DataClass.IDENTITY),
        Field(number=3, name="connection", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=4, name="language", type=FieldType.TERM, vocabulary="language"),
        Field(number=5, name="reliability", type=FieldType.TERM, vocabulary="reliability"),
        Field(number=6, name="may_be_named", type=FieldType.YES_NO),
        Field(number=7, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=8, name="contact", type=FieldType.REF, target="contact"),
        Field(number=9, name="organisation", type=FieldType.REF, target="organisation"),
    ),
)

AUTHOR = Kind(
    number=16,
    name="author",
    title_fields=("name",),
    fields=(
        Field(number=1, name="name", type=FieldType.TEXT),
        Field(number=2, name="key", type=FieldType.BYTES, immutable=True),
    ),
)
