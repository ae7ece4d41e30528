"""Solver processes as the trusted side sees them: started in an arena, asked over pipes, watched, ended when they exceed a limit."""

import collections
import json
import os
import select
import socket
import time

from fulcrum_guest.arena import MESSAGE_SIZE
from fulcrum_guest.frames import LENGTH
from fulcrum_guest.watch import Watch

_LARGEST_REPLY = 16 << 20
_GLANCE_SECONDS = 0.02  # how often usage is looked at while a candidate computes
_CHUNK = 1 << 16


class SandboxFault(Exception):
    """The laboratory's own fault: an arena that does not open, a solver that cannot be started."""


class Ended(Exception):
    """The solver is no more. why: "time", "resource" or "gone"; status as in os.wait, None when we ended it."""

    def __init__(self, why, detail, status=None):
        super().__init__(detail)
        self.why = why
        self.detail = detail
        self.status = status


class Budget(collections.namedtuple("Budget", "cpu_seconds wall_seconds memory_bytes output_bytes")):
    """What all solvers of one oracle function may use together."""

    @classmethod
    def of(cls, limits):
        return cls(limits["cpu_seconds"], limits["wall_seconds"], limits["memory_bytes"], limits["output_bytes"])


class Arena:
    """One oracle function's arena, driven over its control socket."""

    def __init__(self, control, process, trusted, budget):
        self.control = control
        self.budget = budget
        self.deadline = time.monotonic() + budget.wall_seconds
        self._watch = Watch({*trusted, os.getpid()}, process)
        self._ended = {}
        self._started = []
        message, descriptors = self._receive(1)
        if "ready" not in message:
            raise SandboxFault("the arena did not open")
        self.workspace = descriptors[0]

    def start(self, launch):
        requests, requests_inside = _pipe_to()
        replies, replies_inside = os.pipe()
        output, output_inside = os.pipe()
        inside = [requests_inside, replies_inside, output_inside]
        start = {"argv": launch.argv, "environment": launch.environment, "limits": launch.limits}
        socket.send_fds(self.control, [json.dumps({"start": start}).encode()], inside)
        for descriptor in inside:
            os.close(descriptor)
        while True:
            message, _ = self._receive(0)
            if "started" in message:
                self._started.append(SolverProcess(self, message["started"], requests, replies, output))
                return self._started[-1]
            self._note(message)

    def close(self):
        """Gives back all descriptors; for who lives longer than an arena."""
        for each in self._started:
            each.close()
        os.close(self.workspace)
        self.control.close()

    def status_of(self, process):
        """How a solver ended, None while it lives."""
        return self._ended.get(process)

    def hear(self):
        """Takes one message of the arena."""
        self._note(self._receive(0)[0])

    def usage(self):
        return self._watch.usage()

    def enforce(self):
        """Ends everything in the arena when it uses more than its budget."""
        cpu, resident = self._watch.usage()
        if cpu >= self.budget.cpu_seconds:
            self._end("time", "used %.1f s of processor time" % cpu)
        if time.monotonic() >= self.deadline:
            self._end("time", "took more than %d s" % self.budget.wall_seconds)
        if resident > self.budget.memory_bytes and self._watch.private_memory() > self.budget.memory_bytes:
            self._end("resource", "used more than %d MB of memory" % (self.budget.memory_bytes >> 20))

    def exceed(self, detail):
        self._end("resource", detail)

    def _end(self, why, detail):
        self._watch.kill()
        raise Ended(why, detail)

    def _note(self, message):
        if "ended" in message:
            self._ended[message["ended"]] = message["status"]

    def _receive(self, descriptors):
        try:
            message, received, _, _ = socket.recv_fds(self.control, MESSAGE_SIZE, descriptors)
        except OSError as error:
            raise SandboxFault("the arena is gone: " + str(error)) from None
        if not message:
            raise SandboxFault("the arena is gone")
        return json.loads(message), received


def _pipe_to():
    """A pipe whose writing end, ours, does not block: a candidate that reads nothing must not stop its tester."""
    inside, ours = os.pipe()
    os.set_blocking(ours, False)
    return ours, inside


