"""A caseworker's Markdown narrative as blocks, through a closed list: paragraph, emphasis, strong, code,
list, heading.

Everything else (HTML, links, pictures, tables, quotes) prints literally or as its text. The grammar is
CommonMark's, by markdown-it; a home-made one would get ``2 * 3 * 4`` and ``snake_case_name`` wrong.
"""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from desktop_app.domain.document.blocks import Block, BulletList, Heading, Paragraph
from desktop_app.domain.document.inline import Inline, LineBreak, Rich, Text, TextStyle

_RULES = ["heading", "lheading", "list", "emphasis", "escape", "backticks", "newline"]
_STYLES: dict[str, TextStyle] = {"em": "emphasis", "strong": "strong"}


def narrative_blocks(source: str, *, numbered: bool = False) -> tuple[Block, ...]:
    """Return the blocks of a narrative, numbering its paragraphs if asked; headings become level 3."""
    parser = MarkdownIt("zero").enable(_RULES)
    root = SyntaxTreeNode(parser.parse(source.replace("\x00", "")))
    blocks: list[Block] = []
    for node in root.children:
        if node.type == "heading":
            text = "".join(run.text for run in _runs(node) if isinstance(run, Text))
            if text:
                blocks.append(Heading(text, level=3))
        elif node.type in {"bullet_list", "ordered_list"}:
            items = tuple(item for entry in node.children for item in _items(entry))
            if items:
                blocks.append(BulletList(items, ordered=node.type == "ordered_list"))
        else:
            blocks.append(Paragraph(_runs(node), numbered=numbered))
    return tuple(blocks)


def _items(entry: SyntaxTreeNode) -> list[Rich]:
    """Flatten an item and the lists inside it: one level is all that print needs."""
    found: list[Rich] = []
    for child in entry.children:
        if child.type in {"bullet_list", "ordered_list"}:
            found += [item for inner in child.children for item in _items(inner)]
        else:
            found.append(_runs(child))
    return found


def _runs(node: SyntaxTreeNode, style: TextStyle = "plain") -> Rich:
    found: list[Inline] = []
    for child in node.children:
        if child.type == "hardbreak":
            found.append(LineBreak())
        elif child.type == "softbreak":
            found.append(Text(" ", style))
        elif child.type == "code_inline":
            found.append(Text(child.content, "code"))
        elif child.children:
            found += _runs(child, _STYLES.get(child.type, style))
        elif child.content:
            found.append(Text(child.content, style))
    return tuple(found)
