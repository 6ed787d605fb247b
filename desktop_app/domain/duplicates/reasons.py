"""Why two people may be one, or not: each reason with its weight, in the order in which it is read."""

from __future__ import annotations

import math
from dataclasses import dataclass

PRIOR = -4.2
"""What has to be outweighed: two people on file are hardly ever one. Log-odds, as all weights here."""

LIKELY = 0.5
"""The score from which a pair is worth a person's look."""

MOST = 0.99
"""No score is certainty."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for (``weight`` above 0) or against one person; ``code`` says what it is.

    ``one`` and ``other`` are what stands on file on either side.
    """

    code: str
    weight: float
    one: str = ""
    other: str = ""

    @property
    def speaks_for(self) -> bool:
        """Whether it makes one person likelier."""
        return self.weight > 0


REASONS = (
    "identifier-same",
    "identifier-differs",
    "family-same",
    "family-spelling",
    "family-gender",
    "family-typo",
    "family-differs",
    "given-same",
    "given-spelling",
    "given-form",
    "given-initial",
    "given-typo",
    "given-differs",
    "patronymic-same",
    "patronymic-spelling",
    "patronymic-initial",
    "patronymic-typo",
    "patronymic-differs",
    "patronymic-missing",
    "order-swapped",
    "word-extra",
    "birth-same",
    "birth-compatible",
    "birth-swapped",
    "birth-near",
    "birth-differs",
    "gender-differs",
    "name-common",
)
"""Every code of a reason; whoever shows them has words for each."""


def score_of(weights: float) -> float:
    """Return the weights' sum as a score between 0 and 1, rounded to two places."""
    return min(MOST, round(1 / (1 + math.exp(-weights)), 2))
