"""System calls that Python does not offer. x86_64 Linux."""

import ctypes
import fcntl
import os
import signal
import sys

libc = ctypes.CDLL(None, use_errno=True)
syscall = libc.syscall
syscall.restype = ctypes.c_long
_prctl = libc.prctl
_prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
_mount = libc.mount
_mount.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_ulong, ctypes.c_char_p]

CLONE, CLOSE_RANGE, SECCOMP, OPENAT2, CAPSET = 56, 436, 317, 437, 126
CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER = 0x00020000, 0x08000000, 0x10000000
CLONE_NEWPID, CLONE_NEWNET, CLONE_PARENT = 0x20000000, 0x40000000, 0x00008000
NEW_NAMESPACES = CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWNET

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_BIND = 1, 2, 4, 8, 32, 4096
MNT_DETACH = 2
RESOLVE_NO_MAGICLINKS, RESOLVE_BENEATH = 0x02, 0x08

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_SECCOMP_SET_MODE_FILTER = 1
_CAPABILITY_VERSION_3 = 0x20080522
_F_SETPIPE_SZ = 1031  # in fcntl from Python 3.10 on


def function(name, result, arguments):
    """A function of the C library; arguments: their types, None for as they come."""
    found = libc[name]
    found.restype = result
    if arguments is not None:
        found.argtypes = arguments
    return found


def _check(result, what):
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, what + ": " + os.strerror(number))
    return result


def clone(flags):
    """fork() with flags; the child goes on with a copy of everything, as after os.fork()."""
    return _check(syscall(CLONE, flags | signal.SIGCHLD, 0, 0, 0, 0), "clone")


def map_own_user(uid, gid):
    """Inside a new user namespace: keeps the ids that the process had outside."""
    for name, text in (("setgroups", "deny"), ("uid_map", "%d %d 1" % (uid, uid)), ("gid_map", "%d %d 1" % (gid, gid))):
        descriptor = os.open("/proc/self/" + name, os.O_WRONLY)
        os.write(descriptor, text.encode())
        os.close(descriptor)


def mount(source, target, kind, flags, options=""):
    result = _mount(source.encode(), target.encode(), kind.encode(), flags, options.encode())
    _check(result, "mount " + target)


def unmount(target):
    _check(libc.umount2(target.encode(), MNT_DETACH), "umount " + target)


def die_with_parent():
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def hide_memory():
    """No core dump, and no other process of the same user may read or trace this one."""
    _prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def forbid_privileges():
    _check(_prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")


def drop_capabilities():
    header = (ctypes.c_uint * 2)(_CAPABILITY_VERSION_3, 0)
    none = (ctypes.c_uint * 6)()
    _check(syscall(CAPSET, header, none), "capset")


def give_back_free_memory():
    """What the C library holds free goes back to the kernel."""
    libc.malloc_trim(0)


def widen(pipe, size):
    """Makes a pipe hold so many bytes; whether it does now. It does not when the user's share of pipe memory is used up."""
    try:
        fcntl.fcntl(pipe, _F_SETPIPE_SZ, size)
    except PermissionError:
        return False
    return True


def close_from(lowest):
    _check(syscall(CLOSE_RANGE, lowest, 0xFFFFFFFF, 0), "close_range")


class _OpenHow(ctypes.Structure):
    _fields_ = [("flags", ctypes.c_ulonglong), ("mode", ctypes.c_ulonglong), ("resolve", ctypes.c_ulonglong)]


def open_beneath(folder, path, flags, mode=0):
    """Opens a relative path that may not leave the folder, neither by .. nor by links that a candidate made."""
    how = _OpenHow(flags | os.O_CLOEXEC, mode, RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS)
    size = ctypes.c_size_t(ctypes.sizeof(how))
    return _check(syscall(OPENAT2, folder, path.encode(), ctypes.byref(how), size), "open " + path)


class _Instruction(ctypes.Structure):
    _fields_ = [("code", ctypes.c_ushort), ("jt", ctypes.c_ubyte), ("jf", ctypes.c_ubyte), ("k", ctypes.c_uint)]


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.POINTER(_Instruction))]


class Filter:
    """A seccomp program, assembled once and installed in many processes."""

    def __init__(self, instructions):
        if sys.maxsize < 2**32 or os.uname().machine != "x86_64":
            raise OSError("the system call filter is written for x86_64")
        self._array = (_Instruction * len(instructions))(*[_Instruction(*each) for each in instructions])
        self._program = _Program(len(instructions), self._array)
        self._reference = ctypes.byref(self._program)

    def install(self):
        """Binds this process and all it starts, for good. Ends the process when the kernel refuses."""
        if syscall(SECCOMP, _SECCOMP_SET_MODE_FILTER, 0, self._reference) != 0:
            os._exit(98)
