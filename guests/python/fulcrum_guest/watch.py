"""What the processes of an arena use, read from the outer /proc, where candidates have no say."""

import os
import signal

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


class Watch:
    """Everything in sight belongs to the candidate, but for the processes named as trusted and the arena's own."""

    def __init__(self, trusted, arena):
        self._trusted = frozenset(trusted)
        self._arena = arena
        self._ticks = 0

    def usage(self):
        """Processor seconds so far, of living and reaped processes, and resident bytes.

        A process that is reaped during the look is in neither part of the sum; time that was seen once does not go away.
        """
        ticks = pages = 0
        for process in self._processes():
            fields = _fields(process)
            if fields is None:
                continue
            own, children = int(fields[11]) + int(fields[12]), int(fields[13]) + int(fields[14])
            ticks += children if process == self._arena else own + children
            pages += 0 if process == self._arena else int(fields[21])
        self._ticks = max(self._ticks, ticks)
        return self._ticks / _TICKS, pages * _PAGE

    def private_memory(self):
        """Bytes that the processes do not share, proportionally; dearer than `usage`, which counts shared pages for each."""
        return sum(_proportional(process) for process in self._processes() if process != self._arena)

    def kill(self):
        """Ends all processes of the candidate, those included that appear meanwhile."""
        for _ in range(200):
            living = [process for process in self._processes() if process != self._arena and _lives(process)]
            if not living:
                return
            for process in living:
                try:
                    os.kill(process, signal.SIGKILL)
                except ProcessLookupError:
                    continue

    def _processes(self):
        return [int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) not in self._trusted]


def _fields(process):
    """The fields of /proc/PID/stat from the third on; None when it has gone."""
    try:
        with open("/proc/%d/stat" % process, "rb") as status:
            return status.read().rpartition(b")")[2].split()
    except OSError:
        return None


def _lives(process):
    fields = _fields(process)
    return fields is not None and fields[0] not in (b"Z", b"X")


def _proportional(process):
    try:
        with open("/proc/%d/smaps_rollup" % process, "rb") as rollup:
            for line in rollup:
                if line.startswith(b"Pss:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        return 0
    return 0
