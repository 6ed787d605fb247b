"""Contested facts: both accounts side by side, with who said so and how reliable that is."""

from __future__ import annotations

from desktop_app.domain.claims import ContestedFact, contested
from desktop_app.domain.document.blocks import (
    Account,
    AccountRow,
    Accounts,
    Block,
    Fact,
    Facts,
    Heading,
    Paragraph,
)
from desktop_app.domain.document.inline import Rich, Text, Unknown, plain
from desktop_app.domain.document.model import Part
from desktop_app.domain.entity import Entity
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term
from desktop_app.services.dossier.exhibits import letter_for
from desktop_app.services.dossier.facts import Scene, fact_rows, with_citations
from desktop_app.services.dossier.story import title_of

_SQUARES = {
    "highly_reliable": 5,
    "reliable": 4,
    "fairly_reliable": 3,
    "not_usually_reliable": 2,
    "unreliable": 1,
    "unknown": 0,
}


def contested_part(scene: Scene, number: str) -> Part | None:
    """Return every fact with several accounts and every open conflict, or nothing."""
    facts = contested(scene.tree)
    conflicts = [(entity, name) for entity in scene.tree.entities.values() for name in entity.conflicts]
    if not facts and not conflicts:
        return None
    blocks: list[Block] = []
    at = 0
    for fact in facts:
        at += 1
        blocks.append(Heading(_topic(scene, fact), f"{number}.{at}", full=True))
        accounts = [_account(scene, claim, letter) for letter, claim in _lettered(fact)]
        blocks += _pairs(accounts)
        blocks += _preferred(scene, fact)
    for entity, name in conflicts:
        at += 1
        blocks.append(
            Heading(
                f"{_subject(scene, entity)}: {scene.speech.field(entity.kind, name)}",
                f"{number}.{at}",
                full=True,
            )
        )
        blocks += _pairs(_versions(scene, entity, name))
    lead = plain(scene.speech.say("contested_lead"))
    return Part(number, scene.speech.say("part_contested"), tuple(blocks), lead, anchor="contested")


def accounts_part(scene: Scene, number: str) -> Part | None:
    """Return the accounts that contradict no other one, each with its source, or nothing."""
    disputed = {claim.id for fact in contested(scene.tree) for _, claim in _lettered(fact)}
    alone = [claim for claim in scene.tree.of_kind("claim") if claim.id not in disputed]
    if not alone:
        return None
    blocks: list[Block] = []
    for at, claim in enumerate(alone, start=1):
        subject = claim.get("subject")
        ref = subject if isinstance(subject, Ref) else None
        title = _about(scene, ref, claim.text("field"), claim.text("topic"))
        value, told = _value(scene, claim), SCHEMA.kind("claim").field("value")
        blocks.append(Heading(title, f"{number}.{at}", anchor=claim.id.hex()))
        rows = fact_rows(scene, claim, skip=("subject", "field", "topic", "value", "statement"))
        said = (Fact(scene.speech.field("claim", told.name), plain(value)),) if value else ()
        blocks.append(Facts((*said, *rows)))
        words = with_citations(plain(claim.text("statement")), scene, claim)
        if words:
            blocks.append(Paragraph(words, numbered=True))
    lead = plain(scene.speech.say("accounts_lead"))
    return Part(number, scene.speech.say("part_accounts"), tuple(blocks), lead, anchor="accounts")


def _pairs(accounts: list[Account]) -> list[Block]:
    return [
        Accounts(accounts[at], accounts[at + 1] if at + 1 < len(accounts) else None)
        for at in range(0, len(accounts), 2)
    ]


def _lettered(fact: ContestedFact) -> list[tuple[str, Entity]]:
    claims = [claim for account in fact.accounts for claim in account.claims]
    return [(letter_for(at), claim) for at, claim in enumerate(claims)]


def _topic(scene: Scene, fact: ContestedFact) -> str:
    return _about(scene, fact.subject, fact.field, fact.topic)


def _about(scene: Scene, ref: Ref | None, field: str, topic: str) -> str:
    """Return what an account is about: the field of an entry in words, and the topic that was given."""
    subject = scene.tree.entities.get(ref.entity) if ref is not None else None
    if subject is None:
        return topic or scene.speech.say("untitled")
    label = scene.speech.field(subject.kind, field) if SCHEMA.kind(subject.kind).has(field) else ""
    named = ": ".join(part for part in (_subject(scene, subject), label or topic) if part)
    return f"{named} ({topic})" if label and topic else named


