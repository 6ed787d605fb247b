"""Fictional cases: who the person is, what they did, what was done to them, who says so."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from desktop_app.assets import asset
from desktop_app.domain.ids import EntityId, case_code_from_random
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref
from desktop_app.services.demo.people import Names, Someone
from desktop_app.services.demo.writer import RootWriter, some_date

RICH = 2
"""How many cases, from the first, have everything."""

_STATUSES = (("intake", 2), ("open", 5), ("referred", 2), ("protected", 1), ("closed", 1))
_PRIORITIES = (("critical", 1), ("high", 3), ("medium", 4), ("low", 2))


@dataclass(slots=True)
class DemoCase:
    """One fictional case before it is saved. ``person`` is whom it is about, ``facts`` fill texts."""

    writer: RootWriter
    someone: Someone
    person: EntityId
    facts: Mapping[str, str]
    events: list[EntityId] = field(default_factory=list)
    activities: list[EntityId] = field(default_factory=list)
    charges: list[EntityId] = field(default_factory=list)


class Storyteller:
    """Tells fictional cases; equal chances give equal cases."""

    def __init__(self, stories: Mapping[str, Any], names: Names) -> None:
        self._stories = stories
        self.names = names

    @classmethod
    def bundled(cls) -> Storyteller:
        """Read the stories that ship with the program."""
        stories = tomllib.loads(asset("demo", "stories.toml").read_text("utf-8"))
        return cls(stories, Names.bundled())

    def case(self, chance: Random, number: int, sources: Mapping[str, Ref]) -> DemoCase:
        """Tell the case of this number (from 0); the first two are rich, the others shorter."""
        is_rich = number < RICH
        someone = self.names.someone(chance)
        while is_rich and not someone.is_woman:
            someone = self.names.someone(chance)
        city, city_ru = chance.choice(self._stories["cities"])
        latin = self.names.latin(someone.cyrillic)
        facts = {
            "city": city,
            "city_ru": city_ru,
            "name": latin.full,
            "given": latin.given,
            "family": latin.family,
            "full": f"{latin.family} {latin.given}",
            "full_ru": f"{someone.cyrillic.family} {someone.cyrillic.given} {someone.cyrillic.patronymic}",
            "occupation": chance.choice(self._stories["occupations"]),
            "n": str(chance.randint(3, 40)),
        }
        writer = self._root(chance, number, facts, is_rich=is_rich)
        person = self._person(chance, writer, someone, facts)
        told = DemoCase(writer, someone, person, facts)
        self._names(chance, told, spellings=3 if is_rich else chance.randint(0, 1))
        self._papers(chance, told)
        self._contacts(chance, told, count=2 if is_rich else 1)
        self._deeds(chance, told, count=5 if is_rich else chance.randint(1, 2))
        self._persecution(chance, told, count=5 if is_rich else 1, acts=3 if is_rich else 1)
        self._charges(chance, told, count=3 if is_rich else chance.randint(0, 1))
        if is_rich or chance.random() < 0.15:
            self._accounts(chance, told, sources)
        if is_rich:
            self._family(chance, told)
            self._notes(told)
        return told

    def _root(self, chance: Random, number: int, facts: Mapping[str, str], *, is_rich: bool) -> RootWriter:
        texts = self._stories["texts"]
        summary = [line.format(**facts) for line in texts["summary"]]
        status = _weighted(chance, _STATUSES)
        return RootWriter(
            chance,
            "case",
            code=case_code_from_random(chance.randbytes(5)),
            title=f"{facts['occupation'].capitalize()} from {facts['city']}",
            status="open" if is_rich else status,
            outcome=chance.choice(["granted", "resettled", "withdrawn"]) if status == "closed" else "",
            responsible=chance.choice(self._stories["workers"]),
            opened=some_date(chance, chance.choice((2023, 2024, 2025))),
            priority="critical" if is_rich else _weighted(chance, _PRIORITIES),
            languages=("ru",),
            confidentiality="sensitive" if is_rich else "normal",
            tags=tuple(chance.sample(self._stories["tags"], chance.randint(0, 2))),
            summary="\n\n".join(summary if is_rich else summary[:1]),
            request=texts["request"].format(**facts) if is_rich else "",
            external_id=f"D-{number + 1:06}",
        )

    def _person(
        self, chance: Random, writer: RootWriter, someone: Someone, facts: Mapping[str, str]
    ) -> EntityId:
        is_held = chance.random() < 0.5
        person = writer.add(
            "person",
            role="principal",
            birth_date=PartialDate.day(
                chance.randint(1958, 2004), chance.randint(1, 12), chance.randint(1, 28)
            ),
            birth_place=facts["city_ru"],
            gender="female" if someone.is_woman else "male",
            citizenships=("RU",),
            languages=("ru", chance.choice(self._stories["languages"])),
            vulnerabilities=("separated_family",) if chance.random() < 0.3 else (),
            location=chance.choice(self._stories["places"]),
            facility=chance.choice(self._stories["facilities"]) if is_held else "",
            held_since=some_date(chance, 2025) if is_held else None,
            occupation=facts["occupation"],
        )
        writer.set(writer.root, "principal", writer.ref(person))
        return person

    def _names(self, chance: Random, told: DemoCase, *, spellings: int) -> None:
        cyrillic = told.someone.cyrillic
        told.writer.add(
            "name",
            told.person,
            type="passport_cyrillic",
            script="cyrillic",
            family=cyrillic.family,
            given=cyrillic.given,
            patronymic=cyrillic.patronymic,
        )
        latin = self.names.latin(cyrillic)
        told.writer.add(
            "name",
            told.person,
            type="passport_latin",
            script="latin",
            family=latin.family,
            given=latin.given,
        )
        for scheme in chance.sample(self.names.schemes, spellings):
            other = self.names.latin(cyrillic, scheme)
            told.writer.add(
                "name", told.person, type="other", script="latin", family=other.family, given=other.given
            )

    def _papers(self, chance: Random, told: DemoCase) -> None:
        told.writer.add(
            "identifier",
            told.person,
            type="passport_foreign",
            value=f"{chance.randint(50, 79)} {chance.randint(0, 9_999_999):07}",
            country="RU",
            expires=PartialDate.year(chance.randint(2026, 2033)),
        )
        if chance.random() < 0.6:
            number = chance.randint(200_000_000, 249_999_999)
            told.writer.add("identifier", told.person, type="a_number", value=f"A{number:09}")

    def _contacts(self, chance: Random, told: DemoCase, *, count: int) -> None:
        channels = (
            ("signal", f"+1 202 555 {chance.randint(100, 199):04}", "safe", "after 18:00"),
            ("email", f"contact{chance.randint(100, 99_999)}@mail.example", "with_rules", "any time"),
        )
        for channel, address, safety, when in channels[:count]:
            told.writer.add(
                "contact_channel",
                told.person,
                channel=channel,
                address=address,
                safety=safety,
                when=when,
                who_may_answer="only the person" if safety == "safe" else "the sister may answer",
                code_word=self._stories["texts"]["code_word"] if safety == "with_rules" else "",
            )

    def _deeds(self, chance: Random, told: DemoCase, *, count: int) -> None:
        for story in chance.sample(self._stories["activity"], count):
            told.activities.append(
                told.writer.add(
                    "activity",
                    type=story["type"],
                    title=story["title"].format(**told.facts),
                    person=told.writer.ref(told.person),
                    date=some_date(chance, chance.choice((2022, 2022, 2023, 2024))),
                    place=told.facts["city"],
                    channel=story["channel"].format(**told.facts),
                    attribution=story["attribution"],
                    description=story["description"].format(**told.facts),
                )
            )

    def _persecution(self, chance: Random, told: DemoCase, *, count: int, acts: int) -> None:
        for story in chance.sample(self._stories["event"], count):
            when = some_date(chance, chance.choice((2022, 2023, 2024)))
            event = told.writer.add(
                "event",
                title=story["title"].format(**told.facts),
                date=when,
                place=told.facts["city"],
                description=story["description"].format(**told.facts),
                status_at_end=story["status"],
            )
            told.events.append(event)
            for kind, method, description in story["acts"][:acts]:
                act = told.writer.add(
                    "act",
                    event,
                    type=kind,
                    date=when,
                    method=method,
                    description=description.format(**told.facts),
                )
                told.writer.add(
                    "involvement",
                    act,
                    role="victim",
                    person=told.writer.ref(told.person),
                    party=told.facts["name"],
                )
                told.writer.add(
                    "involvement",
                    act,
                    role="perpetrator",
                    party=story["party"].format(**told.facts),
                    party_kind=story["party_kind"],
                    degree="direct",
                )

    def _charges(self, chance: Random, told: DemoCase, *, count: int) -> None:
        for story in chance.sample(self._stories["charge"], count):
            told.charges.append(
                told.writer.add(
                    "charge",
                    law=story["law"],
                    article=story["article"],
                    part=story["part"],
                    description=story["description"],
                    stage=story["stage"],
                    date=some_date(chance, chance.choice((2023, 2024))),
                    court=f"District court, {told.facts['city']}",
                    case_number=f"{chance.randint(1, 9)}-{chance.randint(100, 9999)}/2024",
                    sentence=story["sentence"],
                    person=told.writer.ref(told.person),
                )
            )

    def _accounts(self, chance: Random, told: DemoCase, sources: Mapping[str, Ref]) -> None:
        """Two accounts of one fact that differ: both stay, with who says so."""
        first, second = some_date(chance, 2024), some_date(chance, 2024)
        for source, value, kind, reliability, statement in (
            ("mother", first, "first_hand", "reliable", "She telephoned the evening before and said so."),
            ("registry", second, "document", "fairly_reliable", "The date on the copy of the record."),
        ):
            told.writer.add(
                "claim",
                subject=told.writer.ref(told.events[0]),
                field="date",
                value=value,
                statement=statement,
                source=sources[source],
                statement_kind=kind,
                reliability=reliability,
                confirmation="probable",
            )
        for source, place, kind, confirmation in (
            ("newspaper", "deported", "media", "doubtful"),
            ("lawyer", "returned voluntarily", "first_hand", "possible"),
        ):
            told.writer.add(
                "claim",
                topic="What became of the brother",
                value=place,
                statement=f"The brother was {place}." if place == "deported" else f"The brother {place}.",
                source=sources[source],
                statement_kind=kind,
                reliability="reliable" if source == "lawyer" else "unknown",
                confirmation=confirmation,
            )

    def _family(self, chance: Random, told: DemoCase) -> None:
        for role, born in (("child", 2014), ("parent", 1955)):
            relative = self.names.someone(chance, family=_stem(told.someone))
            person = told.writer.add(
                "person",
                role=role,
                birth_date=PartialDate.year(born),
                gender=_gender(relative),
                citizenships=("RU",),
            )
            told.writer.add(
                "name",
                person,
                type="passport_cyrillic",
                script="cyrillic",
                family=relative.cyrillic.family,
                given=relative.cyrillic.given,
                patronymic=relative.cyrillic.patronymic,
            )

    def _notes(self, told: DemoCase) -> None:
        texts = self._stories["texts"]
        told.writer.add(
            "note",
            type="interview",
            title="First interview",
            date=PartialDate.day(2025, 3, 14),
            text=texts["interview"].format(**told.facts),
            privileged=False,
        )
        told.writer.add(
            "note",
            type="legal_advice",
            title="Counsel's advice",
            date=PartialDate.day(2025, 4, 2),
            text=texts["advice"].format(**told.facts),
            with_whom="Counsel",
            privileged=True,
        )


def _weighted(chance: Random, choices: Sequence[tuple[str, int]]) -> str:
    return chance.choices([code for code, _ in choices], [weight for _, weight in choices])[0]


def _stem(someone: Someone) -> str:
    family = someone.cyrillic.family
    if someone.is_woman and family.endswith("а"):
        return family[:-1]
    return family[:-2] + "ий" if someone.is_woman and family.endswith("ая") else family


def _gender(someone: Someone) -> str:
    return "female" if someone.is_woman else "male"
