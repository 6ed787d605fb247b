"""Accounts of a fact in the vault: what they do to the field, to each other, and when one is preferred."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.domain.changes import AddElement, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref, Term
from desktop_app.services.cases.accounts import NewAccount, add_account, claims_about, prefer_account
from desktop_app.services.cases.create import CreatedCase, create_case
from desktop_app.services.cases.page import case_file
from desktop_app.services.cases.saving import save_fields
from desktop_app.services.session import Session

JOB = "occupation"


@pytest.fixture
def fresh(session: Session) -> CreatedCase:
    return session.run_urgent(create_case).result(5)


def add(session: Session, made: CreatedCase, value: Any, **more: Any) -> None:
    new = NewAccount(subject=made.person, field=more.pop("field", JOB), value=value, **more)
    session.run_urgent(add_account, made.case, new).result(5)


def tree_of(session: Session, made: CreatedCase) -> Any:
    file = session.run(case_file, made.case).result(5)
    assert file is not None
    return file.tree


def told(session: Session, made: CreatedCase, field: str = JOB) -> list[Any]:
    return list(claims_about(tree_of(session, made), made.person, field, ""))


def job(session: Session, made: CreatedCase) -> Any:
    return tree_of(session, made).entities[made.person].get(JOB)


def test_the_first_account_gives_the_field_its_value(session: Session, fresh: CreatedCase) -> None:
    add(session, fresh, "Baker", source="A neighbour")
    add(session, fresh, "Cook", source="A neighbour")
    assert job(session, fresh) == "Baker"
    claims = told(session, fresh)
    assert [claim.get("value") for claim in claims] == ["Baker", "Cook"]
    assert claims[0].get("source") == claims[1].get("source"), "one name is one source"


def test_a_value_that_nobody_accounts_for_becomes_an_account(session: Session, fresh: CreatedCase) -> None:
    change = [SetField(fresh.person, JOB, "Teacher")]
    session.run_urgent(save_fields, fresh.case, change, ()).result(5)
    add(session, fresh, "Teacher")
    assert len(told(session, fresh)) == 1
    add(session, fresh, "Baker")
    assert job(session, fresh) == "Teacher"


def test_a_preferred_account_replaces_value_and_preference(session: Session, fresh: CreatedCase) -> None:
    add(session, fresh, "Baker", preferred=True, reason="first")
    add(session, fresh, "Cook", preferred=True, reason="better")
    assert job(session, fresh) == "Cook"
    assert [claim.get("preferred") for claim in told(session, fresh)] == [None, True]
    baker, cook = (claim.id for claim in told(session, fresh))
    session.run_urgent(prefer_account, fresh.case, baker, [cook], "after all").result(5)
    assert job(session, fresh) == "Baker"
    assert [claim.get("preferred") for claim in told(session, fresh)] == [True, None]


def test_an_account_of_a_set_leaves_the_set_alone(session: Session, fresh: CreatedCase) -> None:
    change = [AddElement(fresh.person, "languages", Term("uk"))]
    session.run_urgent(save_fields, fresh.case, change, ()).result(5)
    add(session, fresh, Term("ru"), field="languages")
    claim = told(session, fresh, "languages")[0].id
    session.run_urgent(prefer_account, fresh.case, claim, [], "she said so").result(5)
    person = tree_of(session, fresh).entities[fresh.person]
    assert person.elements("languages") == (Term("uk"),)


def test_a_topic_belongs_to_no_field(session: Session, fresh: CreatedCase) -> None:
    for statement in ("Released", "Escaped"):
        new = NewAccount(topic="The release", statement=statement, confirmation="possible")
        session.run_urgent(add_account, fresh.case, new).result(5)
    claims = claims_about(tree_of(session, fresh), None, "", "The release")
    assert [claim.text("statement") for claim in claims] == ["Released", "Escaped"]
    session.run_urgent(prefer_account, fresh.case, claims[0].id, [claims[1].id], "a paper").result(5)
    preferred = claims_about(tree_of(session, fresh), None, "", "The release")[0]
    assert preferred.get("preferred") is True


def test_a_known_source_is_named_by_itself(session: Session, fresh: CreatedCase) -> None:
    add(session, fresh, "Baker", source="A neighbour")
    source = told(session, fresh)[0].get("source")
    assert isinstance(source, Ref)
    add(session, fresh, "Cook", source=source)
    assert told(session, fresh)[1].get("source") == source
    assert session.run(case_file, EntityId(bytes(16))).result(5) is None
