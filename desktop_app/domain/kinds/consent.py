"""What people agreed to, and what was given to whom on the strength of it."""

from __future__ import annotations

from desktop_app.domain.schema import Field, FieldType, Kind, Search

CONSENT = Kind(
    number=31,
    name="consent",
    parents=("case",),
    title_fields=(
        "purpose",
        "recipient",
    ),
    sort_field="given",
    fields=(
        Field(number=1, name="person", type=FieldType.REF, target="person"),
        Field(number=2, name="purpose", type=FieldType.TERM, vocabulary="consent_purpose"),
        Field(number=3, name="recipient", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=4, name="recipient_organisation", type=FieldType.REF, target="organisation"),
        Field(number=5, name="data_classes", type=FieldType.TERM_SET, vocabulary="data_class"),
        Field(number=6, name="anonymity", type=FieldType.TERM, vocabulary="anonymity"),
        Field(number=7, name="answer", type=FieldType.TERM, vocabulary="consent_answer"),
        Field(number=8, name="given", type=FieldType.DATE),
        Field(number=9, name="given_how", type=FieldType.TERM, vocabulary="consent_way"),
        Field(number=10, name="language", type=FieldType.TERM, vocabulary="language"),
        Field(number=11, name="interpreter", type=FieldType.TEXT, search=Search.NAME),
        Field(number=12, name="given_by", type=FieldType.TEXT, search=Search.NAME),
        Field(number=13, name="form", type=FieldType.REF, target="evidence"),
        Field(number=14, name="expires", type=FieldType.DATE),
        Field(number=15, name="withdrawn", type=FieldType.DATE),
        Field(number=16, name="withdrawn_how", type=FieldType.TERM, vocabulary="consent_way"),
        Field(number=17, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)

DISCLOSURE = Kind(
    number=32,
    name="disclosure",
    parents=("case",),
    title_fields=(
        "type",
        "title",
    ),
    sort_field="date",
    kept_back=True,
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="disclosure_type"),
        Field(number=2, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=3, name="people", type=FieldType.REF_SET, target="person"),
        Field(number=4, name="recipient", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=5, name="recipient_organisation", type=FieldType.REF, target="organisation"),
        Field(number=6, name="purpose", type=FieldType.TERM, vocabulary="consent_purpose"),
        Field(number=7, name="variant", type=FieldType.TERM, vocabulary="dossier_variant"),
        Field(number=8, name="data_classes", type=FieldType.TERM_SET, vocabulary="data_class"),
        Field(number=9, name="date", type=FieldType.DATE),
        Field(number=10, name="given_by", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=11, name="sha256", type=FieldType.BYTES, immutable=True),
        Field(number=12, name="size", type=FieldType.INTEGER, immutable=True),
        Field(number=13, name="copy_number", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=14, name="recipient_code", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=15, name="consents", type=FieldType.REF_SET, target="consent"),
        Field(number=16, name="letter", type=FieldType.REF, target="letter"),
        Field(number=17, name="returned", type=FieldType.DATE),
        Field(number=18, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)
