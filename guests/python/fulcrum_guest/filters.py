"""Allow-lists of system calls, as seccomp programs: what is not named here fails with EPERM.

Other architectures and the x32 numbers end the process. Memory that arguments point to is out of a filter's sight, so whatever
could be hidden there (clone3's flags) is refused with ENOSYS and the C library falls back.
"""

import os
import signal

from fulcrum_guest.kernel import CLONE_PARENT, Filter

_LOAD, _EQUAL, _AT_LEAST, _ABOVE, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x25, 0x45, 0x06
_ALLOW, _KILL, _FAIL = 0x7FFF0000, 0x80000000, 0x50000
_NUMBER, _ARCHITECTURE = 0, 4
_X86_64, _X32 = 0xC000003E, 0x40000000
_EPERM, _ENOTTY, _EROFS, _ENOSYS = 1, 25, 30, 38
_CLONE, _FCNTL, _IOCTL, _OPEN, _OPENAT = 56, 72, 16, 2, 257
_SOCKET, _PRCTL, _PRLIMIT, _CLONE3, _PERSONALITY = 41, 157, 302, 435, 135


def _argument(index, high=False):
    return 16 + 8 * index + (4 if high else 0)


_HEAD = [
    (_LOAD, 0, 0, _ARCHITECTURE),
    (_EQUAL, 1, 0, _X86_64),
    (_RETURN, 0, 0, _KILL),
    (_LOAD, 0, 0, _NUMBER),
    (_AT_LEAST, 0, 1, _X32),
    (_RETURN, 0, 0, _KILL),
]


def _allow(number):
    return [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ALLOW)]


def _allow_range(first, last):
    if first == last:
        return _allow(first)
    return [(_AT_LEAST, 0, 2, first), (_ABOVE, 1, 0, last), (_RETURN, 0, 0, _ALLOW)]


def _fail(number, error):
    return [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _FAIL | error)]


def _allow_values(number, index, values):
    """Allowed when the low half of an argument is one of the values."""
    tests = [(_EQUAL, len(values) - place, 0, value) for place, value in enumerate(values)]
    body = [(_LOAD, 0, 0, _argument(index)), *tests, (_RETURN, 0, 0, _FAIL | _EPERM), (_RETURN, 0, 0, _ALLOW)]
    return [(_EQUAL, 0, len(body), number), *body]


def _allow_without_bits(number, index, bits, error):
    body = [
        (_LOAD, 0, 0, _argument(index)),
        (_ANY_BIT, 0, 1, bits),
        (_RETURN, 0, 0, _FAIL | error),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return [(_EQUAL, 0, len(body), number), *body]


# ---------------------------------------------------------------- pure: computation only

# Often used ones first: a filter is walked from its top for each call.
_PURE_HOT = (0, 1, 9, 11, 12, 230, 262, 8, 3, 5, 231)
_PURE = sorted(
    {
        *(4, 6, 10, 13, 14, 15, 17, 19, 20, 21, 24, 25, 28, 32, 35, 36, 37, 38, 39, 60, 63, 79, 89, 96, 98, 100),
        *(102, 104, 107, 108, 110, 131, 186, 201, 202, 217, 219, 228, 229, 267, 269, 318, 332, 439),
    }
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND | 0x400000 | 0x2000 | os.O_PATH
_FCNTL_HARMLESS = (0, 1, 2, 3, 1030)  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC; F_SETFL would change shared pipes
_ZYGOTE_ONLY = (317, 160, 302, 436)  # seccomp, setrlimit, prlimit64, close_range


def pure_zygote():
    """For the process that makes pure solvers: what they may do, and what making them takes."""
    program = list(_HEAD)
    for number in _PURE_HOT:
        program += _allow(number)
    program += _allow_without_bits(_OPENAT, 2, _WRITING, _EROFS)
    program += _allow_without_bits(_OPEN, 1, _WRITING, _EROFS)
    program += _fail(_IOCTL, _ENOTTY)
    program += _allow_values(_FCNTL, 1, _FCNTL_HARMLESS)
    program += _allow_values(_CLONE, 0, (CLONE_PARENT | signal.SIGCHLD,))
    for number in (*_PURE, *_ZYGOTE_ONLY):
        program += _allow(number)
    program.append((_RETURN, 0, 0, _FAIL | _EPERM))
    return Filter(program)


def pure_solver():
    """On top of the zygote's, in each solver: takes away what only the zygote needs. Short, because installing costs by length."""
    numbers = (_CLONE, *_ZYGOTE_ONLY)
    tests = [(_EQUAL, len(numbers) - place, 0, number) for place, number in enumerate(numbers)]
    return Filter([(_LOAD, 0, 0, _NUMBER), *tests, (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _FAIL | _EPERM)])


# ---------------------------------------------------------------- system: files, threads and children of its own

# Without memfd_create: files in memory count neither as resident memory nor against the room for files.
_SYSTEM = """
0-15 17-26 28 32-40 42-55 57-63 72-100 102 104-115 117-121 124 125 127-128 130-133 137 138 140 143 145-147 149-152 158 186-189
191-195 197-202 204 213 217-219 221-226 228-235 247 253-255 257-271 273-277 280-296 299 307 309 316 318 322 324-328 332 334
424 434 436 437 439 441 449
"""
_NEW_NAMESPACE_BITS = 0x7E020000 | 0x80  # every CLONE_NEW*
_SOCKET_FAMILIES = (1, 2, 10)  # unix, IPv4, IPv6; the network namespace holds nothing but a loopback
_PRCTL_HARMLESS = (1, 2, 3, 4, 15, 16, 21, 25, 38, 39, 0x53564D41)  # names, death signal, dumpable (own memory only), no_new_privs
_PERSONALITY_HARMLESS = (0xFFFFFFFF, 0x00040000)  # ask; no address randomisation, which old sanitizers need
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C


def _ranges(text):
    for word in text.split():
        first, _, last = word.partition("-")
        yield int(first), int(last or first)


def system_solver():
    """For candidates in namespaces of their own. ptrace, mounts, new namespaces, keys, bpf and raised limits are out."""
    program = list(_HEAD)
    for first, last in _ranges(_SYSTEM):
        program += _allow_range(first, last)
    program += _allow_without_bits(_CLONE, 0, _NEW_NAMESPACE_BITS, _EPERM)
    program += _fail(_CLONE3, _ENOSYS)
    program += _allow_values(_SOCKET, 0, _SOCKET_FAMILIES)
    program += _allow_values(_PRCTL, 0, _PRCTL_HARMLESS)
    program += _allow_values(_PERSONALITY, 0, _PERSONALITY_HARMLESS)
    program += _reading_limits_only()
    program += _ioctl_without_injection()
    program.append((_RETURN, 0, 0, _FAIL | _EPERM))
    return Filter(program)


def _reading_limits_only():
    body = [
        (_LOAD, 0, 0, _argument(2)),
        (_EQUAL, 0, 3, 0),
        (_LOAD, 0, 0, _argument(2, high=True)),
        (_EQUAL, 0, 1, 0),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _FAIL | _EPERM),
    ]
    return [(_EQUAL, 0, len(body), _PRLIMIT), *body]


def _ioctl_without_injection():
    body = [
        (_LOAD, 0, 0, _argument(1)),
        (_EQUAL, 2, 0, _TIOCSTI),
        (_EQUAL, 1, 0, _TIOCLINUX),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _FAIL | _EPERM),
    ]
    return [(_EQUAL, 0, len(body), _IOCTL), *body]
