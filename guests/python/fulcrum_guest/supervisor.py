"""The supervisor: takes jobs from the host, runs each oracle function in a fresh arena with a fresh tester, answers with verdicts.

Jobs and answers are frames of JSON on standard input and output; host/guest contract:
  job    {"id", "language", "program", "entry_point", "driver", "form": "fulcrum"|"human_eval"|"human_eval_x"|"human_eval_c", "prelude",
          "functional": [{"name", "source"}..], "exploits": [..], "held_out": [..], "limits": {..},
          "until_decided": whether to leave out exploits once a functional test failed or an exploit worked}
  answer {"id", "functional": verdict, "test", "exploits": [{"exploit", "held_out", "result", "detail"}..], "cpu", "engine"}
with verdicts as in `judging`. The process that reads jobs never runs a candidate nor decodes what one sent.
"""

import ast
import functools
import gc
import json
import os
import select
import signal
import socket
import time

from fulcrum_guest import c_tests, forked, judging, languages, zygote
from fulcrum_guest.c_compiler import Compilers
from fulcrum_guest.frames import Ended, read_frame, write_frame
from fulcrum_guest.javascript_tests import JavaScriptRun, NodeTester
from fulcrum_guest.judging import errored, not_judged
from fulcrum_guest.languages import c
from fulcrum_guest.solvers import Arena, Budget, SandboxFault
from fulcrum_guest.workshop import Workshop

_TESTER_GRACE_SECONDS = 10
_LARGEST_FINDING = 1 << 16


def run():
    jobs, answers = os.dup(0), os.dup(1)
    _detach_standard_streams()
    bare = _start_zygote(zygote.run_bare)
    supervisor = Supervisor(bare, _start_zygote(zygote.run_warm, bare))
    gc.collect()
    gc.freeze()
    write_frame(answers, b'{"ready":true}')
    while True:
        try:
            job = json.loads(read_frame(jobs))
        except Ended:
            return
        answer = supervisor.judge(job)
        write_frame(answers, json.dumps({"id": job["id"], **answer}).encode())


def _detach_standard_streams():
    nothing = os.open("/dev/null", os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.close(nothing)
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)


class Zygote:
    """The supervisor's end of the zygote's socket."""

    def __init__(self, process, messages):
        self.process = process
        self._messages = messages

    def open(self, control, files):
        socket.send_fds(self._messages, [json.dumps({"open": files}).encode()], [control.fileno()])
        return self._answer()["opened"]

    def close(self, arena):
        """Kills all that runs in an arena; returns the processor seconds of all that ever ran in it."""
        self._messages.send(json.dumps({"close": arena}).encode())
        return self._answer()["cpu"]

    def leave(self):
        """For a process that inherited this end and is not to have it."""
        self._messages.close()

    def _answer(self):
        message = self._messages.recv(1 << 12)
        if not message:
            raise SandboxFault("the zygote is gone")
        return json.loads(message)


def _start_zygote(run, *others):
    ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    process = os.fork()
    if process == 0:
        ours.close()
        for other in others:
            other.leave()
        forked.live(run, its)
    its.close()
    if not ours.recv(1 << 12):
        raise SandboxFault("the zygote did not start")
    return Zygote(process, ours)


