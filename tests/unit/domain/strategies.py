"""What Hypothesis draws domain values from."""

from __future__ import annotations

from hypothesis import strategies as st

from desktop_app.domain.partial_date import PartialDate, Relation, Season, Span
from desktop_app.domain.spans import days_in_month


@st.composite
def spans(
    draw: st.DrawFn, *, first_year: int = 1000, last_year: int = 9000, told_year: bool | None = None
) -> Span:
    """Any span of the calendar."""
    has_year = draw(st.booleans()) if told_year is None else told_year
    year = draw(st.integers(first_year, last_year)) if has_year else None
    match draw(
        st.sampled_from(
            ["day", "month", "season", "year", "decade"] if has_year else ["day", "month", "season"]
        )
    ):
        case "day":
            month = draw(st.integers(1, 12))
            return Span(year, month, draw(st.integers(1, days_in_month(year, month))))
        case "month":
            return Span(year, draw(st.integers(1, 12)))
        case "season":
            return Span(year, season=draw(st.sampled_from(list(Season)[: 5 if has_year else 4])))
        case "decade":
            return Span((year or 0) // 10 * 10, decade=True)
        case _:
            return Span(year)


def words() -> st.SearchStrategy[str]:
    """The words in which a date was told."""
    return st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=30).map(str.strip)


@st.composite
def partial_dates(
    draw: st.DrawFn, *, first_year: int = 1000, last_year: int = 9000, told: bool = True
) -> PartialDate:
    """Any partial date; without words when not ``told``."""
    given_words = draw(words()) if told else ""
    relation = draw(st.sampled_from(Relation))
    if relation is Relation.UNKNOWN:
        return PartialDate.unknown(given_words)
    first = draw(spans(first_year=first_year, last_year=last_year))
    if relation is not Relation.BETWEEN:
        return PartialDate(relation, first, None, given_words)
    last = draw(spans(first_year=first_year, last_year=last_year, told_year=first.year is not None))
    for one, other in ((first, last), (last, first)):
        try:
            return PartialDate(relation, one, other, given_words)
        except ValueError:
            continue
    return PartialDate(Relation.IN, first, None, given_words)
