"""Runs one oracle function and says what it found, as a plain dict; the last thing a tester process does.

Functional: {"verdict": "passed"} | {"verdict": "failed", "reason", "detail"} | {"verdict": "timed_out", "cpu"}
Exploit: {"result": "withstood" | "exploited" | "not_judged", "detail"}
Both: {"verdict": "errored", "cause": "SANDBOX" | "TESTER" | "ORACLE", "detail"}
"""

import builtins

from fulcrum_guest import values
from fulcrum_guest.languages import NotLoadable
from fulcrum_guest.solvers import SandboxFault
from fulcrum_guest.testing import (
    DoesNotLoad,
    Gone,
    MemoryFault,
    NotJudgeable,
    Rejected,
    Solver,
    TimedOut,
    UnsupportedValue,
    write_back,
)
from fulcrum_guest.workspace import Workspace, token

_DETAIL_LENGTH = 300


def failed(reason, detail):
    return {"verdict": "failed", "reason": reason, "detail": str(detail)[:_DETAIL_LENGTH]}


def errored(cause, detail):
    return {"verdict": "errored", "cause": cause, "detail": str(detail)[:_DETAIL_LENGTH]}


def not_judged(detail):
    return {"result": "not_judged", "detail": str(detail)[:_DETAIL_LENGTH]}


class OracleRun:
    """One function of one oracle program against one prepared candidate."""

    def __init__(self, code, function, arena, prepared, limits, language):
        self._code = code
        self._function = function
        self._arena = arena
        self._solver = Solver(arena, prepared, limits, language)

    def functional(self):
        try:
            self._call()
        except AssertionError as error:
            return failed("WRONG_RESULT", text_of(error))
        except SandboxFault as fault:
            return errored("SANDBOX", fault)
        except (Exception, NotJudgeable) as problem:
            return self._said_by(problem) or self._stumbled(problem)
        return {"verdict": "passed"}

    def exploit(self):
        try:
            evidence = self._call()
        except MemoryFault as fault:
            return {"result": "exploited", "detail": text_of(fault)}
        except (Exception, NotJudgeable) as problem:
            return not_judged(describe(problem))
        if evidence is None:
            return {"result": "withstood", "detail": ""}
        if isinstance(evidence, str):
            return {"result": "exploited", "detail": evidence[:_DETAIL_LENGTH]}
        return not_judged("the exploit returned a %s, not a sentence or None" % type(evidence).__name__)

    def _call(self):
        program = {
            "__name__": "oracle",
            "token": token,
            "Rejected": Rejected,
            "MemoryFault": MemoryFault,
            "TimedOut": TimedOut,
            "Gone": Gone,
        }
        exec(self._code, program)
        function = program[self._function]
        names = function.__code__.co_varnames[: function.__code__.co_argcount]
        offered = {"solver": self._solver, "workspace": Workspace(self._arena.workspace)}
        return function(**{name: offered[name] for name in names})

    def _said_by(self, problem):
        """The verdict when a problem is the candidate's doing."""
        if isinstance(problem, TimedOut):
            return {"verdict": "timed_out", "cpu": self._arena.usage()[0], "detail": str(problem)}
        if isinstance(problem, Rejected):
            reason = "RESOURCE_LIMIT" if problem.kind == "MemoryError" else "EXCEPTION"
            return failed(reason, problem)
        if isinstance(problem, Gone):
            return failed("RESOURCE_LIMIT" if problem.exceeded else "CRASHED", problem)
        for kind, reason in (
            (MemoryFault, "MEMORY_ERROR"),
            (DoesNotLoad, "NOT_LOADABLE"),
            (NotLoadable, "NOT_LOADABLE"),
            (UnsupportedValue, "UNSUPPORTED_VALUE"),
        ):
            if isinstance(problem, kind):
                return failed(reason, problem)
        return None

    def _stumbled(self, problem):
        """A test that stumbles over what a candidate returned has found a wrong result; before any call it is broken itself."""
        detail = "the test raised " + describe(problem)
        return failed("WRONG_RESULT", detail) if self._solver.calls else errored("ORACLE", detail)


class HumanEvalRun(OracleRun):
    """A program that defines check(candidate). The candidate's own values cross, not only plain ones."""

    def __init__(self, code, prelude, entry_point, arena, prepared, limits):
        super().__init__(code, "check", arena, prepared, limits, "python")
        self._prelude = prelude
        self._entry_point = entry_point

    def functional(self):
        verdict = super().functional()
        if verdict["verdict"] == "passed" and not self._solver.calls:
            return errored("ORACLE", "the test never calls the candidate")
        return verdict

    def _call(self):
        program = {"__name__": "__test__"}
        if self._prelude is not None:
            exec(self._prelude, program)
        program[self._entry_point] = self._candidate
        exec(self._code, program)
        if callable(program.get("check")) and self._entry_point != "check":
            program["check"](self._candidate)

    def _candidate(self, *arguments, **keywords):
        reply = self._solver.exchange(self._entry_point, arguments, keywords)
        if reply.kind == "raised":
            raise builtin_error(reply.value, reply.changed or [reply.detail])
        if reply.kind == "unsupported":
            raise UnsupportedValue(reply.detail)
        write_back(arguments, reply.changed, lambda value: value)
        return arguments[reply.value] if reply.kind == "same" else reply.value

    def _said_by(self, problem):
        if getattr(problem, "of_candidate", False):
            reason = "RESOURCE_LIMIT" if isinstance(problem, MemoryError) else "EXCEPTION"
            return failed(reason, describe(problem))
        return super()._said_by(problem)


def describe(problem):
    return type(problem).__name__ + ": " + text_of(problem)


def text_of(problem):
    """Its message; a message that cannot be made is none (an assertion may carry a number of a million digits)."""
    try:
        return str(problem)[:_DETAIL_LENGTH]
    except Exception:
        return ""


def compile_prelude(source):
    """The prompt as a program, whose helpers a test may use; a prompt that ends inside a function gets a body."""
    for text in (source + "\n", source + "\n    pass\n"):
        try:
            return compile(text, "prompt.py", "exec")
        except SyntaxError:
            continue
    return None


class RemoteError(Exception):
    """An exception of a type that the tester does not have."""


_ERRORS = {
    name: kind
    for name, kind in vars(builtins).items()
    if isinstance(kind, type)
    and issubclass(kind, Exception)
    and name not in ("StopIteration", "StopAsyncIteration", "ExceptionGroup", "BaseExceptionGroup")
    and not name.startswith("Unicode")
}


def builtin_error(kind, arguments):
    """The candidate's exception as the tester raises it: of the same builtin type where it has one."""
    error = _ERRORS.get(kind, RemoteError)(*[each for each in arguments if type(each) in values.ATOMS])
    error.of_candidate = True
    return error
