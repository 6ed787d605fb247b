"""The text around what was found, cut from the field as it was typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.names.skeleton import skeletons
from desktop_app.domain.schema import Field, Search
from desktop_app.domain.searching import Piece
from desktop_app.domain.textfold import fold
from desktop_app.vault.search.documents import codes_of, folded_words
from desktop_app.vault.search.query import Query, Word

_TOKEN = re.compile(r"[^\W_]+(?:['\u2019\u02bc\u02b9\u2032][^\W_]+)*")
_BEFORE, _AFTER, _MOST = 40, 120, 400
_MOST_SPANS = 50

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """How well a field fits: how many of the typed words stand in it, and where."""

    field: Field
    text: str
    spans: tuple[Span, ...]
    words: int


def find_in(field: Field, text: str, query: Query) -> Found:
    """Return where the typed words stand in the text of one field."""
    if field.search is Search.EXACT and query.code and any(c.startswith(query.code) for c in codes_of(text)):
        return Found(field, text, ((0, len(text)),), len(query.words))
    is_name = field.search is Search.NAME
    folded = fold(text)
    if not is_name and len(folded) == len(text):
        return _find_folded(field, text, folded, query)
    spans: list[Span] = []
    met: set[str] = set()
    for token in _TOKEN.finditer(text):
        for word in query.words:
            if len(spans) < _MOST_SPANS and _meets(token.group(), word, is_name=is_name):
                met.add(word.text)
                spans.append(token.span())
    return Found(field, text, tuple(dict.fromkeys(spans)), len(met))


def _find_folded(field: Field, text: str, folded: str, query: Query) -> Found:
    """Find words in a text that folding left as long as it was: much faster than word by word."""
    asked = [
        f"{re.escape(word.text_stem or word.text)}[^\\W_]*"
        for word in query.words
        if word.is_last or word.text_stem
    ]
    asked += [f"{re.escape(word.text)}(?![^\\W_])" for word in query.words if not word.is_last]
    pattern = re.compile(r"(?<![^\W_])(?:" + "|".join(asked) + ")")
    found = [match for match, _ in zip(pattern.finditer(folded), range(_MOST_SPANS), strict=False)]
    met = {
        word.text
        for word in query.words
        if any(match.group().startswith(word.text_stem or word.text) for match in found)
    }
    return Found(field, text, tuple(match.span() for match in found), len(met))


def pieces(found: Found) -> tuple[Piece, ...]:
    """Cut the stretch around the first match, with an ellipsis where text is left out."""
    text = found.text
    first, last = found.spans[0] if found.spans else (0, 0)
    start = _word_start(text, max(0, first - _BEFORE))
    end = _word_end(text, min(max(first + _AFTER, last), first + _MOST, len(text)))
    cut: list[Piece] = [Piece("… ")] if start else []
    position = start
    for left, right in _within(found.spans, end):
        cut += [Piece(text[position:left]), Piece(text[left:right], found=True)]
        position = right
    cut.append(Piece(text[position:end]))
    if end < len(text):
        cut.append(Piece(" …"))
    return tuple(piece for piece in cut if piece.text)


def _within(spans: Sequence[Span], end: int) -> list[Span]:
    return [(left, min(right, end)) for left, right in spans if left < end]


def _meets(token: str, word: Word, *, is_name: bool) -> bool:
    for folded in folded_words(token):
        goes_on = word.may_go_on if is_name else word.is_last
        if folded == word.text or (goes_on and folded.startswith(word.text)):
            return True
        stem = word.stem if is_name else word.text_stem
        if stem and folded.startswith(stem):
            return True
        if is_name and folded in word.nominatives:
            return True
    if not is_name:
        return False
    begun = (*word.begun, *word.stem_begun) if word.may_go_on else word.stem_begun
    return any(shape in word.shapes or shape.startswith(begun) for shape in skeletons(token))


def _word_start(text: str, position: int) -> int:
    """Return the start of the word at ``position``, unless it is a very long one."""
    start = max(text.rfind(" ", 0, position + 1), text.rfind("\n", 0, position + 1)) + 1
    return start if position - start < _BEFORE else position


def _word_end(text: str, position: int) -> int:
    ends = [end for mark in (" ", "\n") if (end := text.find(mark, position)) >= 0]
    end = min(ends, default=len(text))
    return end if end - position < _BEFORE else position
