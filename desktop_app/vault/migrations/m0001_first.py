"""Layout 1: the change log, the tables computed from it, the local tables and the attachments' chunks."""

from __future__ import annotations

from typing import Protocol

LOG = """
    CREATE TABLE author (aid INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE) STRICT;
    CREATE TABLE session (
        sid INTEGER PRIMARY KEY, author INTEGER NOT NULL, token BLOB NOT NULL, UNIQUE (author, token)
    ) STRICT;
    CREATE TABLE ent (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, kind INTEGER NOT NULL, id BLOB NOT NULL,
        parent INTEGER, born INTEGER, live INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE UNIQUE INDEX ent_id ON ent(root, id, kind);
    CREATE INDEX ent_root ON ent(id) WHERE root = eid;
    CREATE INDEX ent_parent ON ent(parent) WHERE parent IS NOT NULL;
    CREATE TABLE chain (
        chid INTEGER PRIMARY KEY, root INTEGER NOT NULL, session INTEGER NOT NULL,
        tip INTEGER NOT NULL DEFAULT 0, seq INTEGER NOT NULL DEFAULT 0, lamport INTEGER NOT NULL DEFAULT 0,
        UNIQUE (root, session)
    ) STRICT;
    CREATE TABLE cmt (
        cid INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, chain INTEGER, seq INTEGER, prev INTEGER,
        lamport INTEGER, version INTEGER, minute INTEGER, sig BLOB
    ) STRICT;
    CREATE INDEX cmt_chain ON cmt(chain, seq) WHERE chain IS NOT NULL;
    CREATE INDEX cmt_stub ON cmt(hash) WHERE chain IS NULL;
    CREATE TABLE op (
        oid INTEGER PRIMARY KEY, eid INTEGER, field INTEGER, key BLOB, preds BLOB, restores BLOB,
        salt BLOB, proof BLOB, value BLOB
    ) STRICT;
    CREATE INDEX op_gone ON op(eid, field) WHERE value IS NULL;
    CREATE TABLE head (
        eid INTEGER NOT NULL, field INTEGER NOT NULL, oid INTEGER NOT NULL, PRIMARY KEY (eid, field, oid)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE waiting (
        target INTEGER NOT NULL, by INTEGER NOT NULL, PRIMARY KEY (target, by)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE conflict (
        eid INTEGER NOT NULL, field INTEGER NOT NULL, key BLOB NOT NULL, PRIMARY KEY (eid, field, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE element (
        eid INTEGER NOT NULL, field INTEGER NOT NULL, value BLOB NOT NULL, PRIMARY KEY (eid, field, value)
    ) STRICT, WITHOUT ROWID;
"""

LOCAL = """
    CREATE TABLE erased (
        target INTEGER NOT NULL, note INTEGER NOT NULL, PRIMARY KEY (target, note)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE erasure_note (oid INTEGER PRIMARY KEY, honoured INTEGER NOT NULL) STRICT;
    CREATE TABLE erasure_due (oid INTEGER PRIMARY KEY, minute INTEGER NOT NULL) STRICT;
    CREATE TABLE author_key (key BLOB PRIMARY KEY, secret BLOB NOT NULL, minute INTEGER NOT NULL) STRICT;
    CREATE TABLE trust (key BLOB PRIMARY KEY, state TEXT NOT NULL, minute INTEGER NOT NULL) STRICT;
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE draft (
        root BLOB NOT NULL, entity BLOB NOT NULL, kind TEXT NOT NULL, field TEXT NOT NULL,
        value BLOB NOT NULL, base BLOB NOT NULL, minute INTEGER NOT NULL, PRIMARY KEY (root, entity, field)
    ) STRICT;
    CREATE TABLE import_batch (
        batch INTEGER PRIMARY KEY, minute INTEGER NOT NULL, label TEXT NOT NULL, detail TEXT NOT NULL
    ) STRICT;
    CREATE TABLE import_item (
        batch INTEGER NOT NULL, line INTEGER NOT NULL, root INTEGER, detail TEXT NOT NULL,
        PRIMARY KEY (batch, line)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX import_item_root ON import_item(root) WHERE root IS NOT NULL;
    CREATE TABLE share (
        share INTEGER PRIMARY KEY, minute INTEGER NOT NULL, recipient TEXT NOT NULL, detail TEXT NOT NULL
    ) STRICT;
    CREATE TABLE share_item (
        share INTEGER NOT NULL, root INTEGER NOT NULL, code TEXT, PRIMARY KEY (share, root)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE quarantine (
        entry INTEGER PRIMARY KEY, minute INTEGER NOT NULL, hash BLOB NOT NULL UNIQUE, root BLOB, author BLOB,
        reason TEXT NOT NULL
    ) STRICT;
    CREATE TABLE blob (
        id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, complete INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE blob_chunk (
        blob INTEGER NOT NULL, idx INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (blob, idx)
    ) STRICT;
"""

