"""The strip of small pages beside the page; the one in view wears a ring."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.models.dossier_thumbs import WIDTH, ThumbModel
from desktop_app.ui.theme import current_theme, set_fixed

Index = QModelIndex | QPersistentModelIndex
_TALL = 1.3
_GAP = 9


class _Sheet(QStyledItemDelegate):
    """Draws a page: white, with a hairline, or a ring of the accent where it is the one in view."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One size for all: the list need not ask."""
        px = current_theme().px
        return QSize(px(WIDTH + 2 * _GAP), px(WIDTH * _TALL + 2 * _GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one page."""
        theme = current_theme()
        image = index.data(Qt.ItemDataRole.DecorationRole)
        cell: QRect = option.rect
        room = QSize(theme.px(WIDTH), theme.px(WIDTH * _TALL))
        size = room
        if isinstance(image, QImage):
            size = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        sheet = QRect(cell.center() - QRect(0, 0, size.width(), size.height()).center(), size)
        painter.save()
        painter.fillRect(sheet, Qt.GlobalColor.white)
        if isinstance(image, QImage):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet, image)
        state: QStyle.StateFlag = option.state
        on = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(theme.color("accent" if on else "edge"), theme.px(2) if on else 1))
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0))
        painter.restore()


class ThumbStrip(QListView):
    """``chosen`` carries a page, from 0."""

    chosen = Signal(int)

    def __init__(self, model: ThumbModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Sheet(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages"))
        set_fixed(self, width=WIDTH + 2 * _GAP + 14)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def show_page(self, page: int) -> None:
        """Mark the page in view; does not count as choosing."""
        at = self.model().index(page, 0)
        if at.isValid() and self.currentIndex().row() != page:
            blocked = self.selectionModel().blockSignals(True)
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.selectionModel().blockSignals(blocked)
            self.scrollTo(at)
            self.viewport().update()

    def retheme(self) -> None:
        """Lay out for the present zoom."""
        self.scheduleDelayedItemsLayout()

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())
