"""What a test's hands do inside the program: look, press, type, drop, choose files. GUI thread only."""

from __future__ import annotations

import importlib
import sys
import threading
import traceback
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any, cast

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QFileSystemModel,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.ui.heartbeat import Heartbeat

Editor = QLineEdit | QPlainTextEdit | QTextEdit


class Hands:
    """Each public method is a step that `Program.ask` names; what it returns must fit into JSON."""

    def __init__(self, desktop: Any) -> None:
        self._desktop = desktop
        self._beats: tuple[Heartbeat, ...] = ()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Leave out of the measurement what the test does itself, such as reading the whole screen."""
        with ExitStack() as asides:
            for each in self._beats:
                asides.enter_context(each.aside())
            yield

    def texts(self) -> list[str]:
        """Every text that is on the screen now."""
        shown = []
        for widget in _visible(QWidget):
            if isinstance(widget, QLabel | QAbstractButton):
                shown.append(widget.text())
            elif isinstance(widget, Editor):
                shown.append(_text(widget))
        return [text for text in shown if text.strip()]

    def threads(self) -> str:
        """What every thread does now, innermost line last."""
        names = {one.ident: one.name for one in threading.enumerate()}
        return "\n".join(
            f"{names.get(number, number)}:\n{''.join(traceback.format_stack(frame))}"
            for number, frame in sys._current_frames().items()
        )

    def names(self) -> list[str]:
        """The accessible names of what can be typed into."""
        return [
            f"{type(one).__name__}: {one.accessibleName()}"
            for one in _visible(QWidget)
            if isinstance(one, Editor)
        ]

    def has_open_vault(self) -> bool:
        """Whether the window of a vault is shown."""
        return self._desktop.open_window is not None and self._desktop.open_window.window.isVisible()

    def shot(self, path: str) -> None:
        """Keep a picture of the topmost window."""
        _top().grab().save(path)

    def resize(self, width: int, height: int) -> None:
        """Give the topmost window a size."""
        _top().resize(width, height)

    def press(self, text: str) -> None:
        """Click a button by its text or name; returns before the click, which may open a dialog."""
        for button in _visible(QAbstractButton):
            if button.isEnabled() and text in (button.text().strip(), button.accessibleName()):
                QTimer.singleShot(0, button, button.click)
                return
        raise LookupError(f"no button {text}")

    def type(self, name: str, text: str) -> None:
        """Click into the editor of this name, empty it, and type every letter as a keyboard would."""
        with self.aside():
            editor = _editor(name)
        editor.window().activateWindow()
        editor.setFocus(Qt.FocusReason.MouseFocusReason)
        editor.selectAll()
        self.type_on(text)

    def type_on(self, text: str) -> None:
        """Type where the cursor is."""
        target = QApplication.focusWidget()
        if target is None:
            raise LookupError("nothing has the focus")
        for letter in text:
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    target, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                )

    def keys(self, sequence: str) -> None:
        """Press keys such as ``Ctrl+L``; returns before that."""
        pressed = cast("Any", QKeySequence(sequence))[0]
        window = _top()
        window.activateWindow()
        if QApplication.activeWindow() is None:
            raise LookupError("no window is active yet: a shortcut would be lost")
        target = QApplication.focusWidget() or window
        QTimer.singleShot(
            0, target, lambda: QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())
        )

    def found(self) -> list[str]:
        """What the search over everything has found."""
        for one in _visible(QListView):
            if one.accessibleName() == "Found":
                model = one.model()
                return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        return []

    def focus(self) -> str:
        """The accessible name of what the keyboard talks to as soon as the window is active, or nothing."""
        widget = _top().focusWidget()
        found = cast("QWidget | None", widget)  # Qt says otherwise, but there may be none
        return found.accessibleName() if found is not None else ""

    def value(self, name: str) -> str:
        """What stands in an editor."""
        return _text(_editor(name))

    def drop(self, path: str, onto: str = "") -> bool:
        """Drop a file on the window, or on the visible widget of a class; returns whether it was taken."""
        place = (
            next((one for one in _visible(QWidget) if type(one).__name__ == onto), None) if onto else _top()
        )
        if place is None:
            raise LookupError(f"no {onto}")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path)])
        point = place.rect().center()
        held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entering = QDragEnterEvent(point, *held)
        QApplication.sendEvent(place, entering)
        if entering.isAccepted():
            QApplication.sendEvent(place, QDropEvent(QPointF(point), *held))
        return entering.isAccepted()

    def ask_for_a_file(self) -> None:
        """Open the program's own file dialog; returns before it is there."""
        files = importlib.import_module("desktop_app.ui.dialogs.files")
        QTimer.singleShot(0, self._desktop, lambda: files.ask_file(_top(), "Which file?"))

    def go_to_folder(self, path: str) -> list[str]:
        """Let the open file dialog list a folder; returns the names that it has listed by now."""
        dialog = _dialog()
        if dialog.directory().absolutePath() != path:
            dialog.setDirectory(path)
        view = dialog.findChild(QListView, "listView")
        model = dialog.findChild(QFileSystemModel)
        if view is None or model is None:
            raise LookupError("the dialog shows no list")
        proxy = view.model()
        root = view.rootIndex()
        return [str(proxy.index(row, 0, root).data()) for row in range(proxy.rowCount(root))]

    def choose(self, path: str) -> None:
        """Choose a file in the open dialog by typing its name."""
        dialog = _dialog()
        dialog.setDirectory(str(Path(path).parent))
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        if line is None:
            raise LookupError("the dialog has no line")
        line.setText(Path(path).name)
        QTimer.singleShot(0, dialog, dialog.accept)

    def give_up(self) -> None:
        """Close the open file dialog without choosing."""
        QTimer.singleShot(0, _dialog(), _dialog().reject)

    def service(self, name: str, *given: Any) -> Future[Any]:
        """Run ``module:function`` as a save on the open vault; the answer is its result."""
        function = _named(name)
        backend: Any = self._desktop.open_window.backend
        future: Future[Any] = backend.run_urgent(function, *given)
        return future

    def whole(self, name: str, *given: Any) -> Future[Any]:
        """Run ``module:function`` on the open vault behind what is shown; it gets the session too."""
        function = _named(name)
        backend: Any = self._desktop.open_window.backend
        future: Future[Any] = backend.run_whole(lambda vault: function(vault, backend, *given))
        return future

    def listen(self) -> None:
        """Start measuring how long the GUI thread is away."""
        self._beats = (Heartbeat(), Heartbeat(thread_time))
        for each in self._beats:
            each.__enter__()

    def stumble(self, milliseconds: int) -> None:
        """Keep the GUI thread busy for so long, as a fault of the program would; returns before that."""
        QTimer.singleShot(0, self._desktop, lambda: self.look_long(milliseconds))

    def look_long(self, milliseconds: int) -> None:
        """Keep the GUI thread busy for so long with nothing but the test."""
        until = perf_counter() + milliseconds / 1000
        while perf_counter() < until:
            pass

    def heard(self) -> dict[str, float]:
        """Stop measuring; milliseconds. ``own`` is what the thread itself computed: no load lengthens it."""
        if not self._beats:
            raise LookupError("nobody listened")
        for each in self._beats:
            each.__exit__(None, None, None)
        (away, own), self._beats = self._beats, ()
        return {
            "p99": away.p99,
            "worst": away.worst,
            "beats": len(away.gaps),
            "own_p99": own.p99,
            "own_worst": own.worst,
        }

    def quit(self) -> None:
        """Close the window as a person does; returns before that."""
        window = _top()
        QTimer.singleShot(0, window, window.close)

    def open_case(self, which: int) -> None:
        """Show a row of the case list."""
        rows = self._desktop.open_window.cases.pane.list
        index = rows.model().index(which, 0)
        if not index.isValid():
            raise LookupError(f"no row {which}")
        rows.setCurrentIndex(index)


def _named(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(importlib.import_module(module), function)


def _visible(kind: type[Any]) -> Iterator[Any]:
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for widget in [window, *window.findChildren(QWidget)]:
                if isinstance(widget, kind) and widget.isVisible():
                    yield widget


def _top() -> QWidget:
    modal = QApplication.activeModalWidget()
    if modal is not None:
        return modal
    return next(one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow())


def _dialog() -> QFileDialog:
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QFileDialog) and one.isVisible():
            return one
    raise LookupError("no file dialog is open")


def _editor(name: str) -> Any:
    for one in _visible(QWidget):
        if isinstance(one, Editor) and one.isEnabled() and one.accessibleName() == name:
            return one
    raise LookupError(f"no editor {name}")


def _text(widget: Any) -> str:
    return str(widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText())
