"""The structure tree: what each piece of a page is, for those who hear the document instead of seeing it."""

from __future__ import annotations

from collections.abc import Iterator


class Node:
    """One structure element. Children are nodes, or (page, number) pairs that name marked content."""

    __slots__ = ("attributes", "kids", "links", "role")

    def __init__(self, role: str, attributes: str = "") -> None:
        self.role = role
        self.attributes = attributes
        self.kids: list[Node | tuple[int, int]] = []
        self.links: tuple[tuple[int, int], ...] = ()

    def add(self, role: str, attributes: str = "") -> Node:
        """Append and return a child element; ``attributes`` is raw PDF dictionary text."""
        child = Node(role, attributes)
        self.kids.append(child)
        return child

    def prune(self) -> bool:
        """Drop descendants that hold nothing (but empty cells); return whether anything is left here."""
        self.kids = [kid for kid in self.kids if not isinstance(kid, Node) or kid.prune()]
        return bool(self.kids or self.links or self.role in {"TD", "TH"})

    def walk(self) -> Iterator[Node]:
        """Yield this element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()


def text_string(text: str) -> str:
    """Return ``text`` as a PDF text string in hexadecimal: no escaping, any character."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
