"""The broker: starts a pure solver, passes requests and replies, keeps its limits from outside, kills and reaps it."""

import os
import select
import signal
import time

from fulcrum_guest.frames import LENGTH
from fulcrum_guest.pure_zygote import PID
from fulcrum_guest.values import HOSTILE, loads

_LARGEST_REPLY = 16 << 20
_CHUNK = 1 << 16
_PIPE_BYTES = 1 << 20
_SHORTEST_GLANCE = 0.001
_NO_SOLVER = 70


class Gone(BaseException):
    """The solver ended or broke the protocol. BaseException: no test may swallow it."""


class TimeUp(BaseException):
    """The sample used up its time."""


class Broker:
    """One solver at a time. Nothing of a sample is left when `stop` returns."""

    def __init__(self, zygote):
        self._orders, self._pids = zygote.orders, zygote.pids
        self._requests_read, self._requests, self._replies = zygote.requests_read, zygote.requests, zygote.replies
        os.set_blocking(self._requests, False)
        self._poll = select.poll()
        self._poll.register(self._replies, select.POLLIN)
        self._leftovers = select.poll()
        self._leftovers.register(self._replies, select.POLLIN)
        self._leftovers.register(self._requests_read, select.POLLIN)
        self._received = b""

    def start(self, cpu_seconds, wall_seconds, first):
        self._deadline = time.monotonic() + wall_seconds
        self._cpu_limit = int(cpu_seconds * 1e9)
        self._glance = cpu_seconds
        self._received = b""
        frame = LENGTH.pack(len(first)) + first
        os.write(self._orders, bytes((min(250, int(cpu_seconds) + 2),)))
        sent = os.write(self._requests, frame)  # the pipe is empty; the solver finds its work there and need not wait
        self._solver = PID.unpack(os.read(self._pids, PID.size))[0]
        if self._solver <= 0:
            os._exit(_NO_SOLVER)  # the laboratory's fault, which the host sees; kill(-1) must never happen
        self._alive = os.pidfd_open(self._solver)
        self._poll.register(self._alive, select.POLLIN)
        if sent < len(frame):
            self._send_rest(memoryview(frame)[sent:])

    def send(self, payload):
        frame = LENGTH.pack(len(payload)) + payload
        try:
            sent = os.write(self._requests, frame)
        except BlockingIOError:
            sent = 0
        if sent < len(frame):
            self._send_rest(memoryview(frame)[sent:])

    def _send_rest(self, rest):
        poll = select.poll()
        poll.register(self._requests, select.POLLOUT)
        poll.register(self._alive, select.POLLIN)
        while rest:
            events = dict(poll.poll(max(0.0, self._deadline - time.monotonic()) * 1000))
            if not events:
                raise TimeUp("wall")
            if self._alive in events:
                raise Gone("ended while it was asked")
            try:
                rest = rest[os.write(self._requests, rest) :]
            except BlockingIOError:
                continue

    def receive(self):
        """The next reply, a list; what it holds is the candidate's word."""
        return _decoded(self.receive_bytes())

    def receive_bytes(self):
        while True:
            received = self._received
            if len(received) >= LENGTH.size:
                length = LENGTH.unpack_from(received)[0]
                if length > _LARGEST_REPLY:
                    raise Gone("answered with %d bytes" % length)
                end = LENGTH.size + length
                if len(received) >= end:
                    self._received = received[end:]
                    return received[LENGTH.size : end]
            self._wait()
            data = os.read(self._replies, _CHUNK)
            self._received = received + data if received else data

    def _wait(self):
        while True:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeUp("wall")
            events = self._poll.poll(min(left, max(_SHORTEST_GLANCE, self._glance)) * 1000)
            for descriptor, _ in events:
                if descriptor == self._replies:
                    return
            if events:
                raise Gone("ended")
            used = self._cpu()
            if used >= self._cpu_limit:
                raise TimeUp("cpu")
            self._glance = (self._cpu_limit - used) / 1e9

    def _cpu(self):
        """Nanoseconds of the solver's processor time, by its clock: /proc is not needed."""
        try:
            return time.clock_gettime_ns((~self._solver << 3) | 2)
        except OSError:
            raise Gone("ended") from None

    def stop(self):
        """Kills and reaps; returns the seconds of processor time that the sample used."""
        try:
            os.kill(self._solver, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self._poll.unregister(self._alive)
        os.close(self._alive)
        _, self.status, used = os.wait4(self._solver, 0)
        self._drain()
        return used.ru_utime + used.ru_stime

    def _drain(self):
        """What lies in the pipes is of the dead solver: nobody else holds their ends now."""
        while events := self._leftovers.poll(0):
            for descriptor, _ in events:
                os.read(descriptor, _PIPE_BYTES)


def _decoded(payload):
    try:
        reply = loads(payload)
    except HOSTILE:
        raise Gone("broke the protocol") from None
    if type(reply) is not list or not reply:
        raise Gone("broke the protocol")
    return reply
