"""Pinning: the clock, process ids and every non-cryptographic generator give the same in all solvers pinned to one seed.

So two pinned solvers give the same "random" value exactly when an attacker who knows clock and seed could predict it.
Cryptographic generators (os.urandom, secrets, random.SystemRandom) stay free.
"""

import datetime
import itertools
import os
import random
import time
import uuid

_EPOCH_NANOSECONDS = 1_700_000_000 * 10**9
_TICK_NANOSECONDS = 1000  # loops that wait for the clock must end


def pin(seed):
    _pin_clock()
    _pin_generators(seed)
    os.getpid = lambda: 4242
    os.getppid = lambda: 4241
    uuid._generate_time_safe = None
    uuid._UuidCreate = None
    uuid._node = 0x0242AC110002
    uuid._last_timestamp = None


def _pin_clock():
    ticks = itertools.count(_EPOCH_NANOSECONDS, _TICK_NANOSECONDS)

    def nanoseconds():
        return next(ticks)

    def seconds():
        return next(ticks) / 1e9

    for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        setattr(time, name, seconds)
        setattr(time, name + "_ns", nanoseconds)
    for name in ("gmtime", "localtime"):
        setattr(time, name, _of_pinned_second(getattr(time, name), seconds))

    class PinnedDate(datetime.date):
        @classmethod
        def today(cls):
            return cls.fromtimestamp(seconds())

    class PinnedDatetime(datetime.datetime):
        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(seconds(), tz)

        @classmethod
        def utcnow(cls):
            return cls.utcfromtimestamp(seconds())

        @classmethod
        def today(cls):
            return cls.fromtimestamp(seconds())

    datetime.date, datetime.datetime = PinnedDate, PinnedDatetime


def _of_pinned_second(convert, seconds):
    return lambda when=None: convert(seconds() if when is None else when)


def _pin_generators(seed):
    original = random.Random

    class PinnedRandom(original):
        def __init__(self, x=None):
            super().__init__(seed if x is None else x)

        def seed(self, a=None, version=2):
            super().seed(seed if a is None else a, version)

    random.Random = PinnedRandom
    shared = PinnedRandom()
    random._inst = shared
    for name in dir(shared):
        if not name.startswith("_") and callable(getattr(random, name, None)) and name not in ("Random", "SystemRandom"):
            setattr(random, name, getattr(shared, name))
