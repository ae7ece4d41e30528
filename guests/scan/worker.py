"""Runs a scanner's commands one after the other inside one confinement, so that its set-up is paid for once.

    python3 -I worker.py [MODULE]

Standard input has one request a line, {"command": [...], "seconds": n}; standard output one reply a line: {"exit", "stdout", "stderr",
"timed_out", "processor"}, exit being 128 + signal where a signal ended the command, processor its seconds. Every request is served by a
child that is forked for it, with a working folder of its own and `seconds` of processor time, so no request can harm the next. MODULE is a Python module that is
imported once, before the first fork: a command `python3 -I -m MODULE ARGUMENT...` then runs without loading it.
"""

import importlib
import json
import os
import pkgutil
import resource
import runpy
import signal
import sys
import tempfile

LARGEST_OUTPUT = 64 << 20


def preload(module):
    """Imports a module and everything below it but its programs, without running it."""
    package = importlib.import_module(module)
    for found in pkgutil.walk_packages(package.__path__, module + "."):
        if not found.name.endswith("__main__"):
            try:
                importlib.import_module(found.name)
            except ImportError:
                pass  # an optional part whose dependency is not installed


def run(command, seconds, module):
    """Becomes the command, or runs the module that was imported before."""
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    if module and command[1:4] == ["-I", "-m", module]:
        sys.argv = [module, *command[4:]]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        os.execvp(command[0], command)


def child(request, module, streams):
    status = 1
    try:
        empty = os.open(os.devnull, os.O_RDONLY)
        os.dup2(empty, 0)
        os.dup2(streams[0].fileno(), 1)
        os.dup2(streams[1].fileno(), 2)
        run(request["command"], request["seconds"], module)
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException as problem:
        print(f"{type(problem).__name__}: {problem}", file=sys.stderr)
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                if not stream.closed:
                    stream.flush()
            except OSError:
                status = 1
        os._exit(status)


def text(stream):
    stream.seek(0)
    return stream.read(LARGEST_OUTPUT).decode("utf-8", "replace")


def serve(request, module):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, tempfile.TemporaryDirectory() as folder:
        pid = os.fork()
        if pid == 0:
            os.chdir(folder)
            child(request, module, (out, err))
        _, status, used = os.wait4(pid, 0)
        killed = os.WIFSIGNALED(status)
        return {
            "exit": 128 + os.WTERMSIG(status) if killed else os.WEXITSTATUS(status),
            "stdout": text(out),
            "stderr": text(err),
            "timed_out": killed and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL),
            "processor": used.ru_utime + used.ru_stime,
        }


def main():
    module = sys.argv[1] if len(sys.argv) > 1 else None
    if module:
        preload(module)
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    for line in requests:
        replies.write(json.dumps(serve(json.loads(line), module)).encode() + b"\n")
        replies.flush()


if __name__ == "__main__":
    main()
