"""Random lives of two to five vaults: edits, deletions, undo, restored backups, exchange in any order."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from desktop_app.domain.changes import AddElement, Change, Create, Delete, RemoveElement, SetField
from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.vault.log.format import (
    INDEX_BITS,
    LAST_INDEX,
    body_hash,
    key_mark,
    leaf_hash,
    operation_id,
    unpack_oids,
)
from desktop_app.vault.log.read import DELETED
from desktop_app.vault.merge.source import Row as SourceRow
from desktop_app.vault.merge.source import SqlSource
from desktop_app.vault.vault import Vault
from tests.vault.log.helpers import NOON, an_id, contents, copy_of, environment, in_memory
from tests.vault.merge.oracle import GONE, LIVE, Knowledge, Row, World, Write

SINGLE = {"case": ("title", "responsible"), "person": ("birth_place", "location"), "name": ("family",)}
SETS = {"case": "tags"}
CHILD = {"case": "person", "person": "name"}
WORDS = ("one", "two", "three")


class TrimmedSource(SqlSource):
    """What a share copy gives: only some roots, and some fields withheld."""

    def __init__(self, vault: Vault, roots: Collection[bytes], withheld: Collection[tuple[int, int]]) -> None:
        super().__init__(copy_of(vault.connection))
        self._roots = roots
        self._withheld = withheld

    def roots(self, numbers: Collection[int]) -> Iterable[SourceRow]:
        """Only the chosen roots."""
        ids = dict(self._connection.execute("SELECT eid, id FROM ent WHERE root = eid"))
        return (row for row in super().roots(numbers) if ids[row[1]] in self._roots)

    def operations(self, numbers: Collection[int]) -> Iterable[SourceRow]:
        """Only the leaf of what is withheld."""
        for row in super().operations(numbers):
            oid, kind, entity, number, key, value, preds, restores, salt, _ = row
            if value is None or (kind, number) not in self._withheld:
                yield row
                continue
            leaf = leaf_hash(
                kind,
                entity,
                number,
                mark=key_mark(salt, key),
                replaced=self._ids(preds),
                restored=self._ids(restores),
                body=body_hash(salt, value),
            )
            yield (oid, None, None, None, None, None, None, None, None, leaf)

    def _ids(self, packed: bytes | None) -> list[bytes]:
        oids = unpack_oids(packed)
        hashes: dict[int, bytes] = dict(self.hashes([oid >> INDEX_BITS for oid in oids]))
        return [operation_id(hashes[oid >> INDEX_BITS], oid & LAST_INDEX) for oid in oids]


@dataclass
class Replica:
    """One vault, what the model says that it knows, and the saves that its author made."""

    vault: Vault
    mind: Knowledge
    kinds: dict[Row, str]
    saves: list[tuple[CommitHash, list[Write]]] = field(default_factory=list)

    def edit(self, row: Row, kind: str, rng: random.Random) -> None:
        """One random save on one row."""
        world, heads = self.mind.world, self.mind.standing(row)
        wanted: dict[tuple[str, str], tuple[Change, str | None]] = {}
        for _ in range(rng.choice((1, 2, 4, 6))):
            if kind in SETS and rng.random() < 0.4:
                word = rng.choice(WORDS)
                make, value = rng.choice(((AddElement, "in"), (RemoveElement, None)))
                wanted[SETS[kind], word] = make(an_entity(row), SETS[kind], word), value
            else:
                name, text = rng.choice(SINGLE[kind]), rng.choice((f"v{len(world.writes)}", "same", None))
                wanted[name, ""] = SetField(an_entity(row), name, text), text
        changes = [change for change, _ in wanted.values()]
        writes = []
        for register, (_, value) in wanted.items():
            standing = heads.get(register, set())
            if set().union(*(world.values(t) for t in standing), () if standing else (None,)) == {value}:
                continue
            writes.append(world.make(row, register, value, standing | self.mind.deletions(row)))
        self._save(row, changes, writes)

    def create(self, parent: Row, kind: str, entity: bytes) -> None:
        """A new row below another."""
        row = (parent[0], entity)
        self.kinds[row] = kind
        write = self.mind.world.make(row, None, LIVE, set(), parent=parent)
        self._save(row, [Create(an_entity(row), kind, an_entity(parent))], [write])

    def begin(self, root: bytes) -> None:
        """A new case."""
        row = (root, root)
        self.kinds[row] = "case"
        write = self.mind.world.make(row, None, LIVE, set())
        self._save(row, [Create(an_entity(row), "case", None)], [write])

    def delete(self, row: Row) -> None:
        """A row and all below it, as far as is known here."""
        writes = [
            self.mind.world.make(r, None, GONE, self.mind.heads(r))
            for r in self.mind.below(row)
            if self.mind.stands(r)
        ]
        self._save(row, [Delete(an_entity(row))], writes)

    def undo(self, rng: random.Random) -> None:
        """Undo one of one's own saves, mostly the newest, where the model says that this can be."""
        if not self.saves:
            return
        commit, written = self.saves.pop(rng.choice((-1, -1, rng.randrange(len(self.saves)))))
        inverse = self._inverse(written)
        with self.vault.unit() as unit:
            result = unit.undo(an_entity(written[0].row[:1] * 2), commit)
            unit.commit()
        assert (result.saved is not None) == (inverse is not None), (result, inverse)
        for write in inverse or ():
            self.mind.learn(write)

    def _inverse(self, written: list[Write]) -> list[Write] | None:
        world, mine = self.mind.world, {w.token for w in written}
        rows = {w.row for w in written}
        stand: dict[int, int] = {}
        for token in {t for row in rows for t in self.mind.heads(row)}:
            back = world.writes[token].brings_back or ()
            stand.update(dict.fromkeys((token, *(back if mine >= set(back) else ())), token))
        if any(w.token not in stand for w in written):
            return None
        mine |= {stand[w.token] for w in written}
        created = {w.row for w in written if w.value == LIVE and w.register is None and not w.seen}
        alive = self.mind.live()
        if any(self.mind.heads(row) - mine for row in created):
            return None
        if any(self.mind.parent(r) in created and r not in rows for r in alive):
            return None
        todo: list[tuple[Row, tuple[str, str] | None, str | None, set[int], tuple[int, ...] | None]] = []
        for row in rows:
            own = [w for w in written if w.row == row]
            tokens = {stand[w.token] for w in own}
            before = {t for w in own for t in w.seen}
            if row in created or any(world.writes[t].value == GONE for t in before):
                todo.append((row, None, GONE, tokens, None))
            elif own[0].register is None:
                places = {t for t in before if world.writes[t].register is None}
                todo.append((row, None, LIVE, tokens, self._flat(places)))
                registers = {world.writes[t].register for t in before} - {None}
                for register in registers:
                    olds = {t for t in before if world.writes[t].register == register}
                    todo.append((row, register, None, tokens, self._flat(olds)))
            else:
                todo += [(row, w.register, None, {stand[w.token]}, self._flat(w.seen) or None) for w in own]
        return [
            world.make(row, register, value, seen, parent=self.mind.parent(row), brings_back=back)
            for row, register, value, seen, back in todo
        ]

    def _flat(self, tokens: Iterable[int]) -> tuple[int, ...]:
        writes = self.mind.world.writes
        return tuple(sorted({t for token in tokens for t in (writes[token].brings_back or (token,))}))

    def _save(self, row: Row, changes: list[Change], writes: list[Write]) -> None:
        with self.vault.unit() as unit:
            saved = unit.save(an_entity((row[0], row[0])), changes)
            unit.commit()
        assert (saved is None) == (not writes), (changes, writes)
        if saved is not None:
            self.saves.append((saved.commits[0], writes))
        for write in writes:
            self.mind.learn(write)

    def take(self, other: Replica) -> None:
        """Merge another's whole file."""
        self._merge(SqlSource(copy_of(other.vault.connection)))
        for row, tokens in other.mind.known.items():
            self.mind.known.setdefault(row, set()).update(tokens)

    def take_part(self, other: Replica, roots: set[bytes], hidden: set[tuple[str, str]]) -> None:
        """Merge a share copy of another: some roots, some fields withheld."""
        numbers = {("case", "title"): (1, 2), ("person", "location"): (2, 12), ("case", "tags"): (1, 12)}
        self._merge(TrimmedSource(other.vault, roots, {numbers[h] for h in hidden}))
        for row, tokens in other.mind.known.items():
            if row[0] in roots:
                learnt = {t for t in tokens if not self._hidden(t, hidden)}
                self.mind.known.setdefault(row, set()).update(learnt)

    def _hidden(self, token: int, hidden: set[tuple[str, str]]) -> bool:
        write = self.mind.world.writes[token]
        return write.register is not None and (self.kinds[write.row], write.register[0]) in hidden

    def _merge(self, source: SqlSource) -> None:
        with self.vault.unit() as unit:
            report = unit.merge(source)
            unit.commit()
        assert report.refused == (), report.refused

    def check(self) -> None:
        """Compare the vault with what the model says."""
        alive = self.mind.live()
        with self.vault.unit() as unit:
            for root in {row[0] for row in self.mind.known if self.mind.heads((row[0], row[0]))}:
                tree = unit.tree(an_entity((root, root)))
                shown = {(root, bytes(e)) for e in tree.entities}
                assert shown == {r for r in alive if r[0] == root} | {(root, root)}
                for row in shown & alive:
                    self._check_row(row, tree.entities[an_entity(row)])

    def _check_row(self, row: Row, entity: Entity) -> None:
        versions = self.mind.versions(row)
        kind = self.kinds[row]
        for name in SINGLE[kind]:
            values = versions.get((name, ""), set()) or {None}
            if len(values) == 1:
                assert {entity.get(name)} == values
                assert name not in entity.conflicts
            else:
                assert {v.value for v in entity.conflicts[name]} == values, (row, name)
        if kind in SETS:
            words = {k[1]: v for k, v in versions.items() if k[0] == SETS[kind]}
            sure = {word for word, values in words.items() if values == {"in"}}
            contested = {word for word, values in words.items() if len(values) > 1}
            assert sure <= set(entity.elements(SETS[kind])) <= sure | contested
            assert (SETS[kind] in entity.conflicts) == bool(contested)
        assert (DELETED in entity.conflicts) == bool(self.mind.deletions(row))


