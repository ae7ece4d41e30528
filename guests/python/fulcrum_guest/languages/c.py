"""C programs are built with sanitizers, each with its task's driver and the guest's runtime, and run as processes of their own."""

import functools
import hashlib
import importlib.util
import json
import os
import signal
import subprocess

from fulcrum_guest import languages
from fulcrum_guest.languages import BadReply, BrokenTask, NotLoadable, Reply

_GUEST = "/guests/c"
_PYTHON = "/usr/bin/python3"
_SHELL = "/bin/sh"
_COMPILER = ["compiler.so", "compiler.json", "stub.c"]
_RUNTIME = ["fulcrum_driver.o", "fulcrum_pin.o", "fulcrum_shadow.o", "candidate.sh", *_COMPILER]
_QUICK = ["fulcrum_whole.o", "host", "quick.sh", *_COMPILER]
_STACK = 8 << 20
_SANITIZER_EXIT, _TOO_MUCH_MEMORY_EXIT = 86, 91
_FAULT_SIGNALS = (signal.SIGSEGV, signal.SIGBUS, signal.SIGILL, signal.SIGFPE)


def prepare(candidate, workshop):
    if candidate.driver is None:
        raise BrokenTask("a C task needs a driver.c")
    runtime = _runtime(workshop)
    driver = _stored(
        workshop,
        "c-driver-" + _hash(_guest_text() + candidate.driver),
        ["driver", runtime],
        {"driver.c": candidate.driver.encode("utf-8", "surrogatepass")},
        ["driver.o", "wanted.txt"],
    )
    program = candidate.program.encode("utf-8", "surrogatepass")
    solver = _quick_solver(candidate.program, program, runtime, driver, workshop)
    files = {"solver": solver} if solver else _build(workshop, ["candidate", runtime, driver], {"candidate.c": program}, ["solver"])
    return _C(os.path.join(workshop.store_sample(files), "solver"))


def _quick_solver(text, program, runtime, driver, workshop):
    """What `build.py candidate` builds of a program that holds nothing to be screened; None when that has to look at it."""
    if not plainly_harmless(text):
        return None
    assembly = workshop.compilers.assembly(runtime, program, ahead=False)
    if assembly is None:
        return None
    script = [_SHELL, os.path.join(runtime, "candidate.sh"), driver]
    done = workshop.run(script, inputs={"candidate.s": assembly}, keep=["solver"])
    return done.files["solver"] if done.status == 0 else None


def build_whole(program, test, workshop):
    """Builds a program with the test that is its main; returns its folder with `whole` (with sanitizers) and `plain`."""
    inputs = {"candidate.c": program.encode("utf-8", "surrogatepass"), "test.c": test.encode("utf-8", "surrogatepass")}
    return workshop.store_sample(_build(workshop, ["whole", _quick(workshop)], inputs, ["whole", "plain"]))


def quick_build(workshop):
    """The folder of the quick build. Its script quick.sh builds whole.s, or else whole.c, in its working folder and becomes it; exits with
    code 88 when it cannot."""
    return _quick(workshop)


def whole_text(program, test):
    return (program + "\n#undef NDEBUG\n" + test).encode("utf-8", "surrogatepass")


def plainly_harmless(program):
    return _guest_module("screen").plainly_harmless(program)


def engine():
    return "gcc %s, address and undefined sanitizers" % _compiler()


def describe_fault(report):
    return frames().describe_fault(report)


def _runtime(workshop):
    return _stored(workshop, "c-runtime-" + _hash(_guest_text()), ["runtime"], {}, _RUNTIME)


def _quick(workshop):
    return _stored(workshop, "c-quick-" + _hash(_guest_text()), ["quick"], {}, _QUICK)


def _stored(workshop, name, action, inputs, keep):
    """Built once for as long as the guest lives. What fails here is a fault of the task or the laboratory."""
    folder = workshop.stored(name)
    if folder is None:
        try:
            folder = workshop.store(name, _build(workshop, action, inputs, keep))
        except NotLoadable as problem:
            raise BrokenTask(action[0] + " does not build: " + str(problem)) from None
    return folder


def _build(workshop, action, inputs, keep):
    """The kept files. Raises NotLoadable with the compiler's first error."""
    done = workshop.run([_PYTHON, "-ISB", _GUEST + "/build.py", *action, "."], inputs=inputs, keep=keep)
    try:
        outcome = json.loads(done.output.strip().splitlines()[-1])
        built = outcome["built"]
    except (ValueError, IndexError, KeyError, TypeError):
        raise NotLoadable("the build was ended: " + (done.output.strip()[-200:] or "it used more time or memory than allowed")) from None
    if not built:
        raise NotLoadable(str(outcome.get("detail", "")))
    return done.files


def _hash(text):
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@functools.cache
def _guest_text():
    parts = []
    for name in sorted(os.listdir(_GUEST)):
        with open(os.path.join(_GUEST, name), encoding="utf-8") as source:
            parts.append(name + "\0" + source.read())
    return "\0".join(parts)


def frames():
    return _guest_module("frames")


@functools.cache
def _guest_module(name):
    specification = importlib.util.spec_from_file_location("fulcrum_c_" + name, "%s/%s.py" % (_GUEST, name))
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@functools.cache
def _compiler():
    return subprocess.run(["/usr/bin/gcc", "-dumpfullversion"], capture_output=True, text=True, check=True).stdout.strip()


class _C:
    plain = True

    def __init__(self, executable):
        self._executable = executable
        self._frames = frames()  # once, here: a tester would load it anew for each oracle function
        self.engine = engine()

    def launch(self, limits):
        # The address sanitizer reserves terabytes, so memory is counted by the runtime and watched from outside.
        chosen = languages.limits_of(limits, address_space=0, stack_bytes=_STACK)
        return languages.Launch([self._executable], {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}, chosen)

    def greeting(self, seed):
        return [] if seed is None else [(self._frames.encode_pin(seed), True)]

    def call(self, function, arguments, keywords):
        if keywords:
            raise ValueError("C has no keyword arguments")
        return self._frames.encode_call(function, arguments)

    def reply(self, payload):
        try:
            said = self._frames.decode_reply(payload)
        except self._frames.BadFrame as problem:
            raise BadReply(str(problem)) from None
        if said.fault is not None:
            return Reply("fault", detail=self._frames.describe_fault(said.fault))
        if said.too_much_memory:
            return Reply("resource", detail="more memory than allowed")
        if said.error is not None:
            return Reply("raised", "Error", said.error)
        return Reply("value", said.value)

    def end(self, status, output):
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == _SANITIZER_EXIT:
            return Reply("fault", detail="a sanitizer ended the process")
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == _TOO_MUCH_MEMORY_EXIT:
            return Reply("resource", detail="more memory than allowed")
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) in _FAULT_SIGNALS:
            return Reply("fault", detail=signal.Signals(os.WTERMSIG(status)).name)
        return None
