"""Which deadlines of the whole vault are still to be met, found without opening every case."""

from __future__ import annotations

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import EntityId
from desktop_app.vault.file.errors import told

_OPEN = (
    "SELECT r.id, e.id, c.f_code FROM t_deadline t JOIN ent e ON e.eid = t.eid JOIN ent r ON r.eid = t.root"
    " JOIN t_case c ON c.eid = t.root WHERE t.live AND c.live AND t.f_done ISNULL"
    " AND coalesce(t.f_status, 'open') IN ('open', 'extended') ORDER BY t.eid"
)


def open_deadlines(connection: Connection) -> list[tuple[EntityId, EntityId, str]]:
    """Return case, deadline and the case's code of all that are neither done, missed nor no longer needed."""
    with told():
        return [
            (EntityId(case), EntityId(entity), code or "") for case, entity, code in connection.execute(_OPEN)
        ]
