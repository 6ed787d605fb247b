"""Deadlines and tasks: what must be done by when, by which rule or order, and the proof that it was."""

from __future__ import annotations

from desktop_app.domain.schema import Field, FieldType, Kind, Search

DEADLINE = Kind(
    number=26,
    name="deadline",
    parents=("case",),
    title_fields=("title",),
    sort_field="due",
    fields=(
        Field(number=1, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=2, name="rule", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=3, name="rule_version", type=FieldType.TEXT),
        Field(number=4, name="anchor", type=FieldType.DATE),
        Field(number=5, name="anchor_entry", type=FieldType.REF),
        Field(number=6, name="due", type=FieldType.DATE),
        Field(number=7, name="ordered", type=FieldType.DATE),
        Field(number=8, name="order_evidence", type=FieldType.REF, target="evidence"),
        Field(number=9, name="order_note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=10, name="basis", type=FieldType.TERM, vocabulary="deadline_basis"),
        Field(number=11, name="time", type=FieldType.TEXT),
        Field(number=12, name="time_zone", type=FieldType.TEXT),
        Field(number=13, name="status", type=FieldType.TERM, vocabulary="deadline_status"),
        Field(number=14, name="done", type=FieldType.DATE),
        Field(number=15, name="proof", type=FieldType.REF_SET, target="evidence"),
        Field(number=16, name="proof_note", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=17, name="reminders", type=FieldType.TERM_SET, vocabulary="reminder"),
        Field(number=18, name="owner", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=19, name="proceeding", type=FieldType.REF, target="proceeding"),
        Field(number=20, name="person", type=FieldType.REF, target="person"),
        Field(number=21, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)

TASK = Kind(
    number=39,
    name="task",
    parents=("case",),
    title_fields=("title",),
    sort_field="due",
    fields=(
        Field(number=1, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=2, name="due", type=FieldType.DATE),
        Field(number=3, name="owner", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=4, name="status", type=FieldType.TERM, vocabulary="task_status"),
        Field(number=5, name="priority", type=FieldType.TERM, vocabulary="priority_band"),
        Field(number=6, name="done", type=FieldType.DATE),
        Field(number=7, name="person", type=FieldType.REF, target="person"),
        Field(number=8, name="about", type=FieldType.REF),
        Field(number=9, name="reminders", type=FieldType.TERM_SET, vocabulary="reminder"),
        Field(number=10, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)
