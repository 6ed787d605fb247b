"""Turns whatever is typed into questions for the index: no text can be mistaken for query syntax."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.domain.names.declension import nominatives, stem_of
from desktop_app.domain.names.skeleton import skeletons, words_of
from desktop_app.vault.search.documents import MAX_WORD, compact, folded_words

MAX_WORDS = 8
MAX_TYPED = 200

NAMES, TEXTS = "search_name", "search_text"
"""The two tables of the index: names and codes, and running text."""

_SHORTEST_TEXT_STEM = 4
_SHORTEST_NAME = 3
_SHORTEST_BEGINNING = 2
"""In running text: a shorter beginning fits most of it."""


@dataclass(frozen=True, slots=True)
class Word:
    """One typed word: folded, its skeletons, and the stem under which its declined forms are found.

    The last word is still being typed: it is found as a beginning, in names other words of three letters
    are too. ``shapes`` are whole skeletons, ``begun`` what every skeleton of a longer word begins with;
    ``nominatives`` are words of which it may be a form that the stem does not find.
    """

    text: str
    is_last: bool
    shapes: tuple[str, ...]
    begun: tuple[str, ...]
    stem: str
    stem_begun: tuple[str, ...]
    nominatives: tuple[str, ...]

    @property
    def text_stem(self) -> str:
        """The stem where running text is asked: a shorter one fits most of it."""
        return self.stem if len(self.stem) >= _SHORTEST_TEXT_STEM else ""

    @property
    def may_go_on(self) -> bool:
        """Whether a longer name can be meant."""
        return self.is_last or len(self.text) >= _SHORTEST_NAME


@dataclass(frozen=True, slots=True)
class Question:
    """A question to one table, in FTS5 syntax."""

    table: str
    match: str


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked. ``code`` is all that was typed without marks, when it could be a number or code."""

    words: tuple[Word, ...]
    code: str

    def questions(self) -> Iterator[Question]:
        """Yield what to ask, the best first: code, name as typed, name by sound, text, declined forms."""
        if self.code:
            yield Question(NAMES, f"{{code}} : {_begins(self.code)}")
        if not self.words:
            return
        yield Question(NAMES, "{name} : " + _all(_as_typed(word) for word in self.words))
        yield Question(NAMES, _all(as_name(word) for word in self.words))
        yield Question(TEXTS, _all(as_text(word) for word in self.words))
        if any(word.stem or word.nominatives for word in self.words):
            yield Question(NAMES, _all(_name_by_stem(word) for word in self.words))
        if any(word.text_stem for word in self.words):
            yield Question(TEXTS, _all(_text_by_stem(word) for word in self.words))


def read_query(typed: str) -> Query:
    """Read what was typed; text without a letter or digit asks nothing."""
    typed = typed[:MAX_TYPED]
    found = [(text, folded) for text in words_of(typed) if (folded := "".join(folded_words(text))[:MAX_WORD])]
    found = found[:MAX_WORDS]
    words = tuple(
        _word(text, folded, is_last=index == len(found) - 1) for index, (text, folded) in enumerate(found)
    )
    code = compact(typed)[:MAX_WORD]
    could_be_code = len(code) > 2 and any(letter in "0123456789" for letter in code)
    return Query(words, code if could_be_code else "")


def _word(text: str, folded: str, *, is_last: bool) -> Word:
    stem = stem_of(folded)
    return Word(
        folded,
        is_last,
        tuple(shape[:MAX_WORD] for shape in skeletons(text)),
        tuple(shape[:MAX_WORD] for shape in skeletons(text, whole=False)),
        stem,
        tuple(shape[:MAX_WORD] for shape in skeletons(stem, whole=False)) if stem else (),
        nominatives(folded),
    )


def as_name(word: Word) -> str:
    """Ask for one word among names and codes: as typed, or by its skeletons."""
    return _any([_as_typed(word), *_shapes(word.shapes, word.begun if word.may_go_on else ())])


def as_text(word: Word) -> str:
    """Ask for one word in running text."""
    if word.is_last and len(word.text) >= _SHORTEST_BEGINNING:
        return _begins(word.text)
    return _quoted(word.text)


def _as_typed(word: Word) -> str:
    return _begins(word.text) if word.may_go_on else _quoted(word.text)


def _name_by_stem(word: Word) -> str:
    asked = [as_name(word)]
    if word.stem:
        asked += [f"{{name}} : {_begins(word.stem)}", *_shapes((), word.stem_begun)]
    for form in word.nominatives:
        asked += [f"{{name}} : {_quoted(form)}", *_shapes(skeletons(form), ())]
    return _any(asked)


def _text_by_stem(word: Word) -> str:
    return _any([as_text(word), _begins(word.text_stem)]) if word.text_stem else as_text(word)


def _shapes(whole: Iterable[str], begun: Iterable[str]) -> list[str]:
    asked = [*map(_quoted, whole), *map(_begins, begun)]
    return [f"{{skeleton}} : {_any(asked)}"] if asked else []


def _all(asked: Iterable[str]) -> str:
    return "(" + " AND ".join(asked) + ")"


def _any(asked: Iterable[str]) -> str:
    return "(" + " OR ".join(asked) + ")"


def _quoted(token: str) -> str:
    """Quote one token; it holds only letters and digits, so nothing in it can end the quotation."""
    return f'"{token}"'


def _begins(token: str) -> str:
    return f'"{token}" *'
