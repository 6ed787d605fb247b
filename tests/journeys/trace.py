"""Reads what strace saw: every file that a session opened for writing, every byte written, every socket."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.journeys.canaries import Needles
from tests.journeys.program import tool

_CALLS = (
    "open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,mknod,"
    "mknodat,write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,splice,mmap,socket,memfd_create,"
    "io_uring_setup,truncate,setxattr,lsetxattr,fsetxattr"
)
_LINE = re.compile(r"(\d+)\s+(\w+)\((.*)\)\s+= (-?\d+|\?)")
_CUT = re.compile(r"(\d+)\s+(.*) <unfinished \.\.\.>$")
_GOES_ON = re.compile(r"(\d+)\s+<\.\.\. \w+ resumed>(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_PLACE = re.compile(r"^-?\w+<((?:[^<>\\]|\\x[0-9a-f]{2})*)>")
_RESULT_PLACE = re.compile(r"<((?:[^<>\\]|\\x[0-9a-f]{2})*)>(?: \(deleted\))?$")
_NOT_FILES = ("pipe:", "socket:", "anon_inode:", "/memfd:", "UNIX", "unix:", "NETLINK")
_WRITES = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TMPFILE", "O_TRUNC", "O_APPEND")
_TRANSFERS = ("sendfile", "copy_file_range", "splice")


def strace(log: Path) -> list[str]:
    """The command before a program that makes it leave its traces in ``log``, its children too."""
    return [
        *(tool("strace"), "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "4194304"),
        *("-e", f"trace={_CALLS}", "-e", "signal=none", "-o", str(log)),
    ]


@dataclass
class Session:
    """What a traced session did: bytes by file, paths opened for writing or named anew, sockets."""

    written: dict[str, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    opened: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    mapped: set[str] = field(default_factory=set)
    sockets: list[str] = field(default_factory=list)
    moved: set[str] = field(default_factory=set)
    calls: int = 0

    @property
    def files(self) -> set[str]:
        """Every path that may have got content."""
        return {*self.written, *self.opened, *self.mapped, *self.moved}

    @property
    def internet_sockets(self) -> list[str]:
        """The sockets that could reach another computer."""
        return [call for call in self.sockets if "AF_INET" in call or "AF_PACKET" in call]

    def spilled(self, needles: Needles, allowed: set[Path], folders: list[Path]) -> dict[str, dict[str, int]]:
        """Where needles are: written bytes, names, and what now lies in ``folders``; not in ``allowed``."""
        free = {str(path) for path in allowed}
        found = {
            path: needles.found_in(bytes(data)) for path, data in self.written.items() if path not in free
        }
        names = "\n".join(sorted({*self.files, *self.named})).encode()
        found["names of files"] = needles.found_in(names)
        left = {Path(path) for path in self.files} | {
            file for folder in folders for file in folder.rglob("*")
        }
        for file in left:
            if file.is_file() and str(file) not in free:
                found[f"{file} now"] = needles.found_in(file.read_bytes())
        return {place: hits for place, hits in found.items() if hits}


def read(log: Path) -> Session:
    """The session that strace wrote down."""
    session = Session()
    for call, arguments, result, rest in _calls(log):
        session.calls += 1
        if call in ("socket", "io_uring_setup"):
            session.sockets.append(f"{call}({arguments})")
        elif result < 0:
            continue
        elif call in ("open", "openat", "openat2", "creat"):
            if call == "creat" or any(flag in arguments for flag in _WRITES):
                place = _RESULT_PLACE.search(rest)
                session.opened.add(_text(place[1]) if place else _texts(arguments)[0].decode())
        elif call in ("write", "pwrite64", "writev", "pwritev", "pwritev2"):
            path = _path(arguments)
            if path is not None:
                session.written[path] += b"".join(_texts(arguments))
        elif call in _TRANSFERS:
            session.moved |= {_text(found) for found in re.findall(r"\d+<([^<>]*)>", arguments)}
        elif call == "mmap":
            if "MAP_SHARED" in arguments and "PROT_WRITE" in arguments and "<" in arguments:
                path = _path(arguments.split(", ")[4])
                if path is not None:
                    session.mapped.add(path)
        else:
            session.named |= {text.decode(errors="replace") for text in _texts(arguments)}
    assert session.calls, "nothing was traced"
    session.opened = {path for path in session.opened if not path.startswith(_NOT_FILES)}
    session.moved = {path for path in session.moved if not path.startswith(_NOT_FILES)}
    return session


def _calls(log: Path) -> Iterator[tuple[str, str, int, str]]:
    begun: dict[str, str] = {}
    with log.open(encoding="ascii", errors="replace") as lines:
        for raw in lines:
            line = raw.rstrip("\n")
            if cut := _CUT.match(line):
                begun[cut[1]] = line[: -len(" <unfinished ...>")]
                continue
            if goes_on := _GOES_ON.match(line):
                line = begun.pop(goes_on[1], "") + goes_on[2]
            if match := _LINE.match(line):
                yield match[2], match[3], -1 if match[4] == "?" else int(match[4]), line[match.end(4) :]


def _path(arguments: str) -> str | None:
    """The file that a descriptor stands for, or None for what is no file."""
    match = _PLACE.match(arguments)
    if match is None:
        return None
    path = _text(match[1])
    return None if path.startswith(_NOT_FILES) else path


def _text(escaped: str) -> str:
    return re.sub(r"((?:\\x[0-9a-f]{2})+)", lambda found: _raw(found[1]).decode(errors="replace"), escaped)


def _texts(arguments: str) -> list[bytes]:
    return [_raw(text) for text in _TEXT.findall(arguments)]


def _raw(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))
