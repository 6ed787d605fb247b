"""Layout 3: the whole case file. Tables for the kinds of schema 2, columns for its fields of older kinds."""

from __future__ import annotations

from typing import Protocol

COLUMNS = {
    "t_case": (
        "f_outcome_date TEXT",
        "f_outcome_date_lo INTEGER",
        "f_outcome_date_hi INTEGER",
    ),
    "t_person": (
        "f_location_country TEXT",
        "f_whereabouts TEXT",
        "f_held_number TEXT",
        "f_birth_country TEXT",
        "f_marital_status TEXT",
        "f_died TEXT",
        "f_died_lo INTEGER",
        "f_died_hi INTEGER",
        "f_last_arrival TEXT",
        "f_last_arrival_lo INTEGER",
        "f_last_arrival_hi INTEGER",
        "f_first_entry TEXT",
        "f_first_entry_lo INTEGER",
        "f_first_entry_hi INTEGER",
        "f_entry_place TEXT",
        "f_entry_manner TEXT",
    ),
    "t_evidence": (
        "f_certificate BLOB",
        "f_translator_contact TEXT",
        "f_translator_competence TEXT",
        "f_translation_of BLOB",
        "f_part_of BLOB",
    ),
    "t_note": (
        "f_person BLOB",
        "f_owner TEXT",
        "f_due TEXT",
        "f_due_lo INTEGER",
        "f_due_hi INTEGER",
    ),
    "t_source": (
        "f_contact BLOB",
        "f_organisation BLOB",
    ),
}

