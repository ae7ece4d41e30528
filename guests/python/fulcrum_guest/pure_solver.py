"""The solver of the pure profile: one process per sample, which dies with it. From `exec` on nothing here can be trusted.

Requests are frames of marshal data, which only a trusted side writes: first (program, entry point), then (arguments, keywords) for
each call. Replies are frames of JSON with the values of `values`:
  ["ok", value, changed arguments or null] | ["same", place of the returned argument, changed] | ["raise", type, [arguments]]
  | ["unsupported", type] | ["load", type, message] when the program does not load, the last of all
"""

import builtins
import marshal
import os

from fulcrum_guest.frames import LENGTH, write_all
from fulcrum_guest.values import ATOMS, Unsupported, dumps, encode

_MUTABLE = frozenset((list, dict, set, bytearray))
_MESSAGE_LENGTH = 200
_CHUNK = 1 << 14


def serve(requests, replies):
    """Never returns."""
    source, entry_point = marshal.loads(read_frame(requests))
    program = {"__name__": "solution", "__builtins__": builtins}
    try:
        exec(compile(source, "solution.py", "exec"), program)
        function = program[entry_point]
    except BaseException as error:
        _write(replies, ["load", type(error).__name__, str(error)[:_MESSAGE_LENGTH]])
        os._exit(0)
    while True:
        arguments, keywords = _read_call(requests)
        _write(replies, answer(function, arguments, keywords))


def answer(function, arguments, keywords):
    mutable = not _MUTABLE.isdisjoint(map(type, arguments))
    before = marshal.dumps(arguments, 2) if mutable else None
    try:
        result = function(*arguments, **keywords)
        changed = None
        if mutable:
            changed = _changed(arguments, before)
            if type(result) in _MUTABLE:
                for place, argument in enumerate(arguments):
                    if argument is result:
                        return ["same", place, changed]
        return ["ok", encode(result), changed]
    except Unsupported as unsupported:
        return ["unsupported", str(unsupported)]
    except (SystemExit, KeyboardInterrupt):
        os._exit(0)
    except BaseException as error:
        return ["raise", type(error).__name__, _plain(error)]


def _changed(arguments, before):
    """The arguments as the candidate left them; None when they are as they were."""
    try:
        if marshal.dumps(arguments, 2) == before:
            return None
    except ValueError:  # it put something in that marshal does not know: encode says what
        pass
    return [encode(each) for each in arguments]


def _plain(error):
    try:
        return [each if type(each) in ATOMS else str(each)[:_MESSAGE_LENGTH] for each in error.args]
    except BaseException:
        return []


def _read_call(requests):
    """Calls come one at a time, so that one read nearly always takes a whole frame."""
    data = os.read(requests, _CHUNK)
    while len(data) < LENGTH.size:
        data += os.read(requests, LENGTH.size - len(data)) or os._exit(3)
    end = LENGTH.size + LENGTH.unpack_from(data)[0]
    while len(data) < end:
        data += os.read(requests, end - len(data)) or os._exit(3)
    return marshal.loads(memoryview(data)[LENGTH.size :])


def read_frame(requests):
    """Takes nothing of the frame that may lie behind it already. Ends the process when the other side is gone."""
    head = os.read(requests, LENGTH.size)
    while len(head) < LENGTH.size:
        head += os.read(requests, LENGTH.size - len(head)) or os._exit(3)
    length = LENGTH.unpack(head)[0]
    data = os.read(requests, length)
    while len(data) < length:
        data += os.read(requests, length - len(data)) or os._exit(3)
    return data


def _write(replies, reply):
    payload = dumps(reply)
    frame = LENGTH.pack(len(payload)) + payload
    written = os.write(replies, frame)
    if written < len(frame):
        write_all(replies, frame[written:])


_WARMING = '''
from typing import List, Dict, Tuple, Optional
import math, re
class Warm:
    x: int = 1
    def method(self): return [i for i in range(3)]
def warm(values: List[int], text: Optional[str] = None) -> Tuple[int, ...]:
    """Doc string.
    >>> warm(1)
    """
    chosen = set(); found = {}
    for i, x in enumerate(sorted(values, key=lambda v: -v)):
        if x % 2 == 0 and i not in found: found[i] = x * 1.5
        elif x > 1: chosen.add(x)
        else: pass
    while len(chosen) > 1: chosen.pop()
    try: int('x')
    except ValueError as e: pass
    words = ' '.join(str(x) for x in values).split(' '); line = f'{len(words)}:{words[0]!r:>5}'
    words[0:1] = words[::-1]; words.sort(); words.append(line)
    return tuple(map(int, [1, *found.keys()]))
'''


def warm_up():
    """Runs what every sample runs, so that what the interpreter makes on first use is made here."""
    for _ in range(3):
        program = {"__name__": "solution"}
        exec(compile(_WARMING, "solution.py", "exec"), program)
        arguments, keywords = marshal.loads(marshal.dumps(([[1, 2, 3, 4]], {}), 4))
        dumps(answer(program["warm"], arguments, keywords))
        dumps(["ok", [1, 2.5, "x", None, True], None])
