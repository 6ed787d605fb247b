"""The kinds of entity of this program version, a small file for each room of the case file."""

from __future__ import annotations

from desktop_app.domain.kinds.case import CASE
from desktop_app.domain.kinds.evidence import CUSTODY, EVIDENCE
from desktop_app.domain.kinds.note import NOTE
from desktop_app.domain.kinds.people import CONTACT_CHANNEL, IDENTIFIER, NAME, PERSON
from desktop_app.domain.kinds.persecution import ACT, ACTIVITY, CHARGE, EVENT, INVOLVEMENT
from desktop_app.domain.kinds.sources import AUTHOR, CLAIM, SOURCE
from desktop_app.domain.schema import Schema

SCHEMA = Schema(
    (
        CASE,
        PERSON,
        NAME,
        IDENTIFIER,
        CONTACT_CHANNEL,
        ACTIVITY,
        EVENT,
        ACT,
        INVOLVEMENT,
        CHARGE,
        CLAIM,
        EVIDENCE,
        CUSTODY,
        NOTE,
        SOURCE,
        AUTHOR,
    )
)

SCHEMA_VERSION = 1
"""Written into every commit: an older program keeps operations of a newer one untouched."""

__all__ = ["SCHEMA", "SCHEMA_VERSION"]
