"""Fills the sections that the made-up case leaves empty: family, life, proceedings, consents and more."""

from __future__ import annotations

from desktop_app.domain.values import Ref, Term
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.cases.roots import find_named
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.vault.unit import Unit
from tests.ui.case.made_up import Filler, MadeCase


def fill_whole(session: Session, wording: Wording, made: MadeCase, *, russian: bool = False) -> None:
    """Add an entry or two of every kind that a case can hold."""
    session.run(_fill, wording, made, russian).result(60)


def _fill(unit: Unit, wording: Wording, made: MadeCase, russian: bool) -> None:
    f = Filler(unit, wording, CreatedCase(made.case, made.person, ""))
    case, who = made.case, f.ref(made.person)

    def say(english: str, in_russian: str) -> str:
        return in_russian if russian else english

    child = f.add("person", case, role=Term("child"), birth_date=f.date("2014"))
    f.add("name", child, given=say("Vera", "Вера"), family=say("Verkhotina", "Верхотина"))
    f.add(
        "relationship", case, type=Term("parent"), person=who, relative=f.ref(child),
        role=Term("separated"), separated_where=say("with her grandmother", "у бабушки"),
    )  # fmt: skip
    f.add(
        "period", case, type=Term("work"), person=who, title=say("School No. 12", "Школа № 12"),
        begins=f.date("2011"), ends=f.date("May 2023"), place=say("Listvyanka", "Листвянка"),
    )  # fmt: skip
    f.add(
        "period", case, type=Term("detention"), person=who, title=say("Pine Hollow", "Пайн-Холлоу"),
        begins=f.date("14 August 2026"), ongoing=True,
    )  # fmt: skip
    f.add(
        "designation", case, type=Term("rosfinmonitoring"), person=who, title="ВЕРХОТИНА АННА ИГОРЕВНА*",
        status=Term("listed"), listed=f.date("June 2025"), seen=f.date("3 July 2025"),
        checked=f.date("20 November 2026"),
    )  # fmt: skip
    lawyer, ministry = (_root(unit, kind, name) for kind, name in (
        ("contact", say("J. Okafor", "Дж. Окафор")),
        ("organisation", say("Ministry of Immigration", "Министерство иммиграции")),
    ))  # fmt: skip
    proceeding = f.add(
        "proceeding", case, {"people": [who]}, forum=Term("us_immigration_court"),
        track=Term("withholding_only"), stage=Term("merits"), number="A012345678", judge="R. Alder",
        detained=True, detained_where=say("Pine Hollow", "Пайн-Холлоу"), opened=f.date("2 September 2026"),
    )  # fmt: skip
    f.add(
        "hearing", proceeding, type=Term("individual"), date=f.date("14 December 2026"), time="09:30",
        mode=Term("video"), outcome=Term("scheduled"), judge="R. Alder", language=Term("ru"),
    )  # fmt: skip
    f.add(
        "filing", proceeding, type=Term("evidence"), title=say("Exhibits A to F", "Приложения A–F"),
        filed=f.date("10 November 2026"), received=f.date("12 November 2026"), how=Term("courier"),
    )  # fmt: skip
    f.add("counsel", proceeding, role=Term("attorney"), contact=lawyer, entered=f.date("5 September 2026"))
    f.add(
        "decision", proceeding, type=Term("bond"), result=Term("denied"), date=f.date("21 September 2026"),
        served=f.date("24 September 2026"),
    )  # fmt: skip
    f.add(
        "stay", proceeding, type=Term("administrative"), status=Term("requested"),
        requested=f.date("30 September 2026"),
    )  # fmt: skip
    f.add(
        "deadline", case, {"reminders": [Term("one_week"), Term("one_day")]},
        title=say("Evidence to the court", "Доказательства в суд"), rule="us-court-evidence-non-detained",
        anchor=f.date("14 December 2026"), due=f.date("16 November 2026"), basis=Term("received_by"),
        status=Term("done"), done=f.date("12 November 2026"), owner="E. Marsh", proceeding=f.ref(proceeding),
    )  # fmt: skip
    f.add(
        "task", case, title=say("Call the sister about the flat", "Позвонить сестре о квартире"),
        due=f.date("25 November 2026"), owner="E. Marsh", status=Term("open"), person=who,
    )  # fmt: skip
    assessment = f.add(
        "risk_assessment", case, person=who, date=f.date("18 November 2026"), status=Term("in_review"),
        assessor="E. Marsh", band=Term("high"), weights_version="2026-1",
    )  # fmt: skip
    f.add("risk_factor", assessment, axis=Term("harm"), factor=Term("charges"), answer=Term("yes"))
    f.add(
        "risk_factor", assessment, axis=Term("imminence"), factor=Term("final_order"), answer=Term("unknown")
    )
    pathway = f.add(
        "pathway", case, {"people": [who]}, programme=Term("ca_hrd"), status=Term("preparing"),
        category=Term("legal_physical"), second_category=Term("survivors"), priority=Term("urgent"),
        country=Term("CA"),
    )  # fmt: skip
    f.add("criterion", pathway, criterion=Term("hrd_at_risk"), state=Term("met"))
    f.add("criterion", pathway, criterion=Term("has_fled"), state=Term("unknown"))
    consent = f.add(
        "consent", case, {"data_classes": [Term("identity"), Term("health")]}, person=who,
        purpose=Term("government_submission"), recipient_organisation=ministry, anonymity=Term("named"),
        answer=Term("given"), given=f.date("19 November 2026"), given_how=Term("signed"),
        language=Term("ru"), interpreter="O. Lindqvist", expires=f.date("19 November 2027"),
    )  # fmt: skip
    f.add(
        "disclosure", case, {"people": [who], "consents": [f.ref(consent)]}, type=Term("dossier"),
        title=say("Dossier for the ministry", "Досье для министерства"), recipient_organisation=ministry,
        purpose=Term("government_submission"), variant=Term("full"), date=f.date("20 November 2026"),
        copy_number="1",
    )  # fmt: skip
    f.add("case_contact", case, contact=lawyer, role=Term("lawyer"), conflict=Term("none"))
    unit.save(case, f.changes)
    unit.commit()


def _root(unit: Unit, kind: str, name: str) -> Ref:
    return find_named(unit, kind, name)
