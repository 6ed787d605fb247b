"""Errors that Holdfast knows in advance: what happened, what is safe, what to do next."""

from __future__ import annotations


class KnownError(Exception):
    """A failure that is told to a person in two sentences and never shown as a traceback.

    ``code`` is stable and names the situation (``"disk-full"``); ``what`` and ``advice`` are templates with
    ``{name}`` fields filled from ``facts``, so that they can be translated before filling. Facts never carry
    a passphrase, a key or anything about a person at risk, except where the message goes to the screen only.
    ``exit_code`` is the command line's contract: 1 known failure, 2 usage, 3 credentials, 4 look at this.
    """

    exit_code = 1

    def __init__(self, code: str, what: str, advice: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.what_template = what
        self.advice_template = advice
        self.facts = facts

    @property
    def what(self) -> str:
        """One sentence: what happened and what is safe."""
        return self.what_template.format(**self.facts)

    @property
    def advice(self) -> str:
        """One sentence: what to do."""
        return self.advice_template.format(**self.facts)

    def __str__(self) -> str:
        return f"{self.what} {self.advice}"


class CredentialError(KnownError):
    """Wrong passphrase or key file, or not a vault (the two cannot be told apart)."""

    exit_code = 3


class UsageError(KnownError):
    """The request itself makes no sense: an unknown field, a value of the wrong form."""

    exit_code = 2
