"""The case: the root that everything about one person at risk and their family hangs on."""

from __future__ import annotations

from desktop_app.domain.schema import Field, FieldType, Kind, Search

CASE = Kind(
    number=1,
    name="case",
    title_fields=("title",),
    fields=(
        Field(number=1, name="code", type=FieldType.TEXT, search=Search.EXACT, immutable=True),
        Field(number=2, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=3, name="status", type=FieldType.TERM, vocabulary="case_status"),
        Field(number=4, name="outcome", type=FieldType.TERM, vocabulary="case_outcome"),
        Field(number=5, name="principal", type=FieldType.REF, target="person"),
        Field(number=6, name="responsible", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=7, name="opened", type=FieldType.DATE),
        Field(number=8, name="closed", type=FieldType.DATE),
        Field(number=9, name="priority", type=FieldType.TERM, vocabulary="priority_band"),
        Field(number=10, name="languages", type=FieldType.TERM_SET, vocabulary="language"),
        Field(number=11, name="confidentiality", type=FieldType.TERM, vocabulary="confidentiality"),
        Field(number=12, name="tags", type=FieldType.TEXT_SET, search=Search.TEXT),
        Field(number=13, name="summary", type=FieldType.MARKDOWN, search=Search.TEXT, wide=True),
        Field(number=14, name="request", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=15, name="external_id", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=16, name="family_group", type=FieldType.REF_SET, target="person"),
        Field(number=17, name="related_cases", type=FieldType.REF_SET, target="case"),
        Field(number=18, name="outcome_date", type=FieldType.DATE),
    ),
)
