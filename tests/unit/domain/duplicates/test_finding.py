"""Likely pairs among many people: all are met that a comparison of all with all would find."""

from __future__ import annotations

from itertools import combinations
from random import Random

from desktop_app.domain.duplicates import blocking
from desktop_app.domain.duplicates.blocking import candidate_pairs
from desktop_app.domain.duplicates.finding import likely_pairs
from desktop_app.domain.duplicates.papers import Paper
from desktop_app.domain.duplicates.people import Comparer, PersonFacts, Prepared
from desktop_app.domain.duplicates.words import NameText
from desktop_app.domain.partial_date import PartialDate
from desktop_app.vocabularies import load_given_names
from tests.unit.domain.duplicates.labelled import TRAIN_FAMILIES, bare, day, pairs, soul

KNOWN = load_given_names()


def prepared(comparer: Comparer, *people: PersonFacts) -> list[Prepared]:
    return [comparer.prepare(person) for person in people]


def named(family: str, given: str, birth: PartialDate | None = None, *papers: Paper) -> PersonFacts:
    return PersonFacts((NameText(family, given),), birth, papers=papers)


def test_whoever_a_comparison_finds_likely_shares_a_key() -> None:
    comparer = Comparer(KNOWN)
    missed = likely = 0
    for pair in pairs(TRAIN_FAMILIES, 60, 5):
        people = prepared(comparer, pair.one, pair.other)
        if comparer.compare(*people).is_likely:
            likely += 1
            missed += not list(candidate_pairs(people, lambda _one, _other: False))
    assert likely > 1000
    assert missed <= likely * 0.02


def test_many_people_give_the_pairs_that_all_with_all_would() -> None:
    chance, comparer = Random(2), Comparer(KNOWN)
    souls = [soul(chance, TRAIN_FAMILIES[:4]) for _ in range(300)]
    people = prepared(
        comparer,
        *(PersonFacts((bare(who.name),), day(who.born) if chance.random() < 0.3 else None) for who in souls),
    )
    found = likely_pairs(comparer, people)
    exact = {
        (one, other)
        for one, other in combinations(range(len(people)), 2)
        if comparer.compare(people[one], people[other]).is_likely
    }
    met = {(pair.one, pair.other) for pair in found}
    assert met <= exact
    assert len(met) >= 0.95 * len(exact) > 10
    assert [pair.comparison.score for pair in found] == sorted(
        (pair.comparison.score for pair in found), reverse=True
    )


def test_birth_dates_numbers_and_decisions_keep_pairs_apart_or_join_them() -> None:
    comparer = Comparer(KNOWN)
    number = Paper("a_number", "a012345678")
    people = prepared(
        comparer,
        named("Мелехин", "Иван", PartialDate.day(1990, 3, 5), number),
        named("Melekhin", "Ivan", PartialDate.day(1961, 12, 1)),
        named("Petrenko", "Olha", PartialDate.day(1982, 7, 9), number),
        named("Мелихин", "Ивн", PartialDate.day(1990, 3, 5)),
        PersonFacts((NameText(other="Мелехин"),)),
        PersonFacts((NameText(other="Ё"),)),
        PersonFacts(()),
    )
    found = {(pair.one, pair.other) for pair in likely_pairs(comparer, people)}
    assert found == {(0, 2), (0, 3)}
    settled = likely_pairs(comparer, people, lambda one, other: (one, other) == (0, 3))
    assert [(pair.one, pair.other) for pair in settled] == [(0, 2)]


def test_forms_of_a_given_name_meet() -> None:
    comparer = Comparer(KNOWN)
    people = prepared(comparer, named("Иванов", "Саша"), named("Ivanov", "Alexander"))
    assert len(likely_pairs(comparer, people)) == 1


def test_a_crowd_under_one_name_is_compared_with_its_neighbours_only() -> None:
    comparer = Comparer(KNOWN)
    people = prepared(comparer, *(named("Иванов", "Иван") for _ in range(blocking.MOST_IN_A_BLOCK + 50)))
    met = list(candidate_pairs(people, lambda _one, _other: False))
    assert len(met) == len(set(met))
    assert max(other - one for one, other in met) == blocking.MOST_IN_A_BLOCK
    assert likely_pairs(comparer, people[:3])


def test_long_work_can_give_way() -> None:
    comparer, ticks = Comparer(KNOWN), [0]

    def tick() -> None:
        ticks[0] += 1

    list(candidate_pairs(prepared(comparer, named("Иванов", "Иван")), lambda _a, _b: False, tick))
    assert ticks[0] >= 1


def test_a_number_brings_people_of_other_birth_dates_together() -> None:
    comparer = Comparer(KNOWN)
    number = Paper("a_number", "a012345678")
    people = prepared(
        comparer,
        named("Мелехин", "Иван", PartialDate.day(1990, 3, 5), number),
        named("Melekhin", "Ivan", PartialDate.day(1961, 12, 1), number),
        named("Melekhin", "Ivan", PartialDate.day(1961, 12, 1), Paper("a_number", "a012345679")),
    )
    assert [(pair.one, pair.other) for pair in likely_pairs(comparer, people)] == [(0, 1)]
