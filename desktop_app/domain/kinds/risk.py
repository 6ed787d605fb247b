"""Risk assessments, factor by factor with their evidence; never one hidden number."""

from __future__ import annotations

from desktop_app.domain.schema import Field, FieldType, Kind, Search

RISK_ASSESSMENT = Kind(
    number=27,
    name="risk_assessment",
    parents=("case",),
    title_fields=("band", "status"),
    sort_field="date",
    kept_back=True,
    fields=(
        Field(number=1, name="person", type=FieldType.REF, target="person"),
        Field(number=2, name="date", type=FieldType.DATE),
        Field(number=3, name="status", type=FieldType.TERM, vocabulary="assessment_status"),
        Field(number=4, name="assessor", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=5, name="reviewer", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=6, name="reviewed", type=FieldType.DATE),
        Field(number=7, name="weights_version", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=8, name="band", type=FieldType.TERM, vocabulary="risk_band"),
        Field(number=9, name="override_band", type=FieldType.TERM, vocabulary="risk_band"),
        Field(number=10, name="override_reason", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=11, name="override_by", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=12, name="override_second", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=13, name="summary", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=14, name="round", type=FieldType.REF, target="selection_round"),
        Field(number=15, name="locked", type=FieldType.DATE),
        Field(number=16, name="snapshot", type=FieldType.BYTES, immutable=True),
    ),
)

RISK_FACTOR = Kind(
    number=28,
    name="risk_factor",
    parents=("risk_assessment",),
    title_fields=("factor",),
    kept_back=True,
    fields=(
        Field(number=1, name="axis", type=FieldType.TERM, vocabulary="risk_axis"),
        Field(number=2, name="factor", type=FieldType.TERM, vocabulary="risk_factor"),
        Field(number=3, name="answer", type=FieldType.TERM, vocabulary="risk_answer"),
        Field(number=4, name="points", type=FieldType.DECIMAL),
        Field(number=5, name="weight", type=FieldType.DECIMAL),
        Field(number=6, name="date", type=FieldType.DATE),
        Field(number=7, name="source", type=FieldType.REF, target="source"),
        Field(number=8, name="evidence", type=FieldType.REF_SET, target="evidence"),
        Field(number=9, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)
