"""A zygote: an interpreter, forked before any test or candidate was read, that makes arenas. The warm one has loaded what Python
solvers need; the bare one, for programs that are executed, has not: a copy costs by what there is to copy.

Everything in an arena descends from it, so nothing that the supervisor or a tester knows is in a solver's memory.

Messages on its socket from the supervisor: {"open": files} with the arena's control socket -> {"opened": pid};
{"close": pid} -> {"closed": pid, "cpu": seconds of all that ran in it}.
"""

import json
import os
import signal
import socket

from fulcrum_guest import arena, filters, forked, kernel, pages, python_solver

# What security-minded programs commonly import: loading it here costs once instead of once per solver.
_WARM = """
base64 collections contextlib dataclasses datetime decimal enum functools glob hashlib hmac html io itertools json logging math
operator os os.path pathlib pickle posixpath queue random re secrets shlex shutil sqlite3 stat string struct subprocess sys tarfile
tempfile textwrap threading time traceback types typing unicodedata urllib.parse uuid zipfile
""".split()


def run_warm(supervisor):
    """Never returns. supervisor: a SEQPACKET socket."""
    kernel.die_with_parent()
    for module in _WARM:
        __import__(module)
    python_solver.warm_up()
    python_solver.forget_guest_paths()
    _serve(supervisor)


def run_bare(supervisor):
    """Never returns. supervisor: a SEQPACKET socket."""
    kernel.die_with_parent()
    _serve(supervisor)


def _serve(supervisor):
    launcher = _Launcher()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    pages.arrange()
    supervisor.send(b'{"ready":true}')
    while True:
        message, descriptors, _, _ = socket.recv_fds(supervisor, arena.MESSAGE_SIZE, 1)
        if not message:
            os._exit(0)
        request = json.loads(message)
        if "open" in request:
            supervisor.send(b'{"opened": %d}' % _open(supervisor, descriptors[0], request["open"], launcher))
        else:
            supervisor.send(b'{"closed": %d, "cpu": %f}' % (request["close"], _close(request["close"])))


def _open(supervisor, control, files, launcher):
    owner = os.getuid(), os.getgid()
    process = kernel.clone(kernel.NEW_NAMESPACES)
    if process == 0:
        supervisor.close()
        forked.live(arena.run, owner, socket.socket(fileno=control), files, launcher)
    os.close(control)
    return process


def _close(process):
    """Its pid 1 dies and the kernel kills all the rest with it; nothing survives, no mount stays."""
    os.kill(process, signal.SIGKILL)
    used = os.wait4(process, 0)[2]
    return used.ru_utime + used.ru_stime


class _Launcher:
    """What a solver's process becomes: a program of another language, or a Python solver in the copied warm interpreter."""

    def __init__(self):
        self._filter = filters.system_solver()

    def __call__(self, start):
        self._filter.install()
        if start["argv"] is None:
            python_solver.run(3, 4)
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        os.execve(start["argv"][0], start["argv"], start["environment"])
