"""Fictional cases: who the person is, what they did, what was done to them, who says so."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any

from desktop_app.assets import asset
from desktop_app.domain.ids import EntityId, case_code_from_random
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref
from desktop_app.services.demo.people import Names, Someone
from desktop_app.services.demo.plot import Plot, Plotter
from desktop_app.services.demo.writer import RootWriter

RICH = 2
"""How many cases, from the first, have everything."""

CONTESTED = 4
"""How many cases, from the first, two authors have edited at once: about where the person is held."""

_PRIORITIES = (("critical", 1), ("high", 3), ("medium", 4), ("low", 2))
_CALM = (("medium", 1), ("low", 2))


@dataclass(slots=True)
class DemoCase:
    """One fictional case before it is saved.

    ``person`` is whom it is about, ``facts`` fill texts, ``entries`` are those of the stories, by code.
    """

    writer: RootWriter
    someone: Someone
    plot: Plot
    person: EntityId
    facts: Mapping[str, str]
    entries: dict[str, EntityId] = field(default_factory=dict)


class Storyteller:
    """Tells fictional cases; equal chances give equal cases."""

    def __init__(self, stories: Mapping[str, Any], names: Names) -> None:
        self._stories = stories
        self._plotter = Plotter(stories)
        self.names = names

    @classmethod
    def bundled(cls) -> Storyteller:
        """Read the stories that ship with the program."""
        stories = tomllib.loads(asset("demo", "stories.toml").read_text("utf-8"))
        return cls(stories, Names.bundled())

    def case(self, chance: Random, number: int, sources: Mapping[str, Ref]) -> DemoCase:
        """Tell the case of this number (from 0); the first two are rich, the others shorter."""
        is_rich = number < RICH
        someone = self.names.someone(chance, is_woman=True if is_rich else None)
        if is_rich:
            plot = self._plotter.rich(chance)
        else:
            plot = self._plotter.short(chance, is_woman=someone.is_woman, is_held=number < CONTESTED)
        facts = self._facts(chance, someone, plot)
        writer = self._root(chance, number, facts, plot, is_rich=is_rich)
        person, in_us = self._person(chance, writer, plot, facts)
        told = DemoCase(writer, someone, plot, person, facts)
        self._names(chance, told, spellings=3 if is_rich else chance.randint(0, 1))
        self._papers(chance, told, in_us=in_us)
        self._contacts(chance, told, count=2 if is_rich else 1)
        self._deeds(chance, told)
        self._persecution(told, acts=3 if is_rich else 1)
        self._charges(chance, told)
        if is_rich or chance.random() < 0.15:
            self._accounts(chance, told, sources)
        if is_rich:
            self._family(chance, told)
            self._notes(told)
        return told

    def _facts(self, chance: Random, someone: Someone, plot: Plot) -> Mapping[str, str]:
        """Return what fills the texts of a case."""
        city, city_ru = chance.choice(self._stories["cities"])
        latin = self.names.latin(someone.cyrillic)
        deeds = [deed["deed"] for deed in sorted(plot.activities, key=lambda deed: plot.days[deed["code"]])]
        return {
            "city": city,
            "city_ru": city_ru,
            "name": latin.full,
            "given": latin.given,
            "family": latin.family,
            "full": f"{latin.family} {latin.given}",
            "full_ru": f"{someone.cyrillic.family} {someone.cyrillic.given} {someone.cyrillic.patronymic}",
            "occupation": plot.occupation,
            "a_occupation": with_article(plot.occupation),
            "years": str(max(2, min(20, 2022 - plot.born.year - 21))),
            "deeds": " and ".join(deeds),
        }

    def _root(
        self, chance: Random, number: int, facts: Mapping[str, str], plot: Plot, *, is_rich: bool
    ) -> RootWriter:
        texts = self._stories["texts"]
        summary = [line.format(**facts) for line in texts["summary"]]
        tags = self._stories["tags"] + (self._stories["open_tags"] if plot.is_going_on else [])
        priority = _weighted(chance, _PRIORITIES if plot.is_going_on else _CALM)
        return RootWriter(
            chance,
            "case",
            code=case_code_from_random(chance.randbytes(5)),
            title=f"{facts['occupation'].capitalize()} from {facts['city']}",
            status=plot.status,
            outcome=plot.outcome,
            responsible=chance.choice(self._stories["workers"]),
            opened=PartialDate.of(plot.opened),
            closed=PartialDate.of(plot.closed) if plot.closed else None,
            priority="critical" if is_rich else priority,
            languages=("ru",),
            confidentiality="sensitive" if is_rich else "normal",
            tags=tuple(chance.sample(tags, chance.randint(0, 2))),
            summary="\n\n".join(summary) if is_rich else texts["summary_short"].format(**facts),
            request=texts["request"].format(**facts) if is_rich else "",
            external_id=f"D-{number + 1:06}",
        )

    def _person(
        self, chance: Random, writer: RootWriter, plot: Plot, facts: Mapping[str, str]
    ) -> tuple[EntityId, bool]:
        """Write the person; return it, and whether the person is in the United States."""
        facility, state = chance.choice(self._stories["facilities"])
        place = chance.choice(self._stories["places"] + self._stories["elsewhere"])
        is_held = plot.held_since is not None
        person = writer.add(
            "person",
            role="principal",
            birth_date=PartialDate.of(plot.born),
            birth_place=facts["city_ru"],
            gender="female" if plot.is_woman else "male",
            citizenships=("RU",),
            languages=tuple(dict.fromkeys(("ru", chance.choice(self._stories["languages"])))),
            vulnerabilities=("separated_family",) if chance.random() < 0.3 else (),
            location=state if is_held else place,
            facility=facility if is_held else "",
            held_since=PartialDate.of(plot.held_since) if plot.held_since else None,
            occupation=facts["occupation"],
        )
        writer.set(writer.root, "principal", writer.ref(person))
        return person, is_held or place in self._stories["places"]

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
        others = {self.names.latin(cyrillic, scheme) for scheme in self.names.schemes} - {latin}
        for other in chance.sample(sorted(others, key=lambda one: one.full), min(spellings, len(others))):
            told.writer.add(
                "name", told.person, type="other", script="latin", family=other.family, given=other.given
            )

    def _papers(self, chance: Random, told: DemoCase, *, in_us: bool) -> None:
        told.writer.add(
            "identifier",
            told.person,
            type="passport_foreign",
            value=f"{chance.randint(50, 79)} {chance.randint(0, 9_999_999):07}",
            country="RU",
            expires=PartialDate.year(chance.randint(2026, 2033)),
        )
        if in_us and chance.random() < 0.6:
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

    def _deeds(self, chance: Random, told: DemoCase) -> None:
        for story in told.plot.activities:
            facts = {**told.facts, "n": str(chance.randint(3, 40))}
            day = told.plot.days[story["code"]]
            is_vague = story["code"] not in {"picket", "march"} and chance.random() < 0.25
            told.entries[story["code"]] = told.writer.add(
                "activity",
                type=story["type"],
                title=story["title"].format(**facts),
                person=told.writer.ref(told.person),
                date=PartialDate.month(day.year, day.month) if is_vague else PartialDate.of(day),
                place=told.facts["city"],
                channel=story["channel"].format(**facts),
                attribution=story["attribution"],
                description=story["description"].format(**facts),
            )

    def _persecution(self, told: DemoCase, *, acts: int) -> None:
        for story in told.plot.events:
            when = PartialDate.of(told.plot.days[story["code"]])
            event = told.writer.add(
                "event",
                title=story["title"].format(**told.facts),
                date=when,
                place=told.facts["city"],
                description=story["description"].format(**told.facts),
                status_at_end=story["status"],
            )
            told.entries[story["code"]] = event
            for kind, method, description in story["acts"][:acts]:
                act = told.writer.add(
                    "act",
                    event,
                    type=kind,
                    date=when,
                    method=method,
                    description=description.format(**told.facts),
                )
                told.writer.add("involvement", act, role="victim", person=told.writer.ref(told.person))
                told.writer.add(
                    "involvement",
                    act,
                    role="perpetrator",
                    party=story["party"].format(**told.facts),
                    party_kind=story["party_kind"],
                    degree="direct",
                )

    def _charges(self, chance: Random, told: DemoCase) -> None:
        for story in told.plot.charges:
            day = told.plot.days[story["code"]]
            told.entries[story["code"]] = told.writer.add(
                "charge",
                law=story["law"],
                article=story["article"],
                part=story["part"],
                description=story["description"],
                stage=story["stage"],
                date=PartialDate.of(day),
                court=f"District court, {told.facts['city']}",
                case_number=f"{chance.randint(1, 9)}-{chance.randint(100, 9999)}/{day.year}",
                sentence=story["sentence"],
                person=told.writer.ref(told.person),
            )

    def _accounts(self, chance: Random, told: DemoCase, sources: Mapping[str, Ref]) -> None:
        """Two accounts of one fact that differ: both stay, with who says so."""
        story = chance.choice(told.plot.events)
        day = told.plot.days[story["code"]]
        after = PartialDate.of(day + timedelta(1))
        phoned = f"{told.facts['given']} telephoned in the evening and said that it had been that morning."
        for source, value, kind, reliability, statement in (
            ("mother", PartialDate.of(day), "first_hand", "reliable", phoned),
            ("registry", after, "document", "fairly_reliable", "The date on the copy of the papers."),
        ):
            told.writer.add(
                "claim",
                subject=told.writer.ref(told.entries[story["code"]]),
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
        for role, born in (("child", 2014), ("parent", 1950)):
            is_mother = True if role == "parent" else None
            relative = self.names.someone(chance, family=_stem(told.someone), is_woman=is_mother)
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


def with_article(noun: str) -> str:
    """Return an English noun with its indefinite article."""
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _weighted(chance: Random, choices: Sequence[tuple[str, int]]) -> str:
    return chance.choices([code for code, _ in choices], [weight for _, weight in choices])[0]


def _stem(someone: Someone) -> str:
    family = someone.cyrillic.family
    if someone.is_woman and family.endswith("а"):
        return family[:-1]
    return family[:-2] + "ий" if someone.is_woman and family.endswith("ая") else family


def _gender(someone: Someone) -> str:
    return "female" if someone.is_woman else "male"
