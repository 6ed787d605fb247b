"""How fast the press is beside plain ReportLab with the same words, fonts and sizes, measured in one run."""

from __future__ import annotations

import io
import random
import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, SimpleDocTemplate, TableStyle
from reportlab.platypus import Paragraph as PlainParagraph
from reportlab.platypus import Table as PlainTable

from desktop_app.assets import asset
from desktop_app.domain.document import (
    Citation,
    Column,
    Document,
    Exhibit,
    Heading,
    Meta,
    Paragraph,
    Part,
    Table,
    Text,
    plain,
    to_json,
)
from desktop_app.sandbox.press.faces import FILES, load_faces
from desktop_app.sandbox.press.render import render

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS = [
    "суд",
    "обвинение",
    "статья",
    "кодекс",
    "задержание",
    "обыск",
    "допрос",
    "следователь",
    "адвокат",
    "протокол",
    "заявление",
    "преследование",
    "активист",
    "свобода",
    "собрание",
    "мирный",
    "протест",
    "полиция",
    "арест",
    "приговор",
    "апелляция",
    "жалоба",
    "доказательство",
    "свидетель",
    "показания",
    "угроза",
    "семья",
    "ребёнок",
    "убежище",
    "граница",
    "паспорт",
    "отказ",
    "решение",
    "постановление",
    "штраф",
    "колония",
    "здоровье",
    "больница",
    "перевод",
    "источник",
    "публикация",
    "запись",
    "фотография",
    "переписка",
    "давление",
    "увольнение",
    "розыск",
    "консульство",
]


@dataclass(frozen=True, slots=True)
class Timing:
    """Medians in seconds; ``plain`` is untagged ReportLab without contents, links or bookmarks."""

    pages: int
    plain_pages: int
    press: float
    plain: float

    @property
    def ratio(self) -> float:
        """How many times the time of plain ReportLab the press takes."""
        return self.press / self.plain


def bench_document(runs: int = 5) -> Timing:
    """Print 30 pages of Russian text and tables with contents, tagged, and the same by plain ReportLab."""
    load_faces()
    parts = _content()
    data = to_json(_document(parts))
    _register()
    out = io.BytesIO()
    pages = render(data, {}, out).pages
    plain_pages = _plain(parts)
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):  # in turns, so that a busy machine slows both
        times[0].append(_seconds(lambda: render(data, {}, io.BytesIO())))
        times[1].append(_seconds(lambda: _plain(parts)))
    return Timing(pages, plain_pages, statistics.median(times[0]), statistics.median(times[1]))


Section = tuple[str, list[str], list[tuple[str, str, str]]]


def _content() -> list[Section]:
    """Return headings, paragraphs and table rows of about thirty pages, always the same."""
    dice = random.Random(7)  # noqa: S311 - words for a measurement

    def words(count: int) -> str:
        return " ".join(dice.choice(_WORDS) for _ in range(count))

    return [
        (
            words(3).capitalize(),
            [words(dice.randint(50, 90)).capitalize() + "." for _ in range(7)],
            [(words(2), words(9), f"{dice.randint(1, 28)} мая 2023 г.") for _ in range(14)],
        )
        for _ in range(8)
    ]


def _document(parts: list[Section]) -> Document:
    columns = (Column("Что", 120, "name"), Column("Подробности", 250), Column("Когда", 90, "date"))
    return Document(
        Meta("ru", "Bench", "2026-11-21T00:00:00+00:00", running_name="Bench", verification="0000"),
        tuple(
            Part(
                str(number),
                title,
                (
                    *(Paragraph((Text(text + " "), Citation("A")), numbered=True) for text in paragraphs),
                    Heading("Таблица", f"{number}.1", full=True),
                    Table(columns, tuple((plain(a), plain(b), plain(c)) for a, b, c in rows)),
                ),
            )
            for number, (title, paragraphs, rows) in enumerate(parts, 1)
        ),
        exhibits=(Exhibit("A", "Запись", "Документ", "2023"),),
    )


def _register() -> None:
    for key in ("S", "SB", "N"):
        pdfmetrics.registerFont(TTFont(f"Bench{key}", str(asset("fonts", "print", FILES[key]))))


def _plain(parts: list[Section]) -> int:
    body = ParagraphStyle("body", fontName="BenchS", fontSize=12, leading=16, leftIndent=132, spaceAfter=8)
    head = ParagraphStyle("head", fontName="BenchSB", fontSize=22, leading=27, leftIndent=132, spaceAfter=30)
    cell = ParagraphStyle("cell", fontName="BenchS", fontSize=10.5, leading=13.5)
    name = ParagraphStyle("name", fontName="BenchSB", fontSize=10.5, leading=13.5)
    rules = TableStyle(
        [("LINEBELOW", (0, 0), (-1, -1), 0.5, (0.6, 0.6, 0.6)), ("FONT", (0, 0), (-1, -1), "BenchS")]
    )
    story: list[Flowable] = []
    for title, paragraphs, rows in parts:
        story.append(PlainParagraph(title, head))
        story += [PlainParagraph(f"{text} (прил. A, с. 31)", body) for text in paragraphs]
        data = [
            [PlainParagraph(a, name), PlainParagraph(b, cell), PlainParagraph(c, cell)] for a, b, c in rows
        ]
        story.append(PlainTable(data, colWidths=[126, 264, 94], style=rules))
    out = io.BytesIO()
    template = SimpleDocTemplate(
        out, pagesize=(612, 792), leftMargin=65, rightMargin=50, topMargin=72, bottomMargin=71,
        invariant=1, initialFontName="BenchS",
    )  # fmt: skip
    template.build(story)
    return int(template.page)


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start
