"""Letters to authorities: what was asked for whom, what followed, and what came back, or nothing."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

LETTER = Kind(
    number=33,
    name="letter",
    kept_back=True,
    title_fields=("title",),
    fields=(
        Field(number=1, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=2, name="addressee", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=3, name="addressee_organisation", type=FieldType.REF, target="organisation"),
        Field(number=4, name="addressee_contact", type=FieldType.REF, target="contact"),
        Field(number=5, name="signatories", type=FieldType.TEXT_SET, search=Search.TEXT),
        Field(number=6, name="language", type=FieldType.TERM, vocabulary="language"),
        Field(number=7, name="text", type=FieldType.MARKDOWN, search=Search.TEXT, wide=True),
        Field(number=8, name="status", type=FieldType.TERM, vocabulary="letter_status"),
        Field(number=9, name="sent", type=FieldType.DATE),
        Field(number=10, name="sent_how", type=FieldType.TERM, vocabulary="service_way"),
        Field(number=11, name="answer_due", type=FieldType.DATE),
        Field(number=12, name="number", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=13, name="round", type=FieldType.REF, target="selection_round"),
        Field(
            number=14,
            name="sha256",
            type=FieldType.BYTES,
            data_class=DataClass.EVIDENCE,
            immutable=True,
            attachment=True,
        ),
        Field(number=15, name="size", type=FieldType.INTEGER, data_class=DataClass.EVIDENCE, immutable=True),
        Field(
            number=16,
            name="filename",
            type=FieldType.TEXT,
            search=Search.TEXT,
            data_class=DataClass.EVIDENCE,
            immutable=True,
        ),
        Field(number=17, name="pages", type=FieldType.INTEGER, immutable=True),
        Field(number=18, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)

COVERED_PERSON = Kind(
    number=34,
    name="covered_person",
    kept_back=True,
    parents=("letter",),
    title_fields=("person",),
    fields=(
        Field(number=1, name="person", type=FieldType.REF, target="person", data_class=DataClass.IDENTITY),
        Field(number=2, name="code", type=FieldType.TEXT, search=Search.EXACT, data_class=DataClass.IDENTITY),
        Field(number=3, name="position", type=FieldType.INTEGER),
        Field(number=4, name="asked", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=5, name="result", type=FieldType.TERM, vocabulary="letter_result"),
        Field(number=6, name="consent", type=FieldType.REF, target="consent"),
        Field(number=7, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)

LETTER_STEP = Kind(
    number=35,
    name="letter_step",
    kept_back=True,
    parents=("letter",),
    title_fields=("type",),
    sort_field="date",
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="letter_step_type"),
        Field(number=2, name="date", type=FieldType.DATE),
        Field(number=3, name="who", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=4, name="contact", type=FieldType.REF, target="contact"),
        Field(number=5, name="text", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=6, name="next_step", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=7, name="next_date", type=FieldType.DATE),
        Field(
            number=8,
            name="sha256",
            type=FieldType.BYTES,
            data_class=DataClass.EVIDENCE,
            immutable=True,
            attachment=True,
        ),
        Field(number=9, name="size", type=FieldType.INTEGER, data_class=DataClass.EVIDENCE, immutable=True),
        Field(
            number=10,
            name="filename",
            type=FieldType.TEXT,
            search=Search.TEXT,
            data_class=DataClass.EVIDENCE,
            immutable=True,
        ),
    ),
)
