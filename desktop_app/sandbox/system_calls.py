"""A small Linux filter that denies a child system calls which no parser needs: sockets, programs, processes.

It names what is denied, not what is allowed, so a child is called *limited* and not sandboxed. The numbers
are those of the kernel's tables for x86-64 (``syscall_64.tbl``) and arm64 (``asm-generic/unistd.h``); on
other machines nothing is filtered.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

# name: (x86-64, arm64); -1 where the machine has no such call
_DENIED = {
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "bind": (49, 200),
    "execve": (59, 221),
    "execveat": (322, 281),
    "fork": (57, -1),
    "vfork": (58, -1),
    "kill": (62, 129),
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_send_signal": (424, 424),
    "pidfd_getfd": (438, 438),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "setrlimit": (160, 164),
    "prlimit64": (302, 261),
    "shmget": (29, 194),
    "msgget": (68, 186),
    "semget": (64, 190),
    "mq_open": (240, 180),
    "io_uring_setup": (425, 425),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "mount": (165, 40),
    "unshare": (272, 97),
    "setns": (308, 268),
    "open_by_handle_at": (304, 265),
}
_MACHINES = {"x86_64": (0, 0xC000003E, 56), "aarch64": (1, 0xC00000B7, 220)}  # column, AUDIT_ARCH, clone
_CLONE3 = 435
_CLONE_THREAD = 0x00010000
_X32_BIT = 0x40000000

# <linux/bpf_common.h>, <linux/seccomp.h>, <linux/prctl.h>
_LOAD, _EQUAL, _AT_LEAST, _HAS_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_OFFSET_NUMBER, _OFFSET_ARCH, _OFFSET_FIRST_ARGUMENT = 0, 4, 16
_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 22, 2


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def filter_system_calls() -> bool:
    """Deny this process, for good, what no parser needs; true where the system does it."""
    machine = _MACHINES.get(platform.machine())
    if sys.platform != "linux" or machine is None:
        return False
    code = filter_program(*machine)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p).value)
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0) == 0)


def filter_program(column: int, arch: int, clone: int) -> bytes:
    """Return the classic BPF program: another machine's calls kill, denied calls fail with EPERM."""
    denied = _ERRNO | errno.EPERM
    lines = [
        _line(_LOAD, _OFFSET_ARCH),
        _line(_EQUAL, arch, yes=1),
        _line(_RETURN, _KILL),
        _line(_LOAD, _OFFSET_NUMBER),
        _line(_AT_LEAST, _X32_BIT, no=1),
        _line(_RETURN, denied),
        _line(_EQUAL, _CLONE3, no=1),
        _line(_RETURN, _ERRNO | errno.ENOSYS),  # the C library then falls back to clone, which can be read
    ]
    for numbers in _DENIED.values():
        if numbers[column] >= 0:
            lines += [_line(_EQUAL, numbers[column], no=1), _line(_RETURN, denied)]
    lines += [
        _line(_EQUAL, clone, no=3),
        _line(_LOAD, _OFFSET_FIRST_ARGUMENT),
        _line(_HAS_BIT, _CLONE_THREAD, yes=1),
        _line(_RETURN, denied),
        _line(_RETURN, _ALLOW),
    ]
    return b"".join(lines)


def _line(code: int, operand: int, *, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, operand)