def _subject(scene: Scene, subject: Entity) -> str:
    if subject.kind in ("activity", "event", "act", "charge", "evidence", "note"):
        return title_of(scene, subject)
    named = scene.name_of(Ref(subject.root, subject.id))
    return named or scene.speech.wording.kind(subject.kind, scene.speech.language)


def _account(scene: Scene, claim: Entity, letter: str) -> Account:
    speech = scene.speech
    source = _source(scene, claim)
    reliability = _reliability(claim, source)
    said: Rich = plain(claim.text("statement")) or plain(_value(scene, claim)) or (Unknown(),)
    rows = [
        AccountRow(speech.say("source"), speech.or_unknown(scene.source_name(source) if source else "")),
        AccountRow(
            speech.field("claim", "statement_kind"), _term(scene, claim, "statement_kind", "statement_kind")
        ),
        AccountRow(
            speech.field("claim", "reliability"),
            plain(speech.term("reliability", reliability)),
            _SQUARES.get(reliability),
        ),
        AccountRow(
            speech.field("claim", "confirmation"), _term(scene, claim, "confirmation", "confirmation")
        ),
        AccountRow(speech.say("exhibit"), scene.exhibits.citations(claim, bare=True) or plain("—")),
    ]
    when = claim.get("date")
    title = f"{letter}  {_value(scene, claim)}".strip()
    if isinstance(when, PartialDate):
        rows.insert(1, AccountRow(speech.field("claim", "date"), plain(speech.given(when))))
    else:
        rows.insert(1, AccountRow(speech.field("claim", "date"), (Unknown(),)))
    if claim.text("preferred_reason"):
        label = speech.field("claim", "preferred_reason")
        rows.append(AccountRow(label, plain(claim.text("preferred_reason"))))
    return Account(title, said, tuple(rows))


def _versions(scene: Scene, entity: Entity, name: str) -> list[Account]:
    spec, speech = SCHEMA.kind(entity.kind).field(name), scene.speech
    accounts = []
    for at, version in enumerate(entity.conflicts[name]):
        told = (
            scene.name_of(version.value)
            if isinstance(version.value, Ref)
            else speech.value(spec, version.value)
        )
        rows = (
            AccountRow(speech.say("written_by"), speech.or_unknown(version.author.name or "")),
            AccountRow(speech.say("their_clock"), plain(speech.day(version.clock))),
        )
        accounts.append(
            Account(f"{speech.say('version')} {letter_for(at)}", plain(told) or (Unknown(),), rows)
        )
    return accounts


def _preferred(scene: Scene, fact: ContestedFact) -> list[Block]:
    speech = scene.speech
    for letter, claim in _lettered(fact):
        if fact.preferred is not None and claim in fact.preferred.claims and claim.get("preferred") is True:
            return [Paragraph((Text(speech.say("preferred", letter=letter)),), style="note")]
    return [Paragraph((Text(speech.say("none_preferred")),), style="note")]


def _source(scene: Scene, claim: Entity) -> Entity | None:
    ref = claim.get("source")
    return scene.sources.get(ref.entity) if isinstance(ref, Ref) else None


def _reliability(claim: Entity, source: Entity | None) -> str:
    own = claim.get("reliability")
    if not isinstance(own, Term) and source is not None:
        own = source.get("reliability")
    return own.code if isinstance(own, Term) else "unknown"


def _term(scene: Scene, claim: Entity, name: str, vocabulary: str) -> Rich:
    value = claim.get(name)
    return plain(scene.speech.term(vocabulary, value.code)) if isinstance(value, Term) else (Unknown(),)


def _value(scene: Scene, claim: Entity) -> str:
    subject, value = claim.get("subject"), claim.get("value")
    if value is None:
        return ""
    target = scene.tree.entities.get(subject.entity) if isinstance(subject, Ref) else None
    if target is not None and SCHEMA.kind(target.kind).has(claim.text("field")):
        return scene.speech.value(SCHEMA.kind(target.kind).field(claim.text("field")), value)
    return scene.speech.value(SCHEMA.kind("claim").field("value"), value)
