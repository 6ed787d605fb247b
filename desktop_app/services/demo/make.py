"""Makes the demo: a folder with a vault of fictional people and the file that holds its passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from desktop_app.domain.changes import OperationId, SetField
from desktop_app.domain.history import SavedCommit
from desktop_app.domain.values import Moment, Ref
from desktop_app.services.demo.cases import CONTESTED, RICH, DemoCase, Storyteller
from desktop_app.services.demo.evidence import PaperDrawer, add_items
from desktop_app.services.demo.writer import RootWriter
from desktop_app.services.opening import create_with_key, new_raw_key
from desktop_app.vault import attachments
from desktop_app.vault.environment import Environment
from desktop_app.vault.file.errors import told as telling
from desktop_app.vault.file.files import exists_already, new_file
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.passphrase import WORDS, words
from desktop_app.vault.unit import Unit
from desktop_app.vault.vault import Vault

VAULT, PASSPHRASE_FILE = "demo.vault", "passphrase.txt"
WITH_EVIDENCE = 40
"""How many cases, from the first, have files."""

_AUTHORS = ("Marta", "Oleh")
_BATCH = 250
_BEGAN = datetime(2025, 9, 1, 8, 0, tzinfo=UTC)

Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class MadeDemo:
    """Where the demo is."""

    vault: Path
    passphrase_file: Path


class DemoClock:
    """A clock that stands until it is moved, so that the same seed writes the same times."""

    def __init__(self) -> None:
        self._now = _BEGAN

    def __call__(self) -> datetime:
        """Return the time at which it stands."""
        return self._now

    def forward(self, minutes: int) -> None:
        """Move the clock on."""
        self._now += timedelta(minutes=minutes)


def make_demo(
    folder: Path,
    *,
    cases: int,
    seed: int,
    progress: Progress = lambda _done, _total: None,
    derive: Callable[[str], RawKey] = new_raw_key,
) -> MadeDemo:
    """Make a vault with so many fictional cases in a new or empty folder; equal seeds make equal people.

    The key derivation is the real one, unless a test hands in another. Raises KnownError ``exists-already``
    when the folder holds anything, ``read-only``, ``disk-full``.
    """
    chance = Random(seed)  # noqa: S311 - fictional people must be the same for the same seed
    with telling():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise exists_already(folder)
    passphrase = " ".join(chance.choice(words("en")) for _ in range(WORDS))
    made = MadeDemo(folder / VAULT, folder / PASSPHRASE_FILE)
    clock = DemoClock()
    vault = create_with_key(
        made.vault,
        derive(passphrase),
        author_name=_AUTHORS[0],
        environment=Environment(clock=clock, random_bytes=chance.randbytes),
    )
    try:
        try:
            fill(vault, clock, chance, cases=cases, progress=progress)
        finally:
            vault.close()
        with new_file(made.passphrase_file.resolve()) as partial:
            partial.write_text(passphrase + "\n", "utf-8")
    except BaseException:
        made.vault.unlink()
        raise
    return made


def fill(vault: Vault, clock: DemoClock, chance: Random, *, cases: int, progress: Progress) -> None:
    """Fill a vault with fictional cases, in batches that are each durable."""
    teller, drawer = Storyteller.bundled(), PaperDrawer.bundled()
    with vault.unit() as unit:
        sources = _sources(unit, chance)
        unit.commit()
    first: list[DemoCase] = []
    for start in range(0, cases, _BATCH):
        numbers = range(start, min(start + _BATCH, cases))
        batch = [teller.case(chance, number, sources) for number in numbers]
        for number, told in zip(numbers, batch, strict=True):
            if number < WITH_EVIDENCE:
                _add_evidence(
                    vault,
                    drawer,
                    told,
                    chance=chance,
                    sources=sources,
                    clock=clock,
                    is_rich=number < RICH,
                )
            if number < CONTESTED:
                first.append(told)
        with vault.unit() as unit:
            for told in batch:
                clock.forward(7)
                unit.save(told.writer.root, told.writer.take())
            unit.commit()
        progress(numbers.stop, cases)
    _contest(vault, clock, first)


def _add_evidence(
    vault: Vault,
    drawer: PaperDrawer,
    told: DemoCase,
    *,
    chance: Random,
    sources: dict[str, Ref],
    clock: DemoClock,
    is_rich: bool,
) -> None:
    items = drawer.all_items(chance, told) if is_rich else drawer.few_items(chance, told)
    add_items(
        told,
        items,
        lambda content: attachments.store(vault.connection, [content]),
        chance=chance,
        received=Moment.of(clock()),
        source=sources["mother"],
    )


def _sources(unit: Unit, chance: Random) -> dict[str, Ref]:
    described = (
        ("mother", "person", "A relative of the applicant", "family", "reliable", False),
        (
            "registry",
            "document",
            "Copies from the court's registry",
            "official copy",
            "fairly_reliable",
            True,
        ),
        (
            "newspaper",
            "media",
            "The Northern Courier (fictional newspaper)",
            "public report",
            "unknown",
            True,
        ),
        ("lawyer", "person", "Court-appointed lawyer", "spoke to the family", "reliable", False),
    )
    found = {}
    for code, kind, name, connection, reliability, may_be_named in described:
        writer = RootWriter(
            chance,
            "source",
            kind=kind,
            name=name,
            connection=connection,
            language="ru",
            reliability=reliability,
            may_be_named=may_be_named,
        )
        unit.save(writer.root, writer.take())
        found[code] = writer.ref(writer.root)
    return found


def _contest(vault: Vault, clock: DemoClock, cases: list[DemoCase]) -> None:
    """Let a second author edit the first cases without having seen what the first one wrote meanwhile."""
    edits = (
        ("facility", "Pinecrest Processing Center, unit C", "Dry Creek Detention Facility"),
        ("location", "transferred on Monday", "still at the county jail"),
    )
    with vault.unit() as unit:
        marta = unit.authors.own()[0].key
        oleh = unit.authors.create(_AUTHORS[1]).key
        unit.authors.choose(marta)
        for number, told in enumerate(cases):
            field, mine, theirs = edits[number % len(edits)]
            seen = _save(unit, told, field, "not sure", ())
            clock.forward(30)
            _save(unit, told, field, mine, seen)
            unit.authors.choose(oleh)
            clock.forward(2)
            _save(unit, told, field, theirs, seen)
            unit.authors.choose(marta)
        unit.commit()


def _save(
    unit: Unit, told: DemoCase, field: str, value: str, seen: tuple[OperationId, ...]
) -> tuple[OperationId, ...]:
    saved = unit.save(told.writer.root, [SetField(told.person, field, value, replaces=seen or None)])
    if not isinstance(saved, SavedCommit):
        raise AssertionError("an edit of the demo changes something")
    return (OperationId(saved.commits[-1], 0),)
