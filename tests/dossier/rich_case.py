"""A case with something in every field that a dossier prints; fictional people, made in a real vault."""
# ruff: noqa: E501 - entries read best one a line

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from PIL import Image

from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate, Season, Span
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.services.opening import create_with_key
from desktop_app.vault import attachments
from desktop_app.vault.environment import Environment
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault

KEY = RawKey(bytes(range(32)), bytes(range(16)))
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def environment(seed: int = 1) -> Environment:
    return Environment(clock=lambda: NOW, random_bytes=Random(seed).randbytes)


def new_vault(folder: Path, seed: int = 1) -> Vault:
    return create_with_key(
        folder / "field.vault", KEY, author_name="R. Achterberg", environment=environment(seed)
    )


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (640, 480), (90, 120, 140)).save(out, "JPEG")
    return out.getvalue()


@dataclass
class Filler:
    """Collects changes to one root, and every text that was entered."""

    unit: Unit
    root: EntityId
    changes: list[Change] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def make(self, kind: str, parent: EntityId | None, /, **values: Value | tuple[Value, ...]) -> EntityId:
        entity = self.root if parent is None else self.unit.new_id()
        self.changes.append(Create(entity, kind, parent))
        self.fill(entity, **values)
        return entity

    def fill(self, entity: EntityId, **values: Value | tuple[Value, ...]) -> None:
        for name, value in values.items():
            for one in value if isinstance(value, tuple) else (value,):
                change = AddElement if isinstance(value, tuple) else SetField
                self.changes.append(change(entity, name, one))
                if isinstance(one, str):
                    self.texts.append(one)

    def ref(self, entity: EntityId) -> Ref:
        return Ref(self.root, entity)

    def save(self) -> None:
        self.unit.save(self.root, self.changes)


@dataclass(frozen=True)
class RichCase:
    case: EntityId
    texts: tuple[str, ...]
    privileged: tuple[str, ...]
    event: EntityId


