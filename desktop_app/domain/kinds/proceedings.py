"""Proceedings before authorities and courts: hearings, filings as filed, decisions, stays, counsel."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

PROCEEDING = Kind(
    number=20,
    name="proceeding",
    parents=("case",),
    title_fields=(
        "forum",
        "title",
    ),
    sort_field="opened",
    fields=(
        Field(number=1, name="forum", type=FieldType.TERM, vocabulary="forum"),
        Field(number=2, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=3, name="track", type=FieldType.TERM, vocabulary="proceeding_track"),
        Field(number=4, name="stage", type=FieldType.TERM, vocabulary="proceeding_stage"),
        Field(
            number=5,
            name="number",
            type=FieldType.TEXT,
            search=Search.EXACT,
            data_class=DataClass.IDENTIFIERS,
        ),
        Field(number=6, name="people", type=FieldType.REF_SET, target="person"),
        Field(number=7, name="judge", type=FieldType.TEXT, search=Search.NAME),
        Field(number=8, name="place", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=9, name="detained", type=FieldType.YES_NO),
        Field(
            number=10,
            name="detained_where",
            type=FieldType.TEXT,
            search=Search.TEXT,
            data_class=DataClass.LOCATION,
        ),
        Field(number=11, name="opened", type=FieldType.DATE),
        Field(number=12, name="closed", type=FieldType.DATE),
        Field(number=13, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=14, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)

HEARING = Kind(
    number=21,
    name="hearing",
    parents=("proceeding",),
    title_fields=("type",),
    sort_field="date",
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="hearing_type"),
        Field(number=2, name="date", type=FieldType.DATE),
        Field(number=3, name="time", type=FieldType.TEXT),
        Field(number=4, name="time_zone", type=FieldType.TEXT),
        Field(number=5, name="place", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=6, name="mode", type=FieldType.TERM, vocabulary="hearing_mode"),
        Field(number=7, name="judge", type=FieldType.TEXT, search=Search.NAME),
        Field(number=8, name="interpreter", type=FieldType.TEXT, search=Search.NAME),
        Field(number=9, name="language", type=FieldType.TERM, vocabulary="language"),
        Field(number=10, name="outcome", type=FieldType.TERM, vocabulary="hearing_outcome"),
        Field(number=11, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=12, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)

FILING = Kind(
    number=22,
    name="filing",
    parents=("proceeding",),
    title_fields=(
        "type",
        "title",
    ),
    sort_field="filed",
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="filing_type"),
        Field(number=2, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=3, name="filed", type=FieldType.DATE),
        Field(number=4, name="received", type=FieldType.DATE),
        Field(number=5, name="how", type=FieldType.TERM, vocabulary="service_way"),
        Field(number=6, name="served_on", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=7, name="served", type=FieldType.DATE),
        Field(
            number=8,
            name="receipt",
            type=FieldType.TEXT,
            search=Search.EXACT,
            data_class=DataClass.IDENTIFIERS,
        ),
        Field(
            number=9,
            name="sha256",
            type=FieldType.BYTES,
            data_class=DataClass.EVIDENCE,
            immutable=True,
            attachment=True,
        ),
        Field(number=10, name="size", type=FieldType.INTEGER, data_class=DataClass.EVIDENCE, immutable=True),
        Field(
            number=11,
            name="filename",
            type=FieldType.TEXT,
            search=Search.TEXT,
            data_class=DataClass.EVIDENCE,
            immutable=True,
        ),
        Field(number=12, name="media_type", type=FieldType.TEXT, immutable=True),
        Field(number=13, name="pages", type=FieldType.INTEGER, immutable=True),
        Field(number=14, name="signed_by", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=15, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=16, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)

DECISION = Kind(
    number=23,
    name="decision",
    parents=("proceeding",),
    title_fields=(
        "type",
        "result",
    ),
    sort_field="date",
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="decision_type"),
        Field(number=2, name="result", type=FieldType.TERM, vocabulary="decision_result"),
        Field(number=3, name="date", type=FieldType.DATE),
        Field(number=4, name="served", type=FieldType.DATE),
        Field(number=5, name="authority", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=6, name="judge", type=FieldType.TEXT, search=Search.NAME),
        Field(number=7, name="is_final", type=FieldType.YES_NO),
        Field(number=8, name="summary", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=9, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)

STAY = Kind(
    number=24,
    name="stay",
    parents=("proceeding",),
    title_fields=(
        "type",
        "status",
    ),
    sort_field="requested",
    fields=(
        Field(number=1, name="type", type=FieldType.TERM, vocabulary="stay_type"),
        Field(number=2, name="status", type=FieldType.TERM, vocabulary="stay_status"),
        Field(number=3, name="requested", type=FieldType.DATE),
        Field(number=4, name="begins", type=FieldType.DATE),
        Field(number=5, name="ends", type=FieldType.DATE),
        Field(number=6, name="granted_by", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=7, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=8, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)

COUNSEL = Kind(
    number=25,
    name="counsel",
    parents=("proceeding",),
    title_fields=("name",),
    sort_field="entered",
    fields=(
        Field(number=1, name="role", type=FieldType.TERM, vocabulary="counsel_role"),
        Field(number=2, name="contact", type=FieldType.REF, target="contact"),
        Field(number=3, name="name", type=FieldType.TEXT, search=Search.NAME),
        Field(number=4, name="organisation", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=5, name="number", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=6, name="entered", type=FieldType.DATE),
        Field(number=7, name="withdrew", type=FieldType.DATE),
        Field(number=8, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=9, name="evidence", type=FieldType.REF_SET, target="evidence"),
    ),
)
