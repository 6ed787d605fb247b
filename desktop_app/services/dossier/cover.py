"""Cover, handling page and the verification code: what a reader must know before reading."""

from __future__ import annotations

import hashlib
import json

from desktop_app.domain.document.blocks import Block, Fact, Facts, Paragraph
from desktop_app.domain.document.inline import Text, plain
from desktop_app.domain.document.model import Cover, Document, Part
from desktop_app.domain.ids import CROCKFORD
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term
from desktop_app.services.dossier.facts import Scene
from desktop_app.services.dossier.names import PersonName
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.dossier.summary import case_blocks

_CODE_LETTERS = 16
_GROUP = 4


def verification_code(manifest: object) -> str:
    """Return 16 characters of the SHA-256 of a canonical manifest, in fours.

    A PDF cannot hold its own hash; this one covers what went into it.
    """
    canonical = json.dumps(manifest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    number = int.from_bytes(hashlib.sha256(canonical.encode()).digest(), "big")
    letters = "".join(CROCKFORD[number >> 5 * at & 31] for at in range(_CODE_LETTERS))
    return " ".join(letters[at : at + _GROUP] for at in range(0, _CODE_LETTERS, _GROUP))


def copy_line(request: DossierRequest, scene: Scene) -> str:
    """Return what stands at the foot of every page."""
    if request.is_internal:
        return scene.speech.say("internal_copy")
    return scene.speech.say("copy_for", number=request.copy_number, recipient=request.recipient)


def cover(scene: Scene, request: DossierRequest, name: PersonName, code: str, left_out: int) -> Cover:
    """Return the first page."""
    speech, case = scene.speech, scene.tree.root
    printed = sum(1 for piece in scene.exhibits.order if isinstance(piece.get("sha256"), bytes))
    count = len(scene.exhibits.order)
    facts = [
        Fact(speech.say("cover_copy"), plain(copy_line(request, scene))),
        Fact(speech.say("cover_date"), plain(_made(scene, request))),
        Fact(
            speech.say("cover_exhibits"),
            plain(
                str(count)
                if printed == count
                else speech.say("cover_exhibits_count", count=count, files=printed)
            ),
        ),
    ]
    if not request.is_internal:
        facts = [
            Fact(speech.say("cover_to"), speech.or_unknown(request.recipient)),
            Fact(speech.say("cover_purpose"), speech.or_unknown(request.purpose)),
            *facts,
        ]
    if left_out:
        facts.append(Fact(speech.say("cover_left_out"), plain(str(left_out))))
    return Cover(
        kind=speech.say("dossier"),
        name=name.full,
        name_original=name.other,
        name_language=name.other_language,
        case_code=case.text("code"),
        warning=speech.say("confidential"),
        lead=plain(case.text("title") or speech.say("cover_lead")),
        facts=tuple(facts),
        code_label=speech.say("verification_code"),
        code=code,
        code_note=speech.say("verification_note"),
        qr=f"HOLDFAST {case.text('code')} {code}",
    )


def handling_part(scene: Scene, request: DossierRequest, privileged: int) -> Part:
    """Return the page that says how to handle this document and on whose word it rests."""
    speech, case = scene.speech, scene.tree.root
    level = case.get("confidentiality")
    rows = [
        Fact(
            speech.field("case", "confidentiality"),
            speech.or_unknown(speech.term("confidentiality", level.code) if isinstance(level, Term) else ""),
        ),
        Fact(speech.say("handling_variant"), plain(speech.say("variant_full"))),
        Fact(speech.say("handling_consent"), plain(speech.say("consent_not_recorded"))),
        Fact(speech.say("handling_standard"), plain(speech.say("standard_claim"))),
    ]
    if privileged:
        withheld = plain(speech.say("notes_withheld", count=privileged))
        rows.insert(-1, Fact(speech.say("handling_notes"), withheld))
    sentences = ["handling_1", "handling_2", "handling_3"]
    if request.is_internal:
        sentences.insert(0, "handling_internal")
    blocks: tuple[Block, ...] = (
        Facts(tuple(rows)),
        *(Paragraph((Text(speech.say(key)),), numbered=True) for key in sentences),
        *case_blocks(scene),
    )
    return Part("", speech.say("part_handling"), blocks, anchor="handling")


def manifest(document: Document, body: object) -> dict[str, object]:
    """Return what the verification code covers: the words of the document, the hashes of its exhibits."""
    return {
        "language": document.meta.language,
        "made": document.meta.made,
        "copy": document.meta.copy_line,
        "exhibits": [[exhibit.letter, exhibit.sha256] for exhibit in document.exhibits],
        "body": body,
    }


def _made(scene: Scene, request: DossierRequest) -> str:
    return scene.speech.long(PartialDate.of(request.made.date()))
