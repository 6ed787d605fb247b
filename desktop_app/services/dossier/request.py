"""What somebody asks to be printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.document.model import DocumentLanguage, Paper
from desktop_app.domain.ids import EntityId


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierRequest:
    """One dossier of one case.

    Without both ``purpose`` and ``recipient`` it is an internal copy and says so on every page. ``made`` is
    an aware datetime; with ``reproducible`` it is the latest save of the case, so that two runs are alike.
    """

    case: EntityId
    made: datetime
    language: DocumentLanguage = "en"
    paper: Paper = "letter"
    purpose: str = ""
    recipient: str = ""
    copy_number: int = 1
    with_exhibits: bool = True
    reproducible: bool = False

    @property
    def is_internal(self) -> bool:
        """Whether nobody said to whom and what for it goes."""
        return not (self.purpose and self.recipient)
