"""Compares two names: pairs their words in whatever order, and weighs how alike each pair is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations, product

from rapidfuzz.distance import OSA

from desktop_app.domain.duplicates.reasons import Reason
from desktop_app.domain.duplicates.words import NameWord, PreparedName
from desktop_app.domain.names.given import patronymic_stem

_MOST_EDITS = 2

_FAMILY: Mapping[str, float] = {
    "same": 3.0,
    "spelling": 3.0,
    "gender": 2.2,
    "typo": 2.3,
    "near": 1.6,
    "differs": -5.0,
}
_GIVEN: Mapping[str, float] = {
    "same": 2.2,
    "spelling": 2.2,
    "form": 2.0,
    "initial": 0.6,
    "typo": 1.7,
    "near": 1.0,
    "differs": -6.0,
}
_PATRONYMIC: Mapping[str, float] = {
    "same": 2.0,
    "spelling": 2.0,
    "initial": 0.5,
    "typo": 1.2,
    "near": 0.0,
    "differs": -5.0,
}
_MISSING = 0.0
_SWAPPED = -0.1
_EXTRA = -1.0
_GENDER = -3.0
_GENDER_NOT_TOLD = -2.0
_TYPO_FROM, _NEAR_FROM = 0.8, 0.66


@dataclass(frozen=True, slots=True)
class NameMatch:
    """How two names compare: the sum of the weights and the reasons behind it."""

    weight: float
    reasons: tuple[Reason, ...]


class NameMatcher:
    """Compares names; a pair of names is compared once, as names repeat."""

    def __init__(self) -> None:
        self._names: dict[tuple[int, int], NameMatch] = {}
        self._kept: list[object] = []

    def compare(self, one: PreparedName, other: PreparedName) -> NameMatch:
        """Return how two names compare, whatever the order of their words."""
        key = (id(one), id(other))
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = self._compare(one, other)
            self._kept += (one, other)
        return found

    def _compare(self, one: PreparedName, other: PreparedName) -> NameMatch:
        reasons = self._words(one, other)
        reasons += self.patronymics(one, other)
        if one.gender and other.gender and one.gender != other.gender:
            reasons.append(Reason("gender-differs", _GENDER, one.gender, other.gender))
        elif any(reason.code == "family-gender" for reason in reasons) and not (one.gender and other.gender):
            reasons.append(Reason("gender-differs", _GENDER_NOT_TOLD))
        return NameMatch(sum(reason.weight for reason in reasons), tuple(reasons))

    def _words(self, one: PreparedName, other: PreparedName) -> list[Reason]:
        if len(one.words) > len(other.words):
            turned = self._words(other, one)
            return [Reason(reason.code, reason.weight, reason.other, reason.one) for reason in turned]
        best: list[Reason] = []
        most = float("-inf")
        for chosen in permutations(other.words, len(one.words)):
            pairs = list(zip(one.words, chosen, strict=True))
            reasons = list(self._paired(pairs))
            reasons += [Reason("word-extra", _EXTRA, "", w.written) for w in other.words if w not in chosen]
            weight = sum(reason.weight for reason in reasons)
            if weight > most:
                best, most = reasons, weight
        return best

    def _paired(self, pairs: list[tuple[NameWord, NameWord]]) -> Iterator[Reason]:
        crossed = 0
        for mine, theirs in pairs:
            crossed += bool(mine.slot and theirs.slot and mine.slot != theirs.slot)
            is_given = _is_given(mine, theirs)
            how = self._alike(mine, theirs, is_given=is_given)
            weight = (_GIVEN if is_given else _FAMILY)[how]
            yield Reason(_code("given" if is_given else "family", how), weight, mine.written, theirs.written)
        if crossed > 1:
            yield Reason("order-swapped", _SWAPPED)

    def patronymics(self, one: PreparedName, other: PreparedName) -> list[Reason]:
        """Return what the patronymics of two names say: nothing when neither has one."""
        mine, theirs = one.patronymic, other.patronymic
        if mine is None or theirs is None:
            if mine is theirs:
                return []
            return [Reason("patronymic-missing", _MISSING, *(w.written if w else "" for w in (mine, theirs)))]
        how = self._fathers(mine, theirs)
        return [Reason(_code("patronymic", how), _PATRONYMIC[how], mine.written, theirs.written)]

    def _alike(self, one: NameWord, other: NameWord, *, is_given: bool) -> str:
        if one.text == other.text:
            return "same"
        if is_given:
            if one.is_initial or other.is_initial:
                return "initial" if _begins(one, other) else "differs"
            if one.given is not None and other.given is not None:
                how = _known(one, other)
                if how != "differs" or (one.is_sure and other.is_sure):
                    return how
        if not set(one.shapes).isdisjoint(other.shapes):
            return "spelling"
        if not is_given and not set(one.stems).isdisjoint(other.stems):
            return "gender"
        return _written(one, other)

    def _fathers(self, one: NameWord, other: NameWord) -> str:
        if one.text == other.text:
            return "same"
        if one.is_initial or other.is_initial:
            return "initial" if _begins(one, other) else "differs"
        if not set(one.shapes).isdisjoint(other.shapes):
            return "spelling"
        mine, theirs = patronymic_stem(one.shapes[0]), patronymic_stem(other.shapes[0])
        if mine and mine == theirs:
            return "spelling"
        if mine and theirs and _edits(mine, theirs) > 1:
            return "differs"
        return _written(one, other)


def _is_given(one: NameWord, other: NameWord) -> bool:
    """Whether a pair of words is about a given name: both were written so, or the known one is."""
    if one.slot == other.slot != "":
        return one.slot == "given"
    return one.given is not None or other.given is not None


def _known(one: NameWord, other: NameWord) -> str:
    assert one.given is not None and other.given is not None  # noqa: S101, PT018 - asked by the caller
    if one.given.names.isdisjoint(other.given.names):
        return "differs"
    return "form" if set(one.shapes).isdisjoint(other.shapes) else "spelling"


def _begins(one: NameWord, other: NameWord) -> bool:
    short, long = (one, other) if len(one.text) <= len(other.text) else (other, one)
    if long.latin.startswith(short.latin):
        return True
    return any(shape.startswith(short.shapes[0]) for shape in long.shapes)


def _written(one: NameWord, other: NameWord) -> str:
    """Tell a slip of the pen from another name by the edits that part the two, for their length."""
    pairs = {(one.latin, other.latin), (one.text, other.text), *product(one.shapes, other.shapes)}
    share = max(1 - _edits(a, b) / max(len(a), len(b)) for a, b in pairs)
    if share < _NEAR_FROM:
        return "differs"
    return "typo" if share >= _TYPO_FROM else "near"


def _edits(one: str, other: str) -> int:
    """Count insertions, deletions, substitutions and turned neighbours; many are as good as all."""
    edits = OSA.distance(one, other, score_cutoff=_MOST_EDITS)
    return edits if edits <= _MOST_EDITS else max(len(one), len(other))


def _code(part: str, how: str) -> str:
    return f"{part}-{'typo' if how == 'near' else how}"
