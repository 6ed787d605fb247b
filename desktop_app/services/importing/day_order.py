"""Tells from a whole column of dates whether 03/05/2022 begins with the day, where that is certain."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from desktop_app.domain.dates.parsing import DayOrder
from desktop_app.services.importing.table_file import UNREAD, Row

_NUMBERS = re.compile(r"\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\s*")
_MONTHS = 12


def day_orders(rows: Iterable[Row], columns: Collection[int]) -> dict[int, DayOrder]:
    """Return the order of each of these columns in which some date can be read in one way only.

    A column in which one date must begin with the day and another with the month has none: each of its dates
    that can mean two days is then told as odd.
    """
    found: dict[int, set[DayOrder]] = {column: set() for column in columns}
    for row in rows if columns else ():
        for column in columns:
            readable = column < len(row.cells) and row.oddity not in UNREAD
            match = _NUMBERS.fullmatch(row.cells[column]) if readable else None
            if match is None:
                continue
            first, second = int(match[1]), int(match[2])
            if first > _MONTHS >= second:
                found[column].add(DayOrder.DAY_FIRST)
            elif second > _MONTHS >= first:
                found[column].add(DayOrder.MONTH_FIRST)
    return {column: next(iter(orders)) for column, orders in found.items() if len(orders) == 1}
