"""The form of one entry, made from the schema: its fields, and below them what stands under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import FieldType
from desktop_app.ui.case.cell import FieldCell
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.section import bring_into_sight
from desktop_app.ui.models.case_entries import child_note
from desktop_app.ui.models.case_layout import add_verb, child_kinds, heading_of, shown_fields
from desktop_app.ui.models.form import FieldKey
from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FormGrid
from desktop_app.ui.widgets.layouts import column, framed, row
from desktop_app.ui.widgets.rows import CardRow, CardRows, SectionHead
from desktop_app.ui.widgets.text import Label


class EntryForm(QWidget):
    """Fields of a kind, bound to one entry at a time. ``above`` are kinds of children listed first.

    It is built field by field with :meth:`build_step` while nobody waits, the rest when it is bound.
    """

    def __init__(self, context: CaseContext, kind: str, section: str, *, above: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._context, self.kind, self._section = context, kind, section
        self.entity: EntityId | None = None
        self._cells: dict[str, FieldCell] = {}
        self._waiting = shown_fields(SCHEMA.kind(kind))
        self._grid = FormGrid()
        self.children_lists = {
            each.name: ChildList(context, each.name, section) for each in child_kinds(kind)
        }
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        set_spacing(stack, 16)
        for name in above:
            stack.addWidget(self.children_lists[name])
        stack.addWidget(self._grid)
        for name, child in self.children_lists.items():
            if name not in above:
                stack.addWidget(child)
        context.desk.form.field_changed.connect(self._changed)
        context.sources_known.connect(self._offer)

    def build_step(self) -> bool:
        """Make the next field; returns whether there are more to make."""
        if self._waiting:
            spec = self._waiting.pop(0)
            cell = FieldCell(self._context, self.kind, spec)
            self._cells[spec.name] = cell
            self._grid.add(cell, wide=spec.wide or spec.type is FieldType.REF_SET)
        return bool(self._waiting)

    def bind(self, entity: EntityId) -> None:
        """Show an entry of the case."""
        while self.build_step():
            pass
        self.entity = entity
        for state in self._context.desk.form.watch(entity, self._cells, self._section):
            self._cells[state.key.field].show_state(state)
        self._bind_children()

    def refresh(self) -> bool:
        """Show the entry as it is now; returns False when it is no more."""
        file = self._context.file
        if self.entity is None or file is None or self.entity not in file.tree.entities:
            self.entity = None
            return False
        self.bind(self.entity)
        return True

    def focus_field(self, name: str) -> bool:
        """Put the focus into a field; returns whether the form has it."""
        cell = self._cells.get(name)
        if cell is None:
            cell = next(iter(self._cells.values()), None)
        if cell is not None:
            cell.field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return cell is not None

    def form_of(self, entity: EntityId) -> EntryForm | None:
        """Return the form that shows an entry: this one, or one opened below; opens it where needed."""
        if entity == self.entity:
            return self
        for child in self.children_lists.values():
            found = child.form_of(entity)
            if found is not None:
                return found
        return None

    def _bind_children(self) -> None:
        if self.entity is not None:
            for child in self.children_lists.values():
                child.show_under(self.entity)

    def _changed(self, key: FieldKey) -> None:
        if key.entity == self.entity and key.field in self._cells:
            state = self._context.desk.form.state(key)
            if state is not None:
                self._cells[key.field].show_state(state)

    def _offer(self) -> None:
        for cell in self._cells.values():
            if cell.spec.target in self._context.roots:
                cell.refresh_offer()


class ChildList(QWidget):
    """Entries under another one as rows of a card; the pencil opens their form below."""

    def __init__(self, context: CaseContext, kind: str, section: str) -> None:
        super().__init__()
        self._context, self.kind, self._section = context, kind, section
        self._parent: EntityId | None = None
        self._form: EntryForm | None = None
        self._frame: QFrame | None = None
        self._title = Label("", "h3", wrap=True)
        self.add = Button(add_verb(kind), "plus", "quiet")
        self.add.clicked.connect(self._add)
        self._head = SectionHead(heading_of(kind), "", self.add)
        self.rows = CardRows()
        self.rows.edit_asked.connect(self._toggle)
        self._stack = QVBoxLayout(self)
        set_margins(self._stack, 0, 0, 0, 0)
        set_spacing(self._stack, 8)
        self._stack.addWidget(self._head)
        self._stack.addWidget(self.rows)
        self._shown: list[CardRow] = []

    @property
    def form(self) -> EntryForm | None:
        """The form that is open below the rows."""
        return self._form if self._frame is not None and self._frame.isVisibleTo(self) else None

    def show_under(self, parent: EntityId) -> None:
        """Show the entries under another one."""
        if parent != self._parent:
            self._parent = parent
            self._close()
        file = self._context.file
        found = [] if file is None else list(file.tree.of_kind(self.kind, parent))
        self._head.set_count(str(len(found)) if found else "")
        rows = [self._row(entity) for entity in found]
        if rows != self._shown:
            self._shown = rows
            self.rows.show_rows(rows)
        if self._form is not None and self._form.entity is not None and not self._form.refresh():
            self._close()

    def form_of(self, entity: EntityId) -> EntryForm | None:
        """Open the form of an entry that stands here or further below."""
        file = self._context.file
        path, at = [], entity
        while file is not None and at in file.tree.entities and at != self._parent:
            path.append(at)
            at = file.tree.entities[at].parent or at
            if at in path:
                return None
        if at != self._parent or not path or file is None:
            return None
        if file.tree.entities[path[-1]].kind != self.kind:
            return None
        self.open(path[-1])
        return None if self._form is None else self._form.form_of(entity)

    def open(self, entity: EntityId) -> None:
        """Open the form of an entry."""
        if self._form is None or self._frame is None:
            self._form = EntryForm(self._context, self.kind, self._section)
            remove = Button(self.tr("Delete"), "trash-2", "quiet", action=self._delete)
            done = Button(self.tr("Close"), "x", "quiet", action=self._done)
            head = row(self._title, remove, done)
            self._frame = framed(column(head, self._form, gap=10, margins=(12, 8, 12, 12)), "block")
            self._stack.addWidget(self._frame)
        self._form.bind(entity)
        self._retitle()
        self._frame.show()
        bring_into_sight(self._frame)

    def _retitle(self) -> None:
        file, shown = self._context.file, None if self._form is None else self._form.entity
        if file is not None and shown is not None and shown in file.tree.entities:
            self._title.setText(self._context.words.title(file, file.tree.entities[shown]))

    def _row(self, entity: Entity) -> CardRow:
        file = self._context.file
        caption, value, note = child_note(self._context.words, file, entity) if file else ("", "", "")
        versions = len(entity.conflicts)
        badge = self.tr("%n field(s) with versions", "", versions)
        return CardRow(entity.id, caption, value, note, badge if versions else "", "contest")

    def _toggle(self, entity: EntityId) -> None:
        if self.form is not None and self.form.entity == entity:
            self._done()
            return
        self._context.desk.save(self._section)
        self.open(entity)
        if self._form is not None:
            self._form.focus_field("")

    def _done(self) -> None:
        self._context.desk.save(self._section)
        self._close()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self._form is not None and self._frame is not None:
            self._form.entity = None
            self._frame.hide()

    def _add(self) -> None:
        if self._parent is not None:
            told = self._context.words.wording.kind(self.kind, self._context.words.language)
            self._context.desk.add(
                self.kind, self._parent, {}, self._added, self.tr("{0} added").format(told)
            )

    def _added(self, entity: EntityId) -> None:
        if self._parent is not None:
            self.show_under(self._parent)
            self.open(entity)
            if self._form is not None:
                self._form.focus_field("")

    def _delete(self) -> None:
        if self._form is not None and self._form.entity is not None:
            entity = self._form.entity
            self._close()
            self._context.desk.delete(entity, self.tr("{0} deleted").format(self._title.text()))
