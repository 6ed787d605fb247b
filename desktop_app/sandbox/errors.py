"""What a child could not do, as a code and two sentences; the words are ours, never the child's."""

from __future__ import annotations

from desktop_app.domain.errors import KnownError

_KEEP = "The original is kept unchanged; open it elsewhere only on a computer that you can afford to lose."
_AGAIN = "Nothing was lost; try again."

REASONS: dict[str, tuple[str, str]] = {
    # The child was stopped or fell.
    "child-timeout": ("Reading this file took longer than {seconds} seconds and was stopped.", _KEEP),
    "child-memory": ("Reading this file needed more memory than is allowed and was stopped.", _KEEP),
    "child-crashed": ("The part of the program that reads this file broke down on it.", _KEEP),
    "child-lied": ("The answer of the part that reads this file made no sense and was refused.", _KEEP),
    "child-cancelled": ("The work was stopped as asked.", "Start it again when you need it."),
    "child-closed": ("The program is locking, so this work was stopped.", "Unlock and start it again."),
    "child-unavailable": ("The part of the program that reads files could not be started.", _AGAIN),
    "input-too-big": ("This file is larger than the program reads for this purpose.", _KEEP),
    # The job itself refused.
    "unreadable": ("This file is damaged or not what it says it is.", _KEEP),
    "unknown-type": ("The content of this file is of no kind that can be shown here.", _KEEP),
    "empty": ("This file is empty.", "Ask for it again from whoever sent it."),
    "encrypted": ("This file is protected by a password.", "Ask the sender for a copy without a password."),
    "too-many-pixels": ("This picture says that it is larger than any real picture.", _KEEP),
    "too-many-pages": ("This document says that it has more pages than can be real.", _KEEP),
    "no-such-page": ("This document has no such page.", "Choose another page."),
    "expands-too-far": ("This file unpacks to far more than its size and was refused.", _KEEP),
    "table-empty": ("This table is empty.", "Choose a table with one person a row."),
    "table-not-text": (
        "This file is neither a spreadsheet nor text whose letters are sure; nothing was imported.",
        "Open it in the program that made it and save it as “CSV UTF-8” or as XLSX.",
    ),
    "table-too-wide": (
        "This table has more than 500 columns.",
        "Check that it is a table of people, one person a row.",
    ),
    "table-too-big": (
        "This table holds more than can be imported at once.",
        "Divide it into several files and import one after the other.",
    ),
    "no-such-sheet": ("This workbook has no visible sheet of that name.", "Choose one of its sheets."),
    "hostile-xml": ("This document carries instructions that no honest document needs.", _KEEP),
    "unknown-job": ("The program asked its own part for something that it cannot do.", _AGAIN),
    "bad-request": ("The program asked its own part for something that makes no sense.", _AGAIN),
}


class ChildError(KnownError):
    """A child failed, was stopped, lied, or refused a file; ``code`` is a key of ``REASONS``."""

    def __init__(self, code: str, **facts: str | int) -> None:
        what, advice = REASONS[code]
        super().__init__(code, what, advice, **facts)


class JobCancelled(ChildError):  # noqa: N818 - the answer to a wish, not an error
    """The caller's own ``cancel`` said so: no failure, nothing to show."""

    def __init__(self) -> None:
        super().__init__("child-cancelled")


class Refusal(Exception):  # noqa: N818 - not an error of ours: the verdict of a job on a file
    """Raised by a job inside the child; its code, a key of ``REASONS``, is all that reaches the program."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
