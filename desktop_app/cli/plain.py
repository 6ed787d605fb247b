"""Makes any text safe to show in a terminal: what a stranger typed may not move the cursor or hide itself."""

from __future__ import annotations

import re

_CONTROLS = "\x00-\x1f\x7f-\x9f"
_INVISIBLE = "\u00ad\u180e\u200b\u2060-\u2065\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
_REORDERING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"
_OTHER_LINE_ENDS = "\u2028\u2029"
_NO_CHARACTERS = "\ud800-\udfff"
_ESCAPED = re.compile(f"[{_CONTROLS}{_INVISIBLE}{_REORDERING}{_OTHER_LINE_ENDS}{_NO_CHARACTERS}]")
_ESCAPED_IN_JSON = re.compile(f"[\x7f-\x9f{_REORDERING}{_OTHER_LINE_ENDS}{_NO_CHARACTERS}]")


def plain(text: str) -> str:
    """Return ``text`` on one line with every control, reordering or invisible character as an escape."""
    return _ESCAPED.sub(_escape, text)


def plain_lines(text: str) -> list[str]:
    """Return the lines of a longer text, each safe to show."""
    return [plain(line.replace("\t", "    ")) for line in text.replace("\r\n", "\n").split("\n")]


def plain_json(text: str) -> str:
    r"""Return JSON in which no character acts on a terminal; ``\uXXXX`` keeps its meaning."""
    return _ESCAPED_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _escape(found: re.Match[str]) -> str:
    number = ord(found[0])
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
