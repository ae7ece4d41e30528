"""The Python solver: runs a candidate and answers calls of its functions. From `exec` on nothing here can be trusted.

Requests and replies are frames of JSON arrays with the values of `values`:
  ["pin", seed]                      before load; no reply
  ["load", program, entry point]  -> ["ok", null, null] | ["raise", type, message]
  ["call", function, [arguments], {keywords}] -> ["ok", value, changed arguments or null] | ["raise", type, message, [arguments]]
                                              | ["unsupported", type]   and ["same", place, changed] when an argument is returned
"""

import builtins
import os
import sys

from fulcrum_guest import pinning
from fulcrum_guest.frames import Ended, read_frame, write_frame
from fulcrum_guest.values import ATOMS, Unsupported, dumps, encode, loads

_MUTABLE = (list, dict, set, bytearray)
_MESSAGE_LENGTH = 2000


def run(requests, replies):
    """Never returns."""
    sys.stdin = open(0, closefd=False)
    sys.stdout = open(1, "w", closefd=False, errors="backslashreplace")
    sys.stderr = open(2, "w", closefd=False, errors="backslashreplace")
    program = {"__name__": "solution", "__builtins__": builtins}
    try:
        while True:
            request = loads(read_frame(requests))
            if request[0] == "pin":
                pinning.pin(request[1])
                continue
            reply = _load(program, *request[1:]) if request[0] == "load" else _call(program, *request[1:])
            payload = dumps(reply)
            _flush()
            write_frame(replies, payload)
    except Ended:
        os._exit(0)
    except SystemExit as leaving:
        _flush()
        os._exit(leaving.code if type(leaving.code) is int and 0 <= leaving.code < 256 else 1)


def _load(program, source, entry_point):
    try:
        exec(compile(source, "solution.py", "exec"), program)
        if not callable(program.get(entry_point)):
            raise NameError("the program does not define " + entry_point)
    except Exception as error:
        return ["raise", type(error).__name__, _message(error)]
    return ["ok", None, None]


def _call(program, function, arguments, keywords=None):
    before = _snapshot(arguments)
    try:
        result = program[function](*arguments, **(keywords or {}))
        changed = _changed(arguments, before)
        for place, argument in enumerate(arguments):
            if argument is result and type(result) in _MUTABLE:
                return ["same", place, changed]
        return ["ok", encode(result), changed]
    except Unsupported as unsupported:
        return ["unsupported", str(unsupported)]
    except Exception as error:
        return ["raise", type(error).__name__, _message(error), _plain_arguments(error)]


def _snapshot(arguments):
    return dumps(encode(arguments)) if any(type(each) in _MUTABLE for each in arguments) else None


def _changed(arguments, before):
    """The arguments as the candidate left them, None when it changed none."""
    if before is None:
        return None
    after = encode(arguments)
    return None if dumps(after) == before else after


def _message(error):
    try:
        return str(error)[:_MESSAGE_LENGTH]
    except Exception:
        return ""


def _plain_arguments(error):
    return [each if type(each) in ATOMS else _message(each) for each in getattr(error, "args", ())[:8]]


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # the candidate may have closed or replaced it, which is its right and nobody's concern
            continue


def warm_up():
    """Runs a small program, so that what the interpreter makes on first use is made in the zygote."""
    source = (
        "from typing import List, Optional\nimport re\nclass A:\n    x: int = 1\n"
        "def f(values: List[int], text: Optional[str] = None):\n    '''Doc.'''\n"
        "    return sorted((f'{v:>3}' for v in values if v % 2), key=lambda v: -len(v)), {v: 1.5 for v in values}\n"
    )
    for _ in range(3):
        program = {"__name__": "solution", "__builtins__": builtins}
        _load(program, source, "f")
        dumps(_call(program, "f", loads(b"[[1,2,3],null]")))


def forget_guest_paths():
    """A candidate imports the standard library only."""
    sys.path[:] = [path for path in sys.path if not path.startswith("/guests")]
    sys.argv = [""]