def make_rich_case(vault: Vault, *, with_files: bool = True) -> RichCase:
    files = {"photo.jpg": picture(), "recording.ogg": b"OggS" + bytes(200)} if with_files else {}
    stored = {name: attachments.store(vault.connection, iter([content])) for name, content in files.items()}
    with vault.unit() as unit:
        named = {"Letter of the registry": True, "Her own account": True, "A neighbour": False}
        sources = [_source(unit, name, named=may) for name, may in named.items()]
        filler = Filler(unit, unit.new_id())
        case = filler.make(
            "case", None, code="C-7K3M-QX4P", title="Teacher from a river town", status=Term("open"),
            priority=Term("high"), opened=PartialDate.day(2026, 8, 20), confidentiality=Term("sensitive"),
            languages=(Term("ru"), Term("en")), tags=("hearing", "срочно"), responsible="R. Achterberg",
            summary="She taught geography for *eleven* years.\n\nFrom **March 2022** she stood in the square. 2 * 3 < 7 & <b>not bold</b>",
            request="That the board set aside the decision and grant protection.", external_id="EXT-0042",
        )  # fmt: skip
        person = filler.make(
            "person", case, role=Term("principal"), birth_date=PartialDate.season(1988, Season.SPRING),
            birth_place="Нижняя Речка", gender=Term("female"), citizenships=(Term("RU"),), languages=(Term("ru"),),
            ethnicity="not asked", vulnerabilities=(Term("separated_family"),), health_note="Asthma since childhood",
            facility="Pine Hollow", location="Louisiana", held_since=PartialDate.day(2026, 8, 14), occupation="teacher",
        )  # fmt: skip
        filler.fill(case, principal=filler.ref(person))
        pieces = {}
        for name, kind, media in (
            ("photo.jpg", "photograph", "image/jpeg"),
            ("recording.ogg", "audio", "audio/ogg"),
        ):
            told = stored.get(name)
            pieces[name] = filler.make(
                "evidence", case, kind=Term(kind), title=f"Exhibit {name}", title_original=f"Оригинал {name}", filename=name,
                media_type=media, language=Term("ru"), origin="handed over on a stick", source=sources[0],
                captured=PartialDate.day(2026, 9, 1), captured_by="K. Oduya", captured_how="original device",
                authenticity="Compared with the device", date=PartialDate.month(2023, 5),
            )  # fmt: skip
            if told is not None:
                filler.fill(pieces[name], sha256=told.sha256, size=told.size)
            if media == "audio/ogg":
                filler.fill(pieces[name], duration_seconds=83)
            filler.make(
                "custody", pieces[name], action=Term("received"), when=Moment.of(NOW), who="R. Achterberg",
                from_whom="her sister", note="sealed bag",
            )  # fmt: skip
        proof = (filler.ref(pieces["photo.jpg"]),)
        filler.make(
            "name",
            person,
            type=Term("passport_cyrillic"),
            script=Term("cyrillic"),
            family="Верхотина",
            given="Анна",
            patronymic="Игоревна",
            evidence=proof,
        )
        filler.make(
            "name",
            person,
            type=Term("passport_latin"),
            script=Term("latin"),
            family="Verkhotina",
            given="Anna",
            source=sources[1],
        )
        filler.make("name", person, type=Term("former"), script=Term("cyrillic"), family="Соловецкая")
        filler.make(
            "identifier",
            person,
            type=Term("a_number"),
            value="A012345678",
            country=Term("US"),
            issued=PartialDate.year(2024),
            expires=PartialDate.year(2028),
            note="from the notice",
            evidence=proof,
        )
        filler.make(
            "contact_channel",
            person,
            channel=Term("signal"),
            address="+1 555 0142",
            safety=Term("with_rules"),
            when="weekdays after 18:00",
            who_may_answer="her brother",
            code_word="снегирь",
            note="Never the facility's phone",
        )
        filler.make(
            "activity",
            case,
            type=Term("picket"),
            title="Weekly pickets",
            person=filler.ref(person),
            date=PartialDate.about(Span(2022, 3)),
            end_date=PartialDate.month(2022, 11),
            place="Central square",
            channel="in the street",
            reach="some 40 people",
            attribution=Term("own_name"),
            legal_then=True,
            description="She held a sheet of paper.\n\nNobody stopped her at first.",
            evidence=proof,
        )
        filler.make(
            "activity",
            case,
            type=Term("open_letter"),
            title="Open letter",
            date=PartialDate.unknown("весна, год не помнит"),
            attribution=Term("pseudonym"),
        )
        event = filler.make(
            "event",
            case,
            title="Search and arrest",
            date=PartialDate.day(2023, 5, 17),
            end_date=PartialDate.day(2023, 5, 19),
            place="her flat",
            description="Six men came at six in the morning.",
            status_at_end=Term("released_without_charge"),
            evidence=proof,
        )
        act = filler.make(
            "act",
            event,
            type=Term("search"),
            date=PartialDate.day(2023, 5, 17),
            place="kitchen",
            method="door forced",
            description="They took two telephones.",
            medical_consistency=Term("consistent"),
            evidence=proof,
        )
        filler.make("involvement", act, role=Term("victim"), person=filler.ref(person), degree=Term("direct"))
        filler.make(
            "involvement",
            act,
            role=Term("perpetrator"),
            party="Officer in plain clothes",
            party_kind=Term("police"),
            degree=Term("ordered"),
            note="scar on the hand",
        )
        filler.make(
            "charge",
            case,
            law=Term("uk_rf"),
            article=Term("uk_207_3"),
            part="2",
            description="A post about a burnt town",
            stage=Term("in_absentia"),
            date=PartialDate.about(Span(2025, 1)),
            court="Rechnoy district court",
            case_number="1-17/2025",
            sentence="not yet",
            canadian_equivalent="None found",
            person=filler.ref(person),
            evidence=proof,
        )
        filler.make("charge", case, law=Term("koap_rf"), stage=Term("charged"), evidence=proof)
        for said, source, preferred in (
            ("released_without_charge", sources[0], False),
            ("released_on_bail", sources[1], True),
        ):
            filler.make(
                "claim",
                case,
                subject=filler.ref(event),
                field="status_at_end",
                value=Term(said),
                statement=f"She was {said.replace('_', ' ')}, the paper says",
                source=source,
                statement_kind=Term("document"),
                reliability=Term("reliable"),
                confirmation=Term("probable"),
                preferred=preferred,
                preferred_reason="She was there" if preferred else None,
                date=PartialDate.year(2026),
                evidence=proof,
            )
        for said in ("Two cars came", "Three cars came"):
            filler.make("claim", case, topic="Number of cars", statement=said, source=sources[2])
        filler.make(
            "note",
            case,
            type=Term("interview"),
            title="First interview",
            date=PartialDate.day(2026, 9, 2),
            text="She speaks *quietly*.",
            with_whom="her sister",
        )
        hidden = ("Advice on the appeal", "Counsel advises silence")
        filler.make("note", case, type=Term("legal_advice"), title=hidden[0], text=hidden[1], privileged=True)
        filler.save()
        unit.commit()
    texts = tuple(text for text in filler.texts if text not in hidden and text != "status_at_end")
    return RichCase(case, texts, hidden, event)


def _source(unit: Unit, name: str, *, named: bool) -> Ref:
    root = unit.new_id()
    unit.save(
        root,
        [
            Create(root, "source", None),
            SetField(root, "name", name),
            SetField(root, "kind", Term("document")),
            SetField(root, "reliability", Term("highly_reliable")),
            SetField(root, "may_be_named", named),
        ],
    )
    return Ref(root, root)


def reader(vault: Vault, digest: bytes) -> Iterator[bytes]:
    return attachments.read(vault.connection, digest)


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
