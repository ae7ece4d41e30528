"""C programs with their tests in the same program, as public data sets have them: asserts in a main.

Such a verdict is the candidate's own word, so the host marks it as shared. A quick build with sanitizers decides about programs that
pass, or fail an assertion, without a fault. All others are built again with what describes faults; where there is one, the build
without sanitizers says whether the program works, and the fault counts as an exploit of its own.
"""

import os
import signal
import socket

from fulcrum_guest.judging import errored, failed, not_judged
from fulcrum_guest.languages import BrokenTask, Launch, NotLoadable, c, limits_of
from fulcrum_guest.solvers import Arena, Budget, Ended, SandboxFault
from fulcrum_guest.workspace import Workspace

_SANITIZER_EXIT = 86
_SHELL = "/bin/sh"
_STACK = 8 << 20
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


class WholeProgram:
    """One program with one test program."""

    def __init__(self, job, arenas, trusted, workshop):
        self._job = job
        self._arenas = arenas
        self._trusted = trusted
        self._workshop = workshop
        self.cpu = 0.0

    def judge(self):
        """Verdict on the function, outcomes of exploits."""
        try:
            verdict = self._quickly()
            if verdict is not None:
                return verdict, [_sanitizers({"result": "withstood", "detail": ""})]
            folder = c.build_whole(self._job["program"], self._job["functional"][0]["source"], self._workshop)
            verdict, report = self._run(os.path.join(folder, "whole"))
            if report is None:
                return verdict, [_sanitizers({"result": "withstood", "detail": ""})]
            verdict, _ = self._run(os.path.join(folder, "plain"))
            return verdict, [_sanitizers({"result": "exploited", "detail": c.describe_fault(report)})]
        except NotLoadable as problem:
            return failed("NOT_LOADABLE", problem), [_sanitizers(not_judged("does not load"))]
        except (SandboxFault, BrokenTask) as fault:
            return errored("SANDBOX", fault), [_sanitizers(not_judged(fault))]

    def _quickly(self):
        """The verdict on a program that shows no fault; None when this cannot tell."""
        program, test = self._job["program"], self._job["functional"][0]["source"]
        if not c.plainly_harmless(program):
            return None
        try:
            build = c.quick_build(self._workshop)
        except BrokenTask:
            return None
        text = c.whole_text(program, test)
        assembly = self._workshop.compilers.assembly(build, text, ahead=True)
        files = {"whole.c": text} if assembly is None else {"whole.s": assembly}
        return self._execute([_SHELL, os.path.join(build, "quick.sh")], files, _without_fault)

    def _run(self, program):
        """A verdict, and the output that holds a sanitizer's report or None."""
        return self._execute([program], {}, _verdict)

    def _execute(self, argv, files, judge):
        """Runs a program in a workspace with files; `judge` says what came of its end."""
        limits = self._job["limits"]
        ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        process = self._arenas.open(its, {"bytes": limits["files_bytes"], "count": limits["files_count"]})
        its.close()
        try:
            arena = Arena(ours, process, self._trusted, Budget.of(limits))
            workspace = Workspace(arena.workspace)
            for path, content in files.items():
                workspace.write(path, content)
            launch = Launch(argv, _ENVIRONMENT, limits_of(limits, address_space=0, stack_bytes=_STACK))
            running = arena.start(launch)
            found = judge(_end_of(running), running, arena)
            arena.close()
            return found
        finally:
            ours.close()
            self.cpu += self._arenas.close(process)


def _end_of(running):
    try:
        running.receive()
    except Ended as ended:
        return ended
    return Ended("gone", "wrote to a descriptor that is not its own")


def _without_fault(ended, running, arena):
    if ended.why != "gone" or ended.status is None:
        return None
    if os.WIFEXITED(ended.status):
        return {"verdict": "passed"} if os.WEXITSTATUS(ended.status) == 0 else None
    if os.WTERMSIG(ended.status) == signal.SIGABRT:
        return _of_assertion(running.printed())
    return None


def _of_assertion(output):
    return failed("WRONG_RESULT", output.strip()[-200:] or "aborted")


def _verdict(ended, running, arena):
    if ended.why == "time":
        return {"verdict": "timed_out", "cpu": arena.usage()[0], "detail": ended.detail}, None
    if ended.why == "gone" and ended.status is None:
        return failed("CRASHED", ended.detail), None
    if ended.why == "resource" or ended.status is None:
        return failed("RESOURCE_LIMIT", ended.detail), None
    output = running.printed()
    if os.WIFEXITED(ended.status):
        code = os.WEXITSTATUS(ended.status)
        if code == _SANITIZER_EXIT:
            return failed("MEMORY_ERROR", c.describe_fault(output)), output
        return ({"verdict": "passed"} if code == 0 else failed("WRONG_RESULT", "exited with code %d" % code)), None
    if os.WTERMSIG(ended.status) == signal.SIGABRT:
        return _of_assertion(output), None
    return failed("MEMORY_ERROR", ended.detail), None


def _sanitizers(outcome):
    return {"exploit": "sanitizers", "held_out": False, **outcome}