class Supervisor:
    def __init__(self, bare, warm):
        """Two zygotes: a bare one for programs that are executed, a warm one for Python's."""
        self._bare = bare
        self._warm = warm
        self._trusted = {1, os.getpid(), bare.process, warm.process}
        self._workshop = Workshop(bare, self._trusted, Compilers(self._trusted))
        self._node = NodeTester()

    def judge(self, job):
        self._cpu = 0.0
        if job["form"] == "human_eval_c":
            return self._whole_program(job)
        candidate = languages.Candidate(job["program"], job["entry_point"], job["driver"])
        try:
            prepared = languages.of(job["language"]).prepare(candidate, self._workshop)
        except languages.NotLoadable as problem:
            return self._unloadable(job, str(problem))
        except languages.BrokenTask as problem:
            return self._unjudged(job, errored("ORACLE", problem))
        except (SandboxFault, OSError, ImportError) as fault:
            return self._unjudged(job, errored("SANDBOX", fault))
        functional, test = self._functional(job, prepared)
        if job["until_decided"] and functional["verdict"] != "passed":
            exploits = self._none_judged(job, "not run: a functional test failed")
        else:
            exploits = self._exploits(job, prepared)
        self._workshop.forget_sample()
        return self._answer(functional, test, exploits, prepared.engine)

    def _whole_program(self, job):
        program = c_tests.WholeProgram(job, self._bare, self._trusted, self._workshop)
        functional, exploits = program.judge()
        self._cpu = program.cpu
        self._workshop.forget_sample()
        test = "" if functional["verdict"] == "passed" else job["functional"][0]["name"]
        return self._answer(functional, test, exploits, c.engine())

    def _functional(self, job, prepared):
        """The first verdict that is not passed, and its test."""
        for program in job["functional"]:
            try:
                functions = _tests(job, program)
            except SyntaxError as error:
                return errored("ORACLE", "%s: %s" % (program["name"], error)), program["name"]
            if not functions:
                return errored("ORACLE", program["name"] + " holds no test"), program["name"]
            for _, function in functions:
                if job["form"] == "human_eval_x":
                    self._trusted.add(self._node.ready())
                verdict = self._in_tester(job, prepared, program, function, lambda run: run.functional())
                if verdict.pop("unfinished", verdict["verdict"] == "errored"):
                    self._node.replace()
                if verdict["verdict"] != "passed":
                    return verdict, program["name"] + "::" + function
        return {"verdict": "passed"}, ""

    def _exploits(self, job, prepared):
        outcomes = []
        for program, held_out in _attacks(job):
            try:
                functions = _functions(program, "exploit_")
            except SyntaxError as error:
                outcomes.append({"exploit": program["name"], "held_out": held_out, **not_judged(error)})
                continue
            for _, function in functions:
                outcome = self._in_tester(job, prepared, program, function, lambda run: run.exploit())
                if "result" not in outcome:
                    outcome = not_judged(outcome.get("detail", ""))
                outcomes.append({"exploit": program["name"] + "::" + function, "held_out": held_out, **outcome})
                if job["until_decided"] and outcome["result"] == "exploited":
                    return outcomes
        return outcomes

    def _in_tester(self, job, prepared, program, function, ask):
        """Forks a tester, lets it run one function in a fresh arena, and outlives both."""
        ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        limits = job["limits"]
        arenas = self._warm if job["language"] == "python" else self._bare
        arena = arenas.open(its, {"bytes": limits["files_bytes"], "count": limits["files_count"]})
        its.close()
        finding, finding_inside = os.pipe()
        tester = os.fork()
        if tester == 0:
            os.close(finding)
            forked.live(self._test_and_tell, finding_inside, job, prepared, program, function, ask, ours, arena)
        ours.close()
        os.close(finding_inside)
        try:
            return _read_finding(finding, time.monotonic() + limits["wall_seconds"] + _TESTER_GRACE_SECONDS)
        finally:
            os.close(finding)
            os.kill(tester, signal.SIGKILL)
            os.waitpid(tester, 0)
            self._cpu += arenas.close(arena)

    def _test_and_tell(self, finding, *what):
        found = _test(*what, self._trusted, self._node)
        write_frame(finding, json.dumps(found).encode("utf-8", "replace"))

    def _unloadable(self, job, detail):
        failed = judging.failed("NOT_LOADABLE", detail)
        return self._answer(failed, "", self._none_judged(job, "does not load: " + detail), job["language"])

    def _unjudged(self, job, verdict):
        return self._answer(verdict, "", self._none_judged(job, verdict["detail"]), job["language"])

    def _none_judged(self, job, detail):
        outcomes = []
        for program, held_out in _attacks(job):
            try:
                names = [function for _, function in _functions(program, "exploit_")]
            except SyntaxError:
                names = [""]
            for name in names:
                outcomes.append({"exploit": program["name"] + "::" + name, "held_out": held_out, **not_judged(detail)})
        return outcomes

    def _answer(self, functional, test, exploits, engine):
        return {"functional": functional, "test": test, "exploits": exploits, "cpu": self._cpu, "engine": engine}


def _attacks(job):
    yield from ((program, False) for program in job["exploits"])
    yield from ((program, True) for program in job["held_out"])


def _tests(job, program):
    """The functions that test, as pairs of code and name; forms with one test a program give it a name."""
    return {"human_eval": [(None, "check")], "human_eval_x": [(None, "test")]}.get(job["form"]) or _functions(program, "test_")


def _functions(program, prefix):
    """The program's functions with the prefix, in their order, as pairs of code and name."""
    code, names = _compiled(program["name"], program["source"])
    return [(code, name) for name in names if name.startswith(prefix)]


@functools.lru_cache(maxsize=256)
def _compiled(name, source):
    tree = ast.parse(source, name)
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    return compile(tree, name, "exec"), names


_prelude = functools.lru_cache(maxsize=256)(judging.compile_prelude)


def _test(job, prepared, program, function, ask, control, arena, trusted, node):
    limits = job["limits"]
    try:
        place = Arena(control, arena, trusted, Budget.of(limits))
        if job["form"] == "human_eval_x":
            return ask(JavaScriptRun(program["source"], job["prelude"], job["entry_point"], place, prepared, limits, node))
        code = _compiled(program["name"], program["source"])[0]
        if job["form"] == "human_eval":
            prelude = _prelude(job["prelude"])
            run = judging.HumanEvalRun(code, prelude, job["entry_point"], place, prepared, limits)
        else:
            run = judging.OracleRun(code, function, place, prepared, limits, job["language"])
        return ask(run)
    except SandboxFault as fault:
        return errored("SANDBOX", fault)
    except BaseException as problem:  # the tester's last word: a fault of ours is named, never a verdict
        return errored("TESTER", "%s: %s" % (type(problem).__name__, problem))


def _read_finding(finding, deadline):
    data = b""
    poll = select.poll()
    poll.register(finding, select.POLLIN)
    while True:
        left = deadline - time.monotonic()
        if left <= 0 or not poll.poll(left * 1000):
            return errored("TESTER", "the tester did not come to an end")
        more = os.read(finding, _LARGEST_FINDING)
        if not more:
            break
        data += more
    if len(data) < 4:
        return errored("TESTER", "the tester died")
    return json.loads(data[4:])