def an_entity(row: tuple[bytes, ...]) -> EntityId:
    """The id of a row's entity."""
    return EntityId(row[-1])


def run(seed: int, steps: int) -> int:
    """Live through ``steps`` random steps with 2 to 5 vaults; return how many operations were written."""
    rng = random.Random(seed)
    world = World()
    kinds: dict[Row, str] = {}
    replicas = [_replica(rng, world, kinds, n) for n in range(rng.randint(2, 5))]
    graves: list[Replica] = []
    snapshots: dict[int, Replica] = {}
    roots = [bytes(an_id(1000 + n)) for n in range(2)]
    for root in roots:
        replicas[0].begin(root)
        person = bytes(an_id(1100 + len(world.writes)))
        replicas[0].create((root, root), "person", person)
        replicas[0].create((root, person), "name", bytes(an_id(1200 + len(world.writes))))
    for other in replicas[1:]:
        other.take(replicas[0])
    for step in range(steps):
        index = rng.randrange(len(replicas))
        _step(rng, step, replicas, index, snapshots=snapshots, graves=graves)
    last = rng.choice(replicas)
    for other in rng.sample([*replicas, *graves], len(replicas) + len(graves)):
        last.take(other)
    for replica in replicas:
        replica.take(rng.choice(replicas))
        replica.take(last)
    for replica in replicas:
        replica.check()
        assert contents(replica.vault.connection) == contents(last.vault.connection)
        with replica.vault.unit() as unit:
            assert unit.rebuild() == ()
    with last.vault.unit() as unit:
        assert unit.verify_log() == ()
        assert unit.merge(SqlSource(copy_of(replicas[-1].vault.connection))).changes_nothing
    held = last.vault.connection.execute("SELECT count(*) FROM op WHERE value NOTNULL AND field < 65534")
    authors = 2 * len(replicas) + len(replicas)
    assert held.fetchone()[0] == len(world.writes) + authors, "an edit was lost"
    return len(world.writes)


