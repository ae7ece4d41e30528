"""C compilers that have started up and stay: copies of them compile, one program at a time (guests/c/fulcrum_compiler.c).

Programs begin with much the same headers, so a compiler may also have read those. What it reads are programs of candidates: nothing
it says is trusted beyond being a text for the assembler, which reads it inside an arena.
"""

import collections
import json
import os
import re
import subprocess

from fulcrum_guest.frames import Ended, read_frame, write_frame

_MOST = 6
_REMEMBERED = 256
_INCLUDES = re.compile(rb"(?:[ \t]*#[ \t]*include[ \t]*<[a-z0-9]+\.h>[ \t]*\r?\n|[ \t]*\r?\n)+")
_HEADER = re.compile(rb"<([a-z0-9]+\.h)>")


class Compilers:
    """The supervisor's end. Between two programs no copy lives."""

    def __init__(self, trusted):
        """trusted: numbers of processes that are none of a candidate's; those of the compilers are kept in it."""
        self._trusted = trusted
        self._seen = collections.Counter()
        self._running = collections.OrderedDict()

    def assembly(self, folder, program, ahead):
        """What a compiler makes of a program; None when it makes nothing. folder: where its command lies; program: bytes; ahead: whether
        it is worth while to keep compilers that have read headers."""
        headers, rest = _split(program)
        kind = folder, headers
        if not (ahead and self._worthwhile(kind)):
            kind, rest = (folder, ()), program
        try:
            process = self._ready(kind)
            write_frame(process.stdin.fileno(), rest)
            return read_frame(process.stdout.fileno()) or None
        except (Ended, OSError):
            self._end(kind)
            return None

    def _worthwhile(self, kind):
        """From the second program that begins like that."""
        if len(self._seen) > _REMEMBERED:
            self._seen.clear()
        self._seen[kind] += 1
        return kind in self._running or self._seen[kind] > 1

    def _ready(self, kind):
        if kind not in self._running:
            if len(self._running) == _MOST:
                self._end(next(iter(self._running)))
            self._running[kind] = _start(*kind)
            self._trusted.add(self._running[kind].pid)
        self._running.move_to_end(kind)
        return self._running[kind]

    def _end(self, kind):
        process = self._running.pop(kind, None)
        if process is not None:
            process.kill()
            process.wait()
            self._trusted.discard(process.pid)
            process.stdin.close()
            process.stdout.close()


def _split(program):
    """The headers that a program begins with, and the program without those lines; its other lines keep their numbers."""
    beginning = _INCLUDES.match(program)
    if beginning is None:
        return (), program
    text = beginning.group(0)
    return tuple(header.decode() for header in _HEADER.findall(text)), b"\n" * text.count(b"\n") + program[len(text) :]


def _start(folder, headers):
    with open(os.path.join(folder, "compiler.json"), encoding="utf-8") as file:
        command = json.load(file)
    return subprocess.Popen(
        [*command, *(word for header in headers for word in ("-include", header))],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "LD_PRELOAD": os.path.join(folder, "compiler.so")},
        bufsize=0,
    )
