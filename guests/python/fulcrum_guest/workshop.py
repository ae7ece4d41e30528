"""Where programs are built: trusted tools run on untrusted sources in arenas of their own; what they made is kept in /built."""

import os
import shutil
import socket

from fulcrum_guest.languages import Launch, limits_of
from fulcrum_guest.solvers import Arena, Budget, Ended, SandboxFault
from fulcrum_guest.workspace import Workspace

_BUILT = "/built"
_SAMPLE = "sample"
_FILES = {"bytes": 256 << 20, "count": 4096}
_LIMITS = {"cpu_seconds": 5, "wall_seconds": 60, "memory_bytes": 2 << 30, "output_bytes": 1 << 20, "file_bytes": 128 << 20, "processes": 64}
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TMPDIR": "/tmp"}


class ToolResult:
    def __init__(self, status, output, files):
        """status: as in os.wait, None when it exceeded a limit; files: bytes by path, None for an absent one."""
        self.status = status
        self.output = output
        self.files = files


class Workshop:
    def __init__(self, arenas, trusted, compilers):
        """compilers: those for C that stay, see `c_compiler`."""
        self.compilers = compilers
        self._arenas = arenas
        self._trusted = trusted

    def stored(self, name):
        """The folder of that name, None when nothing was stored under it."""
        folder = os.path.join(_BUILT, name)
        return folder if os.path.isdir(folder) else None

    def store(self, name, files):
        """Keeps files ({path: bytes}) for all solvers to read and run; returns their folder."""
        folder = os.path.join(_BUILT, name)
        draft = folder + ".draft"
        for path, content in files.items():
            target = os.path.join(draft, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as out:
                out.write(content)
            os.chmod(target, 0o555)
        shutil.rmtree(folder, ignore_errors=True)
        os.rename(draft, folder)
        return folder

    def store_sample(self, files):
        """Like `store`, until the sample is judged."""
        return self.store(_SAMPLE, files)

    def forget_sample(self):
        shutil.rmtree(os.path.join(_BUILT, _SAMPLE), ignore_errors=True)

    def run(self, argv, inputs, keep):
        """Runs a tool in a fresh workspace that holds the inputs; returns a ToolResult with the kept files."""
        ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        process = self._arenas.open(its, _FILES)
        its.close()
        try:
            arena = Arena(ours, process, self._trusted, Budget.of(_LIMITS))
            workspace = Workspace(arena.workspace)
            for path, content in inputs.items():
                workspace.write(path, content)
            launch = Launch(argv, _ENVIRONMENT, limits_of(_LIMITS, address_space=0))
            tool = arena.start(launch)
            status = self._end_of(tool)
            result = ToolResult(status, tool.printed(), {path: workspace.read(path) for path in keep})
            arena.close()
            return result
        finally:
            ours.close()
            self._arenas.close(process)

    def _end_of(self, tool):
        try:
            tool.receive()
        except Ended as ended:
            return ended.status
        raise SandboxFault("a tool sent a frame")
