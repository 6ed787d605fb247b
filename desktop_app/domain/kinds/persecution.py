"""What a person did and what was done to them: activity, events with acts and involvements, charges."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

ACTIVITY = Kind(
    number=6,
    name="activity",
    parents=("case",),
    title_fields=("title",),
    sort_field="date",
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="activity_type"),
        Field(number=2, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=3, name="person", type=FieldType.REF, target="person"),
        Field(number=4, name="date", type=FieldType.DATE),
        Field(number=5, name="end_date", type=FieldType.DATE),
        Field(number=6, name="place", type=FieldType.TEXT, search=Search.TEXT, data_class=DataClass.LOCATION),
        Field(number=7, name="channel", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=8, name="reach", type=FieldType.TEXT),
        Field(number=9, name="attribution", type=FieldType.TERM, vocabulary="attribution"),
        Field(number=10, name="legal_then", type=FieldType.YES_NO),
        Field(number=11, name="description", type=FieldType.MARKDOWN, search=Search.TEXT, wide=True),
        Field(number=12, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)

EVENT = Kind(
    number=7,
    name="event",
    parents=("case",),
    title_fields=("title",),
    sort_field="date",
    fields=(
        Field(number=1, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=2, name="date", type=FieldType.DATE),
        Field(number=3, name="end_date", type=FieldType.DATE),
        Field(number=4, name="place", type=FieldType.TEXT, search=Search.TEXT, data_class=DataClass.LOCATION),
        Field(number=5, name="description", type=FieldType.MARKDOWN, search=Search.TEXT, wide=True),
        Field(number=6, name="status_at_end", type=FieldType.TERM, vocabulary="status_at_end"),
        Field(number=7, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)

ACT = Kind(
    number=8,
    name="act",
    parents=("event",),
    title_fields=("type",),
    sort_field="date",
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="act_type"),
        Field(number=2, name="date", type=FieldType.DATE),
        Field(number=3, name="place", type=FieldType.TEXT, search=Search.TEXT, data_class=DataClass.LOCATION),
        Field(number=4, name="method", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=5, name="description", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(
            number=6,
            name="medical_consistency",
            type=FieldType.TERM,
            vocabulary="medical_consistency",
            data_class=DataClass.HEALTH,
        ),
        Field(number=7, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)

INVOLVEMENT = Kind(
    number=9,
    name="involvement",
    parents=("act",),
    title_fields=("party",),
    fields=(
        Field(number=1, name="role", type=FieldType.TERM, vocabulary="involvement_role"),
        Field(number=2, name="person", type=FieldType.REF, target="person"),
        Field(number=3, name="party", type=FieldType.TEXT, search=Search.NAME),
        Field(number=4, name="party_kind", type=FieldType.TERM, vocabulary="party_kind"),
        Field(number=5, name="degree", type=FieldType.TERM, vocabulary="involvement_degree"),
        Field(number=6, name="note", type=FieldType.TEXT, search=Search.TEXT),
    ),
)

CHARGE = Kind(
    number=10,
    name="charge",
    parents=("case",),
    title_fields=("law", "article"),
    sort_field="date",
    fields=(
        Field(number=1, name="law", type=FieldType.TERM, vocabulary="law"),
        Field(number=2, name="article", type=FieldType.TERM, vocabulary="law_article"),
        Field(number=3, name="part", type=FieldType.TEXT),
        Field(number=4, name="description", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=5, name="stage", type=FieldType.TERM, vocabulary="charge_stage"),
        Field(number=6, name="date", type=FieldType.DATE),
        Field(number=7, name="court", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=8, name="case_number", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=9, name="sentence", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=10, name="canadian_equivalent", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=11, name="person", type=FieldType.REF, target="person"),
        Field(number=12, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)
