"""The one place that tells a person what went wrong: known errors in words, bugs of ours without data."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.domain.errors import KnownError
from desktop_app.services.fault import fault_report
from desktop_app.ui.languages import told


class Presenter(QObject):
    """Sends sentences to whatever shows them; ``report`` keeps the last bug report for copying."""

    def __init__(self, tell: Callable[[str], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self.report = ""

    def show(self, error: BaseException) -> None:
        """Tell about an error."""
        if isinstance(error, KnownError):
            self._tell(told(error))
            return
        self.report = fault_report(error)
        self._tell(
            self.tr(
                "Something in the program went wrong ({0}). What was saved is safe. Lock and unlock to go on."
            ).format(type(error).__name__)
        )
