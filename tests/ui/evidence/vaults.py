"""A real vault with a case whose evidence is of every kind, for tests and pictures; fictional people."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desktop_app.domain.entity import Tree
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.opening import create_with_key
from desktop_app.services.session import Session
from desktop_app.vault.unit import Unit
from desktop_app.vault.worker import DatabaseThread
from tests.dossier.rich_case import KEY, Filler, RichCase, environment, make_rich_case

LETTER = "\n".join(
    ["District registry", "", "In answer to your letter of 3 March:"]
    + [f"{at}. The entry of that day is found under number 1-17/{at}." for at in range(1, 23)]
)


def pdf(pages: int = 3, text: str = LETTER) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for page in range(pages):
        canvas.setFont("Times-Roman", 12)
        for at, line in enumerate([f"Page {page + 1} of {pages}", "", *text.splitlines()]):
            canvas.drawString(72, 770 - 20 * at, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def photo(size: tuple[int, int] = (1600, 1200), form: str = "JPEG") -> bytes:
    made = Image.new("RGB", size, (176, 196, 206))
    draw = ImageDraw.Draw(made)
    w, h = size
    draw.rectangle((0, h * 0.62, w, h), fill=(120, 128, 118))
    draw.polygon([(w * 0.2, h * 0.62), (w * 0.5, h * 0.2), (w * 0.8, h * 0.62)], fill=(150, 96, 72))
    draw.rectangle((w * 0.44, h * 0.42, w * 0.56, h * 0.62), fill=(80, 60, 50))
    out = io.BytesIO()
    made.save(out, form)
    return out.getvalue()


FILES = {
    "registry-letter.pdf": pdf(),
    "square.jpg": photo(),
    "interview.txt": ("Вопрос: что было дальше?\nОтвет: мы пошли домой.\n\n" * 300).encode(),
    "message.ogg": b"OggS" + bytes(400),
}


@contextmanager
def started_children() -> Iterator[ChildPool]:
    """Start real children, and end them."""
    children = ChildPool()
    children.start()
    try:
        yield children
    finally:
        children.kill_all()


@contextmanager
def opened(folder: Path, children: ChildPool) -> Iterator[Session]:
    """Open a session on a new real vault, made by raw key on its own thread."""
    thread = DatabaseThread()
    path = folder / "field.vault"
    vault = thread.submit(
        lambda: create_with_key(path, KEY, author_name="R. Achterberg", environment=environment())
    ).result()
    session = Session(vault, thread, children)
    try:
        yield session
    finally:
        session.close()


def rich_case(session: Session) -> RichCase:
    return session.run_whole(make_rich_case).result()


def tree_of(session: Session, case: EntityId) -> Tree:
    return session.run(lambda unit: unit.tree(case)).result()


def write_files(folder: Path) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in FILES]


def describe(unit: Unit, case: EntityId) -> None:
    """Say of the attached files what a caseworker would."""
    filler = Filler(unit, case)
    said: dict[str, dict[str, object]] = {
        "registry-letter.pdf": {
            "title": "Answer of the district registry", "kind": Term("court_document"),
            "date": PartialDate.day(2023, 5, 19), "translation_status": Term("certified"),
            "translator": "M. Oduya", "language": Term("ru"), "exhibit": "C",
            "authenticity": "Compared with the paper; the stamp is raised.",
        },
        "square.jpg": {"title": "The square on the day", "date": PartialDate.month(2022, 3)},
        "interview.txt": {
            "title": "Interview, first part", "kind": Term("statement"), "translation_status": Term("needed"),
        },
    }  # fmt: skip
    for piece in unit.tree(case).of_kind("evidence"):
        filler.fill(piece.id, **said.get(piece.text("filename"), {}))  # type: ignore[arg-type]
    filler.save()
    unit.commit()
