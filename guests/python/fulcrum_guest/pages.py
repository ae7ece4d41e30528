"""Memory of a zygote, arranged so that its clones touch fewer pages. A page that a clone touches costs a fault, twice what its share
of the clone itself costs; nothing here changes what a program computes.
"""

import ctypes
import fcntl
import gc
import itertools
import os
import sys

from fulcrum_guest import kernel

_PAGE = 4096
_READ, _WRITE, _EXECUTE = 1, 2, 4
_LOADED, _EXECUTABLE, _WRITABLE = 1, 1, 2  # as ELF spells them
_F_SETPIPE_SZ = 1031
_REPORT_BYTES = 1 << 16
_EMPTY_BYTES_OBJECT = sys.getsizeof(b"")
_LARGER_THAN_A_DIGIT = 1 << 40

_MOST_HOLES = 20_000
_kept = [None] * _MOST_HOLES  # what fills the holes; made at once, because a list that grows leaves holes


def arrange():
    """To be called last before the clones: what is freed later makes new holes. All objects that there are now stay for good."""
    _copy_tables_of_programs()
    gc.collect()
    gc.freeze()
    kernel.give_back_free_memory()
    _fill_holes()


def _copy_tables_of_programs():
    """Clones get the page tables of program files too, which Linux leaves to faults unless the zygote has written to the mapping."""
    protect = kernel.libc.mprotect
    protect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    for start, end, protection in _programs():
        if protect(start, end - start, protection | _WRITE) == 0:
            last = ctypes.c_ubyte.from_address(end - _PAGE)
            last.value = last.value
            protect(start, end - start, protection)


class _Segment(ctypes.Structure):
    """Elf64_Phdr."""

    _fields_ = [("kind", ctypes.c_uint32), ("flags", ctypes.c_uint32)] + [
        (name, ctypes.c_uint64) for name in ("offset", "address", "physical", "in_file", "in_memory", "alignment")
    ]


class _Program(ctypes.Structure):
    """The beginning of struct dl_phdr_info."""

    _fields_ = [
        ("base", ctypes.c_uint64),
        ("name", ctypes.c_char_p),
        ("segments", ctypes.POINTER(_Segment)),
        ("count", ctypes.c_uint16),
    ]


def _programs():
    """What of the loaded programs and libraries is read or executed, not written: start, end, protection. Asks the loader, for there may be no /proc."""
    found = []

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Program), ctypes.c_size_t, ctypes.c_void_p)
    def visit(program, _size, _data):
        info = program.contents
        if not info.name.startswith(b"linux-vdso"):
            for segment in info.segments[: info.count]:
                if segment.kind == _LOADED and not segment.flags & _WRITABLE:
                    start = info.base + segment.address
                    end = start + segment.in_memory
                    executable = segment.flags & _EXECUTABLE
                    found.append((start & -_PAGE, (end + _PAGE - 1) & -_PAGE, _READ | (_EXECUTE if executable else 0)))
        return 0

    kernel.libc.dl_iterate_phdr(visit, None)
    return found


def _fill_holes():
    """Objects of clones lie side by side on new pages, not in holes all over the zygote's: a fifth of the pages that they write."""
    free = iter(range(_MOST_HOLES))
    for _ in range(2):  # filling needs a few objects itself
        for size, count in _holes():
            for place in itertools.islice(free, count):
                _kept[place] = _object_of(size, place)


def _object_of(size, number):
    if size == 16:
        return object()
    if size == 32:
        return _LARGER_THAN_A_DIGIT + number
    return bytes(size - _EMPTY_BYTES_OBJECT)


def _holes():
    """Free blocks in pools that are partly used, as (size, count), by the interpreter's own report; none where it reports otherwise."""
    found = []
    for line in _report().splitlines():
        parts = line.split()
        if len(parts) == 5 and all(each.isdigit() for each in parts):
            found.append((int(parts[1]), int(parts[4])))
    return found


def _report():
    """What the interpreter writes about its allocator on standard error."""
    read, write = os.pipe()
    fcntl.fcntl(write, _F_SETPIPE_SZ, _REPORT_BYTES)
    standard_error = os.dup(2)
    os.dup2(write, 2)
    os.close(write)
    sys._debugmallocstats()
    os.dup2(standard_error, 2)
    os.close(standard_error)
    report = os.read(read, _REPORT_BYTES)
    os.close(read)
    return report.decode("ascii", "replace")