def _replica(rng: random.Random, world: World, kinds: dict[Row, str], number: int) -> Replica:
    clock = NOON + timedelta(days=rng.uniform(-3650, 3650))
    vault = Vault(in_memory(), environment=environment(rng.randrange(2**32), clock))
    with vault.unit() as unit:
        unit.authors.create(f"Author {number}")
        unit.commit()
    return Replica(vault, Knowledge(world), kinds)


def _restored(rng: random.Random, old: Replica, *, new_session: bool) -> Replica:
    """A copy of a vault, opened anew, or (a cloned running machine) going on in the same session."""
    made = environment(rng.randrange(2**32), old.vault.environment.clock())
    vault = Vault(copy_of(old.vault.connection), environment=made)
    if new_session:
        vault.resume()
    else:
        vault._identity = old.vault._identity
    return Replica(vault, old.mind.copy(), old.kinds, list(old.saves))


def _step(
    rng: random.Random,
    step: int,
    replicas: list[Replica],
    index: int,
    *,
    snapshots: dict[int, Replica],
    graves: list[Replica],
) -> None:
    replica = replicas[index]
    alive = sorted(replica.mind.live())
    roll = rng.random()
    if roll < 0.05:
        replica.take(replicas[rng.randrange(len(replicas))])
    elif roll < 0.07:
        other = replicas[rng.randrange(len(replicas))]
        roots = {rng.choice(sorted({row[0] for row in other.mind.known}))}
        hidden = set(
            rng.sample((("case", "title"), ("person", "location"), ("case", "tags")), rng.randint(0, 2))
        )
        replica.take_part(other, roots, hidden)
    elif roll < 0.08:
        snapshots[index] = _restored(rng, replica, new_session=rng.random() < 0.7)
    elif roll < 0.09 and index in snapshots:
        graves.append(replica)
        replicas[index] = snapshots.pop(index)
    elif roll < 0.13:
        replica.undo(rng)
    elif roll < 0.17 and alive:
        replica.delete(rng.choice(alive))
    elif roll < 0.22:
        parents = [row for row in alive if replica.kinds[row] in CHILD]
        if parents:
            parent = rng.choice(parents)
            replica.create(parent, CHILD[replica.kinds[parent]], bytes(an_id(2000 + step)))
    elif alive:
        row = rng.choice(alive)
        replica.edit(row, replica.kinds[row], rng)
    if step % 40 == 0:
        replicas[index].check()
