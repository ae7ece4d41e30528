"""QuickJS with the guest's own scripts: one context a process, narrowed to what Node has too."""

import json
import os
import subprocess

_SCRIPTS = "/guests/node"
_FILES = (
    "quickjs/surface.js",
    "quickjs/common_ground.js",
    "quickjs/primordials.js",
    "solver/codec.js",
    "solver/calls.js",
    "tester/judging.js",
    "quickjs/solver.js",
    "quickjs/tester.js",
)
_NODES = ("/usr/bin/node", "/usr/local/bin/node")
# A script is found by its file's name alone: quickjs/primordials.js is what the shared scripts get for ./primordials.js here.
_LOADER = """(main) => {
  const makers = {}, made = {};
  const load = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!(name in made)) {
      const module = { exports: {} };
      makers[name](module, load);
      made[name] = module.exports;
    }
    return made[name];
  };
%s
  return load(main);
}"""
# So that no recursion goes deeper than in Node, whose frames are smaller.
_STACK_BYTES = 4 << 20
_HEAP_BYTES = 128 << 20


def surface_of_node():
    """The built-in objects of this machine's Node, as JSON."""
    node = next((path for path in _NODES if os.path.exists(path)), None)
    if node is None:
        raise OSError("Node is not installed: none of " + ", ".join(_NODES))
    return subprocess.run([node, _SCRIPTS + "/quickjs/surface.js"], capture_output=True, text=True, check=True, env={}).stdout


def start(main, surface):
    """A narrowed context and the exports of a script."""
    import _quickjs

    context = _quickjs.Context()
    context.set_memory_limit(_HEAP_BYTES)
    context.set_max_stack_size(_STACK_BYTES)
    exports = context.eval(_bundle())(main)
    names = json.loads(context.eval("(exports) => JSON.stringify(Object.keys(exports))")(exports))
    functions = {name: context.eval("(exports) => exports.%s" % name)(exports) for name in names}
    functions.pop("narrow")(surface)
    return context, functions


def _bundle():
    makers = []
    for name in _FILES:
        with open(os.path.join(_SCRIPTS, name), encoding="utf-8") as script:
            makers.append("makers[%s] = function (module, require) {%s\n};" % (json.dumps(os.path.basename(name)), script.read()))
    return _LOADER % "\n".join(makers)
