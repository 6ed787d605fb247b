"""Fictional evidence: papers, pictures, a letter, a recording, stored and noted as real ones would be."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from desktop_app.assets import asset
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Moment, Ref
from desktop_app.services.demo import media
from desktop_app.services.demo.cases import DemoCase
from desktop_app.services.demo.papers import Paper, paper_pdf
from desktop_app.vault.attachments import Stored

_PDF = "application/pdf"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One evidence item to be: its file and what is said about it. ``proves`` names a group of entries."""

    content: bytes
    filename: str
    media_type: str
    kind: str
    title: str
    proves: str = ""
    title_original: str = ""
    language: str = ""
    pages: int | None = None
    seconds: int | None = None
    translation: str = ""


class PaperDrawer:
    """Makes the files of fictional evidence."""

    def __init__(self, papers: Sequence[Mapping[str, Any]]) -> None:
        self._papers = {paper["code"]: paper for paper in papers}

    @classmethod
    def bundled(cls) -> PaperDrawer:
        """Read the texts that ship with the program."""
        return cls(tomllib.loads(asset("demo", "papers.toml").read_text("utf-8"))["paper"])

    def all_items(self, chance: Random, told: DemoCase) -> list[Item]:
        """Return the evidence of a rich case: fourteen items of every sort."""
        facts = told.facts
        thread = [
            "They asked about you again.",
            "Who? The same two as in March, and a third one in a car.",
            "Do not come.",
        ]
        letter = [
            f"Dear {facts['given']},",
            "the officers came on Tuesday and stayed for an hour.",
            "Your mother.",
        ]
        old = [f"Черновик письма, {facts['full_ru']}.", "Сохранено в старой кодировке.", "Ответ не пришёл."]
        return [
            self.paper(chance, "decision", facts, proves="charges"),
            self.paper(chance, "search", facts, proves="events"),
            self.paper(chance, "search_translation", facts, proves="events"),
            self.paper(chance, "medical", facts, proves="events"),
            self.paper(chance, "summons", facts, proves="charges"),
            self.paper(chance, "employer", facts, proves="events"),
            self.paper(chance, "witness", facts, proves="activities"),
            self.paper(chance, "listing", facts, proves="events"),
            self.photograph(chance, "2022:03:06 14:21:08", "The square, with a sheet of paper"),
            self.photograph(chance, "2024:08:19 06:47:55", "The door after the search"),
            self.screenshot(chance, thread),
            Item(
                content=media.letter_docx(letter),
                filename="letter.docx",
                media_type=_DOCX,
                kind="letter",
                title="Letter from the mother",
                language="en",
            ),
            Item(
                content=media.recording(chance),
                filename="voice-message.wav",
                media_type="audio/x-wav",
                kind="audio",
                title="Voice message of a neighbour",
                language="ru",
                seconds=6,
                translation="needed",
            ),
            Item(
                content=media.old_text(old),
                filename="draft.txt",
                media_type="text/plain",
                kind="other",
                title="Draft found on an old computer",
                language="ru",
                translation="needed",
            ),
        ]

    def few_items(self, chance: Random, told: DemoCase) -> list[Item]:
        """Return one or two items of a shorter case."""
        items = [
            self.paper(chance, chance.choice(("summons", "witness", "medical")), told.facts, proves="events")
        ]
        said = ["The link does not open any more.", "I saved it before."]
        items += [self.screenshot(chance, said)] if chance.random() < 0.4 else []
        return items

    def paper(self, chance: Random, code: str, facts: Mapping[str, str], *, proves: str) -> Item:
        """Return a printed paper."""
        paper = self._papers[code]
        printed = Paper(
            head=paper["head"].format(**facts),
            paragraphs=[line.format(**facts) for line in paper["body"].strip().splitlines()],
            pages=paper["pages"],
            number=f"{chance.randint(1, 9)}-{chance.randint(100, 9999)}",
        )
        is_russian = paper["language"] == "ru"
        return Item(
            content=paper_pdf(printed),
            filename=f"{code}.pdf",
            media_type=_PDF,
            kind=paper["kind"],
            title=paper["title"],
            title_original=paper["title_original"],
            language=paper["language"],
            pages=paper["pages"],
            proves=proves,
            translation=("translated" if code == "search" else "needed") if is_russian else "not_needed",
        )

    def photograph(self, chance: Random, taken: str, title: str) -> Item:
        """Return a photograph with the data that a telephone writes into it."""
        return Item(
            content=media.photograph(chance, taken),
            filename=f"IMG_{chance.randint(1000, 9999)}.jpg",
            media_type="image/jpeg",
            kind="photograph",
            title=title,
            proves="activities",
        )

    def screenshot(self, chance: Random, lines: Sequence[str]) -> Item:
        """Return a picture of a message thread."""
        return Item(
            content=media.screenshot(chance, lines),
            filename=f"Screenshot_{chance.randint(1000, 9999)}.png",
            media_type="image/png",
            kind="screenshot",
            title="Messages on a telephone",
            language="ru",
            translation="needed",
        )


def add_items(
    told: DemoCase,
    items: Sequence[Item],
    store: Callable[[bytes], Stored],
    *,
    chance: Random,
    received: Moment,
    source: Ref,
) -> None:
    """Store the files and note them in the case, each with two steps of custody and what it proves."""
    writer = told.writer
    for item in items:
        stored = store(item.content)
        evidence = writer.add(
            "evidence",
            kind=item.kind,
            title=item.title,
            title_original=item.title_original,
            language=item.language,
            origin="handed over on a memory stick",
            captured=PartialDate.day(2024, chance.randint(1, 12), chance.randint(1, 28)),
            captured_by=told.facts["name"],
            sha256=stored.sha256,
            size=stored.size,
            filename=item.filename,
            media_type=item.media_type,
            copy="original",
            sensitivity="normal",
            translation_status=item.translation,
            source=source,
            date=PartialDate.day(2024, chance.randint(1, 12), chance.randint(1, 28)),
            pages=item.pages,
            duration_seconds=item.seconds,
        )
        writer.add(
            "custody", evidence, action="received", when=received, who="Marta", from_whom=told.facts["name"]
        )
        writer.add("custody", evidence, action="examined", when=Moment(received.minutes + 60), who="Desk 2")
        _cite(told, item.proves, evidence, chance)


def _cite(told: DemoCase, group: str, evidence: EntityId, chance: Random) -> None:
    proven = {"events": told.events, "activities": told.activities, "charges": told.charges}.get(group, [])
    if proven:
        told.writer.cite(chance.choice(proven), evidence)
