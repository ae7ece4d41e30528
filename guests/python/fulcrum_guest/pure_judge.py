"""The tester of the pure profile: owns tests, expected values and verdicts; lives as long as its guest, compiles a test once.

Frames of JSON on standard input and output; host/guest contract:
  {"task": number, "prelude", "test", "entry_point"}   no answer
  {"forget": true}                                     drops all tasks; no answer
  {"id", "task": number, "program", "cpu_seconds", "wall_seconds"} -> {"id", "functional": verdict, "cpu", "engine"}
with verdicts as in `judging`.
"""

import ast
import gc
import json
import marshal
import os
import random
import resource
import signal
import sys

from fulcrum_guest import judging
from fulcrum_guest.frames import Ended, read_frame, write_frame
from fulcrum_guest.judging import builtin_error, compile_prelude, errored, failed
from fulcrum_guest.pure_broker import Gone, TimeUp
from fulcrum_guest.testing import write_back

ENGINE = "python " + sys.version.split()[0]
_TIMER_GRACE_SECONDS = 1.0
_PLAIN = frozenset((int, float, str, bool, type(None), bytes, complex))
_DEEPEST_ARGUMENT = 60
_YOUNG_OBJECTS = 20_000  # what a test leaves is little, and looking for cycles in it is dear


class Unsupported(BaseException):
    """A value that cannot cross, returned by a candidate."""


class DoesNotLoad(BaseException):
    pass


class UnfitTest(BaseException):
    """A test passes what cannot cross."""


def run(judge, memory_bytes):
    """Ends with the process, without the interpreter's farewell."""
    jobs, answers = os.dup(0), os.dup(1)
    _detach_standard_streams()
    signal.signal(signal.SIGALRM, _ring)
    resource.setrlimit(resource.RLIMIT_AS, (2 * memory_bytes, 2 * memory_bytes))
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG_OBJECTS)
    write_frame(answers, b'{"ready":true}')
    while True:
        try:
            job = json.loads(read_frame(jobs))
        except Ended:
            os._exit(0)
        if "id" in job:
            write_frame(answers, json.dumps(judge.judge(job)).encode())
        elif "task" in job:
            judge.learn(job)
        else:
            judge.forget()


def _ring(*_):
    raise TimeUp("the test did not come to an end")


