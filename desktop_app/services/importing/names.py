"""Takes a whole name in one cell apart; what is not sure stays together, as it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_PATRONYMIC = re.compile(r".*(ович|евич|ьич|овна|евна|ична|инична|івна|ївна|оглы|кызы)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name in parts; ``other`` holds what could not be told apart; ``script``: cyrillic, latin, other."""

    family: str = ""
    given: str = ""
    patronymic: str = ""
    other: str = ""
    script: str = "latin"


def name_parts(text: str) -> NameParts:
    """Return the parts of a name.

    Sure are: what stands before a comma is the family name; a patronymic tells the order of Cyrillic names;
    two Cyrillic words are family and given name, as lists write them; two Latin words given and family name.
    """
    words = text.split()
    script = script_of(text)
    before, comma, after = (part.strip() for part in text.partition(","))
    if comma and before and after:
        given, patronymic = _given_and_patronymic(after.split())
        return NameParts(before, given, patronymic, script=script)
    if len(words) == 3 and _PATRONYMIC.fullmatch(words[2]):
        return NameParts(words[0], words[1], words[2], script=script)
    if len(words) == 3 and _PATRONYMIC.fullmatch(words[1]):
        return NameParts(words[2], words[0], words[1], script=script)
    if len(words) == 2 and script == "cyrillic":
        return NameParts(words[0], words[1], script=script)
    if len(words) == 2 and script == "latin":
        return NameParts(words[1], words[0], script=script)
    return NameParts(other=" ".join(words), script=script)


def script_of(text: str) -> str:
    """Return the script of a name by its letters."""
    letters = [letter for letter in text if letter.isalpha()]
    cyrillic = sum(bool(_CYRILLIC.match(letter)) for letter in letters)
    latin = sum(letter < "ɐ" for letter in letters)
    if letters and cyrillic == len(letters):
        return "cyrillic"
    return "latin" if letters and latin == len(letters) else "other"


def _given_and_patronymic(words: list[str]) -> tuple[str, str]:
    if len(words) > 1 and _PATRONYMIC.fullmatch(words[-1]):
        return " ".join(words[:-1]), words[-1]
    return " ".join(words), ""
