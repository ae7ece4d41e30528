"""Python programs run in a copy of the warm interpreter; nothing is built."""

import platform

from fulcrum_guest import languages
from fulcrum_guest.languages import tagged_json


def prepare(candidate, workshop):
    return _Python(candidate)


class _Python:
    engine = "python " + platform.python_version()
    call = staticmethod(tagged_json.call)
    reply = staticmethod(tagged_json.reply)
    plain = False

    def __init__(self, candidate):
        self._candidate = candidate

    def launch(self, limits):
        return languages.Launch(None, {}, languages.limits_of(limits))

    def greeting(self, seed):
        load = tagged_json.load(self._candidate.program, self._candidate.entry_point)
        pinned = [] if seed is None else [(tagged_json.pin(seed), False)]
        return [*pinned, (load, True)]

    def end(self, status, output):
        return None
