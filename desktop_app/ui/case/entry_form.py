"""The form of one entry, made from the schema: its fields, and below them what stands under it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field, FieldType
from desktop_app.ui.case.cell import FieldCell
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.section import bring_into_sight
from desktop_app.ui.models.case_entries import child_note
from desktop_app.ui.models.case_layout import add_verb, child_kinds, heading_of, shown_fields
from desktop_app.ui.models.form import FieldKey, FieldState
from desktop_app.ui.slices import Slices
from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FormGrid
from desktop_app.ui.widgets.layouts import column, framed, row
from desktop_app.ui.widgets.rows import CardRow, CardRows, SectionHead
from desktop_app.ui.widgets.text import Label

AT_ONCE = 4
"""So many fields are there when a form is bound for the first time; the others follow in slices."""
_DONE = object()


class EntryForm(QWidget):
    """Fields of a kind, bound to one entry at a time. ``above`` are kinds of children listed first.

    It is built piece by piece with :meth:`build_step` while nobody waits. What is not there when it is bound
    follows in slices behind the first screenful, or at once where somebody goes to a field or entry.
    """

    def __init__(self, context: CaseContext, kind: str, section: str, *, above: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._context, self.kind, self._section = context, kind, section
        self.entity: EntityId | None = None
        self._cells: dict[str, FieldCell] = {}
        self._children: dict[str, ChildList] = {}
        self._specs = shown_fields(SCHEMA.kind(kind))
        self._grid = FormGrid()
        self._stack = QVBoxLayout(self)
        set_margins(self._stack, 0, 0, 0, 0)
        set_spacing(self._stack, 16)
        self._building = self._pieces(above)
        self._rest = Slices(self)
        context.desk.form.field_changed.connect(self._changed)
        context.sources_known.connect(self._offer)

    def build_step(self) -> bool:
        """Make the next piece, bound when the form is; returns whether there may be more to make."""
        return next(self._building, _DONE) is not _DONE

    @property
    def children_lists(self) -> dict[str, ChildList]:
        """The entries under this one by their kinds, all of them made."""
        self.finish()
        return self._children

    def bind(self, entity: EntityId) -> None:
        """Show an entry of the case."""
        self.entity = entity
        form, names = self._context.desk.form, [spec.name for spec in self._specs]
        for state in form.watch(entity, names, self._section):
            if state.key.field in self._cells:
                self._cells[state.key.field].show_state(state)
        for child in self._children.values():
            child.show_under(entity)
        while len(self._cells) < AT_ONCE and self.build_step():
            pass
        self._rest.begin(self._building)

    def finish(self) -> None:
        """Make at once what has not been made yet."""
        while self.build_step():
            pass

    def _pieces(self, above: tuple[str, ...]) -> Iterator[None]:
        """Make the form from top to bottom."""
        for name in above:
            self._add_children(name)
            yield
        self._stack.addWidget(self._grid)
        for spec in self._specs:
            self._add_cell(spec)
            yield
        for kind in child_kinds(self.kind):
            if kind.name not in above:
                self._add_children(kind.name)
                yield

    def _add_cell(self, spec: Field) -> None:
        cell = self._cells[spec.name] = FieldCell(self._context, self.kind, spec)
        self._grid.add(cell, wide=spec.wide or spec.type is FieldType.REF_SET)
        state = self._state(spec.name)
        if state is not None:
            cell.show_state(state)
        cell.show()  # Qt would do so in a later turn, and nothing that is hidden takes the focus

    def _add_children(self, kind: str) -> None:
        child = self._children[kind] = ChildList(self._context, kind, self._section)
        self._stack.addWidget(child)
        if self.entity is not None:
            child.show_under(self.entity)
        child.show()

    def _state(self, name: str) -> FieldState | None:
        return None if self.entity is None else self._context.desk.form.state(FieldKey(self.entity, name))

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
        if name and name not in self._cells:
            self.finish()
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
