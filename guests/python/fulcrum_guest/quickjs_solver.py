"""The solver of JavaScript in QuickJS: the zygote's context, never used before, becomes the candidate's in a process of its own."""

import json
import os

from fulcrum_guest import pure_solver, quickjs_engine
from fulcrum_guest.frames import LENGTH, write_all

_WARMING = """
const helper = (values) => values.map((value) => value * 2).filter((value) => value % 3 !== 0).sort((a, b) => a - b);
function warm(values) {
  const found = new Map();
  let text = '';
  for (const value of helper(values)) { found.set(value, (found.get(value) || 0) + 1); text += `${value},`; }
  try { null.x; } catch (error) { text += error.name; }
  return [text.split(','), { count: found.size, matched: /\\d+/.test(text) }, Math.max(...values) / 3];
}
"""


class QuickJsSolver:
    """What the pure zygote's processes become."""

    def __init__(self, surface):
        self._surface = surface

    def warm_up(self):
        _, functions = quickjs_engine.start("quickjs/solver.js", self._surface)
        for request in (["load", _WARMING, "warm", True], ["call", "warm", [[1, 2, 3, 4]]]):
            functions["serve"](json.dumps(request))
        self._context, functions = quickjs_engine.start("quickjs/solver.js", self._surface)
        self._answer = functions["serve"]

    def serve(self, requests, replies):
        """Never returns."""
        read, answer = pure_solver.read_frame, self._answer
        while True:
            reply = answer(read(requests).decode())
            if reply:
                payload = reply.encode()
                write_all(replies, LENGTH.pack(len(payload)) + payload)


def first_frame(program, entry_point):
    return json.dumps(["load", program, entry_point, True]).encode()
