"""The tester of JavaScript in QuickJS: speaks as `pure_judge` does with the host. What does not pass here is judged again in Node.

Tests run in this process, in a QuickJS of its own; a candidate's replies are read and written anew before that sees them. QuickJS
keeps no time while it may call Python: a test that loops over what it was given is ended by the host, with this guest.
"""

import json

from fulcrum_guest import javascript_names, judging, quickjs_engine
from fulcrum_guest.pure_broker import Gone, TimeUp
from fulcrum_guest.quickjs_solver import first_frame

_GONE = '["gone"]'


class QuickJsJudge:
    def __init__(self, broker, surface, version):
        import _quickjs

        self._broker = broker
        self._engine = "quickjs " + version
        self._error = _quickjs.JSException
        context, self._tester = quickjs_engine.start("quickjs/tester.js", surface)
        context.add_callable("exchange", self._exchange)
        self._judge = context.eval("(judge) => { const ask = exchange; delete globalThis.exchange; return (task) => judge(task, ask); }")(
            self._tester["judge"]
        )
        self._context = context
        self._entry_points = {}

    def learn(self, job):
        names = javascript_names.of(job["prelude"], job["entry_point"])
        self._tester["learn"](json.dumps([job["task"], job["test"], names]))
        self._entry_points[job["task"]] = job["entry_point"]

    def forget(self):
        self._tester["forget"]()
        self._entry_points.clear()

    def judge(self, job):
        broker = self._broker
        self._stopped = None
        try:
            broker.start(job["cpu_seconds"], job["wall_seconds"], first_frame(job["program"], self._entry_points[job["task"]]))
            said = self._judge(job["task"])
        except self._error as error:
            said = json.dumps({"verdict": "errored", "reason": "TESTER", "detail": str(error)})
        except (Gone, TimeUp) as stopped:
            self._stopped, said = stopped, None
        finally:
            cpu = broker.stop()
        return {"id": job["id"], "functional": self._verdict(said, cpu), "cpu": cpu, "engine": self._engine}

    def _verdict(self, said, cpu):
        if isinstance(self._stopped, TimeUp):
            return {"verdict": "timed_out", "cpu": cpu, "detail": str(self._stopped)}
        if self._stopped is not None:
            return judging.failed("CRASHED", self._stopped)
        verdict = json.loads(said)
        if verdict["verdict"] == "passed":
            return {"verdict": "passed"}
        maker = judging.failed if verdict["verdict"] == "failed" else judging.errored
        return maker(verdict["reason"], verdict["detail"])

    def _exchange(self, request):
        """Called by the test. Nothing may escape into QuickJS, so what stops the sample is kept and the test told that all is over."""
        if self._stopped is not None:
            return _GONE
        try:
            self._broker.send(request.encode())
            return rewritten(self._broker.receive_bytes())
        except BaseException as stopped:
            self._stopped = stopped if isinstance(stopped, TimeUp) else Gone(str(stopped))
            return _GONE


def rewritten(reply):
    """A candidate's reply, read by Python and written anew: plain JSON, whatever the bytes were."""
    try:
        return json.dumps(json.loads(reply, parse_constant=_no_constant), ensure_ascii=True)
    except (ValueError, RecursionError):
        raise Gone("broke the protocol") from None


def _no_constant(text):
    raise ValueError(text)