TYPED = """
    CREATE TABLE t_relationship (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_person BLOB, f_relative BLOB, f_begins TEXT, f_begins_lo INTEGER, f_begins_hi INTEGER,
        f_ends TEXT, f_ends_lo INTEGER, f_ends_hi INTEGER, f_role TEXT, f_separated_where TEXT,
        f_dependent INTEGER, f_note TEXT, f_source BLOB
    ) STRICT;
    CREATE INDEX t_relationship_root ON t_relationship(root);
    CREATE TABLE t_period (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_title TEXT, f_person BLOB, f_begins TEXT, f_begins_lo INTEGER, f_begins_hi INTEGER,
        f_ends TEXT, f_ends_lo INTEGER, f_ends_hi INTEGER, f_ongoing INTEGER, f_place TEXT, f_country
        TEXT, f_organisation TEXT, f_position TEXT, f_description TEXT, f_source BLOB
    ) STRICT;
    CREATE INDEX t_period_root ON t_period(root);
    CREATE TABLE t_designation (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_title TEXT, f_person BLOB, f_status TEXT, f_listed TEXT, f_listed_lo INTEGER,
        f_listed_hi INTEGER, f_seen TEXT, f_seen_lo INTEGER, f_seen_hi INTEGER, f_checked TEXT,
        f_checked_lo INTEGER, f_checked_hi INTEGER, f_removed TEXT, f_removed_lo INTEGER, f_removed_hi
        INTEGER, f_authority TEXT, f_number TEXT, f_country TEXT, f_link TEXT, f_note TEXT, f_source
        BLOB
    ) STRICT;
    CREATE INDEX t_designation_root ON t_designation(root);
    CREATE TABLE t_proceeding (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_forum
        TEXT, f_title TEXT, f_track TEXT, f_stage TEXT, f_number TEXT, f_judge TEXT, f_place TEXT,
        f_detained INTEGER, f_detained_where TEXT, f_opened TEXT, f_opened_lo INTEGER, f_opened_hi
        INTEGER, f_closed TEXT, f_closed_lo INTEGER, f_closed_hi INTEGER, f_note TEXT
    ) STRICT;
    CREATE INDEX t_proceeding_root ON t_proceeding(root);
    CREATE TABLE t_hearing (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_date TEXT, f_date_lo INTEGER, f_date_hi INTEGER, f_time TEXT, f_time_zone TEXT, f_place
        TEXT, f_mode TEXT, f_judge TEXT, f_interpreter TEXT, f_language TEXT, f_outcome TEXT, f_note
        TEXT
    ) STRICT;
    CREATE INDEX t_hearing_root ON t_hearing(root);
    CREATE TABLE t_filing (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_title TEXT, f_filed TEXT, f_filed_lo INTEGER, f_filed_hi INTEGER, f_received TEXT,
        f_received_lo INTEGER, f_received_hi INTEGER, f_how TEXT, f_served_on TEXT, f_served TEXT,
        f_served_lo INTEGER, f_served_hi INTEGER, f_receipt TEXT, f_sha256 BLOB, f_size INTEGER,
        f_filename TEXT, f_media_type TEXT, f_pages INTEGER, f_signed_by TEXT, f_note TEXT
    ) STRICT;
    CREATE INDEX t_filing_root ON t_filing(root);
    CREATE TABLE t_decision (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_result TEXT, f_date TEXT, f_date_lo INTEGER, f_date_hi INTEGER, f_served TEXT,
        f_served_lo INTEGER, f_served_hi INTEGER, f_authority TEXT, f_judge TEXT, f_is_final INTEGER,
        f_summary TEXT
    ) STRICT;
    CREATE INDEX t_decision_root ON t_decision(root);
    CREATE TABLE t_stay (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_status TEXT, f_requested TEXT, f_requested_lo INTEGER, f_requested_hi INTEGER, f_begins
        TEXT, f_begins_lo INTEGER, f_begins_hi INTEGER, f_ends TEXT, f_ends_lo INTEGER, f_ends_hi
        INTEGER, f_granted_by TEXT, f_note TEXT
    ) STRICT;
    CREATE INDEX t_stay_root ON t_stay(root);
    CREATE TABLE t_counsel (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_role
        TEXT, f_contact BLOB, f_name TEXT, f_organisation TEXT, f_number TEXT, f_entered TEXT,
        f_entered_lo INTEGER, f_entered_hi INTEGER, f_withdrew TEXT, f_withdrew_lo INTEGER,
        f_withdrew_hi INTEGER, f_note TEXT
    ) STRICT;
    CREATE INDEX t_counsel_root ON t_counsel(root);
    CREATE TABLE t_deadline (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_title
        TEXT, f_rule TEXT, f_rule_version TEXT, f_anchor TEXT, f_anchor_lo INTEGER, f_anchor_hi INTEGER,
        f_anchor_entry BLOB, f_due TEXT, f_due_lo INTEGER, f_due_hi INTEGER, f_ordered TEXT,
        f_ordered_lo INTEGER, f_ordered_hi INTEGER, f_order_evidence BLOB, f_order_note TEXT, f_basis
        TEXT, f_time TEXT, f_time_zone TEXT, f_status TEXT, f_done TEXT, f_done_lo INTEGER, f_done_hi
        INTEGER, f_proof_note TEXT, f_owner TEXT, f_proceeding BLOB, f_person BLOB, f_note TEXT
    ) STRICT;
    CREATE INDEX t_deadline_root ON t_deadline(root);
    CREATE TABLE t_risk_assessment (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_person
        BLOB, f_date TEXT, f_date_lo INTEGER, f_date_hi INTEGER, f_status TEXT, f_assessor TEXT,
        f_reviewer TEXT, f_reviewed TEXT, f_reviewed_lo INTEGER, f_reviewed_hi INTEGER,
        f_weights_version TEXT, f_band TEXT, f_override_band TEXT, f_override_reason TEXT, f_override_by
        TEXT, f_override_second TEXT, f_summary TEXT, f_round BLOB, f_locked TEXT, f_locked_lo INTEGER,
        f_locked_hi INTEGER, f_snapshot BLOB
    ) STRICT;
    CREATE INDEX t_risk_assessment_root ON t_risk_assessment(root);
    CREATE TABLE t_risk_factor (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_axis
        TEXT, f_factor TEXT, f_answer TEXT, f_points TEXT, f_weight TEXT, f_date TEXT, f_date_lo
        INTEGER, f_date_hi INTEGER, f_source BLOB, f_note TEXT
    ) STRICT;
    CREATE INDEX t_risk_factor_root ON t_risk_factor(root);
    CREATE TABLE t_pathway (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL,
        f_programme TEXT, f_status TEXT, f_title TEXT, f_country TEXT, f_category TEXT,
        f_second_category TEXT, f_priority TEXT, f_referred_by BLOB, f_sponsor BLOB, f_contact BLOB,
        f_number TEXT, f_referred TEXT, f_referred_lo INTEGER, f_referred_hi INTEGER, f_decided TEXT,
        f_decided_lo INTEGER, f_decided_hi INTEGER, f_note TEXT
    ) STRICT;
    CREATE INDEX t_pathway_root ON t_pathway(root);
    CREATE TABLE t_criterion (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL,
        f_criterion TEXT, f_title TEXT, f_state TEXT, f_checked TEXT, f_checked_lo INTEGER, f_checked_hi
        INTEGER, f_note TEXT, f_source BLOB
    ) STRICT;
    CREATE INDEX t_criterion_root ON t_criterion(root);
    CREATE TABLE t_consent (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_person
        BLOB, f_purpose TEXT, f_recipient TEXT, f_recipient_organisation BLOB, f_anonymity TEXT,
        f_answer TEXT, f_given TEXT, f_given_lo INTEGER, f_given_hi INTEGER, f_given_how TEXT,
        f_language TEXT, f_interpreter TEXT, f_given_by TEXT, f_form BLOB, f_expires TEXT, f_expires_lo
        INTEGER, f_expires_hi INTEGER, f_withdrawn TEXT, f_withdrawn_lo INTEGER, f_withdrawn_hi INTEGER,
        f_withdrawn_how TEXT, f_note TEXT
    ) STRICT;
    CREATE INDEX t_consent_root ON t_consent(root);
    CREATE TABLE t_disclosure (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_title TEXT, f_recipient TEXT, f_recipient_organisation BLOB, f_purpose TEXT, f_variant
        TEXT, f_date TEXT, f_date_lo INTEGER, f_date_hi INTEGER, f_given_by TEXT, f_sha256 BLOB, f_size
        INTEGER, f_copy_number TEXT, f_recipient_code TEXT, f_letter BLOB, f_returned TEXT,
        f_returned_lo INTEGER, f_returned_hi INTEGER, f_note TEXT
    ) STRICT;
    CREATE INDEX t_disclosure_root ON t_disclosure(root);
    CREATE TABLE t_letter (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_title
        TEXT, f_addressee TEXT, f_addressee_organisation BLOB, f_addressee_contact BLOB, f_language
        TEXT, f_text TEXT, f_status TEXT, f_sent TEXT, f_sent_lo INTEGER, f_sent_hi INTEGER, f_sent_how
        TEXT, f_answer_due TEXT, f_answer_due_lo INTEGER, f_answer_due_hi INTEGER, f_number TEXT,
        f_round BLOB, f_sha256 BLOB, f_size INTEGER, f_filename TEXT, f_pages INTEGER, f_note TEXT
    ) STRICT;
    CREATE TABLE t_covered_person (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_person
        BLOB, f_code TEXT, f_position INTEGER, f_asked TEXT, f_result TEXT, f_consent BLOB, f_note TEXT
    ) STRICT;
    CREATE INDEX t_covered_person_root ON t_covered_person(root);
    CREATE TABLE t_letter_step (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_type
        TEXT, f_date TEXT, f_date_lo INTEGER, f_date_hi INTEGER, f_who TEXT, f_contact BLOB, f_text
        TEXT, f_next_step TEXT, f_next_date TEXT, f_next_date_lo INTEGER, f_next_date_hi INTEGER,
        f_sha256 BLOB, f_size INTEGER, f_filename TEXT
    ) STRICT;
    CREATE INDEX t_letter_step_root ON t_letter_step(root);
    CREATE TABLE t_contact (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_name
        TEXT, f_organisation BLOB, f_position TEXT, f_country TEXT, f_number TEXT, f_adverse INTEGER,
        f_conflict_checked TEXT, f_conflict_checked_lo INTEGER, f_conflict_checked_hi INTEGER,
        f_conflict_note TEXT, f_may_be_named INTEGER, f_verified TEXT, f_verified_lo INTEGER,
        f_verified_hi INTEGER, f_note TEXT, f_external_id TEXT
    ) STRICT;
    CREATE TABLE t_organisation (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_name
        TEXT, f_type TEXT, f_country TEXT, f_place TEXT, f_website TEXT, f_number TEXT, f_adverse
        INTEGER, f_conflict_checked TEXT, f_conflict_checked_lo INTEGER, f_conflict_checked_hi INTEGER,
        f_conflict_note TEXT, f_note TEXT, f_external_id TEXT
    ) STRICT;
    CREATE TABLE t_case_contact (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_contact
        BLOB, f_organisation BLOB, f_role TEXT, f_begins TEXT, f_begins_lo INTEGER, f_begins_hi INTEGER,
        f_ends TEXT, f_ends_lo INTEGER, f_ends_hi INTEGER, f_conflict TEXT, f_conflict_checked TEXT,
        f_conflict_checked_lo INTEGER, f_conflict_checked_hi INTEGER, f_note TEXT
    ) STRICT;
    CREATE INDEX t_case_contact_root ON t_case_contact(root);
    CREATE TABLE t_task (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_title
        TEXT, f_due TEXT, f_due_lo INTEGER, f_due_hi INTEGER, f_owner TEXT, f_status TEXT, f_priority
        TEXT, f_done TEXT, f_done_lo INTEGER, f_done_hi INTEGER, f_person BLOB, f_about BLOB, f_note
        TEXT
    ) STRICT;
    CREATE INDEX t_task_root ON t_task(root);
    CREATE TABLE t_selection_round (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_title
        TEXT, f_capacity INTEGER, f_programme TEXT, f_status TEXT, f_opened TEXT, f_opened_lo INTEGER,
        f_opened_hi INTEGER, f_decided TEXT, f_decided_lo INTEGER, f_decided_hi INTEGER,
        f_weights_version TEXT, f_weights BLOB, f_ranking_sha256 BLOB, f_seed INTEGER, f_reasons TEXT,
        f_note TEXT
    ) STRICT;
    CREATE TABLE t_round_place (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_case
        BLOB, f_person BLOB, f_code TEXT, f_rank INTEGER, f_low TEXT, f_high TEXT, f_stays TEXT, f_band
        TEXT, f_chosen INTEGER, f_reason TEXT, f_decided_by TEXT, f_assessment BLOB
    ) STRICT;
    CREATE INDEX t_round_place_root ON t_round_place(root);
    CREATE TABLE t_person_match (
        eid INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, live INTEGER NOT NULL, f_one
        BLOB, f_other BLOB, f_same INTEGER, f_reason TEXT
    ) STRICT;
    CREATE INDEX t_filing_sha256 ON t_filing(f_sha256) WHERE f_sha256 IS NOT NULL;
"""


class Executes(Protocol):
    """The one thing that a migration asks of a connection."""

    def execute(self, sql: str, /) -> object:
        """Run one statement."""


def upgrade(connection: Executes) -> None:
    """Make the tables and columns empty; the program fills them from the log."""
    for table, columns in COLUMNS.items():
        for column in columns:
            connection.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    for statement in TYPED.split(";"):
        if statement.strip():
            connection.execute(statement)
