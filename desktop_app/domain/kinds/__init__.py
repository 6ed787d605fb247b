"""The kinds of entity of this program version, a small file for each room of the case file."""

from __future__ import annotations

from desktop_app.domain.kinds.case import CASE
from desktop_app.domain.kinds.consent import CONSENT, DISCLOSURE
from desktop_app.domain.kinds.contacts import CASE_CONTACT, CONTACT, ORGANISATION
from desktop_app.domain.kinds.deadlines import DEADLINE, TASK
from desktop_app.domain.kinds.designation import DESIGNATION
from desktop_app.domain.kinds.evidence import CUSTODY, EVIDENCE
from desktop_app.domain.kinds.family import RELATIONSHIP
from desktop_app.domain.kinds.letters import COVERED_PERSON, LETTER, LETTER_STEP
from desktop_app.domain.kinds.life import PERIOD
from desktop_app.domain.kinds.matches import PERSON_MATCH
from desktop_app.domain.kinds.note import NOTE
from desktop_app.domain.kinds.pathways import CRITERION, PATHWAY
from desktop_app.domain.kinds.people import CONTACT_CHANNEL, IDENTIFIER, NAME, PERSON
from desktop_app.domain.kinds.persecution import ACT, ACTIVITY, CHARGE, EVENT, INVOLVEMENT
from desktop_app.domain.kinds.proceedings import COUNSEL, DECISION, FILING, HEARING, PROCEEDING, STAY
from desktop_app.domain.kinds.risk import RISK_ASSESSMENT, RISK_FACTOR
from desktop_app.domain.kinds.rounds import ROUND_PLACE, SELECTION_ROUND
from desktop_app.domain.kinds.sources import AUTHOR, CLAIM, SOURCE
from desktop_app.domain.schema import Schema

SCHEMA = Schema(
    (
        CASE,
        PERSON,
        NAME,
        IDENTIFIER,
        CONTACT_CHANNEL,
        RELATIONSHIP,
        PERIOD,
        ACTIVITY,
        EVENT,
        ACT,
        INVOLVEMENT,
        CHARGE,
        DESIGNATION,
        PROCEEDING,
        HEARING,
        FILING,
        DECISION,
        STAY,
        COUNSEL,
        DEADLINE,
        RISK_ASSESSMENT,
        RISK_FACTOR,
        PATHWAY,
        CRITERION,
        CLAIM,
        EVIDENCE,
        CUSTODY,
        CONSENT,
        DISCLOSURE,
        CASE_CONTACT,
        TASK,
        NOTE,
        SOURCE,
        AUTHOR,
        CONTACT,
        ORGANISATION,
        LETTER,
        COVERED_PERSON,
        LETTER_STEP,
        SELECTION_ROUND,
        ROUND_PLACE,
        PERSON_MATCH,
    )
)

SCHEMA_VERSION = 2
"""Written into every commit: an older program keeps operations of a newer one untouched."""

__all__ = ["SCHEMA", "SCHEMA_VERSION"]