def _detach_standard_streams():
    nothing = os.open("/dev/null", os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.close(nothing)
    sys.stdout = open(1, "w", closefd=False)


class Task:
    def __init__(self, job):
        self.entry_point = job["entry_point"]
        self.prelude = compile_prelude(job["prelude"])
        self.problem = None
        try:
            tree = ast.parse(job["test"])
        except SyntaxError as error:
            self.problem = str(error)
            return
        self.code = compile(tree, "test.py", "exec")
        self.checks = self.entry_point != "check" and any(
            isinstance(node, ast.FunctionDef) and node.name == "check" for node in tree.body
        )


class PureJudge:
    def __init__(self, broker):
        self._broker = broker
        self._tasks = {}

    def learn(self, job):
        self._tasks[job["task"]] = Task(job)

    def forget(self):
        self._tasks.clear()

    def judge(self, job):
        task = self._tasks[job["task"]]
        if task.problem is not None:
            return {"id": job["id"], "functional": errored("ORACLE", task.problem), "cpu": 0, "engine": ENGINE}
        sample = Sample(self._broker, task)
        verdict = sample.judge(job["program"], job["cpu_seconds"], job["wall_seconds"])
        if verdict["verdict"] == "timed_out":
            verdict["cpu"] = sample.cpu
        return {"id": job["id"], "functional": verdict, "cpu": sample.cpu, "engine": ENGINE}


class Sample:
    """One sample before its test."""

    def __init__(self, broker, task):
        self._broker = broker
        self._task = task
        self.calls = 0
        self.cpu = 0.0

    def judge(self, program, cpu_seconds, wall_seconds):
        task, broker = self._task, self._broker
        verdict = None
        try:
            try:
                random.seed(0)
                signal.setitimer(signal.ITIMER_REAL, wall_seconds + _TIMER_GRACE_SECONDS)
                broker.start(cpu_seconds, wall_seconds, marshal.dumps((program, task.entry_point), 4))
                self._test(task)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
                self.cpu = broker.stop()
        except Gone as gone:
            verdict = failed("CRASHED", gone)
        except TimeUp as up:
            verdict = {"verdict": "timed_out", "cpu": 0.0, "detail": str(up)}
        except Unsupported as unsupported:
            verdict = failed("UNSUPPORTED_VALUE", unsupported)
        except DoesNotLoad as problem:
            verdict = failed("NOT_LOADABLE", problem)
        except UnfitTest as problem:
            verdict = errored("ORACLE", problem)
        except Exception as problem:
            verdict = self._of_exception(problem)
        return verdict or self._passed()

    def _passed(self):
        return {"verdict": "passed"} if self.calls else errored("ORACLE", "the test never calls the candidate")

    def _of_exception(self, problem):
        if getattr(problem, "of_candidate", False):
            reason = "RESOURCE_LIMIT" if isinstance(problem, MemoryError) else "EXCEPTION"
            return failed(reason, judging.describe(problem))
        if isinstance(problem, AssertionError):
            return failed("WRONG_RESULT", judging.text_of(problem))
        detail = "the test raised " + judging.describe(problem)
        return failed("WRONG_RESULT", detail) if self.calls else errored("ORACLE", detail)

    def _test(self, task):
        program = {"__name__": "__test__"}
        if task.prelude is not None:
            exec(task.prelude, program)
        program[task.entry_point] = self._candidate
        exec(task.code, program)
        if task.checks:
            program["check"](self._candidate)

    def _candidate(self, *arguments, **keywords):
        for each in arguments:
            _require_plain(each, 0)
        if keywords:
            _require_plain(keywords, 0)
        self._broker.send(marshal.dumps((arguments, keywords), 4))
        reply = self._broker.receive()
        self.calls += 1
        kind = reply[0]
        if kind == "ok" and len(reply) == 3:
            if reply[2] is not None:
                _write_back(arguments, reply[2])
            return reply[1]
        if kind == "same" and len(reply) == 3 and type(reply[1]) is int and 0 <= reply[1] < len(arguments):
            _write_back(arguments, reply[2])
            return arguments[reply[1]]
        return self._not_returned(kind, reply)

    def _not_returned(self, kind, reply):
        if kind == "raise" and len(reply) == 3 and type(reply[1]) is str and type(reply[2]) is list:
            raise builtin_error(reply[1], reply[2])
        if kind == "unsupported" and len(reply) == 2 and type(reply[1]) is str:
            raise Unsupported(reply[1])
        if kind == "load" and len(reply) == 3 and self.calls == 1:
            raise DoesNotLoad(("%s: %s" % (reply[1], reply[2]))[:300])
        raise Gone("broke the protocol")


def _write_back(arguments, changed):
    if changed is not None and type(changed) is not list:
        raise Gone("broke the protocol")
    write_back(arguments, changed, lambda value: value)


def _require_plain(value, depth):
    """The tester sends exact builtin types only: marshal refuses the rest anyway, this names it."""
    kind = type(value)
    if kind in _PLAIN:
        return
    if depth > _DEEPEST_ARGUMENT:
        raise UnfitTest("a test passes a value nested deeper than %d" % _DEEPEST_ARGUMENT)
    if kind in (list, tuple, set, frozenset):
        if not _PLAIN.issuperset(map(type, value)):
            for each in value:
                _require_plain(each, depth + 1)
    elif kind is dict:
        for key, each in value.items():
            _require_plain(key, depth + 1)
            _require_plain(each, depth + 1)
    else:
        raise UnfitTest("a test passes a value that cannot cross: " + kind.__name__)
