"""The words of a web page that its reader would see."""

from __future__ import annotations

from html.parser import HTMLParser


class _Words(HTMLParser):
    """Collects what a reader of a web page would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - the base class says so
        self._hidden += tag in {"script", "style"}
        self.found.append("\n" if tag in {"p", "br", "div", "tr", "li", "h1", "h2", "h3"} else "")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"script", "style"} and self._hidden > 0

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.found.append(data)


def visible_text(text: str) -> str:
    """Return what a page shows, without scripts and styles."""
    words = _Words()
    words.feed(text)
    words.close()
    return "".join(words.found)
