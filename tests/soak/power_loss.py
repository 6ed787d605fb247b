"""Cut the power at random moments of a recorded session: what was not synced is kept, dropped or torn.

Run as ``python -m tests.soak.power_loss FOLDER STATES [careless]``; prints one JSON document. Needs strace.
The model: content survives if its file was synced afterwards, a name if its folder was; anything else may
survive or not, in any mixture, and a write may stop at any sector of 512 bytes.
"""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.errors import KnownError
from desktop_app.vault.file.connection import create_vault, open_vault
from tests.soak.power_writer import FIRST
from tests.vault.file.helpers import a_key

CALLS = "openat,close,pwrite64,write,fsync,fdatasync,ftruncate,unlink"
POLICIES = ("none", "all", "random", "random", "torn")
SECTOR = 512
_LINE = re.compile(r"\d+\s+(\w+)\((.*)\)\s+= (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Event:
    """One thing that reached the kernel: what, to which file, where, with which bytes."""

    kind: str
    name: str = ""
    at: int = 0
    data: bytes = b""


def prepare(connection: Connection) -> None:
    connection.execute("CREATE TABLE edit (number INTEGER PRIMARY KEY, body BLOB)")
    connection.execute("CREATE TABLE newest (number INTEGER)")
    connection.executemany("INSERT INTO edit VALUES (?, ?)", ((n, bytes([n]) * 3000) for n in range(FIRST)))
    connection.execute("INSERT INTO newest VALUES (?)", (FIRST - 1,))


def record(folder: Path, *options: str) -> list[Event]:
    """Run the writer under strace and read back what it asked of the kernel."""
    log = folder.with_suffix(".log")
    writer = (sys.executable, "-m", "tests.soak.power_writer", str(folder / "v.vault"), *options)
    strace = ("strace", "-f", "-qq", "-xx", "-s", "200000", "-e", f"trace={CALLS}", "-o", str(log))
    subprocess.run([*strace, *writer], stdout=subprocess.DEVNULL, check=True)
    return parse(log.read_text(), folder)


def parse(log: str, folder: Path) -> list[Event]:
    """The events of one folder, in order, out of strace's own words."""
    events: list[Event] = []
    open_files: dict[int, Path] = {}
    for line in log.splitlines():
        match = _LINE.match(line)
        if match is None or int(match[3]) < 0:
            continue
        call, arguments, result = match[1], match[2], int(match[3])
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
        number = int(arguments.split(",")[0]) if arguments.split(",")[0].isdigit() else -1
        path = open_files.get(number, Path())
        if call == "openat":
            open_files[result] = Path(texts[0].decode())
            path = open_files[result]
            if path.parent == folder and "O_CREAT" in arguments:
                events.append(Event("create", path.name))
        elif call == "close":
            open_files.pop(number, None)
        elif call == "write" and number == 1 and texts[0].startswith(b"ACK"):
            events.append(Event("ack", at=int(texts[0][3:6])))
        elif call == "unlink" and Path(texts[0].decode()).parent == folder:
            events.append(Event("remove", Path(texts[0].decode()).name))
        elif call in ("fsync", "fdatasync") and path == folder:
            events.append(Event("sync folder"))
        elif path.parent == folder and call in ("fsync", "fdatasync"):
            events.append(Event("sync", path.name))
        elif path.parent == folder and call == "pwrite64":
            events.append(Event("write", path.name, int(arguments.rsplit(",", 1)[1]), texts[0]))
        elif path.parent == folder and call == "ftruncate":
            events.append(Event("truncate", path.name, int(arguments.rsplit(",", 1)[1])))
    return events


@dataclass
class Disk:
    """What the kernel knew when the power went, with the moment of everything and of every sync."""

    names: dict[str, int]
    content: dict[int, bytes]
    durable: dict[str, int] = field(default_factory=dict)
    folder_changes: list[tuple[int, str, int | None]] = field(default_factory=list)
    file_changes: list[tuple[int, int, Event]] = field(default_factory=list)
    synced: dict[int, int] = field(default_factory=dict)
    folder_synced: int = -1

    def replay(self, events: list[Event]) -> None:
        self.durable = dict(self.names)
        for moment, event in enumerate(events):
            if event.kind == "create" and event.name not in self.names:
                self.names[event.name] = len(self.content)
                self.content[len(self.content)] = b""
                self.folder_changes.append((moment, event.name, self.names[event.name]))
            elif event.kind == "remove":
                self.names.pop(event.name, None)
                self.folder_changes.append((moment, event.name, None))
            elif event.kind in ("write", "truncate"):
                self.file_changes.append((moment, self.names[event.name], event))
            elif event.kind == "sync" and event.name in self.names:
                self.synced[self.names[event.name]] = moment
            elif event.kind == "sync folder":
                self.folder_synced = moment

    def survivors(self, policy: str, chance: random.Random) -> dict[str, bytes]:
        """The files after the cut."""
        unsynced = sum(moment > self.folder_synced for moment, _, _ in self.folder_changes)
        kept = unsynced if policy == "all" else 0 if policy == "none" else chance.randint(0, unsynced)
        names = dict(self.durable)
        for _, name, inode in self.folder_changes[: len(self.folder_changes) - unsynced + kept]:
            if inode is None:
                names.pop(name, None)
            else:
                names[name] = inode
        files = {inode: bytearray(content) for inode, content in self.content.items()}
        for moment, inode, event in self.file_changes:
            apply(files[inode], event, policy if moment > self.synced.get(inode, -1) else "all", chance)
        return {name: bytes(files[inode]) for name, inode in names.items()}


def apply(content: bytearray, event: Event, policy: str, chance: random.Random) -> None:
    """One write or truncation as the policy lets it reach the disk."""
    if policy == "none" or (policy in ("random", "torn") and chance.random() < 0.5):
        return
    if event.kind == "truncate":
        del content[event.at :]
        return
    data = event.data
    if policy == "torn" and len(data) > SECTOR:
        data = data[: SECTOR * chance.randint(1, -(-len(data) // SECTOR))]
    content.extend(bytes(max(0, event.at + len(data) - len(content))))
    content[event.at : event.at + len(data)] = data


def judge(folder: Path, files: dict[str, bytes], acknowledged: int) -> str:
    """Open what is left, as the owner would: sound, lost, torn or corrupt."""
    for old in folder.iterdir():
        old.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    try:
        vault = open_vault(folder / "v.vault", a_key())
        newest = vault.connection.execute("SELECT number FROM newest").fetchone()[0]
        count = vault.connection.execute("SELECT count(*) FROM edit").fetchone()[0]
        sound = vault.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        vault.close()
    except (KnownError, dbapi2.Error):
        return "corrupt"
    if not sound:
        return "corrupt"
    if newest < acknowledged:
        return "lost"
    return "sound" if count == newest + 1 else "torn"


def main() -> None:
    """Record once, then cut the power as often as asked."""
    base, states, options = Path(sys.argv[1]).resolve(), int(sys.argv[2]), sys.argv[3:]
    session, after = base / "session", base / "after"
    session.mkdir()
    after.mkdir()
    create_vault(session / "v.vault", a_key(), prepare=prepare).close()
    before = {file.name: file.read_bytes() for file in session.iterdir()}
    events = record(session, *options)
    chance = random.Random(5)
    result = {"states": 0, "events": len(events), "sound": 0, "lost": 0, "torn": 0, "corrupt": 0}
    for _ in range(states):
        begun = events[: chance.randint(1, len(events))]
        acknowledged = max((event.at for event in begun if event.kind == "ack"), default=FIRST - 1)
        disk = Disk(dict(zip(before, range(len(before)), strict=True)), dict(enumerate(before.values())))
        disk.replay(begun)
        result["states"] += 1
        result[judge(after, disk.survivors(chance.choice(POLICIES), chance), acknowledged)] += 1
    sys.stdout.write(json.dumps(result))


if __name__ == "__main__":
    main()
