"""Starts the desktop app, or the command line when given a command; first of all it hardens the process."""

from __future__ import annotations

from desktop_app.sandbox.limits import harden_this_process

harden_this_process()

import sys  # noqa: E402 - nothing runs before the process is hardened
from collections.abc import Sequence  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import NoReturn  # noqa: E402

from desktop_app.ui.lifecycle.relaunch import RESUME_OPTION  # noqa: E402

_VERIFY_FLAG = "--verify-child"
"""`vault.file.verify.CHILD_FLAG`, not imported from there: the vault would be loaded at every start."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run ``holdfast`` and end the process with its exit status; a fault of ours is 70, told without data."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if getattr(sys, "frozen", False) and _was_child():
        sys.exit(0)
    try:
        if not given or RESUME_OPTION in given:
            from desktop_app.bootstrap import run_desktop  # noqa: PLC0415 - the command line never loads Qt

            sys.exit(run_desktop(resume=given))
        from desktop_app.cli.app import Launch, command_line  # noqa: PLC0415 - the window never loads commands

        command_line(Launch(_window)).main(args=given, prog_name="holdfast")
    except Exception as error:  # noqa: BLE001 - whatever it is, no traceback with case data may be shown
        from desktop_app.cli.fault import tell_fault  # noqa: PLC0415 - wanted when all else has failed

        sys.exit(tell_fault(error))


def _was_child() -> bool:
    """Serve as the child that this frozen build started itself as, before the program is loaded."""
    from desktop_app.sandbox.launch import run_if_child  # noqa: PLC0415 - from source children start otherwise

    if sys.argv[1:] == [_VERIFY_FLAG]:
        from desktop_app.vault.file.verify_child import main as verify  # noqa: PLC0415 - as above

        verify()
        return True
    return run_if_child(sys.argv)


def _window(vault: Path | None) -> int:
    from desktop_app.bootstrap import run_desktop  # noqa: PLC0415 - the command line never loads Qt

    return run_desktop(vault)


if __name__ == "__main__":
    main()
