"""What a page is to the window: a name, an icon, and a widget that is built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.text import Tone


@dataclass(frozen=True, slots=True)
class Page:
    """``key`` never changes ("cases"); ``title`` is a callable: the language may. ``make`` builds it."""

    key: str
    title: Callable[[], str]
    icon: str
    make: Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class NavView:
    """A kept view below the pages; pressing it calls ``open``."""

    key: str
    name: str
    count: str
    open: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Count:
    """What stands beside a page in the navigation; a tone other than "plain" makes it a badge."""

    text: str = ""
    tone: Tone = "plain"


@runtime_checkable
class Panes(Protocol):
    """A page that consists of panes: F6 walks along them."""

    def panes(self) -> list[QWidget]:
        """Return the widgets that take the focus of each pane, in reading order."""
        ...


@runtime_checkable
class FollowsWidth(Protocol):
    """A page that looks different in a narrow window."""

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the shape for windows narrower than 1280."""
        ...
