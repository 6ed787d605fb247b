"""Puts the locked pip into a virtual environment of a Python that has neither ensurepip nor pip.

Called by ``environment.sh`` with the environment's interpreter and the lock file. It asks the package index
that pip is configured for (``PIP_INDEX_URL``, ``PIP_FIND_LINKS`` and so on, or pip's configuration
files) and takes only the wheel whose SHA-256 stands in the lock.
"""

from __future__ import annotations

import configparser
import hashlib
import os
import re
import ssl
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser
from pathlib import Path

_SECTIONS = ("global", "install")


class _Links(HTMLParser):
    """Collects where the anchors of an index page lead."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value]


def configured(option: str) -> list[str]:
    """Return the values of a pip option such as ``index-url``, from the environment or the first file."""
    if value := os.environ.get("PIP_" + option.upper().replace("-", "_")):
        return value.split()
    home = Path.home()
    config_home = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    files = [
        Path(os.environ.get("PIP_CONFIG_FILE") or os.devnull),
        config_home / "pip" / "pip.conf",
        home / ".pip" / "pip.conf",
        *(Path(folder) / "pip" / "pip.conf" for folder in ("/etc/xdg", "/etc")),
        Path("/etc") / "pip.conf",
    ]
    for file in files:
        parser = configparser.RawConfigParser()
        if file.is_file():
            parser.read(file, encoding="utf-8")
        for section in _SECTIONS:
            if value := parser.get(section, option, fallback=""):
                return value.split()
    return []


def pages() -> list[str]:
    """Return the addresses that may list pip's wheels: local folders, flat pages and index pages."""
    indexes = [*configured("index-url"), *configured("extra-index-url")]
    return [*configured("find-links"), *(index.rstrip("/") + "/pip/" for index in indexes)]


def read(address: str) -> bytes:
    """Return what stands at a web or file address; raises ``OSError``."""
    if not urllib.parse.urlsplit(address).scheme:
        address = Path(address).resolve().as_uri()
    path = Path(urllib.request.url2pathname(urllib.parse.urlsplit(address).path))
    if address.startswith("file:") and (path / "index.html").is_file():
        return (path / "index.html").read_bytes()
    if address.startswith("file:") and path.is_dir():
        names = sorted(entry.name for entry in path.iterdir())
        return "".join(f'<a href="{path.as_uri()}/{urllib.parse.quote(name)}">' for name in names).encode()
    certificates = next(iter(configured("cert")), None)
    context = ssl.create_default_context(cafile=certificates)
    with urllib.request.urlopen(address, timeout=60, context=context) as answer:  # noqa: S310 - the hash decides
        return bytes(answer.read())


def wheel(name: str, sha256: str) -> bytes | None:
    """Return the wheel of this file name and hash from the first page that has it."""
    for page in pages():
        links = _Links()
        try:
            links.feed(read(page).decode("utf-8", "replace"))
            for link in links.found:
                address = urllib.parse.urljoin(page, link)
                if urllib.parse.unquote(urllib.parse.urlsplit(address).path).endswith("/" + name):
                    content = read(address)
                    if hashlib.sha256(content).hexdigest() == sha256:
                        return content
        except OSError as error:
            sys.stderr.write(f"holdfast: {page} cannot be read ({error}).\n")
    return None


def main(python: str, lock: str) -> int:
    """Install pip for this interpreter; returns the exit code."""
    match = re.search(
        r"pip==([0-9.]+).*?sha256:([0-9a-f]{64})", Path(lock).read_text(encoding="utf-8"), re.DOTALL
    )
    if match is None:
        raise ValueError(lock)
    name = f"pip-{match[1]}-py3-none-any.whl"
    content = wheel(name, match[2])
    if content is None:
        sys.stderr.write(f"holdfast: no package index that pip is configured for offers {name}.\n")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(content)
        command = [python, str(file / "pip"), "install", "--quiet", "--no-index", "--no-deps", str(file)]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
