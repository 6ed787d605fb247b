"""What every part of the case page shares: the desk, the words, and the ways to other parts of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.schema import Field, FieldType
from desktop_app.services.cases.page import CaseFile, SourceChoice, root_choices
from desktop_app.ui.models.case_desk import CaseDesk
from desktop_app.ui.models.case_entries import elsewhere_choices, reference_choices
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.form_values import NO, YES, DateWays, ref_text
from desktop_app.ui.widgets.vocabulary import Term


class CaseContext(QObject):
    """``go_asked`` carries a ``Spot``; the others a ``FieldKey``, or what an account is about.

    ``sources_known`` is sent when the names of the vault's sources, contacts and the like arrived; ``hinted``
    carries hints at people who may be on file already, ``case_asked`` the case of one to be opened.
    """

    go_asked = Signal(object)
    account_asked = Signal(object)
    prefer_asked = Signal(object)
    versions_asked = Signal(object)
    history_asked = Signal(object)
    sources_known = Signal()
    hinted = Signal(object)
    case_asked = Signal(object)

    def __init__(self, desk: CaseDesk, words: CaseWords, ways: DateWays, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.words, self.ways = desk, words, ways
        self.roots: Mapping[str, Sequence[SourceChoice]] = {}
        self._terms: dict[str, tuple[Term, ...]] = {}

    @property
    def sources(self) -> Sequence[SourceChoice]:
        """The sources of the vault by name."""
        return self.roots.get("source", ())

    @property
    def file(self) -> CaseFile | None:
        """The case that is shown."""
        return self.desk.file

    def terms(self, vocabulary: str | None) -> tuple[Term, ...]:
        """Return the terms of a vocabulary with their labels in all languages."""
        name, language = vocabulary or "", self.words.language
        if name not in self._terms:
            known = self.words.wording.vocabularies.get(name)
            self._terms[name] = tuple(
                Term(
                    term.code,
                    term.label(language),
                    tuple(label for other, label in term.labels.items() if other != language),
                )
                for term in (known.terms if known is not None else ())
            )
        return self._terms[name]

    def yes_no(self) -> tuple[Term, ...]:
        """Return the answers to a question; the third is an empty field."""
        return (Term(YES, self.tr("Yes")), Term(NO, self.tr("No")))

    def references(self, spec: Field) -> tuple[Term, ...]:
        """Return what a reference can point at now."""
        if spec.target is not None and spec.target in self.roots:
            known = {ref_text(one.ref): one.name for one in self.roots[spec.target]}
            if self.file is not None:
                known = elsewhere_choices(self.words, self.file, spec.target) | known
            return tuple(Term(code, name) for code, name in known.items())
        choices = reference_choices(self.words, self.file, spec) if self.file is not None else []
        return tuple(Term(code, name) for code, name in choices)

    def offered(self, spec: Field) -> tuple[Term, ...]:
        """Return the choices of a field of any type that has choices."""
        if spec.type in (FieldType.REF, FieldType.REF_SET):
            return self.references(spec)
        return self.yes_no() if spec.type is FieldType.YES_NO else self.terms(spec.vocabulary)

    def read_sources(self) -> None:
        """Ask for the names of all sources, contacts, organisations, letters and rounds."""
        self.desk.tasks.start(self.desk.backend.run(root_choices), self._take_roots, self.desk.failed.emit)

    def _take_roots(self, found: Mapping[str, Sequence[SourceChoice]]) -> None:
        if found != self.roots:
            self.roots = found
            self.sources_known.emit()
