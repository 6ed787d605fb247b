"""The database thread: order, giving way, cancelling, stopping."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from functools import partial

import pytest

from desktop_app.domain.errors import KnownError
from desktop_app.vault.file.errors import damaged
from desktop_app.vault.worker import DatabaseThread, Priority


class Gate:
    """Work that waits until the test lets it go on, so that the order is sure without sleeping."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self.go = threading.Event()

    def __call__(self) -> str:
        self.entered.set()
        assert self.go.wait(10)
        return "gate"


def held(thread: DatabaseThread, priority: Priority = Priority.READ) -> Gate:
    gate = Gate()
    thread.submit(gate, priority)
    assert gate.entered.wait(10)
    return gate


def test_saves_go_before_reads_and_reads_before_long_work() -> None:
    thread = DatabaseThread()
    order: list[str] = []
    gate = held(thread)
    for name, priority in (
        ("long", Priority.LONG),
        ("read", Priority.READ),
        ("save 1", Priority.SAVE),
        ("save 2", Priority.SAVE),
    ):
        last = thread.submit(partial(order.append, name), priority)
        if name == "long":
            slowest = last
    gate.go.set()
    slowest.result(10)
    assert order == ["save 1", "save 2", "read", "long"]
    thread.stop()


def test_everything_runs_in_the_one_thread_and_errors_reach_the_waiter() -> None:
    thread = DatabaseThread()
    names = {thread.submit(lambda: threading.current_thread().name).result(10) for _ in range(3)}
    assert names == {"vault"}
    with pytest.raises(ZeroDivisionError):
        thread.submit(lambda: 1 / 0).result(10)
    assert thread.submit(lambda: "alive").result(10) == "alive"
    thread.stop()


def test_long_work_gives_way_to_a_save_but_not_to_other_long_work() -> None:
    thread = DatabaseThread()
    order: list[str] = []
    begun, queued = threading.Event(), threading.Event()

    def long_work() -> None:
        order.append("first chunk")
        begun.set()
        assert queued.wait(10)
        thread.give_way()
        order.append("second chunk")

    done = thread.submit(long_work, Priority.LONG)
    assert begun.wait(10)
    other = thread.submit(lambda: order.append("other long"), Priority.LONG)
    thread.submit(lambda: order.append("save"), Priority.SAVE)
    queued.set()
    done.result(10)
    other.result(10)
    assert order == ["first chunk", "save", "second chunk", "other long"]
    thread.stop()


def test_giving_way_passes_over_what_was_cancelled() -> None:
    thread = DatabaseThread()

    def long_work() -> str:
        assert thread.submit(lambda: None, Priority.SAVE).cancel()
        thread.give_way()
        return "done"

    assert thread.submit(long_work, Priority.LONG).result(10) == "done"
    thread.stop()


def test_queued_work_is_cancelled_at_once_and_running_work_where_it_gives_way() -> None:
    thread = DatabaseThread()
    begun, cancelled = threading.Event(), threading.Event()

    def long_work() -> None:
        begun.set()
        assert cancelled.wait(10)
        thread.give_way()

    running = thread.submit(long_work, Priority.LONG)
    assert begun.wait(10)
    queued = thread.submit(lambda: None)
    thread.cancel(queued)
    thread.cancel(running)
    cancelled.set()
    with pytest.raises(KnownError) as caught:
        running.result(10)
    assert caught.value.code == "cancelled"
    assert queued.cancelled()
    assert thread.submit(lambda: 1).result(10) == 1
    thread.stop()


def test_stopping_finishes_saves_cancels_the_rest_and_closes_last() -> None:
    thread = DatabaseThread()
    order: list[str] = []
    gate = held(thread)
    read = thread.submit(lambda: order.append("read"))
    save = thread.submit(lambda: order.append("save"), Priority.SAVE)
    read.add_done_callback(lambda _: gate.go.set())  # stop cancels the read while the gate still runs
    thread.stop(lambda: order.append("closed"))
    assert order == ["save", "closed"]
    assert save.done()
    with pytest.raises(CancelledError):
        read.result(10)
    with pytest.raises(RuntimeError, match="stopped"):
        thread.submit(lambda: None)
    thread.stop()


def test_stopping_cancels_the_long_work_that_is_running() -> None:
    thread = DatabaseThread()
    begun = threading.Event()

    def endless() -> None:
        while True:
            begun.set()
            thread.give_way()

    future = thread.submit(endless, Priority.LONG)
    assert begun.wait(10)
    thread.stop()
    with pytest.raises(KnownError):
        future.result(10)


def test_an_error_while_closing_is_raised_by_stop() -> None:
    thread = DatabaseThread()
    with pytest.raises(ZeroDivisionError):
        thread.stop(lambda: 1 / 0)


def test_a_future_cancelled_by_its_holder_is_passed_over() -> None:
    thread = DatabaseThread()
    gate = held(thread)
    future = thread.submit(lambda: None)
    assert future.cancel()
    gate.go.set()
    assert thread.submit(lambda: "next").result(10) == "next"
    thread.stop()


def test_a_watched_thread_delivers_no_result_that_came_from_a_damaged_page() -> None:
    thread = DatabaseThread()
    sound = [True]

    def check() -> None:
        if not sound[0]:
            raise damaged()

    thread.submit(lambda: thread.watch(check)).result(10)
    assert thread.submit(lambda: "rows").result(10) == "rows"
    sound[0] = False
    with pytest.raises(KnownError) as caught:
        thread.submit(lambda: "rows").result(10)
    assert caught.value.code == "vault-damaged"
    thread.submit(lambda: thread.watch(lambda: None)).result(10)
    thread.stop()
