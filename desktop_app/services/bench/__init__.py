"""Benchmarks: each measures one goal beside its reference, in one run, on fictional people.

`registry.BENCHMARKS` lists them by name; `run.run_benchmarks` runs each in a process of its own, so that none
sees what another left in memory. A benchmark is a module with ``measure(stage) -> Rows``.
"""
