"""Fictional evidence: papers, pictures, a letter, a recording, stored and noted as real ones would be."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop_app.assets import asset
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Moment, Ref
from desktop_app.services.demo import media
from desktop_app.services.demo.cases import DemoCase
from desktop_app.services.demo.papers import Paper, paper_pdf
from desktop_app.services.demo.plot import Plot, some_day
from desktop_app.vault.attachments import Stored

_PDF = "application/pdf"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One evidence item to be: its file, its day, what is said about it, the story that it ``proves``."""

    content: bytes
    filename: str
    media_type: str
    kind: str
    title: str
    day: date
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
        facts, plot = told.facts, told.plot
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
        picket = self.picture(
            chance, media.photograph, plot.days["picket"], "14:21:08", "The square, with a sheet of paper"
        )
        door = self.picture(chance, media.door, plot.days["search"], "10:47:55", "The door after the search")
        return [
            *(self.paper(chance, code, told) for code in self._papers if self._proves(code, plot)),
            replace(picket, proves="picket"),
            replace(door, proves="search"),
            self.screenshot(chance, thread, some_day(chance, plot.left, plot.opened)),
            Item(
                content=media.letter_docx(letter),
                filename="letter.docx",
                media_type=_DOCX,
                kind="letter",
                title="Letter from the mother",
                day=some_day(chance, plot.left, plot.opened),
                language="en",
            ),
            Item(
                content=media.recording(chance),
                filename="voice-message.wav",
                media_type="audio/x-wav",
                kind="audio",
                title="Voice message of a neighbour",
                day=plot.days["search"],
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
                day=plot.days["posts"],
                language="ru",
                translation="needed",
            ),
        ]

    def few_items(self, chance: Random, told: DemoCase) -> list[Item]:
        """Return one or two items of a shorter case: a paper that proves something told, some messages."""
        fitting = [code for code in self._papers if self._proves(code, told.plot)]
        items = [self.paper(chance, chance.choice(fitting), told)]
        said = ["The link does not open any more.", "I saved it before."]
        if chance.random() < 0.4:
            items.append(self.screenshot(chance, said, some_day(chance, told.plot.left, told.plot.opened)))
        return items

    def _proves(self, code: str, plot: Plot) -> str:
        """Return the first story told that a paper proves, or nothing."""
        return next((story for story in self._papers[code]["about"] if story in plot.days), "")

    def paper(self, chance: Random, code: str, told: DemoCase) -> Item:
        """Return a printed paper about a story that is told."""
        paper, facts, proves = self._papers[code], told.facts, self._proves(code, told.plot)
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
            day=told.plot.days[proves] + timedelta(paper["after_days"]),
            proves=proves,
            translation=("translated" if code == "search" else "needed") if is_russian else "not_needed",
        )

    def picture(
        self, chance: Random, draw: Callable[[Random, str], bytes], day: date, time: str, title: str
    ) -> Item:
        """Return a photograph with the data that a telephone writes into it."""
        return Item(
            content=draw(chance, f"{day:%Y:%m:%d} {time}"),
            filename=f"IMG_{chance.randint(1000, 9999)}.jpg",
            media_type="image/jpeg",
            kind="photograph",
            title=title,
            day=day,
        )

    def screenshot(self, chance: Random, lines: Sequence[str], day: date) -> Item:
        """Return a picture of a message thread."""
        return Item(
            content=media.screenshot(chance, lines),
            filename=f"Screenshot_{chance.randint(1000, 9999)}.png",
            media_type="image/png",
            kind="screenshot",
            title="Messages on a telephone",
            day=day,
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
            captured=PartialDate.of(item.day + timedelta(_days_until_kept(chance, item))),
            captured_by=told.facts["name"],
            sha256=stored.sha256,
            size=stored.size,
            filename=item.filename,
            media_type=item.media_type,
            copy="original",
            sensitivity="normal",
            translation_status=item.translation,
            source=source,
            date=PartialDate.of(item.day),
            pages=item.pages,
            duration_seconds=item.seconds,
        )
        writer.add(
            "custody", evidence, action="received", when=received, who="Marta", from_whom=told.facts["name"]
        )
        writer.add("custody", evidence, action="examined", when=Moment(received.minutes + 60), who="Desk 2")
        if item.proves:
            writer.cite(told.entries[item.proves], evidence)


def _days_until_kept(chance: Random, item: Item) -> int:
    """Return how long after its day it was photographed or copied; a photograph is its own copy."""
    return 0 if item.kind == "photograph" else chance.randint(0, 20)
