"""Selection rounds: a capacity, weights, the ranking as it was frozen, who was chosen, why and by whom."""

from __future__ import annotations

from desktop_app.domain.schema import DataClass, Field, FieldType, Kind, Search

SELECTION_ROUND = Kind(
    number=40,
    name="selection_round",
    kept_back=True,
    title_fields=("title",),
    fields=(
        Field(number=1, name="title", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=2, name="capacity", type=FieldType.INTEGER),
        Field(number=3, name="programme", type=FieldType.TERM, vocabulary="programme"),
        Field(number=4, name="status", type=FieldType.TERM, vocabulary="round_status"),
        Field(number=5, name="opened", type=FieldType.DATE),
        Field(number=6, name="decided", type=FieldType.DATE),
        Field(number=7, name="deciders", type=FieldType.TEXT_SET, search=Search.TEXT),
        Field(number=8, name="weights_version", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=9, name="weights", type=FieldType.BYTES, immutable=True),
        Field(number=10, name="ranking_sha256", type=FieldType.BYTES, immutable=True),
        Field(number=11, name="seed", type=FieldType.INTEGER, immutable=True),
        Field(number=12, name="reasons", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=13, name="note", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
    ),
)

ROUND_PLACE = Kind(
    number=41,
    name="round_place",
    kept_back=True,
    parents=("selection_round",),
    title_fields=("code",),
    fields=(
        Field(number=1, name="case", type=FieldType.REF, target="case"),
        Field(number=2, name="person", type=FieldType.REF, target="person", data_class=DataClass.IDENTITY),
        Field(number=3, name="code", type=FieldType.TEXT, search=Search.EXACT),
        Field(number=4, name="rank", type=FieldType.INTEGER),
        Field(number=5, name="low", type=FieldType.DECIMAL, immutable=True),
        Field(number=6, name="high", type=FieldType.DECIMAL, immutable=True),
        Field(number=7, name="stays", type=FieldType.DECIMAL, immutable=True),
        Field(number=8, name="band", type=FieldType.TERM, vocabulary="risk_band"),
        Field(number=9, name="chosen", type=FieldType.YES_NO),
        Field(number=10, name="reason", type=FieldType.LONG_TEXT, search=Search.TEXT, wide=True),
        Field(number=11, name="decided_by", type=FieldType.TEXT, search=Search.TEXT),
        Field(number=12, name="assessment", type=FieldType.REF, target="risk_assessment"),
    ),
)
