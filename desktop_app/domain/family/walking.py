"""Where the arrow keys lead on a drawn family."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from desktop_app.domain.family.sizes import Spot
from desktop_app.domain.family.ties import STEPS, Tie


class Step(Enum):
    """An arrow key."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


def next_card(at: int, step: Step, spots: Sequence[Spot], ties: Sequence[Tie]) -> int:
    """Return the card that an arrow leads to: up to a parent, down to a child, else the nearest that way.

    Left and right walk along the row. Where there is nothing, the card stays, so that no key jumps.
    """
    here = spots[at]
    if step in (Step.LEFT, Step.RIGHT):
        sign = 1 if step is Step.RIGHT else -1
        row = [
            each for each, spot in enumerate(spots) if spot.row == here.row and (spot.x - here.x) * sign > 0
        ]
        return _nearest(row, here, spots, at)
    sign = 1 if step is Step.DOWN else -1
    beyond = [each for each, spot in enumerate(spots) if (spot.row - here.row) * sign > 0]
    kin = set(beyond) & {tie.other if tie.one == at else tie.one for tie in ties if _ranks(tie, at)}
    return _nearest(sorted(kin) or beyond, here, spots, at)


def _ranks(tie: Tie, at: int) -> bool:
    return tie.bond in STEPS and at in (tie.one, tie.other)


def _nearest(some: Iterable[int], here: Spot, spots: Sequence[Spot], otherwise: int) -> int:
    return min(
        some,
        key=lambda one: (abs(spots[one].row - here.row), abs(spots[one].x - here.x), one),
        default=otherwise,
    )
