"""Evidence items with their file's facts, and the custody log (Berkeley Protocol)."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

_E = DataClass.EVIDENCE

EVIDENCE = Kind(
    number=12,
    name="evidence",
    parents=("case",),
    title_fields=("title",),
    fields=(
        Field(number=1, name="kind", type=FieldType.TERM, vocabulary="evidence_kind"),
        Field(number=2, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=3, name="language", type=FieldType.TERM, vocabulary="language"),
        Field(number=4, name="origin", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=5, name="link", type=FieldType.TEXT, data_class=_E),
        Field(number=6, name="captured", type=FieldType.DATE),
        Field(number=7, name="captured_by", type=FieldType.TEXT),
        Field(number=8, name="captured_how", type=FieldType.TEXT),
        Field(number=9, name="sha256", type=FieldType.BYTES, immutable=True, attachment=True, data_class=_E),
        Field(number=10, name="size", type=FieldType.INTEGER, immutable=True, data_class=_E),
        Field(
            number=11,
            name="filename",
            type=FieldType.TEXT,
            search=Search.TEXT,
            immutable=True,
            data_class=_E,
        ),
        Field(number=12, name="media_type", type=FieldType.TEXT, immutable=True),
        Field(number=13, name="copy", type=FieldType.TERM, vocabulary="evidence_copy"),
        Field(number=14, name="original", type=FieldType.REF, target="evidence"),
        Field(number=15, name="sensitivity", type=FieldType.TERM, vocabulary="confidentiality"),
        Field(number=16, name="translation_status", type=FieldType.TERM, vocabulary="translation_status"),
        Field(number=17, name="translator", type=FieldType.TEXT),
        Field(number=18, name="exhibit", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=19, name="authenticity", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=20, name="source", type=FieldType.REF, target="source"),
        Field(number=21, name="title_original", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=22, name="date", type=FieldType.DATE),
        Field(number=23, name="duration_seconds", type=FieldType.INTEGER, immutable=True),
        Field(number=24, name="pages", type=FieldType.INTEGER, immutable=True),
        Field(number=25, name="redacted_of", type=FieldType.REF, target="evidence"),
        Field(number=26, name="certificate", type=FieldType.REF, target="evidence"),
        Field(number=27, name="translator_contact", type=FieldType.TEXT, data_class=DataClass.CONTACT),
        Field(number=28, name="translator_competence", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=29, name="translation_of", type=FieldType.REF, target="evidence"),
        Field(number=30, name="part_of", type=FieldType.REF, target="evidence"),
        Field(number=31, name="checks", type=FieldType.TERM_SET, vocabulary="evidence_check"),
        Field(number=32, name="people", type=FieldType.REF_SET, target="person"),
    ),
)

CUSTODY = Kind(
    number=13,
    name="custody",
    parents=("evidence",),
    title_fields=("action",),
    sort_field="when",
    fields=(
        Field(number=1, name="action", type=FieldType.TERM, vocabulary="custody_action"),
        Field(number=2, name="when", type=FieldType.MOMENT),
        Field(number=3, name="who", type=FieldType.TEXT),
        Field(number=4, name="from_whom", type=FieldType.TEXT),
        Field(number=5, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)