TYPED = """
    CREATE TABLE t_case (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_code
        TEXT, f_title TEXT, f_status TEXT, f_outcome TEXT, f_principal BLOB, f_responsible TEXT,
        f_opened TEXT, f_opened_lo INTEGER, f_opened_hi INTEGER, f_closed TEXT, f_closed_lo INTEGER,
        f_closed_hi INTEGER, f_priority TEXT, f_confidentiality TEXT, f_summary TEXT, f_request TEXT,
        f_external_id TEXT
    ) STRICT;
    CREATE TABLE t_person (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_role
        TEXT, f_birth_date TEXT, f_birth_date_lo INTEGER, f_birth_date_hi INTEGER, f_birth_place TEXT,
        f_gender TEXT, f_ethnicity TEXT, f_religion TEXT, f_photo BLOB, f_health_note TEXT, f_location
        TEXT, f_facility TEXT, f_held_since TEXT, f_held_since_lo INTEGER, f_held_since_hi INTEGER,
        f_occupation TEXT
    ) STRICT;
    CREATE INDEX t_person_root ON t_person(root);
    CREATE TABLE t_name (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_script TEXT, f_family TEXT, f_given TEXT, f_patronymic TEXT, f_other TEXT, f_source BLOB
    ) STRICT;
    CREATE INDEX t_name_root ON t_name(root);
    CREATE TABLE t_identifier (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_value TEXT, f_country TEXT, f_issued TEXT, f_issued_lo INTEGER, f_issued_hi INTEGER,
        f_expires TEXT, f_expires_lo INTEGER, f_expires_hi INTEGER, f_note TEXT
    ) STRICT;
    CREATE INDEX t_identifier_root ON t_identifier(root);
    CREATE TABLE t_contact_channel (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_channel
        TEXT, f_address TEXT, f_safety TEXT, f_when TEXT, f_who_may_answer TEXT, f_code_word TEXT,
        f_note TEXT
    ) STRICT;
    CREATE INDEX t_contact_channel_root ON t_contact_channel(root);
    CREATE TABLE t_activity (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_title TEXT, f_person BLOB, f_date TEXT, f_date_lo INTEGER, f_date_hi INTEGER, f_end_date
        TEXT, f_end_date_lo INTEGER, f_end_date_hi INTEGER, f_place TEXT, f_channel TEXT, f_reach TEXT,
        f_attribution TEXT, f_legal_then INTEGER, f_description TEXT
    ) STRICT;
    CREATE INDEX t_activity_root ON t_activity(root);
    CREATE TABLE t_event (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_title
        TEXT, f_date TEXT, f_date_lo INTEGER, f_date_hi INTEGER, f_end_date TEXT, f_end_date_lo INTEGER,
        f_end_date_hi INTEGER, f_place TEXT, f_description TEXT, f_status_at_end TEXT
    ) STRICT;
    CREATE INDEX t_event_root ON t_event(root);
    CREATE TABLE t_act (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_date TEXT, f_date_lo INTEGER, f_date_hi INTEGER, f_place TEXT, f_method TEXT,
        f_description TEXT, f_medical_consistency TEXT
    ) STRICT;
    CREATE INDEX t_act_root ON t_act(root);
    CREATE TABLE t_involvement (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_role
        TEXT, f_person BLOB, f_party TEXT, f_party_kind TEXT, f_degree TEXT, f_note TEXT
    ) STRICT;
    CREATE INDEX t_involvement_root ON t_involvement(root);
    CREATE TABLE t_charge (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_law
        TEXT, f_article TEXT, f_part TEXT, f_description TEXT, f_stage TEXT, f_date TEXT, f_date_lo
        INTEGER, f_date_hi INTEGER, f_court TEXT, f_case_number TEXT, f_sentence TEXT,
        f_canadian_equivalent TEXT, f_person BLOB
    ) STRICT;
    CREATE INDEX t_charge_root ON t_charge(root);
    CREATE TABLE t_claim (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_subject
        BLOB, f_field TEXT, f_value BLOB, f_statement TEXT, f_source BLOB, f_statement_kind TEXT,
        f_reliability TEXT, f_confirmation TEXT, f_preferred INTEGER, f_preferred_reason TEXT, f_date
        TEXT, f_date_lo INTEGER, f_date_hi INTEGER, f_topic TEXT
    ) STRICT;
    CREATE INDEX t_claim_root ON t_claim(root);
    CREATE TABLE t_evidence (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_kind
        TEXT, f_title TEXT, f_language TEXT, f_origin TEXT, f_link TEXT, f_captured TEXT, f_captured_lo
        INTEGER, f_captured_hi INTEGER, f_captured_by TEXT, f_captured_how TEXT, f_sha256 BLOB, f_size
        INTEGER, f_filename TEXT, f_media_type TEXT, f_copy TEXT, f_original BLOB, f_sensitivity TEXT,
        f_translation_status TEXT, f_translator TEXT, f_exhibit TEXT, f_authenticity TEXT, f_source
        BLOB, f_title_original TEXT, f_date TEXT, f_date_lo INTEGER, f_date_hi INTEGER,
        f_duration_seconds INTEGER, f_pages INTEGER, f_redacted_of BLOB
    ) STRICT;
    CREATE INDEX t_evidence_root ON t_evidence(root);
    CREATE TABLE t_custody (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_action
        TEXT, f_when INTEGER, f_who TEXT, f_from_whom TEXT, f_note TEXT
    ) STRICT;
    CREATE INDEX t_custody_root ON t_custody(root);
    CREATE TABLE t_note (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_title TEXT, f_date TEXT, f_date_lo INTEGER, f_date_hi INTEGER, f_text TEXT, f_with_whom
        TEXT, f_privileged INTEGER
    ) STRICT;
    CREATE INDEX t_note_root ON t_note(root);
    CREATE TABLE t_source (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_kind
        TEXT, f_name TEXT, f_connection TEXT, f_language TEXT, f_reliability TEXT, f_may_be_named
        INTEGER, f_note TEXT
    ) STRICT;
    CREATE TABLE t_author (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_name
        TEXT, f_key BLOB
    ) STRICT;
    CREATE INDEX t_case_code ON t_case(f_code) WHERE f_code IS NOT NULL;
    CREATE INDEX t_evidence_sha256 ON t_evidence(f_sha256) WHERE f_sha256 IS NOT NULL;
"""


class Executes(Protocol):
    """The one thing that a migration asks of a connection."""

    def execute(self, sql: str, /) -> object:
        """Run one statement."""


def upgrade(connection: Executes) -> None:
    """Make every table of layout 1 in an empty vault."""
    for part in (LOG, LOCAL, TYPED):
        for statement in part.split(";"):
            if statement.strip():
                connection.execute(statement)
