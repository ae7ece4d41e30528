"""Memory of a zygote, arranged so that its clones touch fewer pages. A page that a clone touches costs a fault, about twenty times
what its share of the clone itself costs. Nothing here changes what a program computes; where a kernel declines, all stays as it was.
"""

import ctypes
import gc
import os
import sys

from fulcrum_guest import kernel

_PAGE, _HUGE_PAGE = 4 << 10, 2 << 20
_READ, _WRITE, _EXECUTE, _PRIVATE, _ANONYMOUS, _FAILED = 1, 2, 4, 2, 32, (1 << 64) - 1
_LOADED, _WRITABLE = 1, 2  # as ELF spells them
_MADV_HUGEPAGE = 14
_MREMAP_MAYMOVE, _MREMAP_FIXED = 1, 2
_REPORT_BYTES = 1 << 16
_EMPTY_BYTES_OBJECT = sys.getsizeof(b"")
_LARGER_THAN_A_DIGIT = 1 << 40


def arrange():
    """To be called last before the clones: what is freed later makes new holes. All objects that there are now stay for good."""
    _move_program_to_huge_pages()
    gc.collect()
    gc.freeze()
    kernel.give_back_free_memory()
    _fill_holes()


def _move_program_to_huge_pages():
    """The interpreter's code and constants, as far as they fill huge pages: a clone has these at once, of small ones it has to fault in every
    sixteenth. They are copied and the copy takes their place, in one system call, while they run.
    """
    start, end = _code_and_constants()
    start, end = -(-start // _HUGE_PAGE) * _HUGE_PAGE, end // _HUGE_PAGE * _HUGE_PAGE
    if end <= start:
        return
    size = end - start
    address, count, flags = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
    take = kernel.function("mmap", address, (address, count, flags, flags, flags, ctypes.c_long))
    move = kernel.function("mremap", address, (address, count, count, flags, address))
    advise = kernel.function("madvise", flags, (address, count, flags))
    protect = kernel.function("mprotect", flags, (address, count, flags))
    room = take(None, size + _HUGE_PAGE, _READ | _WRITE, _PRIVATE | _ANONYMOUS, -1, 0)
    if room == _FAILED:
        return
    copy = -(-room // _HUGE_PAGE) * _HUGE_PAGE
    if advise(copy, size, _MADV_HUGEPAGE) == 0:
        ctypes.memmove(copy, start, size)
        if protect(copy, size, _READ | _EXECUTE) == 0:
            move(copy, size, size, _MREMAP_MAYMOVE | _MREMAP_FIXED, start)


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


def _code_and_constants():
    """Start and end of what of the program itself is not written. Asks the loader, for there may be no /proc."""
    found = []

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Program), ctypes.c_size_t, ctypes.c_void_p)
    def visit(program, _size, _data):
        info = program.contents
        for segment in info.segments[: info.count]:
            if segment.kind == _LOADED:
                start, end = info.base + segment.address, info.base + segment.address + segment.in_memory
                found.append((start // _PAGE * _PAGE, -(-end // _PAGE) * _PAGE, segment.flags & _WRITABLE))
        return 1  # the first is the program

    kernel.function("dl_iterate_phdr", ctypes.c_int, None)(visit, None)
    first = end = found[0][0]
    for start, stop, writable in found:
        if start != end or writable:
            break
        end = stop
    return first, end


def _fill_holes():
    """Objects of clones lie side by side on new pages, not in holes all over the zygote's: a fifth of the pages that they write."""
    keep = ctypes.pythonapi.Py_IncRef  # a list of them would be pages more
    keep.argtypes = [ctypes.py_object]
    for _ in range(2):  # filling needs a few objects itself
        for size, count in _holes():
            for number in range(count):
                keep(_object_of(size, number))


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
    """What the interpreter writes about its allocator on standard error; nothing where a pipe would not hold it."""
    read, write = os.pipe()
    if kernel.widen(write, _REPORT_BYTES):
        standard_error = os.dup(2)
        os.dup2(write, 2)
        sys._debugmallocstats()
        os.dup2(standard_error, 2)
        os.close(standard_error)
    os.close(write)
    report = os.read(read, _REPORT_BYTES)
    os.close(read)
    return report.decode("ascii", "replace")
