"""Contested facts: what contradicts what, and what does not."""

from __future__ import annotations

from desktop_app.domain.claims import contested, count_contested, version_of
from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term, Value
from tests.unit.domain.trees import ROOT, entity, tree

PERSON = Ref(ROOT, EntityId(b"p" * 16))


def claim(number: int, **values: Value) -> Entity:
    return entity("claim", number, **values)


def counted(claims: list[Entity]) -> int:
    return count_contested(
        (
            subject.root + subject.entity if isinstance(subject := c.get("subject"), Ref) else None,
            c.text("field"),
            c.text("topic"),
            version_of(c.get("value"), c.text("statement")),
            c.get("confirmation") == Term("disproved"),
        )
        for c in claims
    )


def test_two_sources_that_tell_an_outcome_differently_stand_side_by_side() -> None:
    deported = claim(1, topic="Return", value=Term("deported"), statement="He was deported")
    returned = claim(2, topic=" return ", value=Term("returned_voluntarily"), preferred=True)
    again = claim(3, topic="Return", value=Term("deported"))
    (fact,) = contested(tree([deported, returned, again]))
    assert (fact.subject, fact.field, fact.topic) == (None, "", "Return")
    assert [account.value for account in fact.accounts] == [Term("deported"), Term("returned_voluntarily")]
    assert fact.accounts[0].claims == (deported, again)
    assert fact.preferred == fact.accounts[1]
    assert counted([deported, returned, again]) == 1


def test_a_field_of_an_entry_is_contested_whatever_the_topic() -> None:
    march = claim(1, subject=PERSON, field="held_since", topic="a", value=PartialDate.month(2022, 3))
    april = claim(2, subject=PERSON, field="held_since", topic="b", value=PartialDate.month(2022, 4))
    (fact,) = contested(tree([march, april]))
    assert (fact.subject, fact.field) == (PERSON, "held_since")
    assert fact.preferred is None
    assert counted([march, april]) == 1


def test_the_same_in_other_words_is_no_contradiction() -> None:
    day = PartialDate.day(2022, 3, 5)
    same: list[tuple[Value, Value]] = [
        (day, day.with_words("5.3.22")),
        ("Omsk", " omsk "),
        (PartialDate.unknown(), PartialDate.unknown()),
        (7, 7),
    ]
    for values in same:
        claims = [claim(i, topic="x", value=value) for i, value in enumerate(values, 1)]
        assert contested(tree(claims)) == []
        assert counted(claims) == 0


def test_statements_are_compared_where_there_is_no_value() -> None:
    one, other = claim(1, topic="x", statement="Yes."), claim(2, topic="x", statement="No.")
    assert len(contested(tree([one, other]))) == counted([one, other]) == 1


def test_what_says_nothing_is_about_nothing_or_was_disproved_contradicts_nobody() -> None:
    claims = [
        claim(1, topic="x", value=1),
        claim(2, topic="x"),
        claim(3, value=2),
        claim(4, subject=PERSON, value=3),
        claim(5, topic="x", value=4, confirmation=Term("disproved")),
    ]
    assert contested(tree(claims)) == []
    assert counted(claims) == 0


def test_two_preferred_versions_prefer_nothing() -> None:
    claims = [claim(i, topic="x", value=i, preferred=True) for i in (1, 2)]
    assert contested(tree(claims))[0].preferred is None


def test_what_all_accounts_agree_on_is_told_apart() -> None:
    day, kind = PartialDate.day(2022, 3, 5), Term("media")
    claims = [
        claim(1, topic="x", value=1, date=day, statement_kind=kind),
        claim(2, topic="x", value=2, date=day.with_words("5.3."), statement_kind=Term("document")),
    ]
    assert dict(contested(tree(claims))[0].agreed) == {"date": day, "topic": "x"}
    claims[1] = claim(2, topic="x", value=2, statement_kind=kind)
    assert dict(contested(tree(claims))[0].agreed) == {"statement_kind": kind, "topic": "x"}