class SolverProcess:
    def __init__(self, arena, process, requests, replies, output):
        self._arena = arena
        self._process = process
        self._requests = requests
        self._replies = replies
        self._output = output
        self._received = b""
        self._printed = bytearray()
        os.set_blocking(replies, False)
        os.set_blocking(output, False)
        self._poll = select.poll()
        for descriptor in (arena.control.fileno(), replies, output):
            self._poll.register(descriptor, select.POLLIN)

    def close(self):
        for descriptor in (self._requests, self._replies, self._output):
            os.close(descriptor)

    def printed(self):
        """What the candidate printed so far."""
        self._drain_output()
        return self._printed.decode("utf-8", "replace")

    def send(self, payload):
        rest = memoryview(LENGTH.pack(len(payload)) + payload)
        while rest:
            try:
                rest = rest[os.write(self._requests, rest) :]
            except BlockingIOError:
                self._wait(writing=True)
            except BrokenPipeError:
                self._await_end()

    def receive(self):
        """The next frame; raises Ended."""
        while True:
            frame = self._complete_frame()
            if frame is not None:
                self._drain_output()
                return frame
            self._wait()

    def _complete_frame(self):
        if len(self._received) < LENGTH.size:
            return None
        length = LENGTH.unpack_from(self._received)[0]
        if length > _LARGEST_REPLY:
            self._arena.exceed("answered with %d bytes" % length)
        end = LENGTH.size + length
        if len(self._received) < end:
            return None
        frame, self._received = self._received[LENGTH.size : end], self._received[end:]
        return frame

    def _wait(self, writing=False):
        """Until something happened; looks after limits meanwhile."""
        if writing:
            self._poll.register(self._requests, select.POLLOUT)
        try:
            events = dict(self._poll.poll(_GLANCE_SECONDS * 1000))
        finally:
            if writing:
                self._poll.unregister(self._requests)
        if self._output in events:
            self._drain_output()
        if self._replies in events and self._read_reply():
            return
        if self._arena.control.fileno() in events:
            self._arena.hear()
            status = self._arena.status_of(self._process)
            if status is not None and self._arena_is_silent():
                self._end_of_process(status)
        if not events:
            self._arena.enforce()

    def _arena_is_silent(self):
        """Whether the last bytes of an ended solver have been read: an answer that was sent before the end still counts."""
        while self._read_reply():
            if self._complete_length():
                return False
        return not self._complete_length()

    def _complete_length(self):
        return (
            len(self._received) >= LENGTH.size
            and len(self._received) >= LENGTH.size + LENGTH.unpack_from(self._received)[0]
        )

    def _await_end(self):
        """The solver closed its end; how it ended follows, unless it only closed and lives on."""
        self._poll.unregister(self._replies)
        patience = time.monotonic() + 1
        while time.monotonic() < patience:
            status = self._arena.status_of(self._process)
            if status is not None:
                self._end_of_process(status)
            if self._arena.control.fileno() in dict(self._poll.poll(_GLANCE_SECONDS * 1000)):
                self._arena.hear()
            self._drain_output()
        raise Ended("gone", "closed its descriptors")

    def _end_of_process(self, status):
        self._drain_output()
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            if number in (9, 24) and self._arena.usage()[0] >= self._arena.budget.cpu_seconds:
                raise Ended("time", "used its processor time", status)
            raise Ended("gone", "ended by signal %d" % number, status)
        raise Ended("gone", "exited with code %d" % os.WEXITSTATUS(status), status)

    def _read_reply(self):
        try:
            data = os.read(self._replies, _CHUNK)
        except BlockingIOError:
            return False
        if not data:
            self._await_end_unless_known()
            return False
        self._received += data
        return True

    def _await_end_unless_known(self):
        status = self._arena.status_of(self._process)
        if status is not None:
            self._end_of_process(status)
        self._await_end()

    def _drain_output(self):
        while True:
            try:
                data = os.read(self._output, _CHUNK)
            except BlockingIOError:
                return
            if not data:
                try:
                    self._poll.unregister(self._output)
                except KeyError:
                    return
                return
            self._printed += data
            if len(self._printed) > self._arena.budget.output_bytes:
                self._arena.exceed("printed more than %d bytes" % self._arena.budget.output_bytes)
