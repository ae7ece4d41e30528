"""The zygote of the pure profile: a warm interpreter, forked before any test or candidate was read, that makes one solver per sample.

Solvers are children of the broker (CLONE_PARENT), which alone kills and reaps them. The long filter is installed here once; each
solver adds the short one that takes away what only the zygote needs.

On its pipes: a byte from the broker (the limit on processor time, in seconds) -> the new solver's pid, 64 bits.

Every page that it holds is paid for twice with each solver, when it is cloned and when it ends; every page that a solver touches once
more. So what only the tester needs is imported after `launch`.
"""

# Loaded for solvers, not for use here: what programs of this kind commonly import.
import abc  # noqa: F401
import bisect  # noqa: F401
import collections.abc  # noqa: F401
import contextlib  # noqa: F401
import copy  # noqa: F401
import enum  # noqa: F401
import functools  # noqa: F401
import gc
import heapq  # noqa: F401
import itertools  # noqa: F401
import math  # noqa: F401
import operator  # noqa: F401
import os
import random
import re  # noqa: F401
import resource
import string  # noqa: F401
import struct
import sys
import types  # noqa: F401
import typing  # noqa: F401

from fulcrum_guest import filters, forked, kernel, pages

READY = b"READY"
PID = struct.Struct("<q")
_REQUESTS, _REPLIES, _ORDERS, _PIDS = 3, 4, 5, 6
_STACK_BYTES = 64 << 20
_OPEN_FILES = 16
_PIPE_BYTES = 1 << 20
_YOUNG_OBJECTS = 20_000  # before cycles are looked for among them


class Zygote:
    """The broker's ends of the pipes, and of the requests the reading end too, to drain them."""

    def __init__(self):
        self.zygotes_orders, self.orders = os.pipe()
        self.pids, self.zygotes_pids = os.pipe()
        self.requests_read, self.requests = os.pipe()
        self.replies, self.replies_write = os.pipe()


def settle(place):
    """Keeps a guest with its solvers and its tester on one processor: they work by turns, and a turn passed on to another processor costs more."""
    processors = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {processors[place % len(processors)]})


def launch(memory_bytes, solver):
    """Forks the zygote and returns when it is ready. solver: what its processes become, see `run`."""
    zygote = Zygote()
    for pipe in (zygote.requests, zygote.replies_write):
        kernel.widen(pipe, _PIPE_BYTES)  # smaller pipes are slower for large values, no more
    if os.fork() == 0:
        ends = zygote.zygotes_orders, zygote.zygotes_pids, zygote.requests_read, zygote.replies_write
        forked.live(run, *ends, memory_bytes, solver)
    os.close(zygote.zygotes_orders)
    os.close(zygote.zygotes_pids)
    if os.read(zygote.pids, len(READY)) != READY:
        raise RuntimeError("the zygote did not start")
    return zygote


def run(orders, pids, requests, replies, memory_bytes, solver):
    """Never returns. solver: warm_up() makes ready what serve(requests, replies) then needs in each process."""
    zygote_filter, solver_filter = filters.pure_zygote(), filters.pure_solver()
    _arrange_descriptors(requests, replies, orders, pids)
    _limit(memory_bytes)
    kernel.forbid_privileges()
    kernel.hide_memory()
    _replace_streams()
    solver.warm_up()
    sys.path[:] = [path for path in sys.path if not path.startswith("/guests")]
    sys.argv = [""]
    random.seed(0)
    gc.set_threshold(_YOUNG_OBJECTS)
    pages.arrange()
    os.write(_PIDS, READY)
    zygote_filter.install()
    _make_solvers(solver_filter, solver.serve)


def _make_solvers(solver_filter, serve):
    # All names are bound before the loop: what a solver touches first costs it a page.
    read, write, close, pack, clone, syscall = os.read, os.write, os.close, PID.pack, kernel.CLONE, kernel.syscall
    flags = kernel.CLONE_PARENT | 17  # SIGCHLD
    set_limit, cpu, processes, none = resource.setrlimit, resource.RLIMIT_CPU, resource.RLIMIT_NPROC, (0, 0)
    install = solver_filter.install
    while True:
        order = read(_ORDERS, 1)
        if not order:
            os._exit(0)
        process = syscall(clone, flags, 0, 0, 0, 0)
        if process:
            write(_PIDS, pack(process))
            continue
        try:
            close(_ORDERS)
            close(_PIDS)
            set_limit(cpu, (order[0], order[0]))
            set_limit(processes, none)
            install()
            serve(_REQUESTS, _REPLIES)
        finally:
            os._exit(97)


def _arrange_descriptors(*ours):
    nothing = os.open("/dev/null", os.O_RDWR)
    high = [os.dup2(each, 100 + place) for place, each in enumerate((nothing, nothing, nothing, *ours))]
    for place, each in enumerate(high):
        os.dup2(each, place)
    kernel.close_from(len(high))
    os.chdir("/")


def _limit(memory_bytes):
    for name, value in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
        (resource.RLIMIT_STACK, _STACK_BYTES),
    ):
        resource.setrlimit(name, (value, value))


def _replace_streams():
    sys.stdin = open(0, closefd=False)
    sys.stdout = open(1, "w", closefd=False)
    sys.stderr = open(2, "w", closefd=False)
