"""Pathways and referrals: which programme, under which category, and which of its criteria are met."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

PATHWAY = Kind(
    number=29,
    name="pathway",
    parents=("case",),
    title_fields=("programme",),
    sort_field="referred",
    fields=(
        Field(number=1, name="programme", type=FieldType.TERM, vocabulary="programme"),
        Field(number=2, name="status", type=FieldType.TERM, vocabulary="referral_status"),
        Field(number=3, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=4, name="country", type=FieldType.TERM, vocabulary="country"),
        Field(number=5, name="people", type=FieldType.REF_SET, target="person"),
        Field(number=6, name="category", type=FieldType.TERM, vocabulary="submission_category"),
        Field(number=7, name="second_category", type=FieldType.TERM, vocabulary="submission_category"),
        Field(number=8, name="priority", type=FieldType.TERM, vocabulary="submission_priority"),
        Field(number=9, name="referred_by", type=FieldType.REF, target="organisation"),
        Field(number=10, name="sponsor", type=FieldType.REF, target="organisation"),
        Field(number=11, name="contact", type=FieldType.REF, target="contact"),
        Field(
            number=12,
            name="number",
            type=FieldType.TEXT,
            search=Search.EXACT,
            data_class=DataClass.IDENTIFIERS,
        ),
        Field(number=13, name="referred", type=FieldType.DATE),
        Field(number=14, name="decided", type=FieldType.DATE),
        Field(number=15, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=16, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)

CRITERION = Kind(
    number=30,
    name="criterion",
    parents=("pathway",),
    title_fields=(
        "criterion",
        "title",
    ),
    fields=(
        Field(number=1, name="criterion", type=FieldType.TERM, vocabulary="pathway_criterion"),
        Field(number=2, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=3, name="state", type=FieldType.TERM, vocabulary="criterion_state"),
        Field(number=4, name="checked", type=FieldType.DATE),
        Field(number=5, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=6, name="evidence", type=FieldType.REF_SET, target="evidence"),
        Field(number=7, name="source", type=FieldType.REF, target="source"),
    ),
)
