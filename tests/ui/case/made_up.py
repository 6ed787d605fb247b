"""A fictional case in a real vault, in English or Russian words, as large as asked for."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.dates.parsing import Understood, parse
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.cases.create import CreatedCase, add_case
from desktop_app.services.opening import create_with_key
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.vault.environment import Environment, system_environment
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.unit import Unit
from desktop_app.vault.worker import DatabaseThread


def open_session(folder: Path, name: str = "E. Marsh") -> Session:
    """Make a vault under a raw key and return the session on it."""
    thread = DatabaseThread()
    clock = itertools.count()
    start = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    system = system_environment()
    environment = Environment(lambda: start.replace(minute=next(clock) % 50), system.random_bytes)
    key = RawKey(bytes(range(32)), bytes(range(16)))
    path = folder / "field.vault"

    def make() -> Any:
        return create_with_key(path, key, author_name=name, environment=environment)

    vault = thread.submit(make).result(30)
    return Session(vault, thread, ChildPool())


@dataclass(frozen=True, slots=True)
class MadeCase:
    """What a test asks for by name."""

    case: EntityId
    person: EntityId
    events: tuple[EntityId, ...]


def make_case(session: Session, wording: Wording, *, russian: bool = False, big: int = 0) -> MadeCase:
    """Fill a case; ``big`` adds that many events, and half as many pieces of evidence."""
    return session.run(_fill, wording, russian, big).result(60)


class Filler:
    """Gathers the changes of a case, with dates as people write them."""

    def __init__(self, unit: Unit, wording: Wording, made: CreatedCase) -> None:
        self.unit, self.wording, self.made = unit, wording, made
        self.changes: list[Change] = []

    def date(self, text: str) -> PartialDate:
        found = parse(text, self.wording.dates, "en")
        assert isinstance(found, Understood), text
        return found.date

    def add(
        self, kind_name: str, parent: EntityId, sets: dict[str, list[Value]] | None = None, **values: Value
    ) -> EntityId:
        entity = self.unit.new_id()
        self.changes.append(Create(entity, kind_name, parent))
        self.changes += [SetField(entity, name, value) for name, value in values.items()]
        for name, elements in (sets or {}).items():
            self.changes += [AddElement(entity, name, element) for element in elements]
        return entity

    def ref(self, entity: EntityId) -> Ref:
        return Ref(self.made.case, entity)


def _fill(unit: Unit, wording: Wording, russian: bool, big: int) -> MadeCase:
    made = add_case(unit)
    f, case, person = Filler(unit, wording, made), made.case, made.person

    def say(english: str, in_russian: str) -> str:
        return in_russian if russian else english

    letter = f.add(
        "evidence",
        case,
        kind=Term("letter"),
        title=say("Letter of the district registry", "Письмо районной канцелярии"),
        exhibit="C",
    )
    passport = f.add(
        "evidence", case, kind=Term("identity_document"), title=say("Passport", "Паспорт"), exhibit="A"
    )
    f.changes += [
        SetField(case, "status", Term("open")), SetField(case, "priority", Term("high")),
        SetField(case, "responsible", "E. Marsh"), SetField(case, "opened", f.date("3 March 2025")),
        AddElement(case, "tags", say("urgent", "срочно")),
        SetField(case, "summary", say("Anna took part in weekly **pickets** from 2022.\n\n- searched in May 2023\n- held since August 2026", "Анна выходила на **пикеты** с 2022 года.\n\n- обыск в мае 2023\n- под стражей с августа 2026")),  # noqa: E501
        SetField(person, "birth_date", f.date("spring 1988")), SetField(person, "gender", Term("female")),
        SetField(person, "facility", say("Pine Hollow", "Пайн-Холлоу")), SetField(person, "held_since", f.date("14 August 2026")),  # noqa: E501
        SetField(person, "occupation", say("Schoolteacher", "Учительница")),
        AddElement(person, "languages", Term("uk")), AddElement(person, "languages", Term("en")),
        AddElement(person, "vulnerabilities", Term("single_parent")),
    ]  # fmt: skip
    f.add(
        "name",
        person,
        {"evidence": [f.ref(passport)]},
        type=Term("passport_cyrillic"),
        family="Верхотина",
        given="Анна",
        patronymic="Игоревна",
    )
    f.add(
        "name",
        person,
        {"evidence": [f.ref(passport)]},
        type=Term("passport_latin"),
        family="Verkhotina",
        given="Anna",
    )
    f.add("name", person, type=Term("former"), family="Соловецкая")
    f.add("identifier", person, type=Term("a_number"), value="A012345678")
    f.add(
        "identifier", person, type=Term("passport_foreign"), value="710012904", expires=f.date("4 Feb 2027")
    )
    f.add(
        "contact_channel",
        person,
        channel=Term("signal"),
        address="+00 000 0000",
        safety=Term("with_rules"),
        when=say("weekdays after 18:00", "в будни после 18:00"),
        who_may_answer=say("her brother may answer", "может ответить брат"),
    )
    f.add("contact_channel", person, channel=Term("facility_phone"), safety=Term("unsafe"))
    f.add(
        "activity",
        case,
        type=Term("picket"),
        title=say("Weekly pickets", "Еженедельные пикеты"),
        date=f.date("March 2022"),
        end_date=f.date("November 2022"),
        place=say("Central square", "Центральная площадь"),
        person=f.ref(person),
    )
    f.add(
        "activity",
        case,
        type=Term("post"),
        title=say("Open letter", "Открытое письмо"),
        date=f.date("April 2024"),
    )
    arrest = f.add(
        "event",
        case,
        title=say("Search and arrest", "Обыск и задержание"),
        date=f.date("12 May 2023"),
        end_date=f.date("19 May 2023"),
        place=say("Home", "Дома"),
    )
    act = f.add(
        "act",
        arrest,
        type=Term("arrest"),
        date=f.date("12 May 2023"),
        method=say("At dawn, door broken", "На рассвете, дверь выбита"),
    )
    f.add("involvement", act, role=Term("perpetrator"), party=say("District police", "Районная полиция"))
    f.add("involvement", act, role=Term("victim"), person=f.ref(person))
    threat = f.add(
        "event", case, title=say("Threat by phone", "Угроза по телефону"), date=f.date("20 April 2022")
    )
    f.add(
        "charge",
        case,
        law=Term("uk_rf"),
        article=Term("uk_207_3"),
        stage=Term("in_absentia"),
        date=f.date("8 February 2025"),
        court=say("District court", "Районный суд"),
    )
    f.add(
        "note",
        case,
        type=Term("interview"),
        title=say("Interview of 12 March", "Интервью 12 марта"),
        date=f.date("12 March 2026"),
        text=say("She tells the release **differently**.", "О выходе рассказывает **иначе**."),
    )
    source = unit.new_id()
    unit.save(
        source,
        [
            Create(source, "source", None),
            SetField(
                source,
                "name",
                say("Letter of the district registry, Ex. C", "Письмо районной канцелярии, прил. C"),
            ),
            SetField(source, "reliability", Term("reliable")),
        ],
    )
    herself = unit.new_id()
    unit.save(
        herself,
        [
            Create(herself, "source", None),
            SetField(
                herself,
                "name",
                say("Her own account, interview 12 Mar 2026", "Её рассказ, интервью 12 марта 2026"),
            ),
        ],
    )
    topic = say("Release after the arrest of May 2023", "Выход после задержания в мае 2023")
    f.add(
        "claim",
        case,
        {"evidence": [f.ref(letter)]},
        topic=topic,
        statement=say("Released without charge on 19 May", "Отпущена без обвинения 19 мая"),
        source=Ref(source, source),
        statement_kind=Term("document"),
        reliability=Term("reliable"),
    )
    f.add(
        "claim",
        case,
        topic=topic,
        statement=say("Released on bail, money never returned", "Отпущена под залог, деньги не вернули"),
        source=Ref(herself, herself),
        statement_kind=Term("first_hand"),
        reliability=Term("highly_reliable"),
    )
    events = [arrest, threat]
    for number in range(big):
        made_event = f.add(
            "event",
            case,
            title=f"Event {number}",
            date=PartialDate.day(2020 + number % 6, 1 + number % 12, 1 + number % 28),
        )
        f.add("act", made_event, type=Term("threat"))
        events.append(made_event)
    for number in range(big // 2):
        f.add("evidence", case, title=f"Exhibit {number}", kind=Term("photograph"))
    unit.save(case, f.changes)
    unit.commit()
    return MadeCase(case, person, tuple(events))
