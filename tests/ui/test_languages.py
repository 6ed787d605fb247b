"""Every text of the window is there in each language, none is left over, and Qt reads what was translated."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.assets import asset
from desktop_app.domain.errors import KnownError
from desktop_app.ui.languages import LANGUAGES, Languages, advice, system_language, told, what
from tests.architecture.sources import ROOT

FIELDS = re.compile(r"\{[^{}]*\}|%n")
FORMS = {"en": 2, "ru": 3, "uk": 3, "fr": 2}
Found = dict[tuple[str, str], list[str]]


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("strings", ROOT / "packaging" / "strings.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["strings"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def strings() -> ModuleType:
    return script()


def translated(code: str) -> Found:
    """The forms of each text in a .ts file; a text that is not finished has none."""
    found: Found = {}
    for context in ET.parse(asset("i18n", f"holdfast_{code}.ts")).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = [] if told.get("type") else forms
    return found


def lacks(texts: list[tuple[str, str]], found: Found) -> list[str]:
    """What a person would see in English, or read wrongly, in a language."""
    wrong = [f"new: {key}" for key in texts if key not in found]
    wrong += [f"stale: {key}" for key in found if key not in texts]
    for key, forms in found.items():
        if not forms or not all(forms):
            wrong.append(f"not translated: {key}")
        elif any(
            set(FIELDS.findall(form)) - {"%n"} != set(FIELDS.findall(key[1])) - {"%n"} for form in forms
        ):
            wrong.append(f"other fields: {key}")
    return wrong


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp)
    yield made
    made.use("en")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated_and_none_is_stale(code: str, strings: ModuleType) -> None:
    texts = strings.texts(ROOT / "desktop_app")
    wanted = [(each.context, each.source) for each in texts if each.numbered or code != "en"]
    found = translated(code)
    assert lacks(wanted, found) == [], "run packaging/strings.sh and translate what it adds"
    numbered = {(each.context, each.source) for each in texts if each.numbered}
    assert {key: len(found[key]) for key in numbered} == dict.fromkeys(numbered, FORMS[code])


def test_what_is_missing_stale_or_wrong_is_noticed() -> None:
    found: Found = {("A", "here {0}"): ["здесь {0}"], ("A", "old"): ["старое"], ("A", "empty"): [""]}
    assert lacks([("A", "here {0}"), ("A", "empty"), ("A", "new")], found) == [
        "new: ('A', 'new')",
        "stale: ('A', 'old')",
        "not translated: ('A', 'empty')",
    ]
    assert lacks([("A", "n {0}")], {("A", "n {0}"): ["н"]}) == ["other fields: ('A', 'n {0}')"]


def test_texts_are_found_however_they_are_said(strings: ModuleType, tmp_path: Path) -> None:
    for layer in ("domain", "vault", "sandbox", "services", "ui"):
        (tmp_path / layer).mkdir()
    (tmp_path / "bootstrap.py").write_text("")
    (tmp_path / "ui" / "one.py").write_text(
        'class Card:\n    def f(self):\n        self.tr("a" if x else "b"); self.tr("%n c(s)", "", n)\n'
        'def _tr(text):\n    return QCoreApplication.translate("Words", text)\n'
        '_tr("d")\n'
        'SAID = {"x": "f"}\nraise KnownError("code", SAID[why], "g {0}")\n'
        'def fails(what):\n    return UsageError("c", what, "h")\nfails("i")\nProblem("c", "j")\n'
    )
    found = [(each.context, each.source, each.numbered) for each in strings.texts(tmp_path)]
    assert found == [
        ("Card", "%n c(s)", True),
        ("Card", "a", False),
        ("Card", "b", False),
        *(("KnownError", each, False) for each in ("f", "g {0}", "h", "i")),
        ("Problem", "j", False),
        ("Words", "d", False),
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_qt_reads_what_was_translated(code: str, languages: Languages) -> None:
    languages.use(code)
    for (context, source), forms in translated(code).items():
        if "%n" in source:
            assert QCoreApplication.translate(context, source, "", 1) == forms[0].replace("%n", "1")
        else:
            assert QCoreApplication.translate(context, source) == forms[0], "run packaging/strings.sh"


def test_a_language_is_put_in_force_at_once_and_the_one_before_is_gone(languages: Languages) -> None:
    changes: list[str] = []
    languages.changed.connect(changes.append)
    languages.use("ru")
    error = KnownError("x", "The disk is full.", "Free some space.")
    russian = QCoreApplication.translate("Navigation", "Lock")
    assert russian != "Lock"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    assert QLocale().language() == QLocale.Language.Russian
    languages.use("ru")
    languages.use("no such language")
    assert changes == ["ru", "en"]
    assert QCoreApplication.translate("Navigation", "Lock") == "Lock"
    assert told(error) == f"{what(error)} {advice(error)}" == "The disk is full. Free some space."
    assert told(KnownError("x", "One.", "")) == "One."


def test_the_language_of_the_desktop_is_the_first_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    for wanted, code in ((["fr-CA", "en"], "fr"), (["de-DE"], "en"), (["be-BY", "uk_UA"], "uk")):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _self, wanted=wanted: wanted)
        assert system_language() == code
