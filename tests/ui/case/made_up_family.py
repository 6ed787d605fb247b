"""A fictional family of three generations, some of them kept apart, in English or Russian words."""

from __future__ import annotations

from desktop_app.domain.changes import SetField
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Term, Value
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.vault.unit import Unit
from tests.ui.case.made_up import Filler, MadeCase

People = dict[str, EntityId]
_NAMES = {
    "igor": ("Igor Verkhotin", "Игорь Верхотин"),
    "nina": ("Nina Verkhotina", "Нина Верхотина"),
    "pavel": ("Pavel Verkhotin", "Павел Верхотин"),
    "leo": ("Leo Solovets", "Лев Соловец"),
    "ada": ("Ada Solovets", "Ада Соловец"),
    "mark": ("Mark Tarn", "Марк Тарн"),
    "vera": ("Vera Solovets", "Вера Соловец"),
    "ilya": ("Ilya Solovets", "Илья Соловец"),
    "olga": ("Olga Birch", "Ольга Берёза"),
}


def fill_family(session: Session, wording: Wording, made: MadeCase, *, russian: bool = False) -> People:
    """Add parents, a brother, a husband with his mother, a former husband, two children, and a witness."""
    people: People = session.run(_fill, wording, made, russian).result(60)
    return people


def tie(
    session: Session, wording: Wording, made: MadeCase, *, one: EntityId, code: str, other: EntityId
) -> None:
    """Add one relationship."""

    def add(unit: Unit) -> None:
        f = Filler(unit, wording, CreatedCase(made.case, made.person, ""))
        f.add("relationship", made.case, type=Term(code), person=f.ref(one), relative=f.ref(other))
        unit.save(made.case, f.changes)
        unit.commit()

    session.run(add).result(60)


def _fill(unit: Unit, wording: Wording, made: MadeCase, russian: bool) -> People:
    f = Filler(unit, wording, CreatedCase(made.case, made.person, ""))
    people: People = {"anna": made.person}
    for key, told in _NAMES.items():
        given, family = told[russian].split()
        people[key] = f.add("person", made.case)
        f.add("name", people[key], given=given, family=family)

    def related(one: str, code: str, other: str, **values: Value) -> None:
        f.add(
            "relationship", made.case, None, type=Term(code), person=f.ref(people[one]),
            relative=f.ref(people[other]), **values,
        )  # fmt: skip

    def asked(who: str, answer: str, **values: Value) -> None:
        f.add("consent", made.case, None, person=f.ref(people[who]), answer=Term(answer), **values)

    with_aunt = "у тёти в Листвянке" if russian else "with her aunt in Listvyanka"
    related("anna", "spouse", "leo", role=Term("separated"))
    related("anna", "former_spouse", "mark")
    related("igor", "spouse", "nina")
    related("igor", "parent", "anna")
    related("anna", "child", "nina")
    related("pavel", "child", "igor")
    related("pavel", "child", "nina")
    related("pavel", "sibling", "anna")
    related("ada", "parent", "leo")
    related("anna", "parent", "vera", separated_where=with_aunt)
    related("leo", "parent", "vera")
    related("anna", "parent", "ilya")
    related("leo", "parent", "ilya")
    asked("anna", "given")
    asked("leo", "asked")
    asked("vera", "given", withdrawn=f.date("3 May 2026"))
    asked("ilya", "refused")
    f.changes.append(SetField(people["leo"], "whereabouts", Term("in_hiding")))
    f.changes.append(SetField(people["nina"], "location", "Листвянка" if russian else "Listvyanka"))
    unit.save(made.case, f.changes)
    unit.commit()
    return people
