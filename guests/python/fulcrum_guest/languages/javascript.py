"""JavaScript programs run in Node, one process per solver; nothing is built."""

import functools
import os
import subprocess

from fulcrum_guest import languages
from fulcrum_guest.languages import Reply, tagged_json
from fulcrum_guest.values import dumps

_SOLVER = "/guests/node/solver/solver.js"
_NODES = ("/usr/bin/node", "/usr/local/bin/node")
# Node 20 deadlocks at its start when the limit on processes denies it a thread, so it starts few and gets room for them.
# A seed of its own for the hashes of strings costs each start a sixth, and nobody but the candidate could profit by guessing it.
_FLAGS = ("--max-old-space-size=256", "--v8-pool-size=1", "--single-threaded-gc", "--no-warnings", "--no-rehash-snapshot")
_THREADS = 16
# Node reserves more than it uses; below this it does not start, far above it a bomb of Buffers outruns the watch on memory.
_ADDRESS_SPACE = 1400 << 20
_ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/tmp",
    "LANG": "C.UTF-8",
    "NODE_PATH": "/guests/node/solver/modules",
    "UV_THREADPOOL_SIZE": "1",
}
_HEAP_EXHAUSTED = "JavaScript heap out of memory"


def prepare(candidate, workshop):
    return _JavaScript(candidate)


@functools.cache
def node():
    """Path and version of Node; raises OSError when there is none."""
    for path in _NODES:
        if os.path.exists(path):
            version = subprocess.run([path, "--version"], capture_output=True, text=True, check=True, env={}).stdout
            return path, version.strip().lstrip("v")
    raise OSError("Node is not installed: none of " + ", ".join(_NODES))


def _camel_case(name):
    """Oracles name functions in snake case for all languages."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


class _JavaScript:
    reply = staticmethod(tagged_json.reply)
    plain = True

    def __init__(self, candidate):
        self._candidate = candidate
        self.exact = False
        self.engine = "node " + node()[1]

    def launch(self, limits):
        chosen = languages.limits_of(limits, address_space=_ADDRESS_SPACE, processes=limits["processes"] + _THREADS)
        return languages.Launch([node()[0], *_FLAGS, _SOLVER], _ENVIRONMENT, chosen)

    def greeting(self, seed):
        load = dumps(["load", self._candidate.program, self._candidate.entry_point, self.exact])
        pinned = [] if seed is None else [(tagged_json.pin(seed), True)]
        return [*pinned, (load, True)]

    def call(self, function, arguments, keywords):
        if keywords:
            raise ValueError("JavaScript has no keyword arguments")
        return tagged_json.call(_camel_case(function), arguments, {})

    def end(self, status, output):
        if os.WIFSIGNALED(status) and _HEAP_EXHAUSTED in output:
            return Reply("resource", detail="more than 256 MiB of heap")
        return None
