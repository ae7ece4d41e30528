"""What differs from language to language: building a program, starting its solver, talking to it, reading its end.

A language is a module of this package with

    def prepare(candidate, workshop) -> a prepared program; raises NotLoadable when the program does not build,
                                                       BrokenTask when the task's own part of it does not

A prepared program is an object with

    engine                           what runs it, for the record: "python 3.11.2"
    launch(limits) -> Launch         how one solver process starts
    greeting(seed) -> list           frames to send first; seed is None without pinning. Each is a pair of
                                     payload and whether a reply comes
    call(function, arguments, keywords) -> bytes   one request; raises ValueError for a mistake of the test
    reply(payload) -> Reply          what a reply's bytes say; raises BadReply when they say nothing
    end(status, output) -> Reply or None           what the way a solver ended says, if anything
                                     (status as in os.wait; for instance a sanitizer's report on the output)
    plain                            whether values are plain data already (True) or Python's own (False)

In the solver's process descriptor 3 gives requests and 4 takes replies: frames of a 32-bit little-endian length and a payload.
Its working folder is the workspace, 1 and 2 are captured. The folder /built, which only `prepare` can write, is readable at start.
"""

import collections
import importlib

Candidate = collections.namedtuple("Candidate", "program entry_point driver")
"""program: text; entry_point: name; driver: text of driver.c or None."""

Launch = collections.namedtuple("Launch", "argv environment limits")
"""argv None runs a Python solver in the warm interpreter; limits as `limits_of` makes them."""

Reply = collections.namedtuple("Reply", "kind value detail changed", defaults=(None, "", None))
"""kind: "value", "same" (value is the place of the returned argument), "raised" (value is the type's name, detail the message,
changed the error's plain arguments), "unsupported" (detail is a type's name), "fault" (detail is the report), "resource"."""

LIMIT_NAMES = ("cpu_seconds", "address_space", "stack_bytes", "file_bytes", "open_files", "processes")


class NotLoadable(Exception):
    """The program does not build; the text is the first error."""


class BrokenTask(Exception):
    """What the task itself brings along does not build; the text says why."""


class BadReply(Exception):
    """The solver sent what none of ours sends."""


def of(name):
    """The module of a language: python, javascript or c."""
    return importlib.import_module("fulcrum_guest.languages." + name)


def limits_of(limits, **changes):
    """The rlimits of a solver from the limits of a job; `changes` replaces some."""
    chosen = {
        "cpu_seconds": int(limits["cpu_seconds"]) + 2,
        "address_space": limits["memory_bytes"] + (256 << 20),
        "stack_bytes": 64 << 20,
        "file_bytes": limits["file_bytes"],
        "open_files": 256,
        "processes": limits["processes"],
    }
    unknown = set(changes) - set(LIMIT_NAMES)
    if unknown:
        raise ValueError("unknown limits: " + ", ".join(sorted(unknown)))
    return {**chosen, **changes}
