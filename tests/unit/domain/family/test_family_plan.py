"""The drawn family: rows, places, lines and arrows, by hand and on any ties at all."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.family.order import couple_blocks, fewer_crossings
from desktop_app.domain.family.plan import FamilyPlan, plan_family, rising
from desktop_app.domain.family.sizes import BETWEEN, CARD_WIDE, ROW_GAP
from desktop_app.domain.family.ties import STEPS, Bond, Tie, generations
from desktop_app.domain.family.walking import Step, next_card

COUPLE, FORMER, PARENT = Bond.COUPLE, Bond.FORMER, Bond.PARENT


def parents(mother: int, father: int, *children: int) -> list[Tie]:
    return [Tie(PARENT, one, child) for child in children for one in (mother, father)]


FAMILY = [
    Tie(COUPLE, 0, 1),
    *parents(0, 1, 2, 3),
    *parents(4, 5, 0),
    Tie(COUPLE, 4, 5),
    *parents(6, 7, 1, 8),
    Tie(COUPLE, 6, 7),
]
"""Two parents, two children, all four grandparents, an uncle."""


@st.composite
def families(draw: st.DrawFn) -> tuple[int, list[Tie]]:
    count = draw(st.integers(1, 14))
    person = st.integers(0, count - 1)
    tie = st.builds(Tie, st.sampled_from(list(Bond)), person, person, st.booleans())
    return count, draw(st.lists(tie, max_size=30))


@given(families())
def test_cards_never_overlap_and_parents_stand_above(family: tuple[int, list[Tie]]) -> None:
    count, ties = family
    plan = plan_family(count, ties)
    assert len(plan.spots) == count
    rows: dict[int, list[int]] = {}
    for spot in plan.spots:
        rows.setdefault(spot.row, []).append(spot.x)
    for lefts in rows.values():
        lefts.sort()
        assert all(b - a >= CARD_WIDE + BETWEEN - 1 for a, b in pairwise(lefts))
    for tie in ties:
        if tie.bond in STEPS and tie not in plan.odd:
            assert plan.spots[tie.other].row - plan.spots[tie.one].row >= STEPS[tie.bond]
    for tie in plan.odd:
        assert tie.one == tie.other or tie.bond in STEPS
    assert min(spot.x for spot in plan.spots) == 0
    assert plan.wide == max(spot.x for spot in plan.spots) + CARD_WIDE


@given(families())
def test_lines_turn_only_at_right_angles_and_level_ones_keep_clear_of_cards(
    family: tuple[int, list[Tie]],
) -> None:
    plan = plan_family(*family)
    for line in plan.lines:
        for (x, y), (to_x, to_y) in pairwise(line.points):
            assert x == to_x or y == to_y
            if y == to_y and abs(to_x - x) > BETWEEN + 1:
                assert not any(spot.y <= y <= spot.foot for spot in plan.spots), line


@given(families(), st.sampled_from(list(Step)))
def test_an_arrow_leads_its_way_or_stays(family: tuple[int, list[Tie]], step: Step) -> None:
    count, ties = family
    spots = plan_family(count, ties).spots
    for at in range(count):
        there = spots[next_card(at, step, spots, ties)]
        here = spots[at]
        moved = {
            Step.UP: there.row < here.row,
            Step.DOWN: there.row > here.row,
            Step.LEFT: there.row == here.row and there.x < here.x,
            Step.RIGHT: there.row == here.row and there.x > here.x,
        }[step]
        assert moved or there == here


def _crossings(plan: FamilyPlan, ties: list[Tie]) -> int:
    drops = [(plan.spots[t.one], plan.spots[t.other]) for t in ties if t.bond is PARENT]
    return sum(
        a.row == c.row and (a.x - c.x) * (b.x - d.x) < 0
        for at, (a, b) in enumerate(drops)
        for c, d in drops[at + 1 :]
        if {a, b}.isdisjoint({c, d}) and (a.x, b.x) != (c.x, d.x) and abs(a.x - c.x) > CARD_WIDE * 2
    )


def test_three_generations_stand_in_rows_with_couples_together() -> None:
    plan = plan_family(9, FAMILY)
    assert [spot.row for spot in plan.spots] == [1, 1, 2, 2, 0, 0, 0, 0, 1]
    for one, other in ((0, 1), (4, 5), (6, 7)):
        assert abs(plan.spots[one].x - plan.spots[other].x) == CARD_WIDE + BETWEEN
    assert not plan.odd
    assert _crossings(plan, FAMILY) == 0


def test_children_stand_in_the_middle_below_their_parents() -> None:
    plan = plan_family(5, [Tie(COUPLE, 0, 1), *parents(0, 1, 2, 3, 4)])
    middles = [spot.middle for spot in plan.spots]
    assert (middles[0] + middles[1]) / 2 == sorted(middles[2:])[1]
    (drop, *_) = [line for line in plan.lines if line.points[0][0] == (middles[0] + middles[1]) // 2]
    assert drop.points[0][1] == plan.spots[0].y + 32


def test_crossed_rows_are_uncrossed_and_a_couple_is_turned() -> None:
    below = {0: [3], 1: [2]}
    above = {3: [0], 2: [1]}
    assert fewer_crossings([[(0,), (1,)], [(2,), (3,)]], above, below) == [[(0,), (1,)], [(3,), (2,)]]
    assert fewer_crossings([[(0,), (1,)], [(2, 3)]], above, below) == [[(0,), (1,)], [(3, 2)]]


def test_who_has_had_two_partners_stands_between_them() -> None:
    assert couple_blocks([0, 1, 2], [(0, 1), (0, 2), (2, 0), (0, 9)]) == [(1, 0, 2)]
    assert couple_blocks([0, 1, 2], [(0, 1), (0, 2), (1, 2)]) == [(0, 1, 2)]
    plan = plan_family(4, [Tie(COUPLE, 0, 1), Tie(FORMER, 0, 2), *parents(0, 2, 3)])
    xs = sorted((spot.x, at) for at, spot in enumerate(plan.spots) if spot.row == 0)
    assert xs[1][1] == 0
    faint = [line for line in plan.lines if line.faint]
    assert len(faint) == 1


def test_what_separates_is_dashed() -> None:
    ties = [Tie(COUPLE, 0, 1, separated=True), Tie(PARENT, 0, 2), Tie(PARENT, 1, 2), Tie(PARENT, 0, 3)]
    ties += [Tie(PARENT, 1, 3, separated=True)]
    plan = plan_family(4, ties)
    dashed = [line for line in plan.lines if line.dashed]
    couple = next(line for line in dashed if line.points[0][1] == line.points[1][1])
    drop = next(line for line in dashed if line != couple)
    assert drop.points[1] == (plan.spots[3].middle, plan.spots[3].y)
    assert len(dashed) == 2


def test_brothers_and_sisters_need_a_line_only_without_a_parent_or_when_apart() -> None:
    bond = Bond.SIBLING
    assert len(plan_family(2, [Tie(bond, 0, 1), Tie(bond, 1, 0)]).lines) == 3
    raised = [Tie(PARENT, 0, 1), Tie(PARENT, 0, 2)]
    plain = plan_family(3, raised)
    assert plan_family(3, [*raised, Tie(bond, 1, 2)]).lines == plain.lines
    apart = plan_family(3, [*raised, Tie(bond, 1, 2, separated=True)]).lines
    assert sum(line.dashed for line in apart) == 3
    assert len({line.points[0][1] for line in apart if line.points[0][1] == line.points[1][1]}) == 2


def test_a_line_over_a_row_passes_between_its_cards() -> None:
    ties = [Tie(Bond.GRANDPARENT, 0, 3), Tie(PARENT, 1, 3), Tie(PARENT, 2, 3), Tie(COUPLE, 1, 2)]
    plan = plan_family(4, ties)
    assert [spot.row for spot in plan.spots] == [0, 1, 1, 2]
    way = next(line for line in plan.lines if len(line.points) == 4)
    x = way.points[-1][0]
    assert not any(spot.x <= x <= spot.x + CARD_WIDE for spot in plan.spots if spot.row == 1)


def test_a_circle_is_told_and_the_rest_is_drawn() -> None:
    ties = [Tie(PARENT, 0, 1), Tie(PARENT, 1, 2), Tie(PARENT, 2, 0), Tie(COUPLE, 1, 1)]
    found = generations(3, ties)
    assert found.rows == (0, 1, 2)
    assert set(found.odd) == {ties[2], ties[3]}
    plan = plan_family(3, ties)
    assert plan.odd == found.odd


def test_a_marriage_between_generations_is_no_contradiction() -> None:
    ties = [Tie(PARENT, 0, 1), Tie(PARENT, 0, 2), Tie(PARENT, 2, 3), Tie(COUPLE, 1, 3)]
    found = generations(4, ties)
    assert found.rows == (0, 2, 1, 2)
    assert not found.odd
    assert not generations(3, [Tie(PARENT, 0, 1), Tie(PARENT, 1, 2), Tie(COUPLE, 0, 2)]).odd


def test_care_ranks_only_where_kinship_says_nothing() -> None:
    assert generations(2, [Tie(Bond.CARE, 1, 0)]).rows == (1, 0)
    assert generations(2, [Tie(Bond.CARE, 1, 0), Tie(PARENT, 0, 1)]).rows == (0, 1)
    assert generations(2, [Tie(Bond.OTHER, 1, 0)]).rows == (0, 0)


def test_who_has_no_ties_stands_below_and_a_second_family_beside() -> None:
    plan = plan_family(9, [Tie(COUPLE, 1, 2), Tie(PARENT, 7, 8)], first=8)
    assert [spot.row for spot in plan.spots] == [2, 0, 0, 2, 2, 2, 3, 0, 1]
    assert plan.spots[8].x < plan.spots[1].x
    assert plan_family(0, []).wide == 0


def test_lines_side_by_side_share_a_height_and_others_do_not() -> None:
    ties = [Tie(Bond.SIBLING, 0, 1), Tie(Bond.SIBLING, 1, 2), Tie(Bond.SIBLING, 0, 2)]
    heights = {
        line.points[0][1] for line in plan_family(3, ties).lines if line.points[0][1] == line.points[1][1]
    }
    assert len(heights) == 3
    assert all(-ROW_GAP < height < 0 for height in heights)


def test_arrows_go_to_kin_first() -> None:
    spots = plan_family(9, FAMILY).spots
    assert next_card(0, Step.UP, spots, FAMILY) in (4, 5)
    assert next_card(8, Step.UP, spots, FAMILY) in (6, 7)
    assert next_card(0, Step.DOWN, spots, FAMILY) in (2, 3)
    assert next_card(8, Step.DOWN, spots, FAMILY) in (2, 3)  # an uncle's nearest below
    assert next_card(2, Step.DOWN, spots, FAMILY) == 2


def test_left_and_right_walk_along_the_row_and_stop_at_its_end() -> None:
    spots = plan_family(9, FAMILY).spots
    row = sorted((spot.x, at) for at, spot in enumerate(spots) if spot.row == 0)
    for (_, at), (_, beside) in pairwise(row):
        assert next_card(at, Step.RIGHT, spots, FAMILY) == beside
        assert next_card(beside, Step.LEFT, spots, FAMILY) == at
    assert next_card(row[0][1], Step.LEFT, spots, FAMILY) == row[0][1]
    assert next_card(row[-1][1], Step.RIGHT, spots, FAMILY) == row[-1][1]


def test_a_parent_two_rows_above_has_a_line_too() -> None:
    ties = [Tie(PARENT, 0, 1), Tie(PARENT, 1, 2), Tie(COUPLE, 2, 3), Tie(PARENT, 0, 3)]
    plan = plan_family(4, ties)
    assert [spot.row for spot in plan.spots] == [0, 1, 2, 2]
    ends = {line.points[-1] for line in plan.lines}
    assert (plan.spots[3].middle, plan.spots[3].y) in ends
    assert any(len(line.points) == 4 for line in plan.lines)


def test_neighbours_that_want_the_same_place_share_it() -> None:
    assert rising([3, 1, 5], [1, 1, 1]) == [2, 2, 5]
    assert rising([3, 0], [3, 1]) == [2.25, 2.25]
    assert rising([], []) == []
