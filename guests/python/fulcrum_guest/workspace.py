"""The folder that a candidate runs in, as a test sees it. Every path is relative and stays inside, whatever links the candidate made."""

import os
import secrets
import stat
import string

from fulcrum_guest import kernel

_TOKEN_ALPHABET = string.ascii_letters + string.digits
_TOKEN_LENGTH = 24
_LARGEST_READ = 32 << 20


def token():
    """An unguessable ASCII token of 24 characters."""
    return "".join(secrets.choice(_TOKEN_ALPHABET) for _ in range(_TOKEN_LENGTH))


class Workspace:
    def __init__(self, folder):
        """folder: a descriptor of the folder."""
        self._folder = folder

    def write(self, path, content):
        """Makes a file and its folders; returns the path."""
        data = content.encode("utf-8") if isinstance(content, str) else bytes(content)
        self.folder(os.path.dirname(path))
        descriptor = self._open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        try:
            while data:
                data = data[os.write(descriptor, data) :]
        finally:
            os.close(descriptor)
        return path

    def secret(self, path):
        """Writes an unguessable token into the file and returns the token."""
        value = token()
        self.write(path, value)
        return value

    def folder(self, path):
        """Makes a folder and its parents; returns the path."""
        made = ""
        for part in [part for part in path.split("/") if part not in ("", ".")]:
            parent = self._open(made or ".", os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.mkdir(part, 0o755, dir_fd=parent)
            except FileExistsError:
                pass
            finally:
                os.close(parent)
            made = made + "/" + part if made else part
        return path

    def link(self, path, target):
        """Makes a symbolic link; returns its path."""
        self.folder(os.path.dirname(path))
        parent = self._open(os.path.dirname(path) or ".", os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.symlink(target, os.path.basename(path), dir_fd=parent)
        finally:
            os.close(parent)
        return path

    def read(self, path):
        """The bytes of a regular file, None when there is none."""
        try:
            descriptor = self._open(path, os.O_RDONLY | os.O_NONBLOCK)
        except OSError:
            return None
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return None
            data = b""
            while len(data) <= _LARGEST_READ:
                more = os.read(descriptor, 1 << 20)
                if not more:
                    break
                data += more
            return data
        finally:
            os.close(descriptor)

    def exists(self, path):
        return self._status(path) is not None

    def mode(self, path):
        """The permission bits, None when the path is absent."""
        status = self._status(path)
        return None if status is None else stat.S_IMODE(status.st_mode)

    def files(self):
        """The sorted relative paths of all files, links included."""
        found = []
        for folder, _, names, _ in os.fwalk(".", dir_fd=self._folder):
            found += [os.path.normpath(os.path.join(folder, name)) for name in names]
        return sorted(found)

    def _status(self, path):
        try:
            descriptor = self._open(path, os.O_PATH)
        except OSError:
            return None
        try:
            return os.fstat(descriptor)
        finally:
            os.close(descriptor)

    def _open(self, path, flags, mode=0):
        return kernel.open_beneath(self._folder, path.lstrip("/") or ".", flags, mode)
