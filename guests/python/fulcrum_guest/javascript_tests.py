"""Tests written in JavaScript: a warm, trusted Node runs them; their calls go on to the candidate's solver, byte by byte.

The bytes that a solver answers with are decoded nowhere but in that Node, as plain data.
"""

import json
import subprocess

from fulcrum_guest import javascript_names, judging
from fulcrum_guest.frames import Ended as Closed
from fulcrum_guest.frames import read_frame, write_frame
from fulcrum_guest.languages.javascript import node
from fulcrum_guest.solvers import SandboxFault
from fulcrum_guest.testing import NotJudgeable

_TESTER = "/guests/node/tester/tester.js"
_FLAGS = ("--max-old-space-size=512", "--v8-pool-size=1", "--no-warnings")


class NodeTester:
    """The supervisor's end of the warm Node; one test at a time uses it."""

    def __init__(self):
        self._process = None

    def ready(self):
        """Starts it when it does not run; returns its process number."""
        if self._process is None:
            self._process = subprocess.Popen(
                [node()[0], *_FLAGS, _TESTER],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={"PATH": "/usr/bin:/bin", "UV_THREADPOOL_SIZE": "1"},
                bufsize=0,
            )
        return self._process.pid

    def replace(self):
        """For a test that did not come to its end."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process.stdin.close()
            self._process.stdout.close()
            self._process = None

    @property
    def requests(self):
        return self._process.stdin.fileno()

    @property
    def answers(self):
        return self._process.stdout.fileno()


class JavaScriptRun(judging.OracleRun):
    """One test program of console.assert calls against one prepared candidate, as HumanEval-X has them."""

    def __init__(self, test, prelude, entry_point, arena, prepared, limits, tester):
        super().__init__(None, "test", arena, prepared, limits, "javascript")
        prepared.exact = True
        self._tester = tester
        self._job = {"test": test, "names": javascript_names.of(prelude, entry_point)}

    def functional(self):
        """As in `judging`; besides, "unfinished" says that the Node must be replaced."""
        try:
            return self._run()
        except SandboxFault as fault:
            return {**judging.errored("SANDBOX", fault), "unfinished": True}
        except Closed:
            return {**judging.errored("TESTER", "the tester of JavaScript died"), "unfinished": True}
        except (Exception, NotJudgeable) as problem:
            said = self._said_by(problem)
            if said is None:
                raise
            return {**said, "unfinished": True}

    def _run(self):
        write_frame(self._tester.requests, json.dumps(self._job).encode())
        while True:
            message = read_frame(self._tester.answers)
            if message.startswith(b'["done"'):
                return _verdict(json.loads(message)[1])
            write_frame(self._tester.requests, self._solver.relay(message))


def _verdict(said):
    if said["verdict"] == "passed":
        return {"verdict": "passed"}
    if said["verdict"] == "failed":
        return judging.failed(said["reason"], said["detail"])
    return judging.errored(said["reason"], said["detail"])
