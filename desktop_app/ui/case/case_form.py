"""The case itself as a form: status, priority, who is responsible, summary and request."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.entry_form import EntryForm
from desktop_app.ui.case.section import scrolling
from desktop_app.ui.models.case_layout import CASE
from desktop_app.ui.theme import set_margins


class CaseFormSection(QWidget):
    """Edits the fields of the case."""

    def __init__(self, context: CaseContext) -> None:
        super().__init__()
        self.form = EntryForm(context, "case", CASE)
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        stack.addWidget(scrolling(self.form))

    def show_file(self, file: CaseFile, *, is_other: bool) -> None:  # noqa: ARG002  (of the protocol)
        """Show the fields of a case."""
        self.form.bind(file.case)

    def reveal(self, entity: EntityId | None, field: str) -> None:  # noqa: ARG002  (of the protocol)
        """Put the focus into a field."""
        self.form.focus_field(field)
