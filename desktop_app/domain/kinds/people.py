"""People: who they are, what they are called, which papers they hold, and how they can be reached safely."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

PERSON = Kind(
    number=2,
    name="person",
    parents=("case",),
    data_class=DataClass.IDENTITY,
    fields=(
        Field(number=1, name="role", type=FieldType.TERM, vocabulary="person_role"),
        Field(number=2, name="birth_date", type=FieldType.DATE, data_class=DataClass.IDENTITY),
        Field(
            number=3,
            name="birth_place",
            type=FieldType.TEXT,
            search=Search.TEXT,
            data_class=DataClass.IDENTITY,
        ),
        Field(number=4, name="gender", type=FieldType.TERM, vocabulary="gender"),
        Field(number=5, name="citizenships", type=FieldType.TERM_SET, vocabulary="country"),
        Field(number=6, name="ethnicity", type=FieldType.TEXT, data_class=DataClass.BELIEF),
        Field(number=7, name="religion", type=FieldType.TEXT, data_class=DataClass.BELIEF),
        Field(number=8, name="photo", type=FieldType.REF, target="evidence", data_class=DataClass.IDENTITY),
        Field(number=9, name="languages", type=FieldType.TERM_SET, vocabulary="language"),
        Field(
            number=10,
            name="vulnerabilities",
            type=FieldType.TERM_SET,
            vocabulary="vulnerability",
            data_class=DataClass.HEALTH,
        ),
        Field(
            number=11,
            name="health_note",
            type=FieldType.LONG_TEXT,
            data_class=DataClass.HEALTH,
            search=Search.TEXT,
            wide=True,
        ),
        Field(
            number=12,
            name="location",
            type=FieldType.TEXT,
            search=Search.TEXT,
            data_class=DataClass.LOCATION,
        ),
        Field(
            number=13,
            name="facility",
            type=FieldType.TEXT,
            search=Search.TEXT,
            data_class=DataClass.LOCATION,
        ),
        Field(number=14, name="held_since", type=FieldType.DATE, data_class=DataClass.LOCATION),
        Field(number=15, name="occupation", type=FieldType.TEXT, search=Search.TEXT),
        Field(
            number=16,
            name="location_country",
            type=FieldType.TERM,
            vocabulary="country",
            data_class=DataClass.LOCATION,
        ),
        Field(
            number=17,
            name="whereabouts",
            type=FieldType.TERM,
            vocabulary="whereabouts",
            data_class=DataClass.LOCATION,
        ),
        Field(
            number=18,
            name="held_number",
            type=FieldType.TEXT,
            search=Search.EXACT,
            data_class=DataClass.IDENTIFIERS,
        ),
        Field(
            number=19,
            name="birth_country",
            type=FieldType.TERM,
            vocabulary="country",
            data_class=DataClass.IDENTITY,
        ),
        Field(number=20, name="marital_status", type=FieldType.TERM, vocabulary="marital_status"),
        Field(number=21, name="died", type=FieldType.DATE, data_class=DataClass.IDENTITY),
        Field(number=22, name="last_arrival", type=FieldType.DATE),
        Field(number=23, name="first_entry", type=FieldType.DATE),
        Field(
            number=24,
            name="entry_place",
            type=FieldType.TEXT,
            search=Search.TEXT,
            data_class=DataClass.LOCATION,
        ),
        Field(number=25, name="entry_manner", type=FieldType.TERM, vocabulary="entry_manner"),
    ),
)

NAME = Kind(
    number=3,
    name="name",
    parents=("person",),
    title_fields=("family", "given", "patronymic"),
    data_class=DataClass.IDENTITY,
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="name_type"),
        Field(number=2, name="script", type=FieldType.TERM, vocabulary="script"),
        Field(number=3, name="family", type=FieldType.TEXT, search=Search.NAME),
        Field(number=4, name="given", type=FieldType.TEXT, search=Search.NAME),
        Field(number=5, name="patronymic", type=FieldType.TEXT, search=Search.NAME),
        Field(number=6, name="other", type=FieldType.TEXT, search=Search.NAME),
        Field(number=7, name="evidence", type=FieldType.REF_SET, target="evidence"),
        Field(number=8, name="source", type=FieldType.REF, target="source"),
    ),
)

IDENTIFIER = Kind(
    number=4,
    name="identifier",
    parents=("person",),
    title_fields=("value",),
    data_class=DataClass.IDENTIFIERS,
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="identifier_type"),
        Field(
            number=2,
            name="value",
            type=FieldType.TEXT,
            search=Search.EXACT,
            data_class=DataClass.IDENTIFIERS,
        ),
        Field(number=3, name="country", type=FieldType.TERM, vocabulary="country"),
        Field(number=4, name="issued", type=FieldType.DATE),
        Field(number=5, name="expires", type=FieldType.DATE),
        Field(number=6, name="note", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=7, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)

CONTACT_CHANNEL = Kind(
    number=5,
    name="contact_channel",
    parents=("person", "contact", "organisation"),
    title_fields=("address",),
    data_class=DataClass.CONTACT,
    fields=(
        Field(number=1, name="channel", type=FieldType.TERM, vocabulary="channel"),
        Field(
            number=2, name="address", type=FieldType.TEXT, search=Search.EXACT, data_class=DataClass.CONTACT
        ),
        Field(number=3, name="safety", type=FieldType.TERM, vocabulary="contact_safety"),
        Field(number=4, name="when", type=FieldType.TEXT, data_class=DataClass.CONTACT),
        Field(number=5, name="who_may_answer", type=FieldType.TEXT, data_class=DataClass.CONTACT),
        Field(number=6, name="code_word", type=FieldType.TEXT, data_class=DataClass.CONTACT),
        Field(number=7, name="note", type=FieldType.LONG_TEXT, data_class=DataClass.CONTACT, wide=True),
    ),
)
