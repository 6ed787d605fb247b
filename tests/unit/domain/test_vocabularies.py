"""The reference data that ships: complete, in four languages, with codes that never change by accident."""

from __future__ import annotations

import re

import pytest

from desktop_app.domain.caselist import PRIORITY_RANK
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.labels import labels, plural_form
from desktop_app.domain.names.scripts import Script
from desktop_app.domain.vocabulary import LANGUAGES, Vocabulary, vocabularies
from desktop_app.vocabularies import load_labels, load_vocabularies

VOCABULARIES = load_vocabularies()
LABELS = load_labels()
CODE = re.compile(r"[a-z0-9][a-z0-9_.-]*|[A-Z]{2}")
LATIN_IS_RIGHT = re.compile(
    r"\b(A|UCI|USCIS|EOIR|PDF|URL|SHA-256|ID|WhatsApp|Signal|Telegram|Facebook|VK|Instagram|Markdown|UNHCR"
    r"|e-mail|E-mail|[IVX]+|YouTube|X|Twitter|TikTok|ICE|BIA|Wire|Threema|Matrix|Element|SMS|IRCC|IRB|Skype|Viber"
    r"|[A-Z]-?\d*|Zoom|CBP)\b"
)


def test_every_vocabulary_of_the_schema_is_there() -> None:
    named = {field.vocabulary for kind in SCHEMA.kinds for field in kind.fields if field.vocabulary}
    assert named <= VOCABULARIES.keys()


@pytest.mark.parametrize("name", sorted(VOCABULARIES))
def test_terms_have_codes_and_labels_in_all_languages(name: str) -> None:
    vocabulary = VOCABULARIES[name]
    assert vocabulary.terms
    for term in vocabulary.terms:
        assert CODE.fullmatch(term.code), term.code
        for language in LANGUAGES:
            assert term.labels[language].strip() == term.labels[language] != ""


@pytest.mark.parametrize("name", sorted(set(VOCABULARIES) - {"country", "language"}))
def test_no_label_was_left_untranslated(name: str) -> None:
    for term in VOCABULARIES[name].terms:
        for language in ("ru", "uk"):
            rest = LATIN_IS_RIGHT.sub("", term.labels[language])
            assert not re.search(r"[A-Za-z]{2}", rest), (name, term.code, term.labels[language])


@pytest.mark.parametrize("name", sorted(VOCABULARIES))
def test_labels_tell_terms_apart(name: str) -> None:
    for language in LANGUAGES:
        told = [term.labels[language] for term in VOCABULARIES[name].terms]
        assert len(set(told)) == len(told), {label for label in told if told.count(label) > 1}


def test_codes_that_the_program_relies_on_stay() -> None:
    def codes(name: str) -> set[str]:
        return {term.code for term in VOCABULARIES[name].terms}

    assert codes("priority_band") == PRIORITY_RANK.keys()
    assert {"passport_latin", "passport_cyrillic", "former", "alias", "religious"} <= codes("name_type")
    assert codes("script") <= {script.value for script in Script}
    assert {"principal"} <= codes("person_role")
    assert {"intake", "open", "referred", "protected", "closed"} == codes("case_status")
    assert {"a_number", "uci", "passport_foreign", "passport_internal", "receipt_number"} <= codes(
        "identifier_type"
    )
    assert "disproved" in codes("confirmation")
    assert {"confirmed", "probable", "possible", "doubtful", "disproved", "unknown"} == codes("confirmation")
    assert len(codes("country")) > 240
    assert len(codes("language")) >= 60
    assert {"granted", "resettled", "deported", "missing", "died", "withdrawn"} <= codes("case_outcome")


def test_articles_of_law_carry_their_law_and_whether_they_were_verified() -> None:
    laws = {term.code for term in VOCABULARIES["law"].terms}
    articles = VOCABULARIES["law_article"].terms
    assert all(article.law in laws for article in articles)
    assert all(article.note_source for article in articles if article.note)
    assert any(article.unverified for article in articles)


def test_an_unknown_code_is_shown_marked_and_kept() -> None:
    vocabulary = VOCABULARIES["case_status"]
    assert vocabulary.get("newer") is None
    assert vocabulary.label("newer", "ru") == "‹newer›"
    assert vocabulary.label("intake", "en") == "Intake"
    intake = vocabulary.get("intake")
    assert intake is not None
    assert intake.label("xx") == "Intake"


def test_a_faulty_file_is_refused() -> None:
    term = {"code": "a", "en": "A", "ru": "А", "uk": "А", "fr": "A"}
    with pytest.raises(ValueError, match="has a code"):
        Vocabulary.of({"term": [term]})
    with pytest.raises(ValueError, match="lacks fr"):
        Vocabulary.of({"code": "x", "term": [{**term, "fr": ""}]})
    with pytest.raises(ValueError, match="a code stands twice"):
        Vocabulary.of({"code": "x", "term": [term, term]})
    with pytest.raises(ValueError, match="x stands twice"):
        vocabularies([{"code": "x", "term": [term]}, {"code": "x", "term": [term]}])


def test_every_kind_and_field_is_named_in_all_languages() -> None:
    for kind in SCHEMA.kinds:
        for language in LANGUAGES:
            assert LABELS.kinds[kind.name][language]
            assert LABELS.counted_forms[kind.name][language]
        for field in kind.fields:
            texts = LABELS.fields[kind.name, field.name]
            assert set(LANGUAGES) <= texts.keys(), (kind.name, field.name)
    for key, texts in LABELS.helps.items():
        assert set(LANGUAGES) <= texts.keys(), key


def test_labels_name_nothing_that_is_not_there() -> None:
    fields = {(kind.name, field.name) for kind in SCHEMA.kinds for field in kind.fields}
    assert LABELS.fields.keys() == fields
    assert LABELS.helps.keys() <= fields


def test_numbers_with_nouns() -> None:
    assert LABELS.counted("charge", 3, "en") == "3 charges"
    assert LABELS.counted("charge", 1, "fr").startswith("1 ")
    assert [plural_form(n, "ru") for n in (1, 2, 5, 11, 12, 21, 22, 111, 0)] == [0, 1, 2, 2, 2, 0, 1, 2, 2]
    assert [plural_form(n, "fr") for n in (0, 1, 2)] == [0, 0, 1]
    assert [plural_form(n, "en") for n in (0, 1, 2)] == [1, 0, 1]
    assert LABELS.counted("charge", 2, "xx") == "2 charges"


def test_labels_fall_back_to_english_and_help_to_nothing() -> None:
    some = labels({"a": {"en": "A"}}, {"a": {"f": {"en": "F"}, "note": 5}})
    assert (some.kind("a", "ru"), some.field("a", "f", "ru"), some.help("a", "f", "ru")) == ("A", "F", "")
